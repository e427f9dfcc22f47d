import type { Text } from './nb.ts'

export const da: Text = {
  installation: 'Samskap her',
  title: 'Hvor længe ting bliver gemt',
  lead: 'Når en samskabelse er afsluttet, begynder et ur at gå. Her bestemmer I, hvor længe hver slags oplysning bliver liggende, og kan se, hvad der bliver slettet hvornår.',
  confirm_title: 'Intet bliver slettet endnu',
  confirm_lead:
    'Læs fristerne nedenfor, og tal med arkivet og databeskyttelsesrådgiveren. Når nogen har sagt ja her, sletter Samskap om natten det, der har ligget længe nok.',
  confirm_reason: 'Hvem har besluttet det, og hvad bygger det på?',
  confirm_hint: 'For eksempel: bevarings- og kassationsplanen, punkt 4. Skriv ikke om enkeltpersoner.',
  confirm_submit: 'Fristerne skal gælde',
  classes_title: 'Fristerne',
  classes_lead:
    'Navnene slettes først, sporene til sidst. Derfor kan en frist ikke være kortere end den ovenfor, med én undtagelse: Svar kan slettes før det, der er skrevet. Konti står for sig selv.',
  classes: {
    personal: 'Navne, pladser og det, der gælder én person',
    sensitive_text: 'Det, folk har skrevet',
    answer: 'Svarene i runderne',
    published: 'Resultaterne af runderne',
    audit: 'Hvem der gjorde hvad, og resten',
    account: 'Konti, som ingen bruger',
  },
  why: {
    personal:
      'Et år giver dem, der var med, tid til at hente deres ting og til at begynde igen. Når navnene er slettet, kan ingen komme ind i samskabelsen længere.',
    sensitive_text:
      'Fri tekst kan røbe helbred og familie. Den bør ikke blive liggende længe efter, at navnene er væk.',
    answer: 'Ingen ser dem, når runden er lukket. De skal kun bruges, hvis et resultat skal regnes ud igen.',
    published: 'Tal uden navne. Fem år er nok til at se, om noget varede ved.',
    audit:
      'Så længe der er noget tilbage, skal man kunne se, hvem der gjorde hvad. Når denne frist er ude, bliver hele samskabelsen slettet.',
    account: 'Kun konti uden plads og uden opgave, regnet fra sidst de blev brugt.',
  },
  length: months =>
    months > 0 && months % 12 === 0
      ? months === 12
        ? '1 år'
        : `${months / 12} år`
      : months === 1
        ? '1 måned'
        : `${months} måneder`,
  after_end: length => `${length} efter afslutningen`,
  after_use: length => `${length} efter sidste brug`,
  change: 'Ændr en frist',
  which: 'Hvad gælder det?',
  months: 'Antal måneder',
  months_hint: 'Et helt tal. 12 er et år, 0 er samme nat.',
  reason: 'Hvorfor?',
  reason_hint: 'Grunden bliver stående her. Skriv ikke om enkeltpersoner.',
  save: 'Gem fristen',
  errors: {
    not_months: 'Skriv et helt tal fra 0 til 1200.',
    too_short_beside:
      'Denne frist kan ikke være kortere end fristen for det, der skal slettes først. Gør den længere, eller ændr den anden først.',
    too_long_beside:
      'Denne frist kan ikke være længere end fristen for det, der skal slettes bagefter. Gør den kortere, eller ændr den anden først.',
  },
  archive_title: 'Arkivet først',
  archive:
    'Uret afgør ikke, hvad der er arkiv. Det, der viser, hvordan myndigheden har behandlet en sag, skal bevares efter den norske arkivlov. Tag det ud, og læg det i arkivet inden fristen. Det, der er slettet her, kan vi ikke hente tilbage.',
  technical_title: 'Det, der kun er teknisk',
  technical: {
    session: days => `At en browser er logget ind: højst ${days} dage uden brug.`,
    sign_in_link: days =>
      days === 1
        ? 'Links til at logge ind: en dag efter, at de udløb.'
        : `Links til at logge ind: ${days} dage efter, at de udløb.`,
    sent_mail: days => `At et brev er sendt: ${days} dage. Teksten bliver slettet med det samme.`,
    attempt: 'Hvor mange gange nogen har prøvet en kode: nogle timer.',
    recording: 'Optagelser med en sidste dag: bliver slettet natten efter, uanset fristerne ovenfor.',
  },
  coming_title: 'Hvad bliver slettet hvornår?',
  coming_none: 'Ingen samskabelse er afsluttet endnu.',
  initiative: 'Samskabelse',
  ended: 'Afsluttet',
  what: 'Hvad',
  due: 'Slettes',
  tonight: 'i nat',
  waits: 'venter på et ja',
  and_more: count => (count === 1 ? 'og en til' : `og ${count} til`),
  try_lead: 'Du kan se, hvad der ville blive slettet nu. Intet bliver slettet af, at du ser.',
  try: 'Prøv uden at slette',
  dry_title: 'Hvad der ville blive slettet nu',
  dry_lead: 'Det her er kun en prøve. Det samme sker for alvor i nat.',
  dry_unconfirmed:
    'Det her er kun en prøve. Da ingen har sagt ja til fristerne, slettes i nat kun optagelser, der har haft deres sidste dag.',
  dry_none: 'Intet ville blive slettet.',
  dry_initiative: id => `Samskabelse ${id}`,
  dry_outside: 'Uden for samskabelserne',
  dry_whole: 'det hele',
  dry_rows: 'Rækker',
  went_title: 'Det her er slettet',
  went_none: 'Uret har ikke slettet noget endnu.',
  went: {
    retention_personal: 'Navne, pladser og det, der gjaldt én person',
    retention_sensitive_text: 'Det, folk havde skrevet',
    retention_answer: 'Svar i runder',
    retention_published: 'Resultater af runder',
    retention_audit: 'En hel samskabelse',
    accounts_forgotten: 'Konti, som ingen brugte',
    recordings_destroyed: 'Optagelser',
  },
  rows: (count, shown) => (count === 1 ? '1 række' : `${shown} rækker`),
  history: 'Sådan blev fristerne til',
  set_by: (name, date) => `${name ?? 'En, der ikke er her længere'}, ${date}`,
  said: {
    set: 'Fristen er ændret.',
    confirmed: 'Fristerne gælder. Det, der har ligget længe nok, bliver slettet i nat.',
  },
}
