import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Andre installationer',
  lead: 'Nogle kommuner har deres egen Samskap. Herfra henter I det, de deler åbent, og de henter det, I deler. Der udveksles ikke andet.',
  back: 'Installationen',
  said: {
    added: 'Installationen er tilføjet. Det første hentes nu.',
    asked: 'Det hentes nu. Genindlæs siden om lidt.',
    ended: 'I henter ikke længere derfra. Alt, der kom derfra, er væk.',
  },
  none: 'I henter ikke fra nogen endnu.',
  pulled: moment => `Sidst hentet ${moment}.`,
  from_there: what => `Derfra: ${what}.`,
  nothing: 'Der var ikke noget at hente.',
  stories: (n, many) => (n === 1 ? '1 historie' : `${many} historier`),
  things: (n, many) => (n === 1 ? '1 ting til hylden' : `${many} ting til hylden`),
  tried: moment => `Vi prøvede ${moment}, men det lykkedes ikke.`,
  not_pulled: 'Ikke hentet endnu.',
  stays: 'Det, I har hentet før, er her i op til 30 dage.',
  pull: 'Hent nu',
  end: 'Hold op med at hente',
  end_text: 'Holder I op med at hente, forsvinder alt, der kom derfra.',
  add_title: 'Tilføj en installation',
  add_text:
    'Aftal det med den, der har ansvaret for den anden installation. I skal læse nøglerne højt for hinanden, så hav telefonen klar.',
  labels: { address: 'Adressen', name: 'Navnet', public_key: 'Nøglen' },
  address_hint: 'For eksempel samskap.kommunen.dk',
  look: 'Se, hvem det er',
  own_title: 'Jeres egen nøgle',
  own_text:
    'Med denne nøgle kan andre se, at noget virkelig kommer herfra. Læs den højt, når nogen skal tilføje jer.',
  compare_title: 'Er det dem?',
  compare_lead: name =>
    `På denne adresse svarer »${name}«. Ring til dem, og bed dem læse deres nøgle højt. Er ét eneste tegn anderledes, så sig nej.`,
  their_key: name => `Nøglen fra ${name}`,
  our_key: 'Læs den højt for dem, når de skal tilføje jer.',
  yes: 'Ja, nøglen er den samme',
  no: 'Nej, gå tilbage',
  problems: {
    address: 'Adressen skal begynde med https og være en side, vi kan nå.',
    unreachable: 'Vi fik ikke svar derfra. Prøv igen om lidt.',
    refused: 'På den adresse er der ingen Samskap, som deler noget. Se efter, om hele adressen er med.',
    too_large: 'Svaret var så stort, at vi stoppede.',
    unreadable: 'Vi kunne ikke læse svaret. Måske har de en nyere Samskap, end I har.',
    signature:
      'Svaret var ikke underskrevet med den nøgle, I blev enige om. Tag kontakt til dem, før I gør andet.',
    older: 'Der kom et gammelt svar. Nogen kan have sendt det igen.',
    foreign: 'De sendte noget, der tilhører andre. Vi har ikke taget imod noget af det.',
    known: 'I henter allerede fra den installation.',
    own: 'Det er jeres egen adresse.',
  },
}
