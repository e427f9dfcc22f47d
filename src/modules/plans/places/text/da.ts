import type { nb } from './nb.ts'

const many = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'én' : String(count))

export const da: typeof nb = {
  lead: {
    none: 'Ingen plan herfra er lagt ind endnu.',
    unread: 'Planer herfra er lagt ind, men de gældende er ikke læst.',
    never: (plans: number) =>
      plans === 1
        ? 'Den gældende plan nævner ikke samskabelse.'
        : `De ${plans} gældende planer nævner ikke samskabelse.`,
    names: (count: number, rate: string) =>
      count === 1
        ? `De gældende planer nævner samskabelse ét sted: ${rate} gange pr. 10.000 ord.`
        : `De gældende planer nævner samskabelse ${count} steder: ${rate} gange pr. 10.000 ord.`,
    since: (year: string) => `Første gang var i ${year}.`,
    earlier: (year: string) => `Tidligere planer gjorde det, første gang i ${year}.`,
    partly: 'Ikke alt kunne læses. Der kan stå mere.',
  },
  plans: {
    title: 'Planerne, år for år',
    caption: 'Planerne herfra, de nyeste først',
    year: 'År',
    no_year: 'ukendt år',
    plan: 'Plan',
    kind: 'Type',
    hits: 'Steder, der nævner samskabelse',
  },
  change: {
    title: (before: number, after: number) => `Hvad er nyt fra ${before} til ${after}?`,
    same: 'Tallene er de samme.',
    hits: (before: string, after: string) => `Steder, der nævner samskabelse: fra ${before} til ${after}.`,
    rate: (before: string, after: string) => `Pr. 10.000 ord: fra ${before} til ${after}.`,
    measures: (before: string, after: string) => `Indsatser: fra ${before} til ${after}.`,
    definitions: (before: string, after: string) => `Forklaringer af ordet: fra ${before} til ${after}.`,
    side_by_side: 'Se årene ved siden af hinanden',
  },
  definitions: {
    title: 'Hvad mener de med ordet?',
    none: 'Ingen af de gældende planer siger, hvad de mener med samskabelse.',
  },
  we: {
    title: 'Hvem er »vi«?',
    none: 'De gældende planer nævner ikke samskabelse. Derfor er der ikke noget »vi« at læse om.',
    line: (who: string, count: number) => (count === 1 ? `${who}: ét sted` : `${who}: ${count} steder`),
  },
  measures: {
    title: 'Hvad skal gøres, og hvem gør det?',
    none: 'Ingen af de gældende planer har indsatser for samskabelse.',
    gap: (measures: number, done: number) =>
      `${measures === 1 ? 'Én indsats nævner' : `${measures} indsatser nævner`} samskabelse. ${
        done === 0
          ? 'Ingen har fortalt, at de gør noget af det.'
          : measures === 1
            ? 'Nogen har fortalt, at de gør det.'
            : done === measures
              ? 'Nogen har fortalt, at de gør dem alle.'
              : done === 1
                ? 'Nogen har fortalt, at de gør én af dem.'
                : `Nogen har fortalt, at de gør ${done} af dem.`
      }`,
    responsible: (who: string) => `Ansvar: ${who}`,
    due: (when: string) => `Hvornår: ${when}`,
    nobody: 'Ingen har fortalt, at de gør det.',
    does: (title: string) => `${title} gør det.`,
    did: (title: string) => `${title} har gjort det.`,
    others: 'Det er også i gang, ud over indsatserne',
    under_way: 'i gang',
    resting: 'hviler',
    ended: 'afsluttet',
  },
  to_compare: 'Sammenlign med en anden kommune eller et andet år',
  read_it: 'Læs det i planen',
  compare: {
    title: 'To kommuner eller to år, ved siden af hinanden',
    lead: 'Vælg to. De står ved siden af hinanden. Ingen af dem er bedst.',
    one: 'Den ene',
    other: 'Den anden',
    choose: 'Vælg',
    submit: 'Sammenlign',
    none: 'Her er endnu ingen læste planer at sammenligne.',
    again: 'Vælg to for at se dem ved siden af hinanden.',
    region: 'Tabel over de to',
    caption: (one: string, other: string) => `${one} og ${other}`,
    what: 'Hvad',
    plans: 'Planer, der gjaldt',
    words: 'Ord i planerne',
    hits: 'Steder, der nævner samskabelse',
    rate: 'Pr. 10.000 ord',
    where: 'Hvor i planen',
    meant: 'Hvad der menes',
    we: 'Hvem »vi« er',
    definitions: 'Sådan forklarer de ordet',
    measures: 'Indsatser',
    nothing: 'Ingen',
    different: 'Forskellen med ord',
    neither_mentions: 'Ingen af dem nævner samskabelse.',
    partly: 'Noget i planerne kunne ikke læses. Der kan stå mere.',
    same_rate: (rate: string) => `Begge nævner samskabelse lige ofte: ${rate} gange pr. 10.000 ord.`,
    rates: (one: string, one_rate: string, other: string, other_rate: string) =>
      `${one} nævner samskabelse ${one_rate} gange pr. 10.000 ord, ${other} ${other_rate} gange.`,
    unequal: 'Planerne er ikke lige lange. Derfor siger antallet af steder ikke meget alene.',
    only_one_explains: (one: string, other: string) =>
      `${one} forklarer, hvad ordet betyder. Det gør ${other} ikke.`,
    both_explain: 'Begge forklarer, hvad ordet betyder.',
    none_explains: 'Ingen af dem forklarer, hvad ordet betyder.',
    measures_differ: (one: string, count: number, other: string, other_count: number) =>
      count + other_count === 0
        ? 'Ingen af dem har indsatser, der nævner samskabelse.'
        : `${one} har ${many(count)} ${count === 1 ? 'indsats' : 'indsatser'}, der nævner samskabelse. ${other} har ${many(other_count)}.`,
    too_little: 'Hos mindst én af dem kunne ingen planer læses, så de kan ikke sammenlignes.',
  },
}
