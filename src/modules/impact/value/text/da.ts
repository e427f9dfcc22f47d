import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Social værdi, to gange',
  lead: 'Værdi viser sig to steder: i den måde, I har det på, mens I samarbejder, og i det, der bliver anderledes for folk. Det ene kan være godt, uden at det andet er det.',
  ledgers: {
    process: { short: 'Undervejs', title: 'Undervejs, i den måde, vi arbejder på' },
    product: { short: 'Bagefter', title: 'Bagefter, i det, der blev anderledes' },
  },
  levels: {
    person: { short: 'person', name: 'Den enkelte', hint: 'Borgere og ansatte, hver for sig' },
    organisation: {
      short: 'organisation',
      name: 'Tilbuddene og organisationerne',
      hint: 'Hvordan man arbejder, og hvordan man møder folk',
    },
    society: {
      short: 'samfund',
      name: 'Samfundet',
      hint: 'Lokalområdet og det, der varer ved, når I er færdige',
    },
  },
  subjects: {
    heard: 'At blive hørt',
    mastery: 'Mestring',
    belonging: 'At høre til',
    trust: 'Tillid',
    learning: 'Læring begge veje',
    motivation: 'De ansattes arbejdsglæde',
    daily_life: 'Hverdagen',
    people_around: 'Folk at være sammen med',
    work_and_study: 'Arbejde og skole',
    services: 'Hvor godt tilbuddene passer',
    ways_of_working: 'Måden at arbejde på',
    local_place: 'Stedet, hvor vi bor',
  },
  whose: { residents: 'Borgere', employees: 'Ansatte', both: 'Begge' },
  whose_saw: {
    residents: 'set af borgere',
    employees: 'set af ansatte',
    both: 'set af begge',
  },
  sources: {
    notes: 'noget, I har lagt mærke til',
    rounds: 'fra en runde eller puls',
    stories: 'en fortælling, I har valgt',
    measured: 'noget, I har målt',
  },
  counted: {
    notes: n => (n === 1 ? '1 note' : `${n} noter`),
    rounds: n => (n === 1 ? '1 runde eller puls' : `${n} runder og pulser`),
    stories: n => (n === 1 ? '1 fortælling' : `${n} fortællinger`),
    measured: n => (n === 1 ? '1 måling' : `${n} målinger`),
  },
  picture: 'En åben bog med to sider.',
  nothing: 'ingenting endnu',
  not_points: 'Mærkerne er ikke point, og de lægges ikke sammen.',
  ask: {
    process: {
      person:
        'Ingenting endnu. Har nogen sagt, at de blev hørt, eller at de klarede noget, de ikke havde troet?',
      organisation:
        'Ingenting endnu. Har nogen på arbejdet lært noget af borgerne, eller er de holdt op med noget?',
      society: 'Ingenting endnu. Er der folk, der taler sammen nu, som ikke gjorde det før?',
    },
    product: {
      person: 'Ingenting endnu. Hvad er anderledes i hverdagen for nogle af dem, det er for?',
      organisation: 'Ingenting endnu. Gør et tilbud noget på en anden måde nu?',
      society: 'Ingenting endnu. Her tager det ofte år, og meget andet spiller ind.',
    },
  },
  one_of_us: 'en af os',
  people_answered: 'Det, folk svarede',
  read_story: 'Læs fortællingen',
  see_measured: 'Se målingerne',
  change: 'Ret',
  more_title: 'Mere om værdi',
  to_stories: 'Fortællinger om forandring',
  to_stories_hint: 'Dem, I vælger sammen, kommer frem her.',
  to_gains: 'Forsigtige skøn',
  to_gains_hint:
    'Indsatser, som der ikke blev brug for, og tid, der blev frigjort. Skønnene står for sig selv og lægges ikke til noget her.',
  add: 'Skriv noget, I har lagt mærke til',
  form: {
    labels: {
      body: 'Hvad lagde I mærke til?',
      about: 'Hvad handler det om?',
      level: 'Hvor viser det sig?',
      whose: 'Hvem har set det?',
      day: 'Hvornår?',
    },
    body_hint:
      'Skriv det, som det blev sagt eller gjort, uden navne. Det kan også være noget, der blev dårligere.',
    choose: 'Vælg',
    about_in: (ledger, subject) => `${ledger} – ${subject}`,
    save: 'Skriv det op',
    save_changes: 'Gem',
  },
  errors: { not_yet: 'Den dag er ikke kommet endnu.' },
  change_title: 'Ret en note',
  remove_title: 'Fjern noten',
  remove_lead: 'Den forsvinder for alle og kan ikke hentes frem igen.',
  remove: 'Fjern noten',
  said: {
    added: 'Det er skrevet op.',
    changed: 'Noten er rettet.',
    removed: 'Noten er væk.',
  },
  cycle: {
    title: 'Ringen, der kan holde sig selv i gang',
    lead: 'Når hjælpen passer bedre, kan det ene føre til det andet, helt tilbage til dér, hvor det begyndte. Skriv det, I ser hos jer.',
    filled: n =>
      n === 0
        ? 'Fem korte spørgsmål om, hvad der fører til hvad'
        : n === 1
          ? 'I har skrevet ved ét af fem steder'
          : `I har skrevet ved ${n} af fem steder`,
    picture:
      'En ring med fem steder og pile fra det ene til det næste. Inde i ringen går stiplede pile den modsatte vej.',
    places: {
      fit: { name: 'Hjælpen passer bedre', ask: 'Hvad passer bedre nu end før?' },
      need: { name: 'Mindre behov for mere', ask: 'Hvad har folk sjældnere brug for end før?' },
      capacity: { name: 'Bedre tid', ask: 'Hvad har nogen fået tid til, som ikke gik før?' },
      staff: { name: 'De ansatte trives', ask: 'Hvad siger de ansatte om deres arbejde nu?' },
      turnover: { name: 'Flere bliver i jobbet', ask: 'Møder folk oftere de samme ansatte?' },
    },
    wrong_title: 'Ringen kan også dreje den forkerte vej',
    wrong:
      'Holder en ansat op, som kendte folk, kan hjælpen komme til at passe dårligere igen. Så har folk brug for mere, og de, der er tilbage, får mindre tid. Skriv også det, hvis det er det, I ser.',
    not_proof:
      'Ringen er en tanke at tale ud fra og ikke noget, der er vist hos jer. Den er formet efter Vavra, sådan som Kobro og Bjørnerud (2021) bruger den.',
    write_title: 'Skriv det, I ser',
    save: 'Gem',
    said: { saved: 'Det er gemt.' },
  },
}
