import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Sosial verdi, to gonger',
  lead: 'Verdi viser seg to stader: i korleis de har det mens de samarbeider, og i det som blir annleis for folk. Det eine kan vere godt utan at det andre er det.',
  ledgers: {
    process: { short: 'Undervegs', title: 'Undervegs, i måten vi jobbar på' },
    product: { short: 'Etterpå', title: 'Etterpå, i det som blei annleis' },
  },
  levels: {
    person: { short: 'person', name: 'Den enkelte', hint: 'Innbyggjarar og tilsette, kvar for seg' },
    organisation: {
      short: 'organisasjon',
      name: 'Tenestene og organisasjonane',
      hint: 'Måten ein jobbar på, og måten ein møter folk på',
    },
    society: { short: 'samfunn', name: 'Samfunnet', hint: 'Nærmiljøet og det som varer når de er ferdige' },
  },
  subjects: {
    heard: 'Å bli høyrd',
    mastery: 'Meistring',
    belonging: 'Å høyre til',
    trust: 'Tillit',
    learning: 'Læring begge vegar',
    motivation: 'Arbeidsgleda til dei tilsette',
    daily_life: 'Kvardagen',
    people_around: 'Folk å vere saman med',
    work_and_study: 'Arbeid og skule',
    services: 'Kor godt tenestene passar',
    ways_of_working: 'Måten å jobbe på',
    local_place: 'Staden vi bur på',
  },
  whose: { residents: 'Innbyggjarar', employees: 'Tilsette', both: 'Begge' },
  whose_saw: {
    residents: 'sett av innbyggjarar',
    employees: 'sett av tilsette',
    both: 'sett av begge',
  },
  sources: {
    notes: 'noko de har lagt merke til',
    rounds: 'frå ein runde eller puls',
    stories: 'ei forteljing de har valt',
    measured: 'noko de har målt',
  },
  counted: {
    notes: n => (n === 1 ? '1 notat' : `${n} notat`),
    rounds: n => (n === 1 ? '1 runde eller puls' : `${n} rundar og pulsar`),
    stories: n => (n === 1 ? '1 forteljing' : `${n} forteljingar`),
    measured: n => (n === 1 ? '1 måling' : `${n} målingar`),
  },
  picture: 'Ei open bok med to sider.',
  nothing: 'ingenting enno',
  not_points: 'Merka er ikkje poeng, og dei blir ikkje lagde saman.',
  ask: {
    process: {
      person:
        'Ingenting enno. Har nokon sagt at dei blei høyrde, eller at dei fekk til noko dei ikkje trudde?',
      organisation: 'Ingenting enno. Har nokon på jobb lært noko av innbyggjarane, eller slutta med noko?',
      society: 'Ingenting enno. Er det folk som snakkar saman no, som ikkje gjorde det før?',
    },
    product: {
      person: 'Ingenting enno. Kva er annleis i kvardagen for nokon av dei det er for?',
      organisation: 'Ingenting enno. Gjer ei teneste noko på ein annan måte no?',
      society: 'Ingenting enno. Her tek det ofte år, og mykje anna spelar inn.',
    },
  },
  one_of_us: 'ein av oss',
  people_answered: 'Det folk svarte',
  read_story: 'Les forteljinga',
  see_measured: 'Sjå målingane',
  change: 'Endre',
  more_title: 'Meir om verdi',
  to_stories: 'Forteljingar om endring',
  to_stories_hint: 'Dei de vel saman, kjem fram her.',
  to_gains: 'Forsiktige overslag',
  to_gains_hint: 'Tiltak og tid som ikkje trongst. Dei står for seg sjølve og blir ikkje lagde til noko her.',
  add: 'Skriv noko de har lagt merke til',
  form: {
    labels: {
      body: 'Kva la de merke til?',
      about: 'Kva handlar det om?',
      level: 'Kvar viser det seg?',
      whose: 'Kven har sett det?',
      day: 'Når?',
    },
    body_hint:
      'Skriv det slik det blei sagt eller gjort, utan namn. Det kan òg vere noko som blei dårlegare.',
    choose: 'Vel',
    about_in: (ledger, subject) => `${ledger} – ${subject}`,
    save: 'Skriv det opp',
    save_changes: 'Lagre',
  },
  errors: { not_yet: 'Denne dagen har ikkje vore enno.' },
  change_title: 'Endre eit notat',
  remove_title: 'Ta bort notatet',
  remove_lead: 'Det blir borte for alle og kan ikkje hentast fram igjen.',
  remove: 'Ta bort notatet',
  said: {
    added: 'Det er skrive opp.',
    changed: 'Notatet er endra.',
    removed: 'Notatet er borte.',
  },
  cycle: {
    title: 'Ringen som kan drive seg sjølv',
    lead: 'Når hjelpa passar betre, kan det eine føre til det andre, heilt tilbake til der det byrja. Skriv det de ser hos dykk.',
    filled: n =>
      n === 0
        ? 'Fem korte spørsmål om kva som fører til kva'
        : n === 1
          ? 'De har skrive ved éin av fem stader'
          : `De har skrive ved ${n} av fem stader`,
    picture:
      'Ein ring med fem stader og piler frå den eine til den neste. Inne i ringen går stipla piler motsett veg.',
    places: {
      fit: { name: 'Hjelpa passar betre', ask: 'Kva treffer betre no enn før?' },
      need: { name: 'Mindre behov for meir', ask: 'Kva treng folk sjeldnare enn før?' },
      capacity: { name: 'Betre tid', ask: 'Kva har nokon fått tid til som ikkje gjekk før?' },
      staff: { name: 'Dei tilsette trivst', ask: 'Kva seier dei tilsette om jobben sin no?' },
      turnover: { name: 'Fleire blir i jobben', ask: 'Møter folk dei same tilsette oftare?' },
    },
    wrong_title: 'Ringen kan òg gå feil veg',
    wrong:
      'Sluttar ein tilsett som kjende folk, kan hjelpa passe dårlegare igjen. Då treng folk meir, og dei som er igjen, får mindre tid. Skriv det òg, om det er det de ser.',
    not_proof:
      'Ringen er ein tanke å snakke ut frå, ikkje noko som er vist hos dykk. Han er forma etter Vavra, slik han står hos Kobro og Bjørnerud (2021).',
    write_title: 'Skriv det de ser',
    save: 'Lagre',
    said: { saved: 'Det er lagra.' },
  },
}
