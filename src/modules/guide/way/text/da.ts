import type { Text } from './nb.ts'

export const da: Text = {
  lead_since: (phase, date) => `${phase}. Det har I gjort siden den ${date}.`,
  lead_year: date => `Der er gået et år. I begyndte at se tilbage den ${date}.`,
  round: number => `I går vejen for ${number}. gang.`,
  rests: date =>
    `Samskabelsen har holdt pause siden den ${date}. Guiden beder ikke om noget, før I er i gang igen.`,
  ended: date => `Samskabelsen blev afsluttet den ${date}. Alt her kan stadig læses.`,
  read_why: 'Læs hvorfor',
  take_up: 'Tag den op igen',

  first_small: 'Den første uge er det nok med et spørgsmål, nogen at spørge og et måltid.',
  small_since: (phase, date) => `${phase} (siden den ${date}).`,
  first_title: 'Tre ting er nok den første uge',
  first_lead: 'Resten kan vente.',
  first: {
    question: {
      title: 'Et foreløbigt spørgsmål',
      done: 'I har et spørgsmål. I må gerne ændre det, når flere er med.',
      open: 'Skriv det, I undrer jer over, med almindelige ord.',
      link: 'Se på spørgsmålet',
      mend: 'Se på spørgsmålet',
    },
    whom_to_ask: {
      title: 'Nogen at spørge',
      done: 'Ring til en af dem, eller kig forbi i dag.',
      open: 'Skriv to eller tre, der kender det på egen krop. Fornavne er nok.',
      link: 'Skriv hvem',
      mend: 'Ret',
    },
    meal: {
      title: 'Et måltid',
      done: 'Sig dag og sted, når I spørger.',
      open: 'Suppe, boller eller kaffe. Mad gør det lettere at komme.',
      link: 'Skriv, hvad I spiser',
      mend: 'Ret',
    },
  },
  stands: 'på plads',
  invite: 'Sæt plads af til dem',
  first_done: 'Nu har I det, I skal bruge for at begynde. Spørg nogen.',
  see_all: 'Se resten af guiden nu',

  now_title: count => (count === 1 ? 'Én ting nu' : count === 2 ? 'To ting nu' : 'Tre ting nu'),
  now_none: 'Alt i denne fase er talt igennem. Godt gået.',
  now_empty: 'Guiden har ingen punkter til denne fase endnu.',
  open_point: 'Åbn punktet',
  go_on_to: phase => `Gå videre: ${phase.toLowerCase()}`,
  due_past: date => `skulle have været gjort den ${date}`,
  due: date => `senest den ${date}`,

  where_title: 'Hvor I er',
  picture: (phase, at) =>
    `En sti med syv steder, der går i ring. I er på sted ${at}: ${phase.toLowerCase()}.`,
  picture_been: phases => `I har også været forbi: ${phases}.`,
  picture_back: times => (times === 1 ? 'I er gået tilbage én gang.' : `I er gået tilbage ${times} gange.`),
  picture_rests: 'Lige nu holder I pause.',
  here: 'her',
  rest: 'pause',
  turn: number => `${number}. omgang`,
  been: 'været her',
  move: 'Gå videre eller tilbage',
  see_way: 'Se den vej, I har gået',

  points_title: 'Alle punkterne',
  points_lead: 'Brug det, der hjælper. Ingen behøver at have det hele på plads.',
  far: (in_place, of) =>
    in_place === 0
      ? `${of} punkter`
      : in_place === of
        ? 'alt er på plads'
        : `${in_place} af ${of} er på plads`,
  far_none: 'når I vil drive det sammen',
  later: 'Når I vil drive det sammen',
  later_hint: 'De her er til dem, der skal være sammen om det længe. I må gerne åbne dem alligevel.',
  print_chapter: 'Hele kapitlet til at printe',
  why: 'Hvad der ofte går galt, og hvad der hjælper',
  ready: 'Er I klar til at invitere borgere?',

  help_title: 'Arbejdsark, kort og hjælp',
  helps_now: 'Nyttigt nu',
  more_help: 'Alle arbejdsark, kort og al hjælp',
  groups: {
    sheets: 'Arbejdsark, I udfylder sammen',
    backing: 'Opbakning, form og lov',
    people: 'Mennesker og breve',
    work: 'Møder og idéer',
    difference: 'Forskellen',
    underway: 'Undervejs',
  },
  cards: 'Metodekort til møderne',

  way_title: 'Den vej, I har gået',
  way_lead:
    'I må gerne gå tilbage, og I må gerne begynde forfra. Grunden bliver stående, så alle kan forstå den.',
  began: date => `I begyndte den ${date}.`,
  moved: {
    on: (phase, date) => `Gik videre den ${date}: ${phase.toLowerCase()}`,
    back: (phase, date) => `Gik tilbage den ${date}: ${phase.toLowerCase()}`,
    restart: (_, date) => `Begyndte forfra den ${date}`,
  },
  rested: {
    paused: date => `Holdt pause fra den ${date}`,
    ended: date => `Sluttede den ${date}`,
    active: date => `Tog det op igen den ${date}`,
  },
  went_back: (date, reason) => `I gik tilbage den ${date}, fordi: ${reason}`,
  restarted: (date, reason) => `I begyndte forfra den ${date}, fordi: ${reason}`,
  by: name => name ?? 'En, der ikke er med mere',
  move_title: 'Hvor skal I hen nu?',
  way: 'Hvor skal I hen?',
  ways: {
    on: phase => `Videre: ${phase.toLowerCase()}`,
    back: phase => `Tilbage: ${phase.toLowerCase()}`,
    restart: 'Begynde helt forfra',
  },
  restart_hint: 'Det, I har sagt om punkterne, bliver stående.',
  reason: 'Hvorfor?',
  reason_hint: 'Skal med, når I går tilbage eller begynder forfra. Alle, der er med, kan læse det.',
  save_move: 'Gem',
  pause_instead: 'Har I hellere brug for en pause?',
  errors: { reason: 'Skriv, hvorfor I går tilbage eller begynder forfra.' },

  why_title: 'Hvad der ofte går galt, og hvad der hjælper',
  why_lead:
    'Det her fandt forskere ud af, da de fulgte andre, der prøvede. Kan I kende jer selv i det, er I ikke alene.',
  findings_title: 'Det, der gik galt',
  factors_title: 'Det, der hjælper',
  factors_lead:
    'Seks ting, som ansatte i kommuner siger trækker i den rigtige retning. Mangler de, går det trægt.',
  helps: 'Det hjælper:',
  points_here: 'Punkter om det',
  said: {
    changed: 'Gemt.',
    added: 'Pladserne er sat af. Links og ark ligger under »Rundt om bordet«.',
    moved: 'Gemt. Sådan ser vejen ud nu.',
    from_pattern: 'Den nye samskabelse er i gang. Her er vejen videre.',
  },
  conflicts: {
    way_moved: 'En anden har lige flyttet jer på vejen. Gå tilbage, og se, hvor I er nu.',
  },
}
