import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Møderne i din kalender',
  lead: 'Med et link henter kalenderen på din telefon selv møderne, også når et tidspunkt bliver ændret.',
  none: 'Du har ikke sådan et link lige nu.',
  made: day => `Du lavede et link ${day}. Det vises ikke igen. Har du mistet det, laver du et nyt.`,
  knows: [
    'Den, der har linket, kan se, hvornår og hvor møderne er, men ikke hvem der kommer.',
    'Laver du et nyt link, holder det gamle op med at virke.',
    'Forlader du samskabelsen, holder linket op med at virke.',
  ],
  make: 'Lav et kalenderlink',
  make_anew: 'Lav et nyt link',
  end: 'Luk linket',
  shown_once: 'Her er dit link',
  shown_once_text: 'Det vises kun nu. Pas på det som på en nøgle, og del det ikke.',
  subscribe: 'Åbn i kalenderen',
  copy: 'Kopiér linket',
  copied: 'Kopieret',
  how: 'Åbner det ikke? Kopiér linket, og sæt det ind dér, hvor din kalender beder om en adresse at abonnere på.',
  said: { ended: 'Linket virker ikke længere.' },
}
