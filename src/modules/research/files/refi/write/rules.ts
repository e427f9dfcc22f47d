import { withoutDangling } from '../guid/rules.ts'
import { calledInFile, noteRefs, Shells } from '../kept/rules.ts'
import {
  all,
  book_namespace,
  type Code,
  colours,
  element,
  elementsOf,
  lookOf,
  type Memo,
  origin,
  type Project,
  project_namespace,
  type Speaker,
  textOf,
  toldOf,
  type VariableName,
  variables,
  type Xml,
} from '../rules.ts'
import { selectionsOf } from './selections/rules.ts'

/** One file in the folder of the sources of a project. */
export type SourceFile = { name: string; body: string | Uint8Array }

/** A study as a project of REFI-QDA: the description, and the files that it points to. */
export function writeProject(project: Project, now: Date): { tree: Xml; files: readonly SourceFile[] } {
  const kept = new Shells(project.kept)
  const refs = refsOf(project)
  const has = (name: string, children: readonly Xml[]) =>
    children.length > 0 ? element(name, {}, children) : null
  const codes = codesOf(project.codes, null, kept, refs)
  const tree = element(
    'Project',
    {
      xmlns: project_namespace,
      name: project.title,
      origin,
      modifiedDateTime: now.toISOString(),
    },
    [
      has('Users', usersOf(project, kept)),
      codes.length > 0 ? element('CodeBook', {}, [element('Codes', {}, codes)]) : null,
      has('Variables', [...ownVariables(project), ...kept.at('variable')]),
      has('Cases', [...project.informants.map(one => caseOf(one, project, kept)), ...kept.at('case')]),
      has('Sources', [
        ...project.sources.map(source => sourceOf(source, project, kept, refs)),
        ...kept.at('source'),
      ]),
      has('Notes', [...project.memos.map(memo => noteOf(memo, kept)), ...kept.at('note')]),
      has('Links', kept.at('link')),
      has('Sets', kept.at('set')),
      has('Graphs', kept.at('graph')),
      project.about === '' ? null : element('Description', {}, [project.about]),
      ...noteRefs(refs.get('project null')),
      ...kept.at('part').filter(({ name }) => name === 'NoteRef'),
      ...kept.at('part').filter(({ name }) => name !== 'NoteRef'),
    ],
  )
  return {
    tree: withoutEmpty(withoutDangling(tree)),
    files: [
      ...project.sources.map(({ id, passages }) => ({
        name: `${id}.txt`,
        body: passages.map(({ body }) => body).join('\n'),
      })),
      ...kept.at('file').map(file => ({
        name: file.attributes.path ?? '',
        body: new Uint8Array(Buffer.from(textOf(file), 'base64')),
      })),
    ],
  }
}

/** A list that nothing is left in is no list to the standard. */
const withoutEmpty = (tree: Xml): Xml => ({
  ...tree,
  children: tree.children.filter(
    child => typeof child === 'string' || child.name !== 'Links' || child.children.length > 0,
  ),
})

/** The code book alone, which other programs exchange without any material. */
export function writeBook(project: Pick<Project, 'codes' | 'kept'>): Xml {
  const kept = new Shells(project.kept)
  const plain = (xml: Xml): Xml => ({
    ...xml,
    children: xml.children
      .filter(child => typeof child === 'string' || child.name === 'Description' || child.name === 'Code')
      .map(child => (typeof child === 'string' || child.name !== 'Code' ? child : plain(child))),
  })
  return element('CodeBook', { xmlns: book_namespace, origin }, [
    element('Codes', {}, codesOf(project.codes, null, kept, new Map()).map(plain)),
  ])
}

type Refs = ReadonlyMap<string, readonly string[]>

/** Which memos belong to what, where no kept part tells so already. */
function refsOf({ memos, kept }: Project): Refs {
  const told = new Set<string>()
  const look = (xml: Xml): void => {
    if (xml.name === 'NoteRef' && xml.attributes.targetGUID) told.add(xml.attributes.targetGUID)
    for (const child of elementsOf(xml)) look(child)
  }
  for (const { place, body } of kept) if (place !== 'note' && place !== 'file') look(body)
  const refs = new Map<string, string[]>()
  for (const { id, about, about_id } of memos) {
    if (told.has(id)) continue
    const key = `${about} ${about_id}`
    refs.set(key, [...(refs.get(key) ?? []), id])
  }
  return refs
}

const usersOf = (project: Project, kept: Shells): readonly Xml[] => {
  const others = kept.at('user').filter(({ attributes }) => !project.coders.includes(attributes.guid ?? ''))
  return [
    ...project.coders.map(
      (guid, at) => kept.shell('user', guid) ?? element('User', { guid, name: `Coder ${at + 1}` }),
    ),
    ...others,
  ]
}

