import type { Text } from './nb.ts'

export const da: Text = {
  // Round the table
  title: 'Hvem sidder ved bordet?',
  counted: {
    residents: n => (n === 1 ? '1 borger eller forening' : `${n} borgere og foreninger`),
    public: n => `${n} fra det offentlige`,
    beside: n => `${n} ved siden af bordet (mentor eller forsker)`,
    open: 'plads til flere borgere',
  },
  round_the_table: n => `${n} ved bordet`,
  picture: (residents, in_public, open) =>
    `Bordet set ovenfra: ${residents} og ${in_public}${open ? ' og en ledig plads' : ''}.`,
  missing: {
    civil_society:
      'Her mangler borgere og foreninger. Når de er med fra starten, bliver det samskabelse. Hvem mærker det selv?',
    residents:
      'Der er færre borgere end offentligt ansatte. Så er det let at holde sig tilbage. Prøv at få mindst lige så mange borgere med.',
  },
  alone:
    'Én person bærer alt det her alene. Bliver vedkommende syg eller tager på ferie, går arbejdet i stå, og én har al magten. Vær mindst to om at lede: Tryk på »Ret« ud for en, der har lyst.',
  alone_until: (name: string) =>
    `Én person bærer alt det her alene, indtil ${name} har taget sin plads. Send linket, eller spørg en mere om at lede.`,
  alone_offer: (name: string) =>
    `${name} leder det her alene. Vil du være med til at lede? Sig det til ${name}.`,
  levels: {
    member: 'Med ved bordet',
    facilitator: 'Leder arbejdet',
    observer: 'Læser med',
    mentor: 'Mentor',
    researcher: 'Forsker',
  },
  level_hints: {
    member: 'Læser, svarer, foreslår og aftaler.',
    facilitator: 'Inviterer også folk og åbner runder. Vær helst mindst to.',
    observer: 'Kan læse, men ikke svare eller ændre. Passer til en leder, der bakker arbejdet op.',
    mentor: 'Læser med og giver råd. Svarer ikke og ændrer ikke noget.',
    researcher: 'Læser med for at lære af arbejdet og kan samle interview og noter. Svarer ikke på runderne.',
  },
  researches: 'Forsker også her',
  researches_hint:
    'Kan samle og læse interview og noter og lave koder og tal af dem. Giv det kun til nogen, gruppen stoler på.',
  you: 'dig',
  not_claimed: 'har ikke taget pladsen endnu',
  invited: 'link lavet, ikke brugt',

  // Adding and changing
  add: 'Inviter flere',
  add_title: 'Hvem skal med?',
  add_lead: 'Et fornavn eller et kælenavn er nok. Ingen behøver e-mail.',
  ready_first: 'Se først, om I er klar til at invitere borgere',
  names: 'Navne',
  names_hint: 'Ét navn på hver linje. Skriv flere på én gang, hvis de alle for eksempel er borgere.',
  party: 'De kommer som',
  belongs_to: 'Forening, tjeneste eller virksomhed',
  email: 'E-mail',
  email_hint: 'Kun hvis du vil sende linket på e-mail. Så ét navn ad gangen.',
  language: 'Invitationens sprog',
  add_submit: 'Sæt en plads af',
  name: 'Navn',
  edit_title: name => `Pladsen til ${name}`,
  change: 'Ret',
  change_fold: 'Ret navn, rolle eller e-mail',
  save: 'Gem',
  level: name => `Hvad kan ${name} gøre?`,
  leave_fold: name => `${name} skal ikke være med længere`,
  leave_explain:
    'Pladsen bliver ledig, og links og koder holder op med at virke. Det, der er skrevet, bliver stående.',
  leave_reason: 'Hvorfor?',
  leave_reason_hint: 'Kun hvis det er i orden at skrive det.',
  leave: 'Fjern pladsen',
  former: 'Har været med',
  take_back: 'Tag med igen',
  erase_former: name => `Slet alt om ${name}`,
  left_on: date => `stoppede den ${date}`,

  // Links and sheets
  waiting_for: 'Disse har ikke taget deres plads endnu',
  sheets_hint:
    'Ét ark til hver, med link og QR-kode. Gamle links, der ikke er brugt, holder op med at virke.',
  sheets_whom: 'Hvem skal have et ark?',
  sheets: 'Lav ark til print',
  sheets_title: 'Ark til print',
  sheets_lead: 'Giv hvert ark til den, det er til. Links vises kun nu.',
  print: 'Print fra browserens menu.',
  print_now: 'Print',
  copy: 'Kopiér beskeden',
  copied: 'Kopieret',
  make_link: 'Lav et link',
  make_link_explain:
    'Linket kan bruges én gang inden for 60 dage. Laver du et nyt, holder det gamle op med at virke.',
  make_link_claimed:
    'Pladsen er taget. Et nyt link giver pladsen til den, der bruger det, og den anden enhed mister den. Personen kan se, at det var dig, der lavede linket.',
  send_by_mail: 'Lav et link, og send det på e-mail',
  link_title: name => `Linket til ${name}`,
  link_once: 'Linket vises kun nu. Send det, eller lad nogen scanne det.',
  mailed_to: email => `Sendt til ${email}.`,
  qr: 'QR-kode med linket',
  send_sms: 'Send som sms',
  message_title: 'Eller kopiér beskeden',
  sms: (name, title, link) =>
    `Hej ${name}! Vil du være med i ${title}? Her er din plads: ${link} Du behøver ikke noget kodeord.`,
  mail_subject: title => `Vil du være med i ${title}?`,
  mail: (name, by, title, link) =>
    `Hej ${name}!\n\n${by} inviterer dig til at være med i ${title}.\n\nTryk på linket og så på »Fortsæt«. Du behøver ikke noget kodeord, og du kan stoppe, når du vil.\n\n${link}\n\nLinket kan bruges én gang inden for 60 dage. Det er kun til dig.\n`,
  to_people: 'Til dem ved bordet',
  sheet: {
    hello: name => `Hej ${name}!`,
    invited: (by, title) => `${by} inviterer dig til at være med i ${title}.`,
    scan: 'Scan koden med telefonens kamera.',
    go_on: 'Tryk på »Fortsæt«.',
    keep: 'Pas godt på den kode, du får. Med den kommer du ind igen.',
    by_hand: 'Uden kamera: skriv denne adresse i browseren.',
    by_code: (address, code) => `Eller gå til ${address}, og skriv ${code}.`,
    what: 'Hvad er det her?',
    what_text:
      'Borgere, foreninger og kommunen finder ud af noget sammen. Det, du ved fra dit eget liv, tæller lige så meget som det, andre ved fra deres arbejde.',
    who_reads: 'Hvem læser hvad?',
    who_reads_text:
      'Det, du skriver, kan læses af alle, der er med. Svar på spørgsmål vises aldrig med navn. Du kan stoppe, når du vil, uden at sige hvorfor.',
    no_password: 'Du behøver ikke kodeord, e-mail eller app.',
    yours: 'Arket er kun til dig. Linket virker én gang.',
  },

  // Coming in
  join_title: 'Der er sat en plads af til dig',
  join_invited: (by, title) => (by ? `${by} inviterer dig til ${title}.` : `Du er inviteret til ${title}.`),
  join_as: (name, party) => `Du kommer som ${name}, ${party.toLowerCase()}.`,
  join_not_you: 'Er det ikke dig? Luk siden, og sig det til den, der gav dig linket.',
  join_read:
    'Det, du skriver, kan læses af alle, der er med. Du behøver ikke noget kodeord, og du kan stoppe, når du vil.',
  go_on: 'Fortsæt',
  other_seat: name =>
    `I denne browser har du allerede pladsen som ${name}. Fortsætter du, skifter du plads her. Er det en andens telefon eller computer, så brug din egen.`,
  other_seat_stay: name => `Bliv siddende som ${name}`,
  over_title: 'Linket virker ikke længere',
  over_text: 'Det er brugt, for gammelt, eller der er lavet et nyt.',
  over_cut:
    'Linket er ikke helt. Af og til bliver lange links delt i to. Kopiér hele linket, eller skan QR-koden igen.',
  over_code: 'Har du været her før? Skriv din returkode.',
  over_ask: 'Eller bed den, der inviterede dig, om et nyt link. Det tager et øjeblik.',
  already_in: 'Du er allerede inde',
  already_in_text: 'Linket er brugt i denne browser, og pladsen er din.',
  to_initiative: 'Gå videre',
  welcome_title: name => `Velkommen, ${name}`,
  code_shown: 'Her er din returkode',
  code_keep:
    'Skriv den ned, eller tag et billede. Med den kommer du ind igen fra en anden telefon. Kun du ser den, og den vises kun nu.',
  code_more_ways: 'Flere måder at komme tilbage på',
  code_lost: 'Mister du den, kan du få en ny herinde.',
  tracking_code: 'Har du givet et input og fået en sporingskode? Se, hvad det blev til.',
  code_title: 'Skriv din kode',
  code_lead: 'Den returkode, du fik, eller gruppens kode.',
  code: 'Kode',
  code_hint: 'Store eller små bogstaver er lige meget.',
  group_title: title => `Velkommen til ${title}`,
  group_seats: 'Er en af de her pladser din?',
  group_seats_lead: 'De venter på nogen. Tag kun din egen.',
  group_claim: name => `Jeg er ${name}`,
  group_ask: 'Kan du ikke finde dig selv?',
  group_ask_lead: 'Bed om at være med. Den, der leder, svarer dig.',
  your_name: 'Fornavn eller kælenavn',
  your_party: 'Hvem kommer du som?',
  ask: 'Bed om at være med',
  waiting_title: 'Du har bedt om at være med',
  waiting_text: title =>
    `Den, der leder ${title}, kan se det nu. Hold siden åben, eller kom tilbage til den i denne browser.`,
  look_again: 'Se, om der er kommet svar',
  welcomed_title: name => `Velkommen, ${name}`,
  welcomed_text: title =>
    `Du har fået en plads i ${title}. Hent en returkode, når du er inde. Så kan du også komme tilbage fra en anden telefon.`,
  declined_title: 'Ikke nu',
  declined_text: title => `Der var ikke plads i ${title} denne gang. Tal gerne med den, der gav dig koden.`,
  asking: 'Vil være med',
  welcome: 'Velkommen',
  decline: 'Ikke nu',

  // The group's code
  group_code: 'Gruppekode',
  group_code_lead:
    'Hæng den på væggen, når I mødes. Med den kan folk tage en plads, der venter, eller bede om at være med.',
  group_code_letters: 'Koden står nu også nederst i de breve, I skriver',
  group_code_none: 'Der er ingen gruppekode nu.',
  group_code_make: 'Lav en gruppekode',
  group_code_renew: 'Lav en ny. Den gamle holder op med at virke',
  group_code_until: date => `Virker til den ${date}.`,
  group_sheet_go: address => `Gå til ${address}`,
  group_sheet_write: 'og skriv',
  group_sheet_or: 'Eller scan koden. Så skal du skrive gruppekoden bagefter.',

  // My own seat
  me_title: 'Min plads',
  me_as: party => `Du er med som ${party.toLowerCase()}.`,
  me_link: (by, made, used) =>
    `${by ?? 'En, der ikke er med mere,'} lavede linket den ${made}, og det blev brugt den ${used}.`,
  me_links: 'Links til din plads',
  me_link_open: (by, made) =>
    `${by ?? 'En, der ikke er med mere,'} lavede et link den ${made}. Det er ikke brugt.`,
  me_links_lead: 'Er der et link, du ikke kender til? Tal med den, der lavede det.',
  me_name: 'Det navn, de andre ser',
  me_language: 'Dit sprog på ark og breve',
  me_code: 'Ny returkode',
  me_code_text:
    'Med returkoden kommer du ind igen fra en anden telefon. Laver du en ny, holder den gamle op med at virke.',
  me_code_make: 'Vis en ny returkode',
  left_title: 'Tak, fordi du var med',
  left_text:
    'Din plads er ledig, og din kode virker ikke længere. Vil du tilbage, kan du spørge den, der leder arbejdet.',
  to_front: 'Til forsiden',

  errors: {
    not_own_party: 'Bed en anden, der leder, om at ændre, hvem du kommer som.',
    one_at_a_time: 'E-mail kan kun bruges til ét navn ad gangen.',
    too_many_names: 'Højst 60 navne på én gang.',
    unknown_code: 'Vi kender ikke den kode. Se efter, om alle tegn er med.',
  },
  said: {
    looked: 'Noteret. Nu kan I sætte pladser af.',
    added: 'Pladsen er sat af. Nu kan du lave et link eller et ark.',
    changed: 'Gemt.',
    level: 'Gemt.',
    left: 'Pladsen er fjernet.',
    returned: 'Personen er med igen. Lav et nyt link.',
    welcomed: 'Pladsen er givet.',
    declined: 'Svaret er givet.',
    made: 'Gruppekoden er klar.',
    renewed: 'Ny kode. Den gamle virker ikke længere.',
    none_chosen: 'Vælg mindst én, der skal have et ark.',
  },
  conflicts: {
    account_leads_alone:
      'Du leder en samskabelse alene. Stop i den først, og vælg, hvem der skal lede efter dig.',
    cannot_take_over: 'Den, du valgte, sidder ikke ved bordet nu. Vælg en anden til at lede.',
    last_facilitator: 'Mindst én skal lede. Giv først en anden lov til at lede.',
    already_back: 'Personen er allerede med igen.',
    seat_taken:
      'Nogen har lige taget den plads. Skriv koden igen, og vælg en anden, eller bed om at være med.',
    request_answered: 'En anden har allerede svaret på det her.',
  },
}
