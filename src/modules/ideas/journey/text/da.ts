import type { Stage } from '../../rules.ts'
import type { MoveField } from '../rules.ts'
import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvor langt er idéerne?',
  lead: 'En væg fuld af idéer er en god begyndelse. Når noget er i brug, og nogen har gavn af det, kalder vi det en innovation.',
  start: 'Start en idé',
  to_boards: 'Se tavlerne',
  none: 'Ingen idéer endnu. En idé kan vokse ud af én seddel eller af mange.',
  grown: (grown: number, given: number) =>
    given === 1 ? 'Der er givet ét input.' : `${grown} af ${given} input er blevet en del af en idé.`,
  grown_none: 'Der er ikke givet input endnu.',
  sights: {
    note: 'Input',
    idea: 'Idé',
    worked_out: 'Udarbejdet',
    tried: 'Prøves af',
    in_use: 'I brug',
    rested: 'Hviler',
  },
  about: {
    idea: 'Nogen har fået øje på noget.',
    worked_out: 'Vi ved, hvad det er, og hvem der gør hvad.',
    tried: 'I det små. Vi har aftalt, hvor langt det går, og hvornår vi stopper.',
    in_use: 'Nogen har gavn af det, og nogen driver det. Nu er det en innovation.',
    rested: 'Lagt til side af en grund. De kan tages frem igen.',
  } as Record<Stage, string>,
  empty: 'Ingen her lige nu.',
  since: (day: string) => `siden ${day}`,
  given_to: (n: number) => (n === 0 ? 'ingen input' : n === 1 ? '1 input' : `${n} input`),
  to_contributions: 'Se alt input',
  innovation: 'innovation',
  picture: (now: string) =>
    `Idéens vej fra input til i brug. Lige nu er den ved »${now}«. Længere nede står hvert trin med ord.`,

  starting: {
    title: 'Start en idé',
    lead: 'Kald idéen noget, folk forstår, og vælg det, den voksede ud af. Alle, der har givet noget til den, kan følge den.',
    name: 'Hvad kalder I den?',
    name_hint: 'Kort, som »Låneskab med børneudstyr på biblioteket«.',
    body: 'Hvad går den ud på?',
    body_hint: 'To eller tre sætninger er nok. I kan ændre dem hen ad vejen.',
    contributions: 'Hvad voksede den ud af?',
    contributions_hint:
      'Sæt kryds ved alt det, der har givet noget til idéen. De, der gav det, kan se, hvor langt den når.',
    nothing: 'Der er ingen input at vælge imellem. Idéen kan starte uden, og I kan tilføje nogle senere.',
    by: (name: string, day: string) => (name ? `${name}, ${day}` : `Uden navn, ${day}`),
    behind: (n: number) =>
      n === 1
        ? 'Der er lagt én seddel mere sammen med denne.'
        : `Der er lagt ${n} sedler mere sammen med denne.`,
    submit: 'Start idéen',
  },
  growing: {
    title: 'Tilføj input',
    lead: (idea: string) =>
      `Hvilke input har også givet noget til »${idea}«? De, der gav dem, får at vide, hvor langt idéen er, og kan følge den videre.`,
    submit: 'Tilføj',
    nothing: 'Der er ikke flere input at vælge imellem lige nu.',
  },

  now: {
    tried: 'En lille, tryg afprøvning',
    in_use: 'Det her er i brug',
    rested: 'Idéen hviler',
  },
  facts: {
    question: 'Det vil vi vide',
    within: 'Så langt går afprøvningen',
    stop_sign: 'Så stopper vi',
    benefits: 'Hvem der har gavn af det',
    run_by: 'Hvem der driver det',
    since: 'I brug siden',
    why: 'Hvorfor',
    learnt: 'Det viste afprøvningen',
  } as Record<MoveField, string>,
  measured_title: 'Hvilken forskel gør den?',
  measured_on: (day: string) => `sidst målt ${day}`,
  not_measured: 'ikke målt endnu',
  no_indicators:
    'Ingen indikator måler det endnu. Gå til en indikator, og vælg denne idé dér. Så får de, der gav input, besked, når noget er målt.',
  to_indicators: 'Se indikatorerne',

  next_title: 'Hvad sker der nu?',
  next: {
    idea: 'Den er en idé igen',
    worked_out: 'Den er udarbejdet',
    tried: 'Prøv den af i det små',
    in_use: 'Den er taget i brug',
    rested: 'Lad den hvile',
  } as Record<Stage, string>,
  again: { tried: 'Prøv en gang til', in_use: 'Ret, hvem den er for, eller hvem der driver den' },
  wake: {
    idea: 'Hent den frem som idé',
    worked_out: 'Hent den frem som udarbejdet',
    tried: 'Hent den frem, og prøv den af',
    in_use: 'Den er i brug alligevel',
  },
  back: {
    idea: 'Gå tilbage til idé',
    worked_out: 'Gå tilbage, og arbejd videre på den',
    tried: 'Gå tilbage, og prøv igen',
  },
  given_title: 'Hvem har givet noget til den?',
  given_names: (names: string) => `${names} har givet noget til den.`,
  given_none: 'Vi kender ikke noget input, den voksede ud af.',
  nameless: 'Uden navn',
  nameless_count: (n: number) => (n === 1 ? 'én uden navn' : `${n} uden navn`),
  gave_on: (day: string) => `givet ${day}`,
  to_thread: 'Hvad blev det til?',
  grow: 'Tilføj flere input',
  to_board: 'Se tavlen, den kom fra',
  way_title: 'Vejen hertil',
  by: (name: string, day: string) => (name ? `${day}, noteret af ${name}` : day),
  change_title: 'Ret navnet eller teksten',
  save: 'Gem',

  move: {
    leads: {
      idea: 'Den går tilbage til at være en idé. Det må den gerne, og det, I har lært, bliver stående.',
      worked_out: 'I har talt den igennem: hvad det er, hvem det er for, og hvem der gør hvad.',
      tried:
        'Gør afprøvningen så lille, at den kan tåle at gå galt. Aftal på forhånd, hvad I vil vide, hvor langt den går, og hvad der får jer til at stoppe.',
      in_use: 'Noget er i brug, når nogen har gavn af det, uden at projektet holder det oppe.',
      rested:
        'Det er ikke et nederlag at lade noget hvile. De, der gav input, får grunden at læse, så skriv den, som du selv ville have den.',
    } as Record<Stage, string>,
    labels: {
      learnt: 'Hvad viste afprøvningen?',
      why: 'Hvorfor?',
      question: 'Hvad vil I vide?',
      within: 'Hvor langt går den?',
      stop_sign: 'Hvad får jer til at stoppe?',
      benefits: 'Hvem har gavn af det?',
      run_by: 'Hvem driver det?',
      since: 'Siden hvornår?',
    } as Record<MoveField, string>,
    hints: {
      learnt: 'Også det, der ikke gik, som I troede.',
      why: 'Én sætning er nok.',
      question: 'For eksempel: Låner nogen noget, når skabet står åbent en eftermiddag om ugen?',
      within: 'Hvor længe, hvor mange, og hvor meget det må koste.',
      stop_sign: 'For eksempel: Ingen kommer tre gange i træk, eller nogen synes, det er ubehageligt.',
      benefits: 'Hvem, og på hvilken måde?',
      run_by: 'En gruppe, et beboerråd eller en stilling. Nogen skal tage over, når I er færdige.',
      since: 'Cirka er godt nok.',
    } as Record<MoveField, string>,
    tells: {
      idea: 'De, der gav input, kan se, at den er en idé igen, og hvorfor.',
      worked_out: 'De, der gav input, kan se, at den er udarbejdet, og det, I skriver her.',
      tried: 'De, der gav input, kan se, at den prøves af, og hvad I vil vide.',
      in_use: 'De, der gav input, kan se, at den er i brug, og hvem der har gavn af det.',
      rested: 'De, der gav input, får grunden at læse.',
    } as Record<Stage, string>,
    submit: 'Gem',
  },
  errors: { not_yet: 'Den dag er ikke kommet endnu. Skriv i dag eller en tidligere dag.' },
  said: {
    started: 'Idéen er startet. De, der gav noget til den, kan se det nu.',
    changed: 'Ændringen er gemt.',
    grown: 'Inputtene er tilføjet.',
    moved: 'Det er gemt, hvor langt idéen er. De, der gav noget til den, kan se det nu.',
  },
  conflicts: {
    idea_there: 'Idéen kan ikke gå dertil nu. Se, hvor langt den er, og vælg igen.',
  },
}
