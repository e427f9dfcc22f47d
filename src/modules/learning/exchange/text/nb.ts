export const nb = {
  title: 'Andre installasjoner',
  lead: 'Noen kommuner har sin egen Samskap. Herfra henter dere det de deler åpent, og de henter det dere deler. Ingenting annet utveksles.',
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
  tried: (moment: string) => `Forsøket ${moment} gikk ikke.`,
  not_pulled: 'Ikke hentet ennå.',
  stays: 'Det som kom sist det gikk bra, står som det var.',
  pull: 'Hent nå',
  end: 'Slutt å hente',
  end_text: 'Slutter dere å hente, blir alt som kom derfra, borte.',
  add_title: 'Legg til en installasjon',
  add_text:
    'Avtal det med den som steller for den andre installasjonen. Dere skal lese nøkkelen for hverandre, så sitt gjerne med telefonen klar.',
  labels: { address: 'Adressen', name: 'Navnet', public_key: 'Nøkkelen' },
  address_hint: 'For eksempel samskap.kommunen.no',
  look: 'Se hvem det er',
  own_title: 'Deres egen nøkkel',
  own_text:
    'Andre kjenner igjen det som kommer herfra, på denne nøkkelen. Les den høyt når noen skal legge dere til.',
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
    refused: 'Der er det ingen Samskap som deler noe. Se om adressen er skrevet helt ut.',
    too_large: 'Svaret var så stort at vi stoppet.',
    unreadable: 'Svaret er ikke slik vi kan lese det. Kanskje har de en nyere Samskap enn dere.',
    signature:
      'Svaret var ikke signert med nøkkelen dere ble enige om. Ta kontakt med dem før dere gjør noe annet.',
    older: 'Svaret var et gammelt svar. Noen kan ha sendt det om igjen.',
    foreign: 'De sendte noe som ikke er deres. Ingenting er tatt inn.',
    known: 'Den installasjonen henter dere fra alt.',
    own: 'Det er deres egen adresse.',
  },
}

export type Text = typeof nb
