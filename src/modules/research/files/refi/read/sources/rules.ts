import { kinds, material_languages } from '../../../../rules.ts'
import { type Gathered, isSound, others, plainText, timeOf } from '../../gather/rules.ts'
import { derived, markOf } from '../../guid/rules.ts'
import { selectionGuid } from '../../kept/rules.ts'
import {
  all,
  type Coding,
  element,
  elementsOf,
  guidOf,
  type Memo,
  one,
  type Passage,
  passage_mark,
  type Quote,
  quote_mark,
  type Span,
  type Text,
  textOf,
  type VariableName,
  variables,
  type Xml,
} from '../../rules.ts'
import { Endings, linesOf, oneEnding, Signs, spansBetween, startsOf } from '../../signs/rules.ts'
import type { Here } from '../rules.ts'

/** Where a stretch of a file came to lie; `whole` when it is made of whole passages. */
export type Selection = { source_id: string; spans: readonly Span[]; whole: boolean }

export type ReadSources = {
  sources: readonly Text[]
  selections: ReadonlyMap<string, Selection>
  /** What other programs say of a source has no field of its own: it becomes a memo. */
  described: readonly Memo[]
}

type Around = {
  /** The codes of the file. */
  known: ReadonlySet<string>
  files: ReadonlyMap<string, Uint8Array>
  here: Here
  gathered: Gathered
}

/** The sources that are text; all others are kept as they are. */
export function readSources(xml: Xml | undefined, around: Around): ReadSources {
  const sources: Text[] = []
  const described: Memo[] = []
  const selections = new Map<string, Selection>()
  for (const child of xml ? elementsOf(xml) : []) {
    const text = child.name === 'TextSource' ? plainText(child, around.files, around.gathered) : null
    if (text === null) {
      if (child.name === 'TextSource') around.gathered.leave('missing_text')
      around.gathered.keep('source', withoutSound(child))
      continue
    }
    const source = readSource(child, text, around, selections)
    sources.push(source)
    const told = textOf(one(child, 'Description'))
    if (source.own_part === '' && told !== '')
      described.push({
        id: derived('described', source.id),
        about: 'source',
        about_id: source.id,
        body: told,
        written_at: null,
        coder_id: null,
      })
  }
  return { sources, selections, described }
}

/** Sound does not come along, so nothing should point at it. */
function withoutSound(xml: Xml): Xml {
  const { path = '', ...rest } = xml.attributes
  return isSound(path) ? { ...xml, attributes: rest } : xml
}

const own_attributes: ReadonlySet<string> = new Set(['guid', 'name', 'plainTextPath', 'richTextPath'])
const own_children: ReadonlySet<string> = new Set([
  'Description',
  'PlainTextContent',
  'PlainTextSelection',
  'Coding',
  'VariableValue',
])
const own_variables: ReadonlySet<string> = new Set(Object.values(variables).map(({ guid }) => guid))

