import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatMonth } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf, GuidePage } from '../pages.tsx'
import { Cake } from './pictures.tsx'
import type { News } from './queries.ts'
import { byMonth, kinds } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** What was told, by month, and a short form for something new. */
export function NewsPage(
  props: Show & { news: readonly News[]; may_tell: boolean; may_remove: (item: News) => boolean },
) {
  const { context, initiative, news, state } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const here = `${home}/guide/news`
  const form = (
    <section class="noprint">
      <h2>{words.tell}</h2>
      <NewsForm language={language} state={state} action={here} submit={words.save} />
      <p class="soft">{words.not_here}</p>
    </section>
  )
  return (
    <GuidePage context={context} initiative={initiative} words={words} state={state}>
      {props.may_tell ? form : null}
      {news.length === 0 ? <p class="empty">{words.empty}</p> : null}
      {byMonth(news).map(month => (
        <section>
          <h2>{capital(formatMonth(language, new Date(`${month.month}-15T12:00:00Z`)))}</h2>
          <ul class="rows">
            {month.news.map(item => (
              <NewsRow language={language} item={item} here={here} may_open={props.may_remove(item)} />
            ))}
          </ul>
        </section>
      ))}
    </GuidePage>
  )
}

/** As a heading begins. */
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function NewsRow(props: { language: Language; item: News; here: string; may_open: boolean }) {
  const { language, item, here } = props
  const words = text[language]
  return (
    <li>
      <span>{words.kinds[item.kind].name}</span>
      <b dir="auto">{item.body}</b>
      {item.learnt ? (
        <p>
          {words.learnt_was} <span dir="auto">{item.learnt}</span>
        </p>
      ) : null}
      <span>{words.told_by(item.told_by_name, formatDate(language, item.day))}</span>
      {props.may_open ? (
        <div class="end acts">
          <a href={`${here}/${item.id}`}>
            {words.change}
            <span class="sr"> {item.body}</span>
          </a>
        </div>
      ) : null}
    </li>
  )
}

/** One thing: to be changed by whoever told it, and taken away. */
export function NewsItemPage(props: Show & { item: News; own: boolean }) {
  const { context, initiative, item, own, state } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const list = `${home}/guide/news`
  const here = `${list}/${item.id}`
  return (
    <Page
      context={context}
      title={words.change_title}
      state={state}
      crumbs={crumbsOf(initiative, language)}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={list}>{words.title}</a>
        </p>
        <h1>{words.change_title}</h1>
      </header>
      {own ? (
        <NewsForm language={language} state={state} action={here} back={here} submit={words.save_changes} />
      ) : (
        <>
          <blockquote dir="auto">{item.body}</blockquote>
          <p class="soft">{words.told_by(item.told_by_name, formatDate(language, item.day))}</p>
        </>
      )}
      <section>
        <h2>{words.remove_title}</h2>
        <p>{own ? words.remove_own : words.remove_others}</p>
        <Button action={`${here}/remove`} label={words.remove} variant="secondary" />
      </section>
    </Page>
  )
}

function NewsForm(props: {
  language: Language
  state: FormState
  action: string
  submit: string
  back?: string
}) {
  const { language, state, action, submit, back } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const options = kinds.map(value => ({
    value,
    label: words.kinds[value].name,
    hint: words.kinds[value].hint,
  }))
  return (
    <Form {...own} action={action} submit={submit} labels={words.labels} {...(back ? { back } : {})}>
      <Field {...own} name="kind" kind="choice" large label={words.labels.kind} options={options} />
      <Field {...own} name="body" kind="long" rows={2} label={words.labels.body} hint={words.body_hint} />
      <Field {...own} name="day" kind="date" label={words.labels.day} />
      <Field {...own} name="learnt" kind="long" rows={2} optional label={words.labels.learnt} />
    </Form>
  )
}

/** The newest win, small and warm, for the initiative's first page; nothing when there is none. */
export function WinInSmall(props: { language: Language; initiative_id: string; win: News | null }) {
  const { language, initiative_id, win } = props
  if (!win) return null
  const words = text[language]
  return (
    <aside class="win" aria-label={words.newest_win}>
      <Cake />
      <div>
        <p class="eyebrow">{words.newest_win}</p>
        <p class="strong" dir="auto">
          {win.body}
        </p>
        <p class="acts">
          <span class="soft">{formatDate(language, win.day)}</span>
          <a href={`/i/${initiative_id}/guide/news`}>{words.all_news}</a>
        </p>
      </div>
    </aside>
  )
}
