export const nb = {
  title: 'Spør en mentor',
  title_mentor: 'Spørsmål til deg som mentor',
  lead: 'Lurer dere på noe underveis? Spør en som har vært med på dette før. Det hjelper å tenke sammen med noen utenfra.',
  lead_mentor:
    'Her spør de som er rundt bordet, når de trenger å tenke sammen med noen. Et kort svar er bedre enn et langt som aldri kommer.',
  mentors: (count: number, names: string) =>
    count === 1 ? `Mentoren deres er ${names}.` : `Mentorene deres er ${names}.`,
  no_mentor: 'Dere har ingen mentor ennå',
  no_mentor_text:
    'En mentor er en som har gjort dette før, gjerne i en annen kommune eller forening. Dere kan spørre likevel. Alle rundt bordet ser spørsmålet og kan svare.',
  add_mentor: 'Inviter en mentor',
  ask_leader: 'Vet du om noen som passer? Si det til en som leder.',
  late: (count: number) =>
    count === 1
      ? 'Et spørsmål har stått uten svar i mer enn ei uke.'
      : `${count} spørsmål har stått uten svar i mer enn ei uke.`,
  ask: 'Spør',
  question: 'Hva vil dere spørre om?',
  question_hint: 'Mentorer og alle rundt bordet kan lese det. Skriv om arbeidet, ikke om enkeltpersoner.',
  send: 'Send spørsmålet',
  asked: 'Spørsmål dere har stilt',
  nothing_asked: 'Ingen har spurt om noe ennå.',
  asked_by: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
  answered_by: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
  closed: 'Ferdig',
  waiting: 'Venter på svar',
  answers: (count: number) => (count === 1 ? 'Ett svar' : `${count} svar`),
  question_title: 'Et spørsmål',
  answers_title: 'Svarene',
  no_answer: 'Ingen har svart ennå.',
  no_answer_own: 'Ingen har svart ennå. Mentorer med e-post får et brev om at noen har spurt.',
  answer: 'Svar',
  your_answer: 'Hva tenker du?',
  answer_hint: 'Mentorer og alle rundt bordet kan lese det. Spør gjerne tilbake.',
  send_answer: 'Send svaret',
  write_on: 'Skriv mer',
  more: 'Noe å legge til?',
  send_on: 'Send',
  take_back: 'Ta det tilbake',
  enough: 'Har du fått svar?',
  enough_all: 'Har dere fått svar?',
  close: 'Ja, det holder',
  closed_on: (day: string) => `Ferdig ${day}.`,
  open_again: 'Åpne det igjen',
  take_back_question: 'Ta spørsmålet tilbake',
  letter: {
    asked: {
      subject: (title: string) => `Noen har spurt deg om noe: ${title}`,
      body: (name: string, title: string, link: string) =>
        `Hei, ${name}!\n\nNoen i ${title} lurer på noe, og du er mentor der. Her er spørsmålet:\n\n${link}\n\nEt kort svar er fint. Vet du ikke, så si gjerne det.\n`,
    },
    answered: {
      subject: (title: string) => `Du har fått svar: ${title}`,
      body: (name: string, title: string, link: string) =>
        `Hei, ${name}!\n\nNoen har svart på det du spurte om i ${title}. Her kan du lese det:\n\n${link}\n`,
    },
    stop: (link: string) => `\nVil du ikke ha slike brev? Her stopper du dem:\n${link}\n`,
  },
  said: {
    asked: 'Spørsmålet er sendt.',
    answered: 'Takk! Svaret står her nå.',
    closed: 'Merket som ferdig.',
    opened: 'Åpnet igjen.',
    taken_back: 'Tatt tilbake.',
  },
  conflicts: {
    sparring_closed: 'Dette spørsmålet er merket som ferdig. Den som spurte, kan åpne det igjen.',
    sparring_answered: 'Noen har svart nå. Da står spørsmålet sammen med svaret.',
  },
}

export type Text = typeof nb
