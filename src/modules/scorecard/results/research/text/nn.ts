import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'For forskarar',
  lead: 'Alt som er publisert frå denne runden, korleis kvart tal er rekna ut, og kva som blir halde tilbake. Enkeltsvar blir aldri viste.',
  to_result: 'Til resultatet',
  none: '–',
  statements: 'Påstandane',
  statements_caption:
    'Heile runden samla. Snudde påstandar er snudde tilbake. Kolonnane med eit tal tel svara på kvart trinn.',
  groupings_caption: 'Heile runden samla. Talet er svar på påstandane i feltet, ikkje personar.',
  columns: {
    statement: 'Påstand',
    answers: 'Svar',
    mean: 'Gjennomsnitt',
    sd: 'Standardavvik',
    missing: 'Ikkje svart',
    dont_know: 'Veit ikkje enno',
    alpha: 'Alfa',
    complete: 'Personar med svar på alt',
  },
  withheld: 'Det som ikkje blir vist, og kvifor',
  withheld_lead:
    'Reglane er laga slik at ingen skal kunne rekne seg fram til kva éin person svarte. Dei er dei same for alle lesarar, òg forskarar.',
  why: {
    talk: k => `Færre enn ${k} svarte. Det finst ingen tal, og svara er sletta.`,
    whole: k => `Gruppene blir ikkje viste kvar for seg. Det krev minst ${k} eigne svar i kvar.`,
    others: (sides, k) =>
      `Desse gruppene er slåtte saman fordi minst éi hadde færre enn ${k} svar: ${sides}.`,
    whole_only: k =>
      `Blir berre viste for heile runden og er ute av gruppetala for felt og verdi, fordi færre enn ${k} i ei gruppe svarte:`,
    left_out: k => `Haldne heilt utanfor, fordi færre enn ${k} svarte:`,
    spread: (count, least) =>
      `${count} ${count === 1 ? 'påstand' : 'påstandar'} utan standardavvik og fordeling. Det krev minst ${least} svar, og at inga gruppe ligg heilt i enden av skalaen.`,
    alpha: 'Alfa blir vist først frå 20 personar som har svart på alle påstandane i feltet.',
    ends: 'Ein sum som er høgst éin frå enden av skalaen, blir vist som «nær» enden. Eit trinn med alle svar så nær som to blir vist som «nesten alle». Eit standardavvik under 0,5 blir vist som det.',
    pooled:
      'Om alle i ei gruppe utanom éin fortel kvarandre kva dei svarte, kan dei rekne ut kva den siste svarte. Det kan ingen regel hindre.',
  },
  formulas: 'Slik er tala rekna ut',
  formula: [
    {
      name: 'Gjennomsnitt av ein påstand',
      formula: 'x̄ = Σx / n',
      says: 'Summen av svara delt på talet på svar på skalaen. «Veit ikkje enno», «vil helst ikkje svare» og påstandar nokon har hoppa over, er ikkje med.',
      caveat: 'Eit gjennomsnitt kan skjule at svara deler seg i to.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.',
    },
    {
      name: 'Gjennomsnitt av eit felt eller ein verdi',
      formula: 'Σ summar / Σ tal på svar',
      says: 'Alle svar på påstandane blir lagde saman og delte på talet på svar, så ein påstand med fleire svar tel meir.',
      caveat: 'Felt og verdiar er to sorteringar av dei same svara og er ikkje uavhengige funn.',
      source: 'Felt og verdiar: Kobro mfl. (2018), Samskapt sosial innovasjon. Utrekninga er vår eiga.',
    },
    {
      name: 'Standardavvik',
      formula: 's = √( Σ(x − x̄)² / (n − 1) )',
      says: 'Kor mykje svara sprikjer, for heile runden.',
      caveat: 'Under 0,5 blir det vist berre som «< 0,5», så ingen enkeltsvar kan lesast ut.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.',
    },
    {
      name: 'Semje, r_wg',
      formula: 'r_wg = 1 − s² / ((A² − 1) / 12)',
      says: 'A er talet på trinn på skalaen. 1 tyder at alle svarte likt, 0 at svara sprikjer som om dei var tilfeldige.',
      caveat:
        'Berre for påstandar om «vi». Det ein person veit om seg sjølv, er det ingenting å vere einige om. Høflege svar gir høg semje.',
      source: 'James, Demaree og Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
    },
    {
      name: 'Cronbachs alfa',
      formula: 'α = m / (m − 1) · (1 − Σs²(påstand) / s²(sum))',
      says: 'Kor mykje dei m påstandane i eit felt varierer saman, blant dei som har svart på alle.',
      caveat:
        'Påstandane formar feltet. Dei speglar det ikkje. Låg alfa er difor ikkje ein feil. Med under 30 personar er talet usikkert. Slå gjerne saman fleire rundar før de bruker det.',
      source: 'Cronbach (1951), Psychometrika 16(3), 297–334.',
    },
  ],
  files: 'Filer',
  files_lead:
    'Begge filene inneheld akkurat det som er publisert. I CSV-fila er det eitt tal per linje, komma mellom kolonnane, punktum i desimaltal og teiknsettet UTF-8. Eit tal som ikkje blir vist, står tomt.',
}
