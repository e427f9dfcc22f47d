import type { Text } from './nb.ts'

export const en: Text = {
  sign_in_with: name => `Sign in with ${name}`,
  for_employees: 'For employees. We keep your name and e-mail address, never your national identity number.',
  onward_title: name => `On to ${name}`,
  onward_text: 'We are taking you there. If nothing happens, press here.',
  onward: name => `Go to ${name}`,
  refused: {
    cancelled: {
      title: () => 'You are not signed in',
      text: name =>
        `You cancelled at ${name}. That is quite all right. Try again when you like, or sign in by e-mail.`,
    },
    over: {
      title: () => 'Signing in was interrupted',
      text: () =>
        'It took too long, you went back in the browser, or the link is from another browser. Start again from here, and it will work.',
    },
    unreachable: {
      title: name => `${name} does not answer`,
      text: () => 'Try again in a few minutes. If it is urgent, you can sign in by e-mail.',
    },
    not_set_up: {
      title: name => `${name} does not know this place`,
      text: name =>
        `The connection to ${name} is set up wrongly, or a secret has expired. Tell those who run Samskap here. Until then you can sign in by e-mail.`,
    },
    clock: {
      title: () => 'The clocks differ',
      text: name =>
        `The answer from ${name} has expired, or the clock here and the clock there show different times. Try once more. If it happens again, tell those who run Samskap here.`,
    },
    too_low: {
      title: () => 'You need to sign in at a higher level',
      text: name => `Choose a safer way of signing in at ${name}, and try again.`,
    },
    not_valid: {
      title: () => 'We could not confirm who you are',
      text: name =>
        `The answer from ${name} was not valid, so you are not signed in. Try once more. If it happens again, tell those who run Samskap here.`,
    },
  },
  to_sign_in: 'To sign-in',
  signed_out: 'You are signed out',
  signed_out_text: 'Do you share this computer with others? Then it is safest to close the browser.',
  signed_out_onward: name =>
    `You are signed out of Samskap. Now we sign you out at ${name} too. If nothing happens, press here.`,
  to_front: 'To the front page',
}
