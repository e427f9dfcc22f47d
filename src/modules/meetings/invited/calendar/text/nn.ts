import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Møta i kalenderen din',
  lead: 'Med ei lenkje hentar kalenderen på telefonen møta sjølv, også når ei tid blir endra.',
  none: 'Du har inga slik lenkje no.',
  made: day => `Du laga ei lenkje ${day}. Ho blir ikkje vist igjen. Har du mista ho, lagar du ei ny.`,
  knows: [
    'Den som har lenkja, ser når og kvar møta er, men ikkje kven som kjem.',
    'Lagar du ei ny lenkje, sluttar den gamle å verke.',
    'Sluttar du her, sluttar lenkja å verke.',
  ],
  make: 'Lag ei kalenderlenkje',
  make_anew: 'Lag ei ny lenkje',
  end: 'Slutt å bruke lenkja',
  shown_once: 'Her er lenkja di',
  shown_once_text: 'Ho blir berre vist no. Ta vare på ho som ein nøkkel, og ikkje del ho.',
  subscribe: 'Opne i kalenderen',
  copy: 'Kopier lenkja',
  copied: 'Kopiert',
  how: 'Opnar ho seg ikkje? Kopier lenkja, og lim ho inn der kalenderen din spør etter ei adresse å abonnere på.',
  said: { ended: 'Lenkja verkar ikkje lenger.' },
}
