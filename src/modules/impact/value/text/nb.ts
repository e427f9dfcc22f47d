import type { CyclePlace, Ledger, Source, Subject, ValueLevel, Whose } from '../rules.ts'

export const nb = {
  title: 'Sosial verdi, to ganger',
  lead: 'Verdi viser seg to steder: i hvordan dere har det mens dere samarbeider, og i det som blir annerledes for folk. Det ene kan være godt uten at det andre er det.',
  ledgers: {
    process: { short: 'Underveis', title: 'Underveis, i måten vi jobber på' },
    product: { short: 'Etterpå', title: 'Etterpå, i det som ble annerledes' },
  } as Record<Ledger, { short: string; title: string }>,
  levels: {
    person: { short: 'person', name: 'Den enkelte', hint: 'Innbyggere og ansatte, hver for seg' },
    organisation: {
      short: 'organisasjon',
      name: 'Tjenestene og organisasjonene',
      hint: 'Måten man jobber på, og måten man møter folk på',
    },
    society: { short: 'samfunn', name: 'Samfunnet', hint: 'Nærmiljøet og det som varer når dere er ferdige' },
  } as Record<ValueLevel, { short: string; name: string; hint: string }>,
  subjects: {
    heard: 'Å bli hørt',
    mastery: 'Mestring',
    belonging: 'Å høre til',
    trust: 'Tillit',
    learning: 'Læring begge veier',
    motivation: 'De ansattes arbeidsglede',
    daily_life: 'Hverdagen',
    people_around: 'Folk å være sammen med',
    work_and_study: 'Arbeid og skole',
    services: 'Hvor godt tjenestene passer',
    ways_of_working: 'Måten å jobbe på',
    local_place: 'Stedet vi bor på',
  } as Record<Subject, string>,
  whose: { residents: 'Innbyggere', employees: 'Ansatte', both: 'Begge' } as Record<Whose, string>,
  whose_saw: {
    residents: 'sett av innbyggere',
    employees: 'sett av ansatte',
    both: 'sett av begge',
  } as Record<Whose, string>,
  sources: {
    notes: 'noe dere har lagt merke til',
    rounds: 'fra en runde eller puls',
    stories: 'en fortelling dere har valgt',
    measured: 'noe dere har målt',
  } as Record<Source, string>,
  counted: {
    notes: (n: number) => (n === 1 ? '1 notat' : `${n} notater`),
    rounds: (n: number) => (n === 1 ? '1 runde eller puls' : `${n} runder og pulser`),
    stories: (n: number) => (n === 1 ? '1 fortelling' : `${n} fortellinger`),
    measured: (n: number) => (n === 1 ? '1 måling' : `${n} målinger`),
  } as Record<Source, (n: number) => string>,
  picture: 'En åpen bok med to sider.',
  nothing: 'ingenting ennå',
  not_points: 'Merkene er ikke poeng, og de blir ikke lagt sammen.',
  ask: {
    process: {
      person: 'Ingenting ennå. Har noen sagt at de ble hørt, eller at de fikk til noe de ikke trodde?',
      organisation: 'Ingenting ennå. Har noen på jobb lært noe av innbyggerne, eller sluttet med noe?',
      society: 'Ingenting ennå. Er det folk som snakker sammen nå, som ikke gjorde det før?',
    },
    product: {
      person: 'Ingenting ennå. Hva er annerledes i hverdagen for noen av dem det er for?',
      organisation: 'Ingenting ennå. Gjør en tjeneste noe på en annen måte nå?',
      society: 'Ingenting ennå. Her tar det ofte år, og mye annet spiller inn.',
    },
  } as Record<Ledger, Record<ValueLevel, string>>,
  one_of_us: 'en av oss',
  people_answered: 'Det folk svarte',
  read_story: 'Les fortellingen',
  see_measured: 'Se målingene',
  change: 'Endre',
  more_title: 'Mer om verdi',
  to_stories: 'Fortellinger om endring',
  to_stories_hint: 'De dere velger sammen, kommer fram her.',
  to_gains: 'Forsiktige anslag',
  to_gains_hint: 'Tiltak og tid som ikke trengtes. De står for seg selv og blir ikke lagt til noe her.',
  add: 'Skriv noe dere har lagt merke til',
  form: {
    labels: {
      body: 'Hva la dere merke til?',
      about: 'Hva handler det om?',
      level: 'Hvor viser det seg?',
      whose: 'Hvem har sett det?',
      day: 'Når?',
    },
    body_hint: 'Skriv det slik det ble sagt eller gjort, uten navn. Det kan også være noe som ble dårligere.',
    choose: 'Velg',
    about_in: (ledger: string, subject: string) => `${ledger} – ${subject}`,
    save: 'Skriv det opp',
    save_changes: 'Lagre',
  },
  errors: { not_yet: 'Denne dagen har ikke vært ennå.' },
  change_title: 'Endre et notat',
  remove_title: 'Ta bort notatet',
  remove_lead: 'Det blir borte for alle og kan ikke hentes fram igjen.',
  remove: 'Ta bort notatet',
  said: {
    added: 'Det er skrevet opp.',
    changed: 'Notatet er endret.',
    removed: 'Notatet er borte.',
  },
  cycle: {
    title: 'Ringen som kan drive seg selv',
    lead: 'Når hjelpen passer bedre, kan det ene føre til det andre, helt tilbake til der det begynte. Skriv det dere ser hos dere.',
    filled: (n: number) =>
      n === 0
        ? 'Fem korte spørsmål om hva som fører til hva'
        : n === 1
          ? 'Dere har skrevet ved ett av fem steder'
          : `Dere har skrevet ved ${n} av fem steder`,
    picture:
      'En ring med fem steder og piler fra det ene til det neste. Inne i ringen går stiplede piler motsatt vei.',
    places: {
      fit: { name: 'Hjelpen passer bedre', ask: 'Hva treffer bedre nå enn før?' },
      need: { name: 'Mindre behov for mer', ask: 'Hva trenger folk sjeldnere enn før?' },
      capacity: { name: 'Bedre tid', ask: 'Hva har noen fått tid til som ikke gikk før?' },
      staff: { name: 'De ansatte trives', ask: 'Hva sier de ansatte om jobben sin nå?' },
      turnover: { name: 'Flere blir i jobben', ask: 'Møter folk de samme ansatte oftere?' },
    } as Record<CyclePlace, { name: string; ask: string }>,
    wrong_title: 'Ringen kan også gå feil vei',
    wrong:
      'Slutter en ansatt som kjente folk, kan hjelpen passe dårligere igjen. Da trenger folk mer, og de som er igjen, får mindre tid. Skriv det også, hvis det er det dere ser.',
    not_proof:
      'Ringen er en tanke å snakke ut fra, ikke noe som er vist hos dere. Den er formet etter Vavra, slik den står hos Kobro og Bjørnerud (2021).',
    write_title: 'Skriv det dere ser',
    save: 'Lagre',
    said: { saved: 'Det er lagret.' },
  },
}

export type Text = typeof nb
