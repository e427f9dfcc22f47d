import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Thoughts along the way',
  lead: 'One question and two minutes, best right after a meeting or a round. Only you read the answer, unless you want to share it.',
  prompts: {
    held_back: 'When did you hold something back today?',
    surprised: 'What surprised you the last time you met?',
    quiet: 'Who said little, and why do you think that was?',
    own_words: 'Which word was used that not everybody understood?',
    changed_mind: 'What have you changed your mind about?',
    decided: 'Who decided today, and how did you notice?',
    easy_for_whom: 'Who found it easy to take part, and who found it hard?',
    promised: 'What did you promise somebody, and when can you keep it?',
    gave_room: 'When did you let somebody else in, and what came of it?',
    missing: 'Who is missing round the table now?',
    good_moment: 'When did you have a good time together?',
    next_time: 'What will you do differently next time?',
  },
  body: 'What you think',
  body_hint: 'A couple of sentences will do.',
  shared: 'Share with everybody who takes part',
  shared_hint: 'Otherwise only you read it. You can choose again whenever you like.',
  save: 'Save',
  other: 'Give me another question',
  before_title: 'Before you write',
  before: {
    kept: 'Only you read what you do not share. Those who lead do not see that you have written, either. Whoever runs the database could in principle read everything.',
    shared:
      'What you share can be seen, with your name, by everybody who takes part and those who read along. If you leave, it stays. If you erase everything about yourself, it goes too.',
    watch:
      'Nobody watches this page day and night. Employees may have a duty to act on what they read about children or violence. Does somebody need help now? In Norway, ring 113 if a life is in danger, 112 for the police, 116 117 for a doctor out of hours, or 116 111 for the helpline for children and young people.',
  },
  kept_title: 'Only you read this',
  shared_title: 'Shared with everybody who takes part',
  none_shared: 'Nobody has shared anything yet. That is quite all right.',
  see_all: 'See everything',
  change: 'Change',
  by: (name, date) => `${name ?? 'Somebody who has left'}, ${date}`,
  team_tag: 'Reflecting team',
  ways_title: 'More ways to think together',

  team: {
    title: 'Reflecting team',
    lead: 'Two listen while the others talk. Then the two think aloud, and everybody else listens.',
    steps: [
      'Choose two who listen. Preferably a resident and an employee, and not the same two as last time.',
      'The others talk about one thing for ten minutes. The two say nothing.',
      'The two turn their chairs to each other and think aloud for five minutes: What did we hear? What made us curious? The others say nothing.',
      'Those who were listened to say what they take with them. Nobody has to answer anything.',
    ],
    mind: 'Think aloud about what was said, never about who said it. No advice, and no marks.',
    to_card: 'The method card on one sheet',
    write_title: 'Write it down',
    write: 'What did the two hear?',
    write_hint: 'Two or three sentences. Everybody who takes part can read it.',
    heard: 'What we have heard before',
    none: 'What you write after a talk comes here.',
  },

  learnt: {
    title: 'What we learn from each other',
    lead: 'Learning goes both ways. Write down what you want to remember, so that the others can use it too.',
    directions: {
      from_residents: 'Employees have learnt from residents',
      from_services: 'Residents have learnt from the services',
      from_each_other: 'We have learnt from each other',
    },
    none: 'Nothing yet.',
    direction: 'Which way did it go?',
    body: 'What did you learn?',
    body_hint: 'For example: Our letter scared people. Now we ring first.',
    write: 'Write something you have learnt',
  },

  own_part: {
    title: 'How mentors and researchers have played a part',
    lead: 'Whoever follows the work from outside also shapes it. Here mentors, researchers and those who lead write what they have done themselves, and what it led to.',
    none: 'Nobody has written anything yet.',
    write: 'Write about your own part',
    body: 'What did you do, and what changed because of it?',
    body_hint:
      'Feel free to add what you held back, or would have done differently. Everybody who takes part can read it.',
  },

  change_page: {
    title: 'Change what you wrote',
    remove_title: 'Do you want to take it away?',
    remove: 'Take it away',
    remove_hint: 'It will be gone for everybody and cannot be brought back.',
    back: 'Back',
  },

  said: {
    kept: 'Saved. Only you read it.',
    shared: 'Saved, and shared with everybody who takes part.',
    changed: 'Changed.',
    removed: 'Taken away.',
  },
}
