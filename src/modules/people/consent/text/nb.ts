export const nb = {
  title: 'Hva sier du ja til?',
  lead: 'Ingenting er valgt for deg. Svarer du ikke, er det et nei.',
  free_title: 'Du kan ombestemme deg når du vil',
  free: 'Det tar ett trykk, og du trenger ikke si hvorfor. Hva du svarer her, endrer verken hjelpen du får eller plassen din ved bordet.',
  apart:
    'Hvorfor kommunen eller andre har lov til å ta vare på opplysninger her, står et annet sted. Det er ikke det du svarer på nå.',
  basis: 'Hva opplysningene bygger på',
  letter: 'Informasjonsbrevet',
  yes_said: 'Du har sagt ja',
  no_said: 'Du har sagt nei',
  unasked: 'Du har ikke svart',
  asked_again: 'Teksten er ny',
  yes: 'Ja',
  no: 'Nei',
  withdraw: 'Ta tilbake',
  yes_after_all: 'Jeg sier ja likevel',
  yes_to_new: 'Ja til den nye teksten',
  older: (date: string) =>
    `Vi har skrevet om teksten, så vi spør deg på nytt. ${date} sa du ja til dette, og det gjelder fortsatt:`,
  history: 'Det du har sagt',
  answers: { given: 'Ja', not_given: 'Nei', withdrawn: 'Tatt tilbake' },
  at: (date: string, version: string) => `${date}, tekst ${version}`,
  noted: (name: string | null) => `Notert fra papir av ${name ?? 'en som ikke er med lenger'}.`,
  noted_wrong: 'Stemmer det ikke? Da endrer du det selv her.',

  // For those who lead
  all_title: 'Hva har folk sagt ja til?',
  all_lead: 'Bare et ja er et ja. Har noen ikke svart, er det et nei.',
  all_caption: 'Hva hver enkelt har sagt om hvert formål',
  person: 'Navn',
  short: {
    quote: 'Sitat',
    photo: 'Bilder',
    research: 'Forskning',
    sharing: 'Andre steder',
    contact: 'Kontakt etterpå',
  },
  cells: { yes: 'ja', yes_to_older: 'ja, eldre tekst', no: 'nei', unasked: 'ikke svart' },
  has_left: 'har sluttet',
  note: 'Noter fra papir',
  paper: 'Ark til utskrift',
  dash_means: 'En strek betyr at personen ikke har svart.',
  older_means:
    '«Ja, eldre tekst» er et ja til slik teksten var. Skal dere bruke noe på en ny måte, må dere spørre.',
  withdrawn_title: 'Tatt tilbake i det siste',
  withdrawn: (name: string, date: string) => `${name}, ${date}`,
  todo: {
    quote: 'Ikke bruk ordene mer. Ta dem bort der dere har brukt dem, og si fra når det er gjort.',
    photo:
      'Ta bort bilder der personen kan kjennes igjen, her og der dere har delt dem. Si fra når det er gjort.',
    research: 'Si fra til forskeren i dag. Det som ikke er regnet sammen ennå, skal ut.',
    sharing: 'Ikke del det på nytt. Si fra til dem som har fått det, hvis dere kan.',
    contact: 'Ta bort telefonnummer og e-post fra listene deres.',
  },
  to_all: 'Til oversikten',

  // What stands on paper
  note_title: (name: string) => `Arket til ${name}`,
  note_lead: 'Skriv av det som er krysset av og underskrevet. Ta vare på arket.',
  note_seen: (name: string) => `${name} ser at det var du som noterte det, og kan endre det selv.`,
  note_left: (name: string) => `${name} har sluttet. Da kan du bare notere et nei.`,
  note_own_no: 'Har sagt nei her selv. Bare personen selv kan endre det.',
  not_on_sheet: 'Ikke krysset av',
  yes_to_text: (version: string) => `Ja, til tekst ${version}`,
  note_now: (state: string) => `Nå: ${state}`,
  note_submit: 'Lagre',
  sheet: {
    title: 'Hva sier du ja til?',
    lead: 'Sett ett kryss for hvert punkt. Det du ikke krysser av, er et nei.',
    free: 'Du kan si nei til alt og være like mye med. Du kan ta tilbake et ja når du vil, uten å si hvorfor. Det endrer ikke hjelpen eller tjenestene du får.',
    name: 'Navn',
    date: 'Dato',
    signature: 'Underskrift',
    give_to: (names: string) => `Gi arket til ${names}. Der sier du også fra hvis du vil ta noe tilbake.`,
    edition: (versions: string) => `Tekst: ${versions}`,
  },
  paper_title: 'Ark om hva man sier ja til',
  paper_lead: 'Ett ark til hver, på språket til den som skal lese det.',
  print: 'Skriv ut',
  in_language: 'Språk på arket',

  said: {
    yes: 'Du har sagt ja.',
    no: 'Du har sagt nei. Det gjelder fra nå.',
    noted: 'Notert. Personen ser at det var du som gjorde det.',
  },
  errors: {
    own_no: 'Personen har sagt nei her selv. Da kan bare personen selv si ja.',
    yes_of_one_who_left: 'Den som har sluttet, kan ikke se hva du noterer. Derfor kan du bare notere et nei.',
  },
}

export type Text = typeof nb
