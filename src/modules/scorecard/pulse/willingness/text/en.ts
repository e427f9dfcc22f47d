import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Are we willing?',
  lead: 'A self-check for staff and leaders only, before you invite residents. Here you can talk about what people do not usually say aloud.',
  why: 'What it is for',
  why_text:
    'It is easy to say yes to co-creation. It is harder to give up time and power, to be criticised and to say “I do not know”. Eight statements help you talk about it before others notice it.',
  when: 'When',
  when_text: 'Before you invite residents, and perhaps again after a reorganisation or a setback.',
  how: 'Who sees what',
  how_list: k => [
    'Only staff and leaders who take part can see the check, answer it and see the result. The rest of the group cannot see that it exists.',
    'Nobody sees what you answer. You only see the mean for everyone together.',
    `With fewer than ${k} answers there are no figures. You get the questions to talk about, and the answers are deleted.`,
    'It is open for a week. You can close it sooner.',
  ],
  first: 'Talk with the union and safety representatives first',
  first_text:
    'Measuring staff may count as a control measure, even when the aim is good. Have the talk before you start. The note is one sheet to help you talk.',
  to_note: 'The discussion note',
  start: 'Start the self-check',
  starters: 'A staff member or leader who leads the work here can start it.',
  open: 'The self-check is open now.',
  to_open: 'Go to the self-check',
  earlier: 'Earlier self-checks',
  closed: day => `Closed on ${day}`,

  note_title: 'Discussion note',
  note_eyebrow: 'Self-check for staff and leaders before co-creation',
  note_lead:
    'For the talk between a leader, the union representative and the safety representative, before the self-check starts.',
  print: 'Print the sheet',
  to_check: 'To the self-check',
  note: [
    {
      title: 'Purpose',
      text: 'Staff and leaders should be able to talk honestly about how willing they are to co-create before residents are invited.',
    },
    {
      title: 'What is asked',
      text: 'Eight statements: about wanting to, time and support from leaders, about what we are afraid of losing, and about letting others decide, being criticised, saying “I do not know” and changing something. Answering is voluntary, and every statement can be skipped.',
    },
    {
      title: 'Who sees what',
      text: 'Staff and leaders in the group see the mean for everyone together once at least five have answered. Nobody sees what one person answered, and nobody learns who has answered. Until the check is closed, whoever runs the database could in principle connect answers and people.',
    },
    {
      title: 'How long it is kept',
      text: 'When the check is closed, the list of who has answered is deleted and the answers are shuffled, without names. The result stays for as long as the co-creation is in the system. With fewer than five answers, all answers are deleted.',
    },
    {
      title: 'What it is not used for',
      text: 'Not for judging individuals, performance, pay or duties. Not for comparing departments.',
    },
  ],
  talk: 'Questions to talk over',
  questions: [
    'Is there a good reason for this where we work?',
    'Is what we gain worth it, or will it be too hard on somebody?',
    'Could we achieve the same in a less intrusive way, such as a conversation?',
    'How are staff told what it is, how it is done and how long it lasts?',
    'When do we look at it together again?',
  ],
  law: 'In Norway: chapter 9 of the Working Environment Act says when an employer may introduce control measures (section 9-1). The employer must discuss them with the union representatives, tell the staff about them and review them regularly (section 9-2). Other countries have their own rules. This note is a help for the talk and not legal advice.',
  talked: 'Who talked together, and when?',
  agreed: 'What did we agree on?',
}
