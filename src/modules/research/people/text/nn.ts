import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven som har snakka',
  lead: 'Kvar av dei er eit nummer og ein part. Namna ligg for seg sjølve, låste med ein nøkkel.',
  signs:
    'INN er ein innbyggjar, OA ein offentleg tilsett eller leiar, F ein forskar. Talet følgjer den same personen gjennom heile studien.',
  none: 'Ingen er skrivne opp enno. Legg til dei som har snakka, så kan det dei seier, få nummeret deira.',
  caption: (n: number) => (n === 1 ? 'Éin har snakka' : `${n} har snakka`),
  columns: { sign: 'Kven', party: 'Part', sources: 'Kjelder', readings: 'Har dei lese?', known: 'Namn' },
  known: {
    none: 'ikkje skrive ned',
    name: 'ligg låst',
    seat: 'ligg låst, med plass her',
    destroyed: 'øydelagt',
  },
  withdrawn: 'har teke tilbake alt',
  nothing_said: 'ikkje noko enno',
  standing: {
    not_asked: 'ikkje spurd',
    asked: 'spurd, har ikkje svara',
    approved: 'har sagt ja',
    changed: 'sa ja, men teksten er endra sidan',
    taken_back: 'har teke det tilbake',
  },
  standing_count: {
    not_asked: (n: number) => `${n} ikkje spurde`,
    asked: (n: number) => `${n} ventar på svar`,
    approved: (n: number) => `${n} sagt ja`,
    changed: (n: number) => `${n} endra etter ja`,
    taken_back: (n: number) => `${n} tekne tilbake`,
  },
  to_names: 'Sjå namna',
  to_key: 'Nøkkelen',
  to_remarks: 'Det dei har skrive til oss',
  remarks_waiting: (n: number) => (n === 1 ? '1 ventar på svar' : `${n} ventar på svar`),
  add_title: 'Legg til ein som har snakka',
  add: 'Legg til',
  labels: { party: 'Part', name: 'Namn', participant_id: 'Plass i samskapinga' },
  name_hint: 'Berre viss de treng det for å finne tilbake. Det blir låst, og er ikkje synleg her.',
  seat_hint:
    'Då kan personen sjølv lese det dei har sagt, rette det, og seie ja eller ta det tilbake. Pass på at det er rett person: den du vel, får lese alt dette nummeret har sagt.',
  no_seat: 'Ingen plass',
  errors: {
    seat_taken: 'Denne plassen høyrer alt til eit anna nummer i studien.',
    changed_since: 'Teksten er endra sidan du opna sida. Sjå på han saman med personen igjen.',
    not_the_title: 'Det er ikkje det studien heiter. Skriv tittelen slik han står over.',
  },
  said: {
    added: 'Lagt til.',
    changed: 'Parten er endra.',
    named: 'Lagra og låst.',
    asked: 'Dei er spurde. Dei ser det på si eiga side.',
    noted: 'Svaret er notert.',
    taken_back: 'Det er sletta.',
    answered: 'Svaret er lagra. Personen ser det på si eiga side.',
    key_destroyed: 'Nøkkelen er øydelagd. Ingen kan lenger finne ut kven nummera er.',
  },
  one: {
    said_where: 'Det dei har sagt',
    said_nothing: 'Inga kjelde har noko frå dette nummeret enno.',
    passages: (n: number) => (n === 1 ? 'éin gong' : `${n} gonger`),
    noted: 'notert for dei',
    on: (date: string) => `svara ${date}`,
    ask: 'Be dei lese',
    ask_again: 'Be dei lese på nytt',
    ask_here: (title: string) => `«${title}»`,
    asked_how:
      'Vi sender ingen e-post. Har personen ein plass her, står det på sida «Det eg har sagt i forsking». Sei frå til dei når de møtest.',
    note: 'Har dei svara på papir eller munnleg?',
    note_label: 'Kva sa dei?',
    note_options: {
      approved: {
        label: 'Ja, det kan brukast slik det står',
        hint: 'Dei har lese det, eller fått det lese opp.',
      },
      taken_back: {
        label: 'Dei tek det tilbake',
        hint: 'Orda deira i denne kjelda blir sletta, med kodar, sitat og opptaket. Det kan ikkje gjerast om.',
      },
    },
    note_save: 'Noter svaret',
    party_title: 'Er parten feil?',
    party_save: 'Lagre parten',
    name_link: 'Sjå eller skriv kven det er',
    withdraw_title: 'Vil dei ikkje vere med lenger?',
    withdraw_lead:
      'Då blir alt dei har sagt i studien, sletta: ord, kodar, sitat og opptak dei er å høyre på. Namnet blir sletta frå lista. Nummeret blir ståande tomt. Det kan ikkje gjerast om.',
    withdraw: 'Slett alt dei har sagt',
    withdrawn:
      'Denne personen har teke tilbake alt. Orda er sletta. Har du attgitt noko av dei i eit notat, ein tittel eller eit døme, så ta det ut der òg.',
  },
  names: {
    title: 'Namna',
    lead: 'Det er notert at du har sett på dei. Ikkje skriv dei av.',
    caption: 'Kven nummera er',
    columns: { sign: 'Nummer', name: 'Namn', seat: 'Plass her', change: 'Endre' },
    none: 'Ingen namn er skrivne ned.',
    no_name: 'ikkje skrive',
    change: (sign: string) => `Skriv kven ${sign} er`,
    one_title: (sign: string) => `Kven er ${sign}?`,
    one_lead:
      'Namnet blir låst med nøkkelen til studien. Tømmer du begge felta, lagrar vi ikkje noko om kven det er.',
    save: 'Lås det inn',
    destroyed: 'Nøkkelen til namna er øydelagd. Det finst ingen namn å vise, og ingen kan skrive nye.',
  },
  key: {
    title: 'Nøkkelen til namna',
    lead: 'Namna er låste for seg sjølve, med ein nøkkel som berre gjeld denne studien. Tala og orda kan brukast utan.',
    standing: {
      none: () => 'Studien har ingen nøkkel enno. Han blir laga når de skriv det første namnet.',
      kept: (date: string) => `Nøkkelen blei laga ${date}.`,
      destroyed: (date: string) =>
        `Nøkkelen blei øydelagd ${date}. Ingen kan finne ut kven nummera er, heller ikkje dei som driftar Samskap.`,
    },
    named: (n: number) =>
      n === 1 ? 'Eitt nummer har eit namn eller ein plass.' : `${n} nummer har eit namn eller ein plass.`,
    destroy_title: 'Øydelegg nøkkelen',
    destroy_lead:
      'Gjer det når studien er over og ingen treng å finnast igjen. Dette skjer, og det kan ikkje gjerast om:',
    destroy_what: [
      'Ingen kan finne ut kven eit nummer er.',
      'Dei som har snakka, kan ikkje lenger lese det dei sa på si eiga side, rette det eller ta det tilbake.',
      'Blir nokon sletta frå samskapinga seinare, kan ikkje orda deira i studien finnast og slettast.',
      'Ingen kan skrive nye namn i denne studien.',
    ],
    destroy_first: 'Spør difor først dei som har snakka, om dei vil lese eller ta tilbake noko.',
    backups:
      'I ein tryggingskopi kan nøkkelen finnast til kopien blir sletta. Spør dei som driftar Samskap kor lenge det er.',
    type_title: (title: string) => `Skriv tittelen på studien: ${title}`,
    destroy: 'Øydelegg nøkkelen for godt',
  },
  remarks: {
    title: 'Det dei har skrive til oss',
    lead: 'Dei som har snakka, kan skrive noko om sine eigne ord. Svaret ditt står på sida deira.',
    none: 'Ingen har skrive noko enno.',
    from: (sign: string, source: string) => `${sign} i «${source}»`,
    about: 'Om dette',
    answer: 'Svaret ditt',
    answer_for: (sign: string) => `Svar til ${sign}`,
    save: 'Lagre svaret',
    unanswered: 'ventar på svar',
  },
  conflicts: {
    key_destroyed:
      'Nøkkelen til namna i denne studien er øydelagd. Difor kan ingen skrive kven eit nummer er. Du kan leggje til eit nummer utan namn.',
    informant_withdrawn: 'Denne personen har teke tilbake alt, og kan ikkje få eit namn igjen.',
    research_ended: 'Studien er avslutta. Vil de gå vidare med han, må de først begynne igjen.',
    nothing_to_approve: 'Det er ikkje noko igjen å seie ja til her.',
  },
}
