export const nb = {
  installation: 'Samskap her',
  title: 'Hvor lenge ting blir tatt vare på',
  lead: 'Når en samskaping er avsluttet, begynner en klokke å gå. Her bestemmer dere hvor lenge ulike slags opplysninger blir liggende, og ser hva som slettes når.',
  confirm_title: 'Ingenting blir slettet ennå',
  confirm_lead:
    'Les fristene under, og snakk med arkivet og personvernombudet. Når noen har sagt ja her, sletter Samskap om natta det som har stått lenge nok.',
  confirm_reason: 'Hvem har bestemt dette, og hva bygger det på?',
  confirm_hint: 'For eksempel: bevarings- og kassasjonsplanen, punkt 4. Ikke skriv om enkeltpersoner.',
  confirm_submit: 'Fristene skal gjelde',
  classes_title: 'Fristene',
  classes_lead:
    'Navnene slettes først, sporene sist. Derfor kan ikke en frist være kortere enn den over, med ett unntak: Svar kan slettes før det som er skrevet. Kontoer står for seg.',
  classes: {
    personal: 'Navn, plasser og det som gjelder én person',
    sensitive_text: 'Det folk har skrevet',
    answer: 'Svarene i rundene',
    published: 'Resultatene av rundene',
    audit: 'Hvem som gjorde hva, og resten',
    account: 'Kontoer som ikke er i bruk',
  },
  why: {
    personal:
      'Ett år gir dem som var med, tid til å hente sitt og til å begynne igjen. Når navnene er slettet, kan ingen komme inn i samskapingen lenger.',
    sensitive_text:
      'Fri tekst kan røpe helse og familie. Den bør ikke bli liggende lenge etter at navnene er borte.',
    answer: 'Ingen ser dem etter at runden er lukket. De trengs bare hvis et resultat må regnes ut på nytt.',
    published: 'Tall uten navn. Fem år er nok til å se om noe varte.',
    audit:
      'Så lenge noe er igjen, må man kunne se hvem som gjorde hva. Når denne fristen er ute, slettes hele samskapingen.',
    account: 'Bare kontoer uten plass og uten oppgave, regnet fra sist de ble brukt.',
  },
  length: (months: number) =>
    months > 0 && months % 12 === 0
      ? months === 12
        ? '1 år'
        : `${months / 12} år`
      : months === 1
        ? '1 måned'
        : `${months} måneder`,
  after_end: (length: string) => `${length} etter slutten`,
  after_use: (length: string) => `${length} etter siste bruk`,
  change: 'Endre en frist',
  which: 'Hva gjelder det?',
  months: 'Antall måneder',
  months_hint: 'Et helt tall. 12 er ett år, 0 er samme natt.',
  reason: 'Hvorfor?',
  reason_hint: 'Grunnen blir stående her. Ikke skriv om enkeltpersoner.',
  save: 'Lagre fristen',
  errors: {
    not_months: 'Skriv et helt tall fra 0 til 1200.',
    too_short_beside:
      'Denne fristen kan ikke være kortere enn det som skal slettes før. Gjør den lengre, eller endre den andre først.',
    too_long_beside:
      'Denne fristen kan ikke være lengre enn det som skal slettes etter. Gjør den kortere, eller endre den andre først.',
  },
  archive_title: 'Arkivet først',
  archive:
    'Klokka avgjør ikke hva som er arkiv. Det som viser hvordan organet har behandlet en sak, skal tas vare på etter arkivloven. Ta det ut og legg det i arkivet før fristen. Det som er slettet her, kan vi ikke hente tilbake.',
  technical_title: 'Det som bare er teknisk',
  technical: {
    session: (days: number) => `At en nettleser er logget inn: høyst ${days} dager uten bruk.`,
    sign_in_link: (days: number) =>
      days === 1
        ? 'Lenker til innlogging: én dag etter at de gikk ut.'
        : `Lenker til innlogging: ${days} dager etter at de gikk ut.`,
    sent_mail: (days: number) => `At et brev er sendt: ${days} dager. Teksten slettes med en gang.`,
    attempt: 'Hvor mange ganger noen har prøvd en kode: noen timer.',
    recording: 'Opptak med siste dag: slettes natta etter den dagen, uansett fristene over.',
  },
  coming_title: 'Hva blir slettet når?',
  coming_none: 'Ingen samskaping er avsluttet ennå.',
  initiative: 'Samskaping',
  ended: 'Avsluttet',
  what: 'Hva',
  due: 'Slettes',
  tonight: 'i natt',
  waits: 'venter på ja',
  and_more: (count: number) => (count === 1 ? 'og én til' : `og ${count} til`),
  try_lead: 'Du kan se hva som ville blitt slettet nå. Ingenting blir slettet av at du ser.',
  try: 'Prøv uten å slette',
  dry_title: 'Hva som ville blitt slettet nå',
  dry_lead: 'Dette er bare en prøve. Det samme skjer på ordentlig i natt.',
  dry_unconfirmed:
    'Dette er bare en prøve. Siden ingen har sagt ja til fristene, blir bare opptak som har hatt sin siste dag, slettet i natt.',
  dry_none: 'Ingenting ville blitt slettet.',
  dry_initiative: (id: string) => `Samskaping ${id}`,
  dry_outside: 'Utenfor samskapingene',
  dry_whole: 'alt sammen',
  dry_rows: 'Rader',
  went_title: 'Dette er slettet',
  went_none: 'Klokka har ikke slettet noe ennå.',
  went: {
    retention_personal: 'Navn, plasser og det som gjaldt én person',
    retention_sensitive_text: 'Det folk hadde skrevet',
    retention_answer: 'Svar i runder',
    retention_published: 'Resultater av runder',
    retention_audit: 'En hel samskaping',
    accounts_forgotten: 'Kontoer som ingen brukte',
    recordings_destroyed: 'Opptak',
  },
  rows: (count: number, shown: string) => (count === 1 ? '1 rad' : `${shown} rader`),
  history: 'Slik ble fristene til',
  set_by: (name: string | null, date: string) => `${name ?? 'En som ikke er her lenger'}, ${date}`,
  said: {
    set: 'Fristen er endret.',
    confirmed: 'Fristene gjelder. Det som har stått lenge nok, slettes i natt.',
  },
}

export type Text = typeof nb
