import type { InEachLanguage, Language } from '../../../../platform/language.ts'

/** How a letter gives away that it says a thing: a day, a place, food, or a promise. Parts of patterns, as words are. */
type Signs = Record<'promise' | 'day' | 'place' | 'food', string>

const signs: InEachLanguage<Signs> = {
  nb: {
    promise:
      '(?:du|dere) får(?! (?:vite|se|høre|si|lov|ikke|ingen))|vil få (?:hjelp|støtte|penger|bolig|jobb|plass|tilbud)|(?:du|dere) skal få|vi lover(?! (?:ikke|ingen))|lover (?:deg|dere)(?! (?:ikke|ingen))|garanter\\p{L}*|har krav på',
    day: '(?:man|tirs|ons|tors|fre|lør|søn)dag\\p{L}*|\\d{1,2}\\. ?(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\\p{L}*|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
    place:
      '\\p{L}*(?:bibliotek|skole|kafé|kafe|kirke|hus(?!k)|stue|stua|salen|rommet|kjøkken|senter|sentral|veien|gata|gate|(?<!be)hage|park|klubb|kantin|hall(?!o)|brygg|torg|kai|kontor|butikk)\\p{L}*|hjemme hos',
    food: '(?:\\p{L}{2,})?mat(?:en)?|mat\\p{L}*|\\p{L}*(?:middag|lunsj|frokost|kvelds|suppe|kaffe|kake|måltid|vaf[fl]|pizza|taco|gryte|grøt|grill|boller|brødskive)\\p{L}*|spis\\p{L}*',
  },
  nn: {
    promise:
      '(?:du|de) får(?! (?:vite|sjå|høyre|seie|lov|ikkje|ingen))|vil få (?:hjelp|støtte|pengar|bustad|jobb|plass|tilbod)|(?:du|de) skal få|vi lovar(?! (?:ikkje|ingen))|lovar (?:deg|dykk)(?! (?:ikkje|ingen))|garanter\\p{L}*|har krav på',
    day: '(?:mån|tys|ons|tors|fre|laur|sun)dag\\p{L}*|\\d{1,2}\\. ?(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\\p{L}*|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
    place:
      '\\p{L}*(?:bibliotek|skule|kafé|kafe|kyrkj|hus(?!k)|stove|stova|salen|rommet|kjøken|senter|sentral|vegen|gata|gate|(?<!be)hage|park|klubb|kantin|hall(?!o)|brygg|torg|kai|kontor|butikk)\\p{L}*|heime hos',
    food: '(?:\\p{L}{2,})?mat(?:en)?|mat\\p{L}*|\\p{L}*(?:middag|lunsj|frukost|kvelds|suppe|kaffi|kake|måltid|vaf[fl]|pizza|taco|gryte|graut|grill|bollar|brødskive)\\p{L}*|et saman|ete',
  },
  da: {
    promise:
      '(?:du|I) får(?! (?:at vide|at se|at høre|lov|ikke|ingen))|vil få (?:hjælp|støtte|penge|bolig|job|plads|tilbud)|(?:du|I) skal få|vi lover(?! (?:ikke|ingen))|lover (?:dig|jer)(?! (?:ikke|ingen))|garanter\\p{L}*|har krav på',
    day: '(?:man|tirs|ons|tors|fre|lør|søn)dag\\p{L}*|\\d{1,2}\\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
    place:
      '\\p{L}*(?:bibliotek|skole|café|cafe|kirke|hus(?!k)|stue|salen|rummet|køkken|center|vejen|gade|haven|park|klub|kantin|hallen|torv|kaj|kontor|butik)\\p{L}*|hjemme hos',
    food: '(?:aftens|gratis )?mad\\p{L}*|\\p{L}*(?:middag|frokost|aftensmad|suppe|kaffe|kage|måltid|vaf[fl]|pizza|taco|gryde|grød|grill|boller)\\p{L}*|spis\\p{L}*',
  },
  en: {
    promise:
      "you(?: will|’ll|'ll)? (?:get|receive)|we(?: will)? promise(?! (?:no|not|nothing))|guarante\\p{L}*|(?:are|be) entitled to",
    day: '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
    place:
      '\\p{L}*(?:library|libraries|school|café|cafe|church|hall|house|room|kitchen|centre|center|street|road|garden|park|club|canteen|square|quay|office|shop)s?|at home with',
    food: '(?:food|meals?|dinner|lunch|breakfast|supper|soup|coffee|tea|cakes?|waffles|pizza|tacos?|stew|porridge|barbecue|sandwich\\p{L}*)|eat\\p{L}*',
  },
}

const ready = new Map<string, RegExp>()

function patternOf(language: Language, sign: keyof Signs): RegExp {
  const name = `${language} ${sign}`
  const known = ready.get(name)
  if (known) return known
  const made = new RegExp(`(?<![\\p{L}\\d])(?:${signs[language][sign]})(?![\\p{L}\\d])`, 'giu')
  ready.set(name, made)
  return made
}

/** What in a text gives the sign, each once. */
export const signsOf = (language: Language, sign: keyof Signs, text: string): string[] => [
  ...new Set((text.replace(/\s+/g, ' ').match(patternOf(language, sign)) ?? []).map(found => found.trim())),
]
