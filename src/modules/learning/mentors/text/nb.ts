export const nb = {
  title: 'Finn en mentor',
  lead: 'En mentor har vært der dere er på vei, og tenker høyt sammen med dere. Dere avtaler selv hvordan.',
  offer_link: 'Vil du tenke sammen med andre?',
  own_link: 'Endre det du tilbyr',
  of_me: 'De har spurt deg',
  ours: 'Dere har spurt',
  found: 'Kanskje en av disse',
  none: 'Ingen andre steder har tilbudt seg ennå. Kanskje du har prøvd noe som andre kan ha glede av?',
  none_more: 'Akkurat nå er det ingen andre som tilbyr seg.',
  no_themes:
    'Vi vet ikke ennå hva dere jobber med. Når dere har skrevet en historie eller stilt et spørsmål, finner vi lettere noen som ligner.',
  leaders_ask: 'De som leder samskapingen, spør på vegne av alle.',
  ask_for: (name: string) => `Spør ${name}`,
  asked_on: (day: string) => `Spurt ${day}.`,
  places: (count: number) =>
    count === 0 ? 'Ingen ledige plasser nå' : count === 1 ? 'Har tid til én til' : `Har tid til ${count} til`,
  norwegian: { nb: 'norsk', nn: 'norsk' },
  reasons: {
    themes: (list: string) => `Jobber med det samme: ${list}`,
    next: (phase: string) => `Ett steg foran dere: ${phase}`,
    further: (phase: string) => `Har kommet lenger: ${phase}`,
    been_here: (phase: string) => `Har vært der dere er: ${phase}`,
    language: (name: string) => `Snakker ${name}`,
  },
  states: {
    asked: {
      waiting: 'Venter på svar fra deg',
      together: 'Dere tenker sammen',
      declined: 'Du sa nei',
      over: 'Ferdig',
      withdrawn: 'Trukket tilbake',
    },
    asking: {
      waiting: 'Venter på svar',
      together: 'Sa ja',
      declined: 'Sa nei denne gangen',
      over: 'Ferdig',
      withdrawn: 'Ikke aktuelt lenger',
    },
  },
  labels: {
    name: 'Det du vil kalles',
    about: 'Hva kan du tenke sammen med andre om?',
    themes: 'Tema',
    phases: 'Har vært med på',
    languages: 'Språk',
    places: 'Hvor mange samskapinger har du tid til?',
  },
  hints: {
    name: 'Fornavnet holder.',
    about: 'Fortell hva du selv har prøvd, og gjerne når det passer for deg.',
    phases: 'Kryss av for det du har vært gjennom selv.',
    places: 'Én er nok. Du kan endre det når som helst.',
  },
  errors: { places_between: 'Skriv et tall fra 1 til 20.' },
  offer: {
    title: 'Tenke sammen med andre',
    change_title: 'Det du tilbyr',
    lead: 'Du trenger ikke å være ekspert. Det holder at du har prøvd noe selv, og vil lytte.',
    who_reads:
      'Alle som er med i en samskaping, kan lese dette. Hvor du er med, står det ikke noe om, hvis du ikke skriver det selv.',
    submit: 'Legg det ut',
    save: 'Lagre',
    end_title: 'Passer det ikke lenger?',
    end_text: 'Da forsvinner tilbudet ditt fra lista. De du alt tenker sammen med, mister deg ikke.',
    end: 'Ta bort tilbudet',
  },
  ask: {
    lead: 'Fortell kort hvor dere er, og hva dere gjerne vil snakke om. Et nei er også et svar.',
    who_reads: 'Bare den dere spør, og de som leder hos dere, kan lese dette.',
    labels: { body: 'Hva vil dere tenke sammen om?', shown_as: 'Hva vil dere kalles?' },
    hints: {
      body: 'Skriv om arbeidet, ikke om enkeltpersoner.',
      shown_as: 'Navnet på samskapingen, eller noe annet som ikke sier hvor dere er.',
    },
    submit: 'Send',
  },
  one: {
    asked_title: (name: string) => `${name} spør deg`,
    asking_title: (name: string) => `Dere har spurt ${name}`,
    you_answered: 'Du svarte',
    they_answered: (name: string) => `${name} svarte`,
    next: 'Veien videre',
    mentor_next:
      'De som spurte, kan gi deg en plass hos seg. Da kommer det en lenke til deg på den måten du har skrevet.',
    invite_text: (name: string) =>
      `Gi ${name} en plass som mentor. En mentor leser med, og svarer når dere lurer på noe. Lenka til plassen sender dere slik ${name} har skrevet at dere kan nå hverandre.`,
    invite: (name: string) => `Gi ${name} en plass`,
    over_title: 'Når dere er ferdige',
    over_text: 'Da blir det plass til noen andre. Plassen hos dere tar dere bort på siden om folk.',
    over: 'Vi er ferdige',
    wait: 'Det kan ta noen dager. Du får e-post når svaret kommer, hvis vi har adressen din.',
    withdraw: 'Trekk spørsmålet tilbake',
    others: 'Se hvem andre som tilbyr seg',
  },
  answer: {
    title: 'Hva svarer du?',
    full: 'Du har sagt ja til så mange som du hadde tid til. Du kan godt si ja til én til.',
    yes: 'Ja, gjerne',
    no: 'Nei, ikke nå',
    labels: { answer: 'Svaret ditt', answer_body: 'Noen ord til dem' },
    hint: 'Sier du ja, så skriv hvordan de når deg. De som leder der, leser det.',
    submit: 'Send svaret',
  },
  letter: {
    asked: {
      subject: 'Noen vil gjerne tenke sammen med deg',
      body: (name: string, link: string) =>
        `Hei, ${name}!\n\nDu har tilbudt deg som mentor, og nå er det noen som spør. Her leser du hva det gjelder, og svarer ja eller nei:\n\n${link}\n`,
    },
    answered: {
      subject: 'Svar fra mentoren dere spurte',
      body: (name: string, link: string) =>
        `Hei, ${name}!\n\nDen dere spurte, har svart. Svaret leser du her:\n\n${link}\n`,
    },
    ended: {
      subject: 'Samarbeidet med mentoren er over',
      body: (name: string, link: string) =>
        `Hei, ${name}!\n\nSamarbeidet med mentoren er meldt ferdig, eller tilbudet er tatt bort. Her ser du hva det gjelder:\n\n${link}\n`,
    },
  },
  said: {
    offered: 'Takk. Tilbudet ditt står der andre kan se det.',
    offer_ended: 'Tilbudet ditt er tatt bort.',
    asked: 'Sendt.',
    answered_yes: 'Så fint. De har fått beskjed.',
    answered_no: 'De har fått beskjed.',
    ask_ended: 'Det er ferdig.',
  },
  conflicts: {
    mentor_full: 'Her er det ingen ledige plasser akkurat nå.',
    mentor_answered: 'Dette er alt besvart, eller trukket tilbake.',
    mentor_not_answered: 'Svar ja eller nei først.',
  },
}

export type Text = typeof nb
