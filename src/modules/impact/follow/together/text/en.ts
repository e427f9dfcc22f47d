import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Working together and outcomes, side by side',
  lead: 'What it is like to work together and what comes of it are two different things. Here they stand side by side. They are never made into one number.',
  process: 'Working together',
  effect: 'What came of it',
  process_stands: {
    good: 'The answers about working together are good.',
    middle: 'The answers about working together lie in the middle.',
    weak: 'The answers about working together are low.',
    unknown: 'It cannot be said yet.',
  },
  effect_stands: {
    good: 'Most of it is moving the way that was hoped for.',
    middle: 'Some of it is moving the way that was hoped for, some is not.',
    weak: 'We cannot say for sure that anything has moved the way that was hoped for.',
    unknown: 'It cannot be said yet.',
  },
  side_low: 'On average it is not low, but one group answers low. Good for some is not good enough.',
  from_round: round => `From ${round}.`,
  mean: (mean, max) => `The average of the fields of action is ${mean} out of ${max}.`,
  to_result: 'See the result',
  last_pulse: day => `The last pulse was ${day}. Pulses are kept apart and are not counted here.`,
  to_pulse: 'See the pulses',
  lacks: {
    no_round: 'There is no closed round that can be shown here.',
    not_shared: 'The result of the round has not been shared outside the group, so it is not here.',
    talk: 'So few answered in the last round that it has no figures.',
    no_indicators: 'No indicator with figures is about an outcome or an effect yet.',
    not_twice:
      'None of them can be read as a change yet. It takes a baseline, another measurement and a direction.',
    unsure: 'The differences are so small that they may be chance. It takes more answers or more time.',
  },
  moved: {
    toward: 'is moving the way that was hoped for',
    away: 'is moving the other way',
    still: 'has not moved',
    unsure: 'may be chance',
    unknown: 'cannot be said yet',
  },
  indicator: (name, moved) => `${name}: ${moved}`,
  where: 'Where are you now?',
  here: 'you are here',
  between: 'You are in between, so read all the squares that are marked.',
  nowhere: 'No square is marked until something can be said of both.',
  process_good: 'Working together goes well',
  process_weak: 'Working together is hard',
  effect_weak: 'Little has changed',
  effect_good: 'Something has changed',
  cells: {
    good_weak: {
      title: 'We work well together, but see little come of it',
      ask: [
        'Does it need more time? Outcomes often come long afterwards.',
        'Look at the map again. Which arrow are you least sure of?',
        'Do we measure what matters to those it is about?',
      ],
    },
    good_good: {
      title: 'We work well together, and it is moving the way we want',
      ask: [
        'What was it that helped? Ask those it is about.',
        'Who has it not reached?',
        'What does it take to make it last?',
      ],
    },
    weak_weak: {
      title: 'Working together is hard, and we see little come of it',
      ask: [
        'Begin with how we work together. What can we change by the next meeting?',
        'Do we understand the problem as those it is about see it?',
        'Shall we go on, change course or end it well?',
      ],
    },
    weak_good: {
      title: 'It is moving the way we want, but working together is hard',
      ask: [
        'Who is it hard on? Perhaps a few do most of it.',
        'Will it last when those who pull hardest get tired?',
        'Could the change come from something other than our work?',
      ],
    },
  },
  ask: 'Questions to talk about',
  careful: 'Before you draw conclusions',
  cautions: [
    'Those who answered the round sit around the table. Those the measurements are about are often others.',
    'That both rise at the same time does not mean that one comes from the other.',
    'The mark is set by simple rules. The talk matters more than the square.',
  ],
  to_hypothesis: 'See why you believe it works',
}
