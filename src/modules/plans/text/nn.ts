import type { nb } from './nb.ts'

/** Nynorsk. */
export const nn: typeof nb = {
  plans: 'Planane',
  made_up: 'Kommunane og planane her er oppdikta.',
  ways: {
    table: 'Kven nemner det?',
    definitions: 'Kva dei meiner',
    compare: 'Samanlikn to',
  },
  kinds: {
    social_part: 'Samfunnsdelen av kommuneplanen',
    action_part: 'Handlingsdel',
    theme: 'Temaplan',
    other: 'Annan plan',
  },
  states: { waiting: 'Ventar på å bli lesen', read: 'Lesen', unread: 'Kunne ikkje lesast' },
  places: {
    heading: 'i ei overskrift',
    goal: 'under mål',
    measure: 'under tiltak',
    foreword: 'i føreordet',
    text: 'elles i teksten',
    contents: 'i innhaldslista',
    sources: 'i kjeldelista',
  },
  meanings: {
    defined: { name: 'Forklart', about: 'Planen seier kva han meiner med ordet.' },
    measure: { name: 'Tiltak', about: 'Ordet står ved noko som skal gjerast, gjerne med kven og når.' },
    goal: { name: 'Mål', about: 'Planen vil dit, men seier ikkje kva som skal gjerast.' },
    named: { name: 'Berre nemnt', about: 'Ordet står der, utan at det får følgjer.' },
    other: { name: 'Noko anna', about: 'Ordet betyr noko anna her og blir ikkje rekna med.' },
  },
  wes: {
    together: 'Kommunen og andre saman',
    municipality: 'Kommunen åleine',
    unsaid: '«Vi», utan å seie kven',
    nobody: 'Ingen er nemnde',
  },
  rules: {
    says_what_it_is: 'Setninga seier kva det er',
    under_measures: 'Det står under tiltak',
    responsible_and_date: 'Det står kven som har ansvaret, og når',
    under_goals: 'Det står under mål',
    promises: 'Setninga lovar noko',
    only_named: 'Ingen andre reglar passar',
  },
  families: {
    'co-creation': 'Samskaping',
    'co-production': 'Samproduksjon',
    participation: 'Medverknad',
    volunteering: 'Frivilligheit',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', sv: 'svensk', en: 'engelsk' },
  why: {
    pictures_only:
      'Fila er berre bilete av sider. Køyr henne gjennom tekstattkjenning (OCR) og legg henne inn på nytt.',
    locked: 'Fila er låst med passord. Be om ei fil utan passord.',
    broken: 'Fila er skadd. Hent henne på nytt der ho kom frå.',
    unknown: 'Dette er verken PDF, DOCX, ODT, HTML, Markdown eller rein tekst.',
    too_large: 'Fila er for stor.',
    empty: 'Fila har ingen ord.',
    no_rights: 'Fila kunne ikkje opnast.',
    gone: 'Fila var borte.',
    died: 'Lesinga stansa tre gonger på denne fila. Prøv ei anna utgåve av henne.',
    too_slow: 'Det tok for lang tid å lese fila. Del henne opp, eller prøv ei anna utgåve.',
  },
  factors: {
    understanding: {
      name: 'Vi forstår det same',
      about: 'Folk veit kva samskaping er, og kva som er deira eigen del i det.',
    },
    surplus: { name: 'Tid og krefter', about: 'Det er sett av tid og pengar, og folk har krefter til det.' },
    process: {
      name: 'Det skjer mellom folk',
      about: 'Tillit, samtalar og læring får ta den tida dei tek.',
    },
    roles: { name: 'Roller og makt', about: 'Det er klart kven som gjer kva, og kven som avgjer.' },
    whole: { name: 'Heile biletet', about: 'Tenester og fag arbeider saman om det same.' },
    anchoring: { name: 'Forankra', about: 'Politikarar og leiarar har sagt ja og følgjer opp.' },
  },
  factor_states: { there: 'På plass', begun: 'Byrja', missing: 'Manglar' },
}
