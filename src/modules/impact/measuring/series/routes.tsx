import { type Access, at_the_table } from '../../../../platform/access.ts'
import { asUtf8 } from '../../../../platform/csv.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { dayOf } from '../../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { indicatorOf } from '../../indicators/queries.ts'
import { indicatorsOf } from '../../queries.ts'
import { inUse } from '../../rules.ts'
import { saveSeries } from './commands.ts'
import { seriesForm } from './forms.ts'
import { LookPage, SeriesPage } from './pages.tsx'
import { groundFor } from './queries.ts'
import { type Looked, readSeries } from './rules.ts'

const series = '/i/:initiative/impact/series'

/** A file with more lines than this is saved in one go, and told of afterwards. */
const most_looked_at = 200
const line_feed = 10

export const routes: readonly Route[] = [
  read(series, {
    who: at_the_table,
    shows: ['indicator'],
    handle: context => showSeries(context, fresh({ indicator: context.query.get('indicator') ?? '' })),
  }),
  write(series, {
    who: at_the_table,
    form: seriesForm,
    largest_body: 20 * 1024 * 1024,
    limit: { name: 'series', most: 60, minutes: 60 },
    act: async (context, { indicator, file, pasted, looked_at }) => {
      const { db, access, now } = context
      if (!file && pasted.trim() === '') throw new Mend({ file: 'series_missing' })
      if (file && pasted.trim() !== '') throw new Mend({ file: 'both' })
      if (indicator !== '') await indicatorOf(db, access, indicator)
      const bytes = file ? asUtf8(await file.bytes()) : Buffer.from(pasted)
      const today = dayOf(now)
      const wished = indicator || null
      const state = fresh({ indicator, pasted })
      if (!looked_at && hasFewLines(bytes)) {
        const looked = readSeries(bytes, await groundFor(db, access, wished, today))
        if (looked.fault_count > 0) return showSeries(context, state, looked)
        if (looked.count > 0) {
          return showLook(context, looked, Buffer.from(bytes).toString('utf8'), indicator)
        }
      }
      const saved = await saveSeries(db, access, bytes, wished, today, now)
      if (saved.fault_count > 0) return showSeries(context, state, saved)
      const { count, passed } = saved
      return redirect(`/i/${access.initiative_id}/impact/series?saved=${count}&passed=${passed}`)
    },
    again: async (context, state) => showSeries(context, state),
  }),
]

/** With its headings. */
function hasFewLines(bytes: Uint8Array): boolean {
  let lines = 1
  for (let at = bytes.indexOf(line_feed); at >= 0 && lines <= most_looked_at; lines++) {
    at = bytes.indexOf(line_feed, at + 1)
  }
  return lines <= most_looked_at
}

async function showSeries(context: Context<Access>, state: FormState, wrong?: Looked): Promise<Reply> {
  const { db, access, query } = context
  const initiative = await initiativeOf(db, access)
  const indicators = inUse({ indicators: await indicatorsOf(db, access) })
  const saved = countIn(query, 'saved')
  return page(
    <SeriesPage
      context={context}
      initiative={initiative}
      indicators={indicators.filter(({ kind }) => kind !== 'story')}
      wrong={wrong ?? null}
      done={saved === null ? null : { saved, passed: countIn(query, 'passed') ?? 0 }}
      state={state}
    />,
    wrong ? 422 : 200,
  )
}

/** How many of them, as the address says after a file was saved. */
function countIn(query: URLSearchParams, name: string): number | null {
  const said = query.get(name) ?? ''
  return /^\d{1,7}$/.test(said) ? Number(said) : null
}

async function showLook(
  context: Context<Access>,
  looked: Looked,
  content: string,
  indicator_id: string,
): Promise<Reply> {
  const { db, access } = context
  return page(
    <LookPage
      context={context}
      initiative={await initiativeOf(db, access)}
      indicators={await indicatorsOf(db, access)}
      looked={looked}
      content={content}
      indicator_id={indicator_id}
      state={fresh()}
    />,
  )
}
