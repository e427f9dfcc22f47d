import type { Party } from '../../../../initiatives/queries.ts'
import type { MaterialLanguage } from '../../../rules.ts'
import { Gathered, isSound, others } from '../gather/rules.ts'
import { tidied } from '../guid/rules.ts'
import {
  all,
  book_namespace,
  type Code,
  colours,
  element,
  elementsOf,
  type KeptPlace,
  type Left,
  lookOf,
  one,
  type Project,
  project_namespace,
  textOf,
  untold,
  type Xml,
} from '../rules.ts'
import { readCases } from './cases/rules.ts'
import { memosOf, readNotes } from './notes/rules.ts'
import { readSources } from './sources/rules.ts'

/** Why nothing of a file can be read. */
export type Refused = 'not_a_project' | 'not_a_book' | 'too_many'

export type ReadProject = { project: Project; left: Left } | { refused: Refused }

/** More than this no study has: a small file may hold very many of something. */
const most = { passages: 100_000, codings: 200_000, codes: 5_000, informants: 5_000 }

/** What is to be known of where a file is read: what the parties are called, and the language of words that do not say. */
export type Here = { parties: ReadonlyMap<string, Party>; language: MaterialLanguage }

/** A project of REFI-QDA as a study. `files` are those of its folder of sources, by their names. */
export function readProject(given: Xml, files: ReadonlyMap<string, Uint8Array>, here: Here): ReadProject {
  const whole = tidied(given)
  if (whole.name !== 'Project') return { refused: 'not_a_project' }
  const space = whole.attributes.xmlns
  if (space !== undefined && space !== project_namespace) return { refused: 'not_a_project' }
  const gathered = new Gathered(whole)
  const { root, notes } = readNotes(whole, files, gathered)
  for (const user of all(one(root, 'Users'), 'User')) gathered.keep('user', user)
  const codes = readCodes(one(one(root, 'CodeBook'), 'Codes'), gathered)
  const known = new Set(codes.map(({ id }) => id))
  const read = readSources(one(root, 'Sources'), { known, files, here, gathered })
  const codings = read.sources.reduce((sum, source) => sum + source.codings.length, 0)
  const passages = read.sources.reduce((sum, source) => sum + source.passages.length, 0)
  if (codings > most.codings || passages > most.passages || codes.length > most.codes)
    return { refused: 'too_many' }
  const { informants, sources } = readCases(root, read, here, gathered)
  if (informants.length > most.informants) return { refused: 'too_many' }
  const memos = [...memosOf(notes, { codes, sources, selections: read.selections }), ...read.described]
  for (const child of elementsOf(root)) {
    const place = places.get(child.name)
    if (place) for (const within of elementsOf(child)) gathered.keep(place, within)
    else if (!read_here.has(child.name)) gathered.keep('part', child)
  }
  keepFiles(files, gathered)
  const coders = new Set(
    [...sources.flatMap(source => source.codings), ...memos].flatMap(({ coder_id }) => coder_id ?? []),
  )
  return {
    project: {
      title: root.attributes.name ?? '',
      about: textOf(one(root, 'Description')),
      coders: [...coders].toSorted(),
      codes,
      informants,
      sources,
      memos,
      kept: gathered.kept,
    },
    left: gathered.left,
  }
}

const places: ReadonlyMap<string, KeptPlace> = new Map([
  ['Links', 'link'],
  ['Sets', 'set'],
  ['Graphs', 'graph'],
] as const)

const read_here: ReadonlySet<string> = new Set([
  'Users',
  'CodeBook',
  'Variables',
  'Cases',
  'Sources',
  'Notes',
  'Description',
])

/** A code book of REFI-QDA, alone or as it stands in a project. */
export function readBook(given: Xml): { project: Pick<Project, 'codes' | 'kept'> } | { refused: Refused } {
  const root = tidied(given)
  if (root.name !== 'CodeBook') return { refused: 'not_a_book' }
  const space = root.attributes.xmlns
  if (space !== undefined && space !== book_namespace && space !== project_namespace)
    return { refused: 'not_a_book' }
  const gathered = new Gathered(root)
  const codes = readCodes(one(root, 'Codes'), gathered)
  if (codes.length > most.codes) return { refused: 'too_many' }
  for (const set of all(one(root, 'Sets'), 'Set')) gathered.keep('set', memberSet(set))
  return { project: { codes, kept: gathered.kept } }
}

/** In a code book a set names its members in another way than in a project. */
const memberSet = (set: Xml): Xml => ({
  ...set,
  children: elementsOf(set).map(child =>
    child.name === 'MemberCode'
      ? element('MemberCode', { targetGUID: child.attributes.guid ?? child.attributes.targetGUID ?? null })
      : child,
  ),
})

const told_by_us: ReadonlySet<string> = new Set(['guid', 'name', 'isCodable', 'color'])

/** The codes from the top down, each after the one it is under. */
function readCodes(top: Xml | undefined, gathered: Gathered): readonly Code[] {
  const codes: Code[] = []
  const read = (xml: Xml, parent_id: string | null): void => {
    const id = gathered.guid('code', xml, codes.length)
    const { color = '', isCodable } = xml.attributes
    const look = lookOf(color)
    codes.push({
      id,
      parent_id,
      name: xml.attributes.name?.trim() || '?',
      ...untold(textOf(one(xml, 'Description'))),
      look: look ?? codes.length % 12,
    })
    const shell = element(
      'Code',
      {
        guid: id,
        ...others(xml, told_by_us),
        isCodable: isCodable === 'false' ? 'false' : null,
        color: look === null || own_colours.has(color) ? null : color,
      },
      elementsOf(xml).filter(({ name }) => name !== 'Description' && name !== 'Code'),
    )
    gathered.keepShell('code_shell', shell, 'code', id)
    for (const child of all(xml, 'Code')) read(child, id)
  }
  for (const xml of all(top, 'Code')) read(xml, null)
  return codes
}

const own_colours: ReadonlySet<string> = new Set(colours)

/** Pictures and documents are kept with what points at them; sound and film never, since they have a last day. */
function keepFiles(files: ReadonlyMap<string, Uint8Array>, gathered: Gathered): void {
  for (const [path, bytes] of files) {
    if (gathered.used.has(path)) continue
    if (isSound(path)) gathered.leave('sound')
    else gathered.keep('file', element('file', { path }, [Buffer.from(bytes).toString('base64')]))
  }
}
