export const nb = {
  title: 'Andre installasjoner',
  lead: 'Noen kommuner har sin egen Samskap. Herfra henter dere det de deler åpent, og de henter det dere deler. Ikke noe annet blir utvekslet.',
  back: 'Installasjonen',
  said: {
    added: 'Installasjonen er lagt til. Det første hentes nå.',
    asked: 'Det hentes nå. Last siden på nytt om litt.',
    ended: 'Dere henter ikke lenger derfra. Alt som kom derfra, er borte.',
  },
  none: 'Dere henter ikke fra noen ennå.',
  pulled: (moment: string) => `Sist hentet ${moment}.`,
  from_there: (what: string) => `Derfra: ${what}.`,
  nothing: 'Der var det ingenting å hente.',
  stories: (n: number, many: string) => (n === 1 ? '1 historie' : `${many} historier`),
  things: (n: number, many: string) => (n === 1 ? '1 ting til hylla' : `${many} ting til hylla`),
  tried: (moment: string) => `Vi prøvde ${moment}, men det gikk ikke.`,
  not_pulled: 'Ikke hentet ennå.',
  stays: 'Det dere har hentet før, er her i opptil 30 dager.',
  pull: 'Hent nå',
  end: 'Slutt å hente',
  end_text: 'Slutter dere å hente, blir alt som kom derfra, borte.',
  add_title: 'Legg til en installasjon',
  add_text:
    'Avtal det med den som har ansvaret for den andre installasjonen. Dere skal lese nøklene høyt for hverandre, så ha telefonen klar.',
  labels: { address: 'Adressen', name: 'Navnet', public_key: 'Nøkkelen' },
  address_hint: 'For eksempel samskap.kommunen.no',
  look: 'Se hvem det er',
  own_title: 'Deres egen nøkkel',
  own_text:
    'Med denne nøkkelen kan andre se at noe virkelig kommer herfra. Les den høyt når noen skal legge dere til.',
  compare_title: 'Er det dem?',
  compare_lead: (name: string) =>
    `På denne adressen svarer «${name}». Ring dem, og be dem lese nøkkelen sin høyt. Er ett eneste tegn annerledes, så si nei.`,
  their_key: (name: string) => `Nøkkelen til ${name}`,
  our_key: 'Les den høyt for dem når de skal legge dere til.',
  yes: 'Ja, nøkkelen er den samme',
  no: 'Nei, gå tilbake',
  problems: {
    address: 'Adressen må begynne med https og være en side vi kan nå.',
    unreachable: 'Vi fikk ikke svar derfra. Prøv igjen om litt.',
    refused: 'På den adressen er det ingen Samskap som deler noe. Se etter om hele adressen er med.',
    too_large: 'Svaret var så stort at vi stoppet.',
    unreadable: 'Vi kunne ikke lese svaret. Kanskje har de en nyere Samskap enn dere.',
    signature:
      'Svaret var ikke signert med nøkkelen dere ble enige om. Ta kontakt med dem før dere gjør noe annet.',
    older: 'Det kom et gammelt svar. Noen kan ha sendt det på nytt.',
    foreign: 'De sendte noe som hører til andre. Vi har ikke tatt imot noe av det.',
    known: 'Dere henter allerede fra den installasjonen.',
    own: 'Det er adressen til dere selv.',
  },
}

export type Text = typeof nb
