import { hashToken, newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

/** What a meeting goes through as it is laid: the quiet writing runs, on a board of its own. */
export const meeting_ids = {
  board: '4f6b1c7e-83d2-4a95-b0e7-52c9d8f1a360',
  running: '7c2e9a14-5d80-4b3f-96e1-d07a4c8b2f59',
  pulse: 'a95d3f08-1e6c-47b2-8d94-3b7e0f52c6a1',
  next: 'e0814b6d-9f27-4c5a-a3d8-68f1b2c97e04',
  cafe: '2d6a90f3-c518-4b7e-84a9-f03e7d1b6c25',
  option: '1d93f7a6-2c48-4be0-95d1-70e6a8c3b42f',
  person: '83b05e1c-d7f9-4264-a8e3-5c1f90d2b76a',
}

/** A meeting: one that waits to be started, or one that goes on, where this person is, with an agenda and a decision. */
export async function layMeeting(
  world: World,
  initiative_id: string,
  own: string,
  status: 'planned' | 'running' = 'running',
): Promise<string> {
  const at = world.clock.now
  const { board, running, pulse, next } = meeting_ids
  // The made-up initiative is met again and again.
  await world.db.deleteFrom('meeting').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .deleteFrom('board')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', board)
    .execute()
  await layPerson(world, initiative_id)
  const meeting_id = newId()
  const times = { starts_at: at, ends_at: new Date(at.getTime() + 7_200_000), made_at: at }
  await world.db
    .insertInto('meeting')
    .values({ initiative_id, id: meeting_id, title: 'Middag', status, ...times })
    .execute()
  await world.db
    .insertInto('board')
    .values({
      ...{ initiative_id, id: board, title: 'Ønsker', kinds: ['challenge', 'solution'] },
      ...{ quiet: true, made_at: at },
    })
    .execute()
  const planned = { initiative_id, meeting_id, minutes: 10 }
  const begun = status === 'running' ? at : null
  await world.db
    .insertInto('agenda_item')
    .values([
      {
        ...planned,
        id: running,
        position: 1,
        kind: 'quiet',
        title: 'Ønsker',
        board_id: board,
        started_at: begun,
      },
      { ...planned, id: pulse, position: 2, kind: 'pulse', title: 'Pulsen' },
      { ...planned, id: next, position: 3, kind: 'talk', title: 'Prat' },
    ])
    .execute()
  await world.db
    .insertInto('meeting_present')
    .values({ initiative_id, meeting_id, participant_id: own, how: 'here', came_at: at })
    .execute()
  await world.db
    .insertInto('decision')
    .values({ ...{ initiative_id, id: newId(), meeting_id, at }, what: 'Vi møtes igjen', how: 'consent' })
    .execute()
  return meeting_id
}

/** The group wants to see how the talk is shared. */
export const layTalk = (world: World, initiative_id: string, meeting_id: string) =>
  world.db
    .updateTable('meeting')
    .set({ talk_time: true })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', meeting_id)
    .execute()

/** Minutes that people were asked about a week ago, with a correction and a voice; and a next version, if it is wanted. */
export async function layMinutes(
  world: World,
  { initiative_id, meeting_id, own }: { initiative_id: string; meeting_id: string; own: string },
  next: boolean,
): Promise<void> {
  const at = world.clock.now
  const sent_at = new Date(at.getTime() - 8 * 86_400_000)
  const minutes = { initiative_id, meeting_id, body: 'Vi spiste', written_at: at, written_by: own }
  await world.db
    .insertInto('minutes')
    .values([{ ...minutes, number: 1, sent_at }, ...(next ? [{ ...minutes, number: 2 }] : [])])
    .execute()
  const reply = { initiative_id, meeting_id, number: 1, participant_id: own, at }
  await world.db
    .insertInto('minutes_reply')
    .values({ ...reply, id: newId(), kind: 'correction', body: 'Jeg sa noe annet' })
    .execute()
  const sound = { number: 1, type: 'audio/wav', size: 1, hash: Buffer.from('x') }
  await world.db
    .insertInto('minutes_sound')
    .values({ initiative_id, meeting_id, ...sound, brought_at: at, brought_by: own })
    .execute()
}

/** The link to the times of the meeting that asks for them in this initiative. */
export const poll = { initiative_id: '5e2a8c07-6b1f-4d93-8f40-c9d7e3b1a586', token: 'W'.repeat(43) }

/** Somebody who may be written to, and be marked as present. */
async function layPerson(world: World, initiative_id: string): Promise<void> {
  const { person } = meeting_ids
  await world.db
    .deleteFrom('participant')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', person)
    .execute()
  await world.db
    .insertInto('participant')
    .values({
      ...{ initiative_id, id: person, name: 'Amina', party: 'resident', email: 'amina@example.test' },
      ...{ language: 'nb', created_at: world.clock.now },
    })
    .execute()
  const held = { initiative_id, participant_id: person, id: newId() }
  await world.db
    .insertInto('initiative_grant')
    .values({ ...held, kind: 'member', given_at: world.clock.now })
    .execute()
}

/** A meeting whose time is being found, is settled, or that is called off; with somebody who may be written to. */
export async function layArranged(
  world: World,
  initiative_id: string,
  own: string,
  status: 'asking' | 'planned' | 'cancelled',
  linked = true,
): Promise<void> {
  const at = world.clock.now
  const day = (days: number, hours = 0) => new Date(at.getTime() + (24 * days + hours) * 3_600_000)
  const { option, person } = meeting_ids
  const here = { initiative_id }
  await world.db.deleteFrom('meeting').where('initiative_id', '=', initiative_id).execute()
  await layPerson(world, initiative_id)
  await world.db
    .insertInto('door_key')
    .values({
      ...{ hash: hashToken(newId()), kind: 'return_code', ...here, participant_id: person, issued_at: at },
    })
    .execute()
  const meeting_id = newId()
  const times = status === 'asking' ? {} : { starts_at: day(3), ends_at: day(3, 2) }
  const token = poll.initiative_id === initiative_id ? poll.token : newId()
  await world.db
    .insertInto('meeting')
    .values({
      ...{ ...here, id: meeting_id, title: 'Middag', status, ...times, made_at: at, sequence: 1 },
      ...(linked && { poll_hash: hashToken(token), poll_sealed: world.key.seal(token) }),
    })
    .execute()
  const proposed = { ...here, meeting_id, proposed_by: own }
  await world.db
    .insertInto('meeting_option')
    .values({ ...proposed, id: option, starts_at: day(4), ends_at: day(4, 2) })
    .execute()
  await world.db
    .insertInto('option_voter')
    .values({ ...here, id: newId(), meeting_id, name: 'Kari', key_hash: hashToken(newId()), at })
    .execute()
  if (status === 'planned') {
    await world.db
      .insertInto('meeting_invited')
      .values({ ...here, meeting_id, participant_id: own, way: 'said', invited_at: at })
      .execute()
  }
}

/** The link to one's own calendar. */
export const layCalendar = (world: World, initiative_id: string, participant_id: string) =>
  world.db
    .insertInto('door_key')
    .values({
      ...{ hash: hashToken(newId()), kind: 'calendar', initiative_id, participant_id },
      issued_at: world.clock.now,
    })
    .execute()

/** An initiative of which everybody who has the link may say when they can. */
export async function layPoll(world: World): Promise<void> {
  const { initiative_id } = poll
  await world.db.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .insertInto('initiative')
    .values({
      ...{
        initiative_id,
        title: 'Torsdagsbordet',
        place: 'Fjellvik',
        started_by: 'municipality',
        ambition: 2,
      },
      ...{ language: 'nb', created_at: world.clock.now },
    })
    .execute()
  const own = newId()
  await world.db
    .insertInto('participant')
    .values({
      ...{ initiative_id, id: own, name: 'Ola', party: 'public_employee' },
      ...{ language: 'nb', created_at: world.clock.now },
    })
    .execute()
  await layArranged(world, initiative_id, own, 'asking')
}

/** A café at its first round, with two tables and two people who have come: the only thing on the agenda. */
export async function layCafe(
  world: World,
  { initiative_id, meeting_id, own }: { initiative_id: string; meeting_id: string; own: string },
): Promise<void> {
  const agenda_id = meeting_ids.cafe
  await world.db.deleteFrom('agenda_item').where('initiative_id', '=', initiative_id).execute()
  const item = { initiative_id, id: agenda_id, meeting_id, position: 1, kind: 'cafe', title: 'Kafé' }
  await world.db
    .insertInto('agenda_item')
    .values({ ...item, minutes: 45 })
    .execute()
  const begun = { rounds: 3, round_now: 1, round_minutes: 15, round_started_at: world.clock.now }
  await world.db
    .insertInto('cafe')
    .values({ initiative_id, agenda_id, ...begun })
    .execute()
  await world.db
    .insertInto('cafe_table')
    .values([1, 2].map(number => ({ initiative_id, agenda_id, number })))
    .execute()
  const { id } = await world.db
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '<>', own)
    .limit(1)
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('meeting_present')
    .values({ initiative_id, meeting_id, participant_id: id, how: 'here', came_at: world.clock.now })
    .execute()
}
