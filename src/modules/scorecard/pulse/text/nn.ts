import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Pulsen',
  lead: 'Sju korte påstandar om dagen i dag, på slutten av eit møte. Det tek eit par minutt, og alle svarer for seg.',
  start: 'Start ein puls',
  start_how: k =>
    `Pulsen er open i dag og i morgon, og lukkar seg sjølv natta etter. Då ser de biletet. Svarer færre enn ${k}, får de spørsmåla til samtalen, men ingen tal.`,
  open: 'Ein puls er open no.',
  to_open: 'Gå til den opne pulsen',
  none_yet: 'Ingen pulsar enno. Ta den første på slutten av neste møte.',
  none_shown: 'Ingen pulsar er delte enno.',
  all: 'Alle pulsane',
  answers: n => `${n} har svart`,
  few: 'for få svar til tal',

  over_time: 'Pulsen over tid',
  over_time_none: 'Etter to pulsar ser de ei linje her.',
  own_line:
    'Pulsen har si eiga linje. Han handlar om éin dag om gongen, så vi set han aldri saman med rundane.',
  small: least =>
    `Det er ikkje heilt dei same som svarer kvar gong. Utslag under ${least} steg kallar vi ikkje endring.`,
  gaps: 'Der linja er broten, svarte for få, eller påstandane var andre.',
  whole: 'Linjene viser alle samla, for gruppene har ikkje vore dei same kvar gong.',
  table: 'Sjå tala',
  table_caption: (min, max) => `Gjennomsnitt for kvar puls, på skalaen frå ${min} til ${max}`,
  statement: 'Påstand',
  not_shown: 'blir ikkje vist',
  said: (name, line) => `${name}: ${line}.`,
  said_side: (side, values) => `${side}: ${values}`,

  result_title: 'Slik hadde vi det',
  staff_title: 'Slik står det til hos oss',
  staff_only:
    'Berre tilsette og leiarar som er med, kan sjå dette. Dei andre ser verken tala eller at sjekken finst.',
  picture: 'Slik svarte vi',
  in_short: 'Kort sagt',
  labels: { well: 'Dette var godt', hard: 'Dette var vanskeleg', differ: 'Dette såg vi ulikt' },
  staff_labels: { well: 'Dette har vi', hard: 'Dette manglar vi', differ: 'Dette såg vi ulikt' },
  even: 'Ingenting skil seg ut. Spør kvarandre likevel.',
  differ: (statement, high, low) => `${statement}: ${high} høgast, ${low} lågast`,
  unknown: 'Veit vi ikkje enno',
  questions: 'Spørsmål å snakke om',
  to_pulses: 'Pulsen over tid',
  to_check: 'Om eigensjekken',
  staff_series: 'Eigensjekkane våre',
  staff_steps:
    'Skriv det de avtaler, på arket. Det blir ikkje lagra her, for då ville alle som er med, ha sett det.',

  rounds_lead:
    'Sju korte påstandar på slutten av eit møte. Pulsen blir vist for seg, aldri saman med rundane.',
  rounds_all: 'Alle pulsane',
  check_title: 'Eigensjekk for tilsette',
  check_lead:
    'Er vi villige? Åtte påstandar for tilsette åleine, før innbyggjarar blir inviterte. Berre de ser dette.',
  check_link: 'Gå til eigensjekken',

  // In place of a round's words on the page of one that is open.
  in_place: {
    pulse: {
      open_lead: 'Pulsen er open. Alle svarer kvar for seg.',
      close: 'Lukk pulsen',
      close_title: 'Lukke pulsen for godt?',
      close_now: 'Lukk pulsen no',
      tell: 'Minn om pulsen',
    },
    staff: {
      open_lead:
        'Eigensjekken er open. Alle svarer kvar for seg, og berre tilsette og leiarar ser resultatet.',
      close: 'Lukk eigensjekken',
      close_title: 'Lukke eigensjekken for godt?',
      close_now: 'Lukk eigensjekken no',
      tell: 'Minn om eigensjekken',
    },
  },
}
