import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem har ordet?',
  lead: 'Hvordan er taletiden delt mellem borgersiden og det offentlige?',
  said: {
    begun: 'Nu kan I tælle.',
    stopped: 'I tæller ikke længere, og det, der var talt, er slettet.',
    alone: 'Der er færre end to fra den ene side her nu. Så tælles der ikke.',
  },
  off: 'I tæller ikke, hvem der har ordet.',
  how_title: 'Sådan virker det',
  how: 'En af jer trykker, når ordet går fra den ene side til den anden. Der tælles kun for hver side, aldrig for hver person, og intet bliver optaget. Er der færre end to fra en side, tælles der ikke, og intet vises. Spørg først, om det er i orden for alle.',
  begin: 'Alle er med på det, begynd at tælle',
  stop: 'Hold op med at tælle, og slet',
  to_evening: 'Til mødet',
  has_word: {
    residents: 'Borgersiden har ordet',
    public: 'Det offentlige har ordet',
  },
  nobody: 'Ingen har ordet nu',
  not_shown: {
    alone: 'Der er færre end to fra den ene side her nu. Så tælles der ikke, og intet vises.',
    before: 'Her kan I se noget, når mødet er i gang, og der er mindst to fra hver side.',
    too_little: 'Der er talt for lidt til at vise noget endnu.',
  },
  share: {
    residents: (percent, n, of) => `Borgersiden: omkring ${percent} af taletiden og ${n} af ${of} her`,
    public: (percent, n, of) => `Det offentlige: omkring ${percent} af taletiden og ${n} af ${of} her`,
  },
  notch: 'Stregen viser, hvor skellet ville være, hvis alle her talte lige meget.',
  even: 'Taletiden er delt omtrent som pladserne rundt om bordet.',
  tilt: {
    residents:
      'Borgersiden har mindre af taletiden end af pladserne rundt om bordet. Hvad kan I andre gøre, for at de kommer til orde?',
    public:
      'Det offentlige har mindre af taletiden end af pladserne rundt om bordet. Er det sådan, I vil have det?',
  },
  conflicts: {
    talk_not_wanted: 'I tæller ikke, hvem der har ordet til dette møde.',
    talk_not_running: 'Mødet er ikke i gang, så der er ikke noget at tælle.',
  },
}
