import type { Text } from './nb.ts'

export const da: Text = {
  quote: said => `»${said}«`,
  month_round: (number, month) => `runde ${number}, ${month}`,
  rounds: 'Vores runder',
  counted: ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],

  others: 'de andre samlet',
  everybody: 'alle samlet',
  answers: n => `${n} svar`,
  near: end => `tæt på ${end}`,
  axis_low: (min, label) => `${min} ${label}`,
  axis_high: (max, label) => `${label} ${max}`,

  answered_of: (n, seats) => `${n} af ${seats} har svaret. Billederne er noget at tale om, ikke en karakter.`,
  answered: n => `${n} har svaret. Billederne er noget at tale om, ikke en karakter.`,
  print: 'Print på ét ark',
  to_talk: 'Ark til samtalen',
  to_research: 'For forskere',
  download_csv: 'Hent tallene (CSV)',
  download_json: 'Hent tallene (JSON)',

  headline: {
    talk_only: 'Denne runde er kun til samtale',
    few_answers: 'Få svar, så læs forsigtigt.',
    whole_only: 'Her ser I alle samlet.',
    goes_well: fields => `Går godt: ${fields}.`,
    is_hard: fields => `Svært lige nu: ${fields}.`,
    changed_up: fields => `Gået op siden sidst: ${fields}.`,
    changed_down: fields => `Gået ned siden sidst: ${fields}.`,
    differ: field => `${field}: Det ser vi forskelligt på.`,
    differ_a_little: field => `${field}: Det ser vi lidt forskelligt på.`,
    alike: 'Vi ser det nogenlunde ens.',
    not_known_yet: 'Noget ved vi ikke endnu.',
    steady: 'Det meste er som sidst.',
    some_fields: count => `${count} felter`,
  },

  in_short: 'Kort sagt',
  labels: {
    talk_only: 'Kun til samtale',
    few_answers: 'Læs forsigtigt',
    whole_only: 'Alle samlet',
    goes_well: 'Går godt',
    is_hard: 'Er svært',
    changed_up: 'Er gået op',
    changed_down: 'Er gået ned',
    differs: 'Ser vi forskelligt',
    alike: 'Ser vi ens',
    not_known_yet: 'Ved vi ikke endnu',
    steady: 'Som sidst',
  },
  say: {
    talk_only: k => `Færre end ${k} svarede. Derfor er der ingen tal.`,
    few_answers: n => `Kun ${n} har svaret. Ét svar fra eller til kan flytte billedet meget.`,
    whole_only: k => `Ingen gruppe vises for sig selv i denne runde. Det kræver mindst ${k} svar fra hver.`,
    goes_well: fields => `Samlet svarer vi højt på ${fields}.`,
    is_hard: fields => `Samlet svarer vi lavt på ${fields}.`,
    changed_up: (fields, since) => `Gået op siden ${since}: ${fields}.`,
    changed_down: (fields, since) => `Gået ned siden ${since}: ${fields}.`,
    differ: (field, high, low) =>
      `${field}: ${high} svarer højest, ${low} lavest. Det er en styrke: Nogle af os ser noget, de andre ikke ser.`,
    differ_a_little: (field, high, low) =>
      `${field}: ${high} svarer lidt højere end ${low}. Spørg hinanden hvorfor.`,
    alike:
      'Grupperne svarer nogenlunde ens på alle felter. Spørg alligevel, om der er noget, I ikke har fået sagt.',
    not_known_yet: statements => `Flere ved det ikke endnu: ${statements}`,
    steady: since => `Ingen felter har flyttet sig meget siden ${since}.`,
  },

  how_far: 'Hvor langt er der mellem os?',
  how_far_one: 'Sådan svarede vi samlet',
  words: {
    differ: 'ser det forskelligt',
    differ_a_little: 'lidt forskelligt',
    alike: 'nogenlunde ens',
    whole: 'vises kun samlet',
    hidden: 'for få svar',
  },
  steps_apart: far => `${far} trin`,
  in_all: mean => `samlet ${mean}`,
  side_says: (side, mean) => `${side} ${mean}`,

  talk_over: count => `${count} udsagn at tale om`,
  talk_over_one: 'Et udsagn at tale om',
  highest: side => `${side} svarer højest`,
  do_not_know: (count, of) => `${count} af ${of} ved det ikke endnu`,
  low_in_all: 'blandt vores lavere svar',
  ask_anyway: 'Hvad tænker vi om det nu?',
  nearly_all: 'næsten alle',

  grid: count => `${count} udsagn`,
  grid_lead: 'Hver firkant i skemaet hviler på ét udsagn. Brug det som en start på snakken, ikke som et tal.',
  grid_caption: (rows, columns) => `Udsagnene efter ${rows} og ${columns}`,
  levels: { weak: 'svagt', middle: 'midt imellem', strong: 'stærkt', hidden: 'vises ikke' },
  differ_key: 'forskelligt, den øverste svarer højest',
  unsure_key: 'mange ved det ikke endnu',
  whole_only_key: 'vises kun samlet',

  radar: (count, sides) => (sides ? `${count} felter, ${sides} grupper` : `${count} felter`),
  radar_title: 'Et hjul med ét felt på hver ege',
  radar_desc: rows => `Midten er lavest, kanten er højest. ${rows}`,

  since: month => `Siden ${month}`,
  up: (before, now) => `op fra ${before} til ${now}`,
  down: (before, now) => `ned fra ${before} til ${now}`,
  same: 'omtrent som før',
  change_note: least => `Alle samlet. Udsving under ${least} trin kalder vi ikke en forandring.`,
  not_comparable: 'Forrige runde havde andre udsagn eller for få svar. Derfor viser vi ingen forandring.',
  who_same: 'De samme som sidst',
  who_changed: 'Ikke helt de samme som sidst',
  seats: (side, seats, joined, left) =>
    `${side}: ${seats} ${seats === 1 ? 'plads' : 'pladser'}, ` +
    (joined || left
      ? [joined && `${joined} ${joined === 1 ? 'ny' : 'nye'}`, left && `${left} stoppet`]
          .filter(Boolean)
          .join(' og ')
      : 'ingen nye og ingen stoppet') +
    '.',
  seats_note: 'Noget af forandringen kan skyldes, at det ikke er de samme, der svarer.',

  not_known: 'Det ved vi ikke endnu',
  not_known_lead: 'Det er også værd at vide. Hvem kan vi spørge?',

  steps: 'Det aftalte vi',
  steps_none: 'Der er ikke aftalt noget efter denne runde endnu.',
  steps_agree: 'Aftal noget på arket til samtalen',
  steps_last: number => `Fra runde ${number}`,
  step_who: (who, due) => (due ? `${who}, senest den ${due}` : who),
  outcomes: {
    done: 'gjort',
    goes_on: 'fortsætter',
    dropped: 'blev ikke til noget',
    none: 'ikke fulgt op endnu',
  },

  figures: 'Tallene',
  figures_caption: (min, max) =>
    `Gennemsnit på skalaen ${min} til ${max}. I parentes: hvor mange svar tallet hviler på.`,
  difference: 'Forskel',
  whole: 'Samlet',
  last_time: 'Sidst',
  dont_know_column: 'Ved det ikke endnu',
  statement_column: 'Udsagn',
  not_shown: 'vises ikke',
  figures_region: 'Tabel over felter og værdier',
  statements_region: 'Tabel over udsagn',
  statements_fold: 'Se alle udsagn med tal',
  values_fold: title => `${title}: de samme svar, sorteret på en anden måde`,
  spread_fold: 'Hvordan svarene fordeler sig',
  spread_title: n => `Alle samlet, ${n} svar`,
  spread_step: (label, count) => `${label}: ${count}`,
  spread_none: least => `Fordelingen vises kun for udsagn med mindst ${least} svar.`,
  reading_fold: 'Sådan læser I billedet',
  reading: {
    same_answers:
      'Felter og værdier bygger på de samme svar. De er to måder at se det samme på, ikke to beviser.',
    ends: 'Står der »tæt på« en ende af skalaen, svarede næsten alle helt i den ende. Vi viser ikke tallet, for så kunne nogen regne sig frem til, hvad én person svarede.',
    small:
      'Små forskelle er ikke noget at hænge sig i. Tal om det, I kan genkende, og om det, der overrasker.',
    whole_only: (statement, k) =>
      `${statement} Færre end ${k} i en af grupperne svarede på det. Udsagnet vises kun samlet og er ikke med i gruppernes tal for felter og værdier.`,
    left_out: (statement, k) => `${statement} Færre end ${k} svarede, så udsagnet er ikke med.`,
    incomplete: 'Tallet hviler på færre udsagn end de andre.',
    version: (title, version) => `${title}, version ${version}.`,
  },

  talk_only_lead: k =>
    `Færre end ${k} svarede. Så laver vi ingen tal, for ellers kunne nogen genkende, hvem der svarede hvad. Svarene er slettet. Spørgsmålene står tilbage, og de er det vigtigste.`,
  open_questions: 'Spørgsmål at tale om',

  see_result: 'Se hele billedet',
}
