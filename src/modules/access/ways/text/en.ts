import type { Text } from './nb.ts'

export const en: Text = {
  title: 'How you come back',
  lead: 'Next time you may have another phone. Here you see what opens your seat.',
  inside_as: (name, email) =>
    email ? `You are signed in here as ${name} (${email}).` : `You are in here as ${name}.`,
  demo: 'Anybody may be a made-up person. So no e-mail or passkey can be added for them.',
  no_seat: 'You have no seat in this browser yet. If you have a code, it lets you in.',
  to_code: 'Enter your code',

  now_title: 'What opens your seat',
  code: 'Return code',
  code_has: (title, name) => `For ${title}, as ${name}. It is the code you got when you came in.`,
  code_none: (title, name) => `No return code yet for ${title}, where you are ${name}.`,
  code_new: 'Make a new code',
  code_get: 'Get a code',
  code_of: title => `for ${title}`,
  email: 'E-mail',
  email_remove: 'Remove the address',
  passkey: 'Passkey',
  passkey_on: (device, day) => `${device}, made on ${day}.`,
  passkey_used: day => `Last used on ${day}.`,
  passkey_unused: 'Not used yet.',
  passkey_remove: 'Remove',
  passkey_remove_described: (device, day) => `Remove the passkey of ${day}, ${device}`,
  other: name => `The account of ${name}`,
  other_text: titles =>
    `Also opens your seat in ${titles}. This can happen when somebody has borrowed your phone, or you have borrowed theirs.`,
  other_remove: 'Take back',
  other_remove_described: name => `Take the seat back from the account of ${name}`,
  misused: day =>
    `On ${day} somebody tried to come in with a copy of a passkey. They were not let in. Remove the passkeys you do not know, and make a new one.`,
  to_sessions: 'See where you are signed in now',

  add_title: 'Would you like one more way?',
  add_lead: 'The return code is enough. But codes get lost, so feel free to add another way.',
  own_device: 'Only do this on your own phone or computer.',
  mine: 'Which seats are yours?',
  mine_hint: 'If several of you share this phone, choose only what is yours.',
  mine_one: (title, name) => `${name} in ${title}`,
  for_seats: 'This is for:',
  kept_elsewhere: (name, title) =>
    `Here you also sit as ${name} in ${title}. Your account has another seat there, and keeps it.`,
  passkey_title: 'By passkey',
  passkey_text:
    'You open with your finger, your face or the code that unlocks your phone. No password, and no e-mail.',
  passkey_add: 'Make a passkey',
  passkey_needs:
    'Passkeys need JavaScript and a browser that knows them. That is not so here, but the return code and e-mail work just as well.',
  email_title: 'By e-mail',
  email_text: 'We send you a link. Next time, enter your address on the page “Sign in”.',
  email_address: 'Your e-mail address',
  email_send: 'Send me a link',

  safe_title: 'What we keep',
  safe: [
    'Your address, or the public half of the passkey. Fingerprints and faces stay on your phone.',
    'Neither the municipality nor the others in the work see the address or the passkeys. Whoever runs the server can find the address in the database.',
    'You remove them here whenever you like. The return code still works.',
  ],

  link_title: 'Is this your address?',
  link_text: email => `If you continue, you can come in again with ${email} from other devices.`,
  go_on: 'Continue',
  over_title: 'The link no longer works',
  over_text: 'It has been used, is too old or is not whole. Ask for a new one; it takes only a moment.',
  over_again: 'Ask for a new link',
  elsewhere_title: 'Open the link where you asked for it',
  elsewhere_text:
    'This browser does not know you yet. This is how we make sure that nobody gets your seat because one letter of the address was wrong.',
  elsewhere_how: [
    'Copy the link in the letter, and paste it into the browser where you asked for it.',
    'Or enter your return code here, and open the link in the letter once more.',
  ],
  mail_subject: 'Come back to Samskap by e-mail',
  mail_body: link =>
    `Hello!\n\nSomebody asked for this address to open their seat in Samskap. If it was you, follow the link. It works once, within the next half-hour. Open it in the browser where you asked for it.\n\n${link}\n\nIf you did not ask for this, just delete the letter. Nothing will happen.\n`,

  errors: { choose: 'Choose at least one seat that is yours.' },
  said: {
    sent: 'Check your e-mail. Open the link in this browser, within half an hour.',
    email_added: 'Now you can come back by e-mail.',
    email_removed: 'The address has been removed.',
    passkey_added: 'The passkey is made. Next time, choose “Use a passkey” on the page “Sign in”.',
    passkey_removed: 'The passkey no longer opens anything. You can delete it on your phone as well.',
    taken_back: 'Now the seat is yours alone.',
  },
}
