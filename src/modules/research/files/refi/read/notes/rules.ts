import { type Gathered, others, plainText, timeOf } from '../../gather/rules.ts'
import {
  all,
  type Code,
  element,
  elementsOf,
  guidOf,
  type Memo,
  one,
  passage_mark,
  type Text,
  textOf,
  type Xml,
} from '../../rules.ts'
import type { Selection } from '../sources/rules.ts'

type About = { about: Memo['about'] | 'selection'; about_id: string | null }

/** A memo before it is known where its stretch came to lie. */
export type Note = Omit<Memo, 'about' | 'about_id'> & About

const own_attributes: ReadonlySet<string> = new Set([
  'guid',
  'creatingUser',
  'creationDateTime',
  'plainTextPath',
  'richTextPath',
])

/**
 * The notes that are a text about one thing: our memos. All others are kept. The tree comes back without what pointed at
 * those that are memos now, but for stretches that are coded: they keep it, so that it is written out at the same place.
 */
export function readNotes(
  root: Xml,
  files: ReadonlyMap<string, Uint8Array>,
  gathered: Gathered,
): { root: Xml; notes: readonly Note[] } {
  const pointed = new Map<string, About[]>()
  point(root, null, pointed)
  const notes: Note[] = []
  const moved = new Set<string>()
  for (const xml of all(one(root, 'Notes'), 'Note')) {
    const id = guidOf(xml.attributes.guid)
    const abouts = (id ? pointed.get(id) : undefined) ?? []
    const simple = elementsOf(xml).every(({ name }) => !worked.has(name)) && abouts.length < 2
    const [about] = abouts
    const text = simple && id && about?.about_id !== '' ? plainText(xml, files, gathered) : null
    if (!id || text === null) {
      gathered.keep('note', xml)
      continue
    }
    const where: About = about ?? { about: 'project', about_id: null }
    notes.push({
      ...where,
      id: gathered.guid('note', xml),
      body: text,
      written_at: timeOf(xml.attributes.creationDateTime),
      coder_id: guidOf(xml.attributes.creatingUser),
    })
    if (where.about !== 'selection') moved.add(id)
    gathered.keepShell(
      'note_shell',
      element('Note', { guid: id, ...others(xml, own_attributes) }, [
        ...elementsOf(xml).filter(({ name }) => name !== 'PlainTextContent'),
      ]),
    )
  }
  return { root: without(root, moved), notes }
}

/** A note that is itself coded or pointed from is more than a text. */
const worked: ReadonlySet<string> = new Set(['PlainTextSelection', 'Coding'])

/** Finds what points at notes, and what it is itself. An empty id is something that no memo of ours can be about. */
function point(xml: Xml, selection: string | null, found: Map<string, About[]>): void {
  const own = guidOf(xml.attributes.guid) ?? ''
  const about: About = (() => {
    switch (xml.name) {
      case 'Project':
        return { about: 'project', about_id: null }
      case 'Code':
        return { about: 'code', about_id: own }
      case 'TextSource':
        return { about: 'source', about_id: own }
      case 'PlainTextSelection':
        return textOf(one(xml, 'Description')).startsWith(passage_mark)
          ? { about: 'passage', about_id: own }
          : { about: 'selection', about_id: own }
      case 'Coding':
        return { about: 'selection', about_id: selection ?? '' }
      default:
        return { about: 'project', about_id: '' }
    }
  })()
  for (const child of elementsOf(xml)) {
    const target = child.name === 'NoteRef' ? child.attributes.targetGUID : undefined
    if (target !== undefined) found.set(target, [...(found.get(target) ?? []), about])
    point(child, xml.name === 'PlainTextSelection' ? own : selection, found)
  }
}

const without = (xml: Xml, moved: ReadonlySet<string>): Xml => ({
  ...xml,
  children: xml.children
    .filter(
      child =>
        typeof child === 'string' ||
        child.name !== 'NoteRef' ||
        xml.name === 'Coding' ||
        !moved.has(child.attributes.targetGUID ?? ''),
    )
    .map(child => (typeof child === 'string' ? child : without(child, moved))),
})

/** The notes as memos about what is there; a note about what is not there is about the whole. */
export function memosOf(
  notes: readonly Note[],
  where: {
    codes: readonly Code[]
    sources: readonly Text[]
    selections: ReadonlyMap<string, Selection>
  },
): readonly Memo[] {
  const codes = new Set(where.codes.map(({ id }) => id))
  const sources = new Set(where.sources.map(({ id }) => id))
  const passages = new Set(where.sources.flatMap(source => source.passages.map(({ id }) => id)))
  return notes.map(({ about, about_id, ...note }) => {
    const id = about_id ?? ''
    if (about === 'code' && codes.has(id)) return { ...note, about, about_id: id }
    if (about === 'source' && sources.has(id)) return { ...note, about, about_id: id }
    const passage_id =
      about === 'passage' && passages.has(id) ? id : where.selections.get(id)?.spans[0]?.passage_id
    return passage_id === undefined
      ? { ...note, about: 'project', about_id: null }
      : { ...note, about: 'passage', about_id: passage_id }
  })
}
