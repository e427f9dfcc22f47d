import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Svar på papir',
  lead: 'Print ark, lad folk svare i fred, og tast svarene ind bagefter.',
  planned:
    'Runden er ikke åbnet endnu, men arkene kan godt printes. Hvis I ændrer noget i planen, får arkene en ny kode. Så skal de printes igen.',
  enter: 'Tast svar ind fra ark',
  enter_planned: 'Når runden er åbnet, taster du svarene ind her.',
  hand_out: 'Sådan deler du dem ud',
  hand_out_what: [
    'Tag også nogle ark i stor skrift med.',
    'Stil en kasse frem, så folk selv kan lægge deres ark i den.',
    'Ingen skal skrive navn på arket.',
  ],
  print_out: 'Print',
  language: 'Sprog på arket',
  size: 'Skrift',
  sizes: { ordinary: 'Almindelig', large: 'Stor' },
  pages: n => (n === 2 ? 'Arket har to sider. Print på begge sider af papiret.' : `Arket har ${n} sider.`),
  print: 'Print fra browserens menu.',
  print_now: 'Print',
  preview: 'Sådan ser arket ud',

  sheet: {
    how: 'Sæt ét kryds på hver linje. Du må gerne springe linjer over.',
    how_large: 'Sæt ét kryds under hvert udsagn. Du må gerne springe udsagn over.',
    no_name: 'Skriv ikke dit navn.',
    group: 'Hvilken gruppe svarer du i?',
    statement: 'Udsagn',
    statements: 'Udsagnene og svarene',
    of_page: (page, of) => `Side ${page} af ${of}`,
    turn: 'Flere udsagn på næste side',
    line: 'Vil du tilføje noget?',
    line_hint: 'Skriv kun det, gruppen må læse. Det bliver vist uden navn, blandet med det, andre skriver.',
    what: 'Hvad sker der med arket?',
    typed:
      'En anden taster dine svar ind på en computer uden at prøve at finde ud af, hvem der har svaret. Bagefter bliver arket makuleret.',
    shown: 'Vi viser, hvad grupperne svarer i gennemsnit. Aldrig hvad én person svarede.',
    shown_open: 'Alle er enige om at vise grupperne åbent. Så kan andre regne ud, hvad du svarede.',
    counts:
      'Svar på papir kommer med i resultatet. Men de tæller ikke med, når vi ser på, om en gruppe er stor nok til at få sine egne tal.',
    gone: 'Når du har afleveret arket, ved ingen, hvilket der er dit. Så kan du ikke ændre dit svar eller trække det tilbage.',
    code: 'Kode',
    for_typist: 'Til den, der taster svarene ind',
  },
}
