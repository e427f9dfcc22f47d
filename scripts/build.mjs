// npm run build: from src/, bench/ and public/ to dist/, in a folder beside it that then takes its place.
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { buildCss } from './build-css.mjs'
import { root } from './lib/ensure.mjs'

const began = new Date()
const fresh = join(root, `dist.new-${process.pid}`)
const assets = join(fresh, 'assets')

try {
  await mkdir(assets, { recursive: true })
  await Promise.all([transpile(), bundleForBrowser(), buildCss(assets), copyPublic()])
  // What was changed while we built is newer than the build.
  await writeFile(join(fresh, '.built'), began.toISOString())
  await utimes(join(fresh, '.built'), began, began)
  await takePlace()
} catch (fault) {
  await rm(fresh, { recursive: true, force: true })
  // esbuild has printed its own faults.
  if (!fault.errors) console.error(fault)
  process.exitCode = 1
}

async function filesUnder(folder, wanted) {
  if (!existsSync(join(root, folder))) return []
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return paths.filter(path => wanted(relative(root, path)))
}

/** One file to one file, so that a stack trace names the file it means. */
async function transpile() {
  const isSource = path => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path)
  const sources = [
    ...(await filesUnder('src', path => isSource(path) && !path.startsWith(join('src', 'browser')))),
    ...(await filesUnder('bench', isSource)),
  ]
  await build({
    entryPoints: sources,
    outdir: fresh,
    outbase: root,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
  })
  const built = sources.map(path => join(fresh, relative(root, path).replace(/\.tsx?$/, '.js')))
  await Promise.all(built.map(renameImports))
}

/** esbuild leaves the endings of imports alone when it does not bundle. */
async function renameImports(path) {
  const code = await readFile(path, 'utf8')
  const ending = /((?:\bfrom|\bimport)\s*\(?\s*["'`]\.{1,2}\/[^"'`\n]+)\.tsx?(["'`])/g
  await writeFile(path, code.replace(ending, '$1.js$2'))
}

async function bundleForBrowser() {
  const scripts = await filesUnder('src/browser', path => /^[^/\\]+\.ts$/.test(relative('src/browser', path)))
  const entries = scripts.filter(path => !/\.(test|d)\.ts$/.test(path))
  if (!entries.length) return
  await build({
    entryPoints: entries,
    outdir: assets,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  })
}

async function copyPublic() {
  if (existsSync(join(root, 'public'))) await cp(join(root, 'public'), assets, { recursive: true })
}

/** Two builds at once must leave a whole one. */
async function takePlace() {
  const dist = join(root, 'dist')
  const old = join(dirname(dist), `dist.old-${process.pid}`)
  await rename(dist, old).catch(() => {})
  await rename(fresh, dist).catch(fault => {
    if (!existsSync(join(dist, '.built'))) throw fault
  })
  await rm(old, { recursive: true, force: true })
  await rm(fresh, { recursive: true, force: true })
}
