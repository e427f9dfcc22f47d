import type { Text } from './nb.ts'

export const en: Text = {
  skip: 'Go to the content',
  home: 'Samskap, to the front page',
  language: 'Language',
  my_initiatives: 'My co-creations',
  sign_in: 'Sign in',
  sign_out: 'Sign out',
  privacy: 'How we look after you',
  accessibility: 'Accessibility',
  languages: 'More languages',
  demo_banner: 'Test version. No real people here.',
  demo_explain: 'Places and people are made up. Please do not write anything about real people.',
  optional: 'optional',
  error_prefix: 'Error',
  error_summary: 'Something needs correcting',
  errors: {
    missing: 'Fill in this field.',
    too_long: most => `The text is too long. Write at most ${most} characters.`,
    choose: 'Choose one of the answers.',
    not_an_email: 'Enter an e-mail address, such as kari@example.com.',
    not_a_date: 'Enter a date, such as 2026-03-12.',
    invalid: 'We did not understand this. Try writing it in another way.',
  },
  conflict: {
    title: 'Somebody else saved while you were writing',
    explain:
      'What you wrote is still here. Under each field you see what the other person wrote. Choose which to keep.',
    theirs: 'The other person wrote:',
    keep_mine: 'Save mine',
    take_theirs: 'Keep what the other person wrote',
  },
  problem: {
    not_found: 'This page does not exist',
    not_found_text:
      'The link may be old, or the page is only for those who take part. If you have a code, you can enter it on the front page.',
    not_allowed: 'This is not open to you',
    not_allowed_text:
      'You are part of this, but only a few people can do this. Ask the person who leads the co-creation.',
    sign_in_first: 'Sign in to go on',
    sign_in_first_text:
      'This page is for people who are signed in. If you have a code, you can enter it on the front page instead.',
    too_many: 'A few too many attempts',
    too_many_text: 'Wait a few minutes, and try again. We have not received what you wrote.',
    too_large: 'That was too much at once',
    too_large_text: 'The text or file is too large. Go back, make it smaller, and try again.',
    unreadable: 'We could not read what was sent',
    unreadable_text: 'Something went wrong on the way. Go back and try once more.',
    other_site: 'We could not accept this',
    other_site_text: 'The form did not come from this page. Reload the page and try again.',
    conflict: 'This has changed',
    fault: 'Something went wrong on our side',
    fault_text: 'It is not your fault. Try again shortly. If you tell us about it, include this number:',
    to_front: 'To the front page',
    back: 'Go back',
  },
}
