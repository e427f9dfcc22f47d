/** The languages Samskap speaks from the start. The first is the default. */
export const languages = ['nb', 'nn', 'da', 'en'] as const

export type Language = (typeof languages)[number]

export type InEachLanguage<T> = Record<Language, T>

export const language_names: InEachLanguage<string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  en: 'English',
}

/** The words for conflicts out of a room's text. */
export const conflictsOf = (text: InEachLanguage<{ conflicts: Readonly<Record<string, string>> }>) =>
  Object.fromEntries(languages.map(language => [language, text[language].conflicts])) as InEachLanguage<
    Readonly<Record<string, string>>
  >

/** The remembered language, else the browser's first wish that we speak; "no" is bokmål, Swedish reads bokmål best. */
export function wishedLanguage(remembered: string | undefined, accept: string | undefined): Language {
  const known = (tag: string | undefined) => languages.find(language => language === tag)
  const wishes = (accept ?? '')
    .split(',')
    .map(part => {
      const [tag, quality] = part.trim().split(';q=')
      return { tag: tag!.toLowerCase().split('-')[0]!, quality: Number(quality ?? 1) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(wish => (wish.tag === 'no' || wish.tag === 'sv' ? 'nb' : known(wish.tag)))
  return known(remembered) ?? wishes.find(language => language !== undefined) ?? 'nb'
}
