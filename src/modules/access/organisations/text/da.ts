import type { Text } from './nb.ts'

export const da: Text = {
  kinds: {
    municipality: 'Kommune',
    county: 'Fylkeskommune',
    state: 'Statslig virksomhed',
    association: 'Forening',
    enterprise: 'Virksomhed eller social iværksætter',
    network: 'Netværk',
  },
  grants: {
    organisation_administrator: 'Tager sig af organisationen',
    network_coordinator: 'Knytter steder sammen',
  },
  grant_hints: {
    organisation_administrator:
      'Svarer de samskabelser, der gerne vil høre til her, og sørger for, at oplysningerne her er rigtige.',
    network_coordinator:
      'Ser, hvilke samskabelser der hører til her, og hjælper dem med at lære af hinanden.',
  },

  all_title: 'Organisationer',
  all_lead: 'Kommuner, foreninger og andre, der står bag samskabelser her.',
  mine: 'Dine organisationer',
  here: 'Alle, der er her',
  none_here:
    'Der er ikke oprettet nogen organisationer endnu. Det gør den, der tager sig af hele Samskap her.',
  to_all: 'Alle organisationer',

  never_inside:
    'Herfra kan ingen læse, hvad folk skriver til hinanden, hvad de svarer, eller hvem de er. Du ser kun det, grupperne selv har ladet organisationen få at se.',
  asking: 'Vil gerne høre til her',
  asking_lead:
    'De, der leder, har spurgt. Svarer du ja, står organisationen bag arbejdet over for alle, der er med.',
  asked_on: date => `Spurgte ${date}`,
  confirm: 'Ja, den hører til her',
  decline: 'Nej',
  initiatives: 'Samskabelser, der hører til her',
  no_initiatives:
    'Der hører ingen samskabelser til her endnu. De, der leder en samskabelse, spørger fra deres egen side.',
  since: date => `Har hørt til her siden ${date}`,
  states: { active: 'i gang', paused: 'holder pause', ended: 'afsluttet' },
  leads: n => (n === 1 ? '1 leder arbejdet' : `${n} leder arbejdet`),
  few_lead: 'Her bør flere lede sammen. Spørg, om de har brug for hjælp.',

  network: 'Knytte steder sammen',
  folder: 'Databeskyttelsesmappen',
  plans: 'Planer',
  facts: 'Om organisationen',
  change: 'Ret',
  name: 'Navn',
  kind: 'Hvilken slags organisation?',
  municipality: 'Kommune',
  municipality_hint: 'Begynd at skrive, og vælg. Lad feltet stå tomt, hvis det ikke passer.',
  organisation_number: 'Organisationsnummer',
  contact_email: 'E-mail til spørgsmål',
  contact_hint: 'Alle kan se den på siden »Spørg os«.',
  privacy_officer: 'Databeskyttelsesrådgiver',
  privacy_officer_hint: 'Den, der kan svare på, hvordan vi passer på folks oplysninger.',
  privacy_officer_email: 'E-mail til databeskyttelsesrådgiveren',
  not_given: 'ikke oplyst',
  edit_title: 'Om organisationen',
  save: 'Gem',

  holders: 'Hvem gør hvad her?',
  holder: (name, email) => (email ? `${name}, ${email}` : name),
  given_on: date => `fra ${date}`,
  you: 'dig',
  end_grant: 'Afslut',
  add: 'Giv én mere en opgave her',
  email: 'E-mail',
  email_hint: 'Vi sender et brev. Personen kommer ind ved at logge ind med den adresse.',
  add_kind: 'Hvad skal personen gøre?',
  add_submit: 'Tilføj',

  mail_subject: name => `Du har fået en opgave for ${name} i Samskap`,
  mail: (name, grant, link) =>
    `Hej!\n\nDu er tilføjet for ${name} i Samskap som en, der ${grant}.\n\nLog ind med den her e-mailadresse, så kommer du direkte dertil:\n\n${link}\n\nKender du ikke noget til det, kan du slette brevet. Så sker der ingenting.\n`,

  errors: {
    unknown_municipality:
      'Vi kender ikke nogen kommune med det navn. Vælg en fra listen, eller lad feltet stå tomt.',
    organisation_number: 'Nummeret er ikke rigtigt. Se de ni cifre igennem.',
    already_holds: 'Det har personen i forvejen.',
    cannot_sign_in: 'Den adresse kan ikke bruges til at logge ind her.',
  },
  said: {
    changed: 'Gemt.',
    added: 'Tilføjet. Vi har sendt et brev.',
    ended: 'Afsluttet.',
    confirmed: 'Samskabelsen hører nu til her.',
    declined: 'Svaret er givet. I ser ikke mere til samskabelsen.',
    made: 'Organisationen er oprettet, og vi har sendt et brev til den, der skal tage sig af den.',
  },
  conflicts: {
    last_administrator:
      'Nogen skal tage sig af organisationen. Tilføj først en anden, så kan det lade sig gøre.',
    belonging_answered: 'En anden har allerede svaret, eller samskabelsen spørger ikke længere.',
    only_made_up: 'Du ser dig omkring som en opdigtet person. Rigtige mennesker kan ikke tilføjes herfra.',
  },
}
