import fc from 'fast-check'
import type { Code, Project, Text } from '../../src/modules/research/files/refi/rules.ts'
import { kinds, material_languages } from '../../src/modules/research/rules.ts'

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', 'å 😀 æ', 'ja', '\n', 'to\nlinjer\n', '<b>&amp;</b>', '𝔸😀', 'Eksempel: x'),
)
/** What people say: no line endings but the one, and no sign that a table cannot hold. */
const said = line.map(text => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', ''))
/** What stands in an attribute or a description: signs that XML has. */
const named = said.map(text => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').trim() || 'x')
const written = said.map(text => text.replace(/[^\n\P{Cc}]|[\p{Cs}\ufffe\uffff]/gu, ''))
const time = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(at => at.toISOString())
const parties = [
  'resident',
  'public_employee',
  'civil_society',
  'social_entrepreneur',
  'business',
  'politician',
  'leader',
  'mentor',
  'researcher',
] as const

const aText = (
  speakers: readonly string[],
  codes: readonly string[],
  coders: readonly string[],
): fc.Arbitrary<Text> =>
  fc
    .record({
      id: fc.uuid(),
      title: named,
      kind: fc.constantFrom(...kinds),
      happened_on: fc.option(time.map(at => at.slice(0, 10))),
      language: fc.constantFrom(...material_languages),
      own_part: written,
      passages: fc.array(
        fc.record({
          id: fc.uuid(),
          informant_id: speakers.length > 0 ? fc.option(fc.constantFrom(...speakers)) : fc.constant(null),
          start_ms: fc.option(fc.nat({ max: 9_000_000 })),
          body: said,
        }),
        { maxLength: 6 },
      ),
      stretches: fc.array(
        fc.record({
          id: fc.uuid(),
          code: fc.nat(),
          coder: fc.option(fc.nat()),
          a: fc.nat(),
          b: fc.nat(),
          coded_at: time,
        }),
        { maxLength: 6 },
      ),
      quoted: fc.array(fc.record({ id: fc.uuid(), a: fc.nat(), b: fc.nat(), shows: written }), {
        maxLength: 3,
      }),
    })
    .map(({ stretches, quoted, ...text }) => ({
      ...text,
      codings:
        codes.length === 0
          ? []
          : stretches.flatMap(({ id, code, coder, a, b, coded_at }) => {
              const spans = spansOf(text.passages, a, b)
              return spans.length === 0
                ? []
                : {
                    ...{ id, spans, coded_at, code_id: codes[code % codes.length]! },
                    coder_id: coder === null || coders.length === 0 ? null : coders[coder % coders.length]!,
                  }
            }),
      quotes: quoted.flatMap(({ id, a, b, shows }) => {
        const [span] = spansOf(text.passages, a, b)
        return span ? { id, shows, ...span } : []
      }),
    }))

/** A stretch of the passages that follow each other, from one place to another. */
function spansOf(passages: Text['passages'], a: number, b: number) {
  const whole = passages.map(({ body }) => body).join('\n')
  const [from, to] = [a, b]
    .map(place => edge(whole, place % (whole.length + 1)))
    .toSorted((one, other) => one - other) as [number, number]
  let start = 0
  return passages.flatMap(({ id, body }) => {
    const span = { passage_id: id, from: Math.max(0, from - start), to: Math.min(body.length, to - start) }
    start += body.length + 1
    return span.to > span.from ? span : []
  })
}

/** Never within a sign that takes two places. */
const edge = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text[place] ?? '') && /[\ud800-\udbff]/.test(text[place - 1] ?? '')
    ? place - 1
    : place

const someCodes: fc.Arbitrary<Code[]> = fc
  .array(
    fc.record({
      id: fc.uuid(),
      under: fc.option(fc.nat()),
      name: named,
      definition: written,
      example: written,
      look: fc.nat({ max: 11 }),
    }),
    { maxLength: 6 },
  )
  .map(rows => {
    const codes = rows.map(({ under, ...code }, at) => ({
      ...code,
      parent_id: under === null || at === 0 ? null : rows[under % at]!.id,
    }))
    const inOrder = (parent_id: string | null): Code[] =>
      codes.filter(code => code.parent_id === parent_id).flatMap(code => [code, ...inOrder(code.id)])
    return inOrder(null)
  })

/** Some study as a project: any codes, speakers, passages, codings, quotes and memos. */
export const aProject = (): fc.Arbitrary<Project> =>
  fc
    .tuple(
      someCodes,
      fc.uniqueArray(
        fc.record({
          id: fc.uuid(),
          number: fc.integer({ min: 1, max: 999 }),
          party: fc.constantFrom(...parties),
        }),
        {
          maxLength: 4,
          selector: ({ number }) => number,
        },
      ),
      fc.array(fc.uuid(), { maxLength: 3 }),
      named,
      written,
    )
    .chain(([codes, informants, coders, title, about]) =>
      fc
        .array(
          aText(
            informants.map(({ id }) => id),
            codes.map(({ id }) => id),
            coders,
          ),
          { maxLength: 3 },
        )
        .chain(sources =>
          fc
            .array(fc.record({ id: fc.uuid(), which: fc.nat(), body: written, written_at: time }), {
              maxLength: 4,
            })
            .map(notes => ({
              ...{ title, about, codes, sources, kept: [] },
              informants: informants.toSorted((a, b) => a.number - b.number),
              memos: notes.map(({ which, ...note }) => ({
                ...note,
                ...aboutOne(which, codes, sources),
                coder_id: coders[which % (coders.length || 1)] ?? null,
              })),
              coders: [] as string[],
            })),
        ),
    )
    .map(project => ({
      ...project,
      coders: [
        ...new Set(
          [...project.sources.flatMap(({ codings }) => codings), ...project.memos].flatMap(
            ({ coder_id }) => coder_id ?? [],
          ),
        ),
      ].toSorted(),
    }))
    .filter(areApart)

/** Chance gives the same id twice now and then; nobody's database does. */
const areApart = ({ codes, informants, sources, memos, coders }: Project): boolean => {
  const ids = [
    ...[...codes, ...informants, ...sources, ...memos].map(({ id }) => id),
    ...sources.flatMap(({ passages, codings, quotes }) =>
      [...passages, ...codings, ...quotes].map(({ id }) => id),
    ),
    ...coders,
  ]
  return new Set(ids).size === ids.length
}

function aboutOne(
  which: number,
  codes: readonly Code[],
  sources: readonly Text[],
): Pick<Project['memos'][number], 'about' | 'about_id'> {
  const all = [
    { about: 'project' as const, about_id: null },
    ...codes.map(({ id }) => ({ about: 'code' as const, about_id: id })),
    ...sources.map(({ id }) => ({ about: 'source' as const, about_id: id })),
    ...sources.flatMap(({ passages }) =>
      passages.map(({ id }) => ({ about: 'passage' as const, about_id: id })),
    ),
  ]
  return all[which % all.length]!
}
