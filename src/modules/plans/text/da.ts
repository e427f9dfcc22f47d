import type { nb } from './nb.ts'

/** Danish. */
export const da: typeof nb = {
  plans: 'Planerne',
  made_up: 'Kommunerne og planerne her er opdigtede.',
  ways: {
    table: 'Hvem nævner det?',
    definitions: 'Hvad de mener',
    compare: 'Sammenlign to',
  },
  kinds: {
    social_part: 'Kommuneplanens samfundsdel',
    action_part: 'Handleplan',
    theme: 'Temaplan',
    other: 'Anden plan',
  },
  states: { waiting: 'Venter på at blive læst', read: 'Læst', unread: 'Kunne ikke læses' },
  places: {
    heading: 'i en overskrift',
    goal: 'under mål',
    measure: 'under indsatser',
    foreword: 'i forordet',
    text: 'andre steder i teksten',
    contents: 'i indholdsfortegnelsen',
    sources: 'i kildelisten',
  },
  meanings: {
    defined: { name: 'Forklaret', about: 'Planen siger, hvad den mener med ordet.' },
    measure: { name: 'Indsats', about: 'Ordet står ved noget, der skal gøres, gerne med hvem og hvornår.' },
    goal: { name: 'Mål', about: 'Planen vil derhen, men siger ikke, hvad der skal gøres.' },
    named: { name: 'Kun nævnt', about: 'Ordet står der, men der følger ikke noget af det.' },
    other: { name: 'Noget andet', about: 'Ordet betyder noget andet her og tælles ikke med.' },
  },
  wes: {
    together: 'Kommunen og andre sammen',
    municipality: 'Kommunen alene',
    unsaid: '»Vi«, uden at sige hvem',
    nobody: 'Ingen er nævnt',
  },
  rules: {
    says_what_it_is: 'Sætningen siger, hvad det er',
    under_measures: 'Det står under indsatser',
    responsible_and_date: 'Det står, hvem der har ansvaret, og hvornår',
    under_goals: 'Det står under mål',
    promises: 'Sætningen lover noget',
    only_named: 'Ingen andre regler passer',
  },
  families: {
    'co-creation': 'Samskabelse',
    'co-production': 'Samproduktion',
    participation: 'Inddragelse',
    volunteering: 'Frivillighed',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', sv: 'svensk', en: 'engelsk' },
  why: {
    pictures_only:
      'Filen er kun billeder af sider. Kør den gennem tekstgenkendelse (OCR), og læg den ind igen.',
    locked: 'Filen er låst med adgangskode. Bed om en fil uden adgangskode.',
    broken: 'Filen er beskadiget. Hent den igen der, hvor den kom fra.',
    unknown: 'Dette er hverken PDF, DOCX, ODT, HTML, Markdown eller ren tekst.',
    too_large: 'Filen er for stor.',
    empty: 'Filen har ingen ord.',
    no_rights: 'Filen kunne ikke åbnes.',
    gone: 'Filen var væk.',
    died: 'Læsningen gik i stå tre gange på denne fil. Prøv en anden udgave af den.',
    too_slow: 'Det tog for lang tid at læse filen. Del den op, eller prøv en anden udgave.',
  },
  factors: {
    understanding: {
      name: 'Vi forstår det samme',
      about: 'Folk ved, hvad samskabelse er, og hvad deres egen rolle er.',
    },
    surplus: { name: 'Tid og kræfter', about: 'Der er afsat tid og penge, og folk har kræfter til det.' },
    process: {
      name: 'Det sker mellem mennesker',
      about: 'Tillid, samtaler og læring får den tid, de tager.',
    },
    roles: { name: 'Roller og magt', about: 'Det er klart, hvem der gør hvad, og hvem der bestemmer.' },
    whole: { name: 'Hele billedet', about: 'Tilbud og faggrupper arbejder sammen om det samme.' },
    anchoring: { name: 'Forankret', about: 'Politikere og ledere har sagt ja og følger op.' },
  },
  factor_states: { there: 'På plads', begun: 'Begyndt', missing: 'Mangler' },
}
