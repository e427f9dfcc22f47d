import type { Text } from './nb.ts'

export const nn: Text = {
  front_title: 'Velferd blir best når vi skaper ho saman',
  front_lead:
    'Samskap hjelper ein kommune og dei som bur der, med å skape noko nytt saman. De byrjar med eit spørsmål, ikkje eit svar, og alle rundt bordet tel like mykje. Undervegs ser de korleis samarbeidet går, og kvar de ser det ulikt.',
  start: 'Start ei samskaping',
  start_hint: 'Du treng eit spørsmål, nokon å spørje og eit måltid. Vegvisaren hjelper deg vidare.',
  have_code: 'Eg har ein kode',
  join: 'Bli med',
  code_hint: 'Du treng ikkje konto eller e-post.',
  try_title: 'Sjå deg rundt først',
  try_lead:
    'Torsdagsbordet i Bjørkevik er oppdikta. Gå inn som ein av dei rundt bordet, og trykk på kva du vil.',
  try_as: {
    facilitator: 'Ingrid, som leier arbeidet',
    resident: 'Amina, som bur der',
    leader: 'Tor, leiar i kommunen',
    researcher: 'Vilde, som forskar',
    administrator: 'Astrid, som steller for kommunen',
  },
  try_mail: 'Les breva dei har fått',
  example_title: 'Slik kan det sjå ut',
  example_text:
    'Slik svarte dei rundt Torsdagsbordet midtvegs. Dei tilsette syntest at alle slapp til. Innbyggjarane var ikkje like sikre. Det er ikkje ein karakter, men noko å snakke om før neste middag.',
  example_note: 'Oppdikta døme. Staden og menneska finst ikkje.',
  others_title: 'Kva andre har lært',
  others_text:
    'Andre stader har prøvd før dykk. Les kva som verka, og kva dei ville ha gjort annleis. Du treng ikkje logge inn.',
  others_link: 'Gå til nettverket',
  what_title: 'Kva de får',
  what: [
    {
      title: 'Eit bord med plass',
      text: 'Inviter med ei lenkje, ein kode eller eit ark. Ingen treng konto, og sida seier frå når nokon manglar.',
    },
    {
      title: 'Spørsmål før svar',
      text: 'De set ord på problemet saman. Alle kan føreslå å endre orda, og de ser korleis dei blei til.',
    },
    {
      title: 'Ein spegel for samarbeidet',
      text: '28 påstandar, like for alle. De ser kvar de er einige, og kvar de ser det ulikt.',
    },
  ],
  trust:
    'Ingen får sjå akkurat kva du svarte. Grupper med færre enn fem blir ikkje viste åleine, med mindre alle har sagt ja til det. Når ein runde er lukka, veit ingen lenger kven som svarte kva.',
  trust_link: 'Slik tek vi vare på deg',
  mine_title: 'Mine samskapingar',
  mine_account: 'Kontoen min',
  mine_none:
    'Du er ikkje med på noko enno. Har du fått ei lenkje eller ein kode? Bruk det du fekk, eller start noko sjølv.',
  mine_as: name => `Du sit her som ${name}`,
  mine_organisations: 'Det du steller for',
  mine_installation: 'Samskap her',
  mine_ways: 'Slik kjem du tilbake',
  mine_sessions: 'Her er du inne',
  mine_demo: 'Du er logga inn som ein oppdikta person. Alt du gjer her, er på liksom.',
  said: { started: 'Samskapinga er starta. Ta det roleg. Tre ting held.', changed: 'Lagra.' },
  now_title: 'Verdt å gjere no',
  now_none: 'Ingenting hastar. Ta ein kaffi saman.',
  now_tell: 'Fortel dei andre noko',
  now: {
    own_words: {
      title: 'Les det du har sagt',
      text: 'Ei undersøking vil bruke noko du har sagt. Les det, rett det, eller ta det tilbake.',
      link: 'Les det',
    },
    answer_pulse: {
      title: 'Svar på pulsen',
      text: 'Sju korte påstandar om møtet. Det tek eit par minutt.',
      link: 'Svar no',
    },
    answer_check: {
      title: 'Svar på eigensjekken',
      text: 'Åtte påstandar for tilsette og leiarar åleine. Ingen ser kva akkurat du svarer.',
      link: 'Svar no',
    },
    answer: {
      title: 'Svar på runden',
      text: 'Det tek om lag ti minutt. Ingen ser kva akkurat du svarer.',
      link: 'Svar no',
    },
    welcome: { title: 'Nokon vil vere med', text: 'Dei ventar på svar frå dykk.', link: 'Sjå kven' },
    proposal: {
      title: 'Eit forslag til spørsmålet ventar',
      text: 'Nokon vil skrive spørsmålet på ein annan måte.',
      link: 'Les forslaget',
    },
    invite: {
      title: 'Inviter dei det gjeld',
      text: 'Start med to eller tre som kjenner det på kroppen.',
      link: 'Inviter',
    },
    residents: {
      title: 'Finn fleire innbyggjarar',
      text: 'Det bør vere minst like mange innbyggjarar som tilsette rundt bordet.',
      link: 'Sjå bordet',
    },
    second: {
      title: 'Finn ein til som kan leie',
      text: 'No står éin åleine om alt. Blir du sjuk, stoppar det opp.',
      link: 'Del leiinga',
    },
    meal: {
      title: 'Avtal eit måltid',
      text: 'Det er lettare å vere ueinige når ein har ete saman.',
      link: 'Skriv kva det blir',
    },
    open_round: {
      title: 'Runden er klar',
      text: 'Gruppene er avtalte. Opne han når alle veit om han.',
      link: 'Sjå på runden',
    },
    vote: {
      title: 'Sei kva du meiner om små grupper',
      text: 'Alle må vere einige. Ingen ser kva du vel.',
      link: 'Vel',
    },
    backing: {
      title: 'Støttar du dette?',
      text: 'Gruppa har skrive at du støttar dei. Les det, og svar med eitt trykk.',
      link: 'Les og svar',
    },
    sparring: {
      title: 'Nokon vil gjerne høyre kva du tenkjer',
      text: 'Gruppa har spurt om noko. Eit par setningar er nok.',
      link: 'Les spørsmålet',
    },
    close_round: {
      title: 'Runden er open',
      text: 'Minn om han, og lukk han når alle som vil, har svart.',
      link: 'Sjå på runden',
    },
    talk: {
      title: 'Snakk om resultatet',
      text: 'Vel to påstandar, og avtal eitt eller to små steg.',
      link: 'Sjå resultatet',
    },
    meeting_now: {
      title: 'Møtet er i gang',
      text: 'Sjå kva som skjer no, og sei at du er her.',
      link: 'Til møtet',
    },
    say_when: {
      title: 'Når kan du møtast?',
      text: 'Det er foreslått nokre tider. Sei kva for tider som passar for deg.',
      link: 'Sei når du kan',
    },
    reply_meeting: {
      title: 'Kjem du på møtet?',
      text: 'Svar ja eller nei, og sei kva som gjer det lettare å kome.',
      link: 'Svar',
    },
    confirm_minutes: {
      title: 'Stemmer referatet?',
      text: 'Les det, og sei frå om noko er gale. Det gjeld først når de har sagt at det stemmer.',
      link: 'Les referatet',
    },
    owed: {
      title: 'Nokon ventar på svar',
      text: 'Dei gav dykk eit innspel for meir enn to veker sidan.',
      link: 'Sjå kven',
    },
    plan_meeting: {
      title: 'Avtal neste møte',
      text: 'Foreslå nokre tider, så seier dei andre når dei kan.',
      link: 'Avtal møte',
    },
    measure: {
      title: 'Noko er klart til å målast',
      text: 'De har avtalt å sjå etter korleis det går. Eit tal eller eit par ord held.',
      link: 'Sjå kva',
    },
    plan_round: {
      title: 'Sjå korleis de har det saman',
      text: 'Når de har møtst nokre gonger, kan alle svare på 28 påstandar.',
      link: 'Planlegg ein runde',
    },
    guide: { title: 'Neste i vegvisaren', text: 'Eit lite punkt å snakke om.', link: 'Sjå punktet' },
    steps: {
      title: 'Sjå på det de avtalte',
      text: 'Noko skulle vore gjort no. Blei det gjort, går det vidare, eller lèt de det liggje?',
      link: 'Sjå stega',
    },
  },
  since: (place, month) => `Samskaping i ${place} sidan ${month}`,
  ambition_title: 'Tynn eller tjukk?',
  table_title: 'Kven sit ved bordet?',
  table_link: 'Alle rundt bordet',
  round_title: 'Sist vi spurde kvarandre',
  round_none: 'De har ikkje svart på nokon runde enno.',
  round_held_back: 'Resultatet er ikkje delt enno.',
  round_open: number => `Runde ${number} er open no.`,
  steps_title: 'Dette avtalte vi',
  steps_link: 'Alle stega',
  meal_title: 'Neste måltid',
  meal_none: 'Ikkje avtalt enno.',
  edit: 'Endre',
  menu_groups: {
    work: 'Arbeidet',
    standing: 'Kvar vi står',
    us: 'Vi som er med',
  },
  menu: {
    meetings: 'Møte',
    boards: 'Tavler',
    ideas: 'Idear',
    contributions: 'Innspel',
    guide: 'Vegvisaren',
    people: 'Rundt bordet',
    rounds: 'Rundar',
    steps: 'Avtalte steg',
    plans: 'Orda i planen',
    course: 'Vegen så langt',
    impact: 'Skilnaden',
    news: 'Nytt',
    learning: 'Lære av andre',
    research: 'Forsking',
    pictures: 'Bilete',
    residents: 'Rommet til innbyggjarane',
    safety: 'Trygt å vere med',
    me: 'Plassen min',
  },
  privacy_title: 'Slik tek vi vare på deg',
  privacy: [
    {
      title: 'Det du svarer i ein runde',
      text: 'Svaret ditt ligg for seg, utan namn og utan klokkeslett. At du har svart, ligg ein annan stad. Så lenge runden er open, kan den som styrer databasen, i prinsippet kople dei saman. Når runden blir lukka, blir svara lagde i tilfeldig rekkjefølgje og får nye nummer, og lista over kven som har svart, blir sletta. Då kan ingen finne, rette eller trekkje eit svar, heller ikkje du.',
    },
    {
      title: 'Det som blir vist',
      text: 'Ei gruppe blir berre vist når minst fem har svart. Ein påstand som færre enn fem i ei gruppe har svart på, blir berre vist for alle samla. Grensa kan vere lågare, men berre om alle har sagt ja, kvar for seg og hemmeleg, før nokon svarte. Alt som blir vist, er rekna ut éin gong, og ingen kan dele det opp på andre måtar. Om alle i gruppa di utanom deg legg saman svara sine, kan dei rekne seg fram til ditt.',
    },
    {
      title: 'Det du gir',
      text: 'Kvart innspel får ein sporingskode. Med han ser du kva det blei av det, utan å logge inn. Koden viser berre dette eine innspelet. Vi lagrar ikkje koden, så skriv han ned. Har gruppa blitt einig om lappar utan namn, står det ingen stader kven som skreiv ein lapp. Den som styrer databasen, kan likevel sjå når lappen blei hengd opp, så lenge loggen til databasen finst.',
    },
    {
      title: 'Namnet ditt',
      text: 'Du vel sjølv kva du vil heite. Førenamn eller eit kallenamn held. E-post treng du berre om du skal starte noko eller vil ha påminningar.',
    },
    {
      title: 'Kven som les det du skriv',
      text: 'Berre dei som er med i den same samskapinga. Den som styrer databasen, kan i prinsippet òg lese det. Tilsette kan ha plikt til å seie frå om det gjeld barn eller vald. Ingen sit og les her døgnet rundt. Hastar det, så ring 113 ved fare for liv, 112 til politiet eller 116 117 til legevakta.',
    },
    {
      title: 'Lenkjer og kodar',
      text: 'Ein invitasjon verkar éin gong. Etterpå får du ein eigen kode som berre du ser. Med han kjem du tilbake frå ein annan telefon. Vi lagrar berre eit avtrykk av koden, så heller ikkje vi kan lese han.',
    },
    {
      title: 'Det som er ditt',
      text: 'Alt som er lagra om deg, kan du lese, rette, laste ned og få sletta under «Plassen min». Det verkar med ein gong. Det du har sagt ja til, tek du tilbake med eitt trykk. Resultat som alt er viste fram, blir ståande. Der er det ingen namn.',
    },
    {
      title: 'Kven som har lese om deg',
      text: 'Kvar endring og kvar gong nokon opnar noko som kan vere sensitivt, blir skrive ned, men aldri det som stod der. Du kan sjølv sjå kven som har lese det som berre handlar om deg. Spora er forsegla, så ingen kan ta bort noko utan at det synest.',
    },
    {
      title: 'Innlogging',
      text: 'Ingen treng passord. Du treng ikkje logge inn for å vere med. Tilsette kan logge inn med elektronisk ID. Fødselsnummer ber vi ikkje om, og vi tek aldri vare på det.',
    },
    {
      title: 'Det som blir delt med andre',
      text: 'Kvart kvartal legg vi saman resultata frå mange samskapingar. Eit tal blir vist berre når minst fem samskapingar og tjue svar står bak, og ingen av dei har meir enn halvparten av svara. Ei historie blir delt berre når dei ho handlar om, har sagt ja, og ho blir borte når ein av dei ombestemmer seg. Andre som driv Samskap, kan hente det som er delt. Blir det trekt tilbake, forsvinn det hos dei neste gong dei hentar. Det nokon alt har skrive ut eller kopiert, kan ingen hente tilbake.',
    },
    {
      title: 'Informasjonskapslar',
      text: 'Vi bruker to, og vi treng begge: éin som hugsar at det er deg, og éin som hugsar språket. Medan du loggar inn med elektronisk ID, er det éin til, i ti minutt. Ingen andre ser dei.',
    },
    {
      title: 'Klage',
      text: 'Spør først organisasjonen som står bak. Er du framleis usamd, kan du klage til Datatilsynet.',
    },
  ],
  holds_title: 'Alt vi lagrar',
  holds_caption: 'Kva som ligg i databasen, kven som les det, og kor lenge det ligg der',
  holds_columns: { what: 'Kva', readers: 'Kven les', kept: 'Kor lenge' },
}
