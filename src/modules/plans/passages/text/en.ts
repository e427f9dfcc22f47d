import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  names: (family, hits) =>
    hits === 1
      ? `${family} is mentioned in one passage of the plan.`
      : `${family} is mentioned in ${hits} passages of the plan.`,
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
  found: count => (count === 1 ? 'Here it is' : `The ${count} passages`),
  page: number => `Page ${number}`,
  none: 'The plan does not mention it.',
  none_partly: 'The part that could be read does not mention it.',
  none_wished: 'None of the passages fits what you have chosen. Choose “Everything” to see them all.',
  waits: 'The plan is waiting to be read. It usually takes a few minutes. Come back a little later.',
  waits_again: 'The plan will be read again. Until then you see what was found last time.',
  others: count =>
    count === 1 ? 'One passage that is not counted' : `${count} passages that are not counted`,
  others_lead:
    'They are in a table of contents or a list of sources, or people say the word means something else.',
  by_rule: rule => `Rule: ${rule}`,
  corrected: (who, when) => `This is how ${who} reads it (${when}):`,
  somebody: 'an organisation that is no longer here',
  found_before: (meaning, rule) => `The rule found: ${meaning}. ${rule}:`,
  we: 'Who is “we”',
  responsible: 'Responsible',
  due: 'When',
  carried: 'Who is doing this:',
  work_ended: 'ended',
  correct_link: 'Do you read it differently?',
  correct: {
    title: 'What does the plan mean here?',
    lead: 'Rules know words, not intentions. What you say is shown beside what the rule found. It stays when the plan is read again.',
    said: {
      corrected: 'Thank you. This is how it reads now.',
      taken_back: 'What the rule found now applies.',
    },
    stands: 'How it reads now',
    in_place: 'Read it in the plan',
    say: 'How we read it',
    meaning: 'What is meant?',
    we: 'Who is “we” here?',
    reason: 'Why?',
    reason_hint: 'A sentence or two. Everybody can read them, so leave out people’s names.',
    submit: 'Save',
    back_title: 'Changed your mind?',
    back_lead: meaning => `Then what the rule found applies: ${meaning}.`,
    back: 'Let the rule apply again',
  },
  definitions: {
    title: family => `What plans mean by ${family}`,
    lead: (defining, only) => {
      const say = `${defining} ${defining === 1 ? 'municipality says' : 'municipalities say'} what they mean.`
      return only === 0
        ? say
        : `${say} ${only} ${only === 1 ? 'mentions' : 'mention'} it without explaining it.`
    },
    county: 'County',
    country: 'The whole country',
    none: naming =>
      naming === 0
        ? 'No plan in the library mentions it here.'
        : `${naming} ${naming === 1 ? 'municipality mentions' : 'municipalities mention'} it. None of the plans says what it means.`,
    in_place: place => `Read it in the plan of ${place}`,
  },
}
