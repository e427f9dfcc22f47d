import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The information letter',
  lead: 'Give this to those you want to talk to, before you begin. It is written from what stands about the study.',
  heading: 'Will you talk to us?',
  file_name: 'information-letter',
  gaps: 'Nothing is said of this yet. The letter has an empty line there.',
  fill: 'Fill in what is missing',
  print: 'Print',
  fetch: 'Download the letter as DOCX',
  gap: '……………………………………',
  asked: (title, initiative) =>
    `We ask whether you will take part in the study “${title}”. It belongs to the co-creation “${initiative}”.`,
  why: 'What we want to find out',
  who: 'Who answers for it',
  reached: contact => `This is how you reach us: ${contact}`,
  what: 'What it means to take part',
  what_lines: days => [
    'We talk together. You choose what you want to answer.',
    `We record the sound only if you say yes. The recording deletes itself after at most ${days} days.`,
    'What you say is written out. There you stand as a number, not by name.',
    'You can read what has been written out, and correct it.',
  ],
  voluntary: 'It is voluntary',
  voluntary_lines: [
    'You can say no, and you need not say why.',
    'You can change your mind at any time. Then what you have said is deleted and is not used any more.',
    'Whatever you choose has no consequences for you, neither here nor with the municipality.',
  ],
  used: 'What it is used for',
  only_approved: 'Only what you have read and approved yourself is used.',
  all_but_taken_back: 'What you say may be used, except what you take back.',
  used_lines: [
    'Quotes stand with a short signature: INN for resident, OA for public employee, F for researcher, and a number.',
    'Figures are shown only when at least five have spoken. Then nobody can see who said what.',
    'Only those who do the research read the conversations. Those who lead the work do not.',
  ],
  after: 'Afterwards',
  until: day => `The study is to be finished ${day}.`,
  rights: 'Your rights',
  rights_lines: [
    'You can see everything we have about you, have it corrected and have it deleted.',
    'You can complain to the data protection authority.',
    'Your name lies apart, behind a key. When the key is destroyed, nobody can find out who you are. Then you cannot take anything back through Samskap either.',
  ],
}
