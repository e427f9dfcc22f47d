import { derived, markOf } from '../../guid/rules.ts'
import { calledInFile, noteRefs, type Shells, selectionGuid } from '../../kept/rules.ts'
import {
  all,
  type Coding,
  element,
  elementsOf,
  passage_mark,
  quote_mark,
  type Speaker,
  type Text,
  type Xml,
} from '../../rules.ts'
import { joined, Signs, type Stretch, startsOf, stretchesOf } from '../../signs/rules.ts'

/** The stretches of a source: what each said, what is coded, what is quoted, and those of other programs. */
export function selectionsOf(
  source: Text,
  informants: readonly Speaker[],
  kept: Shells,
  refs: ReadonlyMap<string, readonly string[]>,
): readonly Xml[] {
  const { passages, quotes } = source
  const text = joined(passages)
  const signs = new Signs(text)
  const starts = startsOf(passages)
  const speakers = new Map(informants.map(one => [one.id, one]))
  const between = ({ from, to }: Stretch) => ({
    startPosition: String(signs.count(from)),
    endPosition: String(signs.count(to)),
  })
  const said = passages.map(({ id, informant_id, start_ms, body }, at) => {
    const start = starts[at] ?? 0
    const speaker = speakers.get(informant_id ?? '')
    return element(
      'PlainTextSelection',
      {
        guid: id,
        name: speaker ? calledInFile(speaker) : null,
        ...between({ from: start, to: start + body.length }),
      },
      [
        element('Description', {}, [start_ms === null ? passage_mark : `${passage_mark} ${start_ms}`]),
        ...noteRefs(refs.get(`passage ${id}`)),
      ],
    )
  })
  const quoted = quotes.flatMap(quote =>
    stretchesOf(passages, starts, [quote]).map(stretch =>
      element('PlainTextSelection', { guid: quote.id, name: quote_mark, ...between(stretch) }, [
        quote.shows === '' ? null : element('Description', {}, [quote.shows]),
      ]),
    ),
  )
  const mark = markOf(text)
  const bare = kept
    .of(source.id, 'selection')
    .filter(({ attributes }) => attributes.mark === mark)
    .flatMap(elementsOf)
  return [...said, ...coded(source, starts, between, kept), ...quoted, ...bare]
}

type Piece = { stretch: Stretch; coding: Xml; shell: Xml | undefined; coding_id: string }

/** One stretch for each coding; those that came on one stretch and still lie on it share it, as they did. */
function coded(
  source: Text,
  starts: readonly number[],
  between: (stretch: Stretch) => Readonly<Record<string, string>>,
  kept: Shells,
): readonly Xml[] {
  const shells = new Map(
    kept
      .of(source.id, 'selection_shell')
      .flatMap(shell =>
        all(shell, 'Coding').map(({ attributes }) => [attributes.guid ?? '', shell] as const),
      ),
  )
  const pieces = source.codings
    .flatMap(coding => piecesOf(coding, source, starts, shells.get(coding.id)))
    .toSorted(
      (a, b) =>
        a.stretch.from - b.stretch.from ||
        a.stretch.to - b.stretch.to ||
        (a.coding_id < b.coding_id ? -1 : a.coding_id > b.coding_id ? 1 : 0),
    )
  const taken = new Set<string>()
  return [...Map.groupBy(pieces, keyOf).values()].map(group => {
    const [first] = group
    const guid = first?.shell?.attributes.guid
    // Moved apart since, only the first of them is the stretch that came.
    const shell = guid !== undefined && !taken.has(guid) ? first?.shell : undefined
    if (guid !== undefined) taken.add(guid)
    return element(
      'PlainTextSelection',
      {
        ...shell?.attributes,
        guid: shell ? (guid ?? null) : selectionGuid(first?.coding_id ?? ''),
        ...(first ? between(first.stretch) : {}),
      },
      [
        ...all(shell, 'Description'),
        ...group.map(({ coding }) => coding),
        ...(shell ? elementsOf(shell).filter(({ name }) => name !== 'Description' && name !== 'Coding') : []),
      ],
    )
  })
}

const keyOf = ({ shell, stretch, coding_id }: Piece): string =>
  shell ? `${shell.attributes.guid} ${stretch.from} ${stretch.to}` : coding_id

/** A coding whose passages no longer follow each other is several in the file. */
function piecesOf(
  { id, code_id, coder_id, coded_at, spans }: Coding,
  { passages }: Text,
  starts: readonly number[],
  shell: Xml | undefined,
): readonly Piece[] {
  const own = all(shell, 'Coding').find(({ attributes }) => attributes.guid === id)
  return stretchesOf(passages, starts, spans).map((stretch, at) => {
    const coding_id = at === 0 ? id : derived('coding', id, at)
    return {
      stretch,
      coding_id,
      shell: at === 0 ? shell : undefined,
      coding: element(
        'Coding',
        {
          ...own?.attributes,
          guid: coding_id,
          creatingUser: coder_id,
          creationDateTime: coded_at,
        },
        [element('CodeRef', { targetGUID: code_id }), ...(own ? elementsOf(own) : [])],
      ),
    }
  })
}
