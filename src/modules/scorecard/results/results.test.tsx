import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closedRoundIn,
  kariStarts,
  type Made,
  startedBy,
  usual,
} from '../../../../test/setup/closed_round.ts'
import { newId } from '../../../platform/secrets.ts'
import { makeSnapshot } from '../closing/rules.ts'
import type { KnownInstrument } from '../instrument/queries.ts'
import { readInstrument, scored } from '../instrument/rules.ts'
import { RoundInSmall } from './difference/pages.tsx'

const { world, known, kari, home } = await kariStarts()
afterAll(world.end)

describe('a round of two sides', () => {
  let round: Awaited<ReturnType<typeof closedRoundIn>>
  beforeAll(async () => {
    round = await closedRoundIn(world, home, usual)
  })

  test('shows the sides, the difference, the statements and the figures, and says them in words', async () => {
    const page = await kari.get(`${round.path}/result`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Hvor langt er det mellom oss?')
    expect(page.text).toContain('innbyggere og foreninger')
    expect(page.text).toContain('28 påstander')
    expect(page.text).toMatch(
      /<span class="sr">Likeverd: innbyggere og foreninger \d,\d, det offentlige \d,\d/,
    )
    expect(page.text).toMatch(/<desc[^>]*>Midten er lavest/)
    expect(page.text.match(/<h1>/g)).toHaveLength(1)
    expect(page.text).not.toMatch(/\bbruker/i)
    expect(page.text).not.toContain('style=')
    expect(page.text).not.toContain('undefined')
    expect(page.text).not.toContain('NaN')
  })

  test.each(['nn', 'da', 'en'])('is read in %s too', async language => {
    kari.cookies.set('samskap_language', language)
    for (const part of ['result', 'talk', 'research']) {
      const page = await kari.get(`${round.path}/${part}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(`lang="${language}"`)
      expect(page.text).not.toContain('undefined')
    }
    kari.cookies.delete('samskap_language')
  })

  test('is for those of the initiative only', async () => {
    const ola = world.visitor()
    await ola.signIn('ola@example.test')
    const elsewhere = await startedBy(ola, 'Et annet bord')
    for (const part of ['result', 'talk', 'research', 'snapshot.csv', 'snapshot.json']) {
      expect((await world.visitor().get(`${round.path}/${part}`)).status).toBe(401)
      expect((await ola.get(`${round.path}/${part}`)).status).toBe(404)
      // A round is not found through another initiative either.
      expect((await ola.get(`${elsewhere}/rounds/${round.id}/${part}`)).status).toBe(404)
    }
    for (const [what, form] of [
      ['notes', { body: 'Jeg er ikke med' }],
      ['steps', { what: 'Noe', who: 'Noen' }],
    ] as const) {
      expect((await ola.post(`${elsewhere}/rounds/${round.id}/talk/${what}`, form)).status).toBe(404)
    }
    expect(await world.db.selectFrom('talk_note').select('id').execute()).toEqual([])
    expect(await world.db.selectFrom('step').select('id').execute()).toEqual([])
  })

  test('gives its snapshot as JSON, and as CSV with the same figures', async () => {
    const json = await kari.get(`${round.path}/snapshot.json`)
    expect(JSON.parse(json.text)).toEqual(round.snapshot)
    const csv = await kari.get(`${round.path}/snapshot.csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const equality = round.snapshot.groupings[0]!.groups[0]!.whole!
    const mean = 'mean' in equality.value ? equality.value.mean : ''
    expect(csv.text).toContain('part,grouping,id,name,group,measure,n,value\r\n')
    expect(csv.text).toContain(`grouping,field,equality,Likeverd,whole,mean,${equality.n},${mean}\r\n`)
  })

  test('fits the piece that other pages show in small', async () => {
    const piece = String(
      <RoundInSmall
        context={{ language: 'nb' }}
        snapshot={round.snapshot}
        instrument={known}
        href="/there"
      />,
    )
    expect(piece.match(/db-name/g)).toHaveLength(4)
    expect(piece).toContain('href="/there"')
  })
})

test('a round that is not closed has no result', async () => {
  const id = newId()
  const initiative_id = home.split('/').at(-1)!
  await world.db
    .insertInto('round')
    .values({
      initiative_id,
      id,
      number: 99,
      kind: 'group',
      instrument_id: 'samskap-28',
      instrument_version: '0.1',
      sides: '[]',
      status: 'open',
      created_at: world.clock.now,
    })
    .execute()
  for (const part of ['result', 'talk', 'research', 'snapshot.csv', 'snapshot.json'])
    expect((await kari.get(`${home}/rounds/${id}/${part}`)).status).toBe(404)
  await world.db.deleteFrom('round').where('id', '=', id).execute()
})

test('a round with too few answers is a sheet for the talk without any figure', async () => {
  const few = await closedRoundIn(world, home, [{ side: 'residents', of: 4, answer: () => 5 }])
  const page = await kari.get(`${few.path}/result`)
  expect(page.text).toContain('Færre enn 5 svarte')
  expect(page.text).toContain('Hvem får lett ordet hos oss')
  for (const picture of ['class="db"', 'class="grid"', 'class="radar"', '<table', 'snapshot.csv'])
    expect(page.text).not.toContain(picture)
  expect((await kari.get(`${few.path}/talk`)).text).toContain('Hvem får lett ordet hos oss')
  expect((await kari.get(`${few.path}/snapshot.csv`)).text).not.toContain('mean')
})

test('what a snapshot holds back stands nowhere: not in the page, the table or the file', async () => {
  const made: Made[] = [
    { side: 'residents', of: 9, answer: (_, statement) => (statement === 0 ? 5 : 3) },
    {
      side: 'public',
      of: 6,
      answer: (person, statement) => (statement === 1 && person > 2 ? 0 : 2 + (person % 2)),
    },
  ]
  const round = await closedRoundIn(world, home, made)
  const [end, whole_only] = round.snapshot.statements
  expect(end!.groups[0]!.value).toEqual({ at: 'high_end' })
  expect(whole_only).toMatchObject({ whole_only: true, groups: [null, null] })
  const result = await kari.get(`${round.path}/result`)
  const row = (at: number) => new RegExp(`<tr id="statement-${at}">.*?</tr>`, 's').exec(result.text)![0]
  expect(row(1)).toContain('nær 5')
  expect(row(1)).not.toContain('5,0')
  expect(row(2).match(/vises ikke/g)).toHaveLength(2)
  const csv = await kari.get(`${round.path}/snapshot.csv`)
  const lines = csv.text.split('\r\n')
  const of = (id: string, group: string) =>
    lines.find(line => line.includes(`,${id},`) && line.includes(`,${group},mean,`))
  expect(of(end!.id, 'residents')).toMatch(/,9,high_end$/)
  expect(of(whole_only!.id, 'public')).toMatch(/,mean,,$/)
})

test('a side of its own name, and a text that looks like a formula, come out as they are', async () => {
  const round = await closedRoundIn(world, home, [
    { side: '=1+1', of: 6, answer: () => 3 },
    { side: 'Ungdommene', of: 6, answer: (_, statement) => 2 + (statement % 3) },
  ])
  expect((await kari.get(`${round.path}/result`)).text).toContain('Ungdommene')
  expect((await kari.get(`${round.path}/snapshot.csv`)).text).toContain(",'=1+1,")
})

test('a change is shown with who came and went, and steps of the last round come back', async () => {
  const other = world.visitor()
  await other.signIn('liv@example.test')
  const at = await startedBy(other, 'Kaia')
  const first = await closedRoundIn(world, at, usual)
  await other.post(`${first.path}/talk/steps`, { what: 'Bære stoler', who: 'Liv', due: '' })
  world.clock.now = new Date(world.clock.now.getTime() + 1)
  const second = await closedRoundIn(
    world,
    at,
    usual.map(made => ({ ...made, answer: (_: number, statement: number) => 5 - (statement % 2) })),
  )
  const page = await other.get(`${second.path}/result`)
  expect(page.text).toContain('Siden februar 2026')
  expect(page.text).toContain('De samme som sist')
  expect(page.text).toMatch(/Bære stoler.*Ikke fulgt opp ennå/s)
  expect(page.text).toContain('under 0,5 steg kaller vi ikke endring')
})

test('an instrument without groupings is compared statement by statement', () => {
  const read = readInstrument(
    [
      'id: today',
      'version: "1"',
      'title: {nb: I dag}',
      'languages: [nb]',
      'scale: {min: 1, max: 3, steps: [{nb: Nei}, {nb: Litt}, {nb: Ja}]}',
      'statements:',
      '  - {id: word, text: {nb: Ordet mitt telte.}}',
      '  - {id: pace, text: {nb: Tempoet passet.}}',
    ].join('\n'),
  )
  if ('faults' in read) throw new Error(read.faults[0]?.message)
  const { instrument } = read
  const side = (name: string, answers: number[]) =>
    Array.from({ length: 5 }, () => ({ side: name, answers, typed_by_other: false }))
  const round = { k: 5, sides: ['residents', 'public'], members: [], joined: [], left: [] }
  const snapshot = makeSnapshot(
    scored(instrument),
    [...side('residents', [2, 2]), ...side('public', [3, 2])],
    round,
  )
  const small: KnownInstrument = {
    ...known,
    instrument,
    scored: scored(instrument),
    in: () => known.in('nb'),
  }
  const piece = String(
    <RoundInSmall
      context={{ language: 'nb' }}
      snapshot={snapshot}
      instrument={{ ...small, in: () => ({ ...known.in('nb'), groupings: [], statements: [] }) }}
    />,
  )
  expect(piece).toContain('word')
})
