import type { Text } from './nb.ts'

export const en: Text = {
  quote: said => `“${said}”`,
  month_round: (number, month) => `round ${number}, ${month}`,
  rounds: 'Our rounds',
  counted: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],

  others: 'the others together',
  everybody: 'everyone together',
  answers: n => (n === 1 ? '1 answer' : `${n} answers`),
  near: end => `near ${end}`,
  axis_low: (min, label) => `${min} ${label}`,
  axis_high: (max, label) => `${label} ${max}`,

  answered_of: (n, seats) =>
    `${n} of ${seats} have answered. The pictures are something to talk about, not a grade.`,
  answered: n => `${n} have answered. The pictures are something to talk about, not a grade.`,
  print: 'Print on one sheet',
  to_talk: 'A sheet for the talk',
  to_research: 'For researchers',
  download_csv: 'Download the figures (CSV)',
  download_json: 'Download the figures (JSON)',

  headline: {
    talk_only: 'This round is for talking only',
    few_answers: 'Few answers, so read with care.',
    whole_only: 'Here you see everyone together.',
    goes_well: fields => `Going well: ${fields}.`,
    is_hard: fields => `Hard right now: ${fields}.`,
    changed_up: fields => `Up since last time: ${fields}.`,
    changed_down: fields => `Down since last time: ${fields}.`,
    differ: field => `${field}: we see it differently.`,
    differ_a_little: field => `${field}: we see it a little differently.`,
    alike: 'We see it much alike.',
    not_known_yet: 'Some things we do not know yet.',
    steady: 'Most is as it was.',
    some_fields: count => `${count} fields`,
  },

  in_short: 'In short',
  labels: {
    talk_only: 'For talking only',
    few_answers: 'Read with care',
    whole_only: 'Everyone together',
    goes_well: 'Going well',
    is_hard: 'Hard',
    changed_up: 'Up',
    changed_down: 'Down',
    differs: 'Seen differently',
    alike: 'Seen alike',
    not_known_yet: 'Not known yet',
    steady: 'As before',
  },
  say: {
    talk_only: k => `Fewer than ${k} answered, so no figures are made.`,
    few_answers: n => `Only ${n} have answered. One answer more or less can change the picture a good deal.`,
    whole_only: k =>
      `No group is shown on its own in this round. That takes at least ${k} answers from each.`,
    goes_well: fields => `Taken together, we answer high on ${fields}.`,
    is_hard: fields => `Taken together, we answer low on ${fields}.`,
    changed_up: (fields, since) => `Higher than in ${since}: ${fields}.`,
    changed_down: (fields, since) => `Lower than in ${since}: ${fields}.`,
    differ: (field, high, low) =>
      `${field}: the highest answers come from ${high}, the lowest from ${low}. That is a strength: some of us see what the others do not.`,
    differ_a_little: (field, high, low) =>
      `${field}: the answers from ${high} are a little higher than those from ${low}. Ask each other why.`,
    alike: 'The groups answer much alike in every field. Ask anyway whether something was left unsaid.',
    not_known_yet: statements => `Several do not know yet: ${statements}`,
    steady: since => `No field has moved much since ${since}.`,
  },

  how_far: 'How far apart are we?',
  how_far_one: 'How we answered together',
  words: {
    differ: 'seen differently',
    differ_a_little: 'a little different',
    alike: 'much alike',
    whole: 'shown together only',
    hidden: 'too few answers',
  },
  steps_apart: far => `${far} steps`,
  in_all: mean => `together ${mean}`,
  side_says: (side, mean) => `${side} ${mean}`,

  talk_over: count => `${count} statements to talk over`,
  talk_over_one: 'One statement to talk over',
  highest: side => `highest answers from ${side}`,
  do_not_know: (count, of) => `${count} of ${of} do not know yet`,
  low_in_all: 'among our lower answers',
  ask_anyway: 'What do we think about this now?',
  nearly_all: 'nearly all',

  grid: count => `${count} statements`,
  grid_lead: 'Each square rests on one statement. Use it to start talking, not as a figure.',
  grid_caption: (rows, columns) => `The statements by ${rows} and ${columns}`,
  levels: { weak: 'weak', middle: 'in between', strong: 'strong', hidden: 'not shown' },
  differ_key: 'different, highest answers on top',
  unsure_key: 'many do not know yet',
  whole_only_key: 'shown together only',

  radar: (count, sides) => (sides ? `${count} fields, ${sides} groups` : `${count} fields`),
  radar_title: 'A wheel with one field on each spoke',
  radar_desc: rows => `The middle is lowest, the rim is highest. ${rows}`,

  since: month => `Since ${month}`,
  up: (before, now) => `up from ${before} to ${now}`,
  down: (before, now) => `down from ${before} to ${now}`,
  same: 'about as before',
  change_note: least => `Everyone together. A shift of less than ${least} steps is not called change.`,
  not_comparable: 'The last round had other statements or too few answers, so no change is shown.',
  who_same: 'The same people as last time',
  who_changed: 'Not quite the same people as last time',
  seats: (side, seats, joined, left) =>
    `${side}: ${seats} ${seats === 1 ? 'seat' : 'seats'}, ` +
    (joined || left
      ? [joined && `${joined} joined`, left && `${left} left`].filter(Boolean).join(' and ')
      : 'nobody joined and nobody left') +
    '.',
  seats_note: 'Some of the change may be because different people answered.',

  not_known: 'What we do not know yet',
  not_known_lead: 'That is worth knowing too. Who can we ask?',

  steps: 'What we agreed',
  steps_none: 'Nothing has been agreed after this round yet.',
  steps_agree: 'Agree on something on the sheet for the talk',
  steps_last: number => `From round ${number}`,
  step_who: (who, due) => (due ? `${who}, by ${due}` : who),
  outcomes: { done: 'done', goes_on: 'goes on', dropped: 'came to nothing', none: 'not followed up yet' },

  figures: 'The figures',
  figures_caption: (min, max) =>
    `Means on the scale ${min} to ${max}. In brackets: how many answers the figure rests on.`,
  difference: 'Difference',
  whole: 'Together',
  last_time: 'Last time',
  dont_know_column: 'Don’t know yet',
  statement_column: 'Statement',
  not_shown: 'not shown',
  figures_region: 'Table of fields and values',
  statements_region: 'Table of statements',
  statements_fold: 'See all the statements with figures',
  values_fold: title => `${title}: the same answers, sorted in another way`,
  spread_fold: 'How the answers are spread',
  spread_title: n => `Everyone together, ${n} answers`,
  spread_step: (label, count) => `${label}: ${count}`,
  spread_none: least => `The spread is shown only for statements with at least ${least} answers.`,
  reading_fold: 'How to read the picture',
  reading: {
    same_answers:
      'Fields and values rest on the same answers. They are two ways of seeing one thing, not two proofs.',
    ends: 'Where it says “near” an end of the scale, nearly everyone answered right at that end. Then we do not show the figure, so that nobody can work out what one person answered.',
    small:
      'Small differences are nothing to dwell on. Talk about what you recognise, and about what surprises you.',
    whole_only: (statement, k) =>
      `${statement} Fewer than ${k} in one of the groups answered this. It is shown for everyone together only, and is left out of the groups’ figures for fields and values.`,
    left_out: (statement, k) => `${statement} Fewer than ${k} answered, so it is left out.`,
    incomplete: 'The figure rests on fewer statements than the others.',
    version: (title, version) => `${title}, version ${version}.`,
  },

  talk_only_lead: k =>
    `Fewer than ${k} answered. So we show no figures, since someone might recognise who answered what. The answers have been deleted. The questions remain, and they matter most.`,
  open_questions: 'Questions to talk over',

  see_result: 'See the whole picture',
}
