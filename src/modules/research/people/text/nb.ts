export const nb = {
  title: 'Hvem som har snakket',
  lead: 'Hver av dem er et nummer og en part. Navnene ligger for seg selv, låst med en nøkkel.',
  signs:
    'INN er en innbygger, OA en offentlig ansatt eller leder, F en forsker. Tallet følger den samme personen gjennom hele studien.',
  none: 'Ingen er skrevet opp ennå. Legg til dem som har snakket, så kan det de sier, få nummeret deres.',
  caption: (n: number) => (n === 1 ? 'Én har snakket' : `${n} har snakket`),
  columns: { sign: 'Hvem', party: 'Part', sources: 'Kilder', readings: 'Har de lest?', known: 'Navn' },
  known: {
    none: 'ikke skrevet ned',
    name: 'ligger låst',
    seat: 'ligger låst, med plass her',
    destroyed: 'ødelagt',
  },
  withdrawn: 'har tatt tilbake alt',
  nothing_said: 'ikke noe ennå',
  standing: {
    not_asked: 'ikke spurt',
    asked: 'spurt, har ikke svart',
    approved: 'har sagt ja',
    changed: 'sa ja, men teksten er endret siden',
    taken_back: 'har tatt det tilbake',
  },
  standing_count: {
    not_asked: (n: number) => `${n} ikke spurt`,
    asked: (n: number) => `${n} venter på svar`,
    approved: (n: number) => `${n} sagt ja`,
    changed: (n: number) => `${n} endret etter ja`,
    taken_back: (n: number) => `${n} tatt tilbake`,
  },
  to_names: 'Se navnene',
  to_key: 'Nøkkelen',
  to_remarks: 'Det de har skrevet til oss',
  remarks_waiting: (n: number) => (n === 1 ? '1 venter på svar' : `${n} venter på svar`),
  add_title: 'Legg til en som har snakket',
  add: 'Legg til',
  labels: { party: 'Part', name: 'Navn', participant_id: 'Plass i samskapingen' },
  name_hint: 'Bare hvis dere trenger det for å finne tilbake. Det blir låst, og vises ikke her.',
  seat_hint:
    'Da kan personen selv lese det de har sagt, rette det, og si ja eller ta det tilbake. Pass på at det er rett person: den du velger, får lese alt dette nummeret har sagt.',
  no_seat: 'Ingen plass',
  errors: {
    seat_taken: 'Denne plassen hører alt til et annet nummer i studien.',
    changed_since: 'Teksten er endret siden du åpnet siden. Se på den sammen med personen igjen.',
    not_the_title: 'Det er ikke det studien heter. Skriv tittelen slik den står over.',
  },
  said: {
    added: 'Lagt til.',
    changed: 'Parten er endret.',
    named: 'Lagret og låst.',
    asked: 'De er spurt. De ser det på sin egen side.',
    noted: 'Svaret er notert.',
    taken_back: 'Det er slettet.',
    answered: 'Svaret er lagret. Personen ser det på sin egen side.',
    key_destroyed: 'Nøkkelen er ødelagt. Ingen kan lenger finne ut hvem numrene er.',
  },
  one: {
    said_where: 'Det de har sagt',
    said_nothing: 'Ingen kilde har noe fra dette nummeret ennå.',
    passages: (n: number) => (n === 1 ? 'én gang' : `${n} ganger`),
    noted: 'notert for dem',
    on: (date: string) => `svart ${date}`,
    ask: 'Be dem lese',
    ask_again: 'Be dem lese på nytt',
    ask_here: (title: string) => `«${title}»`,
    asked_how:
      'Vi sender ingen e-post. Har personen en plass her, står det på siden «Det jeg har sagt i forskning». Si fra til dem når dere møtes.',
    note: 'Har de svart på papir eller muntlig?',
    note_label: 'Hva sa de?',
    note_options: {
      approved: {
        label: 'Ja, det kan brukes slik det står',
        hint: 'De har lest det, eller fått det lest opp.',
      },
      taken_back: {
        label: 'De tar det tilbake',
        hint: 'Ordene deres i denne kilden blir slettet, med koder, sitater og opptaket. Det kan ikke gjøres om.',
      },
    },
    note_save: 'Noter svaret',
    party_title: 'Er parten feil?',
    party_save: 'Lagre parten',
    name_link: 'Se eller skriv hvem det er',
    withdraw_title: 'Vil de ikke være med lenger?',
    withdraw_lead:
      'Da blir alt de har sagt i studien, slettet: ord, koder, sitater og opptak de høres på. Navnet blir slettet fra listen. Nummeret blir stående tomt. Det kan ikke gjøres om.',
    withdraw: 'Slett alt de har sagt',
    withdrawn:
      'Denne personen har tatt tilbake alt. Ordene er slettet. Har du gjengitt noe av dem i et notat, en tittel eller et eksempel, så ta det ut der også.',
  },
  names: {
    title: 'Navnene',
    lead: 'Det er notert at du har sett på dem. Skriv dem ikke av.',
    caption: 'Hvem numrene er',
    columns: { sign: 'Nummer', name: 'Navn', seat: 'Plass her', change: 'Endre' },
    none: 'Ingen navn er skrevet ned.',
    no_name: 'ikke skrevet',
    change: (sign: string) => `Skriv hvem ${sign} er`,
    one_title: (sign: string) => `Hvem er ${sign}?`,
    one_lead:
      'Navnet blir låst med nøkkelen til studien. Tømmer du begge feltene, lagrer vi ikke noe om hvem det er.',
    save: 'Lås det inn',
    destroyed: 'Nøkkelen til navnene er ødelagt. Det finnes ingen navn å vise, og ingen kan skrive nye.',
  },
  key: {
    title: 'Nøkkelen til navnene',
    lead: 'Navnene er låst for seg selv, med en nøkkel som bare gjelder denne studien. Tallene og ordene kan brukes uten.',
    standing: {
      none: () => 'Studien har ingen nøkkel ennå. Den blir laget når dere skriver det første navnet.',
      kept: (date: string) => `Nøkkelen ble laget ${date}.`,
      destroyed: (date: string) =>
        `Nøkkelen ble ødelagt ${date}. Ingen kan finne ut hvem numrene er, heller ikke de som drifter Samskap.`,
    },
    named: (n: number) =>
      n === 1 ? 'Ett nummer har et navn eller en plass.' : `${n} numre har et navn eller en plass.`,
    destroy_title: 'Ødelegg nøkkelen',
    destroy_lead:
      'Gjør det når studien er over og ingen trenger å finnes igjen. Dette skjer, og det kan ikke gjøres om:',
    destroy_what: [
      'Ingen kan finne ut hvem et nummer er.',
      'De som har snakket, kan ikke lenger lese det de sa på sin egen side, rette det eller ta det tilbake.',
      'Blir noen slettet fra samskapingen senere, kan ikke ordene deres i studien finnes og slettes.',
      'Ingen kan skrive nye navn i denne studien.',
    ],
    destroy_first: 'Spør derfor først dem som har snakket, om de vil lese eller ta tilbake noe.',
    backups:
      'I en sikkerhetskopi kan nøkkelen finnes til kopien blir slettet. Spør dem som drifter Samskap hvor lenge det er.',
    type_title: (title: string) => `Skriv tittelen på studien: ${title}`,
    destroy: 'Ødelegg nøkkelen for godt',
  },
  remarks: {
    title: 'Det de har skrevet til oss',
    lead: 'De som har snakket, kan skrive noe om sine egne ord. Svaret ditt står på siden deres.',
    none: 'Ingen har skrevet noe ennå.',
    from: (sign: string, source: string) => `${sign} i «${source}»`,
    about: 'Om dette',
    answer: 'Svaret ditt',
    answer_for: (sign: string) => `Svar til ${sign}`,
    save: 'Lagre svaret',
    unanswered: 'venter på svar',
  },
  conflicts: {
    key_destroyed:
      'Nøkkelen til navnene i denne studien er ødelagt. Derfor kan ingen skrive hvem et nummer er. Du kan legge til et nummer uten navn.',
    informant_withdrawn: 'Denne personen har tatt tilbake alt, og kan ikke få et navn igjen.',
    research_ended: 'Studien er avsluttet. Vil dere gå videre med den, må dere først begynne igjen.',
    nothing_to_approve: 'Det er ikke noe igjen å si ja til her.',
  },
}

export type Text = typeof nb
