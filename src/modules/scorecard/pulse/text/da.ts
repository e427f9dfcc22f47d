import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Pulsen',
  lead: 'Syv korte udsagn om i dag, som I svarer på til sidst i et møde. Det tager et par minutter, og alle svarer hver for sig.',
  start: 'Start en puls',
  start_how: k =>
    `Pulsen er åben i dag og i morgen og lukker af sig selv natten efter. Så ser I billedet. Svarer færre end ${k}, får I spørgsmålene til samtalen, men ingen tal.`,
  open: 'En puls er åben nu.',
  to_open: 'Gå til den åbne puls',
  none_yet: 'Der er ingen pulser endnu. Tag den første til sidst i jeres næste møde.',
  none_shown: 'Gruppen har ikke delt nogen pulser.',
  all: 'Alle pulserne',
  answers: n => `${n} har svaret`,
  few: 'for få svar til tal',

  over_time: 'Pulsen over tid',
  over_time_none: 'Efter to pulser ser I en linje her.',
  own_line:
    'Pulsen har sin egen linje. Den handler om én dag ad gangen, så vi blander den aldrig med runderne.',
  small: least =>
    `Det er ikke helt de samme, der svarer hver gang. Udsving under ${least} trin kalder vi ikke en forandring.`,
  gaps: 'Hvor linjen er brudt, svarede for få, eller også var det andre udsagn.',
  whole: 'Linjerne viser alle samlet, for grupperne har ikke været de samme hver gang.',
  table: 'Se tallene',
  table_caption: (min, max) => `Gennemsnit for hver puls på skalaen fra ${min} til ${max}`,
  statement: 'Udsagn',
  not_shown: 'vises ikke',
  said: (name, line) => `${name}: ${line}.`,
  said_side: (side, values) => `${side}: ${values}`,

  result_title: 'Sådan havde vi det',
  staff_title: 'Sådan står det til hos os',
  staff_only:
    'Kun de ansatte og ledere, der er med, kan se det her. Borgerne i gruppen ser hverken tallene, eller at tjekket findes.',
  picture: 'Sådan svarede vi',
  in_short: 'Kort sagt',
  labels: { well: 'Det her var godt', hard: 'Det her var svært', differ: 'Det her så vi forskelligt på' },
  staff_labels: {
    well: 'Det her har vi',
    hard: 'Det her mangler vi',
    differ: 'Det her så vi forskelligt på',
  },
  even: 'Intet skiller sig ud. Spørg hinanden alligevel.',
  differ: (statement, high, low) => `${statement}: ${high} højest, ${low} lavest`,
  unknown: 'Det ved vi ikke endnu',
  questions: 'Spørgsmål at tale om',
  to_pulses: 'Pulsen over tid',
  to_check: 'Om selvtjekket',
  staff_series: 'Vores selvtjek',
  staff_steps:
    'Det, I aftaler her, bliver ikke gemt i systemet, for hele gruppen kan se de aftalte skridt. Skriv det på arket.',

  rounds_lead: 'Syv korte udsagn til sidst i et møde. Pulsen har sin egen linje.',
  rounds_all: 'Alle pulserne',
  check_title: 'Selvtjek for ansatte',
  check_lead: 'Er vi villige? Otte udsagn kun for ansatte, før I inviterer borgere. Kun I ser det her.',
  check_link: 'Gå til selvtjekket',

  // In place of a round's words on the page of one that is open.
  in_place: {
    pulse: {
      open_lead: 'Pulsen er åben. Alle svarer hver for sig.',
      close: 'Luk pulsen',
      close_title: 'Luk pulsen for altid?',
      close_now: 'Luk pulsen nu',
      tell: 'Mind om pulsen',
    },
    staff: {
      open_lead: 'Selvtjekket er åbent. Alle svarer hver for sig, og kun ansatte og ledere ser resultatet.',
      close: 'Luk selvtjekket',
      close_title: 'Luk selvtjekket for altid?',
      close_now: 'Luk selvtjekket nu',
      tell: 'Mind om selvtjekket',
    },
  },
}
