export const nb = {
  quote: (said: string) => `«${said}»`,
  rounds: 'Rundene våre',
  counted: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],

  // Who and what
  others: 'de andre samlet',
  everybody: 'alle samlet',
  answers: (n: number) => `${n} svar`,
  near: (end: number) => `nær ${end}`,
  axis_low: (min: number, label: string) => `${min} ${label}`,
  axis_high: (max: number, label: string) => `${label} ${max}`,

  // The top of the page
  answered_of: (n: number, seats: number) =>
    `${n} av ${seats} har svart. Bildene er til å snakke om, ikke en karakter.`,
  answered: (n: number) => `${n} har svart. Bildene er til å snakke om, ikke en karakter.`,
  print: 'Skriv ut på ett ark',
  to_talk: 'Ark til samtalen',
  to_doing: 'Fra måling til handling',
  to_release: 'Del resultatet',
  to_research: 'For forskere',
  download_csv: 'Last ned tallene (CSV)',
  download_json: 'Last ned tallene (JSON)',

  headline: {
    talk_only: 'Denne runden er til å snakke om',
    few_answers: 'Få svar, så les forsiktig.',
    whole_only: 'Her ser dere alle samlet.',
    goes_well: (fields: string) => `${fields} går godt.`,
    is_hard: (fields: string) => `${fields} er vanskelig nå.`,
    changed_up: (fields: string) => `${fields} har gått opp.`,
    changed_down: (fields: string) => `${fields} har gått ned.`,
    differ: (field: string) => `${field} opplever vi ulikt.`,
    differ_a_little: (field: string) => `${field} opplever vi litt ulikt.`,
    alike: 'Vi ser det omtrent likt.',
    not_known_yet: 'Noe vet vi ikke ennå.',
    steady: 'Det meste er som sist.',
    some_fields: (count: string) => `${count} felt`,
  },

  // In plain sentences
  in_short: 'Kort sagt',
  labels: {
    talk_only: 'Bare til samtale',
    few_answers: 'Les forsiktig',
    whole_only: 'Alle samlet',
    goes_well: 'Går godt',
    is_hard: 'Er vanskelig',
    changed_up: 'Har gått opp',
    changed_down: 'Har gått ned',
    differs: 'Ser vi ulikt',
    alike: 'Ser vi likt',
    not_known_yet: 'Vet vi ikke ennå',
    steady: 'Som sist',
  },
  say: {
    talk_only: (k: number) => `Færre enn ${k} svarte. Da lager vi ingen tall.`,
    few_answers: (n: number) => `Bare ${n} har svart. Ett svar fra eller til kan flytte bildet mye.`,
    whole_only: (k: number) =>
      `Ingen gruppe vises for seg selv i denne runden. Det krever minst ${k} svar fra hver.`,
    goes_well: (fields: string) => `Samlet svarer vi høyt på ${fields}.`,
    is_hard: (fields: string) => `Samlet svarer vi lavt på ${fields}.`,
    changed_up: (fields: string, since: string) => `${fields} har gått opp siden ${since}.`,
    changed_down: (fields: string, since: string) => `${fields} har gått ned siden ${since}.`,
    differ: (field: string, high: string, low: string) =>
      `${field}: ${high} svarer høyest, ${low} lavest. Det kan dere bruke: Noen ser noe de andre ikke ser.`,
    differ_a_little: (field: string, high: string, low: string) =>
      `${field}: ${high} svarer litt høyere enn ${low}. Spør hverandre hvorfor.`,
    alike: 'Gruppene svarer omtrent likt på alle felt. Spør likevel om det er noe vi ikke har sagt.',
    not_known_yet: (statements: string) => `Flere vet ikke ennå: ${statements}`,
    steady: (since: string) => `Ingen felt har flyttet seg mye siden ${since}.`,
  },

  // How far between us
  how_far: 'Hvor langt er det mellom oss?',
  how_far_one: 'Slik svarte vi samlet',
  words: {
    differ: 'ser det ulikt',
    differ_a_little: 'litt ulikt',
    alike: 'omtrent likt',
    whole: 'vises bare samlet',
    hidden: 'for få svar',
  },
  steps_apart: (far: string) => `${far} steg`,
  in_all: (mean: string) => `samlet ${mean}`,
  side_says: (side: string, mean: string) => `${side} ${mean}`,

  // To talk over
  talk_over: (count: string) => `${count} påstander å snakke om`,
  talk_over_one: 'En påstand å snakke om',
  highest: (side: string) => `${side} svarer høyest`,
  do_not_know: (count: string, of: number) => `${count} av ${of} vet ikke ennå`,
  low_in_all: 'her svarer vi nokså lavt',
  ask_anyway: 'Hva tenker vi om dette nå?',
  nearly_all: 'nesten alle',

  // The statements as a grid
  grid: (count: number) => `${count} påstander`,
  grid_lead: 'Hver rute bygger på én påstand. Bruk den til å komme i gang med praten, ikke som en karakter.',
  grid_caption: (rows: string, columns: string) => `Påstandene etter ${rows} og ${columns}`,
  levels: { weak: 'svakt', middle: 'midt på', strong: 'sterkt', hidden: 'vises ikke' },
  differ_key: 'ulikt, øverst svarer høyest',
  unsure_key: 'mange vet ikke ennå',
  whole_only_key: 'vises bare samlet',

  // The radar
  radar: (count: string, sides: string) => (sides ? `${count} felt, ${sides} grupper` : `${count} felt`),
  radar_title: 'Et hjul med ett felt på hver eike',
  radar_desc: (rows: string) => `Midten er lavest, kanten er høyest. ${rows}`,

  // Since last time
  since: (month: string) => `Siden ${month}`,
  up: (before: string, now: string) => `opp, ${before} til ${now}`,
  down: (before: string, now: string) => `ned, ${before} til ${now}`,
  same: 'omtrent som før',
  change_note: (least: string) => `Alle samlet. Utslag under ${least} steg kaller vi ikke endring.`,
  not_comparable: 'Forrige runde hadde andre påstander eller for få svar. Derfor viser vi ingen endring.',
  who_same: 'De samme som sist',
  who_changed: 'Ikke helt de samme som sist',
  seats: (side: string, seats: number) => `${side}: ${seats} ${seats === 1 ? 'plass' : 'plasser'}`,
  seats_joined: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
  seats_left: (n: number) => `${n} sluttet`,
  seats_same: 'ingen nye og ingen som sluttet',
  seats_note: 'Noe av endringen kan komme av at det ikke er de samme som svarer.',

  // Not known yet
  not_known: 'Dette vet vi ikke ennå',
  not_known_lead: 'Det er også et svar. Hvem kan vi spørre?',

  // Agreed steps
  steps: 'Dette avtalte vi',
  steps_none: 'Ingenting er avtalt etter denne runden ennå.',
  steps_agree: 'Avtal noe på arket til samtalen',
  steps_last: (round: string) => `Fra ${round}`,
  step_who: (who: string, due: string) => (due ? `${who}, innen ${due}` : who),
  outcomes: {
    done: 'gjort',
    goes_on: 'fortsetter',
    dropped: 'det ble ikke noe av',
    none: 'ikke fulgt opp ennå',
  },

  // The figures
  figures: 'Tallene',
  figures_caption: (min: number, max: number) =>
    `Gjennomsnitt på skalaen ${min} til ${max}. I parentes: hvor mange svar tallet bygger på.`,
  difference: 'Forskjell',
  whole: 'Samlet',
  last_time: 'Sist',
  dont_know_column: 'Vet ikke ennå',
  statement_column: 'Påstand',
  not_shown: 'vises ikke',
  figures_region: 'Tabell over felt og verdier',
  statements_region: 'Tabell over påstander',
  statements_fold: 'Se alle påstandene med tall',
  values_fold: (title: string) => `${title}: de samme svarene, sortert på en annen måte`,
  spread_fold: 'Hvordan svarene fordeler seg',
  spread_title: (n: number) => `Alle samlet, ${n} svar`,
  spread_step: (label: string, count: string) => `${label}: ${count}`,
  spread_none: (least: number) => `Fordelingen vises bare for påstander med minst ${least} svar.`,
  reading_fold: 'Slik leser dere bildet',
  reading: {
    same_answers:
      'Felt og verdier bygger på de samme svarene. De er to måter å se det samme på, ikke to bevis.',
    ends: 'Står det «nær» en ende av skalaen, svarte nesten alle helt i den enden. Da viser vi ikke tallet, så ingen kan regne seg fram til hva én person svarte.',
    small:
      'Små forskjeller er ikke noe å henge seg opp i. Snakk om det dere kjenner igjen, og om det som overrasker.',
    whole_only: (statement: string, k: number) =>
      `${statement} Færre enn ${k} svarte på dette i en av gruppene. Påstanden vises bare samlet og er ikke med i tallene til gruppene.`,
    left_out: (statement: string, k: number) =>
      `${statement} Færre enn ${k} svarte, så påstanden er holdt utenfor.`,
    incomplete: 'Tallet bygger på færre påstander enn de andre.',
    version: (title: string, version: string) => `${title}, versjon ${version}.`,
  },

  // Too few for figures
  talk_only_lead: (k: number) =>
    `Færre enn ${k} svarte. Da lager vi ingen tall, for da kunne noen kjenne igjen hvem som svarte hva. Svarene er slettet. Spørsmålene står igjen, og de er det viktigste.`,
  open_questions: 'Spørsmål å snakke om',

  // The open line
  lines: {
    title: 'Dette skrev noen',
    lead: 'Hver linje er noens egne ord, i tilfeldig rekkefølge. Ikke let etter hvem som skrev.',
    names_somebody: 'Står det navn på noen i en linje?',
    take_away_text: 'Linja blir borte for alle og kan ikke hentes tilbake.',
    take_away: 'Ta bort linja',
  },

  // In small
  see_result: 'Se hele bildet',
}

export type Text = typeof nb
