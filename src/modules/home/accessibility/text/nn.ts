import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Erklæring om tilgjenge',
  lead: 'Alle skal kunne vere med. Her står kva som verkar for kven, kva vi veit ikkje er godt nok, og kvar du seier frå.',
  degree_title: 'Kor godt følgjer vi krava?',
  degree_full: 'Sidene følgjer krava til universell utforming av ikt.',
  degree_partly: 'Sidene følgjer delvis krava til universell utforming av ikt.',
  faults_of: (faults, asked) =>
    `Vi kjenner til feil eller er usikre på ${faults} av ${asked} krav. Vi har òg sett på dei nye krava i WCAG 2.2.`,
  to_report: 'Les om kvart enkelt krav',
  known_title: 'Dette er ikkje godt nok enno',
  known: {
    not_heard: {
      title: 'Ingen har lytta seg gjennom sidene',
      text: 'Sidene er bygde for skjermlesar, og eit verktøy har leita etter feil. Men ingen som lever med skjermlesar til dagleg, har prøvd dei enno. Difor seier vi ikkje at alt verkar.',
    },
    brought_languages: {
      title: 'Blanda språk på språk som andre har lagt til',
      text: 'På språk som nokon har lagt til sjølv, kan enkelte tekstar framleis stå på bokmål. Då er det ikkje alltid merkt, så skjermlesaren kan lese dei med feil uttale. Bokmål, nynorsk, dansk og engelsk har ikkje denne feilen.',
    },
    session_ends: {
      title: 'Tilsette blir logga ut etter ei tid',
      text: 'Den som loggar inn gjennom arbeidsgivaren sin, blir logga ut når det har gått nokre timar utan bruk, og alltid innan eit døgn. Det kjem inga åtvaring først. Innbyggjarar med invitasjon har inga slik grense i kvardagen.',
    },
  },
  touches: criteria => `Gjeld: ${criteria}.`,
  means_title: 'Kva betyr det for deg?',
  means:
    'Les du med skjermlesar, kan du møte ting vi ikkje veit om. Med tastatur, stor tekst, høg kontrast, smal telefon eller utan JavaScript skal alt verke. Gjer det ikkje det, er det ein feil vi vil rette.',
  tell_title: 'Sei frå',
  tell: 'Fann du noko som ikkje verkar? Treng du noko i ei anna form? Sei det til den som inviterte deg, eller skriv hit:',
  on_paper: 'Alt i ei samskaping kan òg gjerast på papir eller saman med nokon.',
  complain_title: 'Klage',
  complain:
    'Får du ikkje svar, eller er du usamd i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt (Uu-tilsynet) passar på at det offentlege følgjer krava.',
  made_title: 'Slik blei erklæringa laga',
  made: date =>
    `Dei som lagar Samskap, gjekk gjennom kvart krav ${date}. Dei brukte eit verktøy i ein ekte nettlesar, eigne testar av kvar side på kvart språk, og såg på sidene sjølve. Erklæringa gjeld Samskap slik det kjem.`,
  responsible: operator => `${operator} har ansvaret for desse sidene.`,
  responsible_missing: 'Den som driv desse sidene, har ikkje skrive namnet sitt her enno.',
  report_title: 'Alle krava, eitt for eitt',
  report_lead: date =>
    `Dei 47 krava som gjeld offentleg sektor i Noreg, dei tre om film som kjem i tillegg, og dei seks nye i WCAG 2.2. Gått gjennom ${date}.`,
  how_title: 'Slik fann vi det ut',
  evidence: {
    axe: {
      short: 'axe',
      long: 'Verktøyet axe i ein ekte nettlesar på 320 pikslar, lyst og mørkt, på alle slags sider.',
    },
    static: {
      short: 'kvar side',
      long: 'Eigne testar les kvar side på kvart språk: tittel, éi overskrift øvst, språk, etikettar, unike namn.',
    },
    forms: {
      short: 'skjema',
      long: 'Alle skjema blir laga på éin stad: etikett, hjelp og feil høyrer saman, og feila står samla øvst.',
    },
    keyboard: { short: 'tastatur', long: 'Heile vegen prøvd med berre tastatur i ein ekte nettlesar.' },
    nojs: { short: 'utan JavaScript', long: 'Heile vegen prøvd utan JavaScript.' },
    contrast: { short: 'kontrast', long: 'Alle fargepar rekna ut i ein test, lyst og mørkt.' },
    pictures: {
      short: 'figurar',
      long: 'Kvar figur har ein tekst som seier det same, og tala i ein tabell. Aldri berre farge.',
    },
    look: { short: 'sett på', long: 'Sett på for hand: 320, 768 og 1280 pikslar, dobbelt så stor tekst.' },
    design: { short: 'laga slik', long: 'Slik sidene er laga, kan feilen ikkje oppstå.' },
    text_beside: { short: 'står som tekst', long: 'Det stemmene les, står som tekst ved sida av.' },
    no_video: { short: 'ingen film', long: 'Her er ingen film.' },
    no_gestures: {
      short: 'ingen slike grep',
      long: 'Ingenting blir styrt ved å dra, sveipe eller røre på telefonen.',
    },
    no_password: { short: 'ingen passord', long: 'Ingen treng å hugse eller løyse noko for å kome inn.' },
  },
  principles: {
    '1': 'Mogleg å oppfatte',
    '2': 'Mogleg å betene',
    '3': 'Forståeleg',
    '4': 'Robust',
  },
  columns: { criterion: 'Krav', level: 'Nivå og utgåve', result: 'Status', evidence: 'Funne ut med' },
  results: { met: 'Oppfylt', partly: 'Delvis', none: 'Finst ikkje her' },
  beyond: { media: 'film', no: 'ikkje lovpålagt' },
  build_title: 'Til kommunen som tek Samskap i bruk',
  build:
    'Offentlege verksemder lagar si eiga erklæring på uustatus.no. Start med denne, og legg til det de sjølve legg inn: bilete, tekstar, lydopptak og innlogging. Prøv òg med folk som bruker hjelpemiddel.',
}
