export const nb = {
  mine: {
    title: 'Kompetansebrevet mitt',
    lead: 'Du har gjort noe her som andre kan ha nytte av å vite om. Skriv det med dine egne ord, og legg brevet ved når du søker jobb, skole eller et verv.',
    write: 'Skriv brevet',
    change: 'Endre brevet',
    change_confirmed: 'Endrer du teksten nå, mister brevet bekreftelsen. Da kan du be om en ny.',
    full_name: 'Navnet ditt, slik det skal stå',
    full_name_hint:
      'Fullt navn hvis du skal søke jobb. De andre her ser det bare hvis du ber om bekreftelse.',
    did: 'Hva har du gjort?',
    did_hint:
      'Tenk på en vanlig dag her. For eksempel: «Jeg har laget mat til tretti, ledet to møter og ringt rundt til naboer.»',
    learnt: 'Hva har du lært?',
    learnt_hint:
      'For eksempel: «Jeg har lært hvordan kommunen tar beslutninger, og å si imot på en måte folk hører på.»',
    does_well: 'Hva gjør du godt?',
    does_well_hint:
      'Hva pleier de andre å be deg om? For eksempel: «Jeg får folk til å føle seg velkomne, og jeg holder det jeg lover.»',
    save: 'Lagre',
    states: {
      own: 'Bare du ser brevet',
      asked: 'Brevet venter på bekreftelse',
      confirmed: 'Brevet er bekreftet',
    },
    own_explain:
      'Du kan bruke det som det er. Vil du at en som leder, skal stå inne for det, kan du be om det. Da kan de som leder, lese det.',
    asked_on: (date: string) => `Du ba om det ${date}. De som leder, kan lese brevet nå.`,
    confirmed_by: (name: string, date: string) => `${name} bekreftet det ${date}.`,
    see: 'Se og skriv ut',
    ask: 'Be om bekreftelse',
    keep: {
      asked: 'Ikke vent mer, bare jeg skal se det',
      confirmed: 'Ta bort bekreftelsen, bare jeg skal se det',
    },
    remove_title: 'Vil du ikke ha brevet?',
    remove: 'Slett brevet',
    said: {
      saved: 'Lagret.',
      unconfirmed:
        'Lagret. Brevet er ikke bekreftet lenger, siden du endret det. Be om en ny bekreftelse hvis du vil.',
      asked: 'Nå kan de som leder, lese brevet og bekrefte det.',
      kept: 'Nå er det bare du som ser brevet.',
      removed: 'Brevet er slettet.',
    },
  },
  lead: {
    title: 'Kompetansebrev',
    lead: 'Noen har skrevet hva de har gjort og lært her, og ber deg bekrefte det. Brevet skal kunne brukes i en CV.',
    empty: 'Ingen venter på bekreftelse nå.',
    asked_on: (date: string) => `Ba om bekreftelse ${date}`,
    confirmed_on: (date: string) => `Bekreftet ${date}`,
    read: 'Les',
    read_and_confirm: 'Les og bekreft',
    of: (name: string) => `Kompetansebrev for ${name}`,
    confirm_lead:
      'Les brevet. Kjenner du det igjen, så bekreft det. Gjør du ikke det, så snakk med den som har skrevet.',
    confirm: 'Bekreft brevet',
    confirm_again: 'Endre bekreftelsen',
    confirmed_words: 'Noen ord fra deg',
    confirmed_words_hint: 'Hva har du selv sett? To–tre setninger er nok. De står i brevet.',
    confirmed_as: 'Navnet ditt og stillingen din, slik det skal stå',
    confirmed_as_hint: 'For eksempel: Ingrid Berge, rådgiver i Bjørkevik kommune',
    do_confirm: 'Bekreft',
    said: { confirmed: 'Bekreftet. Den som har skrevet brevet, ser det nå.' },
  },
  sheet: {
    title: 'Kompetansebrev',
    how: 'Ett ark, klart til å skrive ut eller lagre som PDF. Brevet kommer på det språket du leser siden på.',
    not_confirmed: 'Brevet er ikke bekreftet ennå. Du kan bruke det likevel.',
    print: 'Skriv ut',
    took_part: (title: string, place: string) => `har vært med i samskapingen ${title} i ${place}.`,
    took_part_by: (title: string, place: string, organisations: string) =>
      `har vært med i samskapingen ${title} i ${place}, sammen med ${organisations}.`,
    when: 'Når',
    as: 'Som',
    question: 'Spørsmålet vi arbeidet med',
    since: (month: string) => `siden ${month}`,
    from_to: (from: string, to: string) => `fra ${from} til ${to}`,
    roles: {
      facilitator: 'med på å lede arbeidet',
      mentor: 'mentor',
      researcher: 'forsker',
      observer: 'observatør',
    },
    did: 'Dette har jeg gjort',
    learnt: 'Dette har jeg lært',
    does_well: 'Dette gjør jeg godt',
    own_words: 'Skrevet med egne ord.',
    sign_here: 'Sted, dato og underskrift',
    confirmed: (name: string) => `Bekreftet av ${name}`,
    about:
      'Samskaping: Innbyggere og offentlig ansatte utvikler velferd sammen, som likeverdige. Tid og rolle er hentet fra samskapingens egen oversikt.',
    printed: (date: string) => `Skrevet ut ${date}`,
  },
  conflicts: {
    letter_changed: 'Brevet er endret siden du åpnet siden. Last den på nytt, og les det som står der nå.',
  },
}

export type Text = typeof nb