/** The codes under one, with those under them. */
function codesOf(
  codes: readonly Code[],
  parent_id: string | null,
  kept: Shells,
  refs: Refs,
  under: ReadonlyMap<string | null, readonly Code[]> = Map.groupBy(codes, code => code.parent_id),
): readonly Xml[] {
  return (under.get(parent_id) ?? []).map(code => {
    const shell = kept.shell('code_shell', code.id)
    const colour = shell?.attributes.color
    const told = toldOf(code)
    return element(
      'Code',
      {
        ...shell?.attributes,
        guid: code.id,
        name: code.name,
        isCodable: shell?.attributes.isCodable ?? 'true',
        // The colour it came with, as long as nobody has given it another.
        color: colour && lookOf(colour) === code.look ? colour : (colours[code.look] ?? colours[0]),
      },
      [
        told === '' ? null : element('Description', {}, [told]),
        ...noteRefs(refs.get(`code ${code.id}`)),
        ...all(shell, 'NoteRef'),
        ...codesOf(codes, code.id, kept, refs, under),
        ...(shell ? elementsOf(shell).filter(({ name }) => name !== 'NoteRef') : []),
      ],
    )
  })
}

const ownVariables = ({ sources, informants }: Project): readonly Xml[] => [
  ...(sources.length > 0 ? (['kind', 'day', 'language'] as const) : []).map(variable),
  ...(informants.length > 0 ? (['party', 'number'] as const) : []).map(variable),
]

const variable = (name: VariableName): Xml =>
  element('Variable', {
    guid: variables[name].guid,
    name: variables[name].name,
    typeOfVariable: variables[name].type,
  })

const value = (name: VariableName, kind: string, text: string): Xml =>
  element('VariableValue', {}, [
    element('VariableRef', { targetGUID: variables[name].guid }),
    element(kind, {}, [text]),
  ])

function caseOf(speaker: Speaker, { sources }: Project, kept: Shells): Xml {
  const shell = kept.shell('case_shell', speaker.id)
  const said = sources.flatMap(({ passages }) => passages.filter(one => one.informant_id === speaker.id))
  return element('Case', { ...shell?.attributes, guid: speaker.id, name: calledInFile(speaker) }, [
    ...all(shell, 'Description'),
    ...all(shell, 'CodeRef'),
    value('number', 'IntegerValue', String(speaker.number)),
    value('party', 'TextValue', speaker.party),
    ...all(shell, 'VariableValue'),
    ...all(shell, 'SourceRef'),
    ...said.map(({ id }) => element('SelectionRef', { targetGUID: id })),
    ...all(shell, 'SelectionRef'),
    ...(shell ? elementsOf(shell).filter(({ name }) => !parts_of_case.has(name)) : []),
  ])
}

const parts_of_case: ReadonlySet<string> = new Set([
  'Description',
  'CodeRef',
  'VariableValue',
  'SourceRef',
  'SelectionRef',
])

function sourceOf(source: Project['sources'][number], project: Project, kept: Shells, refs: Refs): Xml {
  const shell = kept.shell('source_shell', source.id)
  return element(
    'TextSource',
    {
      ...shell?.attributes,
      guid: source.id,
      name: source.title,
      plainTextPath: `internal://${source.id}.txt`,
    },
    [
      source.own_part === '' ? null : element('Description', {}, [source.own_part]),
      ...selectionsOf(source, project.informants, kept, refs),
      ...all(shell, 'Coding'),
      ...noteRefs(refs.get(`source ${source.id}`)),
      ...all(shell, 'NoteRef'),
      value('kind', 'TextValue', source.kind),
      ...(source.happened_on ? [value('day', 'DateValue', source.happened_on)] : []),
      value('language', 'TextValue', source.language),
      ...all(shell, 'VariableValue'),
      ...(shell ? elementsOf(shell).filter(({ name }) => !parts_of_source.has(name)) : []),
    ],
  )
}

const parts_of_source: ReadonlySet<string> = new Set(['Coding', 'NoteRef', 'VariableValue'])

function noteOf(memo: Memo, kept: Shells): Xml {
  const shell = kept.shell('note_shell', memo.id)
  return element(
    'Note',
    {
      ...shell?.attributes,
      guid: memo.id,
      creatingUser: memo.coder_id ?? shell?.attributes.creatingUser ?? null,
      creationDateTime: memo.written_at,
    },
    [
      ...all(shell, 'Description'),
      element('PlainTextContent', {}, [memo.body]),
      ...(shell ? elementsOf(shell).filter(({ name }) => name !== 'Description') : []),
    ],
  )
}
