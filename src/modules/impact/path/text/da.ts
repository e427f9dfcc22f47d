import type { Text } from './nb.ts'

export const da: Text = {
  lead: 'Hvad vil I ændre i folks liv, og sker det?',
  first: {
    title: 'Ti minutter er nok til en første omgang',
    body: 'Skriv det, I ved nu: hvorfor I gør det her, hvad der er svært, hvem det er for, og hvad I gør. I behøver ikke at blive færdige med noget, og alt kan laves om senere. Tallene kommer først meget senere.',
    start: 'Skriv, hvorfor I gør det',
    or_file: 'Har I en plan i forvejen? Hent den ind fra en fil',
    nobody: 'Ingen er begyndt på planen endnu.',
  },
  steps_title: 'De seks trin',
  steps_lead: 'Gå frem og tilbage mellem dem, så tit I vil.',
  steps: {
    facts: 'Hvorfor I gør det, og hvad der skal komme ud af det',
    problem: 'Hvad der er svært, og hvorfor',
    groups: 'Nogle få grupper, og hvordan deres liv er, hvis det lykkes',
    activities: 'Hvad I gør, og hvad det fører til',
    indicators: 'Tegn på, at livet bliver bedre, valgt sammen med dem, det handler om',
    measurements: 'Hvor I begyndte, hvor I vil hen, og hvordan det går',
  },
  counts: {
    purpose: _ => 'formålet er skrevet',
    delivery: n => (n === 1 ? '1 ting, I laver' : `${n} ting, I laver`),
    challenge: n => (n === 1 ? '1 udfordring' : `${n} udfordringer`),
    cause: n => (n === 1 ? '1 årsag' : `${n} årsager`),
    consequence: n => (n === 1 ? '1 følge' : `${n} følger`),
    solution: n => (n === 1 ? '1 ting, der findes i forvejen' : `${n} ting, der findes i forvejen`),
    evidence: n => (n === 1 ? '1 kilde' : `${n} kilder`),
    group: n => (n === 1 ? '1 gruppe' : `${n} grupper`),
    goal: n => `${n} succesmål`,
    activity: n => (n === 1 ? '1 aktivitet' : `${n} aktiviteter`),
    result: n => (n === 1 ? '1 resultat' : `${n} resultater`),
    effect: n => (n === 1 ? '1 effekt' : `${n} effekter`),
    link: n => (n === 1 ? '1 sammenhæng' : `${n} sammenhænge`),
    indicator: n => (n === 1 ? '1 indikator' : `${n} indikatorer`),
    with_method: n => `${n} med en aftalt måde at måle på`,
    target: n => `${n} mål til en dag`,
    baseline: n => `${n} med nulpunkt`,
    measured: n => `${n} målt igen`,
  },
  next: 'Det næste',
  afterwards: 'Bagefter:',
  all_done: 'Planen er hel, og alt er målt mindst to gange.',
  all_done_lead: 'Mål videre som aftalt, og tal sammen om det, tallene ikke siger.',
  way_title: 'Hele vejen',
  way_lead: 'En rækkefølge, I kan følge. I kan sagtens tage noget andet først.',
  way_picture: (at, of, name) => `En vej med ${of} etaper. Den næste er nummer ${at}: ${name}.`,
  way_picture_done: of => `En vej med ${of} etaper. Alle er gået.`,
  here: 'det her er det næste',
  done: 'på plads',
  stages: {
    first_pass: { name: 'En første omgang', what: 'Skriv det ned, I ved nu, uden at lede efter mere.' },
    deepen: { name: 'Forstå problemet bedre', what: 'Find tal og forskning, og spørg folk.' },
    agree: {
      name: 'Få det til at hænge sammen',
      what: 'Formål, problem, grupper og det, I gør, skal pege samme vej.',
    },
    first_indicators: {
      name: 'Nogle indikatorer for den gruppe, der kommer først',
      what: 'Hvad ville I se efter for at vide, om livet er blevet bedre?',
    },
    methods: {
      name: 'Bestem, hvordan I måler',
      what: 'Skriv, hvordan der skal måles, og hvornår. Tit må indikatoren så rettes lidt til.',
    },
    whole_set: {
      name: 'Vælg resten af indikatorerne',
      what: 'Tag de andre grupper med, og stop, før det bliver for mange.',
    },
    targets: { name: 'Sæt mål til en dag', what: 'Hvor vil I være, og hvornår?' },
    baseline: { name: 'Mål nulpunktet', what: 'Hvordan er det nu, før I kan vente nogen forandring?' },
    measure: { name: 'Mål igen, som aftalt', what: 'Først da kan I se, om noget ændrer sig.' },
  },
  lacks: {
    purpose: _ => 'Formålet',
    challenge: _ => 'En udfordring',
    group: _ => 'En gruppe, det er for',
    activity: _ => 'Noget, I gør',
    cause: _ => 'En årsag til problemet',
    evidence: _ => 'Noget, der viser, hvor I ved det fra',
    goal: n => (n === 1 ? 'Et succesmål for den gruppe, der kommer først' : `Succesmål for ${n} grupper`),
    hypothesis: _ => 'Hvorfor I tror, det virker',
    leads_on: n => (n === 1 ? 'Hvad én aktivitet fører til' : `Hvad ${n} aktiviteter fører til`),
    reached: n => (n === 1 ? 'Hvad der fører til ét succesmål' : `Hvad der fører til ${n} succesmål`),
    indicator: n => (n === 1 ? 'En indikator' : `Indikatorer for ${n} grupper`),
    method: n => (n === 1 ? 'Hvordan én indikator måles' : `Hvordan ${n} indikatorer måles`),
    when: n => (n === 1 ? 'Hvornår én indikator måles' : `Hvornår ${n} indikatorer måles`),
    every_group: n => (n === 1 ? 'En indikator for én gruppe mere' : `Indikatorer for ${n} grupper mere`),
    every_goal: n => (n === 1 ? 'En indikator for ét succesmål' : `Indikatorer for ${n} succesmål`),
    target: n => (n === 1 ? 'Et mål for én indikator' : `Mål for ${n} indikatorer`),
    baseline: n => (n === 1 ? 'Nulpunktet for én indikator' : `Nulpunktet for ${n} indikatorer`),
    later: n => (n === 1 ? 'En måling mere af én indikator' : `En måling mere af ${n} indikatorer`),
  },
  due_title: 'Det skal måles nu',
  due_since: date => `fra ${date}`,
  due_more: n => (n === 1 ? 'Og én til' : `Og ${n} til`),
  worth_title: 'Værd at tale om',
  all_advice: n => (n === 1 ? 'Se rådet' : n === 2 ? 'Se begge råd' : `Se alle ${n} råd`),
  doors_title: 'Mere om forskellen',
  door_groups: { plan: 'Planen', measure: 'At måle', see: 'At se og vise frem' },
  doors: {
    groups: 'Hvem det er for',
    hypothesis: 'Hvorfor vi tror, det virker',
    library: 'Bibliotek med indikatorer',
    measurements: 'Mål og målinger',
    asking: 'Spørg dem, det er for',
    stories: 'Fortællinger om forandring',
    follow: 'Sådan går det',
    together: 'Samarbejde og virkning set sammen',
    value: 'Social værdi, to gange',
    gains: 'Forsigtige skøn',
    honesty: 'Ærlighedsboksen',
    report: 'Rapporten',
    sheet: 'Planen som regneark',
    files: 'Planen ind og ud',
  },
  advice: {
    title: 'Råd',
    lead: 'Det her ser vi, når vi læser planen. Intet stopper jer, og I kan have gode grunde til at gøre det på en anden måde.',
    none_yet:
      'Der er ikke skrevet nok til at give råd endnu. Rådene kommer, når I har skrevet, hvem det er for, og hvad I gør.',
    none: 'Vi har ingen råd lige nu. Planen hænger sammen, sådan som vi læser den.',
    mend: 'Se på det her:',
    more: n => (n === 1 ? 'og én til' : `og ${n} til`),
  },
  hints: {
    few_people: {
      says: n =>
        n === 1
          ? 'Et tal kommer fra færre end fem mennesker.'
          : `${n} indikatorer har tal fra færre end fem mennesker.`,
      why: 'Når så få har svaret, kan tallet røbe, hvem der svarede hvad. Fortæl det hellere med ord, og kun det, de har sagt ja til.',
    },
    too_soon: {
      says: n =>
        n === 1
          ? 'En effekt er målt, før der er gået et år.'
          : `${n} effekter er målt, før der er gået et år.`,
      why: 'Det, der skal vare ved, viser sig ikke så tidligt. Tallet kan være rigtigt, men vent med at kalde det en effekt.',
    },
    read_from_one: {
      says: n =>
        n === 1 ? 'En effekt bygger kun på én måling.' : `${n} effekter bygger kun på én måling hver.`,
      why: 'Et enkelt tal kan være tilfældigt. Mål en gang til, før I siger, at noget har ændret sig.',
    },
    group_not_asked: {
      says: n => (n === 1 ? 'Én gruppe er ikke blevet spurgt.' : `${n} grupper er ikke blevet spurgt.`),
      why: 'De, der lever i det, ved bedst, hvad der ville være godt. Et måltid og to spørgsmål er nok til at begynde, og så skriver I op, at de var med.',
    },
    first_group_without_goal: {
      says: n =>
        n === 1
          ? 'Den gruppe, der kommer først, har ikke noget succesmål.'
          : `${n} grupper, der kommer først, har ikke noget succesmål.`,
      why: 'Hvis ingen har sagt, hvordan livet er, når det går godt, er det svært at vide, hvad I skal se efter.',
    },
    activity_leads_nowhere: {
      says: n =>
        n === 1
          ? 'Én aktivitet fører ikke frem til noget, I håber på.'
          : `${n} aktiviteter fører ikke frem til noget, I håber på.`,
      why: 'Måske mangler kun pilen. Måske er det noget, I gør af gammel vane.',
    },
    goal_not_reached: {
      says: n =>
        n === 1
          ? 'Der er intet, der fører til et af succesmålene.'
          : `Der er intet, der fører til ${n} af succesmålene.`,
      why: 'Hvad af det, I gør, skal bringe folk derhen? Hvis svaret er ingenting, mangler der noget, eller også er det andre, der skal gøre det.',
    },
    chosen_without_group: {
      says: n =>
        n === 1
          ? 'Én gruppe har ikke været med til at vælge, hvad der måles.'
          : `${n} grupper har ikke været med til at vælge, hvad der måles.`,
      why: 'Når andre vælger, bliver der let målt det, der er vigtigt for dem selv. Spørg gruppen, hvad de ville se efter.',
    },
    goal_without_indicator: {
      says: n => (n === 1 ? 'Ét succesmål har ingen indikator.' : `${n} succesmål har ingen indikator.`),
      why: 'Så får I ikke at vide, om I kommer tættere på. Det kan alligevel være et godt valg, for ikke alt kan måles.',
    },
    without_method: {
      says: n =>
        n === 1
          ? 'Der står ikke, hvordan én indikator skal måles.'
          : `Der står ikke, hvordan ${n} indikatorer skal måles.`,
      why: 'Når I skriver ned hvordan, må indikatoren tit rettes lidt til. Det er bedre at opdage nu, end når I står med det.',
    },
    without_baseline: {
      says: n =>
        n === 1 ? 'Én indikator er målt uden nulpunkt.' : `${n} indikatorer er målt uden nulpunkt.`,
      why: 'Hvis ingen ved, hvordan det var før, kan ingen sige, om noget har ændret sig. Findes der ældre tal, I kan bruge?',
    },
    nobody_measures: {
      says: n =>
        n === 1
          ? 'Der står ikke, hvem der måler én af indikatorerne.'
          : `Der står ikke, hvem der måler ${n} af indikatorerne.`,
      why: 'Det, ingen har taget på sig, bliver sjældent gjort. En funktion er nok.',
    },
    without_target: {
      says: n =>
        n === 1
          ? 'Én indikator har ikke noget mål til en dag.'
          : `${n} indikatorer har ikke noget mål til en dag.`,
      why: 'Et mål med en dato gør det lettere at sige, om det går hurtigt nok. Det kan ændres, og det gamle bliver stående.',
    },
    too_many: {
      says: n =>
        n === 1 ? 'Én gruppe har mere end otte indikatorer.' : `${n} grupper har mere end otte indikatorer.`,
      why: 'Nogle få, der bliver fulgt op, siger mere end mange, der bliver glemt. Hvilke ville I savne?',
    },
    without_evidence: {
      says: _ => 'Der står ikke, hvad det, I skriver om problemet, bygger på.',
      why: 'Tal, forskning og det, folk har fortalt, gør det lettere for andre at tro på det og være med.',
    },
    without_source: {
      says: n => (n === 1 ? 'Noget, I ved, mangler en kilde.' : `${n} ting, I ved, mangler en kilde.`),
      why: 'Uden en kilde kan ingen finde det igen, heller ikke jer selv om to år.',
    },
    honesty_empty: {
      says: _ => 'Ærlighedsboksen er tom.',
      why: 'Alle målinger har svage sider. Når I selv siger det, er det lettere at stole på resten.',
    },
    staff_forgotten: {
      says: _ => 'Ingen ansatte eller samarbejdspartnere er med blandt grupperne.',
      why: 'Hverdagen for dem, der arbejder med det, ændrer sig også. Den er værd at se på.',
    },
    group_too_wide: {
      says: n =>
        n === 1
          ? 'Én gruppe er på tusind mennesker eller flere.'
          : `${n} grupper er på tusind mennesker eller flere.`,
      why: 'Jo smallere gruppen er, jo lettere er det at vide, hvad der er godt for dem. Hvem af dem tænker I mest på?',
    },
  },
}
