import type { Text } from './nb.ts'

export const da: Text = {
  letter: {
    subject: title => `Siden sidst: ${title}`,
    hello: (name, title) => `Hej ${name}!\n\nHer er lidt fra ${title}.\n`,
    goodbye: stop =>
      `Dette brev kommer højst én gang om ugen, og kun når der er noget at fortælle.\n\nVil du ikke have det? Ét tryk her, så holder det op med at komme:\n${stop}\n`,
  },
  things: {
    questions: count =>
      count === 1
        ? 'Et spørgsmål venter på en, der vil tænke med.'
        : `${count} spørgsmål venter på nogen, der vil tænke med.`,
    meeting: (title: string, when: string) => `Næste møde: ${title}, ${when}.`,
    owed: (count: number) =>
      count === 1
        ? 'Ét input har ventet mere end to uger på svar.'
        : `${count} input har ventet mere end to uger på svar.`,
    steps: (count, late) =>
      `${count === 1 ? 'Én ting, I har aftalt, skal gøres nu' : `${count} ting, I har aftalt, skal gøres nu`}${
        late === 0
          ? '.'
          : count === late
            ? ', og datoen er passeret.'
            : `, og for ${late} af dem er datoen passeret.`
      }`,
    proposals: count =>
      count === 1
        ? 'Nogen har foreslået at ændre det spørgsmål, I arbejder med.'
        : `Der er ${count} forslag om at ændre det spørgsmål, I arbejder med.`,
    news: (count, first) =>
      `${count === 1 ? 'Nogen har fortalt noget nyt' : `Der er fortalt ${count} nye ting`}${first ? `: ${first}` : '.'}`,
    point: name => `Det næste punkt i guiden: ${name}`,
  },
  own: {
    title: 'Ugebrevet',
    lead: 'Et kort brev på e-mail, når der er noget at fortælle. Det kommer højst én gang om ugen og siger højst tre ting.',
    comes_to: email => `Brevet kommer til ${email}.`,
    no_email:
      'Du har ingen e-mailadresse her, så brevet kommer ikke til dig. Vil du have det, så giv adressen til en, der leder.',
    not_for_you: 'Du læser med her. Brevet går kun til dem, der sidder rundt om bordet, og til mentorer.',
    stopped_on: day => `Du stoppede brevet den ${day}.`,
    last_sent: day => `Det kom sidst den ${day}.`,
    stop: 'Stop brevet',
    start: 'Send mig brevet igen',
    also: 'Hvis du stopper det, får du heller ikke e-mail, når nogen har spurgt dig om noget som mentor, når nogen har svaret på et spørgsmål eller et input fra dig, eller når noget skal måles.',
    now: 'Det her ville stå der nu',
    nothing: 'Ikke noget lige nu, så der kommer heller ikke noget brev.',
    said: { started: 'Brevet kommer igen, når der er noget at fortælle.', stopped: 'Brevet er stoppet.' },
  },
  stop: {
    title: 'Stop brevene',
    lead: title => `Ét tryk, så får du ikke flere af den slags breve fra ${title}.`,
    button: 'Stop brevene',
    only: 'Det gælder ugebrevet og e-mail om spørgsmål til mentorer, svar på dem og på input fra dig, og ting, der skal måles. Din plads og alt, du har gjort her, er som før.',
  },
  stopped: {
    now: { title: 'Brevene er stoppet', lead: 'Du får ikke flere af den slags breve. Din plads er som før.' },
    already: { title: 'Brevene er stoppet', lead: 'Der kommer ingen af den slags breve til dig herfra.' },
    cut: {
      title: 'Linket er ikke helt',
      lead: 'Dit mailprogram kan have delt det i to. Kopiér hele linket fra brevet, og prøv igen.',
    },
    start_again: 'Var det en fejl? Start dem igen',
  },
}
