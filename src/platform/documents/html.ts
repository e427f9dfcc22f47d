import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Block } from './outline.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What holds no words that anybody reads as the text. */
const left_out: ReadonlySet<string> = new Set(
  'head script style template noscript nav svg math iframe object select textarea'.split(' '),
)
/** What begins a paragraph of its own. */
const apart: ReadonlySet<string> = new Set(
  'p li dd dt blockquote h1 h2 h3 h4 h5 h6 div section article main header footer aside body ul ol dl table tr td th caption figure figcaption pre br hr address form fieldset details summary'.split(
    ' ',
  ),
)

type Step = { node: Node; leaves: boolean }

/** The outline of a page of HTML. It goes through the tree step by step: nothing is nested too deep for it. */
export function readHtml(text: string): Block[] {
  const blocks: Block[] = []
  const steps: Step[] = rest(parse(text).childNodes)
  const open: string[] = []
  let words = ''
  let cells: string[] | null = null
  const close = () => {
    const said = words.replace(/\s+/g, ' ').trim()
    words = ''
    if (!said) return
    if (cells) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${said}`.trim()
    else blocks.push(blockOf(said, open))
  }
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaves } = step
    if ('value' in node) words += node.value
    if (!('tagName' in node) || left_out.has(node.tagName)) continue
    const name = node.tagName
    if (apart.has(name)) close()
    if (leaves) {
      open.pop()
      if (name === 'tr' && cells) {
        const row = cells.join(' | ')
        if (cells.some(Boolean)) blocks.push({ kind: 'row', level: 0, page: null, text: row })
        cells = null
      }
      continue
    }
    if (name === 'tr') cells = []
    if ((name === 'td' || name === 'th') && cells) cells.push('')
    open.push(name)
    steps.push({ node, leaves: true }, ...rest(node.childNodes))
  }
  close()
  return blocks
}

const rest = (nodes: readonly Node[]): Step[] => nodes.map(node => ({ node, leaves: false })).reverse()

function blockOf(text: string, open: readonly string[]): Block {
  const heading = open.findLast(name => /^h[1-6]$/.test(name))
  if (heading) return { kind: 'heading', level: Number(heading[1]), page: null, text }
  const kind = open.some(name => name === 'li') ? 'item' : 'paragraph'
  return { kind, level: 0, page: null, text }
}
