import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven har ordet',
  lead: 'Korleis er praten delt mellom innbyggjarsida og det offentlege?',
  said: {
    begun: 'No kan de telje.',
    stopped: 'Teljinga er slutt, og det som var talt, er sletta.',
    alone: 'Den eine sida har færre enn to her no. Då blir det ikkje talt.',
  },
  off: 'De tel ikkje kven som har ordet.',
  how_title: 'Slik verkar det',
  how: 'Éin av dykk trykkjer når ordet går frå den eine sida til den andre. Det blir berre talt per side, aldri per person, og ingenting blir teke opp. Har ei side færre enn to her, blir ingenting talt, og ingenting blir vist. Snakk først om det er greitt for alle.',
  begin: 'Byrj å telje, alle er einige',
  stop: 'Slutt å telje, og slett',
  to_evening: 'Til møtet',
  has_word: {
    residents: 'Innbyggjarsida har ordet',
    public: 'Det offentlege har ordet',
  },
  nobody: 'Ingen har ordet no',
  not_shown: {
    alone: 'Den eine sida har færre enn to her no. Då blir det ikkje talt, og ingenting blir vist.',
    before: 'Her kjem det noko når møtet er i gang og det er minst to på kvar side.',
    too_little: 'Det er talt for lite til å vise noko enno.',
  },
  share: {
    residents: (percent, n, of) => `Innbyggjarsida: om lag ${percent} av praten, og ${n} av ${of} her`,
    public: (percent, n, of) => `Det offentlege: om lag ${percent} av praten, og ${n} av ${of} her`,
  },
  notch: 'Streken viser kvar skiljet ville gått om alle her hadde like mykje av praten.',
  even: 'Praten er delt om lag som plassane rundt bordet.',
  tilt: {
    residents:
      'Innbyggjarsida har mindre av praten enn av plassane. Kva kan de andre gjere for å sleppe dei til?',
    public: 'Det offentlege har mindre av praten enn av plassane. Er det slik de vil ha det?',
  },
  conflicts: {
    talk_not_wanted: 'De tel ikkje kven som har ordet på dette møtet.',
    talk_not_running: 'Møtet er ikkje i gang, så det er ingenting å telje.',
  },
}
