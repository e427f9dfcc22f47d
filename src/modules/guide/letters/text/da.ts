import type { Text } from './nb.ts'

const persons = (count: number): string => (count === 1 ? 'én person' : `${count} personer`)

export const da: Text = {
  title: 'Breve, der inviterer',
  lead: 'Et kort og venligt brev, ét til hver gruppe eller hvert sprog. Forslaget er allerede skrevet. Skift ord ud, indtil det lyder som jer.',
  none: 'I har ikke skrevet noget brev endnu.',
  write: 'Skriv et brev',
  write_another: 'Skriv endnu et brev',
  open: 'Læs',
  edit: 'Ret',
  first_meeting: 'Forbered det første møde',
  sent: (count: number, date: string) => `Sendt til ${persons(count)}, senest den ${date}`,
  not_sent: 'Ikke sendt med e-mail',
  back: 'Alle brevene',
  to_letter: 'Til brevet',

  compose: {
    new_title: 'Skriv et brev',
    edit_title: 'Ret brevet',
    new_lead: 'Alt kan rettes. Det, der står i [klammer], skal I selv udfylde.',
    edit_lead: 'Gem, så ser I brevet, som andre får det at se.',
    in_language: 'Sprog i brevet',
    submit: 'Gem, og se brevet',
    labels: {
      name: 'Hvad kalder I brevet?',
      greeting: 'Hilsen',
      why_you: 'Hvorfor netop dig',
      purpose: 'Hvad vi undrer os over',
      practical: 'Hvornår og hvor, og hvad vi spiser',
      free: 'Du bestemmer selv',
      contact: 'Hvem man kan ringe til',
      language: 'Sprog i brevet',
    },
    advice: {
      name: 'Kun til jer selv. Det står ikke i brevet.',
      greeting: 'Kort og venligt. Sig, hvem I er, som I ville sige det hos købmanden.',
      why_you:
        'Skriv, hvad de kan, som I har brug for. Har det med et sted eller en alder at gøre, så sig det.',
      purpose:
        'Sig, hvad I undrer jer over, og at det handler om flere end den, der læser. Lov ikke noget om, hvad det fører til, eller hvornår.',
      practical:
        'Dag, klokkeslæt, sted, mad, og hvordan man kommer derhen. Skriv også, om børnene kan komme med.',
      free: 'Skriv, hvordan man siger nej, og at ingen mister noget ved det.',
      contact: 'Ét fornavn og ét nummer, til en, der tager telefonen.',
    },
    remove: 'Slet brevet',
    remove_lead: 'Brevet forsvinder for alle. De, der har fået det, har det stadig.',
  },

  read: {
    lead: 'Sådan ser brevet ud for den, der får det.',
    listen: 'Læs op',
    print: 'Print',
    send: 'Send med e-mail',
    empty: 'Brevet er tomt.',
    no_code: 'Brevet har ingen QR-kode, for gruppen har ingen kode endnu.',
    make_code: 'Lav en gruppekode',
    code_for_leaders: 'De, der leder, printer brevet med QR-kode og gruppekode.',
    look_title: 'Før I giver det fra jer',
    look_lead: 'Det her er kun tip. I kender dem, der skal læse brevet.',
    look_fine: 'Vi fandt ikke noget, der bør rettes. Lad gerne en uden for jobbet læse brevet også.',
    hints: {
      blanks: (found: string) => `Udfyld det, der mangler: ${found}`,
      promises: (found: string) =>
        `Det her kan læses som et løfte: »${found}«. Lov ikke noget, I ikke ved, om I kan holde.`,
      long: (words: number) => `Brevet har ${words} ord. Hold det gerne under 180, så er det hurtigt læst.`,
      no_day: 'Brevet siger ikke, hvilken dag I mødes.',
      no_place: 'Brevet siger ikke, hvor I mødes.',
      no_food: 'Brevet siger ikke noget om mad. Det er lettere at komme til et måltid end til et møde.',
      no_contact: 'Der står ikke noget nummer eller nogen adresse, man kan svare til.',
      no_way_out: 'Brevet siger ikke, at det er i orden at sige nej.',
    },
    quoted: '«, »',
    lix: (value: number, level: string) => `Teksten er ${level} at læse. Læsbarhedstallet LIX er ${value}.`,
    levels: {
      very_easy: 'meget let',
      easy: 'let',
      medium: 'middelsvær',
      hard: 'svær',
      very_hard: 'meget svær',
    },
    lix_cannot:
      'LIX tæller lange ord og lange sætninger. Det ved ikke, om læseren kender ordene, og lange sammensatte ord som »frivilligcenteret« gør tallet højere, end det burde være.',
    kinder_title: 'Ord, der kan skiftes ud',
    kinder: (found: string, instead: string) => `I stedet for »${found}«: ${instead}`,
    sms_title: 'Som sms',
    sms_length: (count: number) => `${count} tegn`,
    send_sms: 'Send som sms',
    copy: 'Kopiér',
    copied: 'Kopieret',
    text_title: 'Hele brevet som tekst',
  },

  mail: {
    title: 'Send brevet med e-mail',
    lead: 'Hver får sit eget brev. Ingen ser, hvem andre der har fået det.',
    kept: 'Adresserne slettes, når brevet er sendt. Vi gemmer kun, hvor mange det gik til.',
    ask_first: 'Skriv kun til folk, der har sagt, at I må, eller som har deres adresse liggende åbent.',
    seats: 'Pladser, som ingen har taget endnu',
    seats_hint: 'De her får et link til deres egen plads. Et ældre link holder op med at virke.',
    no_seats: 'Ingen af dem, der ikke er kommet ind endnu, har en e-mailadresse hos os.',
    addresses: 'Andre e-mailadresser',
    addresses_hint: 'Højst 30. Skriv én på hver linje, eller skil dem ad med komma.',
    addresses_code: 'De her får gruppekoden, ikke et link til en bestemt plads.',
    addresses_no_code:
      'Gruppen har ingen kode, så de her får kun brevet og kan svare til den, der står i det.',
    again: 'Send en gang til',
    again_hint: (count: number, moment: string) =>
      `Brevet gik til ${persons(count)} ${moment}. Nogle kan få det to gange.`,
    submit: 'Send brevet',
    preview: 'Det her bliver sendt',
    wrong: 'Vi har beholdt det, du skrev. De her er ikke e-mailadresser:',
    wrong_line: (line: number, found: string) => `Linje ${line}: ${found}`,
    blanks: (found: string) => `I brevet står der stadig ${found}. Udfyld det først, hvis I kan.`,
    labels: { addresses: 'Andre e-mailadresser', participant: 'Pladser', again: 'Send en gang til' },
    errors: {
      nobody: 'Skriv mindst én adresse, eller sæt kryds ved en plads.',
      too_many: 'Der er flere end 30. Send til nogle af dem først.',
      wrong: 'Noget her er ikke en e-mailadresse. Se listen under feltet.',
      sent_lately: 'Brevet er lige blevet sendt. Sæt kryds her, hvis det skal sendes igen.',
      enough_today: 'Der er sendt breve ti gange det seneste døgn. Vent til i morgen.',
    },
  },

  said: {
    saved: 'Brevet er gemt.',
    sent: 'Brevet er på vej.',
    sent_demo: 'Her er alt opdigtet, så intet blev sendt. Ellers havde brevet været på vej nu.',
    removed: 'Brevet er slettet.',
  },

  letter: {
    subject: (title: string) => `Vil du være med i ${title}?`,
    invites: (title: string, place: string) =>
      place ? `Hej! Vil du være med i ${title} i ${place}?` : `Hej! Vil du være med i ${title}?`,
    code_way: (address: string) =>
      `Vil du sige ja med det samme? Scan koden med telefonen, eller gå til ${address}, og skriv:`,
    code_way_text: (address: string, code: string) =>
      `Vil du sige ja med det samme? Gå til ${address}, og skriv koden ${code}.`,
    code_way_short: (address: string, code: string) => `Vær med: ${address}, kode ${code}.`,
    sent_by: (title: string, address: string) =>
      `Sendt på vegne af samskabelsen »${title}« gennem ${address}. Er brevet havnet forkert, kan du se bort fra det.`,
    own_way: (link: string) =>
      `Vil du sige ja med det samme? Tryk på linket og så på »Fortsæt«. Det er kun til dig, virker én gang og kræver ikke adgangskode.\n\n${link}`,
    qr: 'QR-kode til siden, hvor koden skrives',
  },

  suggest: {
    name: 'Invitationen',
    greeting: (title: string, place: string) =>
      place ? `Hej!\n\nVil du være med i ${title} i ${place}?` : `Hej!\n\nVil du være med i ${title}?`,
    why_you:
      'Vi spørger dig, fordi du ved noget, vi ikke ved. Du kender det her fra dit eget liv, og det har vi brug for. Du behøver ikke at have været til den slags møder før.',
    purpose: (question: string) =>
      `Det her undrer vi os over: ${question}\n\nDet handler om mange, så vi leder efter noget, der også kan hjælpe andre. Hvad det bliver, finder vi ud af sammen.`,
    practical: (meal: string, has_day: boolean) =>
      `${has_day ? `Vi mødes og spiser sammen: ${meal}` : 'Vi mødes [dag og klokkeslæt] på [sted og adresse].'} Du kommer derhen [med bus, i bil eller til fods].\n\n${has_day ? '' : `${meal ? `Vi begynder med mad: ${meal}` : 'Vi begynder med at spise sammen.'} `}Det er gratis, og børn må gerne komme med. Skal der noget særligt til, før du kan komme, så sig til.`,
    free: 'Du bestemmer selv. Vil du ikke, behøver du ikke at gøre noget, og du mister ikke noget ved det. Siger du ja, kan du stoppe, når du vil.',
    contact: (name: string) =>
      `Vil du komme, eller vil du spørge om noget? Ring eller skriv til ${name}, [telefonnummer].\n\nHilsen ${name}`,
  },
}
