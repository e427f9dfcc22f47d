import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Find en mentor',
  lead: 'En mentor har været der, hvor I er på vej hen, og tænker højt sammen med jer. I aftaler selv hvordan.',
  offer_link: 'Vil du tænke sammen med andre?',
  own_link: 'Ret det, du tilbyder',
  of_me: 'De har spurgt dig',
  ours: 'I har spurgt',
  found: 'Måske en af dem her',
  none: 'Ingen andre steder har tilbudt sig endnu. Måske har du prøvet noget, som andre kan have glæde af?',
  none_more: 'Lige nu er der ikke andre, der tilbyder sig.',
  no_themes:
    'Vi ved endnu ikke, hvad I arbejder med. Når I har skrevet en historie eller stillet et spørgsmål, er det lettere at finde nogen, der ligner.',
  leaders_ask: 'De, der leder samskabelsen, spørger på alles vegne.',
  ask_for: name => `Spørg ${name}`,
  asked_on: day => `Spurgt ${day}.`,
  places: count =>
    count === 0
      ? 'Ingen ledige pladser nu'
      : count === 1
        ? 'Har tid til én mere'
        : `Har tid til ${count} mere`,
  norwegian: { nb: 'norsk', nn: 'norsk' },
  reasons: {
    themes: list => `Arbejder med det samme: ${list}`,
    next: phase => `Ét skridt foran jer: ${phase}`,
    further: phase => `Er nået længere: ${phase}`,
    been_here: phase => `Har været der, hvor I er: ${phase}`,
    language: name => `Taler ${name}`,
  },
  states: {
    asked: {
      waiting: 'Venter på svar fra dig',
      together: 'I tænker sammen',
      declined: 'Du sagde nej',
      over: 'Færdig',
      withdrawn: 'Trukket tilbage',
    },
    asking: {
      waiting: 'Venter på svar',
      together: 'Sagde ja',
      declined: 'Sagde nej denne gang',
      over: 'Færdig',
      withdrawn: 'Ikke aktuelt længere',
    },
  },
  labels: {
    name: 'Det, du vil kaldes',
    about: 'Hvad kan du tænke sammen med andre om?',
    themes: 'Tema',
    phases: 'Har været med til',
    languages: 'Sprog',
    places: 'Hvor mange samskabelser har du tid til?',
  },
  hints: {
    name: 'Fornavnet er nok.',
    about: 'Fortæl, hvad du selv har prøvet, og gerne hvornår det passer dig.',
    phases: 'Sæt kryds ved det, du selv har været igennem.',
    places: 'Én er nok. Du kan ændre det når som helst.',
  },
  errors: { places_between: 'Skriv et tal fra 1 til 20.' },
  offer: {
    title: 'Tænke sammen med andre',
    change_title: 'Det, du tilbyder',
    lead: 'Du behøver ikke at være ekspert. Det er nok, at du selv har prøvet noget og vil lytte.',
    who_reads:
      'Alle, der er med i en samskabelse, kan læse det her. Der står ikke noget om, hvor du er med, medmindre du selv skriver det.',
    submit: 'Læg det ud',
    save: 'Gem',
    end_title: 'Passer det ikke længere?',
    end_text: 'Så forsvinder dit tilbud fra listen. De, du allerede tænker sammen med, mister dig ikke.',
    end: 'Fjern tilbuddet',
  },
  ask: {
    lead: 'Fortæl kort, hvor I er, og hvad I gerne vil tale om. Et nej er også et svar.',
    who_reads: 'Kun den, I spørger, og de, der leder hos jer, kan læse det her.',
    labels: { body: 'Hvad vil I tænke sammen om?', shown_as: 'Hvad vil I kaldes?' },
    hints: {
      body: 'Skriv om arbejdet, ikke om enkeltpersoner.',
      shown_as: 'Navnet på samskabelsen eller noget andet, der ikke siger, hvor I er.',
    },
    submit: 'Send',
  },
  one: {
    asked_title: name => `${name} spørger dig`,
    asking_title: name => `I har spurgt ${name}`,
    you_answered: 'Du svarede',
    they_answered: name => `${name} svarede`,
    next: 'Vejen videre',
    mentor_next:
      'De, der spurgte, kan give dig en plads hos sig. Så får du et link på den måde, du har skrevet.',
    invite_text: name =>
      `Giv ${name} en plads som mentor. En mentor læser med og svarer, når I er i tvivl om noget. Linket til pladsen sender I sådan, som ${name} har skrevet, at I kan få fat i hinanden.`,
    invite: name => `Giv ${name} en plads`,
    over_title: 'Når I er færdige',
    over_text: 'Så bliver der plads til nogen andre. Pladsen hos jer fjerner I på siden om folk.',
    over: 'Vi er færdige',
    wait: 'Det kan tage nogle dage. Du får en mail, når svaret kommer, hvis vi har din adresse.',
    withdraw: 'Træk spørgsmålet tilbage',
    others: 'Se, hvem der ellers tilbyder sig',
  },
  answer: {
    title: 'Hvad svarer du?',
    full: 'Du har sagt ja til så mange, som du havde tid til. Du må gerne sige ja til én mere.',
    yes: 'Ja, gerne',
    no: 'Nej, ikke nu',
    labels: { answer: 'Dit svar', answer_body: 'Nogle ord til dem' },
    hint: 'Siger du ja, så skriv, hvordan de får fat i dig. De, der leder der, læser det.',
    submit: 'Send svaret',
  },
  letter: {
    asked: {
      subject: 'Nogen vil gerne tænke sammen med dig',
      body: (name, link) =>
        `Hej ${name}!\n\nDu har tilbudt dig som mentor, og nu er der nogen, der spørger. Her læser du, hvad det gælder, og svarer ja eller nej:\n\n${link}\n`,
    },
    answered: {
      subject: 'Svar fra den mentor, I spurgte',
      body: (name, link) =>
        `Hej ${name}!\n\nDen, I spurgte, har svaret. Du kan læse svaret her:\n\n${link}\n`,
    },
    ended: {
      subject: 'Samarbejdet med mentoren er slut',
      body: (name, link) =>
        `Hej ${name}!\n\nSamarbejdet med mentoren er meldt færdigt, eller tilbuddet er fjernet. Her ser du, hvad det gælder:\n\n${link}\n`,
    },
  },
  said: {
    offered: 'Tak. Dit tilbud står der, hvor andre kan se det.',
    offer_ended: 'Dit tilbud er fjernet.',
    asked: 'Sendt.',
    answered_yes: 'Hvor godt. De har fået besked.',
    answered_no: 'De har fået besked.',
    ask_ended: 'Det er afsluttet.',
  },
  conflicts: {
    mentor_full: 'Her er der ingen ledige pladser lige nu.',
    mentor_answered: 'Det er allerede besvaret eller trukket tilbage.',
    mentor_not_answered: 'Svar ja eller nej først.',
  },
}
