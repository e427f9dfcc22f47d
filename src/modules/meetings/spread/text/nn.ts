import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kor ofte møtest vi?',
  lead: 'Tillit kjem av å møtast igjen. Her ser de kor mange møte det er blitt, og korleis dei er spreidde.',
  verdicts: {
    none: () => 'Ingen møte enno',
    one: () => 'Eitt møte',
    few: n => `${n} møte`,
    several: n => `${n} møte`,
  },
  meant: {
    none: 'Det første kan vere eit måltid.',
    one: 'Eitt møte på to timar er ikkje samskaping. Det er ei byrjing. Avtal det neste medan de hugsar kvarandre.',
    few: 'Fire møte er lite når folk skal bli trygge på kvarandre. Avtal gjerne fleire på éin gong.',
    several: 'Det byrjar å bli noko. Sjå om alle rekk å vere med, og om det går for lang tid imellom.',
  },
  between: (first, last) => `Det første var ${first}, det siste ${last}.`,
  own_title: 'Du',
  own: (n, all, hours) =>
    `Du har vore med på ${n} av ${all} møte, omtrent ${hours === 1 ? 'éin time' : `${hours} timar`} i alt.`,
  own_none: 'Du har ikkje vore på noko møte enno. Vi vil gjerne ha deg med.',
  all_title: 'Alle',
  all_lead:
    'Berre de som leier, ser denne lista. Ho er ikkje for å telje folk, men for å sjå kven møta ikkje passar for.',
  caption: 'Fylt prikk: var der. Open prikk: var der ikkje. Prikkane står etter dato.',
  columns: { who: 'Kven', when: 'Når', meetings: 'Møte' },
  not_yet: 'ikkje vore med enno',
  over_weeks: weeks => (weeks === 1 ? 'over éi veke' : `over ${weeks} veker`),
  seldom: n =>
    n === 1
      ? 'Éin har ikkje vore på noko møte. Spør kva som står i vegen. Er det tida, staden, barna eller språket?'
      : `${n} har ikkje vore på noko møte. Spør kva som står i vegen. Er det tida, staden, barna eller språket?`,
  follow_up: 'Ta ein prat med éin og éin',
  plan: 'Planlegg eit møte',
  elsewhere: 'Legg inn eit møte som blei halde ein annan stad',
}
