import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Samskap here',
  lead: 'How things stand, and who looks after them. From here, nobody can read anything in a co-creation.',
  version: 'Version',
  initiatives: 'Co-creations',
  organisations: 'Organisations',
  accounts: 'People who sign in',
  database: 'The database',
  megabytes: n => `${n} MB`,
  to_peers: 'Other installations',
  to_retention: 'How long things are kept',
  to_organisations: 'Organisations, and add a new one',

  holders: 'Who looks after this?',
  by_settings: 'named in the settings. That is changed there, not here',
  you: 'you',
  given_on: date => `since ${date}`,
  end_grant: 'End',
  grants: {
    installation_administrator: 'Looks after all of Samskap here',
    language_checker: 'Checks languages and voices',
  },
  grant_hints: {
    installation_administrator: 'Sees this page, adds organisations and lets others help.',
    language_checker: 'Takes new texts and voices into use. Once somebody is named, only they can do it.',
  },
  add: 'Let one more person look after this',
  email: 'E-mail',
  email_hint: 'We send a letter. The person comes in by signing in with this address.',
  add_kind: 'What will the person do?',
  add_submit: 'Add',
  mail_subject: 'You have been given a task in Samskap',
  mail: (grant, link) =>
    `Hello!\n\nYou have been added as somebody who ${grant}.\n\nSign in with this e-mail address, and you come straight there:\n\n${link}\n\nIf you know nothing of this, you can delete this letter. Then nothing happens.\n`,

  sign_ins: 'When a phone or a computer is gone',
  sign_ins_text:
    'The person can sign out everywhere from another phone. If that is not possible, you can do it here.',
  whose: 'Who should be signed out? E-mail',
  sign_ins_end: 'Sign out everywhere',

  no_organisations: 'None have been added yet.',
  administrators: n =>
    n === 0 ? 'Nobody looks after it.' : n === 1 ? '1 person looks after it.' : `${n} people look after it.`,
  admit: 'Add an organisation',
  admit_submit: 'Add',
  first_email: 'E-mail of the person who will look after it',
  first_email_hint: 'The person gets a letter, and can add others later.',

  settings_title: 'Settings',
  settings_lead:
    'They are read when the server starts, and are changed only where it runs. What they are set to is never shown here.',
  is_given: 'set',
  is_default: 'default',
  settings: {
    HOST: 'The network address the server listens on.',
    PORT: 'The port the server listens on.',
    BASE_URL: 'The address people use. It is used in links on paper and in letters.',
    DATA_DIR: 'The folder for the database, the key and letters.',
    DATABASE_URL: 'A PostgreSQL server of your own, 15 or newer. Otherwise the built-in one is used.',
    SAMSKAP_KEY: 'The key of this installation. Otherwise it is made the first time the server starts.',
    DEMO: 'Whether there is a made-up example here, with sign-in without e-mail.',
    SMTP_URL: 'The mail server. Without it, letters are put in the data folder.',
    MAIL_FROM: 'Who letters come from.',
    SIGN_IN_DOMAINS: 'Which e-mail domains may sign in. Otherwise all.',
    ADMINISTRATORS:
      'The e-mail addresses of those who look after all of Samskap here. They can let others help.',
    OPERATOR: 'The name of whoever runs this, as it appears on the pages.',
    CONTACT: 'The e-mail address where people get an answer.',
    SECURITY_CONTACT: 'The e-mail address for those who have found a security hole.',
    OIDC_ISSUER: 'Where employees sign in.',
    OIDC_CLIENT_ID: 'What we are called where employees sign in.',
    OIDC_CLIENT_SECRET: 'The secret we were given where employees sign in.',
    OIDC_CLIENT_KEY: 'A file with a private key (JWK) of your own, instead of the secret.',
    OIDC_NAME: 'What people call the place where employees sign in, such as ID-porten.',
    OIDC_SCOPE: 'What is asked for where employees sign in.',
    OIDC_ACR: 'How secure signing in must be. Otherwise every level is let in.',
    TRUST_PROXY: 'Whether a proxy of your own tells who is asking.',
  },

  said: {
    added: 'Added. We have sent a letter.',
    ended: 'Ended.',
    signed_out: 'If anybody was signed in with that address, they are signed out everywhere now.',
  },
  conflicts: {
    only_looking: 'You are looking around as a made-up person. You can see this, but not change anything.',
    last_installation_administrator: 'Somebody must look after this. Add another person first.',
  },
}
