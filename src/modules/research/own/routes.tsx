import { type Access, grants } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { DonePage, TakeBackPage } from './back/pages.tsx'
import { approveOwn, correctPassage, remark, takeBackOwn, takeBackPassage } from './commands.ts'
import { approveForm, correctForm, remarkForm } from './forms.ts'
import { type Doing, OwnPassagePage } from './one/pages.tsx'
import { OwnSourcePage, OwnWordsPage, ownHref } from './pages.tsx'
import {
  closedStudies,
  lastPlace,
  type OwnSource,
  ownPassages,
  ownQuotes,
  ownRemarks,
  ownSource,
  ownStudies,
  ownStudy,
} from './queries.ts'
import { withOthersBetween } from './rules.ts'
import { text } from './text/index.ts'

const all = '/i/:initiative/me/research'
const study = `${all}/studies/:research`
const source = `${all}/:source`
const passage = `${source}/:passage`
const shows = ['passage', 'passage_remark', 'source_reading', 'research_quote', 'informant_name'] as const

export const routes: readonly Route[] = [
  read(all, { who: grants, shows, handle: showAll }),
  read(`${all}/done`, {
    who: grants,
    handle: async context =>
      page(<DonePage context={context} initiative={await initiativeOf(context.db, context.access)} />),
  }),
  read(study, { who: grants, shows, handle: showTakeBackAll }),
  write(study, {
    who: grants,
    form: button(),
    act: async context => {
      const { db, access, key, params, now } = context
      const { research, informant } = await ownStudy(db, key, access, params.research!)
      await takeBackOwn(db, access, { research_id: research.id, informant_id: informant.id }, null, now)
      return redirect(ownHref(access.initiative_id, '/done'))
    },
  }),
  read(source, { who: grants, shows, handle: async context => showSource(context, fresh()) }),
  write(`${source}/approve`, {
    who: grants,
    form: approveForm,
    act: async (context, { version }) => {
      const { db, access, now, params } = context
      const self = selfIn(await sourceHere(context))
      await approveOwn(db, access, self, { source_id: params.source!, version }, now)
      return redirect(`${ownHref(access.initiative_id)}/${params.source}`, { said: 'approved' })
    },
    again: showSource,
  }),
  read(`${source}/take-back`, { who: grants, shows, handle: showTakeBack }),
  write(`${source}/take-back`, {
    who: grants,
    form: button(),
    act: async context => {
      const { db, access, now, params } = context
      await takeBackOwn(db, access, selfIn(await sourceHere(context)), params.source!, now)
      return redirect(ownHref(access.initiative_id, '/done'))
    },
  }),
  read(passage, { who: grants, shows, handle: async context => showPassage(context, null, null) }),
  write(passage, {
    who: grants,
    form: correctForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await correctPassage(db, access, selfIn(await sourceHere(context)), params.passage!, input, now)
      return toSource(context, 'corrected')
    },
    again: (context, state) => showPassage(context, 'correct', state),
  }),
  write(`${passage}/remark`, {
    who: grants,
    form: remarkForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const self = selfIn(await sourceHere(context))
      await remark(db, access, self, params.passage!, { body: input.remark }, now)
      return toSource(context, 'remarked')
    },
    again: (context, state) => showPassage(context, 'remark', state),
  }),
  write(`${passage}/take-back`, {
    who: grants,
    form: button(),
    act: async context => {
      const { db, access, now, params } = context
      await takeBackPassage(db, access, selfIn(await sourceHere(context)), params.passage!, now)
      const left = await ownStudies(db, context.key, access)
      const still = left.some(one =>
        one.spoken.some(({ source_id, passages }) => source_id === params.source && passages > 0),
      )
      return still ? toSource(context, 'passage_gone') : redirect(ownHref(access.initiative_id, '/done'))
    },
  }),
]

const sourceHere = ({ db, key, access, params }: Context<Access>): Promise<OwnSource> =>
  ownSource(db, key, access, params.source!)

const selfIn = ({ study: { research, informant } }: OwnSource) => ({
  research_id: research.id,
  informant_id: informant.id,
})

const toSource = ({ access, params }: Context<Access>, said: string) =>
  redirect(ownHref(access.initiative_id, `/${params.source}`), { said })

async function showAll(context: Context<Access>) {
  const { db, key, access } = context
  return page(
    <OwnWordsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      studies={await ownStudies(db, key, access)}
      closed={await closedStudies(db, access)}
    />,
  )
}

async function showSource(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const own = await sourceHere(context)
  const passages = await ownPassages(db, access, own.spoken)
  return page(
    <OwnSourcePage
      {...own}
      context={context}
      initiative={await initiativeOf(db, access)}
      lines={withOthersBetween(passages, await lastPlace(db, access, own.spoken.source_id))}
      remarks={await ownRemarks(db, access, own.spoken)}
      quotes={await ownQuotes(db, access, own.spoken)}
      state={state}
    />,
  )
}

async function showPassage(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access, params } = context
  const own = await sourceHere(context)
  const found = (await ownPassages(db, access, own.spoken)).find(({ id }) => id === params.passage)
  if (!found) throw new NotFound()
  const remarks = await ownRemarks(db, access, own.spoken)
  const usual = {
    correct: fresh({ body: found.body, version: String(found.version) }),
    remark: fresh({ remark: '' }),
  }
  return page(
    <OwnPassagePage
      {...own}
      context={context}
      initiative={await initiativeOf(db, access)}
      passage={found}
      remarks={remarks.filter(one => one.passage_id === found.id)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}

async function showTakeBack(context: Context<Access>) {
  const { db, access, language, path } = context
  const words = text[language]
  const { spoken } = await sourceHere(context)
  const back = ownHref(access.initiative_id, `/${spoken.source_id}`)
  return page(
    <TakeBackPage
      context={context}
      initiative={await initiativeOf(db, access)}
      title={words.back.title}
      what={words.back.here}
      brought={spoken.brought_from !== null}
      action={path}
      submit={words.back.do_here}
      back={back}
      above={[{ href: back, label: spoken.source_title }]}
    />,
  )
}

async function showTakeBackAll(context: Context<Access>) {
  const { db, key, access, language, path, params } = context
  const words = text[language]
  const { spoken } = await ownStudy(db, key, access, params.research!)
  const back = ownHref(access.initiative_id)
  return page(
    <TakeBackPage
      context={context}
      initiative={await initiativeOf(db, access)}
      title={words.back.all_title}
      what={words.back.all}
      brought={spoken.some(one => one.brought_from !== null)}
      action={path}
      submit={words.back.do_all}
      back={back}
      above={[{ href: back, label: words.title }]}
    />,
  )
}
