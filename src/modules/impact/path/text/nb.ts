export const nb = {
  lead: 'Hva vil dere endre i folks liv, og skjer det?',
  first: {
    title: 'Ti minutter holder til en første runde',
    body: 'Skriv det dere vet nå: hvorfor dere gjør dette, hva som er vanskelig, hvem det er for, og hva dere gjør. Ingenting må bli ferdig, og alt kan endres siden. Tallene kommer mye senere.',
    start: 'Skriv hvorfor dere gjør dette',
    or_file: 'Har dere en plan fra før? Hent den inn fra en fil',
    nobody: 'Ingen har begynt på planen ennå.',
  },
  steps_title: 'De seks stegene',
  steps_lead: 'Gå fram og tilbake mellom dem så ofte dere vil.',
  steps: {
    facts: 'Hvorfor dere gjør dette, og hva som skal komme ut av det',
    problem: 'Hva som er vanskelig, og hvorfor',
    groups: 'Noen få grupper, og hvordan livet deres er hvis det lykkes',
    activities: 'Hva dere gjør, og hva det fører til',
    indicators: 'Tegn på at livet blir bedre, valgt sammen med dem det gjelder',
    measurements: 'Hvor dere begynte, hvor dere vil, og hvordan det går',
  },
  counts: {
    purpose: (_: number) => 'formålet er skrevet',
    delivery: (n: number) => (n === 1 ? '1 ting dere lager' : `${n} ting dere lager`),
    challenge: (n: number) => (n === 1 ? '1 utfordring' : `${n} utfordringer`),
    cause: (n: number) => (n === 1 ? '1 årsak' : `${n} årsaker`),
    consequence: (n: number) => (n === 1 ? '1 følge' : `${n} følger`),
    solution: (n: number) => (n === 1 ? '1 ting som finnes fra før' : `${n} ting som finnes fra før`),
    evidence: (n: number) => (n === 1 ? '1 kilde' : `${n} kilder`),
    group: (n: number) => (n === 1 ? '1 gruppe' : `${n} grupper`),
    goal: (n: number) => `${n} suksessmål`,
    activity: (n: number) => (n === 1 ? '1 aktivitet' : `${n} aktiviteter`),
    result: (n: number) => (n === 1 ? '1 resultat' : `${n} resultater`),
    effect: (n: number) => (n === 1 ? '1 effekt' : `${n} effekter`),
    link: (n: number) => (n === 1 ? '1 sammenheng' : `${n} sammenhenger`),
    indicator: (n: number) => (n === 1 ? '1 indikator' : `${n} indikatorer`),
    with_method: (n: number) =>
      n === 1 ? '1 der det står hvordan den måles' : `${n} der det står hvordan de måles`,
    target: (n: number) => `${n} mål til en dag`,
    baseline: (n: number) => `${n} med nullpunkt`,
    measured: (n: number) => `${n} målt igjen`,
  },
  next: 'Det neste',
  afterwards: 'Etterpå:',
  all_done: 'Planen er hel, og alt er målt minst to ganger.',
  all_done_lead: 'Mål videre som avtalt, og snakk sammen om det tallene ikke sier.',
  way_title: 'Hele veien',
  way_lead: 'En rekkefølge dere kan følge. Dere kan fint ta noe annet først.',
  way_picture: (at: number, of: number, name: string) =>
    `En vei med ${of} etapper. Den neste er nummer ${at}: ${name}.`,
  way_picture_done: (of: number) => `En vei med ${of} etapper. Alle er gått.`,
  here: 'dette er det neste',
  done: 'på plass',
  stages: {
    first_pass: { name: 'En første runde', what: 'Skriv ned det dere vet nå, uten å lete etter mer.' },
    deepen: { name: 'Forstå problemet bedre', what: 'Let etter tall og forskning, og spør folk.' },
    agree: {
      name: 'Få det til å henge sammen',
      what: 'Formål, problem, grupper og det dere gjør, skal peke samme vei.',
    },
    first_indicators: {
      name: 'Noen indikatorer for gruppa som kommer først',
      what: 'Hva ville dere se etter for å vite om livet er blitt bedre?',
    },
    methods: {
      name: 'Bestem hvordan dere måler',
      what: 'Skriv hvordan det skal måles, og når. Ofte må indikatoren endres litt da.',
    },
    whole_set: {
      name: 'Velg resten av indikatorene',
      what: 'Ta med de andre gruppene, og stopp før det blir for mange.',
    },
    targets: { name: 'Sett mål til en dag', what: 'Hvor vil dere være, og når?' },
    baseline: { name: 'Mål nullpunktet', what: 'Hvordan er det nå, før dere kan vente noen endring?' },
    measure: { name: 'Mål igjen, som avtalt', what: 'Det er da dere ser om noe endrer seg.' },
  },
  lacks: {
    purpose: (_: number) => 'Formålet',
    challenge: (_: number) => 'En utfordring',
    group: (_: number) => 'En gruppe det er for',
    activity: (_: number) => 'Noe dere gjør',
    cause: (_: number) => 'En årsak til problemet',
    evidence: (_: number) => 'Noe som viser hvor dere vet det fra',
    goal: (n: number) =>
      n === 1 ? 'Et suksessmål for gruppa som kommer først' : `Suksessmål for ${n} grupper`,
    hypothesis: (_: number) => 'Hvorfor dere tror det virker',
    leads_on: (n: number) => (n === 1 ? 'Hva én aktivitet fører til' : `Hva ${n} aktiviteter fører til`),
    reached: (n: number) =>
      n === 1 ? 'Hva som fører til ett suksessmål' : `Hva som fører til ${n} suksessmål`,
    indicator: (n: number) => (n === 1 ? 'En indikator' : `Indikatorer for ${n} grupper`),
    method: (n: number) => (n === 1 ? 'Hvordan én indikator måles' : `Hvordan ${n} indikatorer måles`),
    when: (n: number) => (n === 1 ? 'Når én indikator måles' : `Når ${n} indikatorer måles`),
    every_group: (n: number) =>
      n === 1 ? 'En indikator for én gruppe til' : `Indikatorer for ${n} grupper til`,
    every_goal: (n: number) =>
      n === 1 ? 'En indikator for ett suksessmål' : `Indikatorer for ${n} suksessmål`,
    target: (n: number) => (n === 1 ? 'Et mål for én indikator' : `Mål for ${n} indikatorer`),
    baseline: (n: number) => (n === 1 ? 'Nullpunktet for én indikator' : `Nullpunktet for ${n} indikatorer`),
    later: (n: number) => (n === 1 ? 'En måling til av én indikator' : `En måling til av ${n} indikatorer`),
  },
  due_title: 'Klart til å måles',
  due_since: (date: string) => `fra ${date}`,
  due_more: (n: number) => (n === 1 ? 'Og én til' : `Og ${n} til`),
  worth_title: 'Verdt en prat',
  all_advice: (n: number) => (n === 1 ? 'Se rådet' : n === 2 ? 'Se begge rådene' : `Se alle ${n} rådene`),
  doors_title: 'Mer om forskjellen',
  door_groups: { plan: 'Planen', measure: 'Å måle', see: 'Å se og vise fram' },
  doors: {
    groups: 'Hvem det er for',
    hypothesis: 'Hvorfor vi tror det virker',
    library: 'Bibliotek med indikatorer',
    measurements: 'Mål og målinger',
    asking: 'Spør dem det er for',
    stories: 'Fortellinger om endring',
    follow: 'Slik går det',
    together: 'Samarbeid og virkning sett sammen',
    value: 'Sosial verdi, to ganger',
    gains: 'Forsiktige anslag',
    honesty: 'Ærlighetsboksen',
    report: 'Rapporten',
    sheet: 'Planen som regneark',
    files: 'Planen inn og ut',
  },
  advice: {
    title: 'Råd',
    lead: 'Dette ser vi når vi leser planen. Ingenting stopper dere, og dere kan ha gode grunner til å gjøre det annerledes.',
    none_yet:
      'Det er ikke skrevet nok til å gi råd ennå. Rådene kommer når dere har skrevet hvem det er for, og hva dere gjør.',
    none: 'Vi har ingen råd akkurat nå. Planen henger sammen, slik vi leser den.',
    mend: 'Se på det her:',
    more: (n: number) => (n === 1 ? 'og én til' : `og ${n} til`),
  },
  hints: {
    few_people: {
      says: (n: number) =>
        n === 1
          ? 'Ett tall kommer fra færre enn fem mennesker.'
          : `${n} indikatorer har tall fra færre enn fem mennesker.`,
      why: 'Når så få har svart, kan tallet røpe hvem som svarte hva. Fortell heller med ord, og bare det de har sagt ja til.',
    },
    too_soon: {
      says: (n: number) =>
        n === 1
          ? 'En effekt er målt før det har gått et år.'
          : `${n} effekter er målt før det har gått et år.`,
      why: 'Det som skal vare, viser seg ikke så tidlig. Tallet kan være riktig, men vent med å kalle det en effekt.',
    },
    read_from_one: {
      says: (n: number) =>
        n === 1 ? 'En effekt bygger på bare én måling.' : `${n} effekter bygger på bare én måling hver.`,
      why: 'Ett tall kan være tilfeldig. Mål én gang til før dere sier at noe har endret seg.',
    },
    group_not_asked: {
      says: (n: number) => (n === 1 ? 'Én gruppe er ikke spurt.' : `${n} grupper er ikke spurt.`),
      why: 'De som lever i det, vet best hva som ville vært godt. Et måltid og to spørsmål er nok til å begynne, og så skriver dere opp at de var med.',
    },
    first_group_without_goal: {
      says: (n: number) =>
        n === 1
          ? 'Gruppa som kommer først, har ikke noe suksessmål.'
          : `${n} grupper som kommer først, har ikke noe suksessmål.`,
      why: 'Hvis ingen har sagt hvordan livet er når det går bra, er det vanskelig å vite hva dere skal se etter.',
    },
    activity_leads_nowhere: {
      says: (n: number) =>
        n === 1
          ? 'Én aktivitet fører ikke fram til noe dere håper på.'
          : `${n} aktiviteter fører ikke fram til noe dere håper på.`,
      why: 'Kanskje mangler bare pila. Kanskje er det noe dere gjør av gammel vane.',
    },
    goal_not_reached: {
      says: (n: number) =>
        n === 1
          ? 'Det er ingenting som fører til ett av suksessmålene.'
          : `Det er ingenting som fører til ${n} av suksessmålene.`,
      why: 'Hva av det dere gjør, skal bringe folk dit? Hvis svaret er ingenting, mangler det noe, eller så er det andre som må gjøre det.',
    },
    chosen_without_group: {
      says: (n: number) =>
        n === 1
          ? 'Én gruppe har ikke vært med og valgt hva som måles.'
          : `${n} grupper har ikke vært med og valgt hva som måles.`,
      why: 'Når andre velger, blir det lett målt det som er viktig for dem selv. Spør gruppa hva de ville sett etter.',
    },
    goal_without_indicator: {
      says: (n: number) =>
        n === 1 ? 'Ett suksessmål har ingen indikator.' : `${n} suksessmål har ingen indikator.`,
      why: 'Da får dere ikke vite om dere kommer nærmere. Det kan likevel være et godt valg, for ikke alt lar seg måle.',
    },
    without_method: {
      says: (n: number) =>
        n === 1
          ? 'Det står ikke hvordan én indikator skal måles.'
          : `Det står ikke hvordan ${n} indikatorer skal måles.`,
      why: 'Når dere skriver ned hvordan, må indikatoren ofte endres litt. Det er bedre å oppdage nå enn når dere står der.',
    },
    without_baseline: {
      says: (n: number) =>
        n === 1 ? 'Én indikator er målt uten nullpunkt.' : `${n} indikatorer er målt uten nullpunkt.`,
      why: 'Hvis ingen vet hvordan det var før, kan ingen si om noe har endret seg. Finnes det eldre tall dere kan bruke?',
    },
    nobody_measures: {
      says: (n: number) =>
        n === 1
          ? 'Det står ikke hvem som måler én av indikatorene.'
          : `Det står ikke hvem som måler ${n} av indikatorene.`,
      why: 'Det ingen har tatt på seg, blir sjelden gjort. En rolle er nok.',
    },
    without_target: {
      says: (n: number) =>
        n === 1
          ? 'Én indikator har ikke noe mål til en dag.'
          : `${n} indikatorer har ikke noe mål til en dag.`,
      why: 'Et mål med dato gjør det lettere å si om det går fort nok. Det kan endres, og det gamle blir stående.',
    },
    too_many: {
      says: (n: number) =>
        n === 1 ? 'Én gruppe har mer enn åtte indikatorer.' : `${n} grupper har mer enn åtte indikatorer.`,
      why: 'Noen få som blir fulgt opp, sier mer enn mange som blir glemt. Hvilke ville dere savnet?',
    },
    without_evidence: {
      says: (_: number) => 'Det står ikke hva det dere skriver om problemet, bygger på.',
      why: 'Tall, forskning og det folk har fortalt, gjør det lettere for andre å tro på det og bli med.',
    },
    without_source: {
      says: (n: number) => (n === 1 ? 'Noe dere vet, mangler kilde.' : `${n} ting dere vet, mangler kilde.`),
      why: 'Uten kilde kan ingen lete det opp igjen, heller ikke dere selv om to år.',
    },
    honesty_empty: {
      says: (_: number) => 'Ærlighetsboksen er tom.',
      why: 'Alle målinger har svake sider. Når dere sier det selv, er det lettere å stole på resten.',
    },
    staff_forgotten: {
      says: (_: number) => 'Ingen ansatte eller samarbeidspartnere er med blant gruppene.',
      why: 'Hverdagen til dem som jobber med dette, endrer seg også. Den er verdt å se på.',
    },
    group_too_wide: {
      says: (n: number) =>
        n === 1
          ? 'Én gruppe er på tusen mennesker eller flere.'
          : `${n} grupper er på tusen mennesker eller flere.`,
      why: 'Jo smalere gruppa er, jo lettere er det å vite hva som er godt for dem. Hvem av dem tenker dere mest på?',
    },
  },
}

export type Text = typeof nb
