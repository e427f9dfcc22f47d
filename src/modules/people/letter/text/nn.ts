import { inSentence } from '../../../../platform/format.ts'
import type { Text } from './nb.ts'

export const nn: Text = {
  // Round the letter
  page_title: 'Informasjonsbrevet',
  page_lead: 'Brevet seier kva det er å vere med, og kva du kan bestemme sjølv.',
  print: 'Skriv ut',
  in_language: 'Språk i brevet',
  edit: 'Skriv i brevet',
  to_letter: 'Til brevet',
  to_invitation: 'Tilbake til invitasjonen',
  missing_title: 'Dette manglar i brevet',
  missing_lead: 'Det som manglar, står ope i brevet og blir ei tom linje på papir.',
  missing_basis: 'Kva opplysningane byggjer på, og kven som har ansvaret',
  missing_officer: 'Personvernombodet. Namnet blir lagt inn hos organisasjonen som står bak.',
  fill_in: what => `Fyll inn: ${inSentence(what)}`,
  not_written: 'Dette er ikkje skrive enno.',

  // The letter itself
  title: initiative => `Vil du vere med i ${initiative}?`,
  request: (initiative, place) =>
    `Vi spør om du vil vere med i ${initiative} i ${place}. Her finn innbyggjarar, foreiningar og det offentlege ut av noko saman. Les brevet før du seier ja, eller be nokon lese det for deg. Spør om alt du lurer på.`,
  question: 'Vi byrjar med dette spørsmålet:',
  purpose: 'Kva er det til?',
  purpose_only: 'Det du fortel, blir brukt til dette og ikkje til noko anna.',
  responsible: 'Kven har ansvaret?',
  leading: names => `Desse leier arbeidet: ${names}.`,
  contact: 'Lurer du på noko, så snakk med',
  privacy_officer: 'Personvernombod:',
  methods: 'Kva gjer du når du er med?',
  voluntary: 'Du bestemmer sjølv',
  voluntary_text:
    'Det er frivillig å vere med. Du kan slutte når du vil. Du treng ikkje seie kvifor, og det får ingen følgjer for deg.',
  dependence:
    'Får du hjelp eller pengar frå nokon som er med her? Det blir verken meir eller mindre av det, same kva du seier, og om du sluttar.',
  introduced: 'Den som spurde deg:',
  introduced_text: 'Den som spurde deg, gir ikkje namnet ditt til ein forskar før du har sagt ja til det.',
  consents: 'Dette spør vi deg om, éin ting om gongen. Svarer du ikkje, er det eit nei:',
  consents_back: 'Eit ja kan du ta tilbake når du vil.',
  kept: 'Kva tek vi vare på, og kven les det?',
  kept_answers:
    'Svara dine i ein runde ligg utan namn. Når runden er over, kan ingen sjå kven som svarte kva.',
  database: 'Den som styrer databasen, kan i prinsippet lese det som ligg der.',
  confidentiality:
    'Vi ber alle love å ta vare på det dei høyrer. Tilsette i det offentlege har òg teieplikt etter lova. Dei kan ha plikt til å seie frå dersom barn ikkje har det trygt, eller nokon er i fare for å bli utsette for vald.',
  other_sources: 'Opplysningar frå andre enn deg:',
  storage: address =>
    `Alt ligg i Samskap på ${address}. Berre dei som har ein plass, kjem inn. Du treng ikkje passord, og koden du får, blir lagra slik at vi ikkje kan lese han. Kven som gjer kva, blir skrive ned.`,
  abroad: 'Utanfor landet:',
  ends: 'Når er det slutt?',
  ends_on: date => `Vi reknar med å vere ferdige ${date}.`,
  until_then: 'Til då ligg det her, om du ikkje tek det bort sjølv.',
  afterwards: {
    deleted: 'Då slettar vi opplysningane.',
    anonymised: 'Då tek vi bort namn og alt anna som viser kven du er.',
    kept: 'Då tek vi vare på dei.',
  },
  basis: 'Kva gir lov?',
  special_basis: 'For det som er ekstra sensitivt:',
  assessed: 'Dette er vurdert av:',
  rights: 'Dette kan du be om',
  rights_list: [
    'Sjå alt vi har om deg, og få det med deg.',
    'Få retta det som er feil.',
    'Få sletta det du har gitt.',
    'Få oss til å vente medan noko er uklart, eller seie at du er imot at vi bruker det.',
  ],
  rights_limit:
    'Svar i ein runde som er over, kan ingen finne att. Noko kan arkivlova krevje at vi tek vare på. Då står det utan namnet ditt.',
  rights_where: 'Det meste gjer du sjølv under «Plassen min». Elles seier du frå til ein av dei som leier.',
  complaint:
    'Meiner du at vi gjer noko gale med opplysningane dine? Sei frå til oss. Du kan òg klage til Datatilsynet: datatilsynet.no.',
  yes_on_paper: 'Eg har lese brevet, eller nokon har lese det for meg. Eg vil vere med.',
  name: 'Namn',
  date: 'Dato',

  // What those who lead write
  edit_title: 'Skriv i brevet',
  edit_lead:
    'Resten hentar Samskap sjølv. Skriv kort, slik du ville sagt det. Det du ikkje veit, lèt du stå tomt.',
  save: 'Lagre',
  fields: {
    contact: 'Kven kan ein snakke med?',
    contact_details: 'Telefon eller e-post dit',
    methods: 'Kva gjer dei som er med?',
    introduced_by: 'Kven formidlar kontakten?',
    other_sources: 'Hentar de noko frå andre?',
    abroad: 'Blir noko delt utanfor landet?',
    ends_on: 'Når er de ferdige?',
    afterwards: 'Kva skjer med opplysningane då?',
    afterwards_more: 'Meir om det',
    assessed_by: 'Kven har vurdert dette?',
  },
  hints: {
    contact: 'Éin person, med namn. Helst ein som tek telefonen.',
    methods: 'Kor ofte de møtest, kor lenge, kva de gjer, og kva det har å seie for den som er med.',
    introduced_by: 'Til dømes NAV eller helsestasjonen. Spør de folk direkte, så skriv «vi sjølve».',
    other_sources: 'Register, mapper, andre tenester. Skriv «nei» dersom alt kjem frå dei som er med.',
    abroad: 'Også leverandørar. Skriv «nei» dersom alt blir i landet.',
    afterwards_more: 'Kva som blir teke vare på, kvifor og kor lenge.',
    assessed_by: 'Personvernombodet, Sikt, ein etisk komité eller andre, og når.',
  },
  afterwards_options: {
    not_decided: 'Ikkje bestemt enno',
    deleted: 'Dei blir sletta',
    anonymised: 'Namn og kjenneteikn blir tekne bort',
    kept: 'Dei blir tekne vare på',
  },
  said: { saved: 'Lagra. Slik ser brevet ut no.' },

  // On the way in
  way_in_title: 'Kva seier du ja til?',
  way_in:
    'Du får ein plass ved bordet. Ingen siterer deg eller tek bilete av deg dersom du ikkje har sagt ja.',
  way_in_letter: 'Les heile brevet først',
  inside_title: 'Når du har tid',
  inside_agreement: 'Det vi lovar kvarandre',
  inside_consents: 'Kva du seier ja til',
}
