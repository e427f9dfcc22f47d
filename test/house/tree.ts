import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { root } from '../../src/platform/paths.ts'

export { root }

/** Every file that git keeps or would keep, by its path from the root. */
export const tracked: readonly string[] = spawnSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
)
  .stdout.split('\0')
  .filter(path => path && existsSync(join(root, path)))
  .sort()

export const contentOf = (path: string): string => readFileSync(join(root, path), 'utf8')

const isCode = (path: string) => /\.tsx?$/.test(path)
export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Code under src, tests excepted. */
export const sources = tracked.filter(path => path.startsWith('src/') && isCode(path) && !isTest(path))

export const in_rooms = sources.filter(path => path.startsWith('src/modules/'))

/** Every line of these files on which the pattern is found, comments apart, as path:line. */
export function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap(path =>
    withoutComments(contentOf(path))
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  )
}

/** The code without its comments; the lines stay where they are. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, found => found.replace(/[^\n]/g, ' '))

/** The local files that a file imports, types included, by their path from the root. */
export function importsOf(path: string): string[] {
  const named = contentOf(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...named].map(([, to]) => posix.join(dirname(path), to!))
}

export { basename, dirname }
