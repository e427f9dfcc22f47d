import type { Stage } from '../../rules.ts'
import type { MoveField } from '../rules.ts'
import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Where the ideas are',
  lead: 'A wall full of ideas is a good start. When something is in use and somebody benefits from it, we call it an innovation.',
  start: 'Start an idea',
  to_boards: 'See the boards',
  none: 'No ideas yet. An idea may grow out of one note, or out of many.',
  grown: (grown: number, given: number) =>
    given === 1
      ? 'One contribution has been given.'
      : `${grown} of ${given} contributions have grown into an idea.`,
  grown_none: 'Nothing has been contributed yet.',
  sights: {
    note: 'Contributions',
    idea: 'Idea',
    worked_out: 'Worked out',
    tried: 'Being tried',
    in_use: 'In use',
    rested: 'Resting',
  },
  about: {
    idea: 'Somebody has spotted something.',
    worked_out: 'We know what it is and who does what.',
    tried: 'On a small scale. We have agreed how far it goes and when we stop.',
    in_use: 'Somebody benefits from it, and somebody runs it. Now it is an innovation.',
    rested: 'Set aside for a reason. They can be taken up again.',
  } as Record<Stage, string>,
  empty: 'None here now.',
  since: (day: string) => `since ${day}`,
  given_to: (n: number) => (n === 0 ? 'no contributions' : n === 1 ? '1 contribution' : `${n} contributions`),
  to_contributions: 'See the contributions',
  innovation: 'innovation',
  picture: (now: string) =>
    `The idea’s way from contribution to use. It is at “${now}” now. Each step is described in words further down.`,

  starting: {
    title: 'Start an idea',
    lead: 'Give the idea a name that people understand, and choose what it grew from. Everybody who gave something to it can follow it.',
    name: 'What do you call it?',
    name_hint: 'Short, such as “Lending cupboard for children’s gear at the library”.',
    body: 'What is it about?',
    body_hint: 'Two or three sentences will do. You can change them as you go.',
    contributions: 'What did it grow from?',
    contributions_hint:
      'Tick everything that gave something to the idea. Those who gave it will see how far it gets.',
    nothing:
      'There are no contributions to choose from. The idea can start without any, and you can add some later.',
    by: (name: string, day: string) => (name ? `${name}, ${day}` : `No name, ${day}`),
    behind: (n: number) =>
      n === 1 ? 'One more note is merged with this one.' : `${n} more notes are merged with this one.`,
    submit: 'Start the idea',
  },
  growing: {
    title: 'Add contributions',
    lead: (idea: string) =>
      `What else has contributed to “${idea}”? Those who gave it are told how far the idea has come, and can follow it from here.`,
    submit: 'Add',
    nothing: 'There are no more contributions to choose from now.',
  },

  now: {
    tried: 'A small, safe trial',
    in_use: 'This is in use',
    rested: 'The idea is resting',
  },
  facts: {
    question: 'What we want to know',
    within: 'How far the trial goes',
    stop_sign: 'When we stop',
    benefits: 'Who benefits from it',
    run_by: 'Who runs it',
    since: 'In use since',
    why: 'Why',
    learnt: 'What the trial showed',
  } as Record<MoveField, string>,
  measured_title: 'What difference does it make?',
  measured_on: (day: string) => `last measured on ${day}`,
  not_measured: 'not measured yet',
  no_indicators:
    'No indicator measures this yet. Open an indicator and choose this idea there. Then those who contributed will hear when something has been measured.',
  to_indicators: 'See the indicators',

  next_title: 'What happens now?',
  next: {
    idea: 'It is an idea again',
    worked_out: 'It is worked out',
    tried: 'Try it on a small scale',
    in_use: 'It has come into use',
    rested: 'Let it rest',
  } as Record<Stage, string>,
  again: { tried: 'Try once more', in_use: 'Change who it is for or who runs it' },
  wake: {
    idea: 'Take it up again as an idea',
    worked_out: 'Take it up again as worked out',
    tried: 'Take it up again and try it',
    in_use: 'It is in use after all',
  },
  back: {
    idea: 'Go back to being an idea',
    worked_out: 'Go back to working it out',
    tried: 'Go back to trying it',
  },
  given_title: 'Who gave something to it?',
  given_names: (names: string) => `${names} gave something to it.`,
  given_none: 'It did not grow out of any contribution that we know of.',
  nameless: 'No name',
  nameless_count: (n: number) => (n === 1 ? 'one without a name' : `${n} without a name`),
  gave_on: (day: string) => `given ${day}`,
  to_thread: 'What became of it?',
  grow: 'Add more contributions',
  to_board: 'See the board it came from',
  way_title: 'The way here',
  by: (name: string, day: string) => (name ? `${day}, noted by ${name}` : day),
  change_title: 'Change the name or the text',
  save: 'Save',

  move: {
    leads: {
      idea: 'It goes back to being an idea. That is all right, and what you have learnt stays.',
      worked_out: 'You have talked it through: what it is, who it is for, and who does what.',
      tried:
        'Make the trial small enough to go wrong without harm. Decide beforehand what you want to know, how far it goes, and what would make you stop.',
      in_use: 'Something is in use when people benefit from it without the project keeping it going.',
      rested:
        'Letting something rest is no defeat. Those who contributed will read the reason, so write it the way you would want to read it yourself.',
    } as Record<Stage, string>,
    labels: {
      learnt: 'What did the trial show?',
      why: 'Why?',
      question: 'What do you want to know?',
      within: 'How far does it go?',
      stop_sign: 'What makes you stop?',
      benefits: 'Who benefits from it?',
      run_by: 'Who runs it?',
      since: 'Since when?',
    } as Record<MoveField, string>,
    hints: {
      learnt: 'Also what did not go as you expected.',
      why: 'One sentence will do.',
      question: 'For example: Does anybody borrow anything when the cupboard is open one afternoon a week?',
      within: 'How long, how many, and how much it may cost.',
      stop_sign: 'For example: Nobody comes three times in a row, or somebody feels uneasy about it.',
      benefits: 'Who, and in what way?',
      run_by: 'A group, a residents’ committee or a job. Somebody has to take over when you are done.',
      since: 'Roughly is good enough.',
    } as Record<MoveField, string>,
    tells: {
      idea: 'Those who contributed will see that it is an idea again, and why.',
      worked_out: 'Those who contributed will see that it is worked out, and what you write here.',
      tried: 'Those who contributed will see that it is being tried, and what you want to know.',
      in_use: 'Those who contributed will see that it is in use, and who benefits from it.',
      rested: 'Those who contributed will see the reason.',
    } as Record<Stage, string>,
    submit: 'Save',
  },
  errors: { not_yet: 'That day has not come yet. Enter today or an earlier day.' },
  said: {
    started: 'The idea has been started. Those who gave something to it can see that now.',
    changed: 'The change is saved.',
    grown: 'The contributions have been added.',
    moved: 'Where the idea is now has been saved. Those who gave something to it can see it.',
  },
  conflicts: {
    idea_there: 'The idea cannot go there from where it is now. See where it is, and choose again.',
  },
}
