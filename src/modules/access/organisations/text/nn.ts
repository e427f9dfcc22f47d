import type { Text } from './nb.ts'

export const nn: Text = {
  kinds: {
    municipality: 'Kommune',
    county: 'Fylkeskommune',
    state: 'Statleg verksemd',
    association: 'Foreining eller lag',
    enterprise: 'Bedrift eller sosial entreprenør',
    network: 'Nettverk',
  },
  grants: {
    organisation_administrator: 'Steller for organisasjonen',
    network_coordinator: 'Knyter stader saman',
  },
  grant_hints: {
    organisation_administrator:
      'Svarer når ei samskaping vil høyre til, og passar på at opplysningane her stemmer.',
    network_coordinator: 'Ser kva samskapingar som høyrer til, og hjelper dei å lære av kvarandre.',
  },

  all_title: 'Organisasjonar',
  all_lead: 'Kommunar, foreiningar og andre som står bak samskapingar her.',
  mine: 'Organisasjonane dine',
  here: 'Alle som er her',
  none_here: 'Ingen organisasjonar er lagde inn enno. Det gjer den som steller for heile Samskap her.',
  to_all: 'Alle organisasjonar',

  never_inside:
    'Herifrå kan ingen lese kva folk skriv til kvarandre, kva dei svarer, eller kven dei er. Du ser berre det gruppene sjølve har late organisasjonen få sjå.',
  asking: 'Vil høyre til her',
  asking_lead:
    'Dei som leier, har spurt. Svarer du ja, står organisasjonen bak arbeidet overfor alle som er med.',
  asked_on: date => `Spurde ${date}`,
  confirm: 'Ja, ho høyrer til her',
  decline: 'Nei',
  initiatives: 'Samskapingar som høyrer til',
  no_initiatives: 'Ingen samskapingar høyrer til enno. Dei som leier ei samskaping, spør frå si eiga side.',
  since: date => `Høyrer til sidan ${date}`,
  states: { active: 'i gang', paused: 'tek pause', ended: 'avslutta' },
  leads: n => (n === 1 ? '1 leier arbeidet' : `${n} leier arbeidet`),
  few_lead: 'Her bør fleire leie saman. Spør om dei treng hjelp.',

  network: 'Knyte stader saman',
  folder: 'Mappa til personvernombodet',
  plans: 'Planar',
  facts: 'Om organisasjonen',
  change: 'Endre',
  name: 'Namn',
  kind: 'Kva slags organisasjon?',
  municipality: 'Kommune',
  municipality_hint: 'Byrj å skrive, og vel. La feltet stå tomt om det ikkje passar.',
  organisation_number: 'Organisasjonsnummer',
  contact_email: 'E-post for spørsmål',
  contact_hint: 'Alle kan sjå denne, på sida «Spør oss».',
  privacy_officer: 'Personvernombod',
  privacy_officer_hint: 'Den som kan svare på korleis opplysningane til folk blir tekne vare på.',
  privacy_officer_email: 'E-post til personvernombodet',
  not_given: 'ikkje oppgitt',
  edit_title: 'Om organisasjonen',
  save: 'Lagre',

  holders: 'Kven gjer kva her?',
  holder: (name, email) => (email ? `${name}, ${email}` : name),
  given_on: date => `frå ${date}`,
  you: 'deg',
  end_grant: 'Avslutt',
  add: 'Gi ein til ei oppgåve her',
  email: 'E-post',
  email_hint: 'Vi sender eit brev. Personen kjem inn ved å logge inn med denne adressa.',
  add_kind: 'Kva skal personen gjere?',
  add_submit: 'Legg til',

  mail_subject: name => `Du har fått ei oppgåve for ${name} i Samskap`,
  mail: (name, grant, link) =>
    `Hei!\n\nDu er lagd inn for ${name} i Samskap, som ein som ${grant}.\n\nLogg inn med denne e-postadressa, så kjem du rett dit:\n\n${link}\n\nKjenner du ikkje til dette, kan du slette brevet. Då skjer det ingenting.\n`,

  errors: {
    unknown_municipality:
      'Vi kjenner ingen kommune med det namnet. Vel ein frå lista, eller la feltet stå tomt.',
    organisation_number: 'Nummeret stemmer ikkje. Sjå over dei ni siffera.',
    already_holds: 'Personen har dette frå før.',
    cannot_sign_in: 'Denne adressa kan ikkje brukast til å logge inn her.',
  },
  said: {
    changed: 'Lagra.',
    added: 'Lagt til. Vi har sendt eit brev.',
    ended: 'Avslutta.',
    confirmed: 'Samskapinga høyrer no til her.',
    declined: 'Svaret er gitt. De ser ikkje noko meir om samskapinga.',
    made: 'Organisasjonen er lagd inn, og vi har sendt eit brev til den som skal stelle for han.',
  },
  conflicts: {
    last_administrator: 'Nokon må stelle for organisasjonen. Legg først inn ein annan, så går det.',
    belonging_answered: 'Nokon andre har allereie svart, eller samskapinga spør ikkje lenger.',
    only_made_up: 'Du ser deg rundt som ein oppdikta person. Ekte menneske kan ikkje leggjast inn herifrå.',
  },
}
