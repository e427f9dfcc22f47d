import type { nb } from './nb.ts'

const many = (count: number) => (count === 0 ? 'no' : count === 1 ? 'one' : String(count))

export const en: typeof nb = {
  lead: {
    none: 'No plan from here has been added yet.',
    unread: 'Plans from here have been added, but those in force have not been read.',
    never: (plans: number) =>
      plans === 1
        ? 'The plan in force does not mention co-creation.'
        : `The ${plans} plans in force do not mention co-creation.`,
    names: (count: number, rate: string) =>
      count === 1
        ? `The plans in force mention co-creation in one passage: ${rate} times per 10,000 words.`
        : `The plans in force mention co-creation in ${count} passages: ${rate} times per 10,000 words.`,
    since: (year: string) => `The first time was in ${year}.`,
    earlier: (year: string) => `Earlier plans did, first in ${year}.`,
    partly: 'Not everything could be read. There may be more.',
  },
  plans: {
    title: 'The plans, year by year',
    caption: 'The plans from here, newest first',
    year: 'Year',
    no_year: 'year unknown',
    plan: 'Plan',
    kind: 'Kind',
    hits: 'Passages that mention co-creation',
  },
  change: {
    title: (before: number, after: number) => `What is new from ${before} to ${after}?`,
    same: 'The figures are the same.',
    hits: (before: string, after: string) => `Passages that mention co-creation: from ${before} to ${after}.`,
    rate: (before: string, after: string) => `Per 10,000 words: from ${before} to ${after}.`,
    measures: (before: string, after: string) => `Measures: from ${before} to ${after}.`,
    definitions: (before: string, after: string) => `Explanations of the word: from ${before} to ${after}.`,
    side_by_side: 'See the years side by side',
  },
  definitions: {
    title: 'What do they mean by the word?',
    none: 'None of the plans in force says what it means by co-creation.',
  },
  we: {
    title: 'Who is “we”?',
    none: 'The plans in force do not mention co-creation, so there is no “we” to read about.',
    line: (who: string, count: number) => (count === 1 ? `${who}: one passage` : `${who}: ${count} passages`),
  },
  measures: {
    title: 'What will be done, and who does it?',
    none: 'None of the plans in force has measures for co-creation.',
    gap: (measures: number, done: number) =>
      `${measures === 1 ? 'One measure mentions' : `${measures} measures mention`} co-creation. ${
        done === 0
          ? 'Nobody has said that they do any of it.'
          : measures === 1
            ? 'Somebody has said that they do it.'
            : done === measures
              ? 'Somebody has said that they do each of them.'
              : done === 1
                ? 'Somebody has said that they do one of them.'
                : `Somebody has said that they do ${done} of them.`
      }`,
    responsible: (who: string) => `Responsible: ${who}`,
    due: (when: string) => `When: ${when}`,
    nobody: 'Nobody has said that they do this.',
    does: (title: string) => `${title} does this.`,
    did: (title: string) => `${title} has done this.`,
    others: 'Also under way, outside the measures',
    under_way: 'under way',
    resting: 'resting',
    ended: 'ended',
  },
  to_compare: 'Compare with another municipality or another year',
  read_it: 'Read it in the plan',
  compare: {
    title: 'Two municipalities or two years, side by side',
    lead: 'Choose two. They are shown side by side. Neither is better.',
    one: 'One',
    other: 'The other',
    choose: 'Choose',
    submit: 'Compare',
    none: 'No plans have been read here yet, so there is nothing to compare.',
    again: 'Choose two to see them side by side.',
    region: 'Table of the two',
    caption: (one: string, other: string) => `${one} and ${other}`,
    what: 'What',
    plans: 'Plans in force',
    words: 'Words in the plans',
    hits: 'Passages that mention co-creation',
    rate: 'Per 10,000 words',
    where: 'Where in the plan',
    meant: 'What is meant',
    we: 'Who “we” is',
    definitions: 'How they explain the word',
    measures: 'Measures',
    nothing: 'None',
    different: 'The difference in words',
    neither_mentions: 'Neither mentions co-creation.',
    partly: 'Some of the plans could not be read. There may be more in them.',
    same_rate: (rate: string) => `Both mention co-creation equally often: ${rate} times per 10,000 words.`,
    rates: (one: string, one_rate: string, other: string, other_rate: string) =>
      `${one} mentions co-creation ${one_rate} times per 10,000 words, ${other} ${other_rate} times.`,
    unequal: 'The plans differ in length, so the number of passages alone says little.',
    only_one_explains: (one: string, other: string) =>
      `${one} explains what the word means. ${other} does not.`,
    both_explain: 'Both explain what the word means.',
    none_explains: 'Neither explains what the word means.',
    measures_differ: (one: string, count: number, other: string, other_count: number) =>
      count + other_count === 0
        ? 'Neither has measures that mention co-creation.'
        : `${one} has ${many(count)} ${count === 1 ? 'measure that mentions' : 'measures that mention'} co-creation. ${other} has ${other_count === 0 ? 'none' : many(other_count)}.`,
    too_little: 'For at least one of them no plan could be read, so they cannot be compared.',
  },
}
