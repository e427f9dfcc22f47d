import { instrumentOf } from '../../src/modules/scorecard/instrument/queries.ts'
import type { Grant } from '../../src/platform/access.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { hashToken, newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'
import { layBoard, on_board } from './boards.ts'
import { open_round, plan_ids, short_form } from './bodies.ts'
import { layGiven, layLostMail } from './contributions.ts'
import { layIdea, laySeen, layWishes } from './ideas.ts'
import {
  layGathering,
  layHelp,
  layMentor,
  layPattern,
  layPeer,
  layShelf,
  layStory,
  layUnderstanding,
} from './learning.ts'
import {
  layArranged,
  layCafe,
  layCalendar,
  layMeeting,
  layMinutes,
  layPoll,
  layTalk,
  poll,
} from './meetings.ts'
import {
  layAccount,
  layAccountIn,
  layBelonging,
  layInitiative,
  layInstallationHolder,
  layOrganisation,
  laySeat,
  laySomebodyWithWays,
} from './people.ts'
import { layMunicipalPlan, layPlanWork, plan_place } from './plans.ts'
import { layStudy, research_ids } from './research.ts'

/** One place to send to: an initiative at some stage, somebody who may, and the ids that stand there. */
export type Stage = { initiative_id: string; token: string | null; ids: readonly Id[] }
/** `round_id` is null for what belongs to no round. */
export type Id = { table: string; id: string; round_id: string | null; person?: string | null }

