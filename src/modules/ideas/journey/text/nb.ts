import type { Stage } from '../../rules.ts'
import type { MoveField } from '../rules.ts'

export const nb = {
  title: 'Hvor ideene står',
  lead: 'En vegg full av ideer er en god start. Når noe er i bruk og noen har nytte av det, kaller vi det en innovasjon.',
  start: 'Start en idé',
  to_boards: 'Se tavlene',
  none: 'Ingen ideer ennå. En idé kan vokse fram av én lapp eller av mange.',
  grown: (grown: number, given: number) =>
    given === 1 ? 'Ett innspill er gitt.' : `${grown} av ${given} innspill er med i en idé.`,
  grown_none: 'Ingen innspill er gitt ennå.',
  sights: {
    note: 'Innspill',
    idea: 'Idé',
    worked_out: 'Utarbeidet',
    tried: 'Prøves',
    in_use: 'I bruk',
    rested: 'Hviler',
  },
  about: {
    idea: 'Noen har fått øye på noe.',
    worked_out: 'Vi vet hva det er, og hvem som gjør hva.',
    tried: 'I det små. Vi har avtalt hvor langt det går, og når vi stopper.',
    in_use: 'Noen har nytte av det, og noen driver det. Nå er det en innovasjon.',
    rested: 'Lagt til side av en grunn. De kan hentes fram igjen.',
  } as Record<Stage, string>,
  empty: 'Ingen her nå.',
  since: (day: string) => `siden ${day}`,
  given_to: (n: number) => (n === 0 ? 'ingen innspill' : n === 1 ? '1 innspill' : `${n} innspill`),
  to_contributions: 'Se innspillene',
  innovation: 'innovasjon',
  picture: (now: string) =>
    `Ideens vei fra innspill til bruk. Nå står den ved «${now}». Trinnene står med ord lenger nede.`,

  starting: {
    title: 'Start en idé',
    lead: 'Kall ideen noe folk skjønner, og velg det den vokste fram av. Alle som har gitt noe til den, kan følge den videre.',
    name: 'Hva kaller dere den?',
    name_hint: 'Kort, som «Låneskap for barneutstyr på biblioteket».',
    body: 'Hva går den ut på?',
    body_hint: 'To eller tre setninger er nok. Den kan endres etter hvert.',
    contributions: 'Hva vokste den fram av?',
    contributions_hint:
      'Kryss av for alt som har gitt noe til ideen. De som ga det, får se hvor langt den kommer.',
    nothing: 'Det er ingen innspill å velge blant. Dere kan starte ideen uten, og legge til innspill senere.',
    by: (name: string, day: string) => (name ? `${name}, ${day}` : `Uten navn, ${day}`),
    behind: (n: number) =>
      n === 1 ? 'Én lapp til er slått sammen med denne.' : `${n} lapper til er slått sammen med denne.`,
    submit: 'Start ideen',
  },
  growing: {
    title: 'Legg til innspill',
    lead: (idea: string) =>
      `Hva mer har gitt noe til «${idea}»? De som ga det, får vite hvor ideen står, og kan følge den videre.`,
    submit: 'Legg til',
    nothing: 'Det er ingen flere innspill å velge blant nå.',
  },

  now: {
    tried: 'Et lite, trygt forsøk',
    in_use: 'Dette er i bruk',
    rested: 'Ideen hviler',
  },
  facts: {
    question: 'Det vi vil vite',
    within: 'Så langt går forsøket',
    stop_sign: 'Da stopper vi',
    benefits: 'Hvem som har nytte av det',
    run_by: 'Hvem som driver det',
    since: 'I bruk siden',
    why: 'Hvorfor',
    learnt: 'Det forsøket viste',
  } as Record<MoveField, string>,
  measured_title: 'Hvilken forskjell gjør den?',
  measured_on: (day: string) => `sist målt ${day}`,
  not_measured: 'ikke målt ennå',
  no_indicators:
    'Ingen indikator måler dette ennå. Gå til en indikator og velg denne ideen der, så får de som ga innspill, vite når noe er målt.',
  to_indicators: 'Se indikatorene',

  next_title: 'Hva skjer nå?',
  next: {
    idea: 'Den er en idé igjen',
    worked_out: 'Den er utarbeidet',
    tried: 'Prøv den i det små',
    in_use: 'Den er tatt i bruk',
    rested: 'La den hvile',
  } as Record<Stage, string>,
  again: { tried: 'Prøv en gang til', in_use: 'Endre hvem den er for eller hvem som driver den' },
  wake: {
    idea: 'Hent den fram som idé',
    worked_out: 'Hent den fram, utarbeidet',
    tried: 'Hent den fram og prøv den',
    in_use: 'Den er i bruk likevel',
  },
  back: {
    idea: 'Tilbake til idé',
    worked_out: 'Tilbake og arbeid den ut på nytt',
    tried: 'Tilbake og prøv på nytt',
  },
  given_title: 'Hvem har gitt noe til den?',
  given_names: (names: string) => `${names} har gitt noe til den.`,
  given_none: 'Den vokste ikke fram av noe innspill vi kjenner.',
  nameless: 'Uten navn',
  nameless_count: (n: number) => (n === 1 ? 'én uten navn' : `${n} uten navn`),
  gave_on: (day: string) => `gitt ${day}`,
  to_thread: 'Hva ble det av det?',
  grow: 'Legg til flere innspill',
  to_board: 'Se tavla den kom fra',
  way_title: 'Veien hit',
  by: (name: string, day: string) => (name ? `${day}, notert av ${name}` : day),
  change_title: 'Endre navnet eller teksten',
  save: 'Lagre',

  move: {
    leads: {
      idea: 'Den går tilbake til å være en idé. Det er lov, og det dere har lært, blir stående.',
      worked_out: 'Dere har snakket gjennom hva det er, hvem det er for, og hvem som gjør hva.',
      tried:
        'Gjør forsøket så lite at det tåler å gå galt. Bestem på forhånd hva dere vil vite, hvor langt det går, og hva som får dere til å stoppe.',
      in_use: 'Noe er i bruk når noen har nytte av det uten at prosjektet må holde det i gang.',
      rested:
        'Det er ikke et nederlag å la noe hvile. De som ga innspill, får lese grunnen, så skriv den slik du selv ville ha fått den.',
    } as Record<Stage, string>,
    labels: {
      learnt: 'Hva viste forsøket?',
      why: 'Hvorfor?',
      question: 'Hva vil dere vite?',
      within: 'Hvor langt går det?',
      stop_sign: 'Hva får dere til å stoppe?',
      benefits: 'Hvem har nytte av det?',
      run_by: 'Hvem driver det?',
      since: 'Siden når?',
    } as Record<MoveField, string>,
    hints: {
      learnt: 'Også det som ikke gikk slik dere trodde.',
      why: 'Én setning er nok.',
      question: 'For eksempel: Låner noen noe når skapet står åpent en ettermiddag i uka?',
      within: 'Hvor lenge, hvor mange og hvor mye det får koste.',
      stop_sign: 'For eksempel: Ingen kommer tre ganger på rad, eller noen synes det er ubehagelig.',
      benefits: 'Hvem, og på hvilken måte?',
      run_by: 'En gruppe, et husråd eller en stilling. Noen må ta seg av det når dere er ferdige.',
      since: 'Omtrent er godt nok.',
    } as Record<MoveField, string>,
    tells: {
      idea: 'De som ga innspill, får se at den er en idé igjen, og hvorfor.',
      worked_out: 'De som ga innspill, får se at den er utarbeidet, og det dere skriver her.',
      tried: 'De som ga innspill, får se at den prøves, og hva dere vil vite.',
      in_use: 'De som ga innspill, får se at den er i bruk, og hvem som har nytte av det.',
      rested: 'De som ga innspill, får lese grunnen.',
    } as Record<Stage, string>,
    submit: 'Lagre',
  },
  errors: { not_yet: 'Denne dagen har ikke vært ennå. Velg i dag eller en dag før.' },
  said: {
    started: 'Ideen er startet. De som ga noe til den, ser det nå.',
    changed: 'Endringen er lagret.',
    grown: 'Innspillene er lagt til.',
    moved: 'Det er lagret hvor ideen står. De som ga noe til den, ser det nå.',
  },
  conflicts: { idea_there: 'Ideen kan ikke gå dit fra der den står nå. Se hvor den er, og velg på nytt.' },
}

export type Text = typeof nb
