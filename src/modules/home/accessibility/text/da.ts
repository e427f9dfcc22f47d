import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Erklæring om tilgængelighed',
  lead: 'Alle skal kunne være med. Her står, hvad der virker for hvem, hvad vi ved ikke er godt nok, og hvor du siger til.',
  degree_title: 'Hvor godt følger vi kravene?',
  degree_full: 'Siderne følger kravene til tilgængelighed.',
  degree_partly: 'Siderne følger delvist kravene til tilgængelighed.',
  faults_of: (faults, asked) =>
    `Vi kender til fejl eller er usikre på ${faults} af ${asked} krav. Vi har også set på de nye krav i WCAG 2.2.`,
  to_report: 'Læs om hvert enkelt krav',
  known_title: 'Det her er ikke godt nok endnu',
  known: {
    not_heard: {
      title: 'Ingen har lyttet sig igennem siderne',
      text: 'Siderne er bygget til skærmlæser, og et værktøj har ledt efter fejl. Men ingen, der lever med skærmlæser til daglig, har prøvet dem endnu. Derfor siger vi ikke, at alt virker.',
    },
    brought_languages: {
      title: 'Blandet sprog på sprog, som andre har lagt ind',
      text: 'På sprog, som nogen selv har lagt ind, kan enkelte tekster stadig stå på bokmål. Det er ikke altid mærket, så skærmlæseren kan læse dem med forkert udtale. Bokmål, nynorsk, dansk og engelsk har ikke den fejl.',
    },
    session_ends: {
      title: 'Ansatte bliver logget ud efter en tid',
      text: 'Den, der logger ind gennem sin arbejdsgiver, bliver logget ud efter nogle timer uden brug og altid inden for et døgn. Der kommer ingen advarsel først. Borgere med invitation har ingen sådan grænse i hverdagen.',
    },
  },
  touches: criteria => `Gælder: ${criteria}.`,
  means_title: 'Hvad betyder det for dig?',
  means:
    'Hører du siderne med skærmlæser, kan du møde ting, vi ikke ved noget om. Med tastatur, stor tekst, høj kontrast, smal telefon eller uden JavaScript skal alt virke. Gør det ikke det, er det en fejl, vi vil rette.',
  tell_title: 'Sig til',
  tell: 'Fandt du noget, der ikke virker? Har du brug for noget i en anden form? Sig det til den, der inviterede dig, eller skriv hertil:',
  on_paper: 'Alt i en samskabelse kan også gøres på papir eller sammen med nogen.',
  complain_title: 'Klage',
  complain:
    'Får du ikke svar, eller er du uenig i svaret, kan du i Norge klage til Diskrimineringsnemnda. Det norske tilsyn for universel udformning af it (Uu-tilsynet) holder øje med, at det offentlige følger kravene.',
  made_title: 'Sådan blev erklæringen lavet',
  made: date =>
    `De, der laver Samskap, gik hvert krav igennem ${date}. De brugte et værktøj i en rigtig browser, egne test af hver side på hvert sprog og så selv på siderne. Erklæringen gælder Samskap, som det kommer.`,
  responsible: operator => `${operator} har ansvaret for disse sider.`,
  responsible_missing: 'Den, der driver disse sider, har ikke skrevet sit navn her endnu.',
  report_title: 'Alle kravene, et for et',
  report_lead: date =>
    `De 47 krav, der gælder den offentlige sektor i Norge, de tre om film, der kommer oveni, og de seks nye i WCAG 2.2. Gået igennem ${date}.`,
  how_title: 'Sådan fandt vi ud af det',
  evidence: {
    axe: {
      short: 'axe',
      long: 'Værktøjet axe i en rigtig browser på 320 pixel, lyst og mørkt, på hver slags side.',
    },
    static: {
      short: 'hver side',
      long: 'Egne test læser hver side på hvert sprog: titel, én overskrift øverst, sprog, etiketter, unikke navne.',
    },
    forms: {
      short: 'formularer',
      long: 'Alle formularer laves ét sted: etiket, hjælp og fejl hører sammen, og fejlene står samlet øverst.',
    },
    keyboard: { short: 'tastatur', long: 'Hele vejen prøvet med kun tastatur i en rigtig browser.' },
    nojs: { short: 'uden JavaScript', long: 'Hele vejen prøvet uden JavaScript.' },
    contrast: { short: 'kontrast', long: 'Alle farvepar regnet ud i en test, lyst og mørkt.' },
    pictures: {
      short: 'figurer',
      long: 'Hver figur har en tekst, der siger det samme, og tallene i en tabel. Aldrig kun farve.',
    },
    look: {
      short: 'egne øjne',
      long: 'Set igennem med egne øjne: 320, 768 og 1280 pixel, dobbelt så stor tekst.',
    },
    design: { short: 'lavet sådan', long: 'Sådan som siderne er lavet, kan fejlen ikke opstå.' },
    text_beside: { short: 'står som tekst', long: 'Det, stemmerne læser, står som tekst ved siden af.' },
    no_video: { short: 'ingen film', long: 'Her er ingen film.' },
    no_gestures: {
      short: 'ingen bevægelser',
      long: 'Intet styres ved at trække, swipe eller bevæge telefonen.',
    },
    no_password: { short: 'intet kodeord', long: 'Ingen skal huske eller løse noget for at komme ind.' },
  },
  principles: {
    '1': 'Til at opfatte',
    '2': 'Til at betjene',
    '3': 'Forståelig',
    '4': 'Robust',
  },
  columns: { criterion: 'Krav', level: 'Niveau og udgave', result: 'Status', evidence: 'Fundet ud af med' },
  results: { met: 'Opfyldt', partly: 'Delvist', none: 'Findes ikke her' },
  beyond: { media: 'film', no: 'ikke lovkrav' },
  build_title: 'Til kommunen, der tager Samskap i brug',
  build:
    'Norske offentlige virksomheder laver deres egen erklæring på uustatus.no. Begynd med denne, og føj det til, I selv lægger ind: billeder, tekster, lydoptagelser og login. Prøv også med folk, der bruger hjælpemidler.',
}
