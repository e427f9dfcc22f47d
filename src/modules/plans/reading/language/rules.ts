import { type PlanLanguage, plan_languages } from '../../terms/rules.ts'

type Languages = readonly PlanLanguage[]

/** Small words under the languages that have them: what two languages share does not tell them apart. */
const small: readonly (readonly [string, string])[] = [
  [
    'nb',
    'hva noe noen bare nå uten ble blitt dere ennå mye gjør gjøre gjort sier gjelder trenger hverandre innbyggere innbyggerne innbyggernes tjenester tjenestene annen annet fortsatt',
  ],
  [
    'nn',
    'ikkje ein eit dei kva noko nokon nokre frå kven berre saman sjå kvar kvart vere vera vart vert vorte vorten ho seier seie gjer gjere gjera korleis kor kvifor òg gong annan treng meir fleire heile heil heim heime eigen eiga eige eigne deira dykk dykkar mykje enno difor medan hjå desse innbyggjarar innbyggjarane tenester tenestene skule skular auke auka kvarandre følgje',
  ],
  [
    'da',
    'hvad noget nogen nogle af bliver ind ud sige siger gør endnu tilbage gennem mellem vores mere borgere borgerne borgernes os jer laver mod hedder børn indsats indsatser udvikling arbejde arbejder arbejdet fælles brug bruge møde møder måde måder hvornår anden andet fik lidt vide skabe',
  ],
  [
    'sv',
    'och inte jag är från vad något någon några också ska till vill genom tillsammans våra vid mellan vara finns hur där här många mycket varje detta dessa denna enligt alla invånare invånarna göra gör ger deras sina vilka vilken åtgärder för över arbete arbetet utveckling utveckla hela bara nya gemensamt gemensam',
  ],
  [
    'en',
    'the of and are who what that this not with from they we our you is it its has been be which their these those will shall should must can as on or an a how when where was were would could more through between together residents citizens people council public if but than into do does us your other',
  ],
  [
    'nb nn',
    'gjennom mellom etter inn tilbake slik våre utvikle utvikling arbeid arbeidet bruke deg seg meg bruk møte møter måte måter litt vite ei blei',
  ],
  [
    'nb da',
    'jeg ikke et fra hvem hvor hvordan hvorfor hver hvert hvilke hvilken hvis sammen selv være flere hele egne deres frem videre derfor samme disse ansatte allerede tilbud kun meget',
  ],
  ['nb sv', 'mer ett'],
  ['nn sv', 'då utan kring innan namn'],
  ['nn en', 'me'],
  ['da sv', 'nu sig efter blev igen dig'],
  ['da en', 'have give'],
  ['sv en', 'in'],
  ['nb nn da', 'og er også vil skal mange kunne fordi dette nye ved der når alle må'],
  ['nb nn sv', 'av vår blir bli oss fram mot ut ha barn'],
  ['nb da sv', 'en dem hos egen kommer'],
  ['nb nn da en', 'for at to'],
  ['nb nn da sv', 'i som har kan med den de om på vi men så får var man både eller det få'],
]

/** How words are written, under the languages that write so. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['nb', /innbygger|bruker/],
  ['nn', /innbyggjar|brukar|heit|ggj|kkj|[dgjklnprst]ane$|[jr]ast$|\p{L}{2}legt?$/u],
  ['da', /arbejd|bruger|øj|æ[^r]|[^cst]hed(?:en|er|s)?$|\p{L}{3}ede$|^(?:ud|ind)[bdfgkstv]|^op[bdfghklmv]/u],
  ['sv', /[äö]|\p{L}{2}(?:arna|orna|erna)$|andets?$/u],
  ['en', /\p{L}{3}(?:ity|ities|ness|ship|ly)$/u],
  ['nb nn', /sjon|kj|øy|^opp(?!o)/],
  ['nb da', /^hv|\p{L}{3}(?:ende|erne|ing(?:er|ene)|(?<!h)els(?:e|en|er))$/u],
  ['nb sv', /\p{L}{3}het(?:en|er|s)?$/u],
  ['nn sv', /\p{L}{3}ande$|\p{L}{2}(?<!semin|bin|komment)[dgjlmnprst]ar$/u],
  ['nb nn da', /[æø]/],
  ['nb da sv', /\p{L}{2}(?<!vil|bil|hei)lig[et]?$/u],
  ['da sv en', /tion/],
  ['nb nn da sv', /å/],
  // Danish ends no word in two of the same.
  ['nb nn sv en', /([bdfgklmnprst])\1$/],
]

const named = (names: string): Languages => plan_languages.filter(one => names.split(' ').includes(one))

const spoken = new Map(
  small.flatMap(([names, words]) => words.split(' ').map(word => [word, named(names)] as const)),
)
const written = shapes.map(([names, shape]) => [named(names), shape] as const)

/** So many more words must tell of another language than of the one around a sentence. */
const clearly = 2

/** The language of a text by its small words and how its words are written; null where two have as many. */
export function languageOf(text: string): PlanLanguage | null {
  const votes = votesIn(text)
  const first = mostOf(plan_languages, votes)
  return plan_languages.some(one => one !== first && votes[one] === votes[first]) ? null : first
}

/**
 * The language of a word that these languages have: by its own form where that tells; else by its sentence where that
 * clearly tells; else that of the text around it; else what is nearest to the sentence.
 */
export function languageOfWord(
  word: string,
  has: Languages,
  sentence: string,
  around: PlanLanguage,
): PlanLanguage {
  const left = languagesOfForm(word.toLowerCase(), has)
  const votes = votesIn(sentence)
  return [languageWithin(votes, around), around].find(one => left.includes(one)) ?? mostOf(left, votes)
}

/** The language around a sentence, unless the words of the sentence clearly tell of another. */
function languageWithin(votes: Votes, around: PlanLanguage): PlanLanguage {
  const first = mostOf(plan_languages, votes)
  return votes[first] - votes[around] >= clearly ? first : around
}

/** Those of a word's languages that write it so; all of them where the form does not tell. */
const languagesOfForm = (word: string, has: Languages): Languages =>
  written.reduce((left, [those, shape]) => {
    const both = shape.test(word) ? left.filter(one => those.includes(one)) : left
    return both.length > 0 ? both : left
  }, has)

type Votes = Record<PlanLanguage, number>

/** The first of those that most words tell of. */
const mostOf = (languages: Languages, votes: Votes): PlanLanguage =>
  languages.reduce((first, one) => (votes[one] > votes[first] ? one : first), languages[0] ?? 'nb')

function votesIn(text: string): Votes {
  const times = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) times.set(word, (times.get(word) ?? 0) + 1)
  const votes = { nb: 0, nn: 0, da: 0, sv: 0, en: 0 }
  for (const [word, often] of times) {
    for (const language of languagesOf(word)) votes[language] += often
  }
  return votes
}

/** The languages that a word tells of; none where it tells nothing. */
function languagesOf(word: string): Languages {
  const languages = spoken.get(word)
  if (languages) return languages
  const shaped = written.filter(([, shape]) => shape.test(word)).map(([those]) => those)
  return plan_languages.filter(one => shaped.length > 0 && shaped.every(those => those.includes(one)))
}
