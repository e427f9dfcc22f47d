import type { Text } from './nb.ts'

export const da: Text = {
  name_title: 'Navn og sprog',
  erase_other: name => `Har ${name} bedt om at få alt slettet? Se, hvad der forsvinder`,
  parts: { mine: 'Det, der er mit', got: 'Det, jeg har brug for og får', doors: 'Ind og ud' },
  places: {
    things: { name: 'Mine ting', about: 'Alt, hvad der er gemt om mig. Ret det, tag det tilbage, hent det' },
    consents: {
      name: 'Hvad jeg siger ja til',
      about: 'Citater, billeder, forskning. Ét tryk for at tage det tilbage',
    },
    agreement: { name: 'Det, vi lover hinanden', about: 'Sådan passer vi på det, de andre fortæller' },
    research: {
      name: 'Det, jeg har sagt i forskning',
      about: 'Læs det, ret det, sig ja til det eller tag det tilbage',
    },
    needs: { name: 'Det, jeg har brug for', about: 'Tolk, allergier, tempo. Jeg vælger, hvem der må se det' },
    exchange: { name: 'Det, jeg får for min tid', about: 'Løn, rejse og børnepasning' },
    'follow-up': {
      name: 'En snak mellem møderne',
      about: 'At nogen ringer, kigger forbi eller læser referatet for mig',
    },
    letter: { name: 'Mit kompetencebrev', about: 'Hvad jeg har gjort og lært her, til et cv' },
    weekly: { name: 'Ugebrevet', about: 'E-mail, når der er noget at fortælle. Ét tryk for at stoppe' },
    follow: { name: 'Det, jeg følger', about: 'Historier fra andre steder, også i ugebrevet' },
    readings: { name: 'Hvem har læst om mig?', about: 'Når nogen har set på det, der er mit' },
    ways: {
      name: 'Sådan kommer jeg tilbage',
      about: 'Fra en anden telefon, også med e-mail eller adgangsnøgle',
    },
    leave: { name: 'Stoppe', about: 'Med eller uden at slette alt om mig' },
  },
}
