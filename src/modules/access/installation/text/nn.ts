import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Samskap her',
  lead: 'Korleis det står til, og kven som steller. Herifrå kan ingen lese noko i ei samskaping.',
  version: 'Utgåve',
  initiatives: 'Samskapingar',
  organisations: 'Organisasjonar',
  accounts: 'Folk som loggar inn',
  database: 'Databasen',
  megabytes: n => `${n} MB`,
  to_peers: 'Andre installasjonar',
  to_retention: 'Kor lenge ting blir tekne vare på',
  to_organisations: 'Organisasjonar, og legg inn ein ny',

  holders: 'Kven steller her?',
  by_settings: 'sett i innstillingane. Det blir endra der, ikkje her',
  you: 'deg',
  given_on: date => `frå ${date}`,
  end_grant: 'Avslutt',
  grants: {
    installation_administrator: 'Steller for heile Samskap her',
    language_checker: 'Ser over språk og stemmer',
  },
  grant_hints: {
    installation_administrator: 'Ser denne sida, legg inn organisasjonar og lèt andre stelle.',
    language_checker:
      'Tek nye tekstar og stemmer i bruk. Når nokon er sette til det, kan berre dei gjere det.',
  },
  add: 'La ein til stelle her',
  email: 'E-post',
  email_hint: 'Vi sender eit brev. Personen kjem inn ved å logge inn med denne adressa.',
  add_kind: 'Kva skal personen gjere?',
  add_submit: 'Legg til',
  mail_subject: 'Du har fått ei oppgåve i Samskap',
  mail: (grant, link) =>
    `Hei!\n\nDu er lagd inn som ein som ${grant}.\n\nLogg inn med denne e-postadressa, så kjem du rett dit:\n\n${link}\n\nKjenner du ikkje til dette, kan du slette brevet. Då skjer det ingenting.\n`,

  sign_ins: 'Når ein telefon eller ei maskin er borte',
  sign_ins_text:
    'Den det gjeld, kan sjølv logge ut overalt frå ein annan telefon. Går ikkje det, kan du gjere det her.',
  whose: 'Kven skal loggast ut? E-post',
  sign_ins_end: 'Logg ut overalt',

  no_organisations: 'Ingen er lagde inn enno.',
  administrators: n => (n === 0 ? 'Ingen steller for han.' : `${n} steller for han.`),
  admit: 'Legg inn ein organisasjon',
  admit_submit: 'Legg inn',
  first_email: 'E-post til den som skal stelle for han',
  first_email_hint: 'Personen får eit brev, og kan sidan leggje inn fleire.',

  settings_title: 'Innstillingar',
  settings_lead:
    'Dei blir lesne når serveren startar, og blir endra berre der han køyrer. Kva dei er sette til, blir aldri vist her.',
  is_given: 'sett',
  is_default: 'standard',
  settings: {
    HOST: 'Nettverksadressa serveren lyttar på.',
    PORT: 'Porten serveren lyttar på.',
    BASE_URL: 'Adressa folk går til. Ho står i lenkjer på papir og i brev.',
    DATA_DIR: 'Mappa for databasen, nøkkelen og brev.',
    DATABASE_URL: 'Ein eigen PostgreSQL-server, 15 eller nyare. Elles blir den innebygde brukt.',
    SAMSKAP_KEY: 'Nøkkelen til denne installasjonen. Elles blir han laga første gong serveren startar.',
    DEMO: 'Om det skal vere eit oppdikta eksempel her, med innlogging utan e-post.',
    SMTP_URL: 'E-postserveren. Utan han blir brev lagde i datamappa.',
    MAIL_FROM: 'Kven brev kjem frå.',
    SIGN_IN_DOMAINS: 'Kva e-postdomene som kan logge inn. Elles alle.',
    ADMINISTRATORS: 'E-posten til dei som steller for heile Samskap her. Dei kan la andre stelle òg.',
    OPERATOR: 'Namnet på den som driv dette, slik det står på sidene.',
    CONTACT: 'E-posten der folk får svar.',
    SECURITY_CONTACT: 'E-posten for dei som har funne eit hol.',
    OIDC_ISSUER: 'Kvar tilsette loggar inn.',
    OIDC_CLIENT_ID: 'Kva vi heiter der tilsette loggar inn.',
    OIDC_CLIENT_SECRET: 'Den hemmelege nøkkelen vi fekk der tilsette loggar inn.',
    OIDC_CLIENT_KEY: 'Ei fil med ein eigen privat nøkkel (JWK), i staden for den hemmelege nøkkelen.',
    OIDC_NAME: 'Kva folk kallar staden der tilsette loggar inn, til dømes ID-porten.',
    OIDC_SCOPE: 'Kva vi spør om der tilsette loggar inn.',
    OIDC_ACR: 'Kor sikker innlogginga må vere. Elles slepp alle nivå inn.',
    TRUST_PROXY: 'Om ein eigen mellomserver fortel kven som spør.',
  },

  said: {
    added: 'Lagt til. Vi har sendt eit brev.',
    ended: 'Avslutta.',
    signed_out: 'Er nokon logga inn med den adressa, er dei logga ut overalt no.',
  },
  conflicts: {
    only_looking: 'Du ser deg rundt som ein oppdikta person. Her kan du sjå, men ikkje endre noko.',
    last_installation_administrator: 'Nokon må stelle her. Legg først inn ein annan, så går det.',
  },
}
