import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { aProject } from '../../../../test/setup/projects.ts'
import { qdaFaults } from '../../../../test/setup/qda.ts'
import { newId } from '../../../platform/secrets.ts'
import { unpack, wrap } from '../../../platform/zip.ts'
import { researchOf } from '../queries.ts'
import { layProject } from './commands.ts'
import { leavingOf } from './queries.ts'
import { packProject } from './refi/pack/rules.ts'
import { elementsOf } from './refi/rules.ts'
import { readXml } from './refi/xml/rules.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let study: Awaited<ReturnType<typeof layResearch>>
let researcher: Visitor
let here = ''

beforeEach(async () => {
  ours = await layInitiative(world)
  researcher = browserOf(world, ours.seats.researcher.token)
  study = await layResearch(world, ours.initiative_id, ours.seats.researcher.participant_id)
  here = `/i/${ours.initiative_id}/research/${study.research_id}/files`
})

const asFile = (bytes: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  form.append('file', new Blob([bytes]), 'fil')
  return form
}
const look = (bytes: string | Uint8Array<ArrayBuffer>, to = here) =>
  researcher.upload(`${to}/look`, asFile(bytes))
const bring = (bytes: string | Uint8Array<ArrayBuffer>, to = here) =>
  researcher.upload(`${to}/bring`, asFile(bytes))
