import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvornår kan du?',
  leave: 'Forlad siden',
  who_asks: title =>
    `${title} vil finde et tidspunkt, der passer de fleste. Svar ja til de tidspunkter, der passer dig.`,
  who_sees:
    'De, der er med, kan se dit navn, og hvornår du kan. Andre med linket kan ikke. Det, der kan gøre det lettere for dig at komme, kan kun de, der leder, se.',
  answered_before: 'Du har svaret før. Her kan du rette det.',
  labels: {
    name: 'Hvad hedder du?',
    needs: 'Er der noget, der kan gøre det lettere at komme?',
    own_device: 'Husk mit svar på denne enhed',
  },
  name_hint: 'Fornavnet er nok.',
  needs_hint: 'For eksempel tolk, børnepasning eller et lift.',
  own_device_hint: 'Så kan du åbne linket igen og rette det. Sæt kun kryds, hvis enheden er din egen.',
  send: 'Send svaret',
  change: 'Gem ændringen',
  errors: { missing: 'Skriv dit navn.' },

  thanks: 'Tak',
  thanks_kept: 'Dit svar er modtaget.',
  thanks_changed: 'Ændringen er gemt.',
  thanks_next: 'Når tidspunktet er aftalt, giver nogen dig besked. Du kan også åbne linket igen og se det.',
  left_open: 'ikke besvaret',
  change_it: 'Ret svaret',
  take_back: 'Slet mit svar',
  for_another: 'Svar for en til',

  stops: {
    no_link: {
      title: 'Åbn linket igen',
      lead: 'Vi kan ikke længere se, hvilket møde det gælder. Åbn det link, du fik, eller scan koden en gang til.',
    },
    settled: {
      title: 'Tidspunktet er aftalt',
      lead: 'Kan du ikke på det tidspunkt? Sig det til den, der gav dig linket.',
    },
    cancelled: { title: 'Mødet er aflyst', lead: 'Tak, fordi du ville være med.' },
    over: { title: 'Mødet er slut', lead: 'Tak, fordi du ville være med.' },
    no_times: {
      title: 'Ingen forslag nu',
      lead: 'Der er ingen tidspunkter at svare på lige nu. Prøv linket igen senere.',
    },
    full: { title: 'Vi kan ikke modtage flere svar', lead: 'Sig det til den, der gav dig linket.' },
    taken_back: { title: 'Svaret er slettet', lead: 'Vil du svare alligevel? Åbn linket igen.' },
    not_found: {
      title: 'Vi kan ikke finde dit svar',
      lead: 'Måske er det allerede slettet. Åbn linket igen, hvis du vil svare.',
    },
  },
}
