import type { Text } from './nb.ts'

export const en: Text = {
  installation: 'Samskap here',
  title: 'How long things are kept',
  lead: 'When a co-creation has ended, a clock starts. Here you decide how long each kind of information stays, and see what is deleted when.',
  confirm_title: 'Nothing is deleted yet',
  confirm_lead:
    'Read the time limits below, and talk to the archive and the data protection officer. Once somebody has said yes here, Samskap deletes at night what has been kept long enough.',
  confirm_reason: 'Who has decided this, and what is it based on?',
  confirm_hint: 'For example: the records retention plan, section 4. Do not write about individual people.',
  confirm_submit: 'Let these time limits apply',
  classes_title: 'The time limits',
  classes_lead:
    'Names are deleted first, traces last. So no time limit can be shorter than the one above it, with one exception: answers may be deleted before what was written. Accounts are separate.',
  classes: {
    personal: 'Names, seats and what is about one person',
    sensitive_text: 'What people have written',
    answer: 'The answers in rounds',
    published: 'The results of rounds',
    audit: 'Who did what, and everything else',
    account: 'Accounts that nobody uses',
  },
  why: {
    personal:
      'One year gives those who took part time to fetch what is theirs, and to begin again. Once the names are deleted, nobody can come into the co-creation any more.',
    sensitive_text:
      'Free text may tell of health and family. It should not stay long after the names are gone.',
    answer:
      'Nobody sees them once the round is closed. They are needed only if a result must be worked out again.',
    published: 'Figures without names. Five years are enough to see whether something lasted.',
    audit:
      'As long as anything is left, one must be able to see who did what. When this time limit is up, the whole co-creation is deleted.',
    account: 'Only accounts without a seat and without a task, counted from when they were last used.',
  },
  length: months =>
    months > 0 && months % 12 === 0
      ? months === 12
        ? '1 year'
        : `${months / 12} years`
      : months === 1
        ? '1 month'
        : `${months} months`,
  after_end: length => `${length} after the end`,
  after_use: length => `${length} after the last use`,
  change: 'Change a time limit',
  which: 'What is it about?',
  months: 'Number of months',
  months_hint: 'A whole number. 12 is one year, 0 is the same night.',
  reason: 'Why?',
  reason_hint: 'The reason stays here. Do not write about individual people.',
  save: 'Save the time limit',
  errors: {
    not_months: 'Write a whole number from 0 to 1200.',
    too_short_beside:
      'This cannot be shorter than the time limit for what is deleted first. Make it longer, or change the other one first.',
    too_long_beside:
      'This cannot be longer than the time limit for what is deleted afterwards. Make it shorter, or change the other one first.',
  },
  archive_title: 'The archive first',
  archive:
    'The clock does not decide what is an archive record. What shows how the public body has handled a case must be kept under the Norwegian archives act. Take it out and put it in the archive before the time limit is up. What is deleted here we cannot bring back.',
  technical_title: 'What is only technical',
  technical: {
    session: days => `That a browser is signed in: at most ${days} days without use.`,
    sign_in_link: days =>
      days === 1
        ? 'Links for signing in: one day after they expired.'
        : `Links for signing in: ${days} days after they expired.`,
    sent_mail: days => `That a letter was sent: ${days} days. Its text is deleted at once.`,
    attempt: 'How often somebody has tried a code: some hours.',
    recording: 'Recordings with a last day: deleted the night after it, whatever the time limits above.',
  },
  coming_title: 'What is deleted when?',
  coming_none: 'No co-creation has ended yet.',
  initiative: 'Co-creation',
  ended: 'Ended',
  what: 'What',
  due: 'Deleted',
  tonight: 'tonight',
  waits: 'waiting for a yes',
  and_more: count => (count === 1 ? 'and one more' : `and ${count} more`),
  try_lead: 'You can see what would be deleted now. Looking deletes nothing.',
  try: 'Try without deleting',
  dry_title: 'What would be deleted now',
  dry_lead: 'This is only a trial. The same will happen for real tonight.',
  dry_unconfirmed:
    'This is only a trial. Since nobody has said yes to the time limits, only recordings past their last day will be deleted tonight.',
  dry_none: 'Nothing would be deleted.',
  dry_initiative: id => `Co-creation ${id}`,
  dry_outside: 'Outside the co-creations',
  dry_whole: 'all of it',
  dry_rows: 'Rows',
  went_title: 'What has been deleted',
  went_none: 'The clock has not deleted anything yet.',
  went: {
    retention_personal: 'Names, seats and what was about one person',
    retention_sensitive_text: 'What people had written',
    retention_answer: 'Answers in rounds',
    retention_published: 'Results of rounds',
    retention_audit: 'A whole co-creation',
    accounts_forgotten: 'Accounts that nobody used',
    recordings_destroyed: 'Recordings',
  },
  rows: (count, shown) => (count === 1 ? '1 row' : `${shown} rows`),
  history: 'How the time limits came about',
  set_by: (name, date) => `${name ?? 'Somebody who is no longer here'}, ${date}`,
  said: {
    set: 'The time limit is changed.',
    confirmed: 'The time limits now apply. What has been kept long enough is deleted tonight.',
  },
}
