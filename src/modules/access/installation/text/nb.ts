export const nb = {
  title: 'Samskap her',
  lead: 'Hvordan det står til, og hvem som steller. Herfra kan ingen lese noe i en samskaping.',
  version: 'Utgave',
  initiatives: 'Samskapinger',
  organisations: 'Organisasjoner',
  accounts: 'Folk som logger inn',
  database: 'Databasen',
  megabytes: (n: string) => `${n} MB`,
  to_retention: 'Hvor lenge ting blir tatt vare på',
  to_organisations: 'Organisasjoner, og legg inn en ny',

  holders: 'Hvem steller her?',
  by_settings: 'satt i innstillingene. Det endres der, ikke her',
  you: 'deg',
  given_on: (date: string) => `fra ${date}`,
  end_grant: 'Avslutt',
  grants: {
    installation_administrator: 'Steller for hele Samskap her',
    language_checker: 'Ser over språk og stemmer',
  },
  grant_hints: {
    installation_administrator: 'Ser denne siden, legger inn organisasjoner og lar andre stelle.',
    language_checker: 'Tar nye tekster og stemmer i bruk. Når noen er satt til det, kan bare de gjøre det.',
  },
  add: 'La en til stelle her',
  email: 'E-post',
  email_hint: 'Vi sender et brev. Personen kommer inn ved å logge inn med denne adressen.',
  add_kind: 'Hva skal personen gjøre?',
  add_submit: 'Legg til',
  mail_subject: 'Du har fått en oppgave i Samskap',
  mail: (grant: string, link: string) =>
    `Hei!\n\nDu er lagt inn som en som ${grant}.\n\nLogg inn med denne e-postadressen, så kommer du rett dit:\n\n${link}\n\nKjenner du ikke til dette, kan du slette brevet. Da skjer det ingenting.\n`,

  sign_ins: 'Når en telefon eller en maskin er borte',
  sign_ins_text:
    'Den det gjelder, kan selv logge ut overalt fra en annen telefon. Går ikke det, kan du gjøre det her.',
  whose: 'Hvem skal logges ut? E-post',
  sign_ins_end: 'Logg ut overalt',

  no_organisations: 'Ingen er lagt inn ennå.',
  administrators: (n: number) => (n === 0 ? 'Ingen steller for den.' : `${n} steller for den.`),
  admit: 'Legg inn en organisasjon',
  admit_submit: 'Legg inn',
  first_email: 'E-post til den som skal stelle for den',
  first_email_hint: 'Personen får et brev, og kan siden legge inn flere.',

  settings_title: 'Innstillinger',
  settings_lead:
    'De leses når serveren starter, og endres bare der den kjører. Hva de er satt til, vises aldri her.',
  is_given: 'satt',
  is_default: 'standard',
  settings: {
    HOST: 'Nettverksadressen serveren lytter på.',
    PORT: 'Porten serveren lytter på.',
    BASE_URL: 'Adressen folk går til. Den står i lenker på papir og i brev.',
    DATA_DIR: 'Mappa for databasen, nøkkelen og brev.',
    DATABASE_URL: 'En egen PostgreSQL-server, 15 eller nyere. Ellers brukes den innebygde.',
    SAMSKAP_KEY: 'Nøkkelen til denne installasjonen. Ellers lages den første gang serveren starter.',
    DEMO: 'Om det skal være et oppdiktet eksempel her, med innlogging uten e-post.',
    SMTP_URL: 'E-postserveren. Uten den legges brev i datamappa.',
    MAIL_FROM: 'Hvem brev kommer fra.',
    SIGN_IN_DOMAINS: 'Hvilke e-postdomener som kan logge inn. Ellers alle.',
    ADMINISTRATORS: 'E-posten til dem som steller for hele Samskap her. De kan la andre stelle også.',
    OPERATOR: 'Navnet på den som driver dette, slik det står på sidene.',
    CONTACT: 'E-posten der folk får svar.',
    SECURITY_CONTACT: 'E-posten for dem som har funnet et hull.',
    OIDC_ISSUER: 'Hvor ansatte logger inn.',
    OIDC_CLIENT_ID: 'Hva vi heter der ansatte logger inn.',
    OIDC_CLIENT_SECRET: 'Den hemmelige nøkkelen vi fikk der ansatte logger inn.',
    OIDC_CLIENT_KEY: 'En fil med en egen privat nøkkel (JWK), i stedet for den hemmelige nøkkelen.',
    OIDC_NAME: 'Hva folk kaller stedet der ansatte logger inn, for eksempel ID-porten.',
    OIDC_SCOPE: 'Hva vi spør om der ansatte logger inn.',
    OIDC_ACR: 'Hvor sikker innloggingen må være. Ellers slipper alle nivåer inn.',
    TRUST_PROXY: 'Om en egen mellomserver forteller hvem som spør.',
  },

  said: {
    added: 'Lagt til. Vi har sendt et brev.',
    ended: 'Avsluttet.',
    signed_out: 'Er noen logget inn med den adressen, er de logget ut overalt nå.',
  },
  conflicts: {
    only_looking: 'Du ser deg rundt som en oppdiktet person. Her kan du se, men ikke endre noe.',
    last_installation_administrator: 'Noen må stelle her. Legg først inn en annen, så går det.',
  },
}

export type Text = typeof nb
