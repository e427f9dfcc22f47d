import type { Party } from '../../../initiatives/queries.ts'
import type { Kind, MaterialLanguage } from '../../rules.ts'

/** One element of XML: what stands between its tags are elements and texts, in their order. */
export type Xml = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Xml | string)[]
}

/** The namespaces of the exchange formats REFI-QDA 1.5. */
export const project_namespace = 'urn:QDA-XML:project:1.0'
export const book_namespace = 'urn:QDA-XML:codebook:1.0'

/** What a project that we write says that it comes from. */
export const origin = 'Samskap'

/** A study as a project that other programs can read: nothing in it knows of rows or of one's own initiative. */
export type Project = {
  title: string
  about: string
  /** Those who have coded, by their guid. */
  coders: readonly string[]
  codes: readonly Code[]
  informants: readonly Speaker[]
  sources: readonly Text[]
  memos: readonly Memo[]
  kept: readonly Kept[]
}

/** In the order of the book: every code after the one it is under. */
export type Code = {
  id: string
  parent_id: string | null
  name: string
  definition: string
  example: string
  look: number
}

export type Speaker = { id: string; number: number; party: Party }

export type Text = {
  id: string
  title: string
  kind: Kind
  happened_on: string | null
  language: MaterialLanguage
  own_part: string
  passages: readonly Passage[]
  codings: readonly Coding[]
  quotes: readonly Quote[]
}

export type Passage = { id: string; informant_id: string | null; start_ms: number | null; body: string }

/** Where in the passages of one source something stands: places are JavaScript's own, as in the tables. */
export type Span = { passage_id: string; from: number; to: number }

export type Coding = {
  id: string
  code_id: string
  coder_id: string | null
  coded_at: string | null
  spans: readonly Span[]
}

export type Quote = Span & { id: string; shows: string }

export type Memo = {
  id: string
  about: 'project' | 'code' | 'source' | 'passage'
  about_id: string | null
  body: string
  written_at: string | null
  coder_id: string | null
}

/** A part of a project that we have no place for: of a source, of a code, or of the whole. */
export type Kept = {
  about: 'project' | 'code' | 'source'
  about_id: string | null
  place: KeptPlace
  body: Xml
}

/** Where in the file it stood. A shell is an element of ours with what else another program says of it. */
export const kept_places = [
  'user',
  'variable',
  'case',
  'source',
  'note',
  'link',
  'set',
  'graph',
  'part',
  'file',
  'code_shell',
  'source_shell',
  'selection_shell',
  'selection',
  'case_shell',
  'note_shell',
  'coders',
] as const
export type KeptPlace = (typeof kept_places)[number]

/** What was in a file and cannot be brought along, as a count: said before and after. */
export const left_behind = [
  'sound',
  'rich_text',
  'case_names',
  'unknown_code',
  'outside_text',
  'empty_place',
  'missing_text',
] as const
export type LeftBehind = (typeof left_behind)[number]
export type Left = Readonly<Partial<Record<LeftBehind, number>>>

/** Our own variables: their guids are always the same, so that they are known again whatever they are called. */
export const variables = {
  kind: { guid: '6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a01', name: 'kind', type: 'Text' },
  day: { guid: '6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a02', name: 'day', type: 'Date' },
  language: { guid: '6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a03', name: 'language', type: 'Text' },
  party: { guid: '6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a04', name: 'party', type: 'Text' },
  number: { guid: '6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a05', name: 'number', type: 'Integer' },
} as const
export type VariableName = keyof typeof variables

/** What a stretch of text is called that is neither coded by somebody nor from elsewhere. */
export const passage_mark = 'samskap:passage'
export const quote_mark = 'samskap:quote'

/** The colours of the twelve looks, as other programs show them. */
export const colours = [
  '#1F5FA8',
  '#B4470F',
  '#2E7D4F',
  '#8A3B9C',
  '#A61E4D',
  '#0F766E',
  '#8A6A00',
  '#4B4FBF',
  '#6B4A2B',
  '#C2255C',
  '#3F6212',
  '#475569',
] as const

const amounts = (colour: string): readonly number[] => {
  const short = colour.length === 4
  return [0, 1, 2].map(at =>
    Number.parseInt(
      short ? (colour[at + 1] ?? '0').repeat(2) : colour.slice(1 + at * 2, 3 + at * 2) || '0',
      16,
    ),
  )
}

/** The look whose colour is nearest to this; null where it is no colour. */
export function lookOf(colour: string): number | null {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) return null
  const given = amounts(colour)
  const far = colours.map(own =>
    amounts(own).reduce((sum, amount, at) => sum + (amount - (given[at] ?? 0)) ** 2, 0),
  )
  return far.indexOf(Math.min(...far))
}

const example_mark = '\n\nEksempel: '

/** The definition and the example of a code as one text, which is all that other programs have a place for. */
export const toldOf = ({ definition, example }: Pick<Code, 'definition' | 'example'>): string =>
  example === '' ? definition : definition + example_mark + example

/** And back. */
export function untold(told: string): Pick<Code, 'definition' | 'example'> {
  const at = told.indexOf(example_mark)
  const example = at < 0 ? '' : told.slice(at + example_mark.length)
  return example === '' ? { definition: told, example: '' } : { definition: told.slice(0, at), example }
}

/** The elements within an element. */
export const elementsOf = (xml: Xml): readonly Xml[] =>
  xml.children.filter(child => typeof child !== 'string')

/** Those of one name. */
export const all = (xml: Xml | undefined, name: string): readonly Xml[] =>
  xml ? elementsOf(xml).filter(child => child.name === name) : []

/** The first of one name. */
export const one = (xml: Xml | undefined, name: string): Xml | undefined => all(xml, name)[0]

/** What is written in an element, and in those within it. */
export const textOf = (xml: Xml | undefined): string =>
  xml ? xml.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('') : ''

/** An element; attributes that are null are left out, and so are children. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly (Xml | string | null)[] = [],
): Xml => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null),
  ),
  children: children.filter((child): child is Xml | string => child !== null && child !== ''),
})

const guid_shape = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/** A guid as our own ids are written; null where it is none. */
export const guidOf = (given: string | undefined): string | null =>
  guid_shape.exec(given?.trim() ?? '')?.[1]?.toLowerCase() ?? null
