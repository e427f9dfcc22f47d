import type { Evidence, Known } from '../rules.ts'

export const nb = {
  title: 'Erklæring om tilgjengelighet',
  lead: 'Alle skal kunne være med. Her står hva som virker for hvem, hva vi vet ikke er godt nok, og hvor du sier fra.',
  degree_title: 'Hvor godt følger vi kravene?',
  degree_full: 'Sidene følger kravene til universell utforming av ikt.',
  degree_partly: 'Sidene følger delvis kravene til universell utforming av ikt.',
  faults_of: (faults: number, asked: number) =>
    `Vi kjenner til feil eller usikkerhet på ${faults} av ${asked} krav. Vi har også sett på de nye kravene i WCAG 2.2.`,
  to_report: 'Les om hvert enkelt krav',
  known_title: 'Dette er ikke godt nok ennå',
  known: {
    not_heard: {
      title: 'Ingen har lyttet seg gjennom sidene',
      text: 'Sidene er bygd for skjermleser, og et verktøy har lett etter feil. Men ingen som lever med skjermleser til daglig, har prøvd dem ennå. Derfor sier vi ikke at alt virker.',
    },
    brought_languages: {
      title: 'Blandet språk på språk som andre har lagt til',
      text: 'På språk som noen har lagt til selv, kan enkelte tekster fortsatt stå på bokmål. Da er det ikke alltid merket, så skjermleseren kan lese dem med feil uttale. Bokmål, nynorsk, dansk og engelsk har ikke denne feilen.',
    },
    session_ends: {
      title: 'Ansatte blir logget ut etter en tid',
      text: 'Den som logger inn gjennom arbeidsgiveren sin, blir logget ut når det har gått noen timer uten bruk, og alltid innen et døgn. Det kommer ingen advarsel først. Innbyggere med invitasjon har ingen slik grense i hverdagen.',
    },
  } satisfies Record<Known, { title: string; text: string }>,
  touches: (criteria: string) => `Gjelder: ${criteria}.`,
  means_title: 'Hva betyr det for deg?',
  means:
    'Leser du med skjermleser, kan du møte ting vi ikke vet om. Med tastatur, stor tekst, høy kontrast, smal telefon eller uten JavaScript skal alt virke. Gjør det ikke det, er det en feil vi vil rette.',
  tell_title: 'Si fra',
  tell: 'Fant du noe som ikke virker? Trenger du noe i en annen form? Si det til den som inviterte deg, eller skriv hit:',
  on_paper: 'Alt i en samskaping kan også gjøres på papir eller sammen med noen.',
  complain_title: 'Klage',
  complain:
    'Får du ikke svar, eller er du uenig i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt (Uu-tilsynet) passer på at det offentlige følger kravene.',
  made_title: 'Slik ble erklæringen laget',
  made: (date: string) =>
    `De som lager Samskap, gikk gjennom hvert krav ${date}. De brukte et verktøy i en ekte nettleser, egne tester av hver side på hvert språk, og så på sidene selv. Erklæringen gjelder Samskap slik det kommer.`,
  responsible: (operator: string) => `${operator} har ansvaret for disse sidene.`,
  responsible_missing: 'Den som driver disse sidene, har ikke skrevet navnet sitt her ennå.',
  report_title: 'Alle kravene, ett for ett',
  report_lead: (date: string) =>
    `De 47 kravene som gjelder offentlig sektor i Norge, de tre om film som kommer i tillegg, og de seks nye i WCAG 2.2. Gått gjennom ${date}.`,
  how_title: 'Slik fant vi det ut',
  evidence: {
    axe: {
      short: 'axe',
      long: 'Verktøyet axe i en ekte nettleser på 320 piksler, lyst og mørkt, på alle slags sider.',
    },
    static: {
      short: 'hver side',
      long: 'Egne tester leser hver side på hvert språk: tittel, én overskrift øverst, språk, etiketter, unike navn.',
    },
    forms: {
      short: 'skjemaer',
      long: 'Alle skjemaer lages på ett sted: etikett, hjelp og feil hører sammen, og feilene står samlet øverst.',
    },
    keyboard: { short: 'tastatur', long: 'Hele veien prøvd med bare tastatur i en ekte nettleser.' },
    nojs: { short: 'uten JavaScript', long: 'Hele veien prøvd uten JavaScript.' },
    contrast: { short: 'kontrast', long: 'Alle fargepar regnet ut i en test, lyst og mørkt.' },
    pictures: {
      short: 'figurer',
      long: 'Hver figur har en tekst som sier det samme, og tallene i en tabell. Aldri bare farge.',
    },
    look: { short: 'sett på', long: 'Sett på for hånd: 320, 768 og 1280 piksler, dobbelt så stor tekst.' },
    design: { short: 'laget slik', long: 'Slik sidene er laget, kan feilen ikke oppstå.' },
    text_beside: { short: 'står som tekst', long: 'Det stemmene leser, står som tekst ved siden av.' },
    no_video: { short: 'ingen film', long: 'Her er ingen film.' },
    no_gestures: {
      short: 'ingen slike grep',
      long: 'Ingenting styres ved å dra, sveipe eller bevege telefonen.',
    },
    no_password: { short: 'ingen passord', long: 'Ingen trenger å huske eller løse noe for å komme inn.' },
  } satisfies Record<Evidence, { short: string; long: string }>,
  principles: {
    '1': 'Mulig å oppfatte',
    '2': 'Mulig å betjene',
    '3': 'Forståelig',
    '4': 'Robust',
  },
  columns: { criterion: 'Krav', level: 'Nivå og utgave', result: 'Status', evidence: 'Funnet ut med' },
  results: { met: 'Oppfylt', partly: 'Delvis', none: 'Finnes ikke her' },
  beyond: { media: 'film', no: 'ikke lovpålagt' },
  build_title: 'Til kommunen som tar Samskap i bruk',
  build:
    'Offentlige virksomheter lager sin egen erklæring på uustatus.no. Start med denne, og legg til det dere selv legger inn: bilder, tekster, lydopptak og innlogging. Prøv også med folk som bruker hjelpemidler.',
}

export type Text = typeof nb
