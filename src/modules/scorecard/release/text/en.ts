import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who can see the result?',
  lead: 'The result is yours. It does not leave the group until one resident and one public employee have said yes.',
  to_result: 'To the result',
  shows_title: 'What they get to see',
  shows: {
    page: 'The result page with pictures and figures.',
    steps: 'What you have agreed, but only if you tick the box for it.',
    never: 'Never notes from the talk, what people wrote at the end, or what one person answered.',
  },
  no_figures:
    'This round has no figures, only questions for you to talk about. So there is nothing to share outside the group.',

  audiences: {
    leader: {
      name: 'Those who follow the work',
      within: 'those who follow the work',
      who: 'People who may read along but do not sit at the table, such as a leader, a mentor or a researcher. They find the result when they are signed in, and can download the figures.',
    },
    council: {
      name: 'The municipal council',
      within: 'the municipal council',
      who: 'You get a link to pass on. Nobody needs to sign in, so anyone who has the link can see the page.',
    },
    network: {
      name: 'The network',
      within: 'the network',
      who: 'Other places that work in the same way. The network has no page of its own here yet, so here too you get a link to pass on.',
    },
  },

  states: {
    none: 'Not shared',
    both: 'Waiting for a resident and a public employee',
    resident: 'Waiting for a resident',
    public_employee: 'Waiting for a public employee',
    holds: day => `Shared since ${day}`,
  },
  asked_by: (name, day) => `${name} suggested this on ${day}.`,
  asked: day => `Suggested on ${day}.`,
  with_steps_said: 'What you have agreed is included.',
  without_steps_said: 'What you have agreed is not included.',
  yes_by: (name, party, day) => `${name} (${party}) said yes on ${day}.`,
  gone: 'Has since left the group. The yes still counts.',
  taken_back: day => `Taken back on ${day}.`,
  taken_back_by: (name, day) => `${name} took it back on ${day}.`,

  agree: 'Yes, share it',
  take_back_yes: 'Take back my yes',
  end: 'Stop sharing',
  drop: 'Withdraw the suggestion',
  end_means: 'If you stop sharing, nobody outside the group can see the result here any more.',
  preview: 'See what they get to see',
  preview_steps: 'See it with what we have agreed',
  preview_as: audience => `See it as ${audience} would`,

  link: 'The link',
  link_lead:
    'Give it only to those you want to share with. If you stop sharing, the link stops working at once.',
  copy: 'Copy the link',
  copied: 'Copied',
  qr: 'QR code with the link',

  propose_title: 'Suggest sharing',
  propose: 'Suggest sharing',
  counts_as_yes: 'Your suggestion counts as your yes.',
  others_decide:
    'Anyone can suggest it. A resident and a public employee decide, so that both sides of the table agree.',
  audience: 'Who do you want to share it with?',
  with_steps: 'Include what we have agreed',
  with_steps_hint: 'The link shows only what is agreed and by when, not who is to do it.',

  said: {
    asked: 'The group can now see the suggestion.',
    agreed: 'You have said yes.',
    taken_back: 'It has been taken back.',
  },

  shared_with: audiences => `This result is shared with ${audiences}.`,
  not_shared: 'This result is not shared outside the group.',
  see_sharing: 'See who can see it',

  held_back: 'The group has not shared this result yet',
  held_back_lead:
    'The result belongs to those who sit at the table. They share it once one resident and one public employee have said yes.',
  held_back_ask: 'If you would like to see it, ask the group. Please tell them what you want to use it for.',
  held_back_people: 'See who takes part',

  preview_of: audience =>
    `This is how it looks to ${audience}. Only people in the group can see this preview.`,
  preview_back: 'Back',

  shared_by: (audience, day) =>
    `A resident and a public employee in the group have said yes to sharing this with ${audience}. Shared since ${day}.`,
  shared_when: audience =>
    `Will be shared with ${audience} once a resident and a public employee in the group have said yes.`,
  print: 'Print',
  agreed: 'What the group has agreed',
  agreed_none: 'Nothing has been agreed after this round yet.',
  by_day: day => `by ${day}`,
  about: 'About what you see here',
  about_us: title => `“We” are the people who take part in ${title}. Each of them answered on their own.`,
  about_what:
    'The answers show how they feel about working together. They do not measure the service, and should not be used to rank places or people.',
  about_low:
    'A low figure does not mean that somebody has done something wrong. It is something to ask the group about.',
  about_small: 'Nobody can see what one person answered. Groups that are too small have been joined.',
  about_back: 'The group owns the result and can stop sharing it. Then the link stops working.',

  closed_link: 'There is nothing to see here',
  closed_link_lead:
    'The group may have stopped sharing it, or part of the link may be missing. Ask the person who gave it to you.',
}