function readSource(xml: Xml, raw: string, around: Around, selections: Map<string, Selection>): Text {
  const { gathered, known, here } = around
  const id = gathered.guid('source', xml, raw)
  const text = oneEnding(raw)
  const place = placesIn(raw)
  const marked = all(xml, 'PlainTextSelection')
  const passages = passagesOf(id, text, marked, place, gathered)
  const starts = startsOf(passages)
  const bodies = new Map(passages.map(passage => [passage.id, passage.body]))
  if (xml.attributes.richTextPath) {
    gathered.leave('rich_text')
    gathered.used.add(xml.attributes.richTextPath.replace(/^internal:\/\//, ''))
  }
  const codings: Coding[] = []
  const quotes: Quote[] = []
  for (const selection of marked) {
    const at = place(selection)
    const told = textOf(one(selection, 'Description'))
    const guid = guidOf(selection.attributes.guid)
    const spans = at ? spansBetween(passages, starts, at.from, at.to) : []
    if (guid && at) {
      const own = bodies.get(guid)
      selections.set(guid, {
        source_id: id,
        ...(own === undefined
          ? { spans, whole: areWhole(spans, bodies) }
          : { spans: [{ passage_id: guid, from: 0, to: own.length }], whole: true }),
      })
    }
    if (told.startsWith(passage_mark)) continue
    if (!at) gathered.leave('outside_text')
    else if (selection.attributes.name === quote_mark && spans[0])
      quotes.push({ id: gathered.guid('quote', selection, id, quotes.length), shows: told, ...spans[0] })
    else {
      const found = codingsOf(selection, spans, known, gathered)
      codings.push(...found)
      keepSelection(selection, found, id, text, gathered)
    }
  }
  const shell = element('TextSource', { guid: id, ...others(xml, own_attributes) }, [
    ...all(xml, 'Coding').filter(coding => known.has(targetOf(one(coding, 'CodeRef')))),
    ...elementsOf(xml).filter(({ name }) => !own_children.has(name)),
    ...all(xml, 'VariableValue').filter(value => !own_variables.has(targetOf(one(value, 'VariableRef')))),
  ])
  gathered.keepShell('source_shell', shell, 'source', id)
  const kind = valueIn(xml, 'kind')
  const language = valueIn(xml, 'language')
  const day = valueIn(xml, 'day')
  return {
    id,
    title: xml.attributes.name?.trim() || '?',
    kind: kinds.find(known_kind => known_kind === kind) ?? 'interview',
    language: material_languages.find(known_language => known_language === language) ?? here.language,
    happened_on: isDay(day) ? day : null,
    // Only what we have written ourselves tells this.
    own_part: kind === '' ? '' : textOf(one(xml, 'Description')),
    passages,
    codings,
    quotes,
  }
}

const targetOf = (xml: Xml | undefined): string => xml?.attributes.targetGUID ?? ''

/** What one of our own variables says of an element. */
export function valueIn(xml: Xml, name: VariableName): string {
  const found = all(xml, 'VariableValue').find(
    value => targetOf(one(value, 'VariableRef')) === variables[name].guid,
  )
  const [told] = found ? elementsOf(found).filter(child => child.name !== 'VariableRef') : []
  return textOf(told).trim()
}

const isDay = (day: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day

type Place = (selection: Xml) => { from: number; to: number } | null

/** Where stretches lie in a text, counted as other programs count; null outside it. */
function placesIn(raw: string): Place {
  const signs = new Signs(raw)
  const endings = new Endings(raw)
  return ({ attributes }) => {
    const [from, to] = [attributes.startPosition, attributes.endPosition].map(given =>
      /^\s*\d{1,9}\s*$/.test(given ?? '') ? Number(given) : -1,
    )
    if (from === undefined || to === undefined || from < 0 || to < from || to > signs.length) return null
    return { from: endings.moved(signs.place(from)), to: endings.moved(signs.place(to)) }
  }
}

/** The passages as we have marked them ourselves; where they no longer fit the text, and in texts of others, its lines. */
function passagesOf(
  source_id: string,
  text: string,
  marked: readonly Xml[],
  place: Place,
  gathered: Gathered,
): readonly Passage[] {
  const own = marked.flatMap(selection => {
    const told = textOf(one(selection, 'Description'))
    const at = told.startsWith(passage_mark) ? place(selection) : null
    if (!at) return []
    const ms = /^ (\d{1,9})$/.exec(told.slice(passage_mark.length))?.[1]
    return [{ selection, at, start_ms: ms === undefined ? null : Number(ms) }]
  })
  const bodies = own.map(({ at }) => text.slice(at.from, at.to))
  const starts = startsOf(bodies.map(body => ({ body })))
  const fits = own.length > 0 && bodies.join('\n') === text && own.every(({ at }, n) => at.from === starts[n])
  return fits
    ? own.map(({ selection, start_ms }, n) => ({
        id: gathered.guid('passage', selection, source_id, n),
        informant_id: null,
        start_ms,
        body: bodies[n] ?? '',
      }))
    : linesOf(text).map((body, n) => ({
        id: derived('passage', source_id, n),
        informant_id: null,
        start_ms: null,
        body,
      }))
}

const areWhole = (spans: readonly Span[], bodies: ReadonlyMap<string, string>): boolean =>
  spans.length > 0 &&
  spans.every(({ passage_id, from, to }) => {
    const body = bodies.get(passage_id) ?? ''
    return body.slice(0, from).trim() === '' && body.slice(to).trim() === ''
  })

function codingsOf(
  selection: Xml,
  spans: readonly Span[],
  known: ReadonlySet<string>,
  gathered: Gathered,
): readonly Coding[] {
  return all(selection, 'Coding').flatMap((coding, at) => {
    const code_id = targetOf(one(coding, 'CodeRef'))
    if (!known.has(code_id)) {
      gathered.leave('unknown_code')
      return []
    }
    if (spans.length === 0) {
      gathered.leave('empty_place')
      return []
    }
    return {
      id: gathered.guid('coding', coding, selection.attributes.guid ?? '', at),
      code_id,
      coder_id: guidOf(coding.attributes.creatingUser ?? selection.attributes.creatingUser),
      coded_at: timeOf(coding.attributes.creationDateTime ?? selection.attributes.creationDateTime),
      spans,
    }
  })
}

const places: ReadonlySet<string> = new Set(['guid', 'startPosition', 'endPosition'])
const told_of_coding: ReadonlySet<string> = new Set(['guid', 'creatingUser', 'creationDateTime'])

/** What else a stretch says; one that nobody has coded stays as it is, for as long as its text does. */
function keepSelection(
  selection: Xml,
  codings: readonly Coding[],
  source_id: string,
  text: string,
  gathered: Gathered,
): void {
  const [first] = codings
  if (!first) {
    gathered.keep('selection', element('at', { mark: markOf(text) }, [selection]), 'source', source_id)
    return
  }
  const guid = guidOf(selection.attributes.guid) ?? selectionGuid(first.id)
  const own = all(selection, 'Coding').filter(coding => known_in(codings, coding))
  const codingShells = codings.map((coding, at) =>
    element('Coding', { guid: coding.id, ...others(own[at] ?? selection_less, told_of_coding) }, [
      ...elementsOf(own[at] ?? selection_less).filter(({ name }) => name !== 'CodeRef'),
    ]),
  )
  const shell = element('PlainTextSelection', { guid, ...others(selection, places) }, [
    ...codingShells,
    ...elementsOf(selection).filter(({ name }) => name !== 'Coding'),
  ])
  const plain =
    codings.length === 1 &&
    guid === selectionGuid(first.id) &&
    Object.keys(shell.attributes).length === 1 &&
    shell.children.length === 1 &&
    codingShells.every(coding => Object.keys(coding.attributes).length === 1 && coding.children.length === 0)
  if (!plain) gathered.keep('selection_shell', shell, 'source', source_id)
}

const selection_less: Xml = element('Coding')

/** Those of a stretch that were read, in their order. */
const known_in = (codings: readonly Coding[], xml: Xml): boolean => {
  const code_id = targetOf(one(xml, 'CodeRef'))
  return codings.some(coding => coding.code_id === code_id)
}
