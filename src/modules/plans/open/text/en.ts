import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  title: 'Do the plans mean it?',
  lead: (naming, read, family, county) =>
    `${naming} of ${read} municipalities${county ? ` in ${county}` : ''} name ${family} in the plans in force.`,
  lead_none: 'No plan has been read here.',
  not_read: (unread, none) =>
    [
      unread > 0
        ? `${unread} ${unread === 1 ? 'municipality has' : 'municipalities have'} only plans that could not be read.`
        : '',
      none > 0
        ? `${none} ${none === 1 ? 'municipality has' : 'municipalities have'} no plan in the library yet.`
        : '',
      'They are not counted as “does not name it”.',
    ]
      .filter(Boolean)
      .join(' '),
  waiting: count => (count === 1 ? 'One plan waits to be read.' : `${count} plans wait to be read.`),
  empty: 'The library is empty.',
  empty_help:
    'Whoever belongs to an organisation here can add the municipality’s plans. Samskap then reads them.',
  organisations: 'To the organisations',
  county: 'County',
  country: 'The whole country',
  year: 'As it was in',
  family: 'Which words',
  show: 'Show',
  map: {
    title: 'Who names it?',
    by_number: 'The tiles stand by county number, not where the counties lie on the map.',
    by_name: 'The tiles stand by name, not where the municipalities lie on the map.',
    nothing_read: 'no plans read',
    of: (naming, read) => `${naming} of ${read}`,
    times: hits => (hits === 1 ? 'once' : `${hits} times`),
    county_steps: {
      unread: 'No plans have been read',
      none: 'Nobody names it',
      some: 'Fewer than half name it',
      half: 'Half or more name it',
    },
    place_steps: {
      unread: 'Not read, or no plan',
      none: 'Does not name it',
      some: 'Names it, or has it as a goal',
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
    names: 'Names it?',
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
      partly: 'No, as far as read',
      unread: 'Not read',
      none: 'No plan here',
    },
  },
  gap: {
    title: 'Which words became work?',
    lead: 'Some plans have words that nobody acts on yet. Elsewhere people are at work and the plan does not know it.',
    groups: {
      both: 'The plan names it, and somebody is under way',
      plan_alone: 'The plan names it, but nobody has told that they are under way',
      work_alone: 'Somebody is under way, but the plan does not name it',
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
      `Of ${count} ${count === 1 ? 'municipality' : 'municipalities'} we do not know: no plan has been read there.`,
    honest:
      'Only co-creations that have themselves told openly that they are under way are here. There may be more.',
  },
  how: 'How it was read',
  how_text: [
    'Samskap looks for the word and all its forms, and sorts each place by rules that anybody can read. No language model is used.',
    'Words in tables of contents and lists of sources are not counted. A file that could not be read is never counted as silence.',
    'A rule knows words, not intentions. Read the places yourself before you judge.',
  ],
  files: {
    title: 'Take it with you',
    places: 'municipalities',
    passages: 'passages',
    heads: {
      county: 'County',
      place: 'Municipality',
      names: 'Names it?',
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
      'Words that decided',
      'Responsible',
      'When',
      'Corrected by people',
      'Why',
    ],
    yes: 'yes',
    cut: 'There are more places than one file takes. Choose one county at a time.',
  },
}
