export const nb = {
  title: 'Når kan du?',
  leave: 'Forlat siden',
  who_asks: (title: string) =>
    `${title} vil finne en tid som passer for flest. Svar ja på de tidene som passer for deg.`,
  who_sees:
    'De som er med der, ser navnet ditt og når du kan. Andre som har lenken, ser det ikke. Det du skriver om hva som hjelper deg å komme, ser bare de som leder.',
  answered_before: 'Du har svart før. Her kan du endre det.',
  labels: {
    name: 'Hva heter du?',
    needs: 'Er det noe som vil gjøre det lettere å komme?',
    own_device: 'Husk svaret mitt på denne enheten',
  },
  name_hint: 'Fornavnet holder.',
  needs_hint: 'For eksempel tolk, barnepass eller noen å sitte på med.',
  own_device_hint: 'Da kan du åpne lenken igjen og endre det. Kryss bare av hvis enheten er din egen.',
  send: 'Send svaret',
  change: 'Lagre endringen',
  errors: { missing: 'Skriv navnet ditt.' },

  thanks: 'Takk',
  thanks_kept: 'Svaret ditt er tatt imot.',
  thanks_changed: 'Endringen er lagret.',
  thanks_next: 'Når tiden er bestemt, sier noen fra til deg. Du kan også åpne lenken igjen og se.',
  left_open: 'ikke svart',
  change_it: 'Endre svaret',
  take_back: 'Slett svaret mitt',
  for_another: 'Svar for en til',

  stops: {
    no_link: {
      title: 'Åpne lenken på nytt',
      lead: 'Denne siden vet ikke lenger hvilket møte det gjelder. Åpne lenken du fikk, eller skann koden en gang til.',
    },
    settled: { title: 'Tiden er bestemt', lead: 'Kan du ikke da? Si fra til den som ga deg lenken.' },
    cancelled: { title: 'Møtet er avlyst', lead: 'Takk for at du ville være med.' },
    over: { title: 'Møtet har vært', lead: 'Takk for at du ville være med.' },
    no_times: {
      title: 'Ingen forslag nå',
      lead: 'Det er ingen tider å svare på for øyeblikket. Prøv lenken igjen senere.',
    },
    full: { title: 'Vi kan ikke ta imot flere svar', lead: 'Si fra til den som ga deg lenken.' },
    taken_back: { title: 'Svaret er slettet', lead: 'Vil du svare likevel? Åpne lenken på nytt.' },
    not_found: {
      title: 'Vi finner ikke svaret ditt',
      lead: 'Kanskje er det allerede slettet. Åpne lenken på nytt hvis du vil svare.',
    },
  },
}

export type Text = typeof nb
