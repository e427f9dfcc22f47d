import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Informasjonsbrevet',
  lead: 'Gi dette til dei du vil snakke med, før de begynner. Det er skrive av det som står om undersøkinga.',
  heading: 'Vil du snakke med oss?',
  file_name: 'informasjonsbrev',
  gaps: 'Dette står det ikkje noko om enno. I brevet er det ei tom linje.',
  fill: 'Fyll ut det som manglar',
  print: 'Skriv ut',
  fetch: 'Last ned brevet som DOCX',
  gap: '……………………………………',
  asked: (title, initiative) =>
    `Vi spør om du vil vere med i undersøkinga «${title}». Ho høyrer til samskapinga «${initiative}».`,
  why: 'Kva vi vil finne ut',
  who: 'Kven som svarer for undersøkinga',
  reached: contact => `Slik får du tak i oss: ${contact}`,
  what: 'Kva det betyr å vere med',
  what_lines: days => [
    'Vi snakkar saman. Du vel sjølv kva du vil svare på.',
    `Vi tek berre opp lyden om du seier ja. Opptaket blir sletta av seg sjølv etter høgst ${days} dagar.`,
    'Det du seier, blir skrive ut. Der står du som eit nummer, ikkje med namn.',
    'Du kan lese det som er skrive ut, og rette det.',
  ],
  voluntary: 'Det er frivillig',
  voluntary_lines: [
    'Du kan seie nei, og du treng ikkje seie kvifor.',
    'Du kan ombestemme deg når som helst. Då blir det du har sagt, sletta, og det blir ikkje brukt meir.',
    'Det får ingen følgjer for deg kva du vel, verken her eller hos kommunen.',
  ],
  used: 'Kva det blir brukt til',
  only_approved: 'Berre det du sjølv har lese og godkjent, blir brukt.',
  all_but_taken_back: 'Det du seier, kan bli brukt, bortsett frå det du tek tilbake.',
  used_lines: [
    'Sitat står med ein kort signatur: INN for innbyggjar, OA for tilsett i det offentlege, F for forskar, og eit nummer.',
    'Tal blir viste berre når minst fem har snakka. Då kan ingen sjå kven som sa kva.',
    'Berre dei som forskar, les samtalane. Det gjer ikkje dei som leier arbeidet.',
  ],
  after: 'Etterpå',
  until: day => `Undersøkinga skal vere ferdig ${day}.`,
  rights: 'Rettane dine',
  rights_lines: [
    'Du kan sjå alt vi har om deg, få det retta og få det sletta.',
    'Du kan klage til Datatilsynet.',
    'Namnet ditt ligg for seg, bak ein nøkkel. Når nøkkelen er øydelagd, kan ingen finne ut kven du er. Då kan heller ikkje du ta noko tilbake gjennom Samskap.',
  ],
}
