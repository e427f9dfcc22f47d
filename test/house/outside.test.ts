import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { languages } from '../../src/platform/language.ts'
import { newId } from '../../src/platform/secrets.ts'
import { makeWorld } from '../setup/app.ts'

// Those who look after an organisation or the installation have power over what people say of them: nothing that was
// written inside an initiative may come out on their pages.

const world = await makeWorld({ demo: true })
afterAll(world.end)

type Column = { table: string; column: string }

/** Every column of every table of initiatives in which text may stand. */
async function textColumns(): Promise<Column[]> {
  const found = await world.database.pool.query<Column>(`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    where c.table_schema = 'public' and c.data_type = 'text' and exists (
      select from information_schema.columns i
      where i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'initiative_id')
    order by 1, 2`)
  return found.rows
}

/** Writes a word of its own into every row of a column; false where only chosen words may stand. */
async function plant({ table, column }: Column): Promise<boolean> {
  const client = await world.database.pool.connect()
  const planted = await client
    .query(`update ${table} set ${column} = 'mark' || md5('${table}.${column}' || ctid::text)`)
    .then(
      () => true,
      () => false,
    )
  client.release()
  return planted
}

const marks = /mark[0-9a-f]{32}/g

test('nothing that stands inside an initiative comes out where organisations and the installation are looked after', async () => {
  // What everybody may read as a copy is no secret of the inside.
  const open = rooms.flatMap(room => room.holds ?? []).filter(one => one.readers.includes('everybody'))
  const copies = new Set<string>(open.map(one => one.table))
  const columns = (await textColumns()).filter(({ table }) => !copies.has(table))
  const planted: string[] = []
  for (const one of columns) if (await plant(one)) planted.push(`${one.table}.${one.column}`)
  for (const name of [
    'initiative.title',
    'initiative.place',
    'initiative.whom_to_ask',
    'initiative.meal',
    'participant.name',
    'participant.belongs_to',
    'participant.email',
    'problem_statement.body',
    'problem_statement.reason',
    'step.what',
    'step.who',
    'step_outcome.note',
    'seat_event.reason',
    'talk_note.body',
    'closed_line.body',
  ]) {
    expect(planted).toContain(name)
  }

  const standing = await world.db
    .selectFrom('initiative_organisation as b')
    .innerJoin('initiative as i', 'i.initiative_id', 'b.initiative_id')
    .select(['b.organisation_id', 'i.title', 'i.place'])
    .execute()
  expect(standing.length).toBeGreaterThan(1)
  const agreed = new Set(standing.flatMap(one => [one.title, one.place]))
  const { organisation_id } = standing[0]!

  const astrid = world.visitor()
  await astrid.post('/demo', { as: 'administrator' })
  const paths = rooms
    .flatMap(room => room.routes ?? [])
    .filter(({ method, path }) => method === 'GET' && /^\/(o\/|organisations|installation)/.test(path))
    .map(({ path }) => path.replace(':organisation', organisation_id).replace(/:\w+/g, () => newId()))
  expect(paths.length).toBeGreaterThan(4)
  let seen = 0
  for (const language of languages) {
    await astrid.post('/language', { language, back: '/' })
    for (const path of paths) {
      const { status, text } = await astrid.get(path)
      expect([200, 303, 404], path).toContain(status)
      const found = text.match(marks) ?? []
      seen += found.length
      // What the group has agreed to show by asking, on the organisation's own pages alone.
      const shown = [`/o/${organisation_id}`, `/o/${organisation_id}/network`]
      const allowed = shown.includes(path) ? agreed : new Set<string>()
      expect(
        found.filter(mark => !allowed.has(mark)),
        path,
      ).toEqual([])
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('not even the organisation an initiative belongs to opens anything inside it', async () => {
  const { initiative_id } = await world.db
    .selectFrom('initiative_organisation')
    .select('initiative_id')
    .where('decision', '=', 'confirmed')
    .executeTakeFirstOrThrow()
  const astrid = world.visitor()
  await astrid.post('/demo', { as: 'administrator' })
  for (const route of rooms.flatMap(room => room.routes ?? [])) {
    if (!route.path.startsWith('/i/')) continue
    const path = route.path.replace(':initiative', initiative_id).replace(/:\w+/g, () => newId())
    const { status } = route.method === 'POST' ? await astrid.post(path) : await astrid.get(path)
    expect([404, 429], `${route.method} ${route.path}`).toContain(status)
  }
})
