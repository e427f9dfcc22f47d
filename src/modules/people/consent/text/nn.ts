import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kva seier du ja til?',
  lead: 'Ingenting er valt for deg. Svarer du ikkje, er det eit nei.',
  free_title: 'Du kan ombestemme deg når du vil',
  free: 'Det tek eitt trykk, og du treng ikkje seie kvifor. Kva du svarer her, endrar verken hjelpa du får eller plassen din ved bordet.',
  apart:
    'Kvifor kommunen eller andre har lov til å ta vare på opplysningar her, står ein annan stad. Det er ikkje det du svarer på no.',
  basis: 'Kva opplysningane byggjer på',
  letter: 'Informasjonsbrevet',
  yes_said: 'Du har sagt ja',
  no_said: 'Du har sagt nei',
  unasked: 'Du har ikkje svart',
  asked_again: 'Teksten er ny',
  yes: 'Ja',
  no: 'Nei',
  withdraw: 'Ta tilbake',
  yes_after_all: 'Eg seier ja likevel',
  yes_to_new: 'Ja til den nye teksten',
  older: date =>
    `Vi har skrive om teksten, så vi spør deg på nytt. ${date} sa du ja til dette, og det gjeld framleis:`,
  history: 'Det du har sagt',
  answers: { given: 'Ja', not_given: 'Nei', withdrawn: 'Teke tilbake' },
  at: (date, version) => `${date}, tekst ${version}`,
  noted: name => `Notert frå papir av ${name ?? 'ein som ikkje er med lenger'}.`,
  noted_wrong: 'Stemmer det ikkje? Då endrar du det sjølv her.',

  // For those who lead
  all_title: 'Kva har folk sagt ja til?',
  all_lead: 'Berre eit ja er eit ja. Har nokon ikkje svart, er det eit nei.',
  all_caption: 'Kva kvar og ein har sagt om kvart formål',
  person: 'Namn',
  short: {
    quote: 'Sitat',
    photo: 'Bilete',
    research: 'Forsking',
    sharing: 'Andre stader',
    contact: 'Kontakt etterpå',
  },
  cells: { yes: 'ja', yes_to_older: 'ja, eldre tekst', no: 'nei', unasked: 'ikkje svart' },
  has_left: 'har slutta',
  note: 'Noter frå papir',
  paper: 'Ark til utskrift',
  dash_means: 'Ein strek betyr at personen ikkje har svart.',
  older_means:
    '«Ja, eldre tekst» er eit ja til slik teksten var. Skal de bruke noko på ein ny måte, må de spørje.',
  withdrawn_title: 'Teke tilbake i det siste',
  withdrawn: (name, date) => `${name}, ${date}`,
  todo: {
    quote: 'Ikkje bruk orda meir. Ta dei bort der de har brukt dei, og sei frå når det er gjort.',
    photo:
      'Ta bort bilete der personen kan kjennast att, her og der de har delt dei. Sei frå når det er gjort.',
    research: 'Sei frå til forskaren i dag. Det som ikkje er rekna saman enno, skal ut.',
    sharing: 'Ikkje del det på nytt. Sei frå til dei som har fått det, om de kan.',
    contact: 'Ta bort telefonnummer og e-post frå listene dykkar.',
  },
  to_all: 'Til oversikta',

  // What stands on paper
  note_title: name => `Arket til ${name}`,
  note_lead: 'Skriv av det som er kryssa av og underskrive. Ta vare på arket.',
  note_seen: name => `${name} ser at det var du som noterte det, og kan endre det sjølv.`,
  note_left: name => `${name} har slutta. Då kan du berre notere eit nei.`,
  note_own_no: 'Har sagt nei her sjølv. Berre personen sjølv kan endre det.',
  not_on_sheet: 'Ikkje kryssa av',
  yes_to_text: version => `Ja, til tekst ${version}`,
  note_now: state => `No: ${state}`,
  note_submit: 'Lagre',
  sheet: {
    title: 'Kva seier du ja til?',
    lead: 'Set eitt kryss for kvart punkt. Det du ikkje kryssar av, er eit nei.',
    free: 'Du kan seie nei til alt og vere like mykje med. Du kan ta tilbake eit ja når du vil, utan å seie kvifor. Det endrar ikkje hjelpa eller tenestene du får.',
    name: 'Namn',
    date: 'Dato',
    signature: 'Underskrift',
    give_to: names => `Gi arket til ${names}. Der seier du òg frå om du vil ta noko tilbake.`,
    edition: versions => `Tekst: ${versions}`,
  },
  paper_title: 'Ark om kva ein seier ja til',
  paper_lead: 'Eitt ark til kvar, på språket til den som skal lese det.',
  print: 'Skriv ut',
  in_language: 'Språk på arket',

  said: {
    yes: 'Du har sagt ja.',
    no: 'Du har sagt nei. Det gjeld frå no.',
    noted: 'Notert. Personen ser at det var du som gjorde det.',
  },
  errors: {
    own_no: 'Personen har sagt nei her sjølv. Då kan berre personen sjølv seie ja.',
    yes_of_one_who_left:
      'Den som har slutta, kan ikkje sjå kva du noterer. Difor kan du berre notere eit nei.',
  },
}
