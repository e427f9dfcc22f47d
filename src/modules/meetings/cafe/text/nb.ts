export const nb = {
  said: {
    set: 'Bordene er satt opp.',
    other: 'Noen andre trykket først. Slik står kafeen nå.',
    joined: 'Plassen er klar.',
    left: 'Det er lagret.',
    changed: 'Bordet er endret.',
  },
  to_evening: 'Til møtet',
  not_set: 'Bordene er ikke satt opp ennå.',
  not_set_lead:
    'I en kafé snakker dere ved små bord. Etter hver runde bytter alle bord, bortsett fra verten. Slik får flere ordet, og flere treffer hverandre.',
  set_tables: 'Sett opp bordene',
  change_setting: 'Endre bord og runder',
  cards: 'Skriv ut bordkort',

  soon: 'Vi begynner snart',
  soon_text: (tables: number, rounds: number, minutes: number) =>
    `${tables} bord og ${rounds === 1 ? 'én runde' : `${rounds} runder`}. Hver runde varer ${minutes} minutter. Bordet ditt står her når runden begynner.`,
  round: (now: number, of: number) => `Runde ${now} av ${of}`,
  until: (time: string) => `til kl. ${time}`,
  your_table: (number: number) => `Bord ${number} er ditt nå`,
  you_host:
    'Du er vert og blir sittende. Ta imot de som kommer, og fortell kort hva bordet har kommet fram til.',
  with: 'Sammen med deg sitter',
  alone: 'Ingen andre sitter ved bordet ennå.',
  write_left: 'Skriv det bordet legger igjen',
  no_seat: 'Du har ikke fått bord ennå',
  no_seat_text: 'Runden er i gang. Du kan få plass der det er best rom.',
  find_table: 'Finn et bord til meg',
  not_here: 'Er du her?',
  not_here_text: 'Bordene fordeles mellom dem som har sagt at de er her.',
  say_here: 'Si at du er her',
  reading: 'Alle bordene står under.',
  over: 'Kafeen er slutt',
  over_text: 'Dette la bordene igjen.',

  steer: 'Styr kafeen',
  start: 'Start første runde',
  next: 'Neste runde',
  next_hint: 'Alle får nytt bord med en gang. Gi dem et minutt til å skrive først.',
  back_first: 'Ta tilbake starten',
  back: (round: number) => `Tilbake til runde ${round}`,
  here_now: (n: number) => (n === 1 ? 'Én er her nå.' : `${n} er her nå.`),
  too_few:
    'Det må være minst to her før dere kan begynne. Folk sier selv at de er her, eller verten krysser av for dem.',
  last_round: 'Dette er siste runde.',
  no_table: 'Uten bord i denne runden',
  find_for: (name: string) => `Finn bord til ${name}`,

  tables: 'Bordene',
  table: (number: number) => `Bord ${number}`,
  host: 'vert',
  from_afar: 'på skjerm',
  nobody: 'Ingen her nå.',
  open_table: 'Åpne bordet',
  left_behind: 'Bordet har lagt igjen',
  guests: 'De som er her uten plass i samskapingen, setter seg der det er rom.',

  setting: {
    title: 'Bord og runder',
    lead: 'Fire eller fem ved hvert bord passer godt, for da slipper også de stille til. Begge sider blir spredt så jevnt det går.',
    save: 'Sett opp bordene',
    labels: {
      tables: 'Bord',
      rounds: 'Runder',
      round_minutes: 'Minutter i hver runde',
      topics: 'Hva snakker bordene om?',
    },
    topics_hint:
      'Én linje for hvert bord. Skriv bare én linje hvis alle bord snakker om det samme, og en strek der et bord ikke har noe tema.',
    errors: {
      number:
        'Skriv et tall som passer her. Det kan være 2 til 40 bord, 1 til 6 runder og 1 til 120 minutter.',
      more_than_tables: 'Det står flere linjer enn det er bord.',
      tables_in_use:
        'Det sitter folk ved bordene, eller noe er lagt igjen der. Du kan legge til bord, men ikke ta bort.',
      rounds_played: 'Dere har allerede begynt på flere runder enn det. Skriv et høyere tall.',
    },
  },

  one: {
    leave_title: 'Det bordet legger igjen',
    leave_label: 'Hva vil dere at de neste skal vite?',
    leave_hint: 'Noen stikkord holder. Det kommer med når referatet skrives.',
    save: 'Lagre',
    change_title: 'Tema og vert',
    topic: 'Hva snakker bordet om?',
    host_id: 'Hvem er vert?',
    host_hint: 'Verten blir sittende når de andre flytter. Byttes verten nå, gjelder det fra neste runde.',
    no_host: 'Ingen bestemt',
    here: 'Ved bordet nå',
    to_cafe: 'Alle bordene',
    errors: { hosts_another: 'Denne personen er vert ved et annet bord.' },
  },

  print: {
    title: 'Bordkort',
    lead: 'Ett kort til hvert bord. Koden åpner bordets side på telefonen.',
    print: 'Skriv ut',
    what: 'Vi snakker om',
    how: [
      'Én snakker om gangen.',
      'Skriv eller tegn på arket.',
      'Verten blir sittende. Vi andre bytter bord.',
    ],
    host: 'Vert',
    leave: 'Dette legger vi igjen',
    qr: (number: number) => `Kode til siden for bord ${number}`,
  },

  conflicts: {
    cafe_nobody:
      'Det må være minst to her før dere kan begynne. Si fra hvem som er her på siden «Under møtet».',
    cafe_not_begun: 'Kafeen har ikke begynt. Alle får bord når første runde starter.',
    cafe_not_here: 'Si først fra at personen er her, på siden «Under møtet».',
  },
}

export type Text = typeof nb
