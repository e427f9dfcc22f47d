import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Plan for the material',
  lead: 'What you have, who sees it, and when it is gone. Written from what Samskap knows, for those who are to say yes to the study.',
  fetch: 'Download the plan as DOCX',
  file_name: 'plan-for-the-material',
  gap: 'Not written yet',
  what: 'What is collected',
  table: 'The material so far',
  kind: 'Kind',
  count: 'How many',
  none: 'Nothing has been added yet.',
  recordings: (n, day) => `Recordings kept: ${n}. ${day ? `The last is deleted after ${day}.` : ''}`,
  speakers: n => `${n} have spoken. They stand as a number and a party.`,
  names: 'The names',
  key_none: 'No names have been added, so there is no key.',
  key_kept:
    'The names are sealed with a key of the study’s own. That key is sealed with the key of this whole Samskap.',
  key_destroyed: day => `The key was destroyed on ${day}. Nobody can find out any more who a number is.`,
  reads: 'Who sees it',
  reads_lines: [
    'Those ticked to do research here read everything.',
    'Whoever has spoken sees their own words, and which quotes have been chosen.',
    'The others at the table see only what has been chosen for them, with groups of at least five.',
    'Whoever runs the database can technically read everything except names whose key is destroyed.',
  ],
  kept: 'Where and how long',
  where: 'Everything lies in the database of this Samskap, and in its backups.',
  sound: n => `Recordings delete themselves after ${n} days.`,
  ends: day => `The study is to be finished ${day}.`,
  with_initiative:
    'The rest is gone when it is taken back, when somebody deletes it, and at the latest together with the co-creation.',
  rule: 'What may be used',
  only_approved: 'Only what has been read and approved by whoever said it.',
  all_but_taken_back: 'Everything except what has been taken back.',
  out: 'Out of Samskap',
  out_lines: [
    'Quotes, figures and project can be fetched as files, without names, and only with what may be used.',
    'A file that has been fetched Samskap cannot delete. Whoever has fetched it answers for it.',
  ],
  afterwards: 'Afterwards',
  responsible: 'Responsibility',
}
