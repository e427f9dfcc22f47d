import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Andre installationer',
  lead: 'Nogle kommuner har deres egen Samskap. Herfra henter I det, de deler åbent, og de henter det, I deler. Andet udveksles ikke.',
  back: 'Installationen',
  said: {
    added: 'Installationen er tilføjet. Det første hentes nu.',
    asked: 'Der hentes nu. Genindlæs siden om lidt.',
    ended: 'I henter ikke længere derfra. Alt, der kom derfra, er væk.',
  },
  none: 'I henter ikke fra nogen endnu.',
  pulled: moment => `Sidst hentet ${moment}.`,
  from_there: what => `Derfra: ${what}.`,
  nothing: 'Der var ikke noget at hente.',
  stories: (n, many) => (n === 1 ? '1 historie' : `${many} historier`),
  things: (n, many) => (n === 1 ? '1 ting til hylden' : `${many} ting til hylden`),
  tried: moment => `Forsøget ${moment} lykkedes ikke.`,
  not_pulled: 'Ikke hentet endnu.',
  stays: 'Det, der kom, sidst det gik godt, står, som det var.',
  pull: 'Hent nu',
  end: 'Hold op med at hente',
  end_text: 'Holder I op med at hente, forsvinder alt, der kom derfra.',
  add_title: 'Tilføj en installation',
  add_text:
    'Aftal det med den, der passer den anden installation. I skal læse nøglen op for hinanden, så hav telefonen klar.',
  labels: { address: 'Adressen', name: 'Navnet', public_key: 'Nøglen' },
  address_hint: 'For eksempel samskap.kommunen.dk',
  look: 'Se, hvem det er',
  own_title: 'Jeres egen nøgle',
  own_text:
    'Andre genkender det, der kommer herfra, på denne nøgle. Læs den højt, når nogen skal tilføje jer.',
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
    refused: 'Der er ingen Samskap dér, som deler noget. Se efter, om adressen er skrevet helt ud.',
    too_large: 'Svaret var så stort, at vi stoppede.',
    unreadable: 'Svaret er ikke sådan, at vi kan læse det. Måske har de en nyere Samskap end jer.',
    signature:
      'Svaret var ikke underskrevet med den nøgle, I blev enige om. Tag kontakt til dem, før I gør andet.',
    older: 'Svaret var et gammelt svar. Nogen kan have sendt det igen.',
    foreign: 'De sendte noget, der ikke er deres. Intet er taget ind.',
    known: 'Den installation henter I allerede fra.',
    own: 'Det er jeres egen adresse.',
  },
}
