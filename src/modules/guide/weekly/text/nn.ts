import type { Text } from './nb.ts'

export const nn: Text = {
  letter: {
    subject: title => `Sidan sist: ${title}`,
    hello: (name, title) => `Hei, ${name}!\n\nHer er litt frå ${title}.\n`,
    goodbye: stop =>
      `Dette brevet kjem høgst éin gong i veka, og berre når det er noko å seie.\n\nVil du ikkje ha det? Eitt trykk her, så sluttar det å kome:\n${stop}\n`,
  },
  things: {
    questions: count =>
      count === 1
        ? 'Eit spørsmål ventar på nokon som vil tenkje med.'
        : `${count} spørsmål ventar på nokon som vil tenkje med.`,
    meeting: (title: string, when: string) => `Neste møte: ${title}, ${when}.`,
    owed: (count: number) =>
      count === 1
        ? 'Nokon har venta meir enn to veker på svar på eit innspel.'
        : `${count} innspel har venta meir enn to veker på svar.`,
    steps: (count, late) =>
      `${count === 1 ? 'Éin ting de har avtalt, skal gjerast no' : `${count} ting de har avtalt, skal gjerast no`}${
        late === 0 ? '.' : count === late ? ', og fristen er ute.' : `, og for ${late} av dei er fristen ute.`
      }`,
    proposals: count =>
      count === 1
        ? 'Nokon har foreslått å endre spørsmålet de arbeider med.'
        : `Det er ${count} forslag om å endre spørsmålet de arbeider med.`,
    news: (count, first) =>
      `${count === 1 ? 'Nokon har fortalt noko nytt' : `${count} nye ting er fortalde`}${first ? `: ${first}` : '.'}`,
    point: name => `Neste punkt i vegvisaren: ${name}`,
  },
  own: {
    title: 'Vekebrevet',
    lead: 'Eit kort brev på e-post når det er noko å seie. Det kjem høgst éin gong i veka, og seier høgst tre ting.',
    comes_to: email => `Brevet kjem til ${email}.`,
    no_email:
      'Du har ingen e-post her, så brevet kjem ikkje til deg. Vil du ha det, så sei adressa til ein som leier.',
    not_for_you: 'Du les med her. Brevet går berre til dei som er rundt bordet, og til mentorar.',
    stopped_on: day => `Du stoppa brevet ${day}.`,
    last_sent: day => `Det kom sist ${day}.`,
    stop: 'Stopp brevet',
    start: 'Send meg brevet igjen',
    also: 'Stoppar du det, får du heller ikkje e-post når nokon spør deg som mentor, når nokon svarer på noko du har spurt om eller gitt, eller når noko skal målast.',
    now: 'Dette ville stått der no',
    nothing: 'Ingenting akkurat no. Då kjem det heller ikkje noko brev.',
    said: { started: 'Brevet kjem igjen når det er noko å seie.', stopped: 'Brevet er stoppa.' },
  },
  stop: {
    title: 'Stopp breva',
    lead: title => `Eitt trykk, så får du ikkje fleire slike brev frå ${title}.`,
    button: 'Stopp breva',
    only: 'Det gjeld vekebrevet, og e-post om spørsmål til mentorar, svar på dei og på innspel du har gitt, og ting som skal målast. Plassen din og alt du har gjort her, er som før.',
  },
  stopped: {
    now: { title: 'Breva er stoppa', lead: 'Du får ikkje fleire slike brev. Plassen din er som før.' },
    already: { title: 'Breva er stoppa', lead: 'Det kjem ingen slike brev til deg herifrå.' },
    cut: {
      title: 'Lenkja er ikkje heil',
      lead: 'E-postprogrammet kan ha delt ho i to. Kopier heile lenkja frå brevet, og prøv igjen.',
    },
    start_again: 'Blei det feil? Start dei igjen',
  },
}
