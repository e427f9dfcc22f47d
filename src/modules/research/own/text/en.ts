import type { Text } from './nb.ts'

export const en: Text = {
  title: 'What I have said in research',
  lead: 'Here is what you have said in interviews and conversations. You can read it, correct it, say yes to it or take it back.',
  none: 'We find nothing that you have said in research here.',
  none_why:
    'Did you take part in an interview? Perhaps it is not tied to your seat yet. Ask the one who talked with you.',
  called: (sign: string) => `Here you are called ${sign}. Your name is not shown.`,
  standing: {
    not_asked: 'You can read it',
    asked: 'Waiting for you to read',
    approved: 'You have said yes',
    changed: 'Something has changed. Read it once more',
    taken_back: 'You have taken it back',
  },
  nothing_yet: 'Nothing that you have said is written down yet.',
  responsible: (who: string, contact: string) =>
    contact ? `${who} answers for it. You can reach them here: ${contact}` : `${who} answers for it.`,
  take_back_all: 'I no longer want to take part',
  held_back:
    'Your seat has got a new link since you talked. Somebody else may have used it. So we do not show your words here until the one who does the research asks you again. Tell them.',
  closed_title: 'Studies in which the names are gone',
  closed:
    'Here the key to the names is destroyed for good. Nobody can find out what you said, not even we. So you cannot read it or take it back here.',
  said: {
    approved: 'Thank you. You have said yes.',
    corrected: 'Corrected. Now you need to say yes again.',
    remarked: 'Thank you. The one who does the research will read it.',
    passage_gone: 'It is deleted.',
  },
  errors: {
    changed_since: 'Something has changed since you opened the page. Read it once more before you say yes.',
  },
  source: {
    lead: 'This is what you said. What the others said is not shown to you.',
    others: 'Somebody else spoke here.',
    open: 'Correct it, say something about it, or delete it',
    you_wrote: 'You wrote:',
    answer: 'Answer:',
    no_answer: 'Not answered yet.',
    quotes_title: 'This may be quoted',
    quotes_lead: (sign: string) =>
      `Those who do the research have chosen these words. Below them it will say ${sign}.`,
    shows: (what: string) => `They use it to show: ${what}`,
    approve_title: 'May it be used?',
    approve_lead: (sign: string) =>
      `If you say yes, your words can be counted and quoted. It says ${sign}, not your name. Somebody who knows you well may still recognise you.`,
    only_approved: 'If you say nothing, it is not used.',
    all_but:
      'If you say nothing, it may be used all the same. That is what your group has agreed. If you do not want that, take it back.',
    change_mind: 'You can change your mind whenever you want.',
    approve: 'Yes, it may be used',
    approved: 'You have said yes. If you correct anything, we ask you again.',
    take_back: 'No, I want to take it back',
    empty: 'Nothing is left of what you said here.',
  },
  passage: {
    title: (place: number) => `What you said, number ${place}`,
    yours: 'This is what you said',
    correct_title: 'Is it wrong?',
    body: 'This is how it should read',
    body_hint: 'Write it as you meant it. Afterwards you need to say yes again.',
    correct: 'Save',
    remark_title: 'Do you want to say something about it?',
    remark: 'Write here',
    remark_hint: 'Those who do the research read it and can answer you.',
    send: 'Send',
    remove_title: 'Do you want it gone?',
    remove_lead:
      'Then this is deleted. If the conversation was recorded, the recording is deleted too. This cannot be undone.',
    remove: 'Delete this',
  },
  back: {
    title: 'Take back what you said here',
    all_title: 'Take back all you have said',
    happens: 'This happens at once:',
    here: [
      'Your words in this conversation are deleted.',
      'They are gone from figures, quotes and files made from now on.',
      'If the conversation was recorded, the recording is deleted.',
      'What the others said stays.',
    ],
    all: [
      'All you have said in this study is deleted.',
      'It is gone from figures, quotes and files made from now on.',
      'Recordings in which you speak are deleted.',
      'Your name is deleted from the study. You will not find it here any more.',
      'What the others said stays.',
    ],
    brought:
      'It was brought from another place in Samskap. There it still stands, until you take it back there.',
    sent: 'What is already printed or sent we cannot fetch back.',
    no_harm: 'It makes no difference to any help or services you have. You need not say why.',
    final: 'This cannot be undone.',
    do_here: 'Delete what I said here',
    do_all: 'Delete all I have said',
    stop: 'No, leave it as it is',
  },
  done: {
    title: 'It is deleted',
    lead: 'Your words are gone. Thank you for taking part as long as you wanted to.',
    safe: 'It is not noted that it was you. Those who do the research see that your number has taken something back.',
    on: 'To what I have said in research',
  },
}
