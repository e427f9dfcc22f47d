import type { Text } from './nb.ts'

export const nn: Text = {
  quote: said => `«${said}»`,
  month_round: (number, month) => `runde ${number}, ${month}`,
  rounds: 'Rundane våre',
  counted: ['null', 'ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],

  others: 'dei andre samla',
  everybody: 'alle samla',
  answers: n => `${n} svar`,
  near: end => `nær ${end}`,
  axis_low: (min, label) => `${min} ${label}`,
  axis_high: (max, label) => `${label} ${max}`,

  answered_of: (n, seats) => `${n} av ${seats} har svart. Bileta er til å snakke om, ikkje ein karakter.`,
  answered: n => `${n} har svart. Bileta er til å snakke om, ikkje ein karakter.`,
  print: 'Skriv ut på eitt ark',
  to_talk: 'Ark til samtalen',
  to_research: 'For forskarar',
  download_csv: 'Last ned tala (CSV)',
  download_json: 'Last ned tala (JSON)',

  headline: {
    talk_only: 'Denne runden er til å snakke om',
    few_answers: 'Få svar, så les varsamt.',
    whole_only: 'Her ser de alle samla.',
    goes_well: fields => `${fields} går godt.`,
    is_hard: fields => `${fields} er vanskeleg no.`,
    changed_up: fields => `${fields} har gått opp.`,
    changed_down: fields => `${fields} har gått ned.`,
    differ: field => `${field} opplever vi ulikt.`,
    differ_a_little: field => `${field} opplever vi litt ulikt.`,
    alike: 'Vi ser det om lag likt.',
    not_known_yet: 'Noko veit vi ikkje enno.',
    steady: 'Det meste er som sist.',
    some_fields: count => `${count} felt`,
  },

  in_short: 'Kort sagt',
  labels: {
    talk_only: 'Berre til samtale',
    few_answers: 'Les varsamt',
    whole_only: 'Alle samla',
    goes_well: 'Går godt',
    is_hard: 'Er vanskeleg',
    changed_up: 'Har gått opp',
    changed_down: 'Har gått ned',
    differs: 'Ser vi ulikt',
    alike: 'Ser vi likt',
    not_known_yet: 'Veit vi ikkje enno',
    steady: 'Som sist',
  },
  say: {
    talk_only: k => `Færre enn ${k} svarte. Då lagar vi ingen tal.`,
    few_answers: n => `Berre ${n} har svart. Eitt svar frå eller til kan flytte biletet mykje.`,
    whole_only: k => `Inga gruppe blir vist for seg sjølv i denne runden. Det krev minst ${k} svar frå kvar.`,
    goes_well: fields => `Samla svarer vi høgt på ${fields}.`,
    is_hard: fields => `Samla svarer vi lågt på ${fields}.`,
    changed_up: (fields, since) => `${fields} har gått opp sidan ${since}.`,
    changed_down: (fields, since) => `${fields} har gått ned sidan ${since}.`,
    differ: (field, high, low) =>
      `${field}: ${high} svarer høgast, ${low} lågast. Det kan de bruke: Nokon ser noko dei andre ikkje ser.`,
    differ_a_little: (field, high, low) =>
      `${field}: ${high} svarer litt høgare enn ${low}. Spør kvarandre kvifor.`,
    alike: 'Gruppene svarer om lag likt på alle felt. Spør likevel om det er noko vi ikkje har sagt.',
    not_known_yet: statements => `Fleire veit ikkje enno: ${statements}`,
    steady: since => `Ingen felt har flytta seg mykje sidan ${since}.`,
  },

  how_far: 'Kor langt er det mellom oss?',
  how_far_one: 'Slik svarte vi samla',
  words: {
    differ: 'ser det ulikt',
    differ_a_little: 'litt ulikt',
    alike: 'om lag likt',
    whole: 'blir berre vist samla',
    hidden: 'for få svar',
  },
  steps_apart: far => `${far} steg`,
  in_all: mean => `samla ${mean}`,
  side_says: (side, mean) => `${side} ${mean}`,

  talk_over: count => `${count} påstandar å snakke om`,
  talk_over_one: 'Ein påstand å snakke om',
  highest: side => `${side} svarer høgast`,
  do_not_know: (count, of) => `${count} av ${of} veit ikkje enno`,
  low_in_all: 'her svarer vi nokså lågt',
  ask_anyway: 'Kva tenkjer vi om dette no?',
  nearly_all: 'nesten alle',

  grid: count => `${count} påstandar`,
  grid_lead:
    'Kvar rute byggjer på éin påstand. Bruk ho til å kome i gang med praten, ikkje som ein karakter.',
  grid_caption: (rows, columns) => `Påstandane etter ${rows} og ${columns}`,
  levels: { weak: 'svakt', middle: 'midt på', strong: 'sterkt', hidden: 'blir ikkje vist' },
  differ_key: 'ulikt, øvst svarer høgast',
  unsure_key: 'mange veit ikkje enno',
  whole_only_key: 'blir berre vist samla',

  radar: (count, sides) => (sides ? `${count} felt, ${sides} grupper` : `${count} felt`),
  radar_title: 'Eit hjul med eitt felt på kvar eike',
  radar_desc: rows => `Midten er lågast, kanten er høgast. ${rows}`,

  since: month => `Sidan ${month}`,
  up: (before, now) => `opp, ${before} til ${now}`,
  down: (before, now) => `ned, ${before} til ${now}`,
  same: 'om lag som før',
  change_note: least => `Alle samla. Utslag under ${least} steg kallar vi ikkje endring.`,
  not_comparable: 'Førre runde hadde andre påstandar eller for få svar. Difor viser vi inga endring.',
  who_same: 'Dei same som sist',
  who_changed: 'Ikkje heilt dei same som sist',
  seats: (side, seats, joined, left) =>
    `${side}: ${seats} ${seats === 1 ? 'plass' : 'plassar'}, ` +
    (joined || left
      ? [joined && `${joined} ${joined === 1 ? 'ny' : 'nye'}`, left && `${left} gjekk ut`]
          .filter(Boolean)
          .join(' og ')
      : 'ingen nye og ingen som gjekk ut') +
    '.',
  seats_note: 'Noko av endringa kan kome av at det ikkje er dei same som svarer.',

  not_known: 'Dette veit vi ikkje enno',
  not_known_lead: 'Det er òg eit svar. Kven kan vi spørje?',

  steps: 'Dette avtalte vi',
  steps_none: 'Ingenting er avtalt etter denne runden enno.',
  steps_agree: 'Avtal noko på arket til samtalen',
  steps_last: number => `Frå runde ${number}`,
  step_who: (who, due) => (due ? `${who}, til ${due}` : who),
  outcomes: { done: 'gjort', goes_on: 'held fram', dropped: 'lagt bort', none: 'ikkje følgt opp enno' },

  figures: 'Tala',
  figures_caption: (min, max) =>
    `Gjennomsnitt på skalaen ${min} til ${max}. I parentes: kor mange svar talet byggjer på.`,
  difference: 'Skilnad',
  whole: 'Samla',
  last_time: 'Sist',
  dont_know_column: 'Veit ikkje enno',
  statement_column: 'Påstand',
  not_shown: 'blir ikkje vist',
  figures_region: 'Tabell over felt og verdiar',
  statements_region: 'Tabell over påstandar',
  statements_fold: 'Sjå alle påstandane med tal',
  values_fold: title => `${title}: dei same svara, sorterte på ein annan måte`,
  spread_fold: 'Korleis svara fordeler seg',
  spread_title: n => `Alle samla, ${n} svar`,
  spread_step: (label, count) => `${label}: ${count}`,
  spread_none: least => `Fordelinga blir berre vist for påstandar med minst ${least} svar.`,
  reading_fold: 'Slik les de biletet',
  reading: {
    same_answers:
      'Felt og verdiar byggjer på dei same svara. Dei er to måtar å sjå det same på, ikkje to bevis.',
    ends: 'Står det «nær» ein ende av skalaen, svarte nesten alle heilt i den enden. Då viser vi ikkje talet, så ingen kan rekne seg fram til kva éin person svarte.',
    small:
      'Små skilnader er ikkje noko å hengje seg opp i. Snakk om det de kjenner att, og om det som overraskar.',
    whole_only: (statement, k) =>
      `${statement} Færre enn ${k} svarte på dette i ei av gruppene. Påstanden blir berre vist samla og er ikkje med i tala til gruppene.`,
    left_out: (statement, k) => `${statement} Færre enn ${k} svarte, så påstanden er halden utanfor.`,
    incomplete: 'Talet byggjer på færre påstandar enn dei andre.',
    version: (title, version) => `${title}, versjon ${version}.`,
  },

  talk_only_lead: k =>
    `Færre enn ${k} svarte. Då lagar vi ingen tal, for då kunne nokon kjenne att kven som svarte kva. Svara er sletta. Spørsmåla står att, og dei er det viktigaste.`,
  open_questions: 'Spørsmål å snakke om',

  see_result: 'Sjå heile biletet',
}
