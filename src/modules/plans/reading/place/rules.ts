import type { Block } from '../../../../platform/documents/outline.ts'

/** Where in a plan a word stands. What stands in a list of contents or of sources is not the plan's own word. */
export const places = ['heading', 'goal', 'measure', 'foreword', 'text', 'contents', 'sources'] as const
export type Place = (typeof places)[number]

/** How a sentence stands: in what, under which headings, and in a table under which headings of columns. */
export type Where = { kind: Block['kind']; path: readonly string[]; head: readonly string[] | null }

const contents =
  /^(?:innhold|innhald|indhold|innehåll|contents|table of contents)(?:sfortegnelse|sliste|sførteckning|sförteckning|sliste)?$/i
const leaders = /(?:\.{4,}|…{2,}|(?: \.){4,}|_{4,})\s*\d{1,4}$/
const sources =
  /^(?:\d[\d.]*\s+)?(?:kilder|kilde(?:liste|r)|kjelder|kjeldeliste|referans(?:er|ar|eliste)|litteratur(?:liste)?|källor|källförteckning|referenser|references|bibliography|sources)$/i
const foreword =
  /^(?:\d[\d.]*\s+)?(?:forord|føreord|förord|foreword|preface|(?:ordfører(?:en)?|ordførar(?:en)?|borgmesteren|rådmannen|kommunedirektøren)\b.*)$/i
const measure =
  /(?<!\p{L})\p{L}*?(?:tiltak|handlingsdel|handlingsplan|handlingsprogram|indsats(?:er)?|handleplan|åtgärd(?:er)?|åtgärdsplan|insatser|measures?|actions?|action plan)(?!\p{L})/iu
/** Questions, purposes, errands and languages end like goals in our languages, and are none. */
const goal =
  /(?<!\p{L})(?!\p{L}*?(?:spørs|spørgs|for|føre|gjøre|gjere|mors|bok|tale)mål(?:et|a|ene)?(?!\p{L}))\p{L}*?(?:mål|målsetting(?:er)?|målsetning(?:er)?|hovedmål|hovudmål|delmål|målet|ambisjon(?:er)?|ambisjonar|visjon|vision|målsætning(?:er)?|objectives?|goals?|aims?|strategi(?:er|ar)?|strategies|satsingsområde(?:r)?|satsningsområder)(?!\p{L})/iu
const says_measure = /^(?:tiltak|indsats|åtgärd|measure|action)\s*\d*\s*[:.–-]/i
const says_goal = /^(?:(?:hoved|hovud|del)?mål|goal|aim|objective)\s*\d*\s*[:.–-]/i

/** Whether a line stands in a list of contents: dots lead to the number of a page. */
export const leadsToPage = (text: string): boolean => leaders.test(text)

/** Where a sentence of a plan stands: readable rules, the first that fits. */
export function placeOf(sentence: string, { kind, path, head }: Where): Place {
  if (leadsToPage(sentence) || path.some(one => contents.test(one))) return 'contents'
  if (path.some(one => sources.test(one))) return 'sources'
  if (kind === 'heading') return 'heading'
  if (path.some(one => foreword.test(one))) return 'foreword'
  if (says_measure.test(sentence)) return 'measure'
  if (says_goal.test(sentence)) return 'goal'
  // What a table's column is called says most of what stands under it; then the nearest heading.
  const named = [...(head ? [head.join(' ')] : []), ...path.toReversed()]
  for (const one of named) {
    if (measure.test(one)) return 'measure'
    if (goal.test(one)) return 'goal'
  }
  return 'text'
}
