import type { nb } from './nb.ts'

export const nn: typeof nb = {
  title: 'Kva ord i planen gjer vi noko med?',
  lead: (place: string) =>
    `Her er det planane i ${place} vil med samskaping. Fortel kva av det de faktisk gjer.`,
  no_place: 'Vi veit ikkje kva kommune de er i. Då veit vi heller ikkje kva planar som gjeld.',
  choose_place: 'Vel kommune',
  ask_place: 'Dei som leier arbeidet, kan velje kommune.',
  told: 'Det de har fortalt',
  none_told: 'De har ikkje fortalt om noko enno.',
  without: 'Vi er i gang, utan at planen nemner det',
  without_lead: 'Gjer de noko som ingen av planane har tenkt på? Det tel like mykje.',
  told_on: (day: string) => `Fortalt ${day}`,
  ended: 'Samskapinga er avslutta. Det de fortel, står som noko de har gjort.',
  done: 'Gjort',
  going: 'I gang',
  remove: 'Ta bort',
  to_passage: 'Les det i planen',
  gone: 'Planen er ikkje her lenger, eller seier det på ein annan måte no.',
  to_do: 'Det planane vil',
  none_to_do: 'Ingen av planane som gjeld, har tiltak eller mål om samskaping.',
  to_plans: 'Sjå planane i kommunen',
  this_we_do: 'Dette gjer vi',
  said: 'Kva gjer de?',
  said_hint: 'Ei setning eller to. Skriv ikkje om enkeltpersonar.',
  openly: (title: string) =>
    `Når du trykkjer, kan alle lese namnet «${title}» og teksten din ved planen. De kan ta det bort att.`,
  tell: 'Fortel at vi gjer dette',
  told_already: 'Dette har de fortalt om.',
  words: {
    told: 'No står det ved planen.',
    already: 'Det var fortalt frå før. Det står som det stod.',
    removed: 'Det er teke bort.',
  },
}