/** The made-up initiative with its closed rounds, and three of ours: one that has begun, one that plans, one that answers. */
export async function layStages(world: World, route: WriteRoute, made_up: string): Promise<Stage[]> {
  if (route.path.startsWith('/mine/')) {
    const { token, session_id, account_id } = await laySomebodyWithWays(world)
    const ids = [
      { table: 'session', id: session_id, round_id: null },
      { table: 'account', id: account_id, round_id: null },
    ]
    return [{ initiative_id: newId(), token, ids }]
  }
  if (route.path.startsWith('/q')) {
    await layPublicForm(world)
    return [{ initiative_id: short_form.initiative_id, token: null, ids: [] }]
  }
  if (route.path.startsWith('/when')) {
    await layPoll(world)
    return [{ initiative_id: poll.initiative_id, token: null, ids: [] }]
  }
  if (route.path.startsWith('/given')) {
    await layPublicForm(world)
    await layGiven(world, short_form.initiative_id, null)
    return [{ initiative_id: short_form.initiative_id, token: null, ids: [] }]
  }
  if (route.who === 'anyone') return [{ initiative_id: newId(), token: null, ids: [] }]
  if (route.who === 'account') {
    // Another form here names who may check: then nobody else does.
    await world.db.deleteFrom('installation_grant').where('kind', '=', 'language_checker').execute()
    const { token } = await layAccount(world, `${newId()}@example.test`)
    return [{ initiative_id: newId(), token, ids: [await layVoice(world), await layPattern(world)] }]
  }
  if (route.path.startsWith('/o/'))
    return Promise.all([layOrganised(world, route), layOrganised(world, route), layOrganised(world, route)])
  if (route.path.startsWith('/installation')) return [await layInstalled(world)]
  const bare = await layInitiative(world)
  const ours = [bare.initiative_id, await layWithRound(world, 'planned'), await layWithRound(world, 'open')]
  const all = [...ours, made_up]
  const in_room = route.path.includes('/residents')
  const grant = in_room ? 'member' : (route.who as readonly Grant[])[0]!
  const stages = all.map(async initiative_id => {
    const seat = await laySeat(world, initiative_id, grant)
    const { token, participant_id, session_id } = seat
    if (route.path.includes('/research')) await layStudy(world, await seat.access())
    // Who starts something new does so with an account.
    if (route.path.endsWith('/guide/pattern')) await layAccountIn(world, session_id)
    await layNotes(world, initiative_id, participant_id)
    await layThoughts(world, initiative_id, participant_id)
    await laySheetRow(world, initiative_id, participant_id)
    // A plan is not brought in while people answer a form of the one that stands.
    if (/\/impact\/(?!import)/.test(route.path)) await layForms(world, initiative_id)
    if (route.path.includes('/impact/measurements')) await layMeasured(world, initiative_id)
    if (/impact\/(groups|hypothesis|items)/.test(route.path))
      await layPlan(world, initiative_id, participant_id)
    if (route.path.includes('/boards/')) await layBoard(world, initiative_id, participant_id, route.path)
    if (route.path.endsWith('/me/calendar/end')) await layCalendar(world, initiative_id, participant_id)
    const arranged = arrangedFor(route.path)
    const linked = !route.path.endsWith('/times/link')
    if (arranged) await layArranged(world, initiative_id, participant_id, arranged, linked)
    else if (route.path.includes('/meetings/')) {
      const waits = /\/evening\/(start|here)$/.test(route.path)
      const meeting_id = await layMeeting(world, initiative_id, participant_id, waits ? 'planned' : 'running')
      if (route.path.endsWith('/agenda/suggested'))
        await world.db.deleteFrom('agenda_item').where('meeting_id', '=', meeting_id).execute()
      if (route.path.includes('/cafe/'))
        await layCafe(world, { initiative_id, meeting_id, own: participant_id })
      if (route.path.endsWith('/talk/turn')) await layTalk(world, initiative_id, meeting_id)
      if (route.path.includes('/minutes')) {
        const next = /\/minutes\/(write|send|drop)$/.test(route.path)
        await layMinutes(world, { initiative_id, meeting_id, own: participant_id }, next)
      }
    }
    if (route.path.includes('/ideas/')) await layIdea(world, initiative_id, participant_id)
    if (route.path.includes('/follow-up')) {
      const [waits, followed] = [
        await laySeat(world, initiative_id, 'member'),
        await laySeat(world, initiative_id, 'member'),
      ]
      const others = [waits.participant_id, followed.participant_id] as const
      await layWishes(world, initiative_id, participant_id, others)
    }
    if (route.path.endsWith('/persons')) await laySeen(world, initiative_id, participant_id)
    await layInvitationLetter(world, initiative_id)
    await layBacking(world, initiative_id, participant_id)
    if (route.path.includes('/contributions/mail')) await layLostMail(world, initiative_id)
    else if (route.path.includes('/contributions') && initiative_id === bare.initiative_id)
      await layGiven(world, initiative_id, participant_id)
    if (in_room) await layResidentsNote(world, initiative_id, participant_id)
    await layStories(world, initiative_id, participant_id)
    await layTold(world, initiative_id, participant_id)
    const leading = await layCare(world, initiative_id, participant_id)
    const [standing, to_ask] = [await layOrganisation(world), await layOrganisation(world)]
    if (initiative_id !== made_up) {
      await layBelonging(world, initiative_id, standing.organisation_id)
    }
    // One's own pages are about what is one's own.
    const is_near = (one: Id) => !route.path.includes('/me/') || !one.person || one.person === participant_id
    const laid = (await idsIn(world, initiative_id)).filter(is_near)
    // Of what several stand of, the forms are about one.
    const all_ids = route.path.includes('/research') ? laid.filter(ofStudy) : laid
    // Whom one tells what one needs are those who lead.
    const to_tell = (one: Id) => one.table === 'adaptation' || leading.includes(one.id)
    // A name is taken off what one has written oneself.
    const own_note = (one: Id) => one.table === 'talk_note'
    const room_note = (one: Id) => one.table === 'residents_note'
    const ids = in_room
      ? all_ids.filter(room_note)
      : route.path.includes('/me/needs')
        ? all_ids.filter(to_tell)
        : route.path.includes('/me/things')
          ? all_ids.filter(own_note)
          : all_ids
    const organisation = { table: 'organisation', id: to_ask.organisation_id, round_id: null }
    const elsewhere = route.path.includes('/learning/') ? (await layInitiative(world)).initiative_id : ''
    const helped = route.path.includes('/learning/help/')
      ? await layHelp(world, { initiative_id, participant_id, elsewhere }, route.path)
      : []
    const on_shelf = route.path.includes('/learning/shelf')
      ? await layShelf(world, { initiative_id, participant_id, elsewhere }, route.path)
      : []
    const beside = route.path.includes('/learning/mentors/')
      ? await layMentor(world, { initiative_id, participant_id, elsewhere }, route.path)
      : route.path.includes('/learning/gatherings/')
        ? await layGathering(world, { initiative_id, participant_id, elsewhere }, route.path)
        : []
    const understood = route.path.includes('/learning/understanding/')
      ? await layUnderstanding(world, { initiative_id, participant_id })
      : []
    const told = route.path.includes('/learning/stories/:told')
      ? await layStory(world, { initiative_id, participant_id }, route.path)
      : []
    const planned = route.path.startsWith('/i/:initiative/plans')
      ? await layPlanned(world, { initiative_id, participant_id }, initiative_id === made_up)
      : []
    if (route.path.endsWith('/owners')) return { initiative_id, token, ids: [organisation] }
    if (route.path.endsWith('/answers/take-back')) await layAnswer(world, initiative_id, participant_id)
    return {
      initiative_id,
      token,
      ids: [
        ...ids,
        ...planned,
        ...helped,
        ...told,
        ...understood,
        ...beside,
        ...on_shelf,
        ...(route.path.includes('/boards/') ? on_board : []),
        organisation,
        ...ends_of_plan,
      ],
    }
  })
  return Promise.all(stages)
}

