import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Spørg en mentor',
  title_mentor: 'Spørgsmål til dig som mentor',
  lead: 'Er I i tvivl om noget undervejs? Spørg en, der har prøvet det før. Der er ingen facitliste, men det hjælper at tænke sammen med en udefra.',
  lead_mentor:
    'Her spørger de, der sidder rundt om bordet, når de har brug for at tænke sammen med nogen. Et kort svar er bedre end et langt, der aldrig kommer.',
  mentors: (count, names) => (count === 1 ? `Jeres mentor er ${names}.` : `Jeres mentorer er ${names}.`),
  no_mentor: 'I har ingen mentor endnu',
  no_mentor_text:
    'En mentor er en, der har gjort det her før, gerne i en anden kommune eller forening. I kan godt spørge alligevel: Alle rundt om bordet ser spørgsmålet og kan svare.',
  add_mentor: 'Invitér en mentor',
  ask_leader: 'Kender du en, der passer? Sig det til en, der leder.',
  late: count =>
    count === 1
      ? 'Et spørgsmål har stået uden svar i mere end en uge.'
      : `${count} spørgsmål har stået uden svar i mere end en uge.`,
  ask: 'Spørg',
  question: 'Hvad vil I spørge om?',
  question_hint: 'Mentorer og alle rundt om bordet kan læse det. Skriv om arbejdet, ikke om enkeltpersoner.',
  send: 'Send spørgsmålet',
  asked: 'Spørgsmål, I har stillet',
  nothing_asked: 'Ingen har spurgt om noget endnu.',
  asked_by: (name, day) => (name ? `${name}, ${day}` : day),
  answered_by: (name, day) => (name ? `${name}, ${day}` : day),
  closed: 'Færdig',
  waiting: 'Venter på svar',
  answers: count => (count === 1 ? 'Ét svar' : `${count} svar`),
  question_title: 'Et spørgsmål',
  answers_title: 'Svarene',
  no_answer: 'Ingen har svaret endnu.',
  no_answer_own: 'Ingen har svaret endnu. Mentorer med e-mail får et brev om, at nogen har spurgt.',
  answer: 'Svar',
  your_answer: 'Hvad tænker du?',
  answer_hint: 'Mentorer og alle rundt om bordet kan læse det. Spørg gerne tilbage.',
  send_answer: 'Send svaret',
  write_on: 'Skriv mere',
  more: 'Noget at tilføje?',
  send_on: 'Send',
  take_back: 'Tag det tilbage',
  enough: 'Har du fået svar?',
  enough_all: 'Har I fået svar?',
  close: 'Ja, det er nok',
  closed_on: day => `Færdig den ${day}.`,
  open_again: 'Åbn det igen',
  take_back_question: 'Tag spørgsmålet tilbage',
  letter: {
    asked: {
      subject: title => `Nogen har spurgt dig om noget: ${title}`,
      body: (name, title, link) =>
        `Hej ${name}!\n\nNogen i ${title} er i tvivl om noget, og du er mentor der. Her er spørgsmålet:\n\n${link}\n\nEt kort svar er fint. Ved du det ikke, så sig det gerne.\n`,
    },
    answered: {
      subject: title => `Du har fået svar: ${title}`,
      body: (name, title, link) =>
        `Hej ${name}!\n\nNogen har svaret på det, du spurgte om i ${title}. Her kan du læse det:\n\n${link}\n`,
    },
    stop: link => `\nVil du ikke have den slags breve? Her stopper du dem:\n${link}\n`,
  },
  said: {
    asked: 'Spørgsmålet er sendt.',
    answered: 'Tak! Nu står svaret her.',
    closed: 'Markeret som færdigt.',
    opened: 'Åbnet igen.',
    taken_back: 'Taget tilbage.',
  },
  conflicts: {
    sparring_closed: 'Spørgsmålet er markeret som færdigt. Den, der spurgte, kan åbne det igen.',
    sparring_answered: 'Nogen har svaret nu. Så står spørgsmålet sammen med svaret.',
  },
}
