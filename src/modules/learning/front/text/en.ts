import type { Text } from './nb.ts'

export const en: Text = {
  network: {
    title: 'The network',
    lead: 'Here, people who create welfare together tell each other what they have tried. Some ask, and some answer. Anyone can read.',
  },
  q: 'What would you like to know?',
  search: 'Search',
  stories_title: 'New from others',
  all_stories: 'All the stories',
  no_stories: 'Nobody has told a story yet. The first one could be yours.',
  help_title: 'Somebody needs help',
  all_help: 'All the questions',
  no_help: 'Right now nobody is waiting for an answer.',
  learn_title: 'New to this?',
  learn_text:
    'Spend twenty minutes finding out what co-creation is and what it is not, together with the others if you can.',
  learn_link: 'Begin here',
  lend_title: 'Borrow something that works',
  lend_text: 'Methods, patterns and indicators that others have used and are glad to share.',
  lend_link: 'Look at the shelf',
  country_title: 'How is the country doing?',
  country_text: (initiatives, answers) =>
    `The figures are based on ${initiatives} co-creations and ${answers} answers. No group can be recognised in them.`,
  country_none: 'There are still too few co-creations to show figures for the country.',
  country_link: 'See the picture of the country',
  yours_title: 'Tell and ask from your own co-creation',
  learning: {
    title: 'Learn from others',
    lead: 'Others have stood where you stand now. Read what they did, and ask what you are wondering about. When you tell your own story, others learn from you.',
  },
  waits_title: 'This is waiting for you',
  waits: {
    confirm: n =>
      n === 1
        ? 'A story is about you. Read it and say what you think'
        : `${n} stories are about you. Read them and say what you think`,
    answers: n =>
      n === 1 ? 'Somebody has answered what you asked' : `You have ${n} answers to what you asked`,
    mentor: n =>
      n === 1 ? 'Somebody asks if you would be their mentor' : `${n} people ask if you would be their mentor`,
  },
  doors: {
    begin: {
      title: 'Twenty minutes on co-creation',
      text: 'What it is and what it is not. With an exercise for the whole group.',
    },
    alike: { title: 'Places like ours', text: 'Stories from others who work on the same things as you.' },
    stories: {
      title: 'Tell a story',
      text: 'A story, a win, or something that fell flat. It is shared only when the people it is about have said yes.',
    },
    help: {
      title: 'Ask the others',
      text: 'Ask a question, or let somebody look at your plan. Answer others when you can.',
    },
    mentors: {
      title: 'Find a mentor',
      text: 'Somebody one step ahead of you who is willing to think out loud with you.',
    },
    gatherings: {
      title: 'Meet others',
      text: 'Meetings where several co-creations get together. Come to one, or invite others to yours.',
    },
    shelf: { title: 'Borrow and share', text: 'Methods, patterns and indicators, from others and your own.' },
    follow: {
      title: 'Follow',
      text: 'Choose themes, and hear when other places share something about them.',
    },
  },
  could_answer: 'Could you answer this?',
  to_network: 'To the whole network',
  coordinator_title: 'Bring places together',
  coordinator_lead:
    'Start with what people tell, and with the questions nobody has answered. If you know somebody who could help, send them the address of the question.',
  unanswered_title: 'Waiting for a first answer',
  own_title: 'Co-creations in your organisation',
  own_note: 'You see only what they have shared openly themselves, under their own name.',
  own_none: 'There are no co-creations here yet.',
  shared: (stories, asked) =>
    `${stories === 1 ? '1 shared story' : `${stories} shared stories`}, ${asked === 1 ? '1 open question' : `${asked} open questions`}.`,
}
