import type { Text } from './nb.ts'

export const en: Text = {
  use: 'Use a passkey',
  enter_title: 'Come in by passkey',
  enter_lead: 'You open with your finger, your face or the code that unlocks your phone.',
  needs:
    'Passkeys need JavaScript and a browser that knows them. That is not so here, but a return code or e-mail lets you in.',
  other_ways: 'Other ways to come in',
  by_email: 'Sign in by e-mail',
  by_code: 'Enter your code',
  ask_title: 'Show that it is you',
  make_title: 'Make a passkey',
  waiting: 'Your browser or phone is asking you now. Answer there.',
  stopped: 'It was stopped, and nothing has changed. Try again whenever you like.',
  before: 'This device already has a passkey for this place. You do not need another.',
  try_now: 'Try again',
  back: 'Back',
  refused: {
    over: 'It took too long, or the page was used twice. Try once more.',
    unknown: 'This passkey opens nothing here. Perhaps it was removed. Come in another way.',
    wrong: 'The passkey was not accepted. Try once more, or come in another way.',
    went_back:
      'It looks as if the passkey has been copied, so we did not let it in. Come in another way, remove it and make a new one.',
  },
  notice_subject: 'A passkey was added in Samskap',
  notice_body: link =>
    `Hello!\n\nA passkey that opens your seats in Samskap was added. If it was not you, remove it here:\n\n${link}\n`,
}
