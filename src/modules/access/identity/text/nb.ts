type Said = (provider: string) => string
type Notice = { title: Said; text: Said }

const refused = {
  cancelled: {
    title: () => 'Du er ikke logget inn',
    text: name =>
      `Du avbrøt innloggingen hos ${name}. Det er helt i orden. Prøv igjen når du vil, eller logg inn med e-post.`,
  },
  over: {
    title: () => 'Innloggingen ble avbrutt',
    text: () =>
      'Det tok for lang tid, du gikk tilbake i nettleseren, eller lenken er fra en annen nettleser. Begynn på nytt herfra, så går det bra.',
  },
  unreachable: {
    title: name => `${name} svarer ikke`,
    text: () => 'Prøv igjen om noen minutter. Haster det, kan du logge inn med e-post.',
  },
  not_set_up: {
    title: name => `${name} kjenner ikke dette stedet`,
    text: name =>
      `Oppsettet mot ${name} stemmer ikke, eller det har gått ut på dato. Si fra til den som driver Samskap her. Imens kan du logge inn med e-post.`,
  },
  clock: {
    title: () => 'Klokkene går ikke likt',
    text: name =>
      `Svaret fra ${name} har gått ut, eller klokka her og klokka der viser ulik tid. Prøv en gang til. Skjer det igjen, så si fra til den som driver Samskap her.`,
  },
  too_low: {
    title: () => 'Du må logge inn på et høyere nivå',
    text: name => `Velg en sikrere måte å logge inn på hos ${name}, og prøv igjen.`,
  },
  not_valid: {
    title: () => 'Vi fikk ikke bekreftet hvem du er',
    text: name =>
      `Svaret fra ${name} stemte ikke, så du er ikke logget inn. Prøv en gang til. Skjer det igjen, så si fra til den som driver Samskap her.`,
  },
} satisfies Record<string, Notice>

export const nb = {
  sign_in_with: (name: string) => `Logg inn med ${name}`,
  for_employees: 'For deg som er ansatt. Vi tar vare på navnet og e-postadressen din, aldri fødselsnummeret.',
  onward_title: (name: string) => `Videre til ${name}`,
  onward_text: 'Vi sender deg videre. Skjer det ikke av seg selv, kan du trykke her.',
  onward: (name: string) => `Gå til ${name}`,
  refused: refused as Record<keyof typeof refused, Notice>,
  to_sign_in: 'Til innlogging',
  signed_out: 'Du er logget ut',
  signed_out_text: 'Deler du maskinen med andre? Da er det tryggest å lukke nettleseren også.',
  signed_out_onward: (name: string) =>
    `Du er logget ut av Samskap. Nå logger vi deg ut hos ${name} også. Skjer det ikke av seg selv, kan du trykke her.`,
  to_front: 'Til forsiden',
}

export type Text = typeof nb
