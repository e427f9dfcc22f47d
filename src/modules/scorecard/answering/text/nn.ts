import type { Text } from './nb.ts'

export const nn: Text = {
  statement_of: (at, of) => `Påstand ${at} av ${of}`,
  at_of: (at, of) => `${at} av ${of}`,
  leave: 'Forlat sida',
  language: 'Språk',
  shorter: 'Kortare tekst',
  full: 'Heile teksten',
  back: 'Tilbake',
  skip_statement: 'Hopp over',
  pause: 'Ta ein pause',
  pause_at: at => `pause på ${at}`,
  listen: 'Les opp',
  how_true: 'Kor godt stemmer det?',
  meaning: 'Kva meiner vi?',
  keys: most => `På tastaturet: Gå til svara med Tab, og trykk 1 til ${most}.`,

  start_title: 'Før du svarer',
  start_lead: (n, minutes) =>
    `${n} påstandar, om lag ${minutes} minutt. Du kan stoppe når du vil, og du kan la påstandar stå opne.`,
  fold: 'Kva blir vist, og kven er i gruppa mi?',
  my_group: 'Kven er i gruppa mi?',
  my_side: (side, seats) =>
    `Du svarer for ${side}. Gruppa har ${seats === 1 ? 'éin plass' : `${seats} plassar`}:`,
  other_sides: 'Dei andre gruppene:',
  other_side: (side, seats) => `${side}, ${seats === 1 ? 'éin plass' : `${seats} plassar`}`,
  shown: 'Kva blir vist?',
  shown_means: 'Det gruppene svarer i gjennomsnitt. Aldri kva éin person svarte.',
  shown_k: k =>
    `Ei gruppe får eigne tal når minst ${k === 3 ? 'tre' : 'fem'} har svart. Er det færre, blir ho slått saman med ei anna. Ingenting blir vist før runden er lukka.`,
  shown_open: 'Alle er samde om å vise gruppene ope, òg når dei er små. Då kan andre skjøne kva du svarte.',
  after: 'Kan eg endre eller trekkje svaret?',
  after_change: 'Du kan endre til runden blir lukka, frå den same telefonen eller sida.',
  after_gone:
    'Når runden er lukka, kan ingen finne att svaret ditt. Då kan du heller ikkje endre eller trekkje det.',
  after_admin: 'Fram til då kan den som styrer databasen, i prinsippet finne ut kva du svarte.',
  after_subtract:
    'Dersom alle i gruppa unnateke éin legg saman det dei svarte, kan dei rekne seg fram til den siste.',
  own_device: 'Er dette din eigen telefon eller datamaskin?',
  own_yes: 'Ja, hugs svara mine her til eg har sendt dei',
  own_no: 'Nei, ikkje lagre noko her',
  begin: 'Start, éin påstand om gongen',
  begin_all: 'Vis alle på éi side',
  resume: 'Hald fram der du var',
  closes_on: day => `Du kan svare til og med ${day}.`,

  rest_title: 'Ta ein pause',
  half_title: 'Halvvegs',
  half_lead: 'Strekk på beina, eller hent deg noko å drikke.',
  rest_own: 'Svara ligg på denne eininga. Du kan lukke sida og opne den same lenkja når du vil halde fram.',
  rest_open: 'La sida stå open, så er svara her når du kjem tilbake. Lukkar du ho, må du byrje på nytt.',
  go_on: 'Hald fram',
  to_review: 'Send det eg har',

  all_title: 'Alle påstandane',
  to_review_all: 'Sjå over og send',
  review_title: 'Sjå over og send',
  review_done: 'Du har svart på alt. Du kan endre kva du vil før du sender.',
  review_open: open =>
    open === 1
      ? 'Éin påstand står open. Det er heilt greitt.'
      : `${open} påstandar står opne. Det er heilt greitt.`,
  open: 'Står open',
  change: 'Endre',
  send: 'Send svara',
  invalid: 'Noko blei borte på vegen. Sjå over svara og send på nytt.',

  thanks_title: 'Takk!',
  thanks_lead: 'Svara dine er tekne imot.',
  thanks_changed: 'Endringane dine er tekne imot.',
  thanks_next: 'Når runden er lukka, ser de på resultatet saman.',
  thanks_change: 'Vil du endre noko? Det kan du berre gjere herifrå, og berre til runden blir lukka.',
  thanks_change_own: 'Vil du endre noko? Det kan du gjere på denne eininga til runden blir lukka.',
  thanks_see: 'Sjå på svara mine',
  thanks_close: 'Er det andre som bruker denne eininga, lukk fana når du er ferdig.',
  to_initiative: 'Til samskapinga',

  answered_title: 'Du har svart',
  answered_lead: 'Svara dine er tekne imot. Dei kan berre endrast frå den eininga eller sida du svarte på.',
  answered_again: 'Svar på nytt',
  answered_again_text: 'Denne eininga hugsar nøkkelen din. Det du sender no, erstattar det du sende før.',
  elsewhere_title: 'Du har svart på ei anna eining',
  elsewhere_lead:
    'Det du sende derifrå, står ved lag. Vil du endre det, må du bruke den same eininga. Det du svarte no, er ikkje lagra.',
  closed_title: 'Runden er lukka',
  closed_lead: 'Det går ikkje lenger an å svare. Takk for at du ville vere med.',
  planned_title: 'Runden har ikkje opna enno',
  planned_lead: 'Kom tilbake når den som leier samskapinga, seier frå.',
  no_side_title: 'Du skal ikkje svare i denne runden',
  no_side_lead: 'Gruppa er samd om kven som svarer. Resultatet får du sjå når runden er lukka.',
}
