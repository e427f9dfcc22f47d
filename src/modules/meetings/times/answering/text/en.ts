import type { Text } from './nb.ts'

export const en: Text = {
  title: 'When can you come?',
  leave: 'Leave this page',
  who_asks: title =>
    `${title} is looking for a time that suits most people. Say yes to the times that suit you.`,
  who_sees:
    'Those who take part can see your name and when you can come. Others with the link cannot. Only those who lead see what would make it easier for you to come.',
  answered_before: 'You have answered before. You can change it here.',
  labels: {
    name: 'What is your name?',
    needs: 'Would anything make it easier to come?',
    own_device: 'Remember my answer on this device',
  },
  name_hint: 'Your first name is enough.',
  needs_hint: 'For example an interpreter, child care or a lift.',
  own_device_hint:
    'Then you can open the link again and change it. Tick this only if the device is your own.',
  send: 'Send the answer',
  change: 'Save the change',
  errors: { missing: 'Enter your name.' },

  thanks: 'Thank you',
  thanks_kept: 'Your answer has been received.',
  thanks_changed: 'The change is saved.',
  thanks_next:
    'When a time has been chosen, somebody will let you know. You can also open the link again to see.',
  left_open: 'not answered',
  change_it: 'Change the answer',
  take_back: 'Delete my answer',
  for_another: 'Answer for somebody else',

  stops: {
    no_link: {
      title: 'Open the link again',
      lead: 'We can no longer tell which meeting this is about. Open the link you were given, or scan the code once more.',
    },
    settled: {
      title: 'The time has been chosen',
      lead: 'Can you not come then? Tell whoever gave you the link.',
    },
    cancelled: { title: 'The meeting is cancelled', lead: 'Thank you for wanting to come.' },
    over: { title: 'The meeting is over', lead: 'Thank you for wanting to come.' },
    no_times: {
      title: 'No proposals now',
      lead: 'There are no times to answer at the moment. Try the link again later.',
    },
    full: { title: 'We cannot take more answers', lead: 'Tell whoever gave you the link.' },
    taken_back: {
      title: 'Your answer has been deleted',
      lead: 'Would you like to answer after all? Open the link again.',
    },
    not_found: {
      title: 'We cannot find your answer',
      lead: 'It may already have been deleted. Open the link again if you would like to answer.',
    },
  },
}
