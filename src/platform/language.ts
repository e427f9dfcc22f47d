/** The languages Samskap speaks from the start. The first is the default. */
export const languages = ['nb', 'nn', 'da', 'en'] as const

/**
 * What a page is shown in. Where residents are met it may also be the code of a language that people brought: kits.ts
 * lets it through, and every text made by `inEachLanguage` answers to it.
 */
export type Language = (typeof languages)[number]

export type InEachLanguage<T> = Record<Language, T>

export const language_names: InEachLanguage<string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  en: 'English',
}

/** The words for the conflicts of a room and its sub-rooms, asked for when one is met. */
export const conflictsOf =
  (...texts: InEachLanguage<{ conflicts: Readonly<Record<string, string>> }>[]) =>
  (language: Language): Readonly<Record<string, string>> =>
    Object.assign({}, ...texts.map(text => text[language].conflicts))
