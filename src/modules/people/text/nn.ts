import type { Text } from './nb.ts'

export const nn: Text = {
  // Round the table
  title: 'Kven sit ved bordet?',
  counted: {
    residents: n => (n === 1 ? '1 innbyggjar eller foreining' : `${n} innbyggjarar og foreiningar`),
    public: n => `${n} frå det offentlege`,
    beside: n => `${n} ved sida av bordet (mentor eller forskar)`,
    open: 'plass til fleire innbyggjarar',
  },
  round_the_table: n => `${n} rundt bordet`,
  picture: (residents, in_public, open) =>
    `Bordet sett ovanfrå: ${residents} og ${in_public}${open ? ', og ein ledig plass' : ''}.`,
  missing: {
    civil_society:
      'Her manglar innbyggjarar og foreiningar. Når dei er med frå starten, blir det samskaping. Kven kjenner dette på kroppen?',
    residents:
      'Det er færre innbyggjarar enn folk frå det offentlege. Då er det lett å bli stille. Prøv å få med minst like mange.',
  },
  alone:
    'Éin person ber alt dette åleine. Blir den personen sjuk eller tek ferie, stoppar arbeidet, og éin har all makt. Ver minst to om å leie: Trykk «Endre» ved ein som vil vere med på det.',
  alone_until: (name: string) =>
    `Éin person ber alt dette åleine til ${name} har teke plassen sin. Send lenkja, eller spør ein til om å leie.`,
  alone_offer: (name: string) =>
    `${name} leier dette åleine. Vil du vere med på å leie? Sei frå til ${name}.`,
  levels: {
    member: 'Med ved bordet',
    facilitator: 'Leier arbeidet',
    observer: 'Les med',
    mentor: 'Mentor',
    researcher: 'Forskar',
  },
  level_hints: {
    member: 'Les, svarer, føreslår og avtaler.',
    facilitator: 'Inviterer òg folk og opnar rundar. Ver helst minst to.',
    observer: 'Kan lese, men ikkje svare eller endre. Passar for ein leiar som støttar arbeidet.',
    mentor: 'Les med og gir råd. Svarer ikkje og endrar ikkje noko.',
    researcher: 'Les med for å lære av arbeidet, og kan samle intervju og notat. Svarer ikkje på rundane.',
  },
  researches: 'Forskar også her',
  researches_hint:
    'Kan samle og lese intervju og notat, og lage kodar og tal av dei. Gi det berre til nokon gruppa stolar på.',
  you: 'deg',
  not_claimed: 'har ikkje teke plassen enno',
  invited: 'lenkje laga, ikkje brukt',

  // Adding and changing
  add: 'Inviter fleire',
  add_title: 'Kven skal med?',
  add_lead: 'Eit førenamn eller eit kallenamn er nok. Ingen treng e-post.',
  ready_first: 'Sjå først om de er klare til å invitere innbyggjarar',
  names: 'Namn',
  names_hint: 'Eitt namn på kvar linje. Skriv fleire på éin gong dersom dei kjem som det same.',
  party: 'Dei kjem som',
  belongs_to: 'Foreining, teneste eller bedrift',
  email: 'E-post',
  email_hint: 'Berre dersom du vil sende lenkja på e-post. Skriv då eitt namn om gongen.',
  language: 'Språk på invitasjonen',
  add_submit: 'Set av plass',
  name: 'Namn',
  edit_title: name => `Plassen til ${name}`,
  change: 'Endre',
  change_fold: 'Endre namn, e-post eller anna',
  save: 'Lagre',
  level: name => `Kva kan ${name} gjere?`,
  leave_fold: name => `${name} skal ikkje vere med lenger`,
  leave_explain: 'Plassen blir ledig, og lenkjer og kodar sluttar å verke. Det som er skrive, blir ståande.',
  leave_reason: 'Kvifor?',
  leave_reason_hint: 'Berre om det er greitt å skrive.',
  leave: 'Ta bort plassen',
  former: 'Har vore med',
  take_back: 'Ta inn att',
  erase_former: name => `Slett alt om ${name}`,
  left_on: date => `slutta ${date}`,

  // Links and sheets
  waiting_for: 'Desse har ikkje teke plassen sin',
  sheets_hint:
    'Eitt ark til kvar, med lenkje og QR-kode. Gamle lenkjer som ikkje er brukte, sluttar å verke.',
  sheets_whom: 'Kven skal ha ark?',
  sheets: 'Lag ark til utskrift',
  sheets_title: 'Ark til utskrift',
  sheets_lead: 'Gi kvart ark til den det gjeld. Lenkjene blir viste berre no.',
  print: 'Skriv ut med utskriftsvalet i nettlesaren.',
  print_now: 'Skriv ut',
  copy: 'Kopier meldinga',
  copied: 'Kopiert',
  make_link: 'Lag lenkje',
  make_link_explain: 'Lenkja verkar éin gong, i 60 dagar. Lagar du ei ny, sluttar den gamle å verke.',
  make_link_claimed:
    'Plassen er i bruk. Den som bruker ei ny lenkje, tek over plassen, og den førre eininga mistar han. Personen får sjå at det var du som laga lenkja.',
  send_by_mail: 'Lag lenkje og send på e-post',
  link_title: name => `Lenkja til ${name}`,
  link_once: 'Lenkja blir vist berre no. Send ho, eller la nokon skanne ho.',
  mailed_to: email => `Sendt til ${email}.`,
  qr: 'QR-kode med lenkja',
  send_sms: 'Send som tekstmelding',
  message_title: 'Eller kopier meldinga',
  sms: (name, title, link) =>
    `Hei ${name}! Vil du vere med i ${title}? Her er plassen din: ${link} Du treng ikkje passord.`,
  mail_subject: title => `Vil du vere med i ${title}?`,
  mail: (name, by, title, link) =>
    `Hei ${name}!\n\n${by} inviterer deg til å vere med i ${title}.\n\nTrykk på lenkja og så på «Hald fram». Du treng ikkje passord, og du kan slutte når du vil.\n\n${link}\n\nLenkja verkar éin gong, i 60 dagar. Ho er berre til deg.\n`,
  to_people: 'Til dei ved bordet',
  sheet: {
    hello: name => `Hei ${name}!`,
    invited: (by, title) => `${by} inviterer deg til å vere med i ${title}.`,
    scan: 'Skann QR-koden med kameraet på telefonen.',
    go_on: 'Trykk på «Hald fram».',
    keep: 'Ta vare på koden du får. Med han kjem du inn att.',
    by_hand: 'Utan kamera: Skriv denne adressa i nettlesaren.',
    by_code: (address, code) => `Eller gå til ${address} og skriv ${code}.`,
    what: 'Kva er dette?',
    what_text:
      'Innbyggjarar, foreiningar og kommunen finn ut av noko saman. Det du veit frå ditt eige liv, tel like mykje som det andre kan frå jobben.',
    who_reads: 'Kven les kva?',
    who_reads_text:
      'Det du skriv, kan lesast av alle som er med. Svar på spørsmål blir aldri viste med namn. Du kan slutte når du vil, utan å seie kvifor.',
    no_password: 'Du treng ikkje passord, e-post eller app.',
    yours: 'Arket er berre til deg. Lenkja verkar éin gong.',
  },

  // Coming in
  join_title: 'Det er sett av ein plass til deg',
  join_invited: (by, title) => (by ? `${by} inviterer deg til ${title}.` : `Du er invitert til ${title}.`),
  join_as: (name, party) => `Du kjem som ${name}, ${party.toLowerCase()}.`,
  join_not_you: 'Er ikkje dette deg? Lukk sida, og sei frå til den som gav deg lenkja.',
  join_read:
    'Det du skriv, kan lesast av alle som er med. Du treng ikkje passord, og du kan slutte når du vil.',
  go_on: 'Hald fram',
  other_seat: name =>
    `I denne nettlesaren sit du allereie som ${name}. Held du fram, byter du plass her. Er telefonen eller maskina ein annan sin, så bruk di eiga.`,
  other_seat_stay: name => `Bli sitjande som ${name}`,
  over_title: 'Lenkja verkar ikkje lenger',
  over_text: 'Ho er brukt eller for gammal, eller det er laga ei ny.',
  over_cut:
    'Lenkja er ikkje heil. Av og til blir lange lenkjer delte i to. Kopier heile lenkja, eller skann QR-koden på nytt.',
  over_code: 'Har du vore inne før? Skriv returkoden din.',
  over_ask: 'Eller be den som inviterte deg, om ei ny lenkje. Det tek ein augneblink.',
  already_in: 'Du er allereie inne',
  already_in_text: 'Lenkja er brukt i denne nettlesaren, og plassen er din.',
  to_initiative: 'Gå vidare',
  welcome_title: name => `Velkomen, ${name}`,
  code_shown: 'Dette er returkoden din',
  code_keep:
    'Skriv han ned, eller ta eit bilete. Med han kjem du inn att frå ein annan telefon. Berre du ser han, og han blir vist berre no.',
  code_more_ways: 'Fleire måtar å kome tilbake på',
  code_lost: 'Mistar du han, kan du få ein ny her inne.',
  tracking_code: 'Har du gitt eit innspel og fått ein sporingskode? Sjå kva det blei av det.',
  code_title: 'Skriv inn koden din',
  code_lead: 'Skriv returkoden du fekk, eller gruppekoden.',
  code: 'Kode',
  code_hint: 'Store eller små bokstavar er det same.',
  group_title: title => `Velkomen til ${title}`,
  group_seats: 'Er ein av desse plassane din?',
  group_seats_lead: 'Dei ventar på nokon. Ta berre din eigen.',
  group_claim: name => `Eg er ${name}`,
  group_ask: 'Finn du ikkje deg sjølv?',
  group_ask_lead: 'Be om å få vere med. Den som leier, svarer deg.',
  your_name: 'Førenamn eller kallenamn',
  your_party: 'Kven kjem du som?',
  ask: 'Be om å få vere med',
  waiting_title: 'Du har bede om å få vere med',
  waiting_text: title =>
    `Den som leier ${title}, ser det no. La sida stå open, eller kom tilbake til ho i denne nettlesaren.`,
  look_again: 'Sjå om det er kome svar',
  welcomed_title: name => `Velkomen, ${name}`,
  welcomed_text: title =>
    `Du har fått plass i ${title}. Hent ein returkode når du er inne, så kjem du tilbake òg frå ein annan telefon.`,
  declined_title: 'Ikkje no',
  declined_text: title =>
    `Det blei ikkje plass i ${title} denne gongen. Snakk gjerne med den som gav deg koden.`,
  asking: 'Vil vere med',
  welcome: 'Velkomen',
  decline: 'Ikkje no',

  // The group's code
  group_code: 'Gruppekode',
  group_code_lead:
    'Heng han på veggen når de møtest. Med han kan folk ta ein plass som ventar, eller be om å få vere med.',
  group_code_letters: 'Koden står no òg nedst i breva de skriv',
  group_code_none: 'Det er ingen gruppekode no.',
  group_code_make: 'Lag gruppekode',
  group_code_renew: 'Lag ein ny. Den gamle sluttar å verke',
  group_code_until: date => `Verkar til ${date}.`,
  group_sheet_go: address => `Gå til ${address}`,
  group_sheet_write: 'og skriv',
  group_sheet_or: 'Eller skann QR-koden. Då må du skrive gruppekoden etterpå.',

  // My own seat
  me_title: 'Plassen min',
  me_as: party => `Du er med som ${party.toLowerCase()}.`,
  me_link: (by, made, used) =>
    `${by ?? 'Ein som ikkje er med lenger'} laga lenkja ${made}, og ho blei brukt ${used}.`,
  me_links: 'Lenkjer til plassen din',
  me_link_open: (by, made) =>
    `${by ?? 'Ein som ikkje er med lenger'} laga ei lenkje ${made}. Ho er ikkje brukt.`,
  me_links_lead: 'Er det ei lenkje du ikkje kjenner til? Snakk med den som laga ho.',
  me_name: 'Namnet dei andre ser',
  me_language: 'Språket ditt på ark og brev',
  me_code: 'Ny returkode',
  me_code_text:
    'Med returkoden kjem du inn att frå ein annan telefon. Lagar du ein ny, sluttar den gamle å verke.',
  me_code_make: 'Vis ein ny returkode',
  left_title: 'Takk for at du var med',
  left_text:
    'Plassen din er ledig, og koden din verkar ikkje lenger. Vil du tilbake, kan du spørje den som leier arbeidet.',
  to_front: 'Til framsida',

  errors: {
    not_own_party: 'Be ein annan som leier, om å endre kven du kjem som.',
    one_at_a_time: 'E-post kan berre brukast for eitt namn om gongen.',
    too_many_names: 'Høgst 60 namn på éin gong.',
    unknown_code: 'Vi kjenner ikkje denne koden. Sjå etter om alle teikna er med.',
  },
  said: {
    looked: 'Notert. No kan de setje av plassar.',
    added: 'Plassen er sett av. No kan du lage lenkje eller ark.',
    changed: 'Lagra.',
    level: 'Lagra.',
    left: 'Plassen er teken bort.',
    returned: 'Teken inn att. Lag ei ny lenkje.',
    welcomed: 'Personen har fått plass.',
    declined: 'Svaret er sendt.',
    made: 'Gruppekoden er klar.',
    renewed: 'Ny kode. Den gamle verkar ikkje lenger.',
    none_chosen: 'Vel minst éin som skal ha ark.',
  },
  conflicts: {
    account_leads_alone:
      'Du leier ei samskaping åleine. Slutt i ho først, og vel kven som skal leie etter deg.',
    cannot_take_over: 'Den du valde, sit ikkje ved bordet no. Vel ein annan som skal leie.',
    last_facilitator: 'Minst éin må leie. La først ein annan få leie, så går det.',
    already_back: 'Personen er allereie teken inn att.',
    seat_taken:
      'Nokon har nett teke denne plassen. Skriv koden på nytt, og vel ein annan, eller be om å få vere med.',
    request_answered: 'Nokon andre har allereie svart på dette.',
  },
}
