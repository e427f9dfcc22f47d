import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  names: (family, hits) =>
    hits === 1
      ? `${family} is named in one place in the plan.`
      : `${family} is named in ${hits} places in the plan.`,
  size: (words, pages) =>
    pages === null ? `${words} words` : `${words} words on ${pages} ${pages === 1 ? 'page' : 'pages'}`,
  at_home: 'The plan on the municipality’s own site',
  partly: pages =>
    pages === 1
      ? 'One page is a picture or damaged and could not be read.'
      : `${pages} pages are pictures or damaged and could not be read.`,
  wish_family: 'Which words',
  wish_place: 'Where in the plan',
  wish_meaning: 'What is meant',
  all: 'Everything',
  show: 'Show',
  found: count => (count === 1 ? 'Here it is' : `The ${count} places`),
  page: number => `Page ${number}`,
  none: 'The plan does not name it.',
  none_partly: 'As far as the plan could be read, it does not name it.',
  none_wished: 'None of the places fits what you have chosen. Choose “Everything” to see them.',
  waits: 'The plan is waiting to be read. It usually takes a few minutes; come back a little later.',
  waits_again: 'The plan is to be read anew. Until then, what was found last time stands.',
  others: count => (count === 1 ? 'One place that is not counted' : `${count} places that are not counted`),
  others_lead:
    'They stand in a table of contents or a list of sources, or somebody has said that the word means something else.',
  by_rule: rule => `Rule: ${rule}`,
  corrected: (who, when) => `This is how ${who} reads it (${when}):`,
  somebody: 'an organisation that is no longer here',
  found_before: (meaning, rule) => `The rule said: ${meaning}. ${rule}:`,
  we: 'Who is “we”',
  responsible: 'Responsible',
  due: 'When',
  carried: 'Doing this:',
  work_ended: 'ended',
  correct_link: 'Read it in another way',
  correct: {
    title: 'What does the plan mean here?',
    lead: 'Rules know words, not intentions. What you say stands beside what the rule found, also when the plan is read anew.',
    said: { corrected: 'Thank you. It now stands like this.', taken_back: 'What the rule found now stands.' },
    stands: 'As it stands',
    in_place: 'Read it in the plan',
    say: 'How we read it',
    meaning: 'What is meant?',
    we: 'Who is “we” here?',
    reason: 'Why?',
    reason_hint: 'A sentence or two. Everybody can read them, so leave out people’s names.',
    submit: 'Save',
    back_title: 'Changed your mind?',
    back_lead: meaning => `Then what the rule found stands: ${meaning}.`,
    back: 'Let the rule stand again',
  },
  definitions: {
    title: family => `What plans mean by ${family}`,
    lead: (defining, only) => {
      const say = `${defining} ${defining === 1 ? 'municipality says' : 'municipalities say'} what they mean.`
      return only === 0 ? say : `${say} ${only} ${only === 1 ? 'names' : 'name'} it without saying.`
    },
    county: 'County',
    country: 'The whole country',
    none: naming =>
      naming === 0
        ? 'No plan in the library names it here.'
        : `${naming} ${naming === 1 ? 'municipality names' : 'municipalities name'} it. None of the plans says what it means.`,
    in_place: place => `Read it in the plan of ${place}`,
  },
}
