import type { Text } from './nb.ts'

export const en: Text = {
  mine: {
    title: 'What I need',
    lead: 'Say what makes it easier for you to take part. You need not say why. You choose who gets to know, and you can change it whenever you like.',
    told: 'What you have said',
    first: 'Say what you need',
    more: 'Say what else you need',
    kind: 'What do you need?',
    detail: 'Would you like to say more?',
    detail_hint:
      'For example which language you want an interpreter for, or what you cannot eat. There is no need to mention a diagnosis.',
    readers: 'Who may know?',
    readers_hint:
      'Only those you tick can see it, and only while they lead here. Nobody else round the table sees it.',
    save: 'Tell them',
    save_changes: 'Save',
    known_by: (names: string) => `${names} can see it.`,
    known_by_nobody: 'None of those you chose leads any longer. Choose again, or nobody will know.',
    since: (date: string) => `Said on ${date}`,
    change: 'Change',
    change_title: 'Change what you need',
    end_title: 'Do you no longer need it?',
    end_lead: 'Then nobody sees it any more.',
    end: 'I no longer need it',
    errors: {
      nobody: 'Choose at least one person who may know. Without that it is not saved.',
      not_leading: 'One of those you chose no longer leads. Please choose again.',
    },
    said: {
      asked: 'Thank you for saying so. Only those you chose can see it.',
      changed: 'Saved.',
      ended: 'Removed. Nobody sees it any more.',
    },
  },
  kinds: {
    allergies: {
      name: 'Food I can eat',
      hint: 'Allergies, halal, vegetarian or something else',
      plan: 'For the meal',
    },
    interpreter: { name: 'An interpreter', hint: 'Write the language below', plan: 'Interpreter' },
    guardian: {
      name: 'Somebody beside me',
      hint: 'A friend, a support person, a parent or a guardian',
      plan: 'Somebody beside them',
    },
    one_to_one: { name: 'A talk one to one', hint: 'Instead of the whole group', plan: 'A talk one to one' },
    pace: {
      name: 'A slower pace',
      hint: 'More breaks, shorter meetings, more time',
      plan: 'Pace and breaks',
    },
    read_aloud: {
      name: 'Somebody who reads aloud',
      hint: 'What is written',
      plan: 'Somebody who reads aloud',
    },
    shorter_texts: {
      name: 'Shorter texts',
      hint: 'Short sentences and everyday words',
      plan: 'Shorter texts',
    },
    large_print: { name: 'Large print', hint: 'On paper and on screen', plan: 'Large print' },
    other: { name: 'Something else', hint: 'Write it below', plan: 'Other' },
  },
  lead: {
    title: 'What people need',
    lead: 'This is what some have chosen to tell you. Others may have told somebody else who leads, or nobody.',
    empty:
      'Nobody has told you about anything they need. Ask everybody, not only those you think need something.',
    keep: 'Arrange it without saying whom it is for, if you can. Do not pass it on without asking first.',
    traced: 'The person it is about can see that you have read it.',
    print: 'Print',
    guardian_title: 'Who should be asked whether somebody can take part?',
    guardian: [
      'Age and situation decide, not a fixed rule. Always ask the person first, in a way that is easy to understand.',
      'If it is a child, or somebody has a guardian, find out together who else should be asked, and about what. Having a guardian does not mean that the guardian decides everything.',
      'If you are unsure, ask your data protection officer or a lawyer before you begin.',
    ],
    guardian_short:
      'Is it a child, or does somebody have a guardian? Age and situation decide who else should be asked, not a fixed rule. Always ask the person first.',
  },
}
