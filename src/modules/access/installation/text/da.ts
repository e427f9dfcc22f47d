import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Samskap her',
  lead: 'Hvordan det står til, og hvem der tager sig af det. Herfra kan ingen læse noget i en samskabelse.',
  version: 'Udgave',
  initiatives: 'Samskabelser',
  organisations: 'Organisationer',
  accounts: 'Folk, der logger ind',
  database: 'Databasen',
  megabytes: n => `${n} MB`,
  to_peers: 'Andre installationer',
  to_retention: 'Hvor længe ting bliver gemt',
  to_organisations: 'Organisationer, og opret en ny',

  holders: 'Hvem tager sig af det her?',
  by_settings: 'sat i indstillingerne. Det ændres der, ikke her',
  you: 'dig',
  given_on: date => `fra ${date}`,
  end_grant: 'Afslut',
  grants: {
    installation_administrator: 'Tager sig af hele Samskap her',
    language_checker: 'Tjekker sprog og stemmer',
  },
  grant_hints: {
    installation_administrator: 'Ser denne side, opretter organisationer og lader andre hjælpe.',
    language_checker:
      'Tager nye tekster og stemmer i brug. Når nogen har fået den opgave, kan kun de gøre det.',
  },
  add: 'Lad én mere hjælpe her',
  email: 'E-mail',
  email_hint: 'Vi sender et brev. Personen kommer ind ved at logge ind med den adresse.',
  add_kind: 'Hvad skal personen gøre?',
  add_submit: 'Tilføj',
  mail_subject: 'Du har fået en opgave i Samskap',
  mail: (grant, link) =>
    `Hej!\n\nDu er tilføjet som en, der ${grant}.\n\nLog ind med den her e-mailadresse, så kommer du direkte dertil:\n\n${link}\n\nKender du ikke noget til det, kan du slette brevet. Så sker der ingenting.\n`,

  sign_ins: 'Når en telefon eller en computer er væk',
  sign_ins_text:
    'Den, det handler om, kan selv logge ud overalt fra en anden telefon. Går det ikke, kan du gøre det her.',
  whose: 'Hvem skal logges ud? E-mail',
  sign_ins_end: 'Log ud overalt',

  no_organisations: 'Der er ingen endnu.',
  administrators: n => (n === 0 ? 'Ingen tager sig af den.' : `${n} tager sig af den.`),
  admit: 'Opret en organisation',
  admit_submit: 'Opret',
  first_email: 'E-mail til den, der skal tage sig af den',
  first_email_hint: 'Personen får et brev og kan siden tilføje flere.',

  settings_title: 'Indstillinger',
  settings_lead:
    'De læses, når serveren starter, og ændres kun dér, hvor den kører. Hvad de er sat til, vises aldrig her.',
  is_given: 'sat',
  is_default: 'standard',
  settings: {
    HOST: 'Netværksadressen, serveren lytter på.',
    PORT: 'Porten, serveren lytter på.',
    BASE_URL: 'Den adresse, folk bruger. Den står i links på papir og i breve.',
    DATA_DIR: 'Mappen til databasen, nøglen og breve.',
    DATABASE_URL: 'Jeres egen PostgreSQL-server, 15 eller nyere. Ellers bruges den indbyggede.',
    SAMSKAP_KEY: 'Nøglen til denne installation. Ellers laves den, første gang serveren starter.',
    DEMO: 'Om der skal være et opdigtet eksempel her, med login uden e-mail.',
    SMTP_URL: 'Mailserveren. Uden den lægges breve i datamappen.',
    MAIL_FROM: 'Hvem brevene kommer fra.',
    SIGN_IN_DOMAINS: 'Hvilke maildomæner der kan logge ind. Ellers alle.',
    ADMINISTRATORS: 'E-mailen til dem, der tager sig af hele Samskap her. De kan lade andre hjælpe.',
    OPERATOR: 'Navnet på den, der driver det her, sådan som det står på siderne.',
    CONTACT: 'Den e-mail, hvor folk får svar.',
    SECURITY_CONTACT: 'E-mailen til dem, der har fundet et sikkerhedshul.',
    OIDC_ISSUER: 'Stedet, hvor ansatte logger ind.',
    OIDC_CLIENT_ID: 'Hvad vi hedder der, hvor ansatte logger ind.',
    OIDC_CLIENT_SECRET: 'Den hemmelighed, vi fik der, hvor ansatte logger ind.',
    OIDC_CLIENT_KEY: 'En fil med jeres egen private nøgle (JWK) i stedet for hemmeligheden.',
    OIDC_NAME: 'Hvad folk kalder det sted, hvor ansatte logger ind, for eksempel ID-porten.',
    OIDC_SCOPE: 'Hvad vi spørger om der, hvor ansatte logger ind.',
    OIDC_ACR: 'Hvor sikkert login skal være. Ellers slipper alle niveauer ind.',
    TRUST_PROXY: 'Om jeres egen mellemserver fortæller, hvem der spørger.',
  },

  said: {
    added: 'Tilføjet. Vi har sendt et brev.',
    ended: 'Afsluttet.',
    signed_out: 'Er nogen logget ind med den adresse, er de logget ud overalt nu.',
  },
  conflicts: {
    only_looking: 'Du ser dig omkring som en opdigtet person. Her kan du se, men ikke ændre noget.',
    last_installation_administrator:
      'Nogen skal tage sig af det her. Tilføj først en anden, så kan det lade sig gøre.',
  },
}
