import { inSentence } from '../../../../platform/format.ts'
export const nb = {
  // Round the letter
  page_title: 'Informasjonsbrevet',
  page_lead: 'Brevet sier hva det er å være med, og hva du kan bestemme selv.',
  print: 'Skriv ut',
  in_language: 'Språk i brevet',
  edit: 'Skriv i brevet',
  to_letter: 'Til brevet',
  to_invitation: 'Tilbake til invitasjonen',
  missing_title: 'Dette mangler i brevet',
  missing_lead: 'Det som mangler, står åpent i brevet og blir en tom linje på papir.',
  missing_basis: 'Hva opplysningene bygger på, og hvem som har ansvaret',
  missing_officer: 'Personvernombudet. Navnet legges inn hos organisasjonen som står bak.',
  fill_in: (what: string) => `Fyll inn: ${inSentence(what)}`,
  not_written: 'Dette er ikke skrevet ennå.',

  // The letter itself
  title: (initiative: string) => `Vil du være med i ${initiative}?`,
  request: (initiative: string, place: string) =>
    `Vi spør om du vil være med i ${initiative} i ${place}. Her finner innbyggere, foreninger og det offentlige ut av noe sammen. Les brevet før du sier ja, eller be noen lese det for deg. Spør om alt du lurer på.`,
  question: 'Vi begynner med dette spørsmålet:',
  purpose: 'Hva er det til?',
  purpose_only: 'Det du forteller, blir brukt til dette og ikke til noe annet.',
  responsible: 'Hvem har ansvaret?',
  leading: (names: string) => `Disse leder arbeidet: ${names}.`,
  contact: 'Lurer du på noe, så snakk med',
  privacy_officer: 'Personvernombud:',
  methods: 'Hva gjør du når du er med?',
  voluntary: 'Du bestemmer selv',
  voluntary_text:
    'Det er frivillig å være med. Du kan slutte når du vil. Du trenger ikke si hvorfor, og det får ingen følger for deg.',
  dependence:
    'Får du hjelp eller penger fra noen som er med her? Det blir verken mer eller mindre av det, uansett hva du sier, og om du slutter.',
  introduced: 'Den som spurte deg:',
  introduced_text: 'Den som spurte deg, gir ikke navnet ditt til en forsker før du har sagt ja til det.',
  consents: 'Dette spør vi deg om, én ting om gangen. Svarer du ikke, er det et nei:',
  consents_back: 'Et ja kan du ta tilbake når du vil.',
  kept: 'Hva tar vi vare på, og hvem leser det?',
  kept_answers:
    'Svarene dine i en runde ligger uten navn. Når runden er over, kan ingen se hvem som svarte hva.',
  database: 'Den som styrer databasen, kan i prinsippet lese det som ligger der.',
  confidentiality:
    'Vi ber alle love å ta vare på det de hører. Ansatte i det offentlige har også taushetsplikt etter loven. De kan ha plikt til å si fra hvis barn ikke har det trygt, eller noen er i fare for å bli utsatt for vold.',
  other_sources: 'Opplysninger fra andre enn deg:',
  storage: (address: string) =>
    `Alt ligger i Samskap på ${address}. Bare de som har en plass, kommer inn. Du trenger ikke passord, og koden du får, lagres slik at vi ikke kan lese den. Hvem som gjør hva, blir skrevet ned.`,
  abroad: 'Utenfor landet:',
  ends: 'Når er det slutt?',
  ends_on: (date: string) => `Vi regner med å være ferdige ${date}.`,
  until_then: 'Til da ligger det her, hvis du ikke tar det bort selv.',
  afterwards: {
    deleted: 'Da sletter vi opplysningene.',
    anonymised: 'Da tar vi bort navn og alt annet som viser hvem du er.',
    kept: 'Da tar vi vare på dem.',
  },
  basis: 'Hva gir lov?',
  special_basis: 'For det som er ekstra følsomt:',
  assessed: 'Dette er vurdert av:',
  rights: 'Dette kan du be om',
  rights_list: [
    'Se alt vi har om deg, og få det med deg.',
    'Få rettet det som er feil.',
    'Få slettet det du har gitt.',
    'Få oss til å vente mens noe er uklart, eller si at du er imot at vi bruker det.',
  ],
  rights_limit:
    'Svar i en runde som er over, kan ingen finne igjen. Noe kan arkivloven kreve at vi tar vare på. Da står det uten navnet ditt.',
  rights_where: 'Det meste gjør du selv under «Plassen min». Ellers sier du fra til en av dem som leder.',
  complaint:
    'Mener du at vi gjør noe galt med opplysningene dine? Si fra til oss. Du kan også klage til Datatilsynet: datatilsynet.no.',
  yes_on_paper: 'Jeg har lest brevet, eller noen har lest det for meg. Jeg vil være med.',
  name: 'Navn',
  date: 'Dato',

  // What those who lead write
  edit_title: 'Skriv i brevet',
  edit_lead:
    'Resten henter Samskap selv. Skriv kort, slik du ville sagt det. Det du ikke vet, lar du stå tomt.',
  save: 'Lagre',
  fields: {
    contact: 'Hvem kan man snakke med?',
    contact_details: 'Telefon eller e-post dit',
    methods: 'Hva gjør de som er med?',
    introduced_by: 'Hvem formidler kontakten?',
    other_sources: 'Henter dere noe fra andre?',
    abroad: 'Deles noe utenfor landet?',
    ends_on: 'Når er dere ferdige?',
    afterwards: 'Hva skjer med opplysningene da?',
    afterwards_more: 'Mer om det',
    assessed_by: 'Hvem har vurdert dette?',
  },
  hints: {
    contact: 'Én person, med navn. Helst en som tar telefonen.',
    methods: 'Hvor ofte dere møtes, hvor lenge, hva dere gjør, og hva det betyr for den som er med.',
    introduced_by: 'For eksempel NAV eller helsestasjonen. Spør dere folk direkte, så skriv «vi selv».',
    other_sources: 'Registre, mapper, andre tjenester. Skriv «nei» hvis alt kommer fra dem som er med.',
    abroad: 'Også leverandører. Skriv «nei» hvis alt blir i landet.',
    afterwards_more: 'Hva som tas vare på, hvorfor og hvor lenge.',
    assessed_by: 'Personvernombudet, Sikt, en etisk komité eller andre, og når.',
  },
  afterwards_options: {
    not_decided: 'Ikke bestemt ennå',
    deleted: 'De slettes',
    anonymised: 'Navn og kjennetegn tas bort',
    kept: 'De tas vare på',
  },
  said: { saved: 'Lagret. Slik ser brevet ut nå.' },

  // On the way in
  way_in_title: 'Hva sier du ja til?',
  way_in: 'Du får en plass ved bordet. Ingen siterer deg eller tar bilder av deg hvis du ikke har sagt ja.',
  way_in_letter: 'Les hele brevet først',
  inside_title: 'Når du har tid',
  inside_agreement: 'Det vi lover hverandre',
  inside_consents: 'Hva du sier ja til',
}

export type Text = typeof nb
