export const nb = {
  title: 'Svar på papir',
  lead: 'Skriv ut ark, la folk svare i fred, og legg inn svarene etterpå.',
  planned:
    'Runden er ikke åpnet ennå, men arkene kan skrives ut. Endrer dere noe i planen, får arkene en ny kode. Da må de skrives ut på nytt.',
  enter: 'Legg inn svar fra ark',
  enter_planned: 'Når runden er åpnet, legger du inn svarene her.',
  hand_out: 'Slik deler du dem ut',
  hand_out_what: [
    'Ha med noen ark i stor skrift.',
    'Sett fram en eske, så folk selv kan legge arket oppi.',
    'La ingen skrive navn på arket.',
  ],
  print_out: 'Skriv ut',
  language: 'Språk på arket',
  size: 'Skrift',
  sizes: { ordinary: 'Vanlig', large: 'Stor' },
  pages: (n: number) =>
    n === 2 ? 'Arket har to sider. Skriv ut på begge sider av papiret.' : `Arket har ${n} sider.`,
  print: 'Skriv ut fra menyen i nettleseren.',
  print_now: 'Skriv ut',
  preview: 'Slik ser arket ut',

  sheet: {
    how: 'Sett ett kryss på hver linje. Du kan la linjer stå åpne.',
    how_large: 'Sett ett kryss under hver påstand. Du kan la påstander stå åpne.',
    no_name: 'Ikke skriv navnet ditt.',
    group: 'Hvilken gruppe svarer du i?',
    statement: 'Påstand',
    statements: 'Påstandene og svarene',
    of_page: (page: number, of: number) => `Side ${page} av ${of}`,
    turn: 'Flere påstander på neste side',
    line: 'Vil du legge til noe?',
    line_hint: 'Skriv bare det de andre kan lese. Det blir vist uten navn, i tilfeldig rekkefølge.',
    what: 'Hva skjer med arket?',
    typed:
      'Noen skriver av svarene dine på en datamaskin. De skal ikke se etter hvem som har svart. Etterpå blir arket ødelagt, så ingen kan lese det.',
    shown: 'Det gruppene svarer i gjennomsnitt, blir vist. Aldri hva én person svarte.',
    shown_open: 'Alle er enige om å vise gruppene åpent. Da kan andre skjønne hva du svarte.',
    counts:
      'Svar på papir er med i resultatet. De teller ikke når vi ser om en gruppe er stor nok til å få egne tall.',
    gone: 'Når du har levert arket, vet ingen hvilket som er ditt. Da kan du ikke endre eller trekke svaret.',
    code: 'Kode',
    for_typist: 'Til den som legger inn svarene',
  },
}

export type Text = typeof nb
