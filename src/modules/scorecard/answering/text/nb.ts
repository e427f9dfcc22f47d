export const nb = {
  statement_of: (at: number, of: number) => `Påstand ${at} av ${of}`,
  at_of: (at: number, of: number) => `${at} av ${of}`,
  leave: 'Forlat siden',
  language: 'Språk',
  shorter: 'Kortere tekst',
  full: 'Hele teksten',
  back: 'Tilbake',
  skip_statement: 'Hopp over',
  pause: 'Ta en pause',
  pause_at: (at: number) => `pause på ${at}`,
  listen: 'Les opp',
  how_true: 'Hvor godt stemmer det?',
  meaning: 'Hva mener vi?',
  keys: (most: number) => `På tastaturet: Gå til svarene med Tab, og trykk 1 til ${most}.`,

  start_title: 'Før du svarer',
  start_lead: (n: number, minutes: number) =>
    `${n} påstander, omtrent ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}. Du kan stoppe når du vil, og du kan la påstander stå åpne.`,
  fold: 'Hva blir vist, og hvem er i gruppa mi?',
  my_group: 'Hvem er i gruppa mi?',
  my_side: (side: string, seats: number) =>
    `Gruppa di: ${side}. Den har ${seats === 1 ? 'én plass' : `${seats} plasser`}:`,
  other_sides: 'De andre gruppene:',
  other_side: (side: string, seats: number) => `${side}, ${seats === 1 ? 'én plass' : `${seats} plasser`}`,
  shown: 'Hva blir vist?',
  shown_means: 'Det gruppene svarer i gjennomsnitt. Aldri hva én person svarte.',
  shown_k: (k: number) =>
    `En gruppe får egne tall når minst ${k} har svart. Er det færre, slås den sammen med en annen. Ingenting vises før runden er lukket.`,
  shown_open:
    'Alle er enige om å vise gruppene åpent, også når de er små. Da kan andre skjønne hva du svarte.',
  after: 'Kan jeg endre eller trekke svaret?',
  after_change: 'Du kan endre svaret eller ta det tilbake til runden lukkes, fra samme telefon eller side.',
  after_gone:
    'Når runden er lukket, kan ingen finne igjen svaret ditt. Da kan du heller ikke endre eller trekke det.',
  after_admin: 'Fram til da kan den som styrer databasen, i prinsippet finne ut hva du svarte.',
  after_subtract:
    'Hvis alle i gruppa unntatt én legger sammen det de svarte, kan de regne seg fram til den siste.',
  own_device: 'Er dette din egen telefon eller datamaskin?',
  own_yes: 'Ja, husk svarene mine her til jeg har sendt dem',
  own_no: 'Nei, ikke lagre noe her',
  begin: 'Start, én påstand om gangen',
  begin_all: 'Vis alle på én side',
  resume: 'Fortsett der du var',
  closes_on: (day: string) => `Du kan svare til og med ${day}.`,

  rest_title: 'Ta en pause',
  half_title: 'Halvveis',
  half_lead: 'Strekk på beina, eller hent deg noe å drikke.',
  rest_own:
    'Svarene ligger på denne enheten. Du kan lukke siden og åpne den samme lenken når du vil fortsette.',
  rest_open:
    'La siden stå åpen, så er svarene her når du kommer tilbake. Lukker du den, må du begynne på nytt.',
  go_on: 'Fortsett',
  to_review: 'Send det jeg har',

  all_title: 'Alle påstandene',
  to_review_all: 'Se over og send',
  review_title: 'Se over og send',
  review_done: 'Du har svart på alt. Du kan endre hva du vil før du sender.',
  review_open: (open: number) =>
    open === 1
      ? 'Én påstand står åpen. Det er helt greit.'
      : `${open} påstander står åpne. Det er helt greit.`,
  open: 'Står åpen',
  change: 'Endre',
  send: 'Send svarene',
  invalid: 'Noe ble borte på veien. Se over svarene, og send på nytt.',

  follow: 'Følg skjermen',
  own_pace: 'Svar i ditt eget tempo',
  wait_title: 'Vi begynner snart',
  wait_lead: 'Den første påstanden kommer hit når den vises på skjermen.',
  wait_begin: 'Begynn i ditt eget tempo',
  screen_at: (at: number) => `Skjermen er på påstand ${at}.`,
  screen_done: 'Skjermen er ferdig med påstandene.',
  screen_go: 'Gå dit',
  screen_thanks: 'Takk. Den neste kommer når skjermen går videre.',
  screen_stop: 'Svar i ditt eget tempo',

  helped: 'Får du hjelp til å svare?',
  helped_title: 'Når noen hjelper deg',
  helped_who: 'Hvem kan hjelpe?',
  helped_trust: 'Velg en du stoler på.',
  helped_not: 'Ikke saksbehandleren din eller en annen som bestemmer noe for deg. Heller ikke som tolk.',
  helped_choose: 'Det er du som velger, og du kan stoppe når du vil.',
  helped_how: 'Til deg som hjelper',
  helped_read: 'Les høyt det som står under «Les dette høyt først».',
  helped_ask:
    'Spør: «Er det greit at jeg legger inn det du sier?» Gå bare videre hvis personen sier høyt ja.',
  helped_press: 'Trykk på det personen sier, også når du er uenig. Det du hører, blir mellom dere.',
  helped_counts:
    'Svarene er med i resultatet. Men de regnes ikke med når vi ser om gruppa er stor nok til å få egne tall. Der teller bare svar som folk har lagt inn selv.',
  helped_aloud: 'Les dette høyt først',
  helped_asked: 'Jeg har spurt, og svaret er ja',
  helped_ask_first: 'Spør først, og sett kryss når svaret er ja.',
  helped_alone: 'Jeg svarer uten hjelp',
  helped_on: 'Noen hjelper deg med å svare.',

  line_title: 'Vil du si noe mer?',
  line_shown:
    'De andre får lese det etterpå, men bare hvis mange nok har svart. Det står uten navn og gruppe, i tilfeldig rekkefølge. Noen kan likevel kjenne igjen måten du skriver på. Historien din er din. Ikke skriv navn på andre.',
  line_watch:
    'Ingen følger med her døgnet rundt. Ansatte kan ha plikt til å gjøre noe med det de leser om barn eller vold. Trenger noen hjelp nå? Ring 113 ved fare for liv, 112 til politiet, 116 117 til legevakten eller 116 111 til Alarmtelefonen for barn og unge.',
  line_label: 'Skriv en linje, hvis du vil',
  line_choice: 'Skal de andre få lese den?',
  line_share: 'La de andre lese den etterpå',
  line_keep: 'Ikke del den. Da blir den ikke lagret.',
  line_choose: 'Velg om de andre skal få lese det du har skrevet.',

  no_line: 'Nettet er borte akkurat nå. Svarene dine står her, og du kan gå videre. Prøv dette igjen senere.',
  gone_title: 'Nettet er borte, så svarene er ikke sendt ennå.',
  gone_text:
    'De står på denne siden og blir sendt av seg selv når nettet er tilbake. La siden stå åpen så lenge.',
  gone_now: 'Prøv nå',

  thanks_title: 'Takk!',
  thanks_lead: 'Svarene dine er tatt imot.',
  thanks_changed: 'Endringene dine er tatt imot.',
  thanks_next: 'Når runden er lukket, ser dere på resultatet sammen.',
  thanks_change: 'Vil du endre noe? Det kan du bare gjøre herfra, og bare til runden lukkes.',
  thanks_change_own: 'Vil du endre noe? Det kan du gjøre på denne enheten til runden lukkes.',
  thanks_see: 'Se på svarene mine',
  thanks_close: 'Deler du enheten med andre? Lukk fanen når du er ferdig.',
  to_initiative: 'Til samskapingen',

  answered_title: 'Du har svart',
  answered_lead: 'Svarene dine er tatt imot. De kan bare endres fra den enheten eller siden du svarte på.',
  answered_again: 'Svar på nytt',
  answered_again_text: 'Du svarte fra denne enheten. Det du sender nå, erstatter det du sendte før.',
  take_back: 'Ta tilbake svaret mitt',
  take_back_text: 'Angrer du? Svaret blir slettet med en gang.',
  take_back_where:
    'Svaret kan bare tas tilbake fra telefonen eller siden du svarte på. Ingen andre vet hvilket svar som er ditt.',
  taken_back_title: 'Svaret er tatt tilbake',
  taken_back_lead: 'Du kan svare på nytt til runden lukkes, eller la være.',
  not_found_title: 'Vi finner ikke svaret ditt',
  not_found_lead:
    'Svar står uten navn. Bare telefonen eller siden du svarte på, vet hvilket som er ditt. Prøv derfra.',
  elsewhere_title: 'Du har svart på en annen enhet',
  elsewhere_lead:
    'Det du sendte derfra, gjelder fortsatt. Vil du endre det, må du bruke den samme enheten. Det du svarte nå, er ikke lagret.',
  closed_title: 'Runden er lukket',
  closed_lead: 'Du kan ikke svare lenger. Takk for at du ville være med.',
  planned_title: 'Runden er ikke åpnet ennå',
  planned_lead: 'Kom tilbake når den som leder samskapingen, sier fra.',
  no_side_title: 'Du skal ikke svare i denne runden',
  no_side_lead: 'Det er avtalt hvem som svarer. Resultatet får du se når runden er lukket.',
}

export type Text = typeof nb
