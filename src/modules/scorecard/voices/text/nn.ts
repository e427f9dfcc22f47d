import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Stemmer som les høgt',
  lead: 'Nokre vil heller høyre ein påstand enn å lese han. Telefonen kan ikkje alle språk. Då trengst det eit menneske som les.',
  two: 'Éin les inn. Ein annan høyrer på og seier at det er rett. Først då får dei som svarer, høyre opptaket.',
  instrument: 'Påstandar',
  languages: 'Språk',
  language: 'Språk',
  show: 'Vis',
  how_title: 'Slik blir opptaket godt',
  how: [
    'Finn eit stille rom, og legg telefonen framfor deg på bordet.',
    'Les akkurat det som står, roleg og tydeleg. Eitt opptak for kvar påstand.',
    'Vent ei lita stund før du byrjar, og ei lita stund når du er ferdig.',
  ],
  files: 'Opptakaren som følgjer med telefonen, er god nok. Fila kan vere på høgst 2 MB.',
  heard_by: 'Alle som svarer på dette språket, kan høyre stemma di. Du kan ta ho bort når du vil.',
  progress: (done, of) => `${done} av ${of} påstandar har ei stemme`,
  waiting_for_ear: count =>
    count === 1
      ? 'Eitt opptak ventar på at nokon høyrer på det.'
      : `${count} opptak ventar på at nokon høyrer på dei.`,
  not_written: count =>
    count === 1
      ? 'Éin påstand er ikkje skriven på dette språket enno.'
      : `${count} påstandar er ikkje skrivne på dette språket enno.`,
  statement: number => `Påstand ${number}`,
  recording: number => `Opptak av påstand ${number}`,
  states: {
    none: 'Inga stemme enno',
    waiting: 'Ventar på ein lyttar',
    in_use: 'I bruk',
    outdated: 'Teksten er endra',
  },
  yours: 'Du la inn dette. No må ein annan høyre på det.',
  listen: 'Seier stemma akkurat det som står, så det er godt å høyre på?',
  replacing: 'Det nye opptaket ventar på at ein annan høyrer på det. Det gamle er i bruk så lenge.',
  outdated: 'Opptaket les det som stod her før, og blir ikkje brukt. Les inn på nytt.',
  before: text => `Før stod det: «${text}»`,
  gone_by: date => `Opptaket blir sletta innan ${date}.`,
  destroy_by: 'Blir sletta seinast',
  destroy_by_hint:
    'Eit opptak viser kven som les. Vel du ein dag, er det borte innan då. Fem år er ei god grense.',
  optional: 'valfritt',
  file: 'Lydfil',
  bring: 'Legg inn',
  replace: 'Byt opptaket',
  right: 'Ja, dette er rett',
  wrong: 'Nei, ta det bort',
  remove: 'Ta bort',
  said: {
    brought: 'Opptaket er lagt inn. Be ein annan høyre på det.',
    checked: 'Takk. No kan alle som svarer, høyre denne stemma.',
    removed: 'Opptaket er teke bort.',
  },
  errors: {
    missing: 'Vel ei lydfil.',
    empty: 'Fila er tom. Ta opp ein gong til, og vel den nye fila.',
    too_large:
      'Fila er større enn 2 MB. Gjer opptaket kortare, eller lagre det som MP3 eller M4A, og vel det på nytt.',
    not_sound:
      'Dette er ikkje ei lydfil som kan spelast av her. Lagre opptaket som MP3, M4A eller WAV, og vel den fila.',
    waits: 'Nokon har allereie lagt inn eit opptak her. Høyr på det først.',
    day_gone: 'Vel ein dag som ikkje har vore.',
    not_a_date: 'Vel ein dag som ikkje har vore.',
    text_changed: 'Teksten blei endra medan du heldt på. Les det som står no, og vel det nye opptaket.',
  },
}
