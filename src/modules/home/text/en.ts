import type { Text } from './nb.ts'

export const en: Text = {
  front_title: 'Welfare is best when we make it together',
  front_lead:
    'Samskap helps a municipality and the people who live there make something new together. You begin with a question, not an answer, and everybody round the table counts equally. Along the way you see how well you are working together and where you see things differently.',
  start: 'Start a co-creation',
  start_hint: 'You need a question, somebody to ask and a meal. The guide helps you on.',
  have_code: 'I have a code',
  join: 'Join in',
  code_hint: 'You don’t need an account or an e-mail address.',
  try_title: 'Look around first',
  try_lead:
    'The Thursday Table in Bjørkevik is made up. Step in as one of the people round it, and press whatever you like.',
  try_as: {
    facilitator: 'Ingrid, who leads the work',
    resident: 'Amina, who lives there',
    leader: 'Tor, a leader in the municipality',
    researcher: 'Vilde, who does research',
    administrator: 'Astrid, who looks after the municipality',
  },
  try_mail: 'Read the letters they have received',
  example_title: 'What it can look like',
  example_text:
    'This is how the people round the Thursday Table answered halfway through. The employees thought everybody was heard. The residents were less sure. It is not a grade, but something to talk about before the next dinner.',
  example_note: 'A made-up example. The place and the people do not exist.',
  others_title: 'What others have learnt',
  others_text:
    'Other places have tried before you. Read what worked, and what they would do differently. You need not sign in.',
  others_link: 'Go to the network',
  what_title: 'What you get',
  what: [
    {
      title: 'Room at the table',
      text: 'Invite by link, code or paper. Nobody needs an account, and the page says so when somebody is missing.',
    },
    {
      title: 'Questions before answers',
      text: 'You put the problem into words together. Everybody can propose a change, and you see how the words came about.',
    },
    {
      title: 'A mirror for the way you work',
      text: '28 statements, the same for everybody. You see where you agree, and where you see things differently.',
    },
  ],
  trust:
    'Nobody gets to see your own answers. Groups of fewer than five are not shown alone unless everybody has agreed to it. Once a round is closed, nobody knows any longer who answered what.',
  trust_link: 'How we look after you',
  mine_title: 'My co-creations',
  mine_account: 'My account',
  mine_none:
    'You are not part of anything yet. Have you been given a link or a code? Use it. Or start something yourself.',
  mine_as: name => `You are here as ${name}`,
  mine_organisations: 'What you look after',
  mine_installation: 'Samskap here',
  mine_ways: 'How you come back',
  mine_sessions: 'Where you are signed in',
  mine_demo: 'You are signed in as a made-up person. Feel free to try things out.',
  said: { started: 'The co-creation has started. Take it easy. Three things are enough.', changed: 'Saved.' },
  now_title: 'Worth doing now',
  now_none: 'Nothing is urgent. Have a coffee together.',
  now_tell: 'Tell the others something',
  now: {
    own_words: {
      title: 'Read what you have said',
      text: 'A study wants to use something you have said. Read it, correct it, or take it back.',
      link: 'Read it',
    },
    answer_pulse: {
      title: 'Answer the pulse',
      text: 'Seven short statements about the meeting. It takes a couple of minutes.',
      link: 'Answer now',
    },
    answer_check: {
      title: 'Answer the self-check',
      text: 'Eight statements for staff and leaders only. Nobody sees your own answers.',
      link: 'Answer now',
    },
    answer: {
      title: 'Answer the statements',
      text: 'It takes about ten minutes. Nobody sees your own answers.',
      link: 'Answer now',
    },
    welcome: { title: 'Somebody wants to join', text: 'They are waiting to hear from you.', link: 'See who' },
    proposal: {
      title: 'A proposal for the question is waiting',
      text: 'Somebody wants to put the question another way.',
      link: 'Read the proposal',
    },
    invite: {
      title: 'Invite those it concerns',
      text: 'Begin with two or three who live with it themselves.',
      link: 'Invite',
    },
    residents: {
      title: 'Find more residents',
      text: 'There should be at least as many residents as employees round the table.',
      link: 'See the table',
    },
    second: {
      title: 'Find one more who can lead',
      text: 'At the moment you carry it all alone. If you fall ill, everything stops.',
      link: 'Share the lead',
    },
    meal: {
      title: 'Agree on a meal',
      text: 'It is easier to disagree when you have eaten together.',
      link: 'Write what it will be',
    },
    open_round: {
      title: 'The round is ready',
      text: 'The groups are agreed. Open it when everybody knows about it.',
      link: 'See the round',
    },
    vote: {
      title: 'Have your say about small groups',
      text: 'Everybody must agree. Nobody sees what you choose.',
      link: 'Choose',
    },
    backing: {
      title: 'Do you back this?',
      text: 'The group has written that you back them. Read it, and answer with one tap.',
      link: 'Read and answer',
    },
    sparring: {
      title: 'Somebody would like to hear what you think',
      text: 'The group has asked something. A sentence or two is enough.',
      link: 'Read the question',
    },
    close_round: {
      title: 'The round is open',
      text: 'Remind people of it, and close it when all who want to have answered.',
      link: 'See the round',
    },
    talk: {
      title: 'Talk about the result',
      text: 'Pick two statements, and agree on one or two small steps.',
      link: 'See the result',
    },
    meeting_now: {
      title: 'The meeting is under way',
      text: 'See what is happening now, and say that you are here.',
      link: 'To the meeting',
    },
    say_when: {
      title: 'When can you meet?',
      text: 'Some times have been proposed. Say which suit you.',
      link: 'Say when you can',
    },
    reply_meeting: {
      title: 'Are you coming to the meeting?',
      text: 'Say yes or no, and what would make it easier to come.',
      link: 'Reply',
    },
    confirm_minutes: {
      title: 'Are the minutes right?',
      text: 'Read them and say so if something is wrong. They are final only once you have said that they are right.',
      link: 'Read the minutes',
    },
    owed: {
      title: 'Somebody is waiting for an answer',
      text: 'It is more than two weeks since they made a contribution.',
      link: 'See who',
    },
    plan_meeting: {
      title: 'Arrange the next meeting',
      text: 'Propose some times, and the others say when they can.',
      link: 'Arrange a meeting',
    },
    measure: {
      title: 'Something is ready to be measured',
      text: 'You agreed to look at how it is going. A figure or a few words will do.',
      link: 'See what',
    },
    plan_round: {
      title: 'See how well you work together',
      text: 'When you have met a few times, everybody can answer 28 statements.',
      link: 'Plan a round',
    },
    guide: { title: 'Next in the guide', text: 'A small point to talk over.', link: 'See the point' },
    steps: {
      title: 'Look at what you agreed',
      text: 'Something should have been done by now. Was it done, is it still going on, or will you leave it?',
      link: 'See the steps',
    },
  },
  since: (place, month) => `Co-creation in ${place} since ${month}`,
  ambition_title: 'How much do we do together?',
  table_title: 'Who sits at the table?',
  table_link: 'Everybody round the table',
  round_title: 'The last time we asked each other',
  round_none: 'You have not had a round yet.',
  round_held_back: 'The group has not shared the result yet.',
  round_open: number => `Round ${number} is open now.`,
  steps_title: 'What we agreed',
  steps_link: 'All the steps',
  meal_title: 'The next meal',
  meal_none: 'Not agreed yet.',
  edit: 'Change',
  menu_groups: {
    work: 'The work',
    standing: 'Where we stand',
    us: 'All of us',
  },
  menu: {
    meetings: 'Meetings',
    boards: 'Boards',
    ideas: 'Ideas',
    contributions: 'Contributions',
    guide: 'The guide',
    people: 'Round the table',
    rounds: 'Rounds',
    steps: 'Agreed steps',
    plans: 'The plan’s words',
    course: 'The way so far',
    impact: 'The difference',
    news: 'News',
    learning: 'Learn from others',
    research: 'Research',
    pictures: 'Pictures',
    residents: 'The residents’ room',
    safety: 'Safe to take part',
    me: 'My seat',
  },
  privacy_title: 'How we look after you',
  privacy: [
    {
      title: 'What you answer in a round',
      text: 'Your answer is kept by itself, without a name or a time. The fact that you have answered is kept somewhere else. While the round is open, whoever runs the database could in principle connect the two. When the round closes, the answers are shuffled and given new numbers, and the list of who has answered is deleted. Then nobody can find, correct or withdraw an answer, not even you.',
    },
    {
      title: 'What is shown',
      text: 'A group is shown only when at least five have answered. A statement that fewer than five in a group have answered is shown only for everybody together. The limit can be lower, but only if everybody has said yes, each alone and in secret, before anybody answered. Everything shown is worked out once, and nobody can split it up in other ways. If all the others in your group pool their answers, they can work out yours.',
    },
    {
      title: 'What you give',
      text: 'A contribution has a tracking code. With it you can see what became of it without signing in. The code shows nothing else. We do not keep it, so write it down. Where the group has agreed on notes without names, who wrote a note is not stored anywhere. Whoever runs the database can still see when a note was put up, as long as the database keeps its own log.',
    },
    {
      title: 'Your name',
      text: 'You choose what you want to be called. A first name or a nickname will do. You need an e-mail address only if you want to start something or get reminders.',
    },
    {
      title: 'Who reads what you write',
      text: 'Only those who take part in the same co-creation. Whoever runs the database could in principle read it too. Employees may have a duty to speak up when it concerns children or violence. Nobody is watching here day and night. In Norway, if it is urgent, call 113 when life is in danger, 112 for the police or 116 117 for a doctor.',
    },
    {
      title: 'Links and codes',
      text: 'An invitation works once. Afterwards you get a code of your own that only you see. It brings you back from another phone. We keep only a fingerprint of the code, so we cannot read it either.',
    },
    {
      title: 'What is yours',
      text: 'Everything kept about you can be read, corrected, downloaded and erased under “My seat”. It takes effect at once. What you have said yes to, you take back with one tap. Results that have been shown already stay as they are. There are no names in them.',
    },
    {
      title: 'Who has read about you',
      text: 'Every change, and every time somebody opens something that may be sensitive, is written down, but never what it said. You can see for yourself who has read what is only about you. The traces are sealed, so that nobody can take one away unnoticed.',
    },
    {
      title: 'Signing in',
      text: 'Nobody needs a password. You do not need to sign in to take part. Employees can sign in with an electronic identity. We do not ask for your national identity number, and never keep it.',
    },
    {
      title: 'What is shared with others',
      text: 'Every quarter we add up the results of many co-creations. A figure is shown only when at least five co-creations and twenty answers stand behind it, and none of them has more than half of the answers. A story is shared only when the people it is about have said yes, and it disappears when one of them changes their mind. Others who run Samskap may fetch what is shared. What is taken back disappears there the next time they fetch. What somebody has already printed or copied, nobody can get back.',
    },
    {
      title: 'Cookies',
      text: 'We use two, and both are needed: one remembers that it is you, and one remembers the language. While you sign in with an electronic identity there is one more, for ten minutes. Nobody else sees them.',
    },
    {
      title: 'Complaints',
      text: 'Ask the organisation behind it first. If you still disagree, you can complain to the Norwegian Data Protection Authority (Datatilsynet).',
    },
  ],
  holds_title: 'Everything we keep',
  holds_caption: 'What is in the database, who reads it, and how long it stays there',
  holds_columns: { what: 'What', readers: 'Who reads', kept: 'How long' },
}
