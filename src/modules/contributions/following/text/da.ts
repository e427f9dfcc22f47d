import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Følg dit input',
  lead: 'Har du givet et input på en seddel, til et møde, i en samtale eller i telefonen? Skriv den kode, du fik, så kan du se, hvad det blev til.',
  labels: { code: 'Sporingskoden', kind: 'Var det svar nok?', body: 'Det, du vil sige' },
  code_hint: 'Seksten tegn, for eksempel ABCD-EFGH-JKMN-PQRS. Store og små bogstaver er det samme.',
  show: 'Vis, hvad det blev til',
  code_lost:
    'Er koden blevet væk? Vi kan ikke finde den igen. Spørg en af dem, du gav dit input til. De kan svare dig direkte.',
  stands: {
    received: 'Vi har fået det',
    answered: 'Du har fået svar',
    working: 'Vi arbejder med det',
    done: 'Det blev til noget',
    not_followed: 'Vi går ikke videre med det',
  },
  you_gave: (way, day) => `Det, du gav ${day} (${way}).`,
  answer_by: day => `Du får svar senest ${day}.`,
  too_late: day =>
    `Du skulle have haft svar senest ${day}. Vi beklager ventetiden. De, der leder, kan se, at du venter.`,
  thread_title: 'Det, der er sket',
  say_title: 'Hvad siger du til det?',
  more_title: 'Vil du tilføje noget?',
  sayings: {
    not_answered: 'Nej, det var ikke svar nok',
    word: 'Ja, eller jeg vil bare sige lidt mere',
  },
  body_hint: 'Alle, der er med i samskabelsen, kan læse det. Skriv ikke navne på andre.',
  send: 'Send',
  by_mail: 'Vi sender dig en e-mail, når der sker noget.',
  no_mail: 'Stop e-mails, og slet min adresse',
  outcomes: {
    said: 'Tak. Det er sendt til dem, der skal svare.',
    no_mail: 'Din adresse er slettet. Vi sender ikke flere e-mails.',
  },
  errors: {
    unknown_code: 'Vi kender ikke den kode. Se efter, om alle seksten tegn er med.',
    enough: 'Du har allerede skrevet meget her. Tal hellere med dem, du gav dit input til.',
  },
}
