import type { nb } from './nb.ts'

const many = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'eitt' : String(count))

export const nn: typeof nb = {
  lead: {
    none: 'Ingen plan herifrå er lagd inn enno.',
    unread: 'Planar herifrå er lagde inn, men dei som gjeld, er ikkje lesne.',
    never: (plans: number) =>
      plans === 1
        ? 'Planen som gjeld, nemner ikkje samskaping.'
        : `Dei ${plans} planane som gjeld, nemner ikkje samskaping.`,
    names: (count: number, rate: string) =>
      count === 1
        ? `Planane som gjeld, nemner samskaping éin stad: ${rate} gonger per 10\u00a0000 ord.`
        : `Planane som gjeld, nemner samskaping ${count} stader: ${rate} gonger per 10\u00a0000 ord.`,
    since: (year: string) => `Første gong var i ${year}.`,
    earlier: (year: string) => `Tidlegare planar gjorde det, første gong i ${year}.`,
    partly: 'Ikkje alt kunne lesast. Det kan stå meir der.',
  },
  plans: {
    title: 'Planane, år for år',
    caption: 'Planane herifrå, dei nyaste først',
    year: 'År',
    no_year: 'ukjent år',
    plan: 'Plan',
    kind: 'Kva slag',
    hits: 'Stader som nemner samskaping',
  },
  change: {
    title: (before: number, after: number) => `Kva er nytt frå ${before} til ${after}?`,
    same: 'Tala er dei same.',
    hits: (before: string, after: string) => `Stader som nemner samskaping: frå ${before} til ${after}.`,
    rate: (before: string, after: string) => `Per 10\u00a0000 ord: frå ${before} til ${after}.`,
    measures: (before: string, after: string) => `Tiltak: frå ${before} til ${after}.`,
    definitions: (before: string, after: string) => `Forklaringar av ordet: frå ${before} til ${after}.`,
    side_by_side: 'Sjå åra ved sida av kvarandre',
  },
  definitions: {
    title: 'Kva meiner dei med ordet?',
    none: 'Ingen av planane som gjeld, seier kva dei meiner med samskaping.',
  },
  we: {
    title: 'Kven er «vi»?',
    none: 'Planane som gjeld, nemner ikkje samskaping. Difor er det ingen «vi» å lese om.',
    line: (who: string, count: number) => (count === 1 ? `${who}: éin stad` : `${who}: ${count} stader`),
  },
  measures: {
    title: 'Kva skal gjerast, og kven gjer det?',
    none: 'Ingen av planane som gjeld, har tiltak om samskaping.',
    gap: (measures: number, done: number) =>
      `${measures === 1 ? 'Eitt tiltak nemner' : `${measures} tiltak nemner`} samskaping. ${
        done === 0
          ? 'Ingen har fortalt at dei gjer noko av det.'
          : measures === 1
            ? 'Nokon har fortalt at dei gjer det.'
            : done === measures
              ? 'Nokon har fortalt at dei gjer alle.'
              : done === 1
                ? 'Nokon har fortalt at dei gjer eitt av dei.'
                : `Nokon har fortalt at dei gjer ${done} av dei.`
      }`,
    responsible: (who: string) => `Ansvar: ${who}`,
    due: (when: string) => `Når: ${when}`,
    nobody: 'Ingen har fortalt at dei gjer dette.',
    does: (title: string) => `${title} gjer dette.`,
    did: (title: string) => `${title} har gjort dette.`,
    others: 'Dette er i gang, utanom tiltaka',
    under_way: 'i gang',
    resting: 'kviler',
    ended: 'avslutta',
  },
  to_compare: 'Samanlikn med ein annan kommune eller eit anna år',
  read_it: 'Les det i planen',
  compare: {
    title: 'To kommunar eller to år, ved sida av kvarandre',
    lead: 'Vel to. Dei står ved sida av kvarandre. Ingen av dei er best.',
    one: 'Den eine',
    other: 'Den andre',
    choose: 'Vel',
    submit: 'Samanlikn',
    none: 'Her er ingen lesne planar å samanlikne enno.',
    again: 'Vel to for å sjå dei ved sida av kvarandre.',
    region: 'Tabell over dei to',
    caption: (one: string, other: string) => `${one} og ${other}`,
    what: 'Kva',
    plans: 'Planar som galdt',
    words: 'Ord i planane',
    hits: 'Stader som nemner samskaping',
    rate: 'Per 10\u00a0000 ord',
    where: 'Kvar i planen',
    meant: 'Kva som er meint',
    we: 'Kven «vi» er',
    definitions: 'Slik forklarer dei ordet',
    measures: 'Tiltak',
    nothing: 'Ingen',
    different: 'Skilnaden med ord',
    neither_mentions: 'Ingen av dei nemner samskaping.',
    partly: 'Noko i planane kunne ikkje lesast. Det kan stå meir der.',
    same_rate: (rate: string) => `Begge nemner samskaping like ofte: ${rate} gonger per 10\u00a0000 ord.`,
    rates: (one: string, one_rate: string, other: string, other_rate: string) =>
      `${one} nemner samskaping ${one_rate} gonger per 10\u00a0000 ord, ${other} ${other_rate} gonger.`,
    unequal: 'Planane er ulikt lange. Difor seier talet på stader lite åleine.',
    only_one_explains: (one: string, other: string) =>
      `${one} forklarer kva ordet betyr. Det gjer ikkje ${other}.`,
    both_explain: 'Begge forklarer kva ordet betyr.',
    none_explains: 'Ingen av dei forklarer kva ordet betyr.',
    measures_differ: (one: string, count: number, other: string, other_count: number) =>
      count + other_count === 0
        ? 'Ingen av dei har tiltak som nemner samskaping.'
        : `${one} har ${many(count)} tiltak som nemner samskaping. ${other} har ${many(other_count)}.`,
    too_little: 'Hos minst éin av dei kunne ingen planar lesast, så dei kan ikkje samanliknast.',
  },
}
