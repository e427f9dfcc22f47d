import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Spør ein mentor',
  title_mentor: 'Spørsmål til deg som mentor',
  lead: 'Lurer de på noko undervegs? Spør ein som har vore med på dette før. Det hjelper å tenkje saman med nokon utanfrå.',
  lead_mentor:
    'Her spør dei som er rundt bordet, når dei treng å tenkje saman med nokon. Eit kort svar er betre enn eit langt som aldri kjem.',
  mentors: (count, names) => (count === 1 ? `Mentoren dykkar er ${names}.` : `Mentorane dykkar er ${names}.`),
  no_mentor: 'De har ingen mentor enno',
  no_mentor_text:
    'Ein mentor er ein som har gjort dette før, gjerne i ein annan kommune eller ei foreining. De kan spørje likevel. Alle rundt bordet ser spørsmålet og kan svare.',
  add_mentor: 'Inviter ein mentor',
  ask_leader: 'Veit du om nokon som passar? Sei det til ein som leier.',
  late: count =>
    count === 1
      ? 'Eit spørsmål har stått utan svar i meir enn ei veke.'
      : `${count} spørsmål har stått utan svar i meir enn ei veke.`,
  ask: 'Spør',
  question: 'Kva vil de spørje om?',
  question_hint: 'Mentorar og alle rundt bordet kan lese det. Skriv om arbeidet, ikkje om enkeltpersonar.',
  send: 'Send spørsmålet',
  asked: 'Spørsmål de har stilt',
  nothing_asked: 'Ingen har spurt om noko enno.',
  asked_by: (name, day) => (name ? `${name}, ${day}` : day),
  answered_by: (name, day) => (name ? `${name}, ${day}` : day),
  closed: 'Ferdig',
  waiting: 'Ventar på svar',
  answers: count => (count === 1 ? 'Eitt svar' : `${count} svar`),
  question_title: 'Eit spørsmål',
  answers_title: 'Svara',
  no_answer: 'Ingen har svart enno.',
  no_answer_own: 'Ingen har svart enno. Mentorar med e-post får eit brev om at nokon har spurt.',
  answer: 'Svar',
  your_answer: 'Kva tenkjer du?',
  answer_hint: 'Mentorar og alle rundt bordet kan lese det. Spør gjerne tilbake.',
  send_answer: 'Send svaret',
  write_on: 'Skriv meir',
  more: 'Noko å leggje til?',
  send_on: 'Send',
  take_back: 'Ta det tilbake',
  enough: 'Har du fått svar?',
  enough_all: 'Har de fått svar?',
  close: 'Ja, det held',
  closed_on: day => `Ferdig ${day}.`,
  open_again: 'Opne det igjen',
  take_back_question: 'Ta spørsmålet tilbake',
  letter: {
    asked: {
      subject: title => `Nokon har spurt deg om noko: ${title}`,
      body: (name, title, link) =>
        `Hei, ${name}!\n\nNokon i ${title} lurer på noko, og du er mentor der. Her er spørsmålet:\n\n${link}\n\nEit kort svar er fint. Veit du ikkje, så sei gjerne det.\n`,
    },
    answered: {
      subject: title => `Du har fått svar: ${title}`,
      body: (name, title, link) =>
        `Hei, ${name}!\n\nNokon har svart på det du spurde om i ${title}. Her kan du lese det:\n\n${link}\n`,
    },
    stop: link => `\nVil du ikkje ha slike brev? Her stoppar du dei:\n${link}\n`,
  },
  said: {
    asked: 'Spørsmålet er sendt.',
    answered: 'Takk! Svaret står her no.',
    closed: 'Merkt som ferdig.',
    opened: 'Opna igjen.',
    taken_back: 'Teke tilbake.',
  },
  conflicts: {
    sparring_closed: 'Dette spørsmålet er merkt som ferdig. Den som spurde, kan opne det igjen.',
    sparring_answered: 'Nokon har svart no. Då står spørsmålet saman med svaret.',
  },
}
