import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  title: 'Do the plans mean it?',
  lead: (naming, read, family, county) =>
    `${naming} of ${read} municipalities${county ? ` in ${county}` : ''} mention ${family} in the plans in force.`,
  lead_none: 'No plan has been read here.',
  not_read: (unread, none) =>
    [
      unread > 0
        ? `${unread} ${unread === 1 ? 'municipality has' : 'municipalities have'} only plans that could not be read.`
        : '',
      none > 0
        ? `${none} ${none === 1 ? 'municipality has' : 'municipalities have'} no plan in the library yet.`
        : '',
      'They are not counted as “does not mention it”.',
    ]
      .filter(Boolean)
      .join(' '),
  waiting: count =>
    count === 1 ? 'One plan is waiting to be read.' : `${count} plans are waiting to be read.`,
  empty: 'The library is empty.',
  empty_help:
    'Whoever looks after an organisation can add the municipality’s plans. Samskap then reads them.',
  organisations: 'To the organisations',
  county: 'County',
  country: 'The whole country',
  year: 'As it was in',
  family: 'Which words',
  show: 'Show',
  map: {
    title: 'Who mentions it?',
    by_number: 'The tiles are in order of county number, not as on the map.',
    by_name: 'The tiles are in order of name, not as on the map.',
    nothing_read: 'no plans read',
    of: (naming, read) => `${naming} of ${read}`,
    times: hits => (hits === 1 ? 'once' : `${hits} times`),
    county_steps: {
      unread: 'No plans have been read',
      none: 'None mentions it',
      some: 'Fewer than half mention it',
      half: 'Half or more mention it',
    },
    place_steps: {
      unread: 'Not read, or no plan',
      none: 'Does not mention it',
      some: 'Mentions it, or has it as a goal',
      half: 'Explains it, or has measures',
    },
  },
  table: {
    title: county => `The municipalities in ${county}`,
    counties_title: 'The counties',
    caption: 'The plans in force, by municipality',
    counties_caption: 'The plans in force, by county',
    region: 'Table of the plans',
    place: 'Municipality',
    county: 'County',
    names: 'Mentions it?',
    hits: 'Times',
    rate: 'Per 10,000 words',
    where: 'Where',
    meant: 'What is meant',
    years: 'Plans from',
    since: 'Since',
    work: 'Work under way',
    gap: 'Only in the plan',
    told: initiatives => (initiatives === 1 ? 'one' : String(initiatives)),
    of: (naming, read) => `${naming} of ${read}`,
    nothing_read: 'not read',
    findings: {
      names: 'Yes',
      silent: 'No',
      partly: 'Not in what was read',
      unread: 'Not read',
      none: 'No plan here',
    },
  },
  gap: {
    title: 'Which words have become work?',
    lead: 'Some plans have words that nobody acts on yet. Elsewhere people are at work without the plan knowing.',
    groups: {
      both: 'The plan mentions it, and somebody is under way',
      plan_alone: 'The plan mentions it, but nobody has said that they are under way',
      work_alone: 'Somebody is under way, but the plan does not mention it',
      neither: 'Neither in the plan nor under way',
    },
    short: {
      both: 'both',
      plan_alone: 'plan only',
      work_alone: 'work only',
      neither: 'neither',
      unknown: 'not known',
    },
    count: count => (count === 1 ? '1 municipality' : `${count} municipalities`),
    which: 'Which?',
    unknown: count =>
      `For ${count} ${count === 1 ? 'municipality' : 'municipalities'} we do not know: no plan has been read there.`,
    honest: 'Only co-creations that say openly that they are under way are counted. There may be more.',
  },
  how: 'How it was read',
  how_text: [
    'Samskap looks for the word and all its forms, and sorts each passage by rules that anybody can read. No language model is used.',
    'Words in tables of contents and lists of sources are not counted. A file that could not be read is never counted as “does not mention it”.',
    'The plans in force are the newest social part, the newest action plan and the newest plan for each theme.',
    'A rule knows words, not intentions. Read the passages yourself before you judge.',
  ],
  files: {
    title: 'Take it with you',
    places: 'municipalities',
    passages: 'passages',
    heads: {
      county: 'County',
      place: 'Municipality',
      names: 'Mentions it?',
      plans: 'Plans',
      years: 'Years',
      hits: 'Times',
      words: 'Words',
      rate: 'Per 10,000 words',
      since: 'Since',
      work: 'Work under way',
      gap: 'Plan and work',
    },
    passage_heads: [
      'Municipality',
      'Plan',
      'Year',
      'Page',
      'Headings',
      'Sentence before',
      'Sentence',
      'Sentence after',
      'Word',
      'Where',
      'What is meant',
      'Who is “we”',
      'Rule',
      'Words that decided it',
      'Responsible',
      'When',
      'Corrected by people',
      'Why',
    ],
    yes: 'yes',
    cut: 'There are more passages than one file holds. Choose one county at a time.',
  },
}
