import type { Text } from './nb.ts'

export const da: Text = {
  title: 'For forskere',
  lead: 'Her er alt, der er offentliggjort fra denne runde, hvordan hvert tal er regnet ud, og hvad der holdes tilbage. Enkelte svar bliver aldrig vist.',
  to_result: 'Til resultatet',
  none: '–',
  statements: 'Udsagnene',
  statements_caption:
    'Hele runden samlet. Vendte udsagn er vendt tilbage. Kolonnerne med et tal tæller svarene på hvert trin.',
  groupings_caption: 'Hele runden samlet. Antallet er svar på udsagnene i feltet, ikke personer.',
  columns: {
    statement: 'Udsagn',
    answers: 'Svar',
    mean: 'Gennemsnit',
    sd: 'Standardafvigelse',
    missing: 'Ikke besvaret',
    dont_know: 'Ved det ikke endnu',
    alpha: 'Alfa',
    complete: 'Personer med svar på alt',
  },
  withheld: 'Det, der ikke vises, og hvorfor',
  withheld_lead:
    'Reglerne er lavet, så ingen skal kunne regne sig frem til, hvad én person svarede. De er ens for alle læsere, også forskere.',
  why: {
    talk: k => `Færre end ${k} svarede. Der er ingen tal, og svarene er slettet.`,
    whole: k => `Grupperne vises ikke hver for sig: Det kræver mindst ${k} svar fra hver.`,
    others: (sides, k) =>
      `Disse grupper er lagt sammen, fordi mindst én havde færre end ${k} svar: ${sides}.`,
    whole_only: k =>
      `Vises kun for hele runden og er ikke med i gruppernes tal for felter og værdier, fordi færre end ${k} i en gruppe svarede:`,
    left_out: k => `Slet ikke med, fordi færre end ${k} svarede:`,
    spread: (count, least) =>
      `${count} udsagn uden standardafvigelse og fordeling. Det kræver mindst ${least} svar, og at ingen gruppe ligger helt i enden af skalaen.`,
    alpha: 'Alfa vises først fra 20 personer, der har svaret på alle udsagn i feltet.',
    ends: 'En sum, der højst er én fra enden af skalaen, vises som »tæt på« enden. Et trin med alle svar på nær to vises som »næsten alle«. En standardafvigelse under 0,5 vises som »< 0,5«.',
    pooled:
      'Hvis alle i en gruppe undtagen én deler, hvad de svarede, kan de regne den sidstes svar ud. Det kan ingen regel forhindre.',
  },
  formulas: 'Sådan er tallene regnet ud',
  formula: [
    {
      name: 'Gennemsnit af et udsagn',
      formula: 'x̄ = Σx / n',
      says: 'Summen af svarene delt med antallet af svar på skalaen. »Ved det ikke endnu«, »vil helst ikke svare« og oversprungne udsagn er ikke med.',
      caveat: 'Et gennemsnit kan skjule, at svarene deler sig i to.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.',
    },
    {
      name: 'Gennemsnit af et felt eller en værdi',
      formula: 'Σ summer / Σ antal',
      says: 'Alle svar på udsagnene lægges sammen og deles med antallet, så et udsagn med flere svar tæller mere.',
      caveat: 'Felter og værdier er to sorteringer af de samme svar og er ikke uafhængige fund.',
      source: 'Felter og værdier: Kobro m.fl. (2018), Samskapt sosial innovasjon. Udregningen er vores egen.',
    },
    {
      name: 'Standardafvigelse',
      formula: 's = √( Σ(x − x̄)² / (n − 1) )',
      says: 'Hvor meget svarene spreder sig, for hele runden.',
      caveat: 'Under 0,5 vises det kun som »< 0,5«, så ingen enkelte svar kan læses ud af det.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.',
    },
    {
      name: 'Enighed, r_wg',
      formula: 'r_wg = 1 − s² / ((A² − 1) / 12)',
      says: 'A er antallet af trin på skalaen. 1 betyder, at alle svarede ens, 0 at svarene spreder sig, som om de var tilfældige.',
      caveat:
        'Kun for udsagn om »vi«: Det, en person ved om sig selv, er der ikke noget at være enige om. Høflige svar giver høj enighed.',
      source: 'James, Demaree og Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
    },
    {
      name: 'Cronbachs alfa',
      formula: 'α = m / (m − 1) · (1 − Σs²(udsagn) / s²(sum))',
      says: 'Hvor meget de m udsagn i et felt varierer sammen, blandt dem, der har svaret på alle.',
      caveat:
        'Udsagnene former feltet. De afspejler det ikke. Lav alfa er derfor ikke en fejl. Med under 30 personer er tallet usikkert. Læg gerne flere runder sammen, før I bruger det.',
      source: 'Cronbach (1951), Psychometrika 16(3), 297–334.',
    },
  ],
  files: 'Filer',
  files_lead:
    'Begge filer indeholder præcis det, der er offentliggjort. I CSV-filen er der ét tal pr. linje, komma mellem kolonnerne, punktum i decimaltal og tegnsættet UTF-8. Et tal, der ikke vises, står tomt.',
}