/** In a study the ids of its tables are those that the forms name. */
const ofStudy = ({ table, id }: Id): boolean =>
  !['informant', 'source', 'passage', 'code', 'coding'].includes(table) ||
  (Object.values(research_ids) as string[]).includes(id)

/** How far a meeting has to be arranged for what is done with it. */
function arrangedFor(path: string): 'asking' | 'planned' | 'cancelled' | null {
  if (/:meeting\/(edit|cancel|times\/again|times\/link\/end)$|\/invited\//.test(path)) return 'planned'
  if (/:meeting\/times/.test(path)) return 'asking'
  return /:meeting\/back$/.test(path) ? 'cancelled' : null
}

/** A plan of the municipality that the initiative is in, and what it has told of it. */
async function layPlanned(
  world: World,
  seat: { initiative_id: string; participant_id: string },
  demo: boolean,
): Promise<Id[]> {
  const plan = await layMunicipalPlan(world, null, demo)
  await world.db
    .updateTable('initiative')
    .set({ municipality_number: plan_place })
    .where('initiative_id', '=', seat.initiative_id)
    .execute()
  const told = await layMunicipalPlan(world, null, demo)
  const work = await layPlanWork(world, seat, told)
  return Object.entries({ plan, plan_work: work }).map(([table, id]) => ({ table, id, round_id: null }))
}

/** An organisation with two who look after it, and an initiative that asks to belong. */
async function layOrganised(world: World, { path }: { path: string }): Promise<Stage> {
  const { organisation_id, holders } = await layOrganisation(world)
  const { initiative_id } = await layInitiative(world)
  const { account_id } = await layAccount(world, `${newId()}@example.test`)
  const [grant, belonging] = [newId(), newId()]
  const given_at = world.clock.now
  await world.db
    .insertInto('organisation_grant')
    .values({ id: grant, organisation_id, account_id, kind: 'organisation_administrator', given_at })
    .execute()
  await world.db
    .insertInto('initiative_organisation')
    .values({ initiative_id, id: belonging, organisation_id, asked_at: given_at })
    .execute()
  const subprocessor = newId()
  const who_else = { name: 'Kopi AS', task: 'kopi', place: 'Bodø' }
  await world.db
    .insertInto('subprocessor')
    .values({ id: subprocessor, organisation_id, ...who_else, added_at: given_at })
    .execute()
  const plan = path.includes('/plan') ? await layMunicipalPlan(world, organisation_id) : newId()
  if (path.includes('/plan')) {
    await world.db
      .updateTable('organisation')
      .set({ municipality_number: plan_place })
      .where('id', '=', organisation_id)
      .execute()
  }
  const ids = Object.entries({ organisation: organisation_id, grant, belonging, subprocessor, plan })
  return {
    initiative_id,
    token: holders.organisation_administrator.token,
    ids: ids.map(([table, id]) => ({ table, id, round_id: null })),
  }
}

/** Somebody who looks after the installation, and the grant of another. */
async function layInstalled(world: World): Promise<Stage> {
  // Once every length has been set, there is nothing left to confirm.
  await world.db.deleteFrom('retention_rule').execute()
  const { token } = await layInstallationHolder(world, 'installation_administrator')
  const { account_id } = await layAccount(world, `${newId()}@example.test`)
  const id = newId()
  await world.db
    .insertInto('installation_grant')
    .values({ id, account_id, kind: 'installation_administrator', given_at: world.clock.now })
    .execute()
  const peer = { table: 'peer', id: await layPeer(world), round_id: null }
  return { initiative_id: newId(), token, ids: [{ table: 'grant', id, round_id: null }, peer] }
}

async function layWithRound(world: World, status: 'planned' | 'open'): Promise<string> {
  const { initiative_id } = await layInitiative(world)
  const { sides, instrument_id, instrument_version } = open_round
  await world.db
    .insertInto('round')
    .values({
      initiative_id,
      id: status === 'open' ? open_round.id : newId(),
      number: 1,
      kind: 'group',
      instrument_id,
      instrument_version,
      sides: JSON.stringify(sides),
      asked_k: status === 'planned' ? 3 : null,
      status,
      opened_at: status === 'open' ? world.clock.now : null,
      created_at: world.clock.now,
    })
    .execute()
  return initiative_id
}

/** A voice that waits for somebody to listen, brought by somebody else. */
async function layVoice(world: World): Promise<Id> {
  await world.db.deleteFrom('voice').execute()
  const account = { id: newId(), email: `${newId()}@example.test`, name: 'Kari', language: 'nb' }
  await world.db
    .insertInto('account')
    .values({ ...account, created_at: world.clock.now })
    .execute()
  const place = { language: 'nb', instrument_id: 'samskap-28', statement_id: 'equality-democracy' }
  const { in: inLanguage } = await instrumentOf(world.db, 'samskap-28', '0.1')
  const source = inLanguage('nb').statements.find(one => one.id === place.statement_id)!.text
  const made = { hash: hashToken(source), brought_by: account.id, brought_at: world.clock.now }
  const id = newId()
  await world.db
    .insertInto('voice')
    .values({ ...place, ...made, id, source, type: 'audio/wav', size: 1 })
    .execute()
  return { table: 'voice', id, round_id: null }
}

/** A note that this person wrote at the talk of each round; those of others are taken away. */
async function layNotes(world: World, initiative_id: string, written_by: string): Promise<void> {
  await world.db.deleteFrom('talk_note').where('initiative_id', '=', initiative_id).execute()
  const rounds = await world.db
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  const note = { initiative_id, body: 'Vi hører', written_by, at: world.clock.now }
  for (const { id } of rounds) {
    await world.db
      .insertInto('talk_note')
      .values({ ...note, id: newId(), round_id: id })
      .execute()
  }
}

/** Backing by this person and by somebody without a seat, a contact person, and this person's hand in the question. */
async function layBacking(world: World, initiative_id: string, own: string): Promise<void> {
  const at = world.clock.now
  await world.db.deleteFrom('anchor').where('initiative_id', '=', initiative_id).execute()
  const [ours, noted] = [newId(), newId()]
  const anchor = { initiative_id, who: 'Rektor', added_at: at }
  await world.db
    .insertInto('anchor')
    .values([
      { ...anchor, id: ours, level: 'up', participant_id: own },
      { ...anchor, id: noted, level: 'civil', participant_id: null },
    ])
    .execute()
  const said = { initiative_id, number: 1, anchor_version: 1, at, said_by: own }
  await world.db
    .insertInto('backing')
    .values([
      { ...said, id: newId(), anchor_id: ours, kind: 'taken_back' },
      { ...said, id: newId(), anchor_id: noted, kind: 'noted' },
    ])
    .execute()
  await world.db
    .insertInto('contact_person')
    .values({ initiative_id, id: newId(), name: 'Kari', from_day: '2026-01-29', noted_at: at })
    .execute()
  const questions = await world.db
    .selectFrom('problem_statement')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  await world.db
    .insertInto('statement_shaper')
    .values(
      questions.map(({ id }) => ({ initiative_id, statement_id: id, participant_id: own, noted_at: at })),
    )
    .execute()
}

/** A line on one of the guide's sheets. */
async function laySheetRow(world: World, initiative_id: string, added_by: string): Promise<void> {
  const at = world.clock.now
  const fields = JSON.stringify({ what: 'Vi mister en plass', watcher: 'Kari' })
  await world.db
    .insertInto('sheet_row')
    .values({ initiative_id, id: newId(), sheet: 'risks', fields, added_at: at, added_by, changed_at: at })
    .execute()
}

/** A thought of this person and of nobody else, and a card that the group has used. */
async function layThoughts(world: World, initiative_id: string, own: string): Promise<void> {
  await world.db.deleteFrom('reflection').where('initiative_id', '=', initiative_id).execute()
  const thought = {
    initiative_id,
    kind: 'learnt',
    direction: 'from_residents',
    body: 'Vi ringer',
    shared: true,
  }
  await world.db
    .insertInto('reflection')
    .values({ ...thought, id: newId(), written_by: own, written_at: world.clock.now })
    .execute()
  await world.db
    .insertInto('method_use')
    .values({ initiative_id, id: newId(), method: 'shared-meal', version: '0.1', noted_at: world.clock.now })
    .execute()
}

/** A group with a goal and what its people took part in, and an activity that leads to a result. */
async function layPlan(world: World, initiative_id: string, own: string): Promise<void> {
  const at = world.clock.now
  const { group, activity, result, goal } = plan_ids
  const voice = newId()
  const told = { position: 1, added_at: at }
  // The made-up initiative is met again and again.
  for (const [table, id] of [
    ['target_group', group],
    ['plan_item', activity],
    ['plan_item', result],
  ] as const) {
    await world.db.deleteFrom(table).where('initiative_id', '=', initiative_id).where('id', '=', id).execute()
  }
  await world.db
    .insertInto('target_group')
    .values({ initiative_id, id: group, name: 'Unge foreldre', kind: 'residents', ...told })
    .execute()
  await world.db
    .insertInto('group_voice')
    .values({ initiative_id, id: voice, group_id: group, about: 'goals', day: '2026-01-29', noted_at: at })
    .execute()
  await world.db
    .insertInto('group_voice_seat')
    .values({ initiative_id, voice_id: voice, participant_id: own })
    .execute()
  const items = [
    { id: activity, kind: 'activity', title: 'Middag hver torsdag', group_id: null },
    { id: result, kind: 'result', title: 'Tjue spiser sammen', group_id: null },
    { id: goal, kind: 'goal', title: 'Har noen å be om hjelp', group_id: group },
  ]
  await world.db
    .insertInto('plan_item')
    .values(items.map(item => ({ initiative_id, ...item, ...told })))
    .execute()
  await world.db
    .insertInto('plan_link')
    .values({ initiative_id, from_id: activity, to_id: result, causality: 'high', linked_at: at })
    .execute()
}

/** By their names in addresses. */
const ends_of_plan: readonly Id[] = [
  { table: 'goal', id: plan_ids.goal, round_id: null },
  { table: 'point', id: plan_ids.activity, round_id: null },
  { table: 'from', id: plan_ids.activity, round_id: null },
  { table: 'to', id: plan_ids.result, round_id: null },
]

/** What was measured: one indicator with a baseline and a target, one that has no baseline yet. */
async function layMeasured(world: World, initiative_id: string): Promise<void> {
  const noted = { initiative_id, value: 3, came_by: 'typed', noted_at: world.clock.now }
  for (const status of ['planned', 'open'] as const) {
    const { indicator_id } = short_form[status]
    for (const day of ['2026-01-10', '2026-01-12']) {
      const baseline = status === 'planned' && day === '2026-01-10'
      await world.db
        .insertInto('measurement')
        .values({ ...noted, id: newId(), indicator_id, day, baseline })
        .execute()
    }
  }
  await world.db
    .insertInto('target')
    .values({
      ...{ initiative_id, id: newId(), indicator_id: short_form.planned.indicator_id },
      ...{ day: '2026-12-31', value: 4, set_at: world.clock.now },
    })
    .execute()
}

/** Two groups, one with a short form that is planned and one that people answer. */
async function layForms(world: World, initiative_id: string): Promise<void> {
  const at = world.clock.now
  for (const status of ['planned', 'open'] as const) {
    const { group_id, indicator_id } = short_form[status]
    for (const table of ['asking', 'indicator'] as const) {
      await world.db
        .deleteFrom(table)
        .where('initiative_id', '=', initiative_id)
        .where('group_id', '=', group_id)
        .execute()
    }
    await world.db
      .deleteFrom('target_group')
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', group_id)
      .execute()
    await world.db
      .insertInto('target_group')
      .values({
        initiative_id,
        id: group_id,
        name: 'De som bor her',
        kind: 'residents',
        position: 1,
        added_at: at,
      })
      .execute()
    const told = {
      name: 'Hører til',
      level: 'outcome',
      kind: 'scale',
      way: 'asked',
      question: 'Hører du til?',
    }
    await world.db
      .insertInto('indicator')
      .values({ initiative_id, id: indicator_id, group_id, ...told, position: 1, added_at: at })
      .execute()
    const ends = { min: 1, max: 5, low: '', high: '', unit: '' }
    const asked = { indicator_id, name: told.name, text: told.question, kind: 'scale', ...ends }
    const { token } = short_form
    const opened =
      status === 'open' ? { code_hash: hashToken(token), sealed: world.key.seal(token), opened_at: at } : {}
    const id = newId()
    await world.db
      .insertInto('asking')
      .values({
        ...{ initiative_id, id, group_id, title: 'Torsdagene', status, ...opened, created_at: at },
        questions: JSON.stringify([asked]),
      })
      .execute()
    if (status === 'planned') continue
    for (const by of ['own', 'typed']) {
      const key_hash = hashToken(`${by} ${short_form.key}`)
      await world.db
        .insertInto('asking_answer')
        .values({
          initiative_id,
          asking_id: id,
          id: newId(),
          answers: [3],
          typed_by_other: by === 'typed',
          key_hash,
        })
        .execute()
    }
  }
}

/** The form that people without a seat come to by its link. */
async function layPublicForm(world: World): Promise<void> {
  const { initiative_id } = short_form
  await world.db.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
  const told = { title: 'Torsdagsbordet', place: 'Fjellvik', started_by: 'municipality', ambition: 2 }
  await world.db
    .insertInto('initiative')
    .values({ initiative_id, ...told, language: 'nb', created_at: world.clock.now })
    .execute()
  await layForms(world, initiative_id)
}

/** A letter that asks people to come. */
async function layInvitationLetter(world: World, initiative_id: string): Promise<void> {
  const letter = {
    name: 'Invitasjonen',
    language: 'nb',
    greeting: 'Hei!',
    practical: 'Vi spiser på torsdag.',
  }
  await world.db
    .insertInto('invitation_letter')
    .values({ initiative_id, id: newId(), ...letter, written_at: world.clock.now })
    .execute()
}

/** A note that this person wrote in the residents' room. */
async function layResidentsNote(world: World, initiative_id: string, written_by: string): Promise<void> {
  await world.db
    .insertInto('residents_note')
    .values({ initiative_id, id: newId(), written_by, body: 'Vi ses', at: world.clock.now })
    .execute()
}

/** An answer that this person has sent in the open round, under a key that the forms know. */
async function layAnswer(world: World, initiative_id: string, participant_id: string): Promise<void> {
  const open = await world.db
    .selectFrom('round')
    .select('id as round_id')
    .where('initiative_id', '=', initiative_id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (!open) return
  const here = { initiative_id, ...open }
  await world.db
    .insertInto('receipt')
    .values({ ...here, participant_id })
    .execute()
  const key_hash = hashToken(`${participant_id} AAAAAAAAAAAAAAAAAAAAAA`)
  const content = { side: 'residents', answers: [5], sums: [5], counts: [1] }
  await world.db
    .insertInto('response')
    .values({ ...here, ...content, id: newId(), key_hash })
    .execute()
}

/** A story that this person told, marked and chosen; something noted of value, and an estimate. */
async function layStories(world: World, initiative_id: string, own: string): Promise<void> {
  const at = world.clock.now
  await world.db.deleteFrom('change_story').where('initiative_id', '=', initiative_id).execute()
  const by = { initiative_id, noted_at: at, noted_by: own }
  const id = research_ids.story
  const told = { body: 'Jeg kjenner noen nå', told_on: '2026-01-29', may_go: 'report', told_by: own }
  await world.db
    .insertInto('change_story')
    .values({ ...by, ...told, id, chosen_at: at, chosen_why: 'Den viser mest' })
    .execute()
  await world.db
    .insertInto('story_mark')
    .values({ initiative_id, story_id: id, participant_id: own, at })
    .execute()
  const noticed = { ledger: 'process', about: 'heard', level: 'person', whose: 'residents' }
  await world.db
    .insertInto('value_note')
    .values({ ...by, ...noticed, id: newId(), body: 'Hun sa det høyt', day: '2026-01-29' })
    .execute()
  const between = {
    ...{ count_low: 2, count_high: 8, each_low: 1, each_high: 3, share_low: 10, share_high: 50 },
  }
  await world.db
    .insertInto('gain')
    .values({ ...by, ...between, id: newId(), kind: 'time', what: 'Møter', assumptions: 'Ett i måneden' })
    .execute()
}

/** What this person has told, and asked a mentor: a question that is open, with a line of their own, and one that is done. */
async function layTold(world: World, initiative_id: string, own: string): Promise<void> {
  const at = world.clock.now
  await world.db.deleteFrom('news_item').where('initiative_id', '=', initiative_id).execute()
  await world.db.deleteFrom('sparring_question').where('initiative_id', '=', initiative_id).execute()
  const told = { kind: 'win', body: 'Vi fikk et rom', day: '2026-01-29', told_at: at, told_by: own }
  await world.db
    .insertInto('news_item')
    .values({ initiative_id, id: newId(), ...told })
    .execute()
  const [open, done] = [newId(), newId()]
  const question = { initiative_id, body: 'Hva gjør vi nå?', asked_at: at, asked_by: own }
  await world.db
    .insertInto('sparring_question')
    .values([
      { ...question, id: open },
      { ...question, id: done, closed_at: at },
    ])
    .execute()
  const answer = { body: 'Vi prøver', answered_at: at, answered_by: own }
  await world.db
    .insertInto('sparring_answer')
    .values({ initiative_id, id: newId(), question_id: open, ...answer })
    .execute()
}

/** What this person needs, gets and has written; and for everybody else a line, and a letter to be confirmed. */
async function layCare(world: World, initiative_id: string, own: string): Promise<string[]> {
  const at = world.clock.now
  const people = await world.db
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  await world.db.deleteFrom('adaptation').where('initiative_id', '=', initiative_id).execute()
  await world.db.deleteFrom('exchange').where('initiative_id', '=', initiative_id).execute()
  await world.db.deleteFrom('competence_letter').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .insertInto('adaptation')
    .values({ initiative_id, id: newId(), participant_id: own, kind: 'pace', asked_at: at })
    .execute()
  for (const { id: participant_id } of people) {
    const of_person = { initiative_id, participant_id }
    const line = { kind: 'travel', what: 'Buss', amount: 8400, on_day: '2026-01-29', noted_at: at }
    await world.db
      .insertInto('exchange')
      .values({ ...of_person, ...line, id: newId(), noted_by: participant_id })
      .execute()
    const asked_at = participant_id === own ? null : at
    await world.db
      .insertInto('competence_letter')
      .values({ ...of_person, full_name: 'Kari', did: 'Laget mat', asked_at })
      .execute()
  }
  const leading = await world.db
    .selectFrom('initiative_grant')
    .select('participant_id')
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', 'facilitator')
    .where('ended_at', 'is', null)
    .execute()
  return leading.map(one => one.participant_id)
}

async function idsIn(world: World, initiative_id: string): Promise<Id[]> {
  const tables = await world.database.pool.query<{ name: string; in_round: boolean; of_person: boolean }>(
    `select table_name as name, bool_or(column_name = 'round_id') as in_round,
       bool_or(column_name = 'participant_id') as of_person
     from information_schema.columns
     where table_schema = 'public' and column_name in ('id', 'initiative_id', 'round_id', 'participant_id')
     group by 1 having count(*) filter (where column_name in ('id', 'initiative_id')) = 2`,
  )
  const found = tables.rows.map(
    ({ name, in_round, of_person }) =>
      `(select '${name}' as "table", id, ${in_round ? 'round_id' : 'null::uuid'} as round_id,
          ${of_person ? 'participant_id' : 'null::uuid'} as person
        from ${name} where initiative_id = $1 limit 30)`,
  )
  return (await world.database.pool.query(found.join(' union all '), [initiative_id])).rows
}
