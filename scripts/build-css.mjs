import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const designsystemet = join(root, 'node_modules/@digdir/designsystemet-css/dist/src')
const inter = join(root, 'node_modules/@fontsource-variable/inter/files')
const ours = join(root, 'src/platform/look/css')

const components = [
  'base',
  'button',
  'alert',
  'details',
  'error-summary',
  'field',
  'fieldset',
  'input',
  'label',
  'link',
  'skip-link',
  'table',
  'validation-message',
]

const sheets = {
  'app.css': [
    'tokens',
    'base',
    'parts',
    'answer',
    'result',
    'course',
    'guide',
    'impact',
    'work',
    'learning',
    'plans',
    'research',
    'front',
    'paper',
    'kit',
  ],
  // No component of Designsystemet's here: the way to the first question must weigh little, so
  // answer-parts.css draws the few class names an answering page uses.
  'answer.css': ['tokens', 'base', 'answer-parts', 'answer'],
  'screen.css': ['tokens', 'base', 'answer-parts', 'screen'],
}

const read = (folder, names) =>
  Promise.all(names.map(name => readFile(join(folder, `${name}.css`), 'utf8'))).then(texts =>
    texts.join('\n'),
  )

const fonts = {
  'inter.woff2': 'inter-latin-wght-normal.woff2',
  'inter-ext.woff2': 'inter-latin-ext-wght-normal.woff2',
}

/** Writes app.css, answer.css and the fonts to outDir; what lies in a layer yields to what does not. */
export async function buildCss(outDir) {
  await mkdir(outDir, { recursive: true })
  const layer = `@layer ds {\n${await read(designsystemet, components)}\n}\n`
  const addresses = {}
  for (const [name, source] of Object.entries(fonts)) {
    const body = await readFile(join(inter, source))
    await writeFile(join(outDir, name), body)
    // The same hash as src/platform/assets.ts gives, since browsers keep an address for a year.
    addresses[name] = `${name}?v=${createHash('sha256').update(body).digest('base64url').slice(0, 10)}`
  }
  for (const [name, parts] of Object.entries(sheets)) {
    const text = (name === 'app.css' ? layer : '') + (await read(ours, parts))
    const addressed = text.replace(/(?<=\/assets\/)[a-z-]+\.woff2/g, font => addresses[font])
    const { code } = await transform(addressed, { loader: 'css', minify: true, legalComments: 'none' })
    await writeFile(join(outDir, name), code)
  }
}