/** A study with nothing in it. */
async function emptyStudy(initiative_id = ours.initiative_id, title = 'Hva torsdagene betyr') {
  const id = newId()
  await db
    .insertInto('research')
    .values({ initiative_id, id, title, begun_at: world.clock.now, only_approved: false })
    .execute()
  return id
}
/** A file as it is downloaded. */
async function download(path: string, who = researcher): Promise<Uint8Array<ArrayBuffer>> {
  const sent = await world.app.server.request(`http://localhost:3000${path}`, {
    headers: { cookie: [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  })
  expect(sent.status, path).toBe(200)
  return new Uint8Array(await sent.arrayBuffer())
}
const description = (bytes: Uint8Array) =>
  unpack(bytes, 1e8)!
    .find(({ name }) => name === 'project.qde')!
    .body.toString()

test('any study goes out, into another initiative, and out again as the same file', async () => {
  const there = await layInitiative(world)
  const access = await there.seats.researcher.access()
  await fc.assert(
    fc.asyncProperty(aProject(), async project => {
      const research_id = await emptyStudy(there.initiative_id, project.title)
      await db.transaction().execute(tx => layProject(tx, access, research_id, project, world.clock.now))
      const research = await researchOf(db, access, research_id)
      const first = await leavingOf(db, access, research)
      expect(first.held_back).toBe(0)
      const again = await emptyStudy(ours.initiative_id, research.title)
      const own = await ours.seats.researcher.access()
      await db.transaction().execute(tx => layProject(tx, own, again, first.project, world.clock.now))
      const second = await leavingOf(db, own, await researchOf(db, own, again))
      expect(description(packProject(second.project, world.clock.now))).toBe(
        description(packProject(first.project, world.clock.now)),
      )
      // Nothing of it was lost on the way in.
      const sizes = (one: typeof project) => [
        ...[one.codes.length, one.informants.length, one.sources.length, one.memos.length],
        one.sources.flatMap(({ codings }) => codings).length,
        one.sources.flatMap(({ quotes }) => quotes).length,
      ]
      expect(sizes(first.project)).toEqual(sizes(project))
    }),
    { numRuns: 25 },
  )
})

test('the study goes through the browser: out, looked at, brought into an empty study, and out the same', async () => {
  const bytes = await download(`${here}/project.qdpx`)
  const empty = await emptyStudy()
  // The same initiative has all of its ids already: the copy gets its own.
  const to = `/i/${ours.initiative_id}/research/${empty}/files`
  const seen = await look(bytes, to)
  expect(seen.status).toBe(200)
  expect(seen.text).toContain('Dette er i fila')
  expect(await db.selectFrom('source').select('id').where('research_id', '=', empty).execute()).toEqual([])
  expect((await bring(bytes, to)).location).toBe(`${to}?said=brought_in`)
  const plain = (xml: string) => xml.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
  expect(plain(description(await download(`${to}/project.qdpx`)))).toBe(plain(description(bytes)))
  // Once more into the same: nothing is doubled.
  expect((await bring(bytes)).status).toBe(303)
  expect(description(await download(`${here}/project.qdpx`))).toBe(description(bytes))
})

test('the file is as the standard asks, and signs with INN and OA', async () => {
  const xml = description(await download(`${here}/project.qdpx`))
  expect(qdaFaults(readXml(xml)!)).toEqual([])
  expect(xml).toContain('name="INN 1"')
  expect(xml).toContain('name="OA 2"')
})

const guid = (n: number) => `0000000${n}-AAAA-4AAA-8AAA-00000000000${n}`

/** A project as another program makes it: other prefixes, braces, pictures, sets, links, and what nobody knows. */
const foreign = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<qda:Project xmlns:qda="urn:QDA-XML:project:1.0" xmlns:x="urn:another" name="Fra et annet sted" origin="Another 24">
  <qda:Users><qda:User guid="${guid(1)}" name="Koder en" id="K1"/></qda:Users>
  <qda:CodeBook><qda:Codes>
    <qda:Code guid="{${guid(2)}}" name="Mat" isCodable="false" color="#ff0000">
      <qda:Description>Det som spises</qda:Description>
      <qda:Code guid="${guid(3)}" name="Suppe" isCodable="true"/>
    </qda:Code>
  </qda:Codes></qda:CodeBook>
  <qda:Variables>
    <qda:Variable guid="${guid(4)}" name="Part" typeOfVariable="Text"/>
    <qda:Variable guid="${guid(5)}" name="Alder" typeOfVariable="Integer"/>
  </qda:Variables>
  <qda:Cases>
    <qda:Case guid="${guid(6)}" name="Kari Nordmann">
      <qda:VariableValue><qda:VariableRef targetGUID="${guid(4)}"/><qda:TextValue>Innbygger</qda:TextValue></qda:VariableValue>
      <qda:VariableValue><qda:VariableRef targetGUID="${guid(5)}"/><qda:IntegerValue>61</qda:IntegerValue></qda:VariableValue>
      <qda:SourceRef targetGUID="${guid(7)}"/>
    </qda:Case>
  </qda:Cases>
  <qda:Sources>
    <qda:TextSource guid="${guid(7)}" name="Intervju" plainTextPath="internal://a.txt" richTextPath="internal://a.docx" creatingUser="${guid(1)}">
      <qda:PlainTextSelection guid="${guid(8)}" name="Sitat 1" startPosition="2" endPosition="8" creatingUser="${guid(1)}">
        <qda:Coding guid="${guid(9)}" creatingUser="${guid(1)}"><qda:CodeRef targetGUID="${guid(3)}"/></qda:Coding>
      </qda:PlainTextSelection>
    </qda:TextSource>
    <qda:PictureSource guid="${'f'.repeat(8)}-AAAA-4AAA-8AAA-000000000001" name="Bordet" path="internal://b.png"/>
  </qda:Sources>
  <qda:Sets><qda:Set guid="${'f'.repeat(8)}-AAAA-4AAA-8AAA-000000000002" name="Det beste"><qda:MemberCode targetGUID="${guid(3)}"/></qda:Set></qda:Sets>
  <x:Widget x:colour="green"><x:Inner>Behold meg</x:Inner></x:Widget>
</qda:Project>`

const packed = (qde: string, texts: Record<string, string | Buffer>) =>
  new Uint8Array(
    wrap([
      { name: 'project.qde', body: Buffer.from(qde) },
      ...Object.entries(texts).map(([name, body]) => ({ name: `Sources/${name}`, body: Buffer.from(body) })),
    ]),
  )

test('a project from another program comes in, and what we have no place for goes out again with it', async () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
  const bytes = packed(foreign, {
    'a.txt': '😀 Suppe er godt.\r\n\r\nKom igjen.',
    ...{ 'a.docx': 'x', 'b.png': picture, 'c.mp3': 'lyd' },
  })
  const research_id = await emptyStudy()
  const to = `/i/${ours.initiative_id}/research/${research_id}/files`
  const seen = await look(bytes, to)
  expect(seen.text).toContain('Én lyd- eller filmfil er ikke med')
  expect(seen.text).toContain('Ett navn på enheter er ikke med')
  expect(seen.text).toContain('har vi ingen plass til her')
  expect((await bring(bytes, to)).status).toBe(303)
  const rows = await db
    .selectFrom('passage as p')
    .innerJoin('source as s', 's.id', 'p.source_id')
    .innerJoin('informant as i', 'i.id', 'p.informant_id')
    .leftJoin('coding as c', 'c.passage_id', 'p.id')
    .where('s.research_id', '=', research_id)
    .orderBy('p.position')
    .select(['p.body', 'i.party', 'i.number', 'c.from_sign', 'c.to_sign', 's.id'])
    .execute()
  expect(rows).toEqual([
    {
      body: '😀 Suppe er godt.\n',
      party: 'resident',
      number: 1,
      from_sign: 3,
      to_sign: 9,
      id: guid(7).toLowerCase(),
    },
    {
      body: 'Kom igjen.',
      party: 'resident',
      number: 1,
      from_sign: null,
      to_sign: null,
      id: guid(7).toLowerCase(),
    },
  ])
  const first = await download(`${to}/project.qdpx`)
  const xml = description(first)
  for (const kept of [
    ...[
      'name="Koder en"',
      'id="K1"',
      'color="#ff0000"',
      'isCodable="false"',
      'name="Alder"',
      '61',
      'PictureSource',
    ],
    ...[
      'name="Det beste"',
      '<x:Inner>Behold meg</x:Inner>',
      'xmlns:x="urn:another"',
      'name="Sitat 1"',
      'x:colour="green"',
    ],
  ])
    expect(xml).toContain(kept)
  expect(xml).not.toContain('Nordmann')
  // All but what the standard does not know either.
  const tree = readXml(xml)!
  expect(
    qdaFaults({ ...tree, children: elementsOf(tree).filter(({ name }) => name !== 'x:Widget') }),
  ).toEqual([])
  expect(unpack(first, 1e8)!.find(({ name }) => name === 'sources/b.png')?.body).toEqual(picture)
  // And once more, in another initiative: nothing has changed.
  const there = await layInitiative(world)
  const next = `/i/${there.initiative_id}/research/${await emptyStudy(there.initiative_id)}/files`
  researcher = browserOf(world, there.seats.researcher.token)
  expect((await bring(first, next)).status).toBe(303)
  expect(description(await download(`${next}/project.qdpx`))).toBe(xml)
})

test('what somebody has taken back is in no file, and does not come in again', async () => {
  const before = await download(`${here}/project.qdpx`)
  const inn1 = study.informants[0]!.id
  await db.deleteFrom('passage').where('informant_id', '=', inn1).execute()
  await db.updateTable('informant').set({ withdrawn_at: world.clock.now }).where('id', '=', inn1).execute()
  const files = ['project.qdpx', 'codes.qdc', 'quotes.docx', 'codings.xlsx', 'codings.csv', 'counts.csv']
  const holds = async (words: string) => {
    const found = await Promise.all(
      [...files.map(name => `${here}/${name}`), here.replace('/files', '/counts/quotes.docx')].map(
        async path => {
          const bytes = Buffer.from(await download(path))
          const pieces = unpack(bytes, 1e8)?.map(({ body }) => body.toString()) ?? []
          return [bytes.toString(), ...pieces].some(text => text.includes(words))
        },
      ),
    )
    return found.some(Boolean)
  }
  expect(await holds('praten')).toBe(false)
  expect(await holds('møteplass')).toBe(true)
  const again = await emptyStudy()
  const to = `/i/${ours.initiative_id}/research/${again}/files`
  const seen = await look(before, to)
  expect(seen.text).toContain('2 avsnitt er trukket av den som sa det')
  expect((await bring(before, to)).status).toBe(303)
  expect(description(await download(`${to}/project.qdpx`))).not.toContain('INN 1')
  const words = await db
    .selectFrom('passage')
    .select('body')
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect(words.filter(({ body }) => body.includes('praten'))).toEqual([])
})

test('where only what is approved may be used, the rest stays, and the page says so', async () => {
  await db.updateTable('research').set({ only_approved: true }).where('id', '=', study.research_id).execute()
  expect((await researcher.get(here)).text).toContain('4 avsnitt kan ikke brukes nå')
  const pieces = unpack(await download(`${here}/project.qdpx`), 1e8)!.map(({ body }) => body.toString())
  expect(pieces.join()).toContain('Hva betyr torsdagene')
  expect(pieces.join()).not.toContain('praten')
})

test('a second coder works in another program, and only what they have coded on the same words comes in', async () => {
  const bytes = await download(`${here}/project.qdpx`)
  const [said, answered] = [study.passages[0]!, study.passages[2]!]
  await db
    .updateTable('passage')
    .set({ body: 'Noe annet', version: 2 })
    .where('id', '=', answered.id)
    .execute()
  const coder = newId()
  const at = said.body.length + 1 + study.passages[1]!.body.length + 1
  const coded = (id: string, from: number, to: number) =>
    `<PlainTextSelection guid="${newId()}" startPosition="${from}" endPosition="${to}"><Coding guid="${id}" creatingUser="${coder}"><CodeRef targetGUID="${study.code_id}"/></Coding></PlainTextSelection>`
  const [fits, changed] = [newId(), newId()]
  const theirs = description(bytes).replace(
    '<VariableValue><VariableRef targetGUID="6f0d3c52-51b1-4d0e-9a51-9f6c1b7e0a01"/>',
    `${coded(fits, 0, 4)}${coded(changed, at, at + 5)}$&`,
  )
  const texts = Object.fromEntries(
    unpack(bytes, 1e8)!.flatMap(({ name, body }) =>
      name.startsWith('sources/') ? [[name.slice('sources/'.length), body]] : [],
    ),
  )
  const seen = await look(packed(theirs, texts))
  expect(seen.text).toContain('Én kilde står her fra før')
  expect((await bring(packed(theirs, texts))).status).toBe(303)
  const rows = await db
    .selectFrom('coding')
    .select(['id', 'passage_id', 'coder_id'])
    .where('id', 'in', [fits, changed])
    .execute()
  expect(rows).toEqual([{ id: fits, passage_id: said.id, coder_id: null }])
  // Whose it is goes out again, though nobody here is called so.
  const xml = description(await download(`${here}/project.qdpx`))
  expect(xml).toContain(`guid="${fits}" creatingUser="${coder}"`)
  expect(
    (await db.selectFrom('source').select('id').where('research_id', '=', study.research_id).execute())
      .length,
  ).toBe(1)
})

test('the code book goes out and comes in, and codes that stand here are not doubled', async () => {
  const book = await download(`${here}/codes.qdc`)
  expect((await bring(book)).status).toBe(303)
  const count = async () =>
    (await db.selectFrom('code').select('name').where('initiative_id', '=', ours.initiative_id).execute())
      .length
  expect(await count()).toBe(1)
  const empty = await emptyStudy()
  expect((await bring(book, `/i/${ours.initiative_id}/research/${empty}/files`)).status).toBe(303)
  expect(await count()).toBe(2)
})

test('the table of quotes signs with INN, OA and F, and nothing in it is a formula', async () => {
  await db
    .updateTable('passage')
    .set({ body: '=SUM(A1:A9) kom jeg for' })
    .where('id', '=', study.passages[1]!.id)
    .execute()
  const csv = Buffer.from(await download(`${here}/codings.csv`)).toString()
  expect(csv).toContain("møteplass,,'=SUM(A1:A9) kom je,INN 1,")
  expect(Buffer.from(await download(`${here}/counts.csv`)).toString()).toContain('møteplass,1,1,1,1,1')
})

test('a broken file brings in nothing, and it is told what is wrong and what to do', async () => {
  const good = await download(`${here}/project.qdpx`)
  const bad: [Uint8Array<ArrayBuffer> | string, string][] = [
    ['bare tekst', 'ikke et prosjekt eller en kodebok'],
    [good.slice(0, good.length - 40), 'Fila er skadet'],
    [new Uint8Array(wrap([{ name: 'noe.txt', body: Buffer.from('x') }])), 'mangler beskrivelsen'],
    [packed('<Project xmlns="urn:QDA-XML:project:1.0"><Users>', {}), 'Beskrivelsen i fila er skadet'],
    [packed('<!DOCTYPE a [<!ENTITY b "c">]><Project name="&b;"/>', {}), 'Beskrivelsen i fila er skadet'],
    [packed('<Project xmlns="urn:something:else" name="x"/>', {}), 'ikke et REFI-QDA-prosjekt'],
    ['<Kodebok/>', 'ikke en REFI-QDA-kodebok'],
    [
      packed(`<Project>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Project>`, {}),
      'Beskrivelsen i fila er skadet',
    ],
  ]
  for (const [bytes, words] of bad)
    for (const answer of [await look(bytes), await bring(bytes)]) {
      expect(answer.status, words).toBe(422)
      expect(answer.text).toContain(words)
    }
  expect(description(await download(`${here}/project.qdpx`))).toBe(description(good))
  expect((await researcher.upload(`${here}/look`, new FormData())).status).toBe(422)
})

test('only those who work in the material get files, and nothing comes into a study that has ended', async () => {
  for (const grant of ['member', 'observer', 'mentor'] as const) {
    const other = browserOf(world, ours.seats[grant].token)
    expect((await other.get(`${here}/project.qdpx`)).status, grant).not.toBe(200)
  }
  const good = await download(`${here}/project.qdpx`)
  await db
    .updateTable('research')
    .set({ ended_at: world.clock.now })
    .where('id', '=', study.research_id)
    .execute()
  expect((await bring(good)).status).toBe(409)
})
