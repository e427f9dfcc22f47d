import type { Text } from './nb.ts'

export const nn: Text = {
  installation: 'Samskap her',
  title: 'Kor lenge ting blir tekne vare på',
  lead: 'Når ei samskaping er avslutta, byrjar ei klokke å gå. Her bestemmer de kor lenge ulike slags opplysningar blir liggjande, og ser kva som blir sletta når.',
  confirm_title: 'Ingenting blir sletta enno',
  confirm_lead:
    'Les fristane under, og snakk med arkivet og personvernombodet. Når nokon har sagt ja her, slettar Samskap om natta det som har stått lenge nok.',
  confirm_reason: 'Kven har bestemt dette, og kva byggjer det på?',
  confirm_hint: 'Til dømes: bevarings- og kassasjonsplanen, punkt 4. Ikkje skriv om enkeltpersonar.',
  confirm_submit: 'Fristane skal gjelde',
  classes_title: 'Fristane',
  classes_lead:
    'Namna blir sletta først, spora sist. Difor kan ikkje ein frist vere kortare enn den over, med eitt unntak: Svar kan slettast før det som er skrive. Kontoar står for seg.',
  classes: {
    personal: 'Namn, plassar og det som gjeld éin person',
    sensitive_text: 'Det folk har skrive',
    answer: 'Svara i rundane',
    published: 'Resultata av rundane',
    audit: 'Kven som gjorde kva, og resten',
    account: 'Kontoar som ikkje er i bruk',
  },
  why: {
    personal:
      'Eitt år gir dei som var med, tid til å hente sitt og til å byrje att. Når namna er sletta, kan ingen kome inn i samskapinga lenger.',
    sensitive_text:
      'Fri tekst kan røpe helse og familie. Han bør ikkje bli liggjande lenge etter at namna er borte.',
    answer:
      'Ingen ser dei etter at runden er lukka. Dei trengst berre om eit resultat må reknast ut på nytt.',
    published: 'Tal utan namn. Fem år er nok til å sjå om noko varte.',
    audit:
      'Så lenge noko er att, må ein kunne sjå kven som gjorde kva. Når denne fristen er ute, blir heile samskapinga sletta.',
    account: 'Berre kontoar utan plass og utan oppgåve, rekna frå sist dei blei brukte.',
  },
  length: months =>
    months > 0 && months % 12 === 0
      ? months === 12
        ? '1 år'
        : `${months / 12} år`
      : months === 1
        ? '1 månad'
        : `${months} månader`,
  after_end: length => `${length} etter slutten`,
  after_use: length => `${length} etter siste bruk`,
  change: 'Endre ein frist',
  which: 'Kva gjeld det?',
  months: 'Kor mange månader',
  months_hint: 'Eit heilt tal. 12 er eitt år, 0 er same natta.',
  reason: 'Kvifor?',
  reason_hint: 'Grunnen blir ståande her. Ikkje skriv om enkeltpersonar.',
  save: 'Lagre fristen',
  errors: {
    not_months: 'Skriv eit heilt tal frå 0 til 1200.',
    too_short_beside:
      'Denne fristen kan ikkje vere kortare enn det som skal slettast før. Gjer han lengre, eller endre den andre først.',
    too_long_beside:
      'Denne fristen kan ikkje vere lengre enn det som skal slettast etter. Gjer han kortare, eller endre den andre først.',
  },
  archive_title: 'Arkivet først',
  archive:
    'Klokka avgjer ikkje kva som er arkiv. Det som viser korleis organet har behandla ei sak, skal takast vare på etter arkivlova. Ta det ut og legg det i arkivet før fristen. Det som er sletta her, kan vi ikkje hente tilbake.',
  technical_title: 'Det som berre er teknisk',
  technical: {
    session: days => `At ein nettlesar er logga inn: høgst ${days} dagar utan bruk.`,
    sign_in_link: days =>
      days === 1
        ? 'Lenkjer til innlogging: éin dag etter at dei gjekk ut.'
        : `Lenkjer til innlogging: ${days} dagar etter at dei gjekk ut.`,
    sent_mail: days => `At eit brev er sendt: ${days} dagar. Teksten blir sletta med ein gong.`,
    attempt: 'Kor mange gonger nokon har prøvd ein kode: nokre timar.',
    recording: 'Opptak med siste dag: blir sletta natta etter den dagen, same kva fristar som står over.',
  },
  coming_title: 'Kva blir sletta når?',
  coming_none: 'Inga samskaping er avslutta enno.',
  initiative: 'Samskaping',
  ended: 'Avslutta',
  what: 'Kva',
  due: 'Blir sletta',
  tonight: 'i natt',
  waits: 'ventar på ja',
  and_more: count => (count === 1 ? 'og éin til' : `og ${count} til`),
  try_lead: 'Du kan sjå kva som ville blitt sletta no. Ingenting blir sletta av at du ser.',
  try: 'Prøv utan å slette',
  dry_title: 'Kva som ville blitt sletta no',
  dry_lead: 'Dette er berre ei prøve. Det same skjer på ordentleg i natt.',
  dry_unconfirmed:
    'Dette er berre ei prøve. Sidan ingen har sagt ja til fristane, blir berre opptak som har hatt sin siste dag, sletta i natt.',
  dry_none: 'Ingenting ville blitt sletta.',
  dry_initiative: id => `Samskaping ${id}`,
  dry_outside: 'Utanfor samskapingane',
  dry_whole: 'alt saman',
  dry_rows: 'Rader',
  went_title: 'Dette er sletta',
  went_none: 'Klokka har ikkje sletta noko enno.',
  went: {
    retention_personal: 'Namn, plassar og det som galdt éin person',
    retention_sensitive_text: 'Det folk hadde skrive',
    retention_answer: 'Svar i rundar',
    retention_published: 'Resultat av rundar',
    retention_audit: 'Ei heil samskaping',
    accounts_forgotten: 'Kontoar som ingen brukte',
    recordings_destroyed: 'Opptak',
  },
  rows: (count, shown) => (count === 1 ? '1 rad' : `${shown} rader`),
  history: 'Slik blei fristane til',
  set_by: (name, date) => `${name ?? 'Ein som ikkje er her lenger'}, ${date}`,
  said: {
    set: 'Fristen er endra.',
    confirmed: 'Fristane gjeld. Det som har stått lenge nok, blir sletta i natt.',
  },
}
