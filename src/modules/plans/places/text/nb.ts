const many = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'ett' : String(count))

export const nb = {
  lead: {
    none: 'Ingen plan herfra er lagt inn ennå.',
    unread: 'Planer herfra er lagt inn, men de som gjelder, er ikke lest.',
    never: (plans: number) =>
      plans === 1
        ? 'Planen som gjelder, nevner ikke samskaping.'
        : `De ${plans} planene som gjelder, nevner ikke samskaping.`,
    names: (count: number, rate: string) =>
      count === 1
        ? `Planene som gjelder, nevner samskaping ett sted: ${rate} ganger per 10\u00a0000 ord.`
        : `Planene som gjelder, nevner samskaping ${count} steder: ${rate} ganger per 10\u00a0000 ord.`,
    since: (year: string) => `Første gang var i ${year}.`,
    earlier: (year: string) => `Tidligere planer gjorde det, første gang i ${year}.`,
    partly: 'Ikke alt kunne leses. Det kan stå mer der.',
  },
  plans: {
    title: 'Planene, år for år',
    caption: 'Planene herfra, de nyeste først',
    year: 'År',
    no_year: 'ukjent år',
    plan: 'Plan',
    kind: 'Hva slags',
    hits: 'Steder som nevner samskaping',
  },
  change: {
    title: (before: number, after: number) => `Hva er nytt fra ${before} til ${after}?`,
    same: 'Tallene er de samme.',
    hits: (before: string, after: string) => `Steder som nevner samskaping: fra ${before} til ${after}.`,
    rate: (before: string, after: string) => `Per 10\u00a0000 ord: fra ${before} til ${after}.`,
    measures: (before: string, after: string) => `Tiltak: fra ${before} til ${after}.`,
    definitions: (before: string, after: string) => `Forklaringer av ordet: fra ${before} til ${after}.`,
    side_by_side: 'Se årene ved siden av hverandre',
  },
  definitions: {
    title: 'Hva mener de med ordet?',
    none: 'Ingen av planene som gjelder, sier hva de mener med samskaping.',
  },
  we: {
    title: 'Hvem er «vi»?',
    none: 'Planene som gjelder, nevner ikke samskaping. Derfor er det ingen «vi» å lese om.',
    line: (who: string, count: number) => (count === 1 ? `${who}: ett sted` : `${who}: ${count} steder`),
  },
  measures: {
    title: 'Hva skal gjøres, og hvem gjør det?',
    none: 'Ingen av planene som gjelder, har tiltak om samskaping.',
    gap: (measures: number, done: number) =>
      `${measures === 1 ? 'Ett tiltak nevner' : `${measures} tiltak nevner`} samskaping. ${
        done === 0
          ? 'Ingen har fortalt at de gjør noe av det.'
          : measures === 1
            ? 'Noen har fortalt at de gjør det.'
            : done === measures
              ? 'Noen har fortalt at de gjør alle.'
              : done === 1
                ? 'Noen har fortalt at de gjør ett av dem.'
                : `Noen har fortalt at de gjør ${done} av dem.`
      }`,
    responsible: (who: string) => `Ansvar: ${who}`,
    due: (when: string) => `Når: ${when}`,
    nobody: 'Ingen har fortalt at de gjør dette.',
    does: (title: string) => `${title} gjør dette.`,
    did: (title: string) => `${title} har gjort dette.`,
    others: 'Dette er i gang, utenom tiltakene',
    under_way: 'pågår',
    resting: 'hviler',
    ended: 'avsluttet',
  },
  to_compare: 'Sammenlign med en annen kommune eller et annet år',
  read_it: 'Les det i planen',
  compare: {
    title: 'To kommuner eller to år, ved siden av hverandre',
    lead: 'Velg to. De står ved siden av hverandre. Ingen av dem er best.',
    one: 'Den ene',
    other: 'Den andre',
    choose: 'Velg',
    submit: 'Sammenlign',
    none: 'Her er ingen leste planer å sammenligne ennå.',
    again: 'Velg to for å se dem ved siden av hverandre.',
    region: 'Tabell over de to',
    caption: (one: string, other: string) => `${one} og ${other}`,
    what: 'Hva',
    plans: 'Planer som gjaldt',
    words: 'Ord i planene',
    hits: 'Steder som nevner samskaping',
    rate: 'Per 10\u00a0000 ord',
    where: 'Hvor i planen',
    meant: 'Hva som menes',
    we: 'Hvem «vi» er',
    definitions: 'Slik forklarer de ordet',
    measures: 'Tiltak',
    nothing: 'Ingen',
    different: 'Forskjellen med ord',
    neither_mentions: 'Ingen av dem nevner samskaping.',
    partly: 'Noe i planene kunne ikke leses. Det kan stå mer der.',
    same_rate: (rate: string) => `Begge nevner samskaping like ofte: ${rate} ganger per 10\u00a0000 ord.`,
    rates: (one: string, one_rate: string, other: string, other_rate: string) =>
      `${one} nevner samskaping ${one_rate} ganger per 10\u00a0000 ord, ${other} ${other_rate} ganger.`,
    unequal: 'Planene er ulikt lange. Derfor sier antall steder lite alene.',
    only_one_explains: (one: string, other: string) =>
      `${one} forklarer hva ordet betyr. Det gjør ikke ${other}.`,
    both_explain: 'Begge forklarer hva ordet betyr.',
    none_explains: 'Ingen av dem forklarer hva ordet betyr.',
    measures_differ: (one: string, count: number, other: string, other_count: number) =>
      count + other_count === 0
        ? 'Ingen av dem har tiltak som nevner samskaping.'
        : `${one} har ${many(count)} tiltak som nevner samskaping. ${other} har ${many(other_count)}.`,
    too_little: 'Hos minst én av dem kunne ingen planer leses, så de kan ikke sammenlignes.',
  },
}
