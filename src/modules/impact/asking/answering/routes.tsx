import type { Visitor } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { linkOf, readLink } from '../../../../platform/links.ts'
import { page, pageOnce, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, quiet, type Route, read, step, write } from '../../../../platform/route.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { type Place, placeOf } from '../queries.ts'
import type { Typed } from '../rules.ts'
import { takeBack, takeIn, wholeAnswers } from './commands.ts'
import { answersForm, stepForm, takeBackForm } from './forms.ts'
import { FormPage, StopPage, ThanksPage } from './pages.tsx'

// A whole meeting may sit behind one address. What can be guessed is 256 bits; this is against somebody who floods it.
const limit = { name: 'short form', most: 600, minutes: 10 }
const sending = { name: 'short form sent', most: 200, minutes: 10 }

/** Answering: no seat, no trace, no count. What the link holds is exchanged once, and stands in no address after that. */
export const routes: readonly Route[] = [
  quiet(
    read('/q/:token', {
      who: 'anyone',
      limit,
      handle: async ({ db, params }) => {
        const read = readLink(params.token!)
        if (!read || !(await placeOf(db, params.token!))) throw new NotFound()
        const value = linkOf(read.initiative_id, read.key)
        return redirect('/q', { cookies: [{ name: 'samskap_link', value }] })
      },
    }),
  ),
  quiet(
    read('/q', {
      who: 'anyone',
      limit,
      handle: async context => {
        const { language, link_token } = context
        if (!link_token) return page(<StopPage {...{ context, language }} why="no_link" />)
        return showForm(context, { link: link_token, key: newAnswerKey(), language })
      },
    }),
  ),
  quiet(
    step('/q', {
      who: 'anyone',
      limit,
      form: stepForm,
      act: async (context, { link, key, language = context.language, speak = language, ...typed }) =>
        showForm(context, { link, key, language: speak, typed }),
      again: () => nothing(),
    }),
  ),
  quiet(
    write('/q/answers', {
      who: 'anyone',
      limit: sending,
      form: answersForm,
      act: async (context, { link, key, language = context.language, ...typed }) => {
        const { db } = context
        const place = await placeOf(db, link, true)
        if (!place) throw new NotFound()
        if (place.status !== 'open') return page(<StopPage {...{ context, language }} why="closed" />, 409)
        const answers = wholeAnswers(place.questions, typed)
        const here = { initiative_id: place.initiative_id, asking_id: place.id }
        const outcome = await takeIn(db, here, { key, answers, by: 'own' })
        const carry = { link, key, language, answers }
        const thanks = <ThanksPage {...{ context, place, carry }} changed={outcome === 'changed'} />
        return pageOnce(thanks, [{ name: 'samskap_link', value: null }])
      },
      again: async (context, state) => {
        const given = answersForm.safeParse(state.values)
        if (!given.success) return nothing()
        const { link, key, language = context.language, ...typed } = given.data
        return showForm(context, { link, key, language, typed, errors: state.errors })
      },
    }),
  ),
  quiet(
    write('/q/answers/take-back', {
      who: 'anyone',
      limit: sending,
      form: takeBackForm,
      act: async (context, { link, key, language = context.language }) => {
        const place = await placeOf(context.db, link, true)
        if (!place) throw new NotFound()
        if (place.status !== 'open') return page(<StopPage {...{ context, language }} why="closed" />, 409)
        const here = { initiative_id: place.initiative_id, asking_id: place.id }
        const why = await takeBack(context.db, here, { key, by: 'own' })
        return page(<StopPage {...{ context, language, why }} />)
      },
      again: () => nothing(),
    }),
  ),
]

/** A form that has lost its link is nobody's: the same page as at any address where nothing is. */
const nothing = async (): Promise<Reply> => {
  throw new NotFound()
}

type Shown = {
  link: string
  key: string
  language: Language
  typed?: Typed
  errors?: FormState['errors']
}

async function showForm(context: Context<Visitor>, shown: Shown): Promise<Reply> {
  const place: Place | null = await placeOf(context.db, shown.link)
  if (!place) throw new NotFound()
  const { language, typed = {}, errors = {} } = shown
  if (place.status !== 'open') return page(<StopPage {...{ context, language }} why="closed" />)
  return page(<FormPage context={context} place={place} carry={{ ...shown, typed }} errors={errors} />)
}
