import type { Text } from './nb.ts'

export const nn: Text = {
  said: {
    set: 'Borda er sette opp.',
    other: 'Nokon andre trykte først. Slik står kafeen no.',
    joined: 'Plassen er klar.',
    left: 'Det er lagra.',
    changed: 'Bordet er endra.',
  },
  to_evening: 'Til møtet',
  not_set: 'Borda er ikkje sette opp enno.',
  not_set_lead:
    'I ein kafé snakkar de ved små bord. Etter kvar runde byter alle bord, så nær som verten. Slik får fleire ordet, og fleire treffer kvarandre.',
  set_tables: 'Set opp borda',
  change_setting: 'Endre bord og rundar',
  cards: 'Skriv ut bordkort',

  soon: 'Vi byrjar snart',
  soon_text: (tables, rounds, minutes) =>
    `${tables} bord og ${rounds === 1 ? 'éin runde' : `${rounds} rundar`}. Kvar runde varer ${minutes} minutt. Bordet ditt står her når runden byrjar.`,
  round: (now, of) => `Runde ${now} av ${of}`,
  until: time => `til kl. ${time}`,
  your_table: number => `Bord ${number} er ditt no`,
  you_host: 'Du er vert og blir sitjande. Ta imot dei som kjem, og fortel kort kva bordet har kome fram til.',
  with: 'Saman med deg sit',
  alone: 'Ingen andre sit ved bordet enno.',
  write_left: 'Skriv det bordet legg igjen',
  no_seat: 'Du har ikkje fått bord enno',
  no_seat_text: 'Runden er i gang. Du kan få plass der det er best rom.',
  find_table: 'Finn eit bord til meg',
  not_here: 'Er du her?',
  not_here_text: 'Borda blir delte mellom dei som har sagt at dei er her.',
  say_here: 'Sei at du er her',
  reading: 'Alle borda står under.',
  over: 'Kafeen er slutt',
  over_text: 'Dette la borda igjen.',

  steer: 'Styr kafeen',
  start: 'Start første runde',
  next: 'Neste runde',
  next_hint: 'Alle får nytt bord med ein gong. Gi dei eit minutt til å skrive først.',
  back_first: 'Ta tilbake starten',
  back: round => `Tilbake til runde ${round}`,
  here_now: n => (n === 1 ? 'Éin er her no.' : `${n} er her no.`),
  too_few:
    'Det må vere minst to her før de kan byrje. Folk seier sjølve at dei er her, eller verten kryssar av for dei.',
  last_round: 'Dette er siste runde.',
  no_table: 'Utan bord i denne runden',
  find_for: name => `Finn bord til ${name}`,

  tables: 'Borda',
  table: number => `Bord ${number}`,
  host: 'vert',
  from_afar: 'på skjerm',
  nobody: 'Ingen her no.',
  open_table: 'Opne bordet',
  left_behind: 'Bordet har lagt igjen',
  guests: 'Dei som er her utan plass i samskapinga, set seg der det er rom.',

  setting: {
    title: 'Bord og rundar',
    lead: 'Fire eller fem ved kvart bord passar godt, for då slepp også dei stille til. Begge sider blir spreidde så jamt det går.',
    save: 'Set opp borda',
    labels: {
      tables: 'Bord',
      rounds: 'Rundar',
      round_minutes: 'Minutt i kvar runde',
      topics: 'Kva snakkar borda om?',
    },
    topics_hint:
      'Éi linje for kvart bord. Skriv berre éi linje om alle bord snakkar om det same, og ein strek der eit bord ikkje har noko tema.',
    errors: {
      number: 'Skriv eit tal som passar her. Det kan vere 2 til 40 bord, 1 til 6 rundar og 1 til 120 minutt.',
      more_than_tables: 'Det står fleire linjer enn det er bord.',
      tables_in_use:
        'Det sit folk ved borda, eller noko er lagt igjen der. Du kan leggje til bord, men ikkje ta bort.',
      rounds_played: 'De har alt byrja på fleire rundar enn det. Skriv eit høgare tal.',
    },
  },

  one: {
    leave_title: 'Det bordet legg igjen',
    leave_label: 'Kva vil de at dei neste skal vite?',
    leave_hint: 'Nokre stikkord held. Det kjem med når referatet blir skrive.',
    save: 'Lagre',
    change_title: 'Tema og vert',
    topic: 'Kva snakkar bordet om?',
    host_id: 'Kven er vert?',
    host_hint: 'Verten blir sitjande når dei andre flyttar. Byter de vert no, gjeld det frå neste runde.',
    no_host: 'Ingen bestemt',
    here: 'Ved bordet no',
    to_cafe: 'Alle borda',
    errors: { hosts_another: 'Denne personen er vert ved eit anna bord.' },
  },

  print: {
    title: 'Bordkort',
    lead: 'Eitt kort til kvart bord. Koden opnar sida til bordet på telefonen.',
    print: 'Skriv ut',
    what: 'Vi snakkar om',
    how: [
      'Éin snakkar om gongen.',
      'Skriv eller teikn på arket.',
      'Verten blir sitjande. Vi andre byter bord.',
    ],
    host: 'Vert',
    leave: 'Dette legg vi igjen',
    qr: number => `Kode til sida for bord ${number}`,
  },

  conflicts: {
    cafe_nobody: 'Det må vere minst to her før de kan byrje. Sei frå kven som er her på sida «Under møtet».',
    cafe_not_begun: 'Kafeen har ikkje byrja. Alle får bord når første runde startar.',
    cafe_not_here: 'Sei først frå at personen er her, på sida «Under møtet».',
  },
}
