export const nb = {
  title: 'Hva opplysningene bygger på',
  lead: 'Den som tar vare på opplysninger om folk, må ha lov til det. Her står det hvem som har ansvaret, og hva som gir lov.',
  none: 'Ingen har skrevet dette ennå.',
  missing_title: 'Dette mangler',
  missing: {
    controller: 'hvem som har ansvaret',
    basis: 'hva som gir lov',
    law: 'hvilken lov eller hvilket vedtak',
    special_basis: 'hva som gjelder for det som er ekstra følsomt, som helse',
    purpose: 'hva opplysningene er til',
  },
  missing_means: 'Dere kan arbeide videre likevel. Men det bør stå her før noen forteller om livet sitt.',
  controller: 'Hvem har ansvaret?',
  controller_hint:
    'Kommunen, foreningen eller andre som bestemmer hva opplysningene er til. Skriv hele navnet.',
  purpose: 'Hva er opplysningene til?',
  purpose_hint: 'Med vanlige ord. Dere skal ikke bruke dem til noe annet enn det dere skriver her.',
  basis: 'Hva gir lov?',
  basis_hint: 'Snakk med personvernombudet hvis dere er i tvil.',
  bases: {
    public_task: {
      name: 'En oppgave det offentlige har',
      hint: 'Det vanligste for en kommune eller en annen offentlig virksomhet. Skriv hvilken lov eller hvilket vedtak som gir oppgaven.',
      means: 'Det offentlige har en oppgave etter loven og trenger opplysningene for å gjøre den.',
    },
    legal_obligation: {
      name: 'En plikt etter loven',
      hint: 'Når loven sier at dere må. Skriv hvilken lov.',
      means: 'Loven sier at dette må gjøres.',
    },
    consent: {
      name: 'Samtykke',
      hint: 'Et samtykke skal være fritt. Det er vanskelig å si fritt ja til noen som bestemmer over hjelpen din. For det offentlige er derfor en oppgave eller en plikt ofte riktigere.',
      means: 'Hver enkelt har sagt ja til at opplysningene tas vare på.',
    },
    legitimate_interest: {
      name: 'En berettiget interesse',
      hint: 'For foreninger og bedrifter. Grunnen deres må veie tyngre enn ulempen for dem det gjelder.',
      means: 'Den som har ansvaret, har en god grunn som veier tyngre enn ulempen for dem det gjelder.',
    },
  },
  consent_doubt:
    'Et ja til noen som bestemmer over hjelpen din, er ikke alltid fritt. Spør den som har ansvaret, om de kan bygge på noe annet.',
  law: 'Hvilken lov eller hvilket vedtak?',
  law_hint: 'Navn og paragraf, eller hvem som vedtok det og når.',
  special_basis: 'Hva gjelder for det som er ekstra følsomt?',
  special_basis_hint:
    'Folk kan komme til å skrive om helse, tro eller hvor de kommer fra. Slikt er forbudt å ta vare på uten en egen lov eller et uttrykkelig samtykke. Skriv hva dere bygger på, eller at dere ber folk la det være.',
  stated_by: (name: string | null, date: string) =>
    `Skrevet av ${name ?? 'en som ikke er med lenger'}, ${date}`,
  state: 'Skriv det ned',
  state_anew: 'Skriv det på nytt',
  state_title: 'Hva bygger dere på?',
  state_lead: 'Alle som er med, kan lese dette. Det dere skrev før, blir stående nederst på siden.',
  save: 'Lagre',
  apart_title: 'Dette er noe annet enn det du selv sier ja til',
  apart:
    'Om noen kan sitere deg, ta bilder av deg eller kontakte deg etterpå, bestemmer du selv, én ting om gangen. Et ja kan du ta tilbake når du vil.',
  to_consents: 'Hva du sier ja til',
  earlier: 'Slik sto det før',
  said: { stated: 'Lagret. Alle som er med, kan lese det.' },
}

export type Text = typeof nb
