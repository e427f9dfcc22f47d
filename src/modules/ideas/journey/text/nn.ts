import type { Stage } from '../../rules.ts'
import type { MoveField } from '../rules.ts'
import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kvar ideane står',
  lead: 'Ein vegg full av idear er ein god start. Når noko er i bruk og nokon har nytte av det, kallar vi det ein innovasjon.',
  start: 'Start ein idé',
  to_boards: 'Sjå tavlene',
  none: 'Ingen idear enno. Ein idé kan vekse fram av éin lapp eller av mange.',
  grown: (grown: number, given: number) =>
    given === 1 ? 'Eitt innspel er gitt.' : `${grown} av ${given} innspel er med i ein idé.`,
  grown_none: 'Ingen innspel er gitt enno.',
  sights: {
    note: 'Innspel',
    idea: 'Idé',
    worked_out: 'Utarbeidd',
    tried: 'Blir prøvd',
    in_use: 'I bruk',
    rested: 'Kviler',
  },
  about: {
    idea: 'Nokon har fått auge på noko.',
    worked_out: 'Vi veit kva det er, og kven som gjer kva.',
    tried: 'I det små. Vi har avtalt kor langt det går, og når vi stoppar.',
    in_use: 'Nokon har nytte av det, og nokon driv det. No er det ein innovasjon.',
    rested: 'Lagde til side av ein grunn. Dei kan hentast fram igjen.',
  } as Record<Stage, string>,
  empty: 'Ingen her no.',
  since: (day: string) => `sidan ${day}`,
  given_to: (n: number) => (n === 0 ? 'ingen innspel' : n === 1 ? '1 innspel' : `${n} innspel`),
  to_contributions: 'Sjå innspela',
  innovation: 'innovasjon',
  picture: (now: string) =>
    `Vegen til ideen, frå innspel til bruk. No står han ved «${now}». Stega står med ord lenger nede.`,

  starting: {
    title: 'Start ein idé',
    lead: 'Kall ideen noko folk forstår, og vel det han voks fram av. Alle som har gitt noko til han, kan følgje han vidare.',
    name: 'Kva kallar de han?',
    name_hint: 'Kort, som «Låneskap for barneutstyr på biblioteket».',
    body: 'Kva går han ut på?',
    body_hint: 'To eller tre setningar er nok. De kan endre det etter kvart.',
    contributions: 'Kva voks han fram av?',
    contributions_hint:
      'Kryss av for alt som har gitt noko til ideen. Dei som gav det, får sjå kor langt han kjem.',
    nothing: 'Det er ingen innspel å velje mellom. De kan starte ideen utan, og leggje til innspel seinare.',
    by: (name: string, day: string) => (name ? `${name}, ${day}` : `Utan namn, ${day}`),
    behind: (n: number) =>
      n === 1 ? 'Éin lapp til er slått saman med denne.' : `${n} lappar til er slåtte saman med denne.`,
    submit: 'Start ideen',
  },
  growing: {
    title: 'Legg til innspel',
    lead: (idea: string) =>
      `Kva meir har gitt noko til «${idea}»? Dei som gav det, får vite kvar ideen står, og kan følgje han vidare.`,
    submit: 'Legg til',
    nothing: 'Det er ingen fleire innspel å velje mellom no.',
  },

  now: {
    tried: 'Eit lite, trygt forsøk',
    in_use: 'Dette er i bruk',
    rested: 'Ideen kviler',
  },
  facts: {
    question: 'Det vi vil vite',
    within: 'Så langt går forsøket',
    stop_sign: 'Då stoppar vi',
    benefits: 'Kven som har nytte av det',
    run_by: 'Kven som driv det',
    since: 'I bruk sidan',
    why: 'Kvifor',
    learnt: 'Det forsøket viste',
  } as Record<MoveField, string>,
  measured_title: 'Kva forskjell gjer han?',
  measured_on: (day: string) => `sist målt ${day}`,
  not_measured: 'ikkje målt enno',
  no_indicators:
    'Ingen indikator måler dette enno. Gå til ein indikator og vel denne ideen der, så får dei som gav innspel, vite når noko er målt.',
  to_indicators: 'Sjå indikatorane',

  next_title: 'Kva skjer no?',
  next: {
    idea: 'Han er ein idé att',
    worked_out: 'Han er utarbeidd',
    tried: 'Prøv han i det små',
    in_use: 'Han er teken i bruk',
    rested: 'La han kvile',
  } as Record<Stage, string>,
  again: { tried: 'Prøv ein gong til', in_use: 'Endre kven han er for, eller kven som driv han' },
  wake: {
    idea: 'Hent han fram som idé',
    worked_out: 'Hent han fram, utarbeidd',
    tried: 'Hent han fram og prøv han',
    in_use: 'Han er i bruk likevel',
  },
  back: {
    idea: 'Tilbake til idé',
    worked_out: 'Tilbake og arbeid han ut på nytt',
    tried: 'Tilbake og prøv på nytt',
  },
  given_title: 'Kven har gitt noko til han?',
  given_names: (names: string) => `${names} har gitt noko til han.`,
  given_none: 'Han voks ikkje fram av noko innspel vi kjenner.',
  nameless: 'Utan namn',
  nameless_count: (n: number) => (n === 1 ? 'éin utan namn' : `${n} utan namn`),
  gave_on: (day: string) => `gitt ${day}`,
  to_thread: 'Kva blei det av det?',
  grow: 'Legg til fleire innspel',
  to_board: 'Sjå tavla han kom frå',
  way_title: 'Vegen hit',
  by: (name: string, day: string) => (name ? `${day}, notert av ${name}` : day),
  change_title: 'Endre namnet eller teksten',
  save: 'Lagre',

  move: {
    leads: {
      idea: 'Han går tilbake til å vere ein idé. Det er lov, og det de har lært, blir ståande.',
      worked_out: 'De har snakka gjennom kva det er, kven det er for, og kven som gjer kva.',
      tried:
        'Gjer forsøket så lite at det toler å gå gale. Bestem på førehand kva de vil vite, kor langt det går, og kva som får dykk til å stoppe.',
      in_use: 'Noko er i bruk når nokon har nytte av det utan at prosjektet må halde det i gang.',
      rested:
        'Det er ikkje eit nederlag å la noko kvile. Dei som gav innspel, får lese grunnen, så skriv han slik du sjølv ville ha fått han.',
    } as Record<Stage, string>,
    labels: {
      learnt: 'Kva viste forsøket?',
      why: 'Kvifor?',
      question: 'Kva vil de vite?',
      within: 'Kor langt går det?',
      stop_sign: 'Kva får dykk til å stoppe?',
      benefits: 'Kven har nytte av det?',
      run_by: 'Kven driv det?',
      since: 'Sidan når?',
    } as Record<MoveField, string>,
    hints: {
      learnt: 'Òg det som ikkje gjekk slik de trudde.',
      why: 'Éi setning er nok.',
      question: 'Til dømes: Låner nokon noko når skapet står ope éin ettermiddag i veka?',
      within: 'Kor lenge, kor mange og kor mykje det får koste.',
      stop_sign: 'Til dømes: Ingen kjem tre gonger på rad, eller nokon synest det er ubehageleg.',
      benefits: 'Kven, og på kva måte?',
      run_by: 'Ei gruppe, eit husråd eller ei stilling. Nokon må ta seg av det når de er ferdige.',
      since: 'Om lag er godt nok.',
    } as Record<MoveField, string>,
    tells: {
      idea: 'Dei som gav innspel, får sjå at han er ein idé att, og kvifor.',
      worked_out: 'Dei som gav innspel, får sjå at han er utarbeidd, og det de skriv her.',
      tried: 'Dei som gav innspel, får sjå at han blir prøvd, og kva de vil vite.',
      in_use: 'Dei som gav innspel, får sjå at han er i bruk, og kven som har nytte av det.',
      rested: 'Dei som gav innspel, får lese grunnen.',
    } as Record<Stage, string>,
    submit: 'Lagre',
  },
  errors: { not_yet: 'Denne dagen har ikkje vore enno. Vel i dag eller ein dag før.' },
  said: {
    started: 'Ideen er starta. Dei som gav noko til han, ser det no.',
    changed: 'Endringa er lagra.',
    grown: 'Innspela er lagde til.',
    moved: 'Det er lagra kvar ideen står. Dei som gav noko til han, ser det no.',
  },
  conflicts: { idea_there: 'Ideen kan ikkje gå dit frå der han står no. Sjå kvar han er, og vel på nytt.' },
}
