export const nb = {
  // Round the table
  title: 'Hvem sitter ved bordet?',
  counted: {
    residents: (n: number) => (n === 1 ? '1 innbygger eller forening' : `${n} innbyggere og foreninger`),
    public: (n: number) => `${n} fra det offentlige`,
    beside: (n: number) => `${n} ved siden av bordet (mentor eller forsker)`,
    open: 'plass til flere innbyggere',
  },
  round_the_table: (n: number) => `${n} rundt bordet`,
  picture: (residents: string, in_public: string, open: boolean) =>
    `Bordet sett ovenfra: ${residents} og ${in_public}${open ? ', og en ledig plass' : ''}.`,
  missing: {
    civil_society:
      'Her mangler innbyggere og foreninger. Når de er med fra starten, blir det samskaping. Hvem kjenner dette på kroppen?',
    residents:
      'Det er færre innbyggere enn folk fra det offentlige. Da er det lett å bli stille. Prøv å få med minst like mange.',
  },
  alone:
    'Én person bærer alt dette alene. Blir den personen syk eller tar ferie, stopper arbeidet, og én har all makt. Vær minst to om å lede: Trykk «Endre» ved en som vil være med på det.',
  alone_until: (name: string) =>
    `Én person bærer alt dette alene til ${name} har tatt plassen sin. Send lenken, eller spør en til om å lede.`,
  alone_offer: (name: string) => `${name} leder dette alene. Vil du være med på å lede? Si fra til ${name}.`,
  levels: {
    member: 'Med ved bordet',
    facilitator: 'Leder arbeidet',
    observer: 'Leser med',
    mentor: 'Mentor',
    researcher: 'Forsker',
  },
  level_hints: {
    member: 'Leser, svarer, foreslår og avtaler.',
    facilitator: 'Inviterer også folk og åpner runder. Vær helst minst to.',
    observer: 'Kan lese, men ikke svare eller endre. Passer for en leder som støtter arbeidet.',
    mentor: 'Leser med og gir råd. Svarer ikke og endrer ikke noe.',
    researcher:
      'Leser med for å lære av arbeidet, og kan samle intervjuer og notater. Svarer ikke på rundene.',
  },
  researches: 'Forsker også her',
  researches_hint:
    'Kan samle og lese intervjuer og notater, og lage koder og tall av dem. Gi det bare til noen gruppa stoler på.',
  you: 'deg',
  not_claimed: 'har ikke tatt plassen ennå',
  invited: 'lenke laget, ikke brukt',

  // Adding and changing
  add: 'Inviter flere',
  add_title: 'Hvem skal med?',
  add_lead: 'Et fornavn eller et kallenavn er nok. Ingen trenger e-post.',
  ready_first: 'Se først om dere er klare til å invitere innbyggere',
  names: 'Navn',
  names_hint: 'Ett navn på hver linje. Skriv flere på én gang hvis de kommer som det samme.',
  party: 'De kommer som',
  belongs_to: 'Forening, tjeneste eller bedrift',
  email: 'E-post',
  email_hint: 'Bare hvis du vil sende lenken på e-post. Skriv da ett navn om gangen.',
  language: 'Språk på invitasjonen',
  add_submit: 'Sett av plass',
  name: 'Navn',
  edit_title: (name: string) => `Plassen til ${name}`,
  change: 'Endre',
  change_fold: 'Endre navn, e-post eller annet',
  save: 'Lagre',
  level: (name: string) => `Hva kan ${name} gjøre?`,
  leave_fold: (name: string) => `${name} skal ikke være med lenger`,
  leave_explain: 'Plassen blir ledig, og lenker og koder slutter å virke. Det som er skrevet, blir stående.',
  leave_reason: 'Hvorfor?',
  leave_reason_hint: 'Bare hvis det er greit å skrive.',
  leave: 'Ta bort plassen',
  former: 'Har vært med',
  take_back: 'Ta inn igjen',
  erase_former: (name: string) => `Slett alt om ${name}`,
  left_on: (date: string) => `sluttet ${date}`,

  // Links and sheets
  waiting_for: 'Disse har ikke tatt plassen sin',
  sheets_hint: 'Ett ark til hver, med lenke og QR-kode. Gamle lenker som ikke er brukt, slutter å virke.',
  sheets_whom: 'Hvem skal ha ark?',
  sheets: 'Lag ark til utskrift',
  sheets_title: 'Ark til utskrift',
  sheets_lead: 'Gi hvert ark til den det gjelder. Lenkene vises bare nå.',
  print: 'Skriv ut med utskriftsvalget i nettleseren.',
  print_now: 'Skriv ut',
  copy: 'Kopier meldingen',
  copied: 'Kopiert',
  make_link: 'Lag lenke',
  make_link_explain: 'Lenken virker én gang, i 60 dager. Lager du en ny, slutter den gamle å virke.',
  make_link_claimed:
    'Plassen er i bruk. Den som bruker en ny lenke, overtar plassen, og den forrige enheten mister den. Personen får se at det var du som laget lenken.',
  send_by_mail: 'Lag lenke og send på e-post',
  link_title: (name: string) => `Lenken til ${name}`,
  link_once: 'Lenken vises bare nå. Send den, eller la noen skanne den.',
  mailed_to: (email: string) => `Sendt til ${email}.`,
  qr: 'QR-kode med lenken',
  send_sms: 'Send som tekstmelding',
  message_title: 'Eller kopier meldingen',
  sms: (name: string, title: string, link: string) =>
    `Hei ${name}! Vil du være med i ${title}? Her er plassen din: ${link} Du trenger ikke passord.`,
  mail_subject: (title: string) => `Vil du være med i ${title}?`,
  mail: (name: string, by: string, title: string, link: string) =>
    `Hei ${name}!\n\n${by} inviterer deg til å være med i ${title}.\n\nTrykk på lenken og så på «Fortsett». Du trenger ikke passord, og du kan slutte når du vil.\n\n${link}\n\nLenken virker én gang, i 60 dager. Den er bare til deg.\n`,
  to_people: 'Til dem ved bordet',
  sheet: {
    hello: (name: string) => `Hei ${name}!`,
    invited: (by: string, title: string) => `${by} inviterer deg til å være med i ${title}.`,
    scan: 'Skann QR-koden med kameraet på telefonen.',
    go_on: 'Trykk på «Fortsett».',
    keep: 'Ta vare på koden du får. Med den kommer du inn igjen.',
    by_hand: 'Uten kamera: Skriv denne adressen i nettleseren.',
    by_code: (address: string, code: string) => `Eller gå til ${address} og skriv ${code}.`,
    what: 'Hva er dette?',
    what_text:
      'Innbyggere, foreninger og kommunen finner ut av noe sammen. Det du vet fra ditt eget liv, teller like mye som det andre kan fra jobben.',
    who_reads: 'Hvem leser hva?',
    who_reads_text:
      'Det du skriver, kan leses av alle som er med. Svar på spørsmål vises aldri med navn. Du kan slutte når du vil, uten å si hvorfor.',
    no_password: 'Du trenger ikke passord, e-post eller app.',
    yours: 'Arket er bare til deg. Lenken virker én gang.',
  },

  // Coming in
  join_title: 'Det er satt av en plass til deg',
  join_invited: (by: string | null, title: string) =>
    by ? `${by} inviterer deg til ${title}.` : `Du er invitert til ${title}.`,
  join_as: (name: string, party: string) => `Du kommer som ${name}, ${party.toLowerCase()}.`,
  join_not_you: 'Er ikke dette deg? Lukk siden, og si fra til den som ga deg lenken.',
  join_read:
    'Det du skriver, kan leses av alle som er med. Du trenger ikke passord, og du kan slutte når du vil.',
  go_on: 'Fortsett',
  other_seat: (name: string) =>
    `I denne nettleseren sitter du allerede som ${name}. Fortsetter du, bytter du plass her. Er telefonen eller maskinen en annens, så bruk din egen.`,
  other_seat_stay: (name: string) => `Bli sittende som ${name}`,
  over_title: 'Lenken virker ikke lenger',
  over_text: 'Den er brukt eller for gammel, eller det er laget en ny.',
  over_cut:
    'Lenken er ikke hel. Av og til blir lange lenker delt i to. Kopier hele lenken, eller skann QR-koden på nytt.',
  over_code: 'Har du vært inne før? Skriv returkoden din.',
  over_ask: 'Eller be den som inviterte deg, om en ny lenke. Det tar et øyeblikk.',
  already_in: 'Du er allerede inne',
  already_in_text: 'Lenken er brukt i denne nettleseren, og plassen er din.',
  to_initiative: 'Gå videre',
  welcome_title: (name: string) => `Velkommen, ${name}`,
  code_shown: 'Dette er returkoden din',
  code_keep:
    'Skriv den ned, eller ta et bilde. Med den kommer du inn igjen fra en annen telefon. Bare du ser den, og den vises bare nå.',
  code_more_ways: 'Flere måter å komme tilbake på',
  code_lost: 'Mister du den, kan du få en ny her inne.',
  tracking_code: 'Har du gitt et innspill og fått en sporingskode? Se hva det ble av det.',
  code_title: 'Skriv inn koden din',
  code_lead: 'Skriv returkoden du fikk, eller gruppekoden.',
  code: 'Kode',
  code_hint: 'Store eller små bokstaver er det samme.',
  group_title: (title: string) => `Velkommen til ${title}`,
  group_seats: 'Er en av disse plassene din?',
  group_seats_lead: 'De venter på noen. Ta bare din egen.',
  group_claim: (name: string) => `Jeg er ${name}`,
  group_ask: 'Finner du ikke deg selv?',
  group_ask_lead: 'Be om å få være med. Den som leder, svarer deg.',
  your_name: 'Fornavn eller kallenavn',
  your_party: 'Hvem kommer du som?',
  ask: 'Be om å få være med',
  waiting_title: 'Du har bedt om å få være med',
  waiting_text: (title: string) =>
    `Den som leder ${title}, ser det nå. La siden stå åpen, eller kom tilbake til den i denne nettleseren.`,
  look_again: 'Se om det er kommet svar',
  welcomed_title: (name: string) => `Velkommen, ${name}`,
  welcomed_text: (title: string) =>
    `Du har fått plass i ${title}. Hent en returkode når du er inne, så kommer du tilbake også fra en annen telefon.`,
  declined_title: 'Ikke nå',
  declined_text: (title: string) =>
    `Det ble ikke plass i ${title} denne gangen. Snakk gjerne med den som ga deg koden.`,
  asking: 'Vil være med',
  welcome: 'Velkommen',
  decline: 'Ikke nå',

  // The group's code
  group_code: 'Gruppekode',
  group_code_lead:
    'Heng den på veggen når dere møtes. Med den kan folk ta en plass som venter, eller be om å få være med.',
  group_code_letters: 'Koden står nå også nederst i brevene dere skriver',
  group_code_none: 'Det er ingen gruppekode nå.',
  group_code_make: 'Lag gruppekode',
  group_code_renew: 'Lag en ny. Den gamle slutter å virke',
  group_code_until: (date: string) => `Virker til ${date}.`,
  group_sheet_go: (address: string) => `Gå til ${address}`,
  group_sheet_write: 'og skriv',
  group_sheet_or: 'Eller skann QR-koden. Da må du skrive gruppekoden etterpå.',

  // My own seat
  me_title: 'Plassen min',
  me_as: (party: string) => `Du er med som ${party.toLowerCase()}.`,
  me_link: (by: string | null, made: string, used: string) =>
    `${by ?? 'En som ikke er med lenger'} laget lenken ${made}, og den ble brukt ${used}.`,
  me_links: 'Lenker til plassen din',
  me_link_open: (by: string | null, made: string) =>
    `${by ?? 'En som ikke er med lenger'} laget en lenke ${made}. Den er ikke brukt.`,
  me_links_lead: 'Er det en lenke du ikke kjenner til? Snakk med den som laget den.',
  me_name: 'Navnet de andre ser',
  me_language: 'Språket ditt på ark og brev',
  me_code: 'Ny returkode',
  me_code_text:
    'Med returkoden kommer du inn igjen fra en annen telefon. Lager du en ny, slutter den gamle å virke.',
  me_code_make: 'Vis en ny returkode',
  left_title: 'Takk for at du var med',
  left_text:
    'Plassen din er ledig, og koden din virker ikke lenger. Vil du tilbake, kan du spørre den som leder arbeidet.',
  to_front: 'Til forsiden',

  errors: {
    not_own_party: 'Be en annen som leder, om å endre hvem du kommer som.',
    one_at_a_time: 'E-post kan bare brukes for ett navn om gangen.',
    too_many_names: 'Høyst 60 navn på én gang.',
    unknown_code: 'Vi kjenner ikke denne koden. Se etter om alle tegnene er med.',
  },
  said: {
    looked: 'Notert. Nå kan dere sette av plasser.',
    added: 'Plassen er satt av. Nå kan du lage lenke eller ark.',
    changed: 'Lagret.',
    level: 'Lagret.',
    left: 'Plassen er tatt bort.',
    returned: 'Tatt inn igjen. Lag en ny lenke.',
    welcomed: 'Personen har fått plass.',
    declined: 'Svaret er sendt.',
    made: 'Gruppekoden er klar.',
    renewed: 'Ny kode. Den gamle virker ikke lenger.',
    none_chosen: 'Velg minst én som skal ha ark.',
  },
  conflicts: {
    account_leads_alone:
      'Du leder en samskaping alene. Slutt i den først, og velg hvem som skal lede etter deg.',
    cannot_take_over: 'Den du valgte, sitter ikke ved bordet nå. Velg en annen som skal lede.',
    last_facilitator: 'Minst én må lede. La først en annen få lede, så går det.',
    already_back: 'Personen er allerede tatt inn igjen.',
    seat_taken:
      'Noen har akkurat tatt denne plassen. Skriv koden på nytt, og velg en annen, eller be om å få være med.',
    request_answered: 'Noen andre har allerede svart på dette.',
  },
}

export type Text = typeof nb
