import type { nb } from './nb.ts'

export const en: typeof nb = {
  title: 'Which words in the plan are we acting on?',
  lead: (place: string) =>
    `Here is what the plans of ${place} want from co-creation. Say which of it you actually do.`,
  no_place: 'We do not know which municipality you are in, so we do not know which plans apply.',
  choose_place: 'Choose municipality',
  ask_place: 'Those who lead the work can choose the municipality.',
  told: 'What you have said',
  none_told: 'You have not said anything yet.',
  without: 'We are under way, though no plan mentions it',
  without_lead: 'Are you doing something that none of the plans has thought of? It counts just as much.',
  told_on: (day: string) => `Said on ${day}`,
  ended: 'This work has ended. What you say is shown as something you have done.',
  done: 'Done',
  going: 'Under way',
  remove: 'Remove',
  to_passage: 'Read it in the plan',
  gone: 'The plan is no longer here, or now says it in another way.',
  to_do: 'What the plans want',
  none_to_do: 'None of the plans in force has measures or goals for co-creation.',
  to_plans: 'See the municipality’s plans',
  this_we_do: 'We do this',
  said: 'What do you do?',
  said_hint: 'A sentence or two. Do not write about individual people.',
  openly: (title: string) =>
    `When you press, everybody can read the name “${title}” and your text beside the plan. You can remove it again.`,
  tell: 'Say that we do this',
  told_already: 'You have said that you do this.',
  words: {
    told: 'Now it is shown beside the plan.',
    already: 'You had said so already. Nothing was changed.',
    removed: 'It has been removed.',
  },
}
