import type { Text } from './nb.ts'

export const nn: Text = {
  lead: 'Kva vil de endre i livet til folk, og skjer det?',
  first: {
    title: 'Ti minutt held til ein første runde',
    body: 'Skriv det de veit no: kvifor de gjer dette, kva som er vanskeleg, kven det er for, og kva de gjer. Ingenting må bli ferdig, og alt kan endrast sidan. Tala kjem mykje seinare.',
    start: 'Skriv kvifor de gjer dette',
    or_file: 'Har de ein plan frå før? Hent han inn frå ei fil',
    nobody: 'Ingen har byrja på planen enno.',
  },
  steps_title: 'Dei seks stega',
  steps_lead: 'Gå fram og tilbake mellom dei så ofte de vil.',
  steps: {
    facts: 'Kvifor de gjer dette, og kva som skal kome ut av det',
    problem: 'Kva som er vanskeleg, og kvifor',
    groups: 'Nokre få grupper, og korleis livet deira er om det lykkast',
    activities: 'Kva de gjer, og kva det fører til',
    indicators: 'Teikn på at livet blir betre, valde saman med dei det gjeld',
    measurements: 'Kvar de byrja, kvar de vil, og korleis det går',
  },
  counts: {
    purpose: _ => 'føremålet er skrive',
    delivery: n => (n === 1 ? '1 ting de lagar' : `${n} ting de lagar`),
    challenge: n => (n === 1 ? '1 utfordring' : `${n} utfordringar`),
    cause: n => (n === 1 ? '1 årsak' : `${n} årsaker`),
    consequence: n => (n === 1 ? '1 følgje' : `${n} følgjer`),
    solution: n => (n === 1 ? '1 ting som finst frå før' : `${n} ting som finst frå før`),
    evidence: n => (n === 1 ? '1 kjelde' : `${n} kjelder`),
    group: n => (n === 1 ? '1 gruppe' : `${n} grupper`),
    goal: n => `${n} suksessmål`,
    activity: n => (n === 1 ? '1 aktivitet' : `${n} aktivitetar`),
    result: n => (n === 1 ? '1 resultat' : `${n} resultat`),
    effect: n => (n === 1 ? '1 effekt' : `${n} effektar`),
    link: n => (n === 1 ? '1 samanheng' : `${n} samanhengar`),
    indicator: n => (n === 1 ? '1 indikator' : `${n} indikatorar`),
    with_method: n =>
      n === 1 ? '1 der det står korleis han blir målt' : `${n} der det står korleis dei blir målte`,
    target: n => `${n} mål til ein dag`,
    baseline: n => `${n} med nullpunkt`,
    measured: n => (n === 1 ? '1 målt igjen' : `${n} målte igjen`),
  },
  next: 'Det neste',
  afterwards: 'Etterpå:',
  all_done: 'Planen er heil, og alt er målt minst to gonger.',
  all_done_lead: 'Mål vidare som avtalt, og snakk saman om det tala ikkje seier.',
  way_title: 'Heile vegen',
  way_lead: 'Ei rekkjefølgje de kan følgje. De kan fint ta noko anna først.',
  way_picture: (at, of, name) => `Ein veg med ${of} etappar. Den neste er nummer ${at}: ${name}.`,
  way_picture_done: of => `Ein veg med ${of} etappar. Alle er gått.`,
  here: 'dette er det neste',
  done: 'på plass',
  stages: {
    first_pass: { name: 'Ein første runde', what: 'Skriv ned det de veit no, utan å leite etter meir.' },
    deepen: { name: 'Forstå problemet betre', what: 'Leit etter tal og forsking, og spør folk.' },
    agree: {
      name: 'Få det til å henge saman',
      what: 'Føremål, problem, grupper og det de gjer, skal peike same vegen.',
    },
    first_indicators: {
      name: 'Nokre indikatorar for gruppa som kjem først',
      what: 'Kva ville de sjå etter for å vite om livet er blitt betre?',
    },
    methods: {
      name: 'Bestem korleis de måler',
      what: 'Skriv korleis det skal målast, og når. Ofte må indikatoren endrast litt då.',
    },
    whole_set: {
      name: 'Vel resten av indikatorane',
      what: 'Ta med dei andre gruppene, og stopp før det blir for mange.',
    },
    targets: { name: 'Set mål til ein dag', what: 'Kvar vil de vere, og når?' },
    baseline: { name: 'Mål nullpunktet', what: 'Korleis er det no, før de kan vente noka endring?' },
    measure: { name: 'Mål igjen, som avtalt', what: 'Det er då de ser om noko endrar seg.' },
  },
  lacks: {
    purpose: _ => 'Føremålet',
    challenge: _ => 'Ei utfordring',
    group: _ => 'Ei gruppe det er for',
    activity: _ => 'Noko de gjer',
    cause: _ => 'Ei årsak til problemet',
    evidence: _ => 'Noko som viser kvar de veit det frå',
    goal: n => (n === 1 ? 'Eit suksessmål for gruppa som kjem først' : `Suksessmål for ${n} grupper`),
    hypothesis: _ => 'Kvifor de trur det verkar',
    leads_on: n => (n === 1 ? 'Kva éin aktivitet fører til' : `Kva ${n} aktivitetar fører til`),
    reached: n => (n === 1 ? 'Kva som fører til eitt suksessmål' : `Kva som fører til ${n} suksessmål`),
    indicator: n => (n === 1 ? 'Ein indikator' : `Indikatorar for ${n} grupper`),
    method: n => (n === 1 ? 'Korleis éin indikator blir målt' : `Korleis ${n} indikatorar blir målte`),
    when: n => (n === 1 ? 'Når éin indikator blir målt' : `Når ${n} indikatorar blir målte`),
    every_group: n => (n === 1 ? 'Ein indikator for éi gruppe til' : `Indikatorar for ${n} grupper til`),
    every_goal: n => (n === 1 ? 'Ein indikator for eitt suksessmål' : `Indikatorar for ${n} suksessmål`),
    target: n => (n === 1 ? 'Eit mål for éin indikator' : `Mål for ${n} indikatorar`),
    baseline: n => (n === 1 ? 'Nullpunktet for éin indikator' : `Nullpunktet for ${n} indikatorar`),
    later: n => (n === 1 ? 'Ei måling til av éin indikator' : `Ei måling til av ${n} indikatorar`),
  },
  due_title: 'Klart til å målast',
  due_since: date => `frå ${date}`,
  due_more: n => (n === 1 ? 'Og éin til' : `Og ${n} til`),
  worth_title: 'Verdt ein prat',
  all_advice: n => (n === 1 ? 'Sjå rådet' : n === 2 ? 'Sjå begge råda' : `Sjå alle dei ${n} råda`),
  doors_title: 'Meir om skilnaden',
  door_groups: { plan: 'Planen', measure: 'Å måle', see: 'Å sjå og vise fram' },
  doors: {
    groups: 'Kven det er for',
    hypothesis: 'Kvifor vi trur det verkar',
    library: 'Bibliotek med indikatorar',
    measurements: 'Mål og målingar',
    asking: 'Spør dei det er for',
    stories: 'Forteljingar om endring',
    follow: 'Slik går det',
    together: 'Samarbeid og verknad sett saman',
    value: 'Sosial verdi, to gonger',
    gains: 'Forsiktige overslag',
    honesty: 'Ærlegboksen',
    report: 'Rapporten',
    sheet: 'Planen som rekneark',
    files: 'Planen inn og ut',
  },
  advice: {
    title: 'Råd',
    lead: 'Dette ser vi når vi les planen. Ingenting stoppar dykk, og de kan ha gode grunnar til å gjere det annleis.',
    none_yet:
      'Det er ikkje skrive nok til å gi råd enno. Råda kjem når de har skrive kven det er for, og kva de gjer.',
    none: 'Vi har ingen råd akkurat no. Planen heng saman, slik vi les han.',
    mend: 'Sjå på det her:',
    more: n => (n === 1 ? 'og éin til' : `og ${n} til`),
  },
  hints: {
    few_people: {
      says: n =>
        n === 1
          ? 'Eitt tal kjem frå færre enn fem menneske.'
          : `${n} indikatorar har tal frå færre enn fem menneske.`,
      why: 'Når så få har svart, kan talet røpe kven som svarte kva. Fortel heller med ord, og berre det dei har sagt ja til.',
    },
    too_soon: {
      says: n =>
        n === 1
          ? 'Ein effekt er målt før det har gått eit år.'
          : `${n} effektar er målte før det har gått eit år.`,
      why: 'Det som skal vare, viser seg ikkje så tidleg. Talet kan vere rett, men vent med å kalle det ein effekt.',
    },
    read_from_one: {
      says: n =>
        n === 1 ? 'Ein effekt byggjer på berre éi måling.' : `${n} effektar byggjer på berre éi måling kvar.`,
      why: 'Eitt tal kan vere tilfeldig. Mål éin gong til før de seier at noko har endra seg.',
    },
    group_not_asked: {
      says: n => (n === 1 ? 'Éi gruppe er ikkje spurd.' : `${n} grupper er ikkje spurde.`),
      why: 'Dei som lever i det, veit best kva som ville vore godt. Eit måltid og to spørsmål er nok til å byrje, og så skriv de opp at dei var med.',
    },
    first_group_without_goal: {
      says: n =>
        n === 1
          ? 'Gruppa som kjem først, har ikkje noko suksessmål.'
          : `${n} grupper som kjem først, har ikkje noko suksessmål.`,
      why: 'Om ingen har sagt korleis livet er når det går bra, er det vanskeleg å vite kva de skal sjå etter.',
    },
    activity_leads_nowhere: {
      says: n =>
        n === 1
          ? 'Éin aktivitet fører ikkje fram til noko de håper på.'
          : `${n} aktivitetar fører ikkje fram til noko de håper på.`,
      why: 'Kanskje manglar berre pila. Kanskje er det noko de gjer av gamal vane.',
    },
    goal_not_reached: {
      says: n =>
        n === 1
          ? 'Det er ingenting som fører til eitt av suksessmåla.'
          : `Det er ingenting som fører til ${n} av suksessmåla.`,
      why: 'Kva av det de gjer, skal bringe folk dit? Om svaret er ingenting, manglar det noko, eller så er det andre som må gjere det.',
    },
    chosen_without_group: {
      says: n =>
        n === 1
          ? 'Éi gruppe har ikkje vore med og valt kva som blir målt.'
          : `${n} grupper har ikkje vore med og valt kva som blir målt.`,
      why: 'Når andre vel, blir det lett målt det som er viktig for dei sjølve. Spør gruppa kva dei ville sett etter.',
    },
    goal_without_indicator: {
      says: n => (n === 1 ? 'Eitt suksessmål har ingen indikator.' : `${n} suksessmål har ingen indikator.`),
      why: 'Då får de ikkje vite om de kjem nærare. Det kan likevel vere eit godt val, for ikkje alt lèt seg måle.',
    },
    without_method: {
      says: n =>
        n === 1
          ? 'Det står ikkje korleis éin indikator skal målast.'
          : `Det står ikkje korleis ${n} indikatorar skal målast.`,
      why: 'Når de skriv ned korleis, må indikatoren ofte endrast litt. Det er betre å oppdage no enn når de står der.',
    },
    without_baseline: {
      says: n =>
        n === 1 ? 'Éin indikator er målt utan nullpunkt.' : `${n} indikatorar er målte utan nullpunkt.`,
      why: 'Om ingen veit korleis det var før, kan ingen seie om noko har endra seg. Finst det eldre tal de kan bruke?',
    },
    nobody_measures: {
      says: n =>
        n === 1
          ? 'Det står ikkje kven som måler éin av indikatorane.'
          : `Det står ikkje kven som måler ${n} av indikatorane.`,
      why: 'Det ingen har teke på seg, blir sjeldan gjort. Ei rolle er nok.',
    },
    without_target: {
      says: n =>
        n === 1
          ? 'Éin indikator har ikkje noko mål til ein dag.'
          : `${n} indikatorar har ikkje noko mål til ein dag.`,
      why: 'Eit mål med dato gjer det lettare å seie om det går fort nok. Det kan endrast, og det gamle blir ståande.',
    },
    too_many: {
      says: n =>
        n === 1 ? 'Éi gruppe har meir enn åtte indikatorar.' : `${n} grupper har meir enn åtte indikatorar.`,
      why: 'Nokre få som blir følgde opp, seier meir enn mange som blir gløymde. Kva for nokre ville de ha sakna?',
    },
    without_evidence: {
      says: _ => 'Det står ikkje kva det de skriv om problemet, byggjer på.',
      why: 'Tal, forsking og det folk har fortalt, gjer det lettare for andre å tru på det og bli med.',
    },
    without_source: {
      says: n => (n === 1 ? 'Noko de veit, manglar kjelde.' : `${n} ting de veit, manglar kjelde.`),
      why: 'Utan kjelde kan ingen leite det opp igjen, heller ikkje de sjølve om to år.',
    },
    honesty_empty: {
      says: _ => 'Ærlegboksen er tom.',
      why: 'Alle målingar har svake sider. Når de seier det sjølve, er det lettare å stole på resten.',
    },
    staff_forgotten: {
      says: _ => 'Ingen tilsette eller samarbeidspartnarar er med blant gruppene.',
      why: 'Kvardagen til dei som jobbar med dette, endrar seg òg. Han er verd å sjå på.',
    },
    group_too_wide: {
      says: n =>
        n === 1
          ? 'Éi gruppe er på tusen menneske eller fleire.'
          : `${n} grupper er på tusen menneske eller fleire.`,
      why: 'Dess smalare gruppa er, dess lettare er det å vite kva som er godt for dei. Kven av dei tenkjer de mest på?',
    },
  },
}
