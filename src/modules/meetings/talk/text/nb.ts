export const nb = {
  title: 'Hvem har ordet',
  lead: 'Hvordan er praten delt mellom innbyggersiden og det offentlige?',
  said: {
    begun: 'Nå kan dere telle.',
    stopped: 'Tellingen er slutt, og det som var talt, er slettet.',
    alone: 'Den ene siden har færre enn to her nå. Da telles det ikke.',
  },
  off: 'Dere teller ikke hvem som har ordet.',
  how_title: 'Slik virker det',
  how: 'Én av dere trykker når ordet går fra den ene siden til den andre. Det telles bare per side, aldri per person, og ingenting tas opp. Har en side færre enn to her, telles ingenting, og ingenting vises. Snakk først om det er greit for alle.',
  begin: 'Begynn å telle, alle er enige',
  stop: 'Slutt å telle, og slett',
  to_evening: 'Til møtet',
  has_word: {
    residents: 'Innbyggersiden har ordet',
    public: 'Det offentlige har ordet',
  },
  nobody: 'Ingen har ordet nå',
  not_shown: {
    alone: 'Den ene siden har færre enn to her nå. Da telles det ikke, og ingenting vises.',
    before: 'Her vises noe når møtet er i gang og det er minst to på hver side.',
    too_little: 'Det er talt for lite til å vise noe ennå.',
  },
  share: {
    residents: (percent: string, n: number, of: number) =>
      `Innbyggersiden: omtrent ${percent} av praten, og ${n} av ${of} her`,
    public: (percent: string, n: number, of: number) =>
      `Det offentlige: omtrent ${percent} av praten, og ${n} av ${of} her`,
  },
  notch: 'Streken viser hvor skillet ville gått om alle her hadde like mye av praten.',
  even: 'Praten er delt omtrent som plassene rundt bordet.',
  tilt: {
    residents:
      'Innbyggersiden har mindre av praten enn av plassene. Hva kan dere andre gjøre for å slippe dem til?',
    public: 'Det offentlige har mindre av praten enn av plassene. Er det slik dere vil ha det?',
  },
  conflicts: {
    talk_not_wanted: 'Dere teller ikke hvem som har ordet på dette møtet.',
    talk_not_running: 'Møtet er ikke i gang, så det er ingenting å telle.',
  },
}

export type Text = typeof nb
