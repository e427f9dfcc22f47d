import { kinds, themes, thicknesses } from '../rules.ts'

/** What somebody looks for: words, and what else a story must be. "" is anything. */
export const wish_names = ['kind', 'theme', 'field', 'phase', 'thickness', 'target', 'county'] as const
export type WishName = (typeof wish_names)[number]
export const sorts = ['best', 'newest'] as const
export type Sort = (typeof sorts)[number]
export type Wish = Record<WishName, string> & { q: string; sort: Sort }

/** So many are looked at, the newest first: nobody reads on to the twenty-first page. */
export const most_found = 400
export const per_page = 20

const most_written = 120

/** What other rooms know the names of. */
type Known = { phases: readonly string[]; fields: readonly string[] }

/** A wish as it stands in an address. What cannot be chosen counts as nothing. */
export function wishOf(query: URLSearchParams, { phases, fields }: Known): Wish {
  const written = (name: string) => (query.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, most_written)
  const chosen = (name: string, from: readonly string[]) => {
    const value = query.get(name) ?? ''
    return from.includes(value) ? value : ''
  }
  return {
    q: written('q'),
    kind: chosen('kind', kinds),
    theme: chosen('theme', themes),
    field: chosen('field', fields),
    thickness: chosen('thickness', thicknesses.map(String)),
    phase: chosen('phase', phases),
    target: written('target'),
    county: /^\d{2}$/.test(query.get('county') ?? '') ? query.get('county')! : '',
    sort: query.get('sort') === 'newest' ? 'newest' : 'best',
  }
}

/** The same as an address: only what is wished for, always in the same order. */
export function queryOf(wish: Wish, but: Partial<Wish> = {}): string {
  const all = { ...wish, ...but }
  const query = new URLSearchParams()
  for (const name of ['q', ...wish_names] as const) if (all[name] !== '') query.set(name, all[name])
  if (all.sort === 'newest' && all.q !== '') query.set('sort', all.sort)
  return query.toString()
}

export const pathOf = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)

export const isOpen = (wish: Wish): boolean => wish.q === '' && wish_names.every(name => wish[name] === '')

/**
 * The words to look for, each also inside longer ones. Nothing where somebody has written quotation marks, "or" or a
 * minus: then they say themselves how it is to be read.
 */
export function wordsOf(q: string): string[] {
  if (/["“”«»]|(^|\s)-\S|\s(or|OR)\s/.test(q)) return []
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, 6)
}

/**
 * Of the stems that the dictionaries give a word, those with which it can be found inside a longer one: "ensom" in
 * "barneensomhet". One that another begins the same way says no more.
 */
export function insideOf(stems: readonly string[]): string[] {
  const long = [...new Set(stems)].filter(stem => stem.length >= 4)
  return long.filter(stem => !long.some(other => other !== stem && stem.includes(other)))
}

type Told = Record<'before' | 'tried' | 'happened' | 'learnt', string>

/** How a story begins in a list: what happened, or whatever was told first. */
export function beginningOf(story: Told, most = 260): string {
  const body = [story.happened, story.before, story.tried, story.learnt].find(one => one !== '') ?? ''
  const line = body.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, line.lastIndexOf(' ', most)).replace(/[,;:–-]$/, '')} …`
}
