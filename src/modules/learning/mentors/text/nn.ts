import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Finn ein mentor',
  lead: 'Ein mentor har vore der de er på veg, og tenkjer høgt saman med dykk. De avtalar sjølve korleis.',
  offer_link: 'Vil du tenkje saman med andre?',
  own_link: 'Endre det du tilbyr',
  of_me: 'Dei har spurt deg',
  ours: 'De har spurt',
  found: 'Kanskje ein av desse',
  none: 'Ingen andre stader har tilbode seg enno. Kanskje du har prøvd noko som andre kan ha glede av?',
  none_more: 'Akkurat no er det ingen andre som tilbyr seg.',
  no_themes:
    'Vi veit ikkje enno kva de arbeider med. Når de har skrive ei historie eller stilt eit spørsmål, finn vi lettare nokon som liknar.',
  leaders_ask: 'Dei som leier samskapinga, spør på vegner av alle.',
  ask_for: name => `Spør ${name}`,
  asked_on: day => `Spurt ${day}.`,
  places: count =>
    count === 0
      ? 'Ingen ledige plassar no'
      : count === 1
        ? 'Har tid til éin til'
        : `Har tid til ${count} til`,
  norwegian: { nb: 'norsk', nn: 'norsk' },
  reasons: {
    themes: list => `Arbeider med det same: ${list}`,
    next: phase => `Eitt steg framfor dykk: ${phase}`,
    further: phase => `Har kome lenger: ${phase}`,
    been_here: phase => `Har vore der de er: ${phase}`,
    language: name => `Snakkar ${name}`,
  },
  states: {
    asked: {
      waiting: 'Ventar på svar frå deg',
      together: 'De tenkjer saman',
      declined: 'Du sa nei',
      over: 'Ferdig',
      withdrawn: 'Trekt tilbake',
    },
    asking: {
      waiting: 'Ventar på svar',
      together: 'Sa ja',
      declined: 'Sa nei denne gongen',
      over: 'Ferdig',
      withdrawn: 'Ikkje aktuelt lenger',
    },
  },
  labels: {
    name: 'Det du vil kallast',
    about: 'Kva kan du tenkje saman med andre om?',
    themes: 'Tema',
    phases: 'Har vore med på',
    languages: 'Språk',
    places: 'Kor mange samskapingar har du tid til?',
  },
  hints: {
    name: 'Fornamnet held.',
    about: 'Fortel kva du sjølv har prøvd, og gjerne når det passar for deg.',
    phases: 'Kryss av for det du har vore gjennom sjølv.',
    places: 'Éi er nok. Du kan endre det når som helst.',
  },
  errors: { places_between: 'Skriv eit tal frå 1 til 20.' },
  offer: {
    title: 'Tenkje saman med andre',
    change_title: 'Det du tilbyr',
    lead: 'Du treng ikkje å vere ekspert. Det held at du har prøvd noko sjølv, og vil lytte.',
    who_reads:
      'Alle som er med i ei samskaping, kan lese dette. Kvar du er med, står det ikkje noko om, viss du ikkje skriv det sjølv.',
    submit: 'Legg det ut',
    save: 'Lagre',
    end_title: 'Passar det ikkje lenger?',
    end_text: 'Då forsvinn tilbodet ditt frå lista. Dei du alt tenkjer saman med, mistar deg ikkje.',
    end: 'Ta bort tilbodet',
  },
  ask: {
    lead: 'Fortel kort kvar de er, og kva de gjerne vil snakke om. Eit nei er òg eit svar.',
    who_reads: 'Berre den de spør, og dei som leier hos dykk, kan lese dette.',
    labels: { body: 'Kva vil de tenkje saman om?', shown_as: 'Kva vil de kallast?' },
    hints: {
      body: 'Skriv om arbeidet, ikkje om enkeltpersonar.',
      shown_as: 'Namnet på samskapinga, eller noko anna som ikkje seier kvar de er.',
    },
    submit: 'Send',
  },
  one: {
    asked_title: name => `${name} spør deg`,
    asking_title: name => `De har spurt ${name}`,
    you_answered: 'Du svarte',
    they_answered: name => `${name} svarte`,
    next: 'Vegen vidare',
    mentor_next:
      'Dei som spurde, kan gi deg ein plass hos seg. Då kjem det ei lenkje til deg på den måten du har skrive.',
    invite_text: name =>
      `Gi ${name} ein plass som mentor. Ein mentor les med, og svarer når de lurer på noko. Lenkja til plassen sender de slik ${name} har skrive at de kan nå kvarandre.`,
    invite: name => `Gi ${name} ein plass`,
    over_title: 'Når de er ferdige',
    over_text: 'Då blir det plass til nokon andre. Plassen hos dykk tek de bort på sida om folk.',
    over: 'Vi er ferdige',
    wait: 'Det kan ta nokre dagar. Du får e-post når svaret kjem, viss vi har adressa di.',
    withdraw: 'Trekk spørsmålet tilbake',
    others: 'Sjå kven andre som tilbyr seg',
  },
  answer: {
    title: 'Kva svarer du?',
    full: 'Du har sagt ja til så mange som du hadde tid til. Du kan godt seie ja til éin til.',
    yes: 'Ja, gjerne',
    no: 'Nei, ikkje no',
    labels: { answer: 'Svaret ditt', answer_body: 'Nokre ord til dei' },
    hint: 'Seier du ja, så skriv korleis dei når deg. Dei som leier der, les det.',
    submit: 'Send svaret',
  },
  letter: {
    asked: {
      subject: 'Nokon vil gjerne tenkje saman med deg',
      body: (name, link) =>
        `Hei, ${name}!\n\nDu har tilbode deg som mentor, og no er det nokon som spør. Her les du kva det gjeld, og svarer ja eller nei:\n\n${link}\n`,
    },
    answered: {
      subject: 'Svar frå mentoren de spurde',
      body: (name, link) => `Hei, ${name}!\n\nDen de spurde, har svart. Svaret les du her:\n\n${link}\n`,
    },
    ended: {
      subject: 'Samarbeidet med mentoren er over',
      body: (name, link) =>
        `Hei, ${name}!\n\nSamarbeidet med mentoren er meldt ferdig, eller tilbodet er teke bort. Her ser du kva det gjeld:\n\n${link}\n`,
    },
  },
  said: {
    offered: 'Takk. Tilbodet ditt står der andre kan sjå det.',
    offer_ended: 'Tilbodet ditt er teke bort.',
    asked: 'Sendt.',
    answered_yes: 'Så fint. Dei har fått beskjed.',
    answered_no: 'Dei har fått beskjed.',
    ask_ended: 'Det er ferdig.',
  },
  conflicts: {
    mentor_full: 'Her er det ingen ledige plassar akkurat no.',
    mentor_answered: 'Dette er alt svart på, eller trekt tilbake.',
    mentor_not_answered: 'Svar ja eller nei først.',
  },
}
