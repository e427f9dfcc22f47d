import type { Text } from './nb.ts'

export const en: Text = {
  stands: {
    planned: 'Planned',
    no_time: 'New time to be set',
    running: 'Going on now',
    over: 'Over',
    cancelled: 'Called off',
    closed: 'No longer open to others',
  },
  no_time: 'The time is not settled',
  residents: count => (count === 1 ? 'one resident' : `${count} residents`),
  public: count => (count === 1 ? 'one public employee' : `${count} public employees`),
  coming_from_elsewhere: said => `Coming from elsewhere: ${said.join(' and ')}.`,
  places: count => (count === 1 ? 'one other place' : `${count} other places`),
  we_come: 'You are coming',
  to_calendar: 'Put it in the calendar',
  as_others_see: 'See it as others see it',
  facts: { when: 'When', where: 'Where', who: 'Invited by', themes: 'Themes', coming: 'Coming' },
  open: {
    title: 'Gatherings',
    lead: 'Meetings where several co-creations come together. Somebody sends an invitation, and others come to visit.',
    list: 'Coming up',
    none: 'Nobody has sent an invitation yet. An ordinary meeting where you let somebody visit is enough.',
    share_title: 'Would you like visitors?',
    share_text:
      'Those who lead a co-creation can open a meeting they have planned. You see how many are coming.',
    share_for: title => `Invite from ${title}`,
    to_own: 'This is your invitation. Go to your page',
    come_title: 'Would you like to come?',
    come_from: title => `Come from ${title}`,
    seat_needed:
      'If you take part in a co-creation, sign in or open your link first. Then you can say how many you will be.',
  },
  ours: {
    title: 'Meet others',
    lead: 'Visit somebody who works on something similar, or let them come to you.',
    others: 'Invitations from others',
    none: 'There are no invitations from others just now.',
    shared: 'Your invitations',
    to_share: 'Invite to a meeting of yours',
    to_share_text:
      'Choose a meeting you have planned. It stays as it is for you, and others can say that they are coming.',
    none_to_share: 'You have no more planned meetings.',
    plan_one: 'Plan a meeting',
    all: 'This is how it looks to everybody',
  },
  share: {
    title: 'Invite others to the meeting',
    change_title: 'Change the invitation',
    lead: 'Other co-creations can read about the meeting and say how many are coming from them.',
    goes_along: 'This is taken from the meeting',
    meeting: 'The meeting',
    no_place: 'Not settled',
    names:
      'The title or the place may show who somebody is. If it is at somebody’s home, write instead where you meet first.',
    who_reads:
      'Everybody can read this, even without signing in. The agenda, the food and the rest of the plan are not included.',
    change_meeting: 'Change the meeting',
    labels: { about: 'What is it about?', themes: 'Themes', shown_as: 'What do you wish to be called?' },
    hints: {
      about: 'Say what you are going to do, and whom you would like to meet.',
      themes: 'Three at most.',
      shown_as: 'The name of the co-creation, or what you wish to be called.',
    },
    submit: 'Invite',
    save: 'Save',
  },
  host: {
    coming: places => `Guests from ${places}`,
    nobody: 'Nobody has said that they are coming yet',
    nobody_text:
      'It may take a little while. If you know somebody who should be there, send them the address.',
    sum: people => `${people} in all.`,
    count_text:
      'The meeting is going on. Count the guests in, and the meeting shows who is there. The number can be corrected afterwards.',
    count: people => `Count in ${people}`,
    counted: 'The guests have been counted in.',
    to_evening: 'Correct the number',
    to_meeting: 'To the meeting',
    change: 'Change the invitation',
    close_title: 'Would you rather have the meeting to yourselves?',
    close_text: 'The meeting stays as it is. Others no longer see it.',
    close_told:
      'The meeting stays as it is. Those who had said that they were coming get an e-mail that it is no longer open.',
    close: 'Stop inviting',
  },
  guest: {
    we_said: 'You have said that you are coming',
    title: 'How many are coming from you?',
    change_title: 'Change how many you will be',
    who_reads:
      'Your hosts see this. Others only see how many are coming in all. If fewer than five residents or fewer than five public employees are coming, they see no number.',
    labels: {
      residents: 'Residents',
      public: 'Public employees',
      shown_as: 'You are',
      note: 'Something they should know',
    },
    hints: {
      shown_as: 'What you wish to be called.',
      note: 'For example when you must leave, or whether you need a ramp.',
    },
    submit: 'We are coming',
    save: 'Save',
    stay_title: 'Can you not come, after all?',
    stay: 'We are not coming',
    others_say: 'Those at the table can say how many are coming.',
  },
  errors: {
    people_between: 'Write a number from 0 to 200.',
    nobody: 'Write how many you will be.',
    too_many_themes: 'Choose three at most.',
  },
  letter: {
    body: (name, news, when, link) =>
      `Hello, ${name}!\n\n${news}\n${when ? `\n${when}\n` : ''}\nHere you can read more, and say so if it does not suit you:\n${link}\n`,
    moved: {
      subject: title => `A new time or place: ${title}`,
      body: title => `You have said that you are coming to “${title}”. This is how it is now:`,
    },
    cancelled: {
      subject: title => `Called off: ${title}`,
      body: title => `“${title}”, which you were coming to, has been called off.`,
    },
    no_time: {
      subject: title => `New time to be set: ${title}`,
      body: title =>
        `They are looking for a new time for “${title}”, which you were coming to. You will hear when it is settled.`,
    },
    closed: {
      subject: title => `No longer open to others: ${title}`,
      body: title => `The hosts of “${title}” are keeping it to themselves this time.`,
    },
  },
  said: {
    shared: 'The meeting is open to others. Here you see who is coming.',
    changed: 'Saved.',
    closed: 'The meeting is yours alone again.',
    coming: 'Your hosts can see that you are coming.',
    staying: 'Your hosts can see that you are not coming.',
    counted: 'The guests have been counted in.',
  },
  conflicts: {
    gathering_not_ahead: 'This only works for coming meetings that have a time.',
    gathering_not_running: 'The guests are counted in while the meeting goes on.',
  },
}
