export const nb = {
  stands: {
    planned: 'Planlagt',
    no_time: 'Ny tid kommer',
    running: 'I gang nå',
    over: 'Over',
    cancelled: 'Avlyst',
    closed: 'Ikke lenger åpent for andre',
  },
  no_time: 'Tiden er ikke bestemt',
  residents: (count: number) => (count === 1 ? 'én innbygger' : `${count} innbyggere`),
  public: (count: number) => (count === 1 ? 'én offentlig ansatt' : `${count} offentlig ansatte`),
  coming_from_elsewhere: (said: string[]) => `Fra andre steder kommer ${said.join(' og ')}.`,
  places: (count: number) => (count === 1 ? 'ett annet sted' : `${count} andre steder`),
  we_come: 'Dere kommer',
  to_calendar: 'Legg i kalenderen',
  as_others_see: 'Se det slik andre ser det',
  facts: { when: 'Når', where: 'Hvor', who: 'Inviterer', themes: 'Tema', coming: 'Kommer' },
  open: {
    title: 'Samlinger',
    lead: 'Møter der flere samskapinger kommer sammen. Noen inviterer, og andre kommer på besøk.',
    list: 'Det som kommer',
    none: 'Ingen har invitert til noe ennå. Et vanlig møte der dere lar noen komme på besøk, er nok.',
    share_title: 'Vil dere ha besøk?',
    share_text:
      'De som leder en samskaping, kan åpne et møte de har planlagt. Dere ser hvor mange som kommer.',
    share_for: (title: string) => `Inviter fra ${title}`,
    to_own: 'Dere inviterer til dette. Gå til siden deres',
    come_title: 'Vil dere komme?',
    come_from: (title: string) => `Kom fra ${title}`,
    seat_needed:
      'Er du med i en samskaping, så logg inn eller åpne lenka di først. Da kan du si hvor mange dere blir.',
  },
  ours: {
    title: 'Møt andre',
    lead: 'Kom på besøk til noen som holder på med noe som ligner, eller la dem komme til dere.',
    others: 'Andre inviterer',
    none: 'Ingen andre inviterer akkurat nå.',
    shared: 'Dere inviterer',
    to_share: 'Inviter til et møte hos dere',
    to_share_text: 'Velg et møte dere har planlagt. Det blir som før for dere, og andre kan si at de kommer.',
    none_to_share: 'Dere har ikke flere planlagte møter.',
    plan_one: 'Planlegg et møte',
    all: 'Slik ser det ut for alle',
  },
  share: {
    title: 'Inviter andre til møtet',
    change_title: 'Endre invitasjonen',
    lead: 'Andre samskapinger kan lese om møtet og si hvor mange som kommer fra dem.',
    goes_along: 'Dette blir med fra møtet',
    meeting: 'Møtet',
    no_place: 'Ikke bestemt',
    names:
      'Tittelen eller stedet kan fortelle hvem noen er. Er det hjemme hos noen, så skriv heller hvor dere treffes først.',
    who_reads:
      'Alle kan lese dette, også de som ikke er logget inn. Sakslista, maten og resten av planen blir ikke med.',
    change_meeting: 'Endre møtet',
    labels: { about: 'Hva handler det om?', themes: 'Tema', shown_as: 'Hva vil dere kalles?' },
    hints: {
      about: 'Si hva dere skal gjøre, og hvem dere gjerne vil møte.',
      themes: 'Høyst tre.',
      shown_as: 'Navnet på samskapingen, eller det dere vil kalles.',
    },
    submit: 'Inviter',
    save: 'Lagre',
  },
  host: {
    coming: (places: string) => `Gjester fra ${places}`,
    nobody: 'Ingen har sagt at de kommer ennå',
    nobody_text: 'Det kan ta litt tid. Vet dere om noen som burde være med, så send dem adressen.',
    sum: (people: string) => `Til sammen ${people}.`,
    count_text:
      'Møtet er i gang. Tell gjestene med, så viser møtet hvem som er til stede. Tallet kan rettes etterpå.',
    count: (people: string) => `Tell med ${people}`,
    counted: 'Gjestene er talt med.',
    to_evening: 'Rett tallet',
    to_meeting: 'Til møtet',
    change: 'Endre invitasjonen',
    close_title: 'Vil dere ha møtet for dere selv likevel?',
    close_text: 'Møtet blir som det er. Andre ser det ikke lenger.',
    close_told:
      'Møtet blir som det er. De som hadde sagt at de kommer, får e-post om at det ikke er åpent lenger.',
    close: 'Ikke inviter lenger',
  },
  guest: {
    we_said: 'Dere har sagt at dere kommer',
    title: 'Hvor mange kommer fra dere?',
    change_title: 'Endre hvor mange dere blir',
    who_reads:
      'De som inviterer, ser dette. Andre ser bare hvor mange som kommer til sammen. Kommer det færre enn fem innbyggere eller færre enn fem offentlig ansatte, ser de ikke noe tall.',
    labels: {
      residents: 'Innbyggere',
      public: 'Offentlig ansatte',
      shown_as: 'Dere er',
      note: 'Noe de bør vite',
    },
    hints: {
      shown_as: 'Det dere vil kalles.',
      note: 'For eksempel når dere må gå, eller om dere trenger rampe.',
    },
    submit: 'Vi kommer',
    save: 'Lagre',
    stay_title: 'Kan dere ikke likevel?',
    stay: 'Vi kommer ikke',
    others_say: 'De som er med rundt bordet, kan si hvor mange som kommer.',
  },
  errors: {
    people_between: 'Skriv et tall fra 0 til 200.',
    nobody: 'Skriv hvor mange dere blir.',
    too_many_themes: 'Velg høyst tre.',
  },
  letter: {
    body: (name: string, news: string, when: string, link: string) =>
      `Hei, ${name}!\n\n${news}\n${when ? `\n${when}\n` : ''}\nHer leser du mer, og kan si fra om det ikke passer:\n${link}\n`,
    moved: {
      subject: (title: string) => `Ny tid eller nytt sted: ${title}`,
      body: (title: string) => `Dere har sagt at dere kommer på «${title}». Nå er det slik:`,
    },
    cancelled: {
      subject: (title: string) => `Avlyst: ${title}`,
      body: (title: string) => `«${title}», som dere skulle komme på, er avlyst.`,
    },
    no_time: {
      subject: (title: string) => `Ny tid kommer: ${title}`,
      body: (title: string) =>
        `De leter etter en ny tid for «${title}», som dere skulle komme på. Dere får vite det når den er bestemt.`,
    },
    closed: {
      subject: (title: string) => `Ikke lenger åpent for andre: ${title}`,
      body: (title: string) => `De som inviterte til «${title}», tar det for seg selv denne gangen.`,
    },
  },
  said: {
    shared: 'Møtet er åpent for andre. Her ser dere hvem som kommer.',
    changed: 'Lagret.',
    closed: 'Møtet er for dere selv igjen.',
    coming: 'De som inviterer, ser at dere kommer.',
    staying: 'De som inviterer, ser at dere ikke kommer.',
    counted: 'Gjestene er talt med.',
  },
  conflicts: {
    gathering_not_ahead: 'Dette går bare med kommende møter som har fått en tid.',
    gathering_not_running: 'Gjestene telles med når møtet er i gang.',
  },
}

export type Text = typeof nb
