import type { Text } from './nb.ts'

export const nn: Text = {
  mine: {
    title: 'Kompetansebrevet mitt',
    lead: 'Du har gjort noko her som andre kan ha nytte av å vite om. Skriv det med dine eigne ord, og legg brevet ved når du søkjer jobb, skule eller eit verv.',
    write: 'Skriv brevet',
    change: 'Endre brevet',
    change_confirmed: 'Endrar du teksten no, mistar brevet stadfestinga. Då kan du be om ei ny.',
    full_name: 'Namnet ditt, slik det skal stå',
    full_name_hint: 'Fullt namn om du skal søkje jobb. Dei andre her ser det berre om du ber om stadfesting.',
    did: 'Kva har du gjort?',
    did_hint:
      'Tenk på ein vanleg dag her. Til dømes: «Eg har laga mat til tretti, leidd to møte og ringt rundt til naboar.»',
    learnt: 'Kva har du lært?',
    learnt_hint:
      'Til dømes: «Eg har lært korleis kommunen tek avgjerder, og å seie imot på ein måte folk høyrer på.»',
    does_well: 'Kva gjer du godt?',
    does_well_hint:
      'Kva pleier dei andre å be deg om? Til dømes: «Eg får folk til å kjenne seg velkomne, og eg held det eg lovar.»',
    save: 'Lagre',
    states: {
      own: 'Berre du ser brevet',
      asked: 'Brevet ventar på stadfesting',
      confirmed: 'Brevet er stadfesta',
    },
    own_explain:
      'Du kan bruke det som det er. Vil du at ein som leier, skal stå inne for det, kan du be om det. Då kan dei som leier, lese det.',
    asked_on: (date: string) => `Du bad om det ${date}. Dei som leier, kan lese brevet no.`,
    confirmed_by: (name: string, date: string) => `${name} stadfesta det ${date}.`,
    see: 'Sjå og skriv ut',
    ask: 'Be om stadfesting',
    keep: {
      asked: 'Ikkje vent meir, berre eg skal sjå det',
      confirmed: 'Ta bort stadfestinga, berre eg skal sjå det',
    },
    remove_title: 'Vil du ikkje ha brevet?',
    remove: 'Slett brevet',
    said: {
      saved: 'Lagra.',
      unconfirmed:
        'Lagra. Brevet er ikkje stadfesta lenger, sidan du endra det. Be om ei ny stadfesting om du vil.',
      asked: 'No kan dei som leier, lese brevet og stadfeste det.',
      kept: 'No er det berre du som ser brevet.',
      removed: 'Brevet er sletta.',
    },
  },
  lead: {
    title: 'Kompetansebrev',
    lead: 'Nokon har skrive kva dei har gjort og lært her, og ber deg stadfeste det. Brevet skal kunne brukast i ein CV.',
    empty: 'Ingen ventar på stadfesting no.',
    asked_on: (date: string) => `Bad om stadfesting ${date}`,
    confirmed_on: (date: string) => `Stadfesta ${date}`,
    read: 'Les',
    read_and_confirm: 'Les og stadfest',
    of: (name: string) => `Kompetansebrev for ${name}`,
    confirm_lead:
      'Les brevet. Kjenner du det att, så stadfest det. Gjer du ikkje det, så snakk med den som har skrive.',
    confirm: 'Stadfest brevet',
    confirm_again: 'Endre stadfestinga',
    confirmed_words: 'Nokre ord frå deg',
    confirmed_words_hint: 'Kva har du sjølv sett? To–tre setningar er nok. Dei står i brevet.',
    confirmed_as: 'Namnet ditt og stillinga di, slik det skal stå',
    confirmed_as_hint: 'Til dømes: Ingrid Berge, rådgivar i Bjørkevik kommune',
    do_confirm: 'Stadfest',
    said: { confirmed: 'Stadfesta. Den som har skrive brevet, ser det no.' },
  },
  sheet: {
    title: 'Kompetansebrev',
    how: 'Eitt ark, klart til å skrive ut eller lagre som PDF. Brevet kjem på det språket du les sida på.',
    not_confirmed: 'Brevet er ikkje stadfesta enno. Du kan bruke det likevel.',
    print: 'Skriv ut',
    took_part: (title: string, place: string) => `har vore med i samskapinga ${title} i ${place}.`,
    took_part_by: (title: string, place: string, organisations: string) =>
      `har vore med i samskapinga ${title} i ${place}, saman med ${organisations}.`,
    when: 'Når',
    as: 'Som',
    question: 'Spørsmålet vi arbeidde med',
    since: (month: string) => `sidan ${month}`,
    from_to: (from: string, to: string) => `frå ${from} til ${to}`,
    roles: {
      facilitator: 'med på å leie arbeidet',
      mentor: 'mentor',
      researcher: 'forskar',
      observer: 'observatør',
    },
    did: 'Dette har eg gjort',
    learnt: 'Dette har eg lært',
    does_well: 'Dette gjer eg godt',
    own_words: 'Skrive med eigne ord.',
    sign_here: 'Stad, dato og underskrift',
    confirmed: (name: string) => `Stadfesta av ${name}`,
    about:
      'Samskaping: Innbyggjarar og offentleg tilsette utviklar velferd saman, som likeverdige. Tid og rolle er henta frå samskapinga si eiga oversikt.',
    printed: (date: string) => `Skrive ut ${date}`,
  },
  conflicts: {
    letter_changed: 'Brevet er endra sidan du opna sida. Last ho på nytt, og les det som står der no.',
  },
}
