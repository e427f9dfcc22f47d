import type { Language } from './language.ts'
import { text } from './text/index.ts'

/** One page of a long list: its number from 1, of how many, and where it begins. */
export type Paging = { page: number; pages: number; from: number; per: number }

/** The page that an address asks for with `?page=`: the nearest there is when there is no such page. */
export function pagingOf(query: URLSearchParams, count: number, per: number): Paging {
  const pages = Math.max(1, Math.ceil(count / per))
  const asked = Number(query.get('page'))
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1
  return { page, pages, from: (page - 1) * per, per }
}

/** The way through a long list. `query` is what else the address says. Nothing when it all stands on one page. */
export function PagesOf(props: { language: Language; path: string; query?: string; paging: Paging }) {
  const { language, path, query = '', paging } = props
  const { page, pages } = paging
  if (pages === 1) return null
  const words = text[language].paging
  const to = (number: number): string => {
    const asked = new URLSearchParams(query)
    asked.delete('page')
    if (number > 1) asked.set('page', String(number))
    return asked.size > 0 ? `${path}?${asked}` : path
  }
  return (
    <nav class="acts noprint" aria-label={words.which(page, pages)}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {words.before}
        </a>
      ) : null}
      <span>{words.which(page, pages)}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  )
}
