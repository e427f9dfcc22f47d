import type { Text } from './nb.ts'

export const en: Text = {
  lead_since: (phase, date) => `${phase}. You have been at it since ${date}.`,
  lead_year: date => `A year has passed. You began to look back on ${date}.`,
  round: number => `This is turn number ${number} round the path.`,
  rests: date => `The work has rested since ${date}. The guide asks for nothing until you take it up again.`,
  ended: date => `The work ended on ${date}. Everything here can still be read.`,
  read_why: 'Read why',
  take_up: 'Take it up again',

  first_small: 'In the first week a question, somebody to ask and a meal are enough.',
  small_since: (phase, date) => `${phase} (since ${date}).`,
  first_title: 'Three things are enough in the first week',
  first_lead: 'The rest can wait.',
  first: {
    question: {
      title: 'A question to begin with',
      done: 'You have a question. You may change it when more people have joined.',
      open: 'Write what you wonder about, in everyday words.',
      link: 'Look at the question',
      mend: 'Look at the question',
    },
    whom_to_ask: {
      title: 'Somebody to ask',
      done: 'Ring one of them today, or drop by.',
      open: 'Write two or three who know this from their own lives. First names will do.',
      link: 'Write who',
      mend: 'Change',
    },
    meal: {
      title: 'A meal',
      done: 'Say the day and the place when you ask.',
      open: 'Soup, waffles or coffee. Food makes it easier to come.',
      link: 'Write what you will eat',
      mend: 'Change',
    },
  },
  stands: 'in place',
  invite: 'Set seats aside for them',
  first_done: 'You have what you need to begin. Now ask somebody.',
  see_all: 'See the rest of the guide now',

  now_title: count => (count === 1 ? 'One thing now' : count === 2 ? 'Two things now' : 'Three things now'),
  now_none: 'You have been through everything in this phase. Well done.',
  now_empty: 'The guide has no points for this phase yet.',
  open_point: 'Open the point',
  go_on_to: phase => `Go on: ${phase.toLowerCase()}`,
  due_past: date => `was due ${date}`,
  due: date => `by ${date}`,

  where_title: 'Where you are',
  picture: (phase, at) =>
    `A path in a ring, with seven places. You are at place ${at}: ${phase.toLowerCase()}.`,
  picture_been: phases => `You have also been here: ${phases}.`,
  picture_back: times => (times === 1 ? 'You went back once.' : `You went back ${times} times.`),
  picture_rests: 'Just now you are resting.',
  here: 'here',
  rest: 'resting',
  turn: number => `turn ${number}`,
  been: 'been here',
  move: 'Go on or go back',
  see_way: 'See the way you have come',

  points_title: 'All the points',
  points_lead: 'Use what helps. Nobody needs to have everything in place.',
  far: (in_place, of) =>
    in_place === 0
      ? `${of} points`
      : in_place === of
        ? 'everything is in place'
        : `${in_place} of ${of} are in place`,
  far_none: 'when you want to run it together',
  later: 'When you want to run it together',
  later_hint: 'These are for people who will go on together for a long time. You may open them all the same.',
  print_chapter: 'The whole chapter, to print',
  why: 'What often goes wrong, and what helps',
  ready: 'Are you ready to invite residents?',

  help_title: 'Sheets, cards and help',
  helps_now: 'Useful now',
  more_help: 'All sheets, cards and help',
  groups: {
    sheets: 'Sheets to fill in together',
    backing: 'Backing, form and law',
    people: 'People and letters',
    work: 'Meetings and ideas',
    difference: 'The difference',
    underway: 'Along the way',
  },
  cards: 'Method cards for your meetings',

  way_title: 'The way you have come',
  way_lead:
    'You may go back, and you may start again. The reason stays, so that everybody can understand it.',
  began: date => `You began on ${date}.`,
  moved: {
    on: (phase, date) => `Went on, ${date}: ${phase.toLowerCase()}`,
    back: (phase, date) => `Went back, ${date}: ${phase.toLowerCase()}`,
    restart: (_, date) => `Started again, ${date}`,
  },
  rested: {
    paused: date => `Paused on ${date}`,
    ended: date => `Ended on ${date}`,
    active: date => `Took it up again on ${date}`,
  },
  went_back: (date, reason) => `You went back on ${date} because: ${reason}`,
  restarted: (date, reason) => `You started again on ${date} because: ${reason}`,
  by: name => name ?? 'Somebody who has left',
  move_title: 'Where do you go now?',
  way: 'Where do you go?',
  ways: {
    on: phase => `On: ${phase.toLowerCase()}`,
    back: phase => `Back: ${phase.toLowerCase()}`,
    restart: 'Start again from the beginning',
  },
  restart_hint: 'What you have said of the points stays.',
  reason: 'Why?',
  reason_hint: 'Needed when you go back or start again. Everybody who takes part can read it.',
  save_move: 'Save',
  pause_instead: 'Would you rather have a pause?',
  errors: { reason: 'Write why you go back or start again.' },

  why_title: 'What often goes wrong, and what helps',
  why_lead:
    'This is what researchers found when they followed others who tried. If you recognise it, you are not alone.',
  findings_title: 'What went wrong',
  factors_title: 'What helps',
  factors_lead:
    'Six things that municipal employees say pull the right way. When they are missing, the work slows down.',
  helps: 'This helps:',
  points_here: 'Points about this',
  said: {
    changed: 'Saved.',
    added: 'The seats are set aside. You find links and sheets under “Round the table”.',
    moved: 'Saved. This is what the way looks like now.',
    from_pattern: 'The new co-creation has begun. Here is the way on.',
  },
  conflicts: {
    way_moved: 'Somebody else has just moved you along the way. Go back and see where you are now.',
  },
}
