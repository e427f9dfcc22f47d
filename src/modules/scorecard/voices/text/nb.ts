export const nb = {
  title: 'Stemmer som leser høyt',
  lead: 'Noen vil heller høre en påstand enn å lese den. Telefonen kan ikke alle språk. Da trengs det et menneske som leser.',
  two: 'Én leser inn. En annen hører på og sier at det er riktig. Først da får de som svarer, høre opptaket.',
  instrument: 'Påstander',
  languages: 'Språk',
  language: 'Språk',
  show: 'Vis',
  how_title: 'Slik blir opptaket godt',
  how: [
    'Finn et stille rom, og legg telefonen foran deg på bordet.',
    'Les akkurat det som står, rolig og tydelig. Ett opptak for hver påstand.',
    'Vent et øyeblikk før du begynner, og et øyeblikk når du er ferdig.',
  ],
  files: 'Opptakeren som følger med telefonen, er god nok. Fila kan være på høyst 2 MB.',
  heard_by: 'Alle som svarer på dette språket, kan høre stemmen din. Du kan ta den bort når du vil.',
  progress: (done: number, of: number) => `${done} av ${of} påstander har en stemme`,
  waiting_for_ear: (count: number) =>
    count === 1
      ? 'Ett opptak venter på at noen hører på det.'
      : `${count} opptak venter på at noen hører på dem.`,
  not_written: (count: number) =>
    count === 1
      ? 'Én påstand er ikke skrevet på dette språket ennå.'
      : `${count} påstander er ikke skrevet på dette språket ennå.`,
  statement: (number: number) => `Påstand ${number}`,
  recording: (number: number) => `Opptak av påstand ${number}`,
  states: {
    none: 'Ingen stemme ennå',
    waiting: 'Venter på en lytter',
    in_use: 'I bruk',
    outdated: 'Teksten er endret',
  },
  yours: 'Du la inn dette. Nå må en annen høre på det.',
  listen: 'Sier stemmen akkurat det som står, så det er godt å høre på?',
  replacing: 'Det nye opptaket venter på at en annen hører på det. Det gamle er i bruk så lenge.',
  outdated: 'Opptaket leser det som sto her før, og blir ikke brukt. Les inn på nytt.',
  before: (text: string) => `Før sto det: «${text}»`,
  gone_by: (date: string) => `Opptaket slettes innen ${date}.`,
  destroy_by: 'Slettes senest',
  destroy_by_hint:
    'Et opptak viser hvem som leser. Velger du en dag, er det borte innen da. Fem år er en god grense.',
  optional: 'valgfritt',
  file: 'Lydfil',
  bring: 'Legg inn',
  replace: 'Bytt opptaket',
  right: 'Ja, dette er riktig',
  wrong: 'Nei, ta det bort',
  remove: 'Ta bort',
  said: {
    brought: 'Opptaket er lagt inn. Be en annen høre på det.',
    checked: 'Takk. Nå kan alle som svarer, høre denne stemmen.',
    removed: 'Opptaket er tatt bort.',
  },
  errors: {
    missing: 'Velg en lydfil.',
    empty: 'Fila er tom. Ta opp en gang til, og velg den nye fila.',
    too_large:
      'Fila er større enn 2 MB. Gjør opptaket kortere, eller lagre det som MP3 eller M4A, og velg det på nytt.',
    not_sound:
      'Dette er ikke en lydfil som kan spilles av her. Lagre opptaket som MP3, M4A eller WAV, og velg den fila.',
    waits: 'Noen har allerede lagt inn et opptak her. Hør på det først.',
    day_gone: 'Velg en dag som ikke har vært.',
    not_a_date: 'Velg en dag som ikke har vært.',
    text_changed: 'Teksten ble endret mens du holdt på. Les det som står nå, og velg det nye opptaket.',
  },
}

export type Text = typeof nb
