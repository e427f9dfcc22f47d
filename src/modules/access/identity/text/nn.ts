import type { Text } from './nb.ts'

export const nn: Text = {
  sign_in_with: name => `Logg inn med ${name}`,
  for_employees: 'For deg som er tilsett. Vi tek vare på namnet og e-postadressa di, aldri fødselsnummeret.',
  onward_title: name => `Vidare til ${name}`,
  onward_text: 'Vi sender deg vidare. Skjer det ikkje av seg sjølv, kan du trykkje her.',
  onward: name => `Gå til ${name}`,
  refused: {
    cancelled: {
      title: () => 'Du er ikkje logga inn',
      text: name =>
        `Du avbraut innlogginga hos ${name}. Det er heilt i orden. Prøv igjen når du vil, eller logg inn med e-post.`,
    },
    over: {
      title: () => 'Innlogginga blei avbroten',
      text: () =>
        'Det tok for lang tid, du gjekk tilbake i nettlesaren, eller lenkja er frå ein annan nettlesar. Start på nytt herifrå, så går det bra.',
    },
    unreachable: {
      title: name => `${name} svarer ikkje`,
      text: () => 'Prøv igjen om nokre minutt. Hastar det, kan du logge inn med e-post.',
    },
    not_set_up: {
      title: name => `${name} kjenner ikkje denne staden`,
      text: name =>
        `Oppsettet mot ${name} stemmer ikkje, eller det har gått ut på dato. Sei frå til den som driv Samskap her. I mellomtida kan du logge inn med e-post.`,
    },
    clock: {
      title: () => 'Klokkene går ikkje likt',
      text: name =>
        `Svaret frå ${name} har gått ut, eller klokka her og klokka der viser ulik tid. Prøv ein gong til. Skjer det igjen, så sei frå til den som driv Samskap her.`,
    },
    too_low: {
      title: () => 'Du må logge inn på eit høgare nivå',
      text: name => `Vel ein sikrare måte å logge inn på hos ${name}, og prøv igjen.`,
    },
    not_valid: {
      title: () => 'Vi fekk ikkje stadfesta kven du er',
      text: name =>
        `Svaret frå ${name} stemde ikkje, så du er ikkje logga inn. Prøv ein gong til. Skjer det igjen, så sei frå til den som driv Samskap her.`,
    },
  },
  to_sign_in: 'Til innlogging',
  signed_out: 'Du er logga ut',
  signed_out_text: 'Deler du maskina med andre? Då er det tryggast å lukke nettlesaren òg.',
  signed_out_onward: name =>
    `Du er logga ut av Samskap. No loggar vi deg ut hos ${name} òg. Skjer det ikkje av seg sjølv, kan du trykkje her.`,
  to_front: 'Til framsida',
}
