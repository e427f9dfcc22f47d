export const nb = {
  title: 'For forskere',
  lead: 'Alt som er publisert fra denne runden, hvordan hvert tall er regnet ut, og hva som holdes tilbake. Enkeltsvar blir aldri vist.',
  to_result: 'Til resultatet',
  none: '–',
  statements: 'Påstandene',
  statements_caption:
    'Hele runden samlet. Snudde påstander er snudd tilbake. Kolonnene med et tall teller svarene på hvert trinn.',
  groupings_caption: 'Hele runden samlet. Antallet er svar på påstandene i feltet, ikke personer.',
  columns: {
    statement: 'Påstand',
    answers: 'Svar',
    mean: 'Gjennomsnitt',
    sd: 'Standardavvik',
    missing: 'Ubesvart',
    dont_know: 'Vet ikke ennå',
    alpha: 'Alfa',
    complete: 'Personer med svar på alt',
  },
  withheld: 'Det som ikke vises, og hvorfor',
  withheld_lead:
    'Reglene er laget slik at ingen skal kunne regne seg fram til hva én person svarte. De er de samme for alle lesere, også forskere.',
  why: {
    talk: (k: number) => `Færre enn ${k} svarte. Det finnes ingen tall, og svarene er slettet.`,
    whole: (k: number) => `Gruppene vises ikke hver for seg. Det krever minst ${k} egne svar i hver.`,
    others: (sides: string, k: number) =>
      `Disse gruppene er slått sammen fordi minst én hadde færre enn ${k} svar: ${sides}.`,
    whole_only: (k: number) =>
      `Vises bare for hele runden og er ute av gruppenes tall for felt og verdi, fordi færre enn ${k} i en gruppe svarte:`,
    left_out: (k: number) => `Holdt helt utenfor, fordi færre enn ${k} svarte:`,
    spread: (count: number, least: number) =>
      `${count} ${count === 1 ? 'påstand' : 'påstander'} uten standardavvik og fordeling. Det krever minst ${least} svar, og at ingen gruppe ligger helt i enden av skalaen.`,
    alpha: 'Alfa vises først fra 20 personer som har svart på alle påstandene i feltet.',
    ends: 'En sum som er høyst én fra enden av skalaen, vises som «nær» enden. Et trinn med alle svar så nær som to vises som «nesten alle». Et standardavvik under 0,5 vises som det.',
    pooled:
      'Hvis alle i en gruppe unntatt én forteller hverandre hva de svarte, kan de regne ut hva den siste svarte. Det kan ingen regel hindre.',
  },
  formulas: 'Slik er tallene regnet ut',
  formula: [
    {
      name: 'Gjennomsnitt av en påstand',
      formula: 'x̄ = Σx / n',
      says: 'Summen av svarene delt på antall svar på skalaen. «Vet ikke ennå», «vil helst ikke svare» og påstander noen har hoppet over, er ikke med.',
      caveat: 'Et gjennomsnitt kan skjule at svarene deler seg i to.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.',
    },
    {
      name: 'Gjennomsnitt av et felt eller en verdi',
      formula: 'Σ summer / Σ antall',
      says: 'Alle svar på påstandene legges sammen og deles på antallet, så en påstand med flere svar teller mer.',
      caveat: 'Felt og verdier er to sorteringer av de samme svarene og er ikke uavhengige funn.',
      source: 'Felt og verdier: Kobro mfl. (2018), Samskapt sosial innovasjon. Utregningen er vår egen.',
    },
    {
      name: 'Standardavvik',
      formula: 's = √( Σ(x − x̄)² / (n − 1) )',
      says: 'Hvor mye svarene spriker, for hele runden.',
      caveat: 'Under 0,5 vises det bare som «< 0,5», så ingen enkeltsvar kan leses ut.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.',
    },
    {
      name: 'Enighet, r_wg',
      formula: 'r_wg = 1 − s² / ((A² − 1) / 12)',
      says: 'A er antall trinn på skalaen. 1 betyr at alle svarte likt, 0 at svarene spriker som om de var tilfeldige.',
      caveat:
        'Bare for påstander om «vi». Det en person vet om seg selv, er det ingenting å være enige om. Høflige svar gir høy enighet.',
      source: 'James, Demaree og Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
    },
    {
      name: 'Cronbachs alfa',
      formula: 'α = m / (m − 1) · (1 − Σs²(påstand) / s²(sum))',
      says: 'Hvor mye de m påstandene i et felt varierer sammen, blant dem som har svart på alle.',
      caveat:
        'Påstandene former feltet. De speiler det ikke. Lav alfa er derfor ikke en feil. Med under 30 personer er tallet usikkert. Slå gjerne sammen flere runder før dere bruker det.',
      source: 'Cronbach (1951), Psychometrika 16(3), 297–334.',
    },
  ],
  files: 'Filer',
  files_lead:
    'Begge filene inneholder akkurat det som er publisert. I CSV-fila er det ett tall per linje, komma mellom kolonnene, punktum i desimaltall og tegnsettet UTF-8. Et tall som ikke vises, står tomt.',
}

export type Text = typeof nb
