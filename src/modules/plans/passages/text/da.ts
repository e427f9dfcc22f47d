import type { nb } from './nb.ts'

/** Danish. */
export const da: typeof nb = {
  names: (family, hits) =>
    hits === 1 ? `${family} er nævnt ét sted i planen.` : `${family} er nævnt ${hits} steder i planen.`,
  size: (words, pages) =>
    pages === null ? `${words} ord` : `${words} ord på ${pages} ${pages === 1 ? 'side' : 'sider'}`,
  at_home: 'Planen hos kommunen',
  partly: pages =>
    pages === 1
      ? 'Én side er et billede eller beskadiget og kunne ikke læses.'
      : `${pages} sider er billeder eller beskadigede og kunne ikke læses.`,
  wish_family: 'Hvilke ord',
  wish_place: 'Hvor i planen',
  wish_meaning: 'Hvad der menes',
  all: 'Alt',
  show: 'Vis',
  found: count => (count === 1 ? 'Her står det' : `De ${count} steder`),
  page: number => `Side ${number}`,
  none: 'Planen nævner det ikke.',
  none_partly: 'Den del, der kunne læses, nævner det ikke.',
  none_wished: 'Ingen af stederne passer til det, du har valgt. Vælg »Alt« for at se alle.',
  waits: 'Planen venter på at blive læst. Det tager som regel nogle minutter. Kom tilbage lidt senere.',
  waits_again: 'Planen skal læses igen. Indtil da ser du det, der blev fundet sidst.',
  others: count => (count === 1 ? 'Ét sted, der ikke tælles med' : `${count} steder, der ikke tælles med`),
  others_lead:
    'De står i en indholdsfortegnelse eller en kildeliste, eller nogen har sagt, at ordet betyder noget andet.',
  by_rule: rule => `Regel: ${rule}`,
  corrected: (who, when) => `Sådan læser ${who} det (${when}):`,
  somebody: 'en organisation, der ikke er her længere',
  found_before: (meaning, rule) => `Reglen fandt: ${meaning}. ${rule}:`,
  we: 'Hvem er »vi«',
  responsible: 'Ansvar',
  due: 'Hvornår',
  carried: 'De, der gør det:',
  work_ended: 'afsluttet',
  correct_link: 'Læser I det anderledes?',
  correct: {
    title: 'Hvad mener planen her?',
    lead: 'Reglerne kender ord, ikke hensigter. Det, I siger, står ved siden af det, reglen fandt. Det bliver stående, når planen læses igen.',
    said: { corrected: 'Tak. Sådan står det nu.', taken_back: 'Nu gælder det, reglen fandt.' },
    stands: 'Sådan står det',
    in_place: 'Læs det i planen',
    say: 'Sådan læser vi det',
    meaning: 'Hvad menes der?',
    we: 'Hvem er »vi« her?',
    reason: 'Hvorfor?',
    reason_hint: 'En eller to sætninger. Alle kan læse dem, så skriv ikke navne på folk.',
    submit: 'Gem',
    back_title: 'Fortryder I?',
    back_lead: meaning => `Så gælder det, reglen fandt: ${meaning}.`,
    back: 'Lad reglen gælde igen',
  },
  definitions: {
    title: family => `Hvad planerne mener med ${family}`,
    lead: (defining, only) => {
      const say = `${defining} ${defining === 1 ? 'kommune' : 'kommuner'} siger, hvad de mener.`
      return only === 0 ? say : `${say} ${only} nævner det uden at forklare det.`
    },
    county: 'Fylke',
    country: 'Hele landet',
    none: naming =>
      naming === 0
        ? 'Ingen plan i biblioteket nævner det her.'
        : `${naming} ${naming === 1 ? 'kommune' : 'kommuner'} nævner det. Ingen af planerne siger, hvad de mener.`,
    in_place: place => `Læs det i planen for ${place}`,
  },
}
