import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import type { Block } from './outline.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What holds no words that anybody reads as the text. */
const left_out: ReadonlySet<string> = new Set(
  'head script style template noscript nav del svg math iframe object select textarea'.split(' '),
)
/** What begins a paragraph of its own. */
const apart: ReadonlySet<string> = new Set(
  'p li dd dt blockquote h1 h2 h3 h4 h5 h6 hgroup div center section article main header footer aside search body ul ol menu dl table thead tbody tfoot tr td th caption figure figcaption pre hr address form fieldset legend details summary dialog'.split(
    ' ',
  ),
)

/** A footer in one of these is theirs; any other is the page's own. */
const with_footer: ReadonlySet<string> = new Set('article aside main section'.split(' '))

/** Deeper, and with more tags, than any page people write: each further level makes each tag slower to read. */
const deepest = 1000
const most_tags = 1_000_000

/** The outline of a page of HTML; `said` makes one line of the words of a block. */
export function readHtml(text: string, said: (words: string) => string = onOneLine): Block[] {
  const nodes = parsed(text)
  return nodes ? blocksIn(nodes, said) : withoutTags(text)
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Null where it is nested too deep, or unfolds to more tags than any page has. */
function parsed(text: string): Node[] | null {
  let [tags, depth] = [0, 0]
  const onItemPush = () => {
    tags += 1
    depth += 1
    if (depth > deepest || tags > most_tags) throw new RangeError('too deep, or too many')
  }
  const onItemPop = () => {
    depth -= 1
  }
  try {
    return parse(text, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } }).childNodes
  } catch {
    return null
  }
}

/** What begins a stretch in which tags are no tags, with how it ends. */
const closed_stretches = /(<!--)|<(script|style|title)\b[^<>]*>/i
const endOf = (remark: string | undefined, name: string | undefined): RegExp =>
  remark ? /-->/ : new RegExp(`</${name}\\s*>`, 'i')

/** The words between the tags, where no tree can be made of these. */
const withoutTags = (text: string): Block[] =>
  withoutStretches(text)
    .replace(/<[/!]?([a-z][a-z0-9]*)[^<>]*>|</gi, (_, name) => (apart.has(name?.toLowerCase()) ? '<' : ''))
    .split('<')
    .map(part => onOneLine(part.includes('&') ? decoded(part) : part))
    .flatMap(said => (said ? [{ kind: 'paragraph', level: 0, page: null, text: said } as const] : []))

/** One that is never ended goes on to the end of the text, as in a browser. */
function withoutStretches(text: string): string {
  const kept: string[] = []
  let rest = text
  for (let begun = closed_stretches.exec(rest); begun; begun = closed_stretches.exec(rest)) {
    kept.push(rest.slice(0, begun.index))
    rest = rest.slice(begun.index + begun[0].length)
    const ended = endOf(begun[1], begun[2]).exec(rest)
    rest = ended ? rest.slice(ended.index + ended[0].length) : ''
  }
  return [...kept, rest].join('')
}

const decoded = (part: string): string =>
  parseFragment(part)
    .childNodes.map(node => ('value' in node ? node.value : ''))
    .join('')

type Step = { node: Node; leaves: boolean }

/** It goes through the tree step by step. */
function blocksIn(nodes: readonly Node[], said: (words: string) => string): Block[] {
  const blocks: Block[] = []
  const steps: Step[] = []
  const open: string[] = []
  /** The cells so far of each row that is open, and where it stands: the rows of a table in a cell come after it. */
  const rows: { cells: string[]; at: number }[] = []
  let words = ''
  let after_break = false
  const enter = (inside: readonly Node[]) => {
    for (const node of inside.toReversed()) steps.push({ node, leaves: false })
  }
  const close = () => {
    const text = said(words)
    const cells = rows.at(-1)?.cells
    words = ''
    after_break = false
    if (text && cells) cells.push(`${cells.pop() ?? ''} ${text}`.trim())
    else if (text) blocks.push(blockOf(text, open))
  }
  const closeRow = () => {
    const row = rows.pop()
    if (!row?.cells.some(Boolean)) return
    blocks.splice(row.at, 0, { kind: 'row', level: 0, page: null, text: row.cells.join(' | ') })
  }
  enter(nodes)
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaves } = step
    if ('value' in node) {
      words += node.value
      if (node.value.trim()) after_break = false
    }
    if (!('tagName' in node) || left_out.has(node.tagName) || isNumberOfNote(node)) continue
    const name = node.tagName
    if (name === 'footer' && !open.some(one => with_footer.has(one))) continue
    if (apart.has(name)) close()
    if (leaves) {
      open.pop()
      if (name === 'tr') closeRow()
      continue
    }
    if (name === 'br') {
      // Two in a row stand for the end of a paragraph.
      if (after_break && !open.some(isHeading)) close()
      words += '\n'
      after_break = true
    } else if (name === 'tr') rows.push({ cells: [], at: blocks.length })
    else if (name === 'td' || name === 'th') rows.at(-1)?.cells.push('')
    open.push(name)
    steps.push({ node, leaves: true })
    enter(node.childNodes)
  }
  close()
  return blocks
}

/** The number that a note is called by is no part of the word before it. */
const isNumberOfNote = ({ tagName, childNodes }: DefaultTreeAdapterTypes.Element): boolean => {
  const [only] = childNodes
  return (
    tagName === 'sup' &&
    childNodes.length === 1 &&
    !!only &&
    'value' in only &&
    /^\W*\d+\W*$/.test(only.value)
  )
}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)

function blockOf(text: string, open: readonly string[]): Block {
  const heading = open.findLast(isHeading)
  if (heading) return { kind: 'heading', level: Number(heading[1]), page: null, text }
  return { kind: open.includes('li') ? 'item' : 'paragraph', level: 0, page: null, text }
}
