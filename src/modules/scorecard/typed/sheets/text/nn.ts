import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Svar på papir',
  lead: 'Skriv ut ark, la folk svare i fred, og legg inn svara etterpå.',
  planned:
    'Runden er ikkje opna enno, men arka kan skrivast ut. Endrar de noko i planen, får arka ein ny kode. Då må de skrive dei ut på nytt.',
  enter: 'Legg inn svar frå ark',
  enter_planned: 'Når runden er opna, legg du inn svara her.',
  hand_out: 'Slik deler du dei ut',
  hand_out_what: [
    'Ha med nokre ark i stor skrift.',
    'Set fram ei øskje, så folk sjølve kan leggje arket oppi.',
    'La ingen skrive namn på arket.',
  ],
  print_out: 'Skriv ut',
  language: 'Språk på arket',
  size: 'Skrift',
  sizes: { ordinary: 'Vanleg', large: 'Stor' },
  pages: n => (n === 2 ? 'Arket har to sider. Skriv ut på begge sider av papiret.' : `Arket har ${n} sider.`),
  print: 'Skriv ut frå menyen i nettlesaren.',
  print_now: 'Skriv ut',
  preview: 'Slik ser arket ut',

  sheet: {
    how: 'Set eitt kryss på kvar linje. Du kan la linjer stå opne.',
    how_large: 'Set eitt kryss under kvar påstand. Du kan la påstandar stå opne.',
    no_name: 'Ikkje skriv namnet ditt.',
    group: 'Kva gruppe svarer du i?',
    statement: 'Påstand',
    statements: 'Påstandane og svara',
    of_page: (page, of) => `Side ${page} av ${of}`,
    turn: 'Fleire påstandar på neste side',
    line: 'Vil du leggje til noko?',
    line_hint: 'Skriv berre det dei andre kan lese. Det blir vist utan namn, i tilfeldig rekkjefølgje.',
    what: 'Kva skjer med arket?',
    typed:
      'Nokon skriv av svara dine på ei datamaskin. Dei skal ikkje sjå etter kven som har svart. Etterpå blir arket øydelagt, så ingen kan lese det.',
    shown: 'Det gruppene svarer i gjennomsnitt, blir vist. Aldri kva éin person svarte.',
    shown_open: 'Alle er einige om å vise gruppene ope. Då kan andre skjøne kva du svarte.',
    counts:
      'Svar på papir er med i resultatet. Dei tel ikkje når vi ser om ei gruppe er stor nok til å få eigne tal.',
    gone: 'Når du har levert arket, veit ingen kva ark som er ditt. Då kan du ikkje endre eller trekkje svaret.',
    code: 'Kode',
    for_typist: 'Til den som legg inn svara',
  },
}
