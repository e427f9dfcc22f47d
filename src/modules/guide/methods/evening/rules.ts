import type { Method } from '../../rules.ts'
import { lengthOf } from '../rules.ts'

/** More than that is no evening. */
export const most_cards = 5

/** What a first meeting needs, in this order. */
export const first_meeting = ['shared-meal', 'hopes-and-worries', 'our-ground-rules'] as const

const a_day = 24 * 60
const five_o_clock = 17 * 60
const pause = { minutes: 10, after: 60 }

/** Minutes since midnight, from a time as people write it: "17", "17.30", "1730", "kl. 17:30". Null for what is none. */
export function readClock(typed: string): number | null {
  const found = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?$/i.exec(typed.trim())
  if (!found) return null
  const at = Number(found[1]) * 60 + Number(found[2] ?? '0')
  return at < a_day ? at : null
}

/** What an address asks for: the cards in its order, each once and no more than an evening holds, and when it begins. */
export function eveningIn(query: URLSearchParams, cards: readonly Method[]) {
  const wanted = [...new Set(query.getAll('card'))].flatMap(id => cards.find(card => card.id === id) ?? [])
  const typed = query.get('start') ?? ''
  const start = readClock(typed)
  return {
    cards: wanted.slice(0, most_cards),
    too_many: wanted.length > most_cards,
    start: start ?? five_o_clock,
    no_time: typed.trim() !== '' && start === null,
  }
}

export type Item = { card: Method | null; from: number; to: number }

/** The cards one after the other, with a pause after an hour; a meal is one. Past midnight the clock begins anew. */
export function programOf(cards: readonly Method[], start: number): { items: Item[]; end: number } {
  let at = start
  let rested = start
  const items = cards.flatMap((card): Item[] => {
    const before: Item[] = []
    if (at - rested >= pause.after) {
      before.push({ card: null, from: at, to: at + pause.minutes })
      at += pause.minutes
      rested = at
    }
    const item = { card, from: at, to: at + lengthOf(card) }
    at = item.to
    if (card.id === first_meeting[0]) rested = at
    return [...before, item]
  })
  const onClock = (minutes: number) => minutes % a_day
  return {
    items: items.map(({ card, from, to }) => ({ card, from: onClock(from), to: onClock(to) })),
    end: onClock(at),
  }
}

/** After a working day, three and a half hours are long, the pauses not counted. */
export const isLong = (cards: readonly Method[]): boolean =>
  cards.reduce((sum, card) => sum + lengthOf(card), 0) > 210

/** 1050 as hour and minute, two digits each. */
export const clockOf = (minutes: number): { hour: string; minute: string } => ({
  hour: String(Math.floor(minutes / 60)).padStart(2, '0'),
  minute: String(minutes % 60).padStart(2, '0'),
})

/** The address of an evening with these cards. */
export const hrefOfEvening = (home: string, cards: readonly string[]): string =>
  `${home}/guide/evening?${cards.map(card => `card=${card}`).join('&')}`
