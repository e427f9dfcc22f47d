export const nb = {
  title: 'Møtene i kalenderen din',
  lead: 'Med en lenke henter kalenderen på telefonen møtene selv, også når en tid blir endret.',
  none: 'Du har ingen slik lenke nå.',
  made: (day: string) => `Du laget en lenke ${day}. Den vises ikke igjen. Har du mistet den, lager du en ny.`,
  knows: [
    'Den som har lenken, ser når og hvor møtene er, men ikke hvem som kommer.',
    'Lager du en ny lenke, slutter den gamle å virke.',
    'Slutter du her, slutter lenken å virke.',
  ],
  make: 'Lag en kalenderlenke',
  make_anew: 'Lag en ny lenke',
  end: 'Slutt å bruke lenken',
  shown_once: 'Her er lenken din',
  shown_once_text: 'Den vises bare nå. Behandle den som en nøkkel, og del den ikke.',
  subscribe: 'Åpne i kalenderen',
  copy: 'Kopier lenken',
  copied: 'Kopiert',
  how: 'Åpner den seg ikke? Kopier lenken, og lim den inn der kalenderen din spør etter en adresse å abonnere på.',
  said: { ended: 'Lenken virker ikke lenger.' },
}

export type Text = typeof nb
