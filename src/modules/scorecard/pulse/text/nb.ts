export const nb = {
  title: 'Pulsen',
  lead: 'Sju korte påstander om dagen i dag, på slutten av et møte. Det tar et par minutter, og alle svarer for seg.',
  start: 'Start en puls',
  start_how: (k: number) =>
    `Pulsen er åpen i dag og i morgen, og lukker seg selv natten etter. Da ser dere bildet. Svarer færre enn ${k}, får dere spørsmålene til samtalen, men ingen tall.`,
  open: 'En puls er åpen nå.',
  to_open: 'Gå til den åpne pulsen',
  none_yet: 'Ingen pulser ennå. Ta den første på slutten av neste møte.',
  none_shown: 'Ingen pulser er delt ennå.',
  all: 'Alle pulsene',
  answers: (n: number) => `${n} har svart`,
  few: 'for få svar til tall',

  over_time: 'Pulsen over tid',
  over_time_none: 'Etter to pulser ser dere en linje her.',
  own_line:
    'Pulsen har sin egen linje. Den handler om én dag om gangen, så vi setter den aldri sammen med rundene.',
  small: (least: string) =>
    `Det er ikke helt de samme som svarer hver gang. Utslag under ${least} steg kaller vi ikke endring.`,
  gaps: 'Der linja er brutt, svarte for få, eller påstandene var andre.',
  whole: 'Linjene viser alle samlet, for gruppene har ikke vært de samme hver gang.',
  table: 'Se tallene',
  table_caption: (min: number, max: number) => `Gjennomsnitt for hver puls, på skalaen fra ${min} til ${max}`,
  statement: 'Påstand',
  not_shown: 'vises ikke',
  said: (name: string, line: string) => `${name}: ${line}.`,
  said_side: (side: string, values: string) => `${side}: ${values}`,

  // The result of one pulse, and of a check for staff
  result_title: 'Slik hadde vi det',
  staff_title: 'Slik står det til hos oss',
  staff_only:
    'Bare ansatte og ledere som er med, kan se dette. De andre ser verken tallene eller at sjekken finnes.',
  picture: 'Slik svarte vi',
  in_short: 'Kort sagt',
  labels: { well: 'Dette var godt', hard: 'Dette var vanskelig', differ: 'Dette så vi ulikt' },
  staff_labels: { well: 'Dette har vi', hard: 'Dette mangler vi', differ: 'Dette så vi ulikt' },
  even: 'Ingenting skiller seg ut. Spør hverandre likevel.',
  differ: (statement: string, high: string, low: string) => `${statement}: ${high} høyest, ${low} lavest`,
  unknown: 'Vet vi ikke ennå',
  questions: 'Spørsmål å snakke om',
  to_pulses: 'Pulsen over tid',
  to_check: 'Om egensjekken',
  staff_series: 'Egensjekkene våre',
  staff_steps:
    'Skriv det dere avtaler, på arket. Det lagres ikke her, for da ville alle som er med, ha sett det.',

  // On the page of all rounds
  rounds_lead: 'Sju korte påstander på slutten av et møte. Pulsen vises for seg, aldri sammen med rundene.',
  rounds_all: 'Alle pulsene',
  check_title: 'Egensjekk for ansatte',
  check_lead:
    'Er vi villige? Åtte påstander for ansatte alene, før innbyggere inviteres. Bare dere ser dette.',
  check_link: 'Gå til egensjekken',

  // In place of a round's words on the page of one that is open.
  in_place: {
    pulse: {
      open_lead: 'Pulsen er åpen. Alle svarer hver for seg.',
      close: 'Lukk pulsen',
      close_title: 'Lukke pulsen for godt?',
      close_now: 'Lukk pulsen nå',
      tell: 'Minn om pulsen',
    },
    staff: {
      open_lead: 'Egensjekken er åpen. Alle svarer hver for seg, og bare ansatte og ledere ser resultatet.',
      close: 'Lukk egensjekken',
      close_title: 'Lukke egensjekken for godt?',
      close_now: 'Lukk egensjekken nå',
      tell: 'Minn om egensjekken',
    },
  },
}

export type Text = typeof nb
