import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven det er for',
  lead: 'Kven skal få det betre, og korleis ser livet deira ut då?',
  small_print: 'I planar og søknader heiter dette gjerne målgrupper.',
  advice_title: 'Heller smalt enn breitt',
  advice:
    '«Unge foreldre som er nye i bygda» seier meir enn «familiar». Ei lita gruppe er lettare å spørje, og det er lettare å sjå om noko blir annleis for dei.',
  advice_staff:
    'Tilsette i kommunen og folk hos dei de samarbeider med, kan òg vere ei gruppe. Det skal bli betre for nokre av dei òg.',
  none: 'De har ikkje skrive kven det er for enno. Byrj med den eine gruppa som betyr mest.',
  priority: 'Kven kjem først?',
  priority_hint: 'De byrjar å måle hos dei som kjem først.',
  priorities: { 1: 'Først', 2: 'Deretter', 3: 'Når de rekk det' },
  about_people: (n, count) => (n === 1 ? 'omtrent éin person' : `omtrent ${count} personar`),
  no_goals: 'Ingen suksessmål enno.',
  indicators_here: n =>
    n === 0 ? 'ingenting blir målt enno' : n === 1 ? 'éin indikator' : `${n} indikatorar`,
  asked_last: (times, day) =>
    times === 1
      ? `Folk frå gruppa var med ${day}.`
      : `Folk frå gruppa har vore med ${times} gonger, sist ${day}.`,
  not_asked: 'Ingen frå gruppa er spurde enno.',
  add: 'Legg til ei gruppe',
  name: 'Kven er det?',
  name_hint: 'Til dømes «unge foreldre som er nye i bygda».',
  detail: 'Meir om dei',
  detail_hint: 'Kva dei har felles, kvar dei bur, kva de ikkje veit. Ingen namn.',
  kind: 'Dei er',
  size: 'Omtrent kor mange er dei?',
  size_hint: 'Eit overslag held. La det stå ope om de ikkje veit.',
  save: 'Legg til',

  all_groups: 'Alle gruppene',
  called_before: (name, day) => `Heitte «${name}» til ${day}.`,
  nobody_asked_title: 'Spør nokon av dei det gjeld',
  nobody_asked:
    'Ingen frå denne gruppa har vore med på dette enno. Dei veit best kva som er eit godt liv for dei. Ein kaffikopp med to eller tre av dei er nok til å byrje.',
  nobody_asked_do: 'Skriv kven som har vore med',
  goals_title: 'Når de lykkast',
  goals_lead:
    'Korleis er livet for ein i denne gruppa då? Skriv det slik at dei ville kjent det igjen: «… har nokon å be om hjelp når det knip.» Det blir kalla suksessmål.',
  add_goal: 'Nytt suksessmål',
  add_goal_hint: 'Eitt mål om gongen. Ikkje kva de gjer, men kva som er annleis for dei.',
  save_goal: 'Legg til målet',
  said_before: 'Stod før',
  until: day => `til ${day}`,
  because: why => `Endra fordi: ${why}`,
  measured_by: names => `Teikn på det: ${names}`,
  no_sign: 'Ingen teikn å måle det med enno.',
  change: 'Endre',
  indicators_title: 'Det vi måler for dei',
  no_indicators: 'Ingenting enno.',
  withdrawn: 'ikkje i bruk',
  to_indicators: 'Vel kva de vil måle',

  voices_title: 'Kven har vore med',
  voices_lead:
    'Når folk frå gruppa har vore med og bestemt, skriv det her. Då kan andre sjå kven planen byggjer på.',
  no_voices: 'Ingen enno.',
  subjects: {
    goals: 'Kva som er eit godt liv for dei',
    indicators: 'Kva som skal målast',
    reading: 'Kva tala betyr',
  },
  people: n => (n === 1 ? 'éin person' : `${n} personar`),
  and_others: (names, others) => (others === 1 ? `${names} og éin til` : `${names} og ${others} til`),
  how_it_was: how => `Slik: ${how}`,
  what_came: what => `Det dei sa, og det som blei endra: ${what}`,
  remove_voice: 'Ta bort',
  name_off: 'Ta bort namnet mitt',
  add_voice: 'Skriv at nokon har vore med',
  about: 'Kva var dei med på?',
  day: 'Dag',
  seats: 'Kven av dei har plass her?',
  seats_hint: 'Kryss av for dei som sjølve høyrer til gruppa, og som var med.',
  people_label: 'Kor mange andre?',
  people_hint: 'Dei som ikkje har plass her. Berre talet, ingen namn.',
  how: 'Korleis gjekk det føre seg?',
  how_hint: 'Til dømes «rundt kjøkenbordet hos ein av dei» eller «tre samtalar på telefon».',
  what: 'Kva sa dei, og kva endra de?',
  what_hint: 'Med deira ord, utan namn.',
  save_voice: 'Lagre',

  change_title: 'Endre det som står om gruppa',
  why: 'Kvifor endrar de det?',
  why_hint: 'Er det berre ein skrivefeil, treng de ikkje skrive noko her.',
  save_changes: 'Lagre',
  kept: 'Det som stod før, blir teke vare på.',
  remove_title: 'Ta bort gruppa',
  remove_lead: 'Suksessmåla og det som står om kven som har vore med, blir òg borte. Det kan ikkje angrast.',
  remove: 'Ta bort gruppa',
  cannot_remove: n =>
    `${n === 1 ? 'Éin indikator høyrer' : `${n} indikatorar høyrer`} til denne gruppa, så ho kan ikkje takast bort. Det de har målt, skal kunne finnast igjen. Er gruppa ikkje aktuell lenger, kan de slutte å bruke indikatorane og setje gruppa sist. Er noko lagt inn ved ein feil, ta bort indikatoren først.`,

  goal_title: 'Eit suksessmål',
  goal: 'Slik er livet når de lykkast',
  goal_detail: 'Kva meiner de med det?',
  goal_detail_hint: 'Korleis ville dei sjølve merka det? Kva er ikkje med?',
  goal_before_title: 'Det stod før',
  remove_goal_title: 'Ta bort målet',
  remove_goal_lead: n =>
    n === 0
      ? 'Det som stod før og pilene på kartet, blir òg borte.'
      : `Det som stod før og pilene på kartet, blir òg borte. ${n === 1 ? 'Indikatoren som høyrer til, blir ståande' : `Dei ${n} indikatorane som høyrer til, blir ståande`} utan mål.`,
  remove_goal: 'Ta bort målet',

  errors: {
    how_many: 'Skriv eit heilt tal, til dømes 40, eller la det stå ope.',
    nobody: 'Skriv kor mange som var med, eller kryss av for nokon.',
    not_yet: 'Den dagen har ikkje vore enno.',
  },
  said: {
    added: 'Gruppa er lagd til. Skriv gjerne eit suksessmål med det same.',
    changed: 'Endringa er lagra.',
    removed: 'Gruppa er teken bort.',
    goal_added: 'Målet er lagt til.',
    goal_changed: 'Målet er endra.',
    goal_removed: 'Målet er teke bort.',
    voice_noted: 'Det er skrive ned.',
    voice_removed: 'Det er teke bort.',
    name_off: 'Namnet ditt er teke bort.',
  },
  conflicts: {
    group_is_measured: 'Noko blir målt for denne gruppa, så ho kan ikkje takast bort.',
  },
}
