export const nb = {
  letter: {
    subject: (title: string) => `Siden sist: ${title}`,
    hello: (name: string, title: string) => `Hei, ${name}!\n\nHer er litt fra ${title}.\n`,
    goodbye: (stop: string) =>
      `Dette brevet kommer høyst én gang i uka, og bare når det er noe å si.\n\nVil du ikke ha det? Ett trykk her, så slutter det å komme:\n${stop}\n`,
  },
  things: {
    questions: (count: number) =>
      count === 1
        ? 'Et spørsmål venter på noen som vil tenke med.'
        : `${count} spørsmål venter på noen som vil tenke med.`,
    meeting: (title: string, when: string) => `Neste møte: ${title}, ${when}.`,
    owed: (count: number) =>
      count === 1
        ? 'Noen har ventet mer enn to uker på svar på et innspill.'
        : `${count} innspill har ventet mer enn to uker på svar.`,
    steps: (count: number, late: number) =>
      `${count === 1 ? 'Én ting dere har avtalt, skal gjøres nå' : `${count} ting dere har avtalt, skal gjøres nå`}${
        late === 0 ? '.' : count === late ? ', og fristen er ute.' : `, og for ${late} av dem er fristen ute.`
      }`,
    proposals: (count: number) =>
      count === 1
        ? 'Noen har foreslått å endre spørsmålet dere jobber med.'
        : `Det er ${count} forslag om å endre spørsmålet dere jobber med.`,
    news: (count: number, first: string) =>
      `${count === 1 ? 'Noen har fortalt noe nytt' : `${count} nye ting er fortalt`}${first ? `: ${first}` : '.'}`,
    point: (name: string) => `Neste punkt i veiviseren: ${name}`,
  },
  own: {
    title: 'Ukebrevet',
    lead: 'Et kort brev på e-post når det er noe å si. Det kommer høyst én gang i uka, og sier høyst tre ting.',
    comes_to: (email: string) => `Brevet kommer til ${email}.`,
    no_email:
      'Du har ingen e-post her, så brevet kommer ikke til deg. Vil du ha det, så si adressen til en som leder.',
    not_for_you: 'Du leser med her. Brevet går bare til dem som er rundt bordet, og til mentorer.',
    stopped_on: (day: string) => `Du stoppet brevet ${day}.`,
    last_sent: (day: string) => `Det kom sist ${day}.`,
    stop: 'Stopp brevet',
    start: 'Send meg brevet igjen',
    also: 'Stopper du det, får du heller ikke e-post når noen spør deg som mentor, når noen svarer på noe du har spurt om eller gitt, eller når noe skal måles.',
    now: 'Dette ville stått der nå',
    nothing: 'Ingenting akkurat nå. Da kommer det heller ikke noe brev.',
    said: { started: 'Brevet kommer igjen når det er noe å si.', stopped: 'Brevet er stoppet.' },
  },
  stop: {
    title: 'Stopp brevene',
    lead: (title: string) => `Ett trykk, så får du ikke flere slike brev fra ${title}.`,
    button: 'Stopp brevene',
    only: 'Det gjelder ukebrevet, og e-post om spørsmål til mentorer, svar på dem og på innspill du har gitt, og ting som skal måles. Plassen din og alt du har gjort her, er som før.',
  },
  stopped: {
    now: { title: 'Brevene er stoppet', lead: 'Du får ikke flere slike brev. Plassen din er som før.' },
    already: { title: 'Brevene er stoppet', lead: 'Det kommer ingen slike brev til deg herfra.' },
    cut: {
      title: 'Lenken er ikke hel',
      lead: 'E-postprogrammet kan ha delt den i to. Kopier hele lenken fra brevet, og prøv igjen.',
    },
    start_again: 'Ble det feil? Start dem igjen',
  },
}

export type Text = typeof nb
