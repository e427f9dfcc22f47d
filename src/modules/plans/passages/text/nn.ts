import type { nb } from './nb.ts'

/** Nynorsk. */
export const nn: typeof nb = {
  names: (family, hits) =>
    hits === 1 ? `${family} er nemnt éin stad i planen.` : `${family} er nemnt ${hits} stader i planen.`,
  size: (words, pages) =>
    pages === null ? `${words} ord` : `${words} ord på ${pages} ${pages === 1 ? 'side' : 'sider'}`,
  at_home: 'Planen hos kommunen',
  partly: pages =>
    pages === 1
      ? 'Éi side er eit bilete eller skadd og kunne ikkje lesast.'
      : `${pages} sider er bilete eller skadde og kunne ikkje lesast.`,
  wish_family: 'Kva ord',
  wish_place: 'Kvar i planen',
  wish_meaning: 'Kva som er meint',
  all: 'Alt',
  show: 'Vis',
  found: count => (count === 1 ? 'Her står det' : `Dei ${count} stadene`),
  page: number => `Side ${number}`,
  none: 'Planen nemner det ikkje.',
  none_partly: 'Den delen som kunne lesast, nemner det ikkje.',
  none_wished: 'Ingen av stadene passar til det du har valt. Vel «Alt» for å sjå alle.',
  waits: 'Planen ventar på å bli lesen. Det tek som regel nokre minutt. Kom tilbake litt seinare.',
  waits_again: 'Planen skal lesast på nytt. Så lenge ser du det som blei funne sist.',
  others: count =>
    count === 1 ? 'Éin stad som ikkje blir rekna med' : `${count} stader som ikkje blir rekna med`,
  others_lead:
    'Dei står i ei innhaldsliste eller ei kjeldeliste, eller nokon har sagt at ordet betyr noko anna.',
  by_rule: rule => `Regel: ${rule}`,
  corrected: (who, when) => `Slik les ${who} det (${when}):`,
  somebody: 'ein organisasjon som ikkje er her lenger',
  found_before: (meaning, rule) => `Regelen fann: ${meaning}. ${rule}:`,
  we: 'Kven er «vi»',
  responsible: 'Ansvar',
  due: 'Når',
  carried: 'Dei som gjer dette:',
  work_ended: 'avslutta',
  correct_link: 'Les de det annleis?',
  correct: {
    title: 'Kva meiner planen her?',
    lead: 'Reglane kjenner ord, ikkje føremål. Det de seier, står ved sida av det regelen fann. Det blir ståande når planen blir lesen på nytt.',
    said: { corrected: 'Takk. No står det slik.', taken_back: 'No gjeld det regelen fann.' },
    stands: 'Slik står det',
    in_place: 'Les det i planen',
    say: 'Slik les vi det',
    meaning: 'Kva er meint?',
    we: 'Kven er «vi» her?',
    reason: 'Kvifor?',
    reason_hint: 'Éi eller to setningar. Alle kan lese dei, så skriv ikkje namn på folk.',
    submit: 'Lagre',
    back_title: 'Angrar de?',
    back_lead: meaning => `Då gjeld det regelen fann: ${meaning}.`,
    back: 'La regelen gjelde att',
  },
  definitions: {
    title: family => `Kva planane meiner med ${family}`,
    lead: (defining, only) => {
      const say = `${defining} ${defining === 1 ? 'kommune' : 'kommunar'} seier kva dei meiner.`
      return only === 0 ? say : `${say} ${only} nemner det utan å forklare det.`
    },
    county: 'Fylke',
    country: 'Heile landet',
    none: naming =>
      naming === 0
        ? 'Ingen plan i biblioteket nemner det her.'
        : `${naming} ${naming === 1 ? 'kommune' : 'kommunar'} nemner det. Ingen av planane seier kva dei meiner.`,
    in_place: place => `Les det i planen til ${place}`,
  },
}
