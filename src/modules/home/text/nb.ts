export const nb = {
  front_title: 'Velferd blir best når vi skaper den sammen',
  front_lead:
    'Samskap hjelper en kommune og dem som bor der, med å skape noe nytt sammen. Dere begynner med et spørsmål, ikke et svar, og alle rundt bordet teller like mye. Underveis ser dere hvordan samarbeidet går, og hvor dere ser det ulikt.',
  start: 'Start en samskaping',
  start_hint: 'Du trenger et spørsmål, noen å spørre og et måltid. Veiviseren hjelper deg videre.',
  have_code: 'Jeg har en kode',
  join: 'Bli med',
  code_hint: 'Du trenger ikke konto eller e-post.',
  try_title: 'Se deg rundt først',
  try_lead:
    'Torsdagsbordet i Bjørkevik er oppdiktet. Gå inn som en av dem rundt bordet, og trykk på hva du vil.',
  try_as: {
    facilitator: 'Ingrid, som leder arbeidet',
    resident: 'Amina, som bor der',
    leader: 'Tor, leder i kommunen',
    researcher: 'Vilde, som forsker',
    administrator: 'Astrid, som steller for kommunen',
  },
  try_mail: 'Les brevene de har fått',
  example_title: 'Slik kan det se ut',
  example_text:
    'Slik svarte de rundt Torsdagsbordet midtveis. De ansatte syntes at alle slapp til. Innbyggerne var ikke like sikre. Det er ikke en karakter, men noe å snakke om før neste middag.',
  example_note: 'Oppdiktet eksempel. Stedet og menneskene finnes ikke.',
  others_title: 'Hva andre har lært',
  others_text:
    'Andre steder har prøvd før dere. Les hva som virket, og hva de ville gjort annerledes. Du trenger ikke logge inn.',
  others_link: 'Gå til nettverket',
  what_title: 'Hva dere får',
  what: [
    {
      title: 'Et bord med plass',
      text: 'Inviter med en lenke, en kode eller et ark. Ingen trenger konto, og siden sier fra når noen mangler.',
    },
    {
      title: 'Spørsmål før svar',
      text: 'Dere setter ord på problemet sammen. Alle kan foreslå å endre ordene, og dere ser hvordan de ble til.',
    },
    {
      title: 'Et speil for samarbeidet',
      text: '28 påstander, like for alle. Dere ser hvor dere er enige, og hvor dere ser det ulikt.',
    },
  ],
  trust:
    'Ingen får se akkurat hva du svarte. Grupper med færre enn fem vises ikke alene, med mindre alle har sagt ja til det. Når en runde er lukket, vet ingen lenger hvem som svarte hva.',
  trust_link: 'Slik tar vi vare på deg',
  mine_title: 'Mine samskapinger',
  mine_account: 'Kontoen min',
  mine_none:
    'Du er ikke med på noe ennå. Har du fått en lenke eller en kode? Bruk den, eller start noe selv.',
  mine_as: (name: string) => `Du sitter her som ${name}`,
  mine_organisations: 'Det du steller for',
  mine_installation: 'Samskap her',
  mine_ways: 'Slik kommer du tilbake',
  mine_sessions: 'Her er du inne',
  mine_demo: 'Du er logget inn som en oppdiktet person. Alt du gjør her, er på liksom.',
  said: { started: 'Samskapingen er startet. Ta det rolig. Tre ting holder.', changed: 'Lagret.' },
  now_title: 'Verdt å gjøre nå',
  now_none: 'Ingenting haster. Ta en kaffe sammen.',
  now_tell: 'Fortell de andre noe',
  now: {
    own_words: {
      title: 'Les det du har sagt',
      text: 'En undersøkelse vil bruke noe du har sagt. Les det, rett det, eller ta det tilbake.',
      link: 'Les det',
    },
    answer_pulse: {
      title: 'Svar på pulsen',
      text: 'Sju korte påstander om møtet. Det tar et par minutter.',
      link: 'Svar nå',
    },
    answer_check: {
      title: 'Svar på egensjekken',
      text: 'Åtte påstander for ansatte og ledere alene. Ingen ser hva akkurat du svarer.',
      link: 'Svar nå',
    },
    answer: {
      title: 'Svar på runden',
      text: 'Det tar omtrent ti minutter. Ingen ser hva akkurat du svarer.',
      link: 'Svar nå',
    },
    welcome: { title: 'Noen vil være med', text: 'De venter på svar fra dere.', link: 'Se hvem' },
    proposal: {
      title: 'Et forslag til spørsmålet venter',
      text: 'Noen vil skrive spørsmålet på en annen måte.',
      link: 'Les forslaget',
    },
    invite: {
      title: 'Inviter dem det gjelder',
      text: 'Begynn med to eller tre som kjenner det på kroppen.',
      link: 'Inviter',
    },
    residents: {
      title: 'Finn flere innbyggere',
      text: 'Det bør være minst like mange innbyggere som ansatte rundt bordet.',
      link: 'Se bordet',
    },
    second: {
      title: 'Finn en til som kan lede',
      text: 'Nå står én alene om alt. Blir du syk, stopper det opp.',
      link: 'Del ledelsen',
    },
    meal: {
      title: 'Avtal et måltid',
      text: 'Det er lettere å være uenige når man har spist sammen.',
      link: 'Skriv hva det blir',
    },
    open_round: {
      title: 'Runden er klar',
      text: 'Gruppene er avtalt. Åpne den når alle vet om den.',
      link: 'Se på runden',
    },
    vote: {
      title: 'Si din mening om små grupper',
      text: 'Alle må være enige. Ingen ser hva du velger.',
      link: 'Velg',
    },
    backing: {
      title: 'Støtter du dette?',
      text: 'Gruppa har skrevet at du støtter dem. Les det, og svar med ett trykk.',
      link: 'Les og svar',
    },
    sparring: {
      title: 'Noen vil gjerne høre hva du tenker',
      text: 'Gruppa har spurt om noe. Et par setninger er nok.',
      link: 'Les spørsmålet',
    },
    close_round: {
      title: 'Runden er åpen',
      text: 'Minn om den, og lukk den når alle som vil, har svart.',
      link: 'Se på runden',
    },
    talk: {
      title: 'Snakk om resultatet',
      text: 'Velg to påstander, og avtal ett eller to små steg.',
      link: 'Se resultatet',
    },
    meeting_now: {
      title: 'Møtet er i gang',
      text: 'Se hva som skjer nå, og si at du er her.',
      link: 'Til møtet',
    },
    say_when: {
      title: 'Når kan du møtes?',
      text: 'Det er foreslått noen tider. Si hvilke som passer for deg.',
      link: 'Si når du kan',
    },
    reply_meeting: {
      title: 'Kommer du på møtet?',
      text: 'Svar ja eller nei, og si hva som gjør det lettere å komme.',
      link: 'Svar',
    },
    confirm_minutes: {
      title: 'Stemmer referatet?',
      text: 'Les det, og si fra om noe er galt. Det gjelder først når dere har sagt at det stemmer.',
      link: 'Les referatet',
    },
    owed: {
      title: 'Noen venter på svar',
      text: 'De ga dere et innspill for mer enn to uker siden.',
      link: 'Se hvem',
    },
    plan_meeting: {
      title: 'Avtal neste møte',
      text: 'Foreslå noen tider, så sier de andre når de kan.',
      link: 'Avtal møte',
    },
    measure: {
      title: 'Noe er klart til å måles',
      text: 'Dere har avtalt å se etter hvordan det går. Et tall eller et par ord holder.',
      link: 'Se hva',
    },
    plan_round: {
      title: 'Se hvordan dere har det sammen',
      text: 'Når dere har møttes noen ganger, kan alle svare på 28 påstander.',
      link: 'Planlegg en runde',
    },
    guide: { title: 'Neste i veiviseren', text: 'Et lite punkt å snakke om.', link: 'Se punktet' },
    steps: {
      title: 'Se på det dere avtalte',
      text: 'Noe skulle vært gjort nå. Ble det gjort, går det videre, eller lar dere det ligge?',
      link: 'Se stegene',
    },
  },
  since: (place: string, month: string) => `Samskaping i ${place} siden ${month}`,
  ambition_title: 'Tynn eller tykk?',
  table_title: 'Hvem sitter ved bordet?',
  table_link: 'Alle rundt bordet',
  round_title: 'Sist vi spurte hverandre',
  round_none: 'Dere har ikke svart på noen runde ennå.',
  round_held_back: 'Resultatet er ikke delt ennå.',
  round_open: (number: number) => `Runde ${number} er åpen nå.`,
  steps_title: 'Dette avtalte vi',
  steps_link: 'Alle stegene',
  meal_title: 'Neste måltid',
  meal_none: 'Ikke avtalt ennå.',
  edit: 'Endre',
  menu_groups: {
    work: 'Arbeidet',
    standing: 'Hvor vi står',
    us: 'Vi som er med',
  },
  menu: {
    meetings: 'Møter',
    boards: 'Tavler',
    ideas: 'Ideer',
    contributions: 'Innspill',
    guide: 'Veiviseren',
    people: 'Rundt bordet',
    rounds: 'Runder',
    steps: 'Avtalte steg',
    plans: 'Planens ord',
    course: 'Veien så langt',
    impact: 'Forskjellen',
    news: 'Nytt',
    learning: 'Lære av andre',
    research: 'Forskning',
    pictures: 'Bilder',
    residents: 'Innbyggernes rom',
    safety: 'Trygt å være med',
    me: 'Plassen min',
  },
  privacy_title: 'Slik tar vi vare på deg',
  privacy: [
    {
      title: 'Det du svarer i en runde',
      text: 'Svaret ditt ligger for seg, uten navn og uten klokkeslett. At du har svart, ligger et annet sted. Så lenge runden er åpen, kan den som styrer databasen, i prinsippet koble dem sammen. Når runden lukkes, blir svarene lagt i tilfeldig rekkefølge og får nye numre, og listen over hvem som har svart, slettes. Da kan ingen finne, rette eller trekke et svar, heller ikke du.',
    },
    {
      title: 'Det som vises',
      text: 'En gruppe vises bare når minst fem har svart. En påstand som færre enn fem i en gruppe har svart på, vises bare for alle samlet. Grensen kan være lavere, men bare hvis alle har sagt ja, hver for seg og i hemmelighet, før noen svarte. Alt som vises, er regnet ut én gang, og ingen kan dele det opp på andre måter. Hvis alle i gruppa di unntatt deg legger sammen svarene sine, kan de regne seg fram til ditt.',
    },
    {
      title: 'Det du gir',
      text: 'Hvert innspill får en sporingskode. Med den ser du hva det ble av det, uten å logge inn. Koden viser bare dette ene innspillet. Vi lagrer ikke koden, så skriv den ned. Har gruppa blitt enig om lapper uten navn, står det ingen steder hvem som skrev en lapp. Den som styrer databasen, kan likevel se når lappen ble hengt opp, så lenge databasens egen logg finnes.',
    },
    {
      title: 'Navnet ditt',
      text: 'Du velger selv hva du vil hete. Fornavn eller et kallenavn holder. E-post trenger du bare hvis du skal starte noe eller vil ha påminnelser.',
    },
    {
      title: 'Hvem som leser det du skriver',
      text: 'Bare de som er med i den samme samskapingen. Den som styrer databasen, kan i prinsippet også lese det. Ansatte kan ha plikt til å si fra hvis det gjelder barn eller vold. Ingen sitter og leser her døgnet rundt. Haster det, så ring 113 ved fare for liv, 112 til politiet eller 116 117 til legevakten.',
    },
    {
      title: 'Lenker og koder',
      text: 'En invitasjon virker én gang. Etterpå får du en egen kode som bare du ser. Med den kommer du tilbake fra en annen telefon. Vi lagrer bare et avtrykk av koden, så heller ikke vi kan lese den.',
    },
    {
      title: 'Det som er ditt',
      text: 'Alt som er lagret om deg, kan du lese, rette, laste ned og få slettet under «Plassen min». Det virker med en gang. Det du har sagt ja til, tar du tilbake med ett trykk. Resultater som alt er vist fram, blir stående. Der er det ingen navn.',
    },
    {
      title: 'Hvem som har lest om deg',
      text: 'Hver endring og hver gang noen åpner noe som kan være følsomt, blir skrevet ned, men aldri det som sto der. Du kan selv se hvem som har lest det som bare handler om deg. Sporene er forseglet, så ingen kan ta bort noe uten at det synes.',
    },
    {
      title: 'Innlogging',
      text: 'Ingen trenger passord. Du trenger ikke logge inn for å være med. Ansatte kan logge inn med elektronisk ID. Fødselsnummer ber vi ikke om, og vi tar aldri vare på det.',
    },
    {
      title: 'Det som deles med andre',
      text: 'Hvert kvartal legger vi sammen resultatene fra mange samskapinger. Et tall vises bare når minst fem samskapinger og tjue svar står bak, og ingen av dem har mer enn halvparten av svarene. En historie deles bare når de den handler om, har sagt ja, og den blir borte når en av dem ombestemmer seg. Andre som driver Samskap, kan hente det som er delt. Trekkes det tilbake, forsvinner det hos dem neste gang de henter. Det som noen allerede har skrevet ut eller kopiert, kan ingen hente tilbake.',
    },
    {
      title: 'Informasjonskapsler',
      text: 'Vi bruker to, og vi trenger begge: én som husker at det er deg, og én som husker språket. Mens du logger inn med elektronisk ID, er det én til, i ti minutter. Ingen andre ser dem.',
    },
    {
      title: 'Klage',
      text: 'Spør først organisasjonen som står bak. Er du fortsatt uenig, kan du klage til Datatilsynet.',
    },
  ],
  holds_title: 'Alt vi lagrer',
  holds_caption: 'Hva som ligger i databasen, hvem som leser det, og hvor lenge det ligger der',
  holds_columns: { what: 'Hva', readers: 'Hvem leser', kept: 'Hvor lenge' },
}

export type Text = typeof nb
