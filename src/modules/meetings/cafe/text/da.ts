import type { Text } from './nb.ts'

export const da: Text = {
  said: {
    set: 'Bordene er stillet op.',
    other: 'En anden trykkede først. Her er caféen nået til nu.',
    joined: 'Pladsen er fundet.',
    left: 'Det er gemt ved bordet.',
    changed: 'Bordet er ændret.',
  },
  to_evening: 'Til mødet',
  not_set: 'Bordene er ikke stillet op endnu.',
  not_set_lead:
    'I en café taler I sammen ved små borde. Efter hver runde rykker alle videre, kun værten bliver siddende. Så kommer flere til orde, og flere lærer hinanden at kende.',
  set_tables: 'Stil bordene op',
  change_setting: 'Ret borde og runder',
  cards: 'Udskriv bordkort',

  soon: 'Vi begynder snart',
  soon_text: (tables, rounds, minutes) =>
    `${tables} borde og ${rounds === 1 ? 'én runde' : `${rounds} runder`}. Hver runde varer ${minutes === 1 ? 'ét minut' : `${minutes} minutter`}. Dit bord står her, når runden begynder.`,
  round: (now, of) => `Runde ${now} af ${of}`,
  until: time => `til kl. ${time}`,
  your_table: number => `Bord ${number} er dit nu`,
  you_host:
    'Du er vært og bliver siddende. Tag imod dem, der kommer, og fortæl kort, hvad bordet er nået frem til.',
  with: 'Sammen med dig sidder',
  alone: 'Der sidder ikke andre ved bordet endnu.',
  write_left: 'Skriv det, bordet giver videre',
  no_seat: 'Du har ikke fået et bord endnu',
  no_seat_text: 'Runden er i gang. Du kan komme med ved et bord, hvor der er god plads.',
  find_table: 'Find et bord til mig',
  not_here: 'Er du her?',
  not_here_text: 'Bordene fordeles mellem dem, der har sagt, at de er her.',
  say_here: 'Sig, at du er her',
  reading: 'Alle bordene står nedenfor.',
  over: 'Caféen er slut',
  over_text: 'Det her gav bordene videre.',

  steer: 'Styr caféen',
  start: 'Start første runde',
  next: 'Næste runde',
  next_hint: 'Alle får et nyt bord med det samme. Giv dem et minut til at skrive først.',
  back_first: 'Fortryd starten',
  back: round => `Tilbage til runde ${round}`,
  here_now: n => (n === 1 ? 'Én er her nu.' : `${n} er her nu.`),
  too_few:
    'I skal være mindst to, før I kan begynde. Folk siger selv, at de er her, eller værten krydser dem af.',
  last_round: 'Det er sidste runde.',
  no_table: 'Uden bord i denne runde',
  find_for: name => `Find et bord til ${name}`,

  tables: 'Bordene',
  table: number => `Bord ${number}`,
  host: 'vært',
  from_afar: 'på skærm',
  nobody: 'Ingen her nu.',
  open_table: 'Åbn bordet',
  left_behind: 'Det, bordet har givet videre',
  guests: 'De, der er her uden en plads i samskabelsen, sætter sig, hvor der er plads.',

  setting: {
    title: 'Borde og runder',
    lead: 'Fire eller fem ved hvert bord er passende, for så kommer de stille også til orde. De to sider bliver fordelt så jævnt som muligt.',
    save: 'Stil bordene op',
    labels: {
      tables: 'Borde',
      rounds: 'Runder',
      round_minutes: 'Minutter i hver runde',
      topics: 'Hvad taler bordene om?',
    },
    topics_hint:
      'Én linje til hvert bord. Taler alle borde om det samme, er én linje nok. Har et bord ikke noget emne, så skriv en streg.',
    errors: {
      number:
        'Skriv et tal, der passer her. Der kan være 2 til 40 borde, 1 til 6 runder og 1 til 120 minutter.',
      more_than_tables: 'Der står flere linjer, end der er borde.',
      tables_in_use:
        'Der sidder nogen ved bordene, eller de har skrevet noget ned. Du kan tilføje borde, men ikke fjerne dem.',
      rounds_played: 'I er allerede begyndt på flere runder end det. Skriv et højere tal.',
    },
  },

  one: {
    leave_title: 'Det, bordet giver videre',
    leave_label: 'Hvad skal de næste vide?',
    leave_hint: 'Et par stikord er nok. Det kommer med, når referatet skrives.',
    save: 'Gem',
    change_title: 'Emne og vært',
    topic: 'Hvad taler bordet om?',
    host_id: 'Hvem er vært?',
    host_hint:
      'Værten bliver siddende, når de andre rykker videre. Skifter I vært nu, gælder det fra næste runde.',
    no_host: 'Ingen valgt',
    here: 'Ved bordet nu',
    to_cafe: 'Alle bordene',
    errors: { hosts_another: 'Den person er vært ved et andet bord.' },
  },

  print: {
    title: 'Bordkort',
    lead: 'Ét kort til hvert bord. Koden åbner bordets side på telefonen.',
    print: 'Udskriv',
    what: 'Vi taler om',
    how: [
      'Én taler ad gangen.',
      'Skriv eller tegn på arket.',
      'Værten bliver siddende. Vi andre skifter bord.',
    ],
    host: 'Vært',
    leave: 'Det her giver vi videre',
    qr: number => `Kode til siden for bord ${number}`,
  },

  conflicts: {
    cafe_nobody: 'I skal være mindst to, før I kan begynde. Notér, hvem der er her, på siden »Under mødet«.',
    cafe_not_begun: 'Caféen er ikke begyndt endnu. Alle får et bord, når første runde starter.',
    cafe_not_here: 'Notér først, at personen er her, på siden »Under mødet«.',
  },
}
