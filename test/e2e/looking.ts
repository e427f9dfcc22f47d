import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { text as home_text } from '../../src/modules/home/text/index.ts'

declare const axe: { run(options: RunOptions): Promise<AxeResults> }

const axe_source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What is wrong with the page that stands open, at 320 px in light and dark and at 1280 px with 200 % text: a line for
 * each rule of WCAG 2.2 AA that is broken, and for each thing that makes the page scroll sideways.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  await page.setViewportSize({ width: 320, height: 640 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(axe_source)
    await settled(page)
    const { violations } = await page.evaluate(
      only => axe.run({ runOnly: only, resultTypes: ['violations'] }),
      tags,
    )
    for (const { id, help, nodes } of violations) {
      const where = nodes.slice(0, 3).map(node => `${node.target.join(' ')} (${node.failureSummary})`)
      found.push(`${name}, ${colorScheme}: ${id}, ${help}: ${where.join(' | ')}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  for (const wide of await tooWide(page)) found.push(`${name}, 320 px: wider than the screen: ${wide}`)
  await shoot(page, name)
  await page.setViewportSize({ width: 1280, height: 800 })
  await setTextSize(page, '200%')
  for (const wide of await tooWide(page)) found.push(`${name}, 200 % text: wider than the screen: ${wide}`)
  await setTextSize(page, '')
  return found
}

/** Waits until a change of colours shows everywhere. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // Chromium may leave an element in the colours from before the change until it is laid out anew.
    const root = document.documentElement
    root.style.display = 'none'
    root.getBoundingClientRect()
    root.style.display = ''
    root.getBoundingClientRect()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })

const setTextSize = (page: Page, size: string) =>
  page.evaluate(wished => {
    document.documentElement.style.fontSize = wished
  }, size)

/** The outermost elements that stick out to the right, when the page scrolls sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.scrollingElement!.scrollWidth <= room) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.getBoundingClientRect().right > room + 1,
    )
    const named = wide.map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`)
    return [`${document.scrollingElement!.scrollWidth} px: ${named.slice(0, 6).join(', ')}`]
  })

/** With SHOTS=folder: the page at three widths, to be looked at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
}

/** As whom one may try the demo. */
export type Tried = keyof typeof home_text.nb.try_as

/** Goes in as somebody of the demo. */
export async function enterDemo(page: Page, who: Tried): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: home_text.nb.try_as[who] }).click()
  await page.waitForURL('**/mine*')
}
