import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../../../test/setup/app.ts'
import { languages } from '../../../platform/language.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)

/** An organisation and somebody who looks after it. */
async function layOrganisation(email: string) {
  const visitor = world.visitor()
  await visitor.signIn(email)
  const account = await world.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const id = newId()
  const at = world.clock.now
  await world.db
    .insertInto('organisation')
    .values({ id, name: 'Fjellvik kommune', kind: 'municipality', created_at: at })
    .execute()
  await world.db
    .insertInto('organisation_grant')
    .values({
      id: newId(),
      organisation_id: id,
      account_id: account.id,
      kind: 'organisation_administrator',
      given_at: at,
    })
    .execute()
  return { id, visitor, here: `/o/${id}/folder` }
}

const ours = await layOrganisation('solveig@fjellvik.example')
const theirs = await layOrganisation('roar@utvik.example')
const backup = { name: 'Kopi og Kveld AS', task: 'tar sikkerhetskopi', place: 'Norge, Bodø' }

test('the folder has all its documents in every language, written from the settings', async () => {
  world.config.operator = 'Fjellvik IKT'
  world.config.smtp_url = 'smtps://post:hemmelig@mail.fjellvik.example'
  for (const language of languages) {
    ours.visitor.cookies.set('samskap_language', language)
    const { status, text } = await ours.visitor.get(`${ours.here}/print`)
    expect(status).toBe(200)
    expect(text.match(/<section class="sheet brief">/g)).toHaveLength(8)
    expect(text).toContain('Fjellvik IKT')
    expect(text).toContain('mail.fjellvik.example')
    expect(text).not.toContain('hemmelig')
    expect(text).not.toContain('undefined')
  }
  ours.visitor.cookies.set('samskap_language', 'nb')
})

test('what is missing is said, not made up', async () => {
  const { text } = await ours.visitor.get(ours.here)
  expect(text).toContain('Dette mangler')
  expect(text).toContain('Navnet på personvernombudet')
})

test('after a version was kept, only what is new since then is told', async () => {
  expect((await ours.visitor.get(ours.here)).text).toContain('ikke tatt vare på noen utgave')
  expect((await ours.visitor.post(`${ours.here}/keep`)).status).toBe(303)
  expect((await ours.visitor.get(ours.here)).text).toContain('Ingenting er endret siden utgave 1')
  expect((await ours.visitor.post(`${ours.here}/subprocessors`, backup)).status).toBe(303)
  const { text } = await ours.visitor.get(ours.here)
  expect(text).toContain('Nytt: en som behandler opplysninger for dere')
  expect((await ours.visitor.get(`${ours.here}/print`)).text).toContain('Norge, Bodø')
})

test('two who keep a version at once get a number each', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => ours.visitor.post(`${ours.here}/keep`)))
  expect(answers.map(one => one.status)).toEqual([303, 303, 303])
  const numbers = await world.db
    .selectFrom('folder_version')
    .select('number')
    .where('organisation_id', '=', ours.id)
    .orderBy('number')
    .execute()
  expect(numbers.map(one => one.number)).toEqual([1, 2, 3, 4])
})

test('an empty subprocessor is asked for again with what was typed', async () => {
  const { status, text } = await ours.visitor.post(`${ours.here}/subprocessors`, { ...backup, place: '' })
  expect(status).toBe(422)
  expect(text).toContain('Kopi og Kveld AS')
})

test('the folder of another organisation stays closed, and so does its list', async () => {
  const before = await world.db.selectFrom('subprocessor').selectAll().execute()
  expect((await theirs.visitor.get(ours.here)).status).toBe(404)
  expect((await theirs.visitor.post(`${ours.here}/keep`)).status).toBe(404)
  const end = `${theirs.here}/subprocessors/${before[0]!.id}/end`
  expect((await theirs.visitor.post(end)).status).toBe(404)
  expect(await world.db.selectFrom('subprocessor').selectAll().execute()).toEqual(before)
})

test('a version that is not there, or another’s, cannot be compared with', async () => {
  const kept = await world.db.selectFrom('folder_version').select('id').executeTakeFirstOrThrow()
  expect((await theirs.visitor.get(`${theirs.here}/print?since=${kept.id}`)).status).toBe(404)
  expect((await ours.visitor.get(`${ours.here}/print?since=nothing`)).status).toBe(404)
  expect((await ours.visitor.get(`${ours.here}/print?since=${kept.id}`)).status).toBe(200)
})

test('whoever was taken away handles nothing any more, and ending it twice changes nothing', async () => {
  const sub = await world.db.selectFrom('subprocessor').select('id').executeTakeFirstOrThrow()
  const end = `${ours.here}/subprocessors/${sub.id}/end`
  expect((await ours.visitor.post(end)).status).toBe(303)
  expect((await ours.visitor.post(end)).status).toBe(404)
  expect((await ours.visitor.get(`${ours.here}/print`)).text).not.toContain('Kopi og Kveld')
})
