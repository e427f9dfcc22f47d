export const nb = {
  kinds: {
    municipality: 'Kommune',
    county: 'Fylkeskommune',
    state: 'Statlig virksomhet',
    association: 'Forening eller lag',
    enterprise: 'Bedrift eller sosial entreprenør',
    network: 'Nettverk',
  },
  grants: {
    organisation_administrator: 'Steller for organisasjonen',
    network_coordinator: 'Knytter steder sammen',
  },
  grant_hints: {
    organisation_administrator:
      'Svarer når en samskaping vil høre til, og passer på at opplysningene her stemmer.',
    network_coordinator: 'Ser hvilke samskapinger som hører til, og hjelper dem å lære av hverandre.',
  },

  all_title: 'Organisasjoner',
  all_lead: 'Kommuner, foreninger og andre som står bak samskapinger her.',
  mine: 'Organisasjonene dine',
  here: 'Alle som er her',
  none_here: 'Ingen organisasjoner er lagt inn ennå. Det gjør den som steller for hele Samskap her.',
  to_all: 'Alle organisasjoner',

  never_inside:
    'Herfra kan ingen lese hva folk skriver til hverandre, hva de svarer, eller hvem de er. Du ser bare det gruppene selv har latt organisasjonen få se.',
  asking: 'Vil høre til her',
  asking_lead:
    'De som leder, har spurt. Svarer du ja, står organisasjonen bak arbeidet overfor alle som er med.',
  asked_on: (date: string) => `Spurte ${date}`,
  confirm: 'Ja, den hører til her',
  decline: 'Nei',
  initiatives: 'Samskapinger som hører til',
  no_initiatives: 'Ingen samskapinger hører til ennå. De som leder en samskaping, spør fra sin egen side.',
  since: (date: string) => `Hører til siden ${date}`,
  states: { active: 'i gang', paused: 'tar pause', ended: 'avsluttet' },
  leads: (n: number) => (n === 1 ? '1 leder arbeidet' : `${n} leder arbeidet`),
  few_lead: 'Her bør flere lede sammen. Spør om de trenger hjelp.',

  network: 'Knytte steder sammen',
  folder: 'Mappa til personvernombudet',
  plans: 'Planer',
  facts: 'Om organisasjonen',
  change: 'Endre',
  name: 'Navn',
  kind: 'Hva slags organisasjon?',
  municipality: 'Kommune',
  municipality_hint: 'Begynn å skrive, og velg. La feltet stå tomt hvis det ikke passer.',
  organisation_number: 'Organisasjonsnummer',
  contact_email: 'E-post for spørsmål',
  contact_hint: 'Alle kan se denne, på siden «Spør oss».',
  privacy_officer: 'Personvernombud',
  privacy_officer_hint: 'Den som kan svare på hvordan folks opplysninger blir tatt vare på.',
  privacy_officer_email: 'E-post til personvernombudet',
  not_given: 'ikke oppgitt',
  edit_title: 'Om organisasjonen',
  save: 'Lagre',

  holders: 'Hvem gjør hva her?',
  holder: (name: string, email: string | null) => (email ? `${name}, ${email}` : name),
  given_on: (date: string) => `fra ${date}`,
  you: 'deg',
  end_grant: 'Avslutt',
  add: 'Gi en til en oppgave her',
  email: 'E-post',
  email_hint: 'Vi sender et brev. Personen kommer inn ved å logge inn med denne adressen.',
  add_kind: 'Hva skal personen gjøre?',
  add_submit: 'Legg til',

  mail_subject: (name: string) => `Du har fått en oppgave for ${name} i Samskap`,
  mail: (name: string, grant: string, link: string) =>
    `Hei!\n\nDu er lagt inn for ${name} i Samskap, som en som ${grant}.\n\nLogg inn med denne e-postadressen, så kommer du rett dit:\n\n${link}\n\nKjenner du ikke til dette, kan du slette brevet. Da skjer det ingenting.\n`,

  errors: {
    unknown_municipality:
      'Vi kjenner ingen kommune med det navnet. Velg en fra lista, eller la feltet stå tomt.',
    organisation_number: 'Nummeret stemmer ikke. Se over de ni sifrene.',
    already_holds: 'Personen har dette fra før.',
    cannot_sign_in: 'Denne adressen kan ikke brukes til å logge inn her.',
  },
  said: {
    changed: 'Lagret.',
    added: 'Lagt til. Vi har sendt et brev.',
    ended: 'Avsluttet.',
    confirmed: 'Samskapingen hører nå til her.',
    declined: 'Svaret er gitt. Dere ser ikke noe mer om samskapingen.',
    made: 'Organisasjonen er lagt inn, og vi har sendt et brev til den som skal stelle for den.',
  },
  conflicts: {
    last_administrator: 'Noen må stelle for organisasjonen. Legg først inn en annen, så går det.',
    belonging_answered: 'Noen andre har allerede svart, eller samskapingen spør ikke lenger.',
    only_made_up: 'Du ser deg rundt som en oppdiktet person. Ekte mennesker kan ikke legges inn herfra.',
  },
}

export type Text = typeof nb
