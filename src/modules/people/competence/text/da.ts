import type { Text } from './nb.ts'

export const da: Text = {
  mine: {
    title: 'Mit kompetencebrev',
    lead: 'Du har gjort noget her, som andre kan have glæde af at vide. Skriv det med dine egne ord, og læg brevet ved, når du søger job, uddannelse eller et tillidshverv.',
    write: 'Skriv brevet',
    change: 'Ret brevet',
    change_confirmed: 'Retter du teksten nu, mister brevet sin bekræftelse. Så kan du bede om en ny.',
    full_name: 'Dit navn, som det skal stå',
    full_name_hint:
      'Dit fulde navn, hvis du skal søge job. De andre her ser det kun, hvis du beder om en bekræftelse.',
    did: 'Hvad har du gjort?',
    did_hint:
      'Tænk på en almindelig dag her. For eksempel: »Jeg har lavet mad til tredive, ledet to møder og ringet rundt til naboer.«',
    learnt: 'Hvad har du lært?',
    learnt_hint:
      'For eksempel: »Jeg har lært, hvordan kommunen træffer beslutninger, og at sige imod på en måde, folk lytter til.«',
    does_well: 'Hvad gør du godt?',
    does_well_hint:
      'Hvad plejer de andre at bede dig om? For eksempel: »Jeg får folk til at føle sig velkomne, og jeg holder, hvad jeg lover.«',
    save: 'Gem',
    states: {
      own: 'Kun du ser brevet',
      asked: 'Brevet venter på bekræftelse',
      confirmed: 'Brevet er bekræftet',
    },
    own_explain:
      'Du kan bruge det, som det er. Vil du have en af dem, der leder, til at stå inde for det, kan du bede om det. Så kan de, der leder, læse det.',
    asked_on: (date: string) => `Du bad om det ${date}. De, der leder, kan læse brevet nu.`,
    confirmed_by: (name: string, date: string) => `${name} bekræftede det ${date}.`,
    see: 'Se og print',
    ask: 'Bed om bekræftelse',
    keep: {
      asked: 'Vent ikke mere, kun jeg skal se det',
      confirmed: 'Fjern bekræftelsen, kun jeg skal se det',
    },
    remove_title: 'Vil du ikke have brevet?',
    remove: 'Slet brevet',
    said: {
      saved: 'Gemt.',
      unconfirmed:
        'Gemt. Brevet er ikke bekræftet længere, fordi du rettede det. Bed om en ny bekræftelse, hvis du vil.',
      asked: 'Nu kan de, der leder, læse brevet og bekræfte det.',
      kept: 'Nu er det kun dig, der ser brevet.',
      removed: 'Brevet er slettet.',
    },
  },
  lead: {
    title: 'Kompetencebreve',
    lead: 'Nogen har skrevet, hvad de har gjort og lært her, og beder dig bekræfte det. Brevet skal kunne bruges i et cv.',
    empty: 'Ingen venter på bekræftelse nu.',
    asked_on: (date: string) => `Bad om bekræftelse ${date}`,
    confirmed_on: (date: string) => `Bekræftet ${date}`,
    read: 'Læs',
    read_and_confirm: 'Læs og bekræft',
    of: (name: string) => `Kompetencebrev for ${name}`,
    confirm_lead:
      'Læs brevet. Kan du genkende det, så bekræft det. Kan du ikke, så tal med den, der har skrevet det.',
    confirm: 'Bekræft brevet',
    confirm_again: 'Ret bekræftelsen',
    confirmed_words: 'Nogle ord fra dig',
    confirmed_words_hint: 'Hvad har du selv set? To-tre sætninger er nok. De kommer til at stå i brevet.',
    confirmed_as: 'Dit navn og din stilling, som det skal stå',
    confirmed_as_hint: 'For eksempel: Ingrid Berge, konsulent i Bjørkevik kommune',
    do_confirm: 'Bekræft',
    said: { confirmed: 'Bekræftet. Den, der har skrevet brevet, kan se det nu.' },
  },
  sheet: {
    title: 'Kompetencebrev',
    how: 'Ét ark, klart til at printe eller gemme som PDF. Brevet kommer på det sprog, du læser siden på.',
    not_confirmed: 'Brevet er ikke bekræftet endnu. Du kan bruge det alligevel.',
    print: 'Print',
    took_part: (title: string, place: string) => `har været med i samskabelsen ${title} i ${place}.`,
    took_part_by: (title: string, place: string, organisations: string) =>
      `har været med i samskabelsen ${title} i ${place} sammen med ${organisations}.`,
    when: 'Hvornår',
    as: 'Som',
    question: 'Spørgsmålet, vi arbejdede med',
    since: (month: string) => `siden ${month}`,
    from_to: (from: string, to: string) => `fra ${from} til ${to}`,
    roles: {
      facilitator: 'med til at lede arbejdet',
      mentor: 'mentor',
      researcher: 'forsker',
      observer: 'observatør',
    },
    did: 'Det har jeg gjort',
    learnt: 'Det har jeg lært',
    does_well: 'Det gør jeg godt',
    own_words: 'Skrevet med egne ord.',
    sign_here: 'Sted, dato og underskrift',
    confirmed: (name: string) => `Bekræftet af ${name}`,
    about:
      'Samskabelse: Borgere og offentligt ansatte udvikler velfærd sammen som ligeværdige. Tid og rolle er hentet fra samskabelsens egen oversigt.',
    printed: (date: string) => `Printet ${date}`,
  },
  conflicts: {
    letter_changed: 'Brevet er rettet, siden du åbnede siden. Hent den igen, og læs, hvad der står nu.',
  },
}
