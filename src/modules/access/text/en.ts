import type { Text } from './nb.ts'

export const en: Text = {
  sign_in: 'Sign in',
  sign_in_title: 'Sign in by e-mail',
  sign_in_lead: 'Enter your e-mail address, and we will send you a link. You don’t need a password.',
  email: 'E-mail',
  send_link: 'Send me a link',
  have_code: 'I have a code',
  residents_need_none:
    'Have you been invited to something? Then there is no need to sign in. Use the link or code you were given.',
  sent_title: 'Check your e-mail',
  sent_lead:
    'If the address can be used here, a link will soon be in your inbox. It works once, within the next half-hour.',
  sent_not_there: 'Can you not find it? Look in your junk mail, or try again shortly.',
  sent_no_mail_server:
    'The server cannot send e-mail yet. Whoever runs it will find the letter in the folder “mail” in the data folder.',
  link_over_title: 'The link no longer works',
  link_in_title: 'You are already in',
  link_in: 'The link has been used in this browser, and you are signed in.',
  link_cut:
    'The link is not whole. Mail programs sometimes break long links in two. Copy all of the link from the letter, or ask for a new one.',
  new_link: 'Ask for a new link',
  continue_title: 'You are almost in',
  go_on: 'Continue',
  mail_subject: 'Sign in to Samskap',
  mail_body: link =>
    `Hello!\n\nFollow the link to sign in to Samskap. It works once, within the next half-hour.\n\n${link}\n\nIf you did not ask for this, just delete the letter.\n`,
  demo_mail_title: 'Letters to made-up people',
  demo_mail_lead:
    'These are the letters the made-up people would have received. Real addresses are never shown here.',
  demo_mail_none: 'No letters yet.',
  conflicts: {
    sign_in_used: 'The link has been used, or it is too old. Ask for a new one. It takes only a moment.',
    last_way: 'Then you could not come in again. Get a return code for your seats or make a passkey first.',
    link_elsewhere:
      'Open the link in the browser where you asked for it, or enter your return code here first.',
    passkey_over: 'It took too long, or the page was opened twice. Begin again.',
    passkey_not_made: 'The passkey was not accepted, and nothing has changed. Begin again.',
    passkey_known: 'This passkey is already in use.',
  },
}
