import { type Language, language_names } from './language.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' }

const isKnown = (language: Language): boolean => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0

/**
 * The manner of a language. One that people brought counts days and writes digits as letters and forms in Norway do; one
 * that Intl does not know borrows bokmål's manner.
 */
const localeOf = (language: Language): string =>
  locales[language] ?? (isKnown(language) ? `${language}-u-ca-gregory-nu-latn` : locales.nb)

const time_zone = 'Europe/Oslo'

/** Making a formatter takes a hundred times as long as using it: one for each language and manner is kept. */
function kept<Manner, Formatter>(make: (locale: string, manner: Manner) => Formatter) {
  const made = new Map<string, Formatter>()
  return (language: Language, manner: Manner): Formatter => {
    const name = `${language} ${manner}`
    const formatter = made.get(name) ?? make(localeOf(language), manner)
    made.set(name, formatter)
    return formatter
  }
}

const numbers = kept(
  (locale, decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
)

/** "1,2" or "1.2": one decimal unless told. */
export const formatNumber = (language: Language, value: number, decimals = 1): string =>
  numbers(language, decimals).format(value)

const money = kept(
  (locale, currency: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
)

/** "450,50 kr", from øre. */
export const formatMoney = (language: Language, ore: number): string =>
  money(language, 'NOK').format(ore / 100)

const days = kept(
  (locale, timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
)

/** "22. november 2026", from a moment or from a date as text. */
export const formatDate = (language: Language, day: Date | string): string =>
  typeof day === 'string'
    ? days(language, 'UTC').format(new Date(`${day}T00:00:00Z`))
    : days(language, time_zone).format(day)

/** "2026-11-22": the day it is here, to be compared with dates kept as text. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: time_zone }).format(moment)

/** "november 2026" */
export const formatMonth = (language: Language, day: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: time_zone }).format(
    day,
  )

/** "22. november 2026 kl. 14:05" */
export const formatMoment = (language: Language, moment: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: time_zone,
  }).format(moment)

const spans = kept(
  (locale, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
    }),
)

const full_days = kept(
  (locale, timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }),
)
const clocks = kept(
  (locale, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
)

/** "torsdag 26. november 2026, 18:00–20:00", past midnight too; both days where it goes on for longer. */
export function formatSpan(language: Language, from: Date, to: Date): string {
  const overnight = dayOf(from) !== dayOf(to) && to.getTime() - from.getTime() < 18 * 3_600_000
  if (!overnight) return spans(language, time_zone).formatRange(from, to)
  const clock = clocks(language, time_zone)
  return `${full_days(language, time_zone).format(from)}, ${clock.format(from)}–${clock.format(to)}`
}

/** 14 for anything between two and three in the afternoon, as the clock goes here. */
export const hourOf = (moment: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: time_zone }).format(
      moment,
    ),
  )

/** "a, b og c"; without the "og" in a language that Intl does not know. */
export const formatList = (language: Language, items: readonly string[]): string =>
  isKnown(language)
    ? new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
    : items.join(', ')

/** Sorts words as the language does: æ, ø, å last. */
export const compareWords = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(localeOf(language)).compare

/** What a language is called by those who speak it: "Bokmål", "українська". */
export const languageName = (code: string): string =>
  (language_names as Record<string, string>)[code] ??
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ??
  code

const names = kept(
  (locale, type: 'language') => new Intl.DisplayNames([locale], { type, languageDisplay: 'standard' }),
)

/** "arabisk": what a language is called in this one; its code where Intl has no name for it. */
export const nameOfLanguage = (language: Language, code: string): string =>
  names(language, 'language').of(code) ?? code

/** Names such as "NAV" keep their capitals; "Felles mål" loses its first in the middle of a sentence. */
export const inSentence = (name: string): string =>
  /^.\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
