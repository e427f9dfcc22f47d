import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { agendaItemOf, presentAt, steerersOf } from '../evening/queries.ts'
import { maySteer } from '../evening/rules.ts'
import { meetingOf } from '../queries.ts'
import { CardsPage } from './cards/pages.tsx'
import {
  changeTable,
  joinCafe,
  leaveBehind,
  moveCafe,
  setCafe,
  settingOf,
  tableAt,
  typedAs,
} from './commands.ts'
import { joinForm, leftForm, moveForm, settingForm, tableForm } from './forms.ts'
import { cafeHref } from './now/pages.tsx'
import { CafePage } from './pages.tsx'
import { type Cafe, cafeOf } from './queries.ts'
import { usualTables } from './rules.ts'
import { SettingPage } from './setting/pages.tsx'
import { TablePage } from './table/pages.tsx'

const cafe = '/i/:initiative/meetings/:meeting/cafe/:agenda'
const table = `${cafe}/tables/:name`
const shows = ['meeting', 'agenda_item', 'meeting_present', 'cafe', 'cafe_table', 'cafe_seat'] as const

export const routes: readonly Route[] = [
  read(cafe, { shows, who: grants, handle: context => showCafe(context) }),
  write(`${cafe}/move`, {
    who: at_the_table,
    form: moveForm,
    act: async (context, input) => {
      const { db, access, now } = context
      const outcome = await moveCafe(db, access, atOf(context), input, now)
      return redirect(hrefOf(context), outcome === 'moved' ? {} : { said: 'other' })
    },
  }),
  write(`${cafe}/join`, {
    who: at_the_table,
    form: joinForm,
    act: async (context, { participant_id }) => {
      const { db, access, now } = context
      await joinCafe(db, access, atOf(context), participant_id || access.participant_id, now)
      return redirect(hrefOf(context), { said: 'joined' })
    },
  }),
  read(`${cafe}/setting`, { shows, who: at_the_table, handle: context => showSetting(context) }),
  write(`${cafe}/setting`, {
    who: at_the_table,
    form: settingForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['topics'])
      await setCafe(context.db, context.access, atOf(context), input, context.now)
      return redirect(hrefOf(context), { said: 'set' })
    },
    again: showSetting,
  }),
  read(`${cafe}/cards`, {
    shows,
    who: grants,
    handle: async context => {
      const shown = await shownIn(context)
      return shown.cafe ? page(<CardsPage {...shown} cafe={shown.cafe} />) : redirect(hrefOf(context))
    },
  }),
  read(table, { shows, who: grants, handle: context => showTable(context, null, null) }),
  write(`${table}/left`, {
    who: at_the_table,
    form: leftForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['left_behind'])
      await leaveBehind(context.db, context.access, tableOf(context), input, context.now)
      return redirect(tableHref(context), { said: 'left' })
    },
    again: (context, state) => showTable(context, 'left', state),
  }),
  write(`${table}/setting`, {
    who: at_the_table,
    form: tableForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['topic'])
      await changeTable(context.db, context.access, tableOf(context), input, context.now)
      return redirect(tableHref(context), { said: 'changed' })
    },
    again: (context, state) => showTable(context, 'setting', state),
  }),
]

const atOf = ({ params }: Context<Access>) => ({ meeting: params.meeting!, agenda: params.agenda! })

/** The number of the table in the address. */
const tableOf = (context: Context<Access>) => {
  const { name = '' } = context.params
  if (!/^[1-9]\d?$/.test(name)) throw new NotFound()
  return { ...atOf(context), number: Number(name) }
}

const hrefOf = ({ access, params }: Context<Access>) =>
  cafeHref(access.initiative_id, { meeting_id: params.meeting!, agenda_id: params.agenda! })

const tableHref = (context: Context<Access>) => `${hrefOf(context)}/tables/${tableOf(context).number}`

/** What all pages of a café show; an item of the agenda that is none has no such pages. */
async function shownIn(context: Context<Access>) {
  const { db, access } = context
  const { meeting, agenda } = atOf(context)
  const item = await agendaItemOf(db, access, meeting, agenda)
  if (item.kind !== 'cafe') throw new NotFound()
  return {
    context,
    initiative: await initiativeOf(db, access),
    meeting: await meetingOf(db, access, meeting),
    item,
    cafe: await cafeOf(db, access, agenda),
  }
}

async function showCafe(context: Context<Access>): Promise<Reply> {
  const { db, access } = context
  // Read before the tables, so that a move in between is told and not lost.
  const last_change = await lastChange(db, access.initiative_id)
  const shown = await shownIn(context)
  const { people, guests } = await presentAt(db, access, shown.meeting.id)
  const here = people.filter(one => one.left_at === null)
  const seated = new Set(shown.cafe?.seats.map(seat => seat.participant_id))
  const without = here.filter(one => !seated.has(one.participant_id))
  return page(
    <CafePage
      {...shown}
      participant_id={access.participant_id}
      here={here.some(one => one.participant_id === access.participant_id)}
      works={worksHere(access)}
      steers={maySteer(access, await steerersOf(db, access, shown.meeting))}
      people={here.length}
      guests={guests.length > 0}
      without={
        shown.cafe?.round_now ? without.map(({ participant_id, name }) => ({ id: participant_id, name })) : []
      }
      last_change={last_change}
    />,
  )
}

async function showSetting(context: Context<Access>, state?: FormState): Promise<Reply> {
  const { db, access } = context
  const { cafe, ...shown } = await shownIn(context)
  return page(<SettingPage {...shown} state={state ?? fresh(await usual())} />)

  async function usual() {
    if (cafe) return settingOf(cafe)
    const { people } = await presentAt(db, access, shown.meeting.id)
    const coming = people.length || (await participantsOf(db, access)).length
    const first = { rounds: '3', topics: '', version: '0' }
    // What the agenda gives, shared among three rounds.
    const round_minutes = String(Math.max(5, Math.floor(shown.item.minutes / 3)))
    return { ...first, tables: String(usualTables(coming)), round_minutes }
  }
}

/** One table; what was being written when something needs mending stands in its own form again. */
async function showTable(
  context: Context<Access>,
  doing: 'left' | 'setting' | null,
  state: FormState | null,
) {
  const { access } = context
  const { cafe, ...shown } = await shownIn(context)
  if (!cafe) return redirect(hrefOf(context))
  const one = tableAt(cafe, tableOf(context).number)
  const known = fresh(typedAs(one))
  const back = state && isBack(state) ? state : null
  return page(
    <TablePage
      {...shown}
      cafe={cafe}
      table={one}
      works={worksHere(access)}
      may_host={await mayHost(context, cafe, one.host_id)}
      states={{
        left: doing === 'left' && back ? back : known,
        setting: doing === 'setting' && back ? back : known,
      }}
      state={back ?? known}
    />,
  )
}

/** Those who are there, or everybody at the table while nobody has come. */
async function mayHost({ db, access }: Context<Access>, cafe: Cafe, host_id: string | null) {
  const { people } = await presentAt(db, access, cafe.meeting_id)
  const here = people.filter(one => one.left_at === null)
  const all = (await participantsOf(db, access)).filter(one => one.grants.some(grant => grant !== 'observer'))
  const ids = new Set(here.map(one => one.participant_id))
  return all.filter(({ id }) => ids.size === 0 || ids.has(id) || id === host_id)
}
