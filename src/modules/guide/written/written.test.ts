import { afterAll, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { holds } from '../holds.ts'
import { writtenInGuide } from './queries.ts'

const world = await makeWorld()
afterAll(world.end)

/** Tables of the guide in which nobody writes. */
const no_words = ['letter_sent', 'weekly_letter']

test('a name is found wherever in the guide somebody wrote it, and only by those who may read it there', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const now = world.clock.now
  const by = seats.facilitator.participant_id
  const row = () => ({ initiative_id, id: newId() })
  const { db } = world
  const named = 'Rosemarie sa det'
  const anchor = { ...row(), level: 'up', who: named, added_at: now }
  const question = { ...row(), body: named, asked_at: now, asked_by: by }
  const said = { kind: 'thought', body: named, written_at: now, written_by: by }
  const profile = { duration: 1, defines: 1, designs: 1, decides: 1, delivers: 1, evaluates: 1 }
  const mark = { checkpoint: 'leaders-know', version: '1', number: 1, state: 'not_yet', at: now }
  const laid = {
    checkpoint_mark: db.insertInto('checkpoint_mark').values({ ...row(), ...mark, who: named }),
    phase_move: db
      .insertInto('phase_move')
      .values({ ...row(), number: 1, phase: 'work', kind: 'on', reason: named, at: now }),
    readiness_look: db.insertInto('readiness_look').values({ ...row(), missing: [], reason: named, at: now }),
    anchor: db.insertInto('anchor').values(anchor),
    backing: db.insertInto('backing').values({
      ...{
        ...row(),
        anchor_id: anchor.id,
        number: 1,
        kind: 'noted',
        anchor_version: 1,
        note: named,
        at: now,
      },
    }),
    contact_person: db
      .insertInto('contact_person')
      .values({ ...row(), name: named, from_day: '2026-01-01', noted_at: now }),
    thickness: db.insertInto('thickness').values({ ...row(), ...profile, note: named, at: now }),
    participation_form: db
      .insertInto('participation_form')
      .values({ ...row(), form: 'hearing', reason: named, at: now }),
    method_use: db
      .insertInto('method_use')
      .values({ ...row(), method: 'shared-meal', version: '1', note: named, noted_at: now }),
    news_item: db
      .insertInto('news_item')
      .values({ ...row(), kind: 'news', body: 'Noe', learnt: named, day: '2026-01-01', told_at: now }),
    invitation_letter: db
      .insertInto('invitation_letter')
      .values({ ...row(), name: 'Brev', language: 'nb', contact: named, written_at: now }),
    sheet_row: db.insertInto('sheet_row').values({
      ...{
        ...row(),
        sheet: 'affected',
        fields: JSON.stringify({ who: named }),
        added_at: now,
        changed_at: now,
      },
    }),
    reflection: db.insertInto('reflection').values([
      { ...row(), ...said, shared: true },
      { ...row(), ...said, shared: false },
    ]),
    sparring_question: db.insertInto('sparring_question').values(question),
    sparring_answer: db
      .insertInto('sparring_answer')
      .values({ ...row(), question_id: question.id, body: named, answered_at: now }),
  }
  const tables = holds.map(one => one.table).filter(table => !no_words.includes(table))
  expect(Object.keys(laid).toSorted(), 'every table of the guide in which somebody writes').toEqual(
    tables.toSorted(),
  )
  for (const one of Object.values(laid)) await one.execute()

  const found = async (grant: keyof typeof seats) =>
    (await writtenInGuide(db, await seats[grant].access())).filter(({ text }) => text.includes(named))
  const everything = await found('member')
  expect(everything).toHaveLength(Object.keys(laid).length)
  const observed = await found('observer')
  expect(observed).toHaveLength(everything.length - 2)
  expect(observed.some(({ page }) => page.includes('sparring'))).toBe(false)

  const lead = browserOf(world, seats.facilitator.token)
  for (const { page } of everything) {
    expect((await lead.get(`/i/${initiative_id}${page}`)).text, page).toContain(named)
  }
  const somebody = seats.member.participant_id
  await db.updateTable('participant').set({ name: 'Rosemarie' }).where('id', '=', somebody).execute()
  const { text } = await lead.get(`/i/${initiative_id}/people/${somebody}/erase`)
  for (const { page } of everything) expect(text).toContain(`href="/i/${initiative_id}${page}"`)

  const other = await layInitiative(world)
  expect(await writtenInGuide(db, await other.seats.facilitator.access())).toEqual([])
})
