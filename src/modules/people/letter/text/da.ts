import { inSentence } from '../../../../platform/format.ts'
import type { Text } from './nb.ts'

export const da: Text = {
  // Round the letter
  page_title: 'Informationsbrevet',
  page_lead: 'Brevet fortæller, hvad det er at være med, og hvad du selv bestemmer.',
  print: 'Print',
  in_language: 'Brevets sprog',
  edit: 'Skriv i brevet',
  to_letter: 'Til brevet',
  to_invitation: 'Tilbage til invitationen',
  missing_title: 'Det her mangler i brevet',
  missing_lead: 'Det, der mangler, står åbent i brevet og bliver en tom linje på papir.',
  missing_basis: 'Hvad oplysningerne bygger på, og hvem der har ansvaret',
  missing_officer: 'Databeskyttelsesrådgiveren. Det skrives hos den organisation, der står bag.',
  fill_in: what => `Udfyld: ${inSentence(what)}`,
  not_written: 'Det her er ikke skrevet endnu.',

  // The letter itself
  title: initiative => `Vil du være med i ${initiative}?`,
  request: (initiative, place) =>
    `Vi spørger, om du vil være med i ${initiative} i ${place}. Her finder borgere, foreninger og det offentlige ud af noget sammen. Læs brevet, før du siger ja, eller bed nogen læse det for dig. Spørg om alt, du er i tvivl om.`,
  question: 'Vi begynder med det her spørgsmål:',
  purpose: 'Hvad skal det bruges til?',
  purpose_only: 'Det, du fortæller, bliver brugt til det her og ikke til andet.',
  responsible: 'Hvem har ansvaret?',
  leading: names => `De her leder arbejdet: ${names}.`,
  contact: 'Er du i tvivl om noget, så tal med',
  privacy_officer: 'Databeskyttelsesrådgiver:',
  methods: 'Hvad gør du, når du er med?',
  voluntary: 'Du bestemmer selv',
  voluntary_text:
    'Det er frivilligt at være med. Du kan stoppe, når du vil. Du behøver ikke sige hvorfor, og det får ingen følger for dig.',
  dependence:
    'Får du hjælp eller penge fra nogen, der er med her? Det bliver hverken mere eller mindre, uanset hvad du siger, og også hvis du stopper.',
  introduced: 'Den, der spurgte dig:',
  introduced_text: 'Den, der spurgte dig, giver ikke dit navn til en forsker, før du har sagt ja til det.',
  consents: 'Det her spørger vi dig om hver for sig. Svarer du ikke, er det et nej:',
  consents_back: 'Et ja kan du tage tilbage, når du vil.',
  kept: 'Hvad gemmer vi, og hvem læser det?',
  kept_answers:
    'Dine svar i en runde gemmes uden navn. Når runden er slut, kan ingen se, hvem der svarede hvad.',
  database: 'Den, der styrer databasen, kan i princippet læse det, der ligger der.',
  confidentiality:
    'Vi beder alle om at love at passe på det, de hører. Offentligt ansatte har også tavshedspligt efter loven. De kan have pligt til at gå videre med det, hvis børn ikke er trygge, eller hvis nogen er i fare for at blive udsat for vold.',
  other_sources: 'Oplysninger fra andre end dig:',
  storage: address =>
    `Alt ligger i Samskap på ${address}. Kun dem, der har en plads, kommer ind. Du behøver ikke noget kodeord, og den kode, du får, gemmes, så vi ikke kan læse den. Hvem der gør hvad, bliver skrevet ned.`,
  abroad: 'Uden for landet:',
  ends: 'Hvornår er det slut?',
  ends_on: date => `Vi regner med at være færdige den ${date}.`,
  until_then: 'Indtil da ligger det her, hvis du ikke selv fjerner det.',
  afterwards: {
    deleted: 'Så sletter vi oplysningerne.',
    anonymised: 'Så fjerner vi navne og alt andet, der viser, hvem du er.',
    kept: 'Så gemmer vi dem.',
  },
  basis: 'Hvad giver lov?',
  special_basis: 'For det, der er ekstra følsomt:',
  assessed: 'Det her er vurderet af:',
  rights: 'Det her kan du bede om',
  rights_list: [
    'At se alt, vi har om dig, og få det med dig.',
    'At få rettet det, der er forkert.',
    'At få slettet det, du har givet.',
    'At få os til at vente, mens noget er uklart, eller at sige, at du er imod, at vi bruger det.',
  ],
  rights_limit:
    'Svar i en runde, der er slut, kan ingen finde igen. Den norske arkivlov kan kræve, at vi gemmer noget. Så står det uden dit navn.',
  rights_where: 'Det meste gør du selv under »Min plads«. Ellers siger du det til en af dem, der leder.',
  complaint:
    'Mener du, at vi gør noget forkert med dine oplysninger? Sig det til os. Du kan også klage til det norske Datatilsynet: datatilsynet.no.',
  yes_on_paper: 'Jeg har læst brevet, eller nogen har læst det for mig. Jeg vil være med.',
  name: 'Navn',
  date: 'Dato',

  // What those who lead write
  edit_title: 'Skriv i brevet',
  edit_lead:
    'Resten henter Samskap selv. Skriv kort, som du ville sige det. Det, du ikke ved, lader du stå tomt.',
  save: 'Gem',
  fields: {
    contact: 'Hvem kan man tale med?',
    contact_details: 'Telefon eller e-mail til personen',
    methods: 'Hvad gør man, når man er med?',
    introduced_by: 'Hvem formidler kontakten?',
    other_sources: 'Henter I noget fra andre?',
    abroad: 'Deles noget uden for landet?',
    ends_on: 'Hvornår er I færdige?',
    afterwards: 'Hvad sker der så med oplysningerne?',
    afterwards_more: 'Mere om det',
    assessed_by: 'Hvem har vurderet det her?',
  },
  hints: {
    contact: 'Én person, med navn. Helst en, der tager telefonen.',
    methods: 'Hvor tit I mødes, hvor længe, hvad I gør, og hvad det betyder for den, der er med.',
    introduced_by: 'For eksempel NAV eller sundhedsplejen. Spørger I folk direkte, så skriv »os selv«.',
    other_sources:
      'Registre, sagsmapper, andre steder i det offentlige. Skriv »nej«, hvis alt kommer fra dem, der er med.',
    abroad: 'Også leverandører. Skriv »nej«, hvis alt bliver i landet.',
    afterwards_more: 'Hvad der gemmes, hvorfor og hvor længe.',
    assessed_by: 'Databeskyttelsesrådgiveren, Sikt, en etisk komité eller andre, og hvornår.',
  },
  afterwards_options: {
    not_decided: 'Ikke bestemt endnu',
    deleted: 'De slettes',
    anonymised: 'Navne og kendetegn fjernes',
    kept: 'De gemmes',
  },
  said: { saved: 'Gemt. Sådan ser brevet ud nu.' },

  // On the way in
  way_in_title: 'Hvad siger du ja til?',
  way_in:
    'Du får en plads ved bordet. Ingen citerer dig eller tager billeder af dig, hvis du ikke har sagt ja.',
  way_in_letter: 'Læs hele brevet først',
  inside_title: 'Når du har tid',
  inside_agreement: 'Det, vi lover hinanden',
  inside_consents: 'Hvad du siger ja til',
}
