import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvad siger du ja til?',
  lead: 'Intet er valgt for dig. Hvis du ikke svarer, er det et nej.',
  free_title: 'Du kan skifte mening, når du vil',
  free: 'Det kræver ét tryk, og du behøver ikke sige hvorfor. Det, du svarer her, ændrer hverken den hjælp, du får, eller din plads ved bordet.',
  apart:
    'Hvorfor kommunen eller andre har lov til at gemme oplysninger her, står et andet sted. Det er ikke det, du svarer på nu.',
  basis: 'Hvad oplysningerne bygger på',
  letter: 'Informationsbrevet',
  yes_said: 'Du har sagt ja',
  no_said: 'Du har sagt nej',
  unasked: 'Du har ikke svaret',
  asked_again: 'Teksten er ny',
  yes: 'Ja',
  no: 'Nej',
  withdraw: 'Tag det tilbage',
  yes_after_all: 'Jeg siger ja alligevel',
  yes_to_new: 'Ja til den nye tekst',
  older: date =>
    `Vi har skrevet teksten om, så vi spørger dig igen. Den ${date} sagde du ja til det her, og det gælder stadig:`,
  history: 'Det, du har sagt',
  answers: { given: 'Ja', not_given: 'Nej', withdrawn: 'Taget tilbage' },
  at: (date, version) => `${date}, tekst ${version}`,
  noted: name => `Skrevet ind fra papir af ${name ?? 'en, der ikke er med mere'}.`,
  noted_wrong: 'Passer det ikke? Så ændrer du det selv her.',

  // For those who lead
  all_title: 'Hvad har folk sagt ja til?',
  all_lead: 'Kun et ja er et ja. Har nogen ikke svaret, er det et nej.',
  all_caption: 'Hvad hver enkelt har sagt om hvert formål',
  person: 'Navn',
  short: {
    quote: 'Citat',
    photo: 'Billeder',
    research: 'Forskning',
    sharing: 'Andre steder',
    contact: 'Kontakt bagefter',
  },
  cells: { yes: 'ja', yes_to_older: 'ja, ældre tekst', no: 'nej', unasked: 'ikke svaret' },
  has_left: 'er stoppet',
  note: 'Skriv ind fra papir',
  paper: 'Ark til print',
  dash_means: 'En streg betyder, at personen ikke har svaret.',
  older_means:
    '»Ja, ældre tekst« er et ja til teksten, som den var. Vil I bruge noget på en ny måde, skal I spørge.',
  withdrawn_title: 'Taget tilbage for nylig',
  withdrawn: (name, date) => `${name}, den ${date}`,
  todo: {
    quote:
      'Brug ikke ordene mere. Fjern dem, hvor I har brugt dem, og sig det til personen, når det er gjort.',
    photo:
      'Fjern billeder, hvor personen kan genkendes, både her og dér, hvor I har delt dem. Sig det til personen, når det er gjort.',
    research: 'Sig det til forskeren i dag. Det, der ikke er regnet sammen endnu, skal ud.',
    sharing: 'Del det ikke igen. Sig det til dem, der har fået det, hvis I kan.',
    contact: 'Fjern telefonnummer og e-mail fra jeres lister.',
  },
  to_all: 'Til oversigten',

  // What stands on paper
  note_title: name => `Arket fra ${name}`,
  note_lead: 'Skriv af, hvad der er krydset af og skrevet under på. Gem arket.',
  note_seen: name => `${name} kan se, at det var dig, der skrev det ind, og kan selv ændre det.`,
  note_left: name => `${name} er stoppet. Så kan du kun skrive et nej ind.`,
  note_own_no: 'Har selv sagt nej her. Kun personen selv kan ændre det.',
  not_on_sheet: 'Ikke krydset af',
  yes_to_text: version => `Ja, til tekst ${version}`,
  note_now: state => `Nu: ${state}`,
  note_submit: 'Gem',
  sheet: {
    title: 'Hvad siger du ja til?',
    lead: 'Sæt ét kryds ud for hvert punkt. Det, du ikke krydser af, er et nej.',
    free: 'Du kan sige nej til det hele og være lige så meget med. Du kan tage et ja tilbage, når du vil, uden at sige hvorfor. Det ændrer ikke den hjælp eller de ydelser, du får.',
    name: 'Navn',
    date: 'Dato',
    signature: 'Underskrift',
    give_to: names =>
      `Giv arket til ${names}. Det er også dem, du siger det til, hvis du vil tage noget tilbage.`,
    edition: versions => `Tekst: ${versions}`,
  },
  paper_title: 'Ark om, hvad man siger ja til',
  paper_lead: 'Ét ark til hver, på det sprog, personen læser bedst.',
  print: 'Print',
  in_language: 'Arkets sprog',

  said: {
    yes: 'Du har sagt ja.',
    no: 'Du har sagt nej. Det gælder fra nu.',
    noted: 'Skrevet ind. Personen kan se, at det var dig.',
  },
  errors: {
    own_no: 'Personen har selv sagt nej her. Så kan kun personen selv sige ja.',
    yes_of_one_who_left:
      'Den, der er stoppet, kan ikke se, hvad du skriver ind. Derfor kan du kun skrive et nej.',
  },
}
