import { type PlanLanguage, plan_languages } from '../../terms/rules.ts'

/** Small words that nearly every sentence has, and which tell the languages apart. */
const small: Record<PlanLanguage, string> = {
  nb: 'og ikke jeg vi er en et de fra hvordan hvor hva hvem mer noe noen også bli blir ble være skal vil gjennom sammen vår vårt våre på av til med som for det å eller ved kommunen innbyggere innbyggerne tiltak medvirkning',
  nn: 'og ikkje eg me vi er ein ei eit dei frå korleis kor kva kven meir noko nokon òg også bli blir vert vere skal vil gjennom saman vår vårt våre på av til med som for det å eller ved kommunen innbyggjarar innbyggjarane tiltak mellom berre',
  da: 'og ikke jeg vi er en et de fra hvordan hvor hvad hvem mere noget nogen også bliver blev blive være skal vil gennem sammen vores på af til med som for det at eller ved kommunen borgere borgerne indsatser mellem kun har kan',
  sv: 'och inte jag vi är en ett de från hur var vad vem mer något någon också bli blir blev vara ska vill genom tillsammans vår vårt våra på av till med som för det att eller vid kommunen invånare invånarna åtgärder mellan bara har kan',
  en: 'the and of to in with is are for we our not that this shall will by from through together on be has have can who what how residents municipality as at an their its a',
}

const spoken = new Map<string, readonly PlanLanguage[]>()
for (const language of plan_languages) {
  for (const word of small[language].split(' ')) spoken.set(word, [...(spoken.get(word) ?? []), language])
}

/** The language that a text is in by its small words and letters; null where nothing, or not enough, tells. */
export function languageOf(text: string): PlanLanguage | null {
  const [first, second] = [...votesIn(text)].toSorted((one, other) => other[1] - one[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** So much more must tell of another language than of the one around a sentence. */
const clearly = 1

/** The language of a sentence: the one around it, unless it clearly tells of another. */
export function languageWithin(sentence: string, around: PlanLanguage): PlanLanguage {
  const votes = votesIn(sentence)
  const [first] = [...votes].toSorted((one, other) => other[1] - one[1])
  return first && first[1] - (votes.get(around) ?? 0) > clearly ? first[0] : around
}

function votesIn(text: string): Map<PlanLanguage, number> {
  const votes = new Map<PlanLanguage, number>()
  const vote = (language: PlanLanguage, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight)
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = spoken.get(word) ?? []
    for (const language of languages) vote(language, 1 / languages.length)
    if (/[äö]/.test(word)) vote('sv', 0.5)
  }
  return votes
}
