import { dayOf } from '../../../../../../../platform/format.ts'
import { daysAfter, later } from '../../../../stage/demo.ts'
import type { Days } from '../../demo.ts'

export type PlanDays = Days & { april: Date }

const springOf = ({ february }: PlanDays) => [0, 28, 63, 91, 119].map(days => daysAfter(february, days))

/** What is measured, by whom and when; one was given up since it told nothing of those it is for. */
export const indicators = ({ september, november, april, june }: PlanDays) => [
  {
    ...{
      key: 'help',
      group: 'parents',
      goal: 'ask',
      activity: 'dinner',
      library: 'has-somebody-to-ask@0.1',
    },
    ...{ name: 'Har noen å be om hjelp', level: 'outcome', kind: 'share', way: 'asked' },
    ...{
      better: 'higher',
      scale_min: 1,
      scale_max: 5,
      every: 'half_yearly',
      first_on: daysAfter(september, 21),
    },
    how: 'Et kort skjema på telefonen eller på papir, rundt bordet etter maten. Noen andre enn de ansatte deler det ut.',
    question: 'Har du noen du kan be om hjelp når du trenger det?',
    mind: 'Få svarer. Det kan være andre som svarer neste gang.',
    who_measures: 'Siri',
  },
  {
    ...{
      key: 'home',
      group: 'parents',
      goal: 'weekly',
      activity: 'dinner',
      name: 'Føler seg hjemme rundt bordet',
    },
    ...{ level: 'outcome', kind: 'scale', way: 'asked', better: 'higher', scale_min: 1, scale_max: 5 },
    ...{ every: 'half_yearly', first_on: daysAfter(september, 21), who_measures: 'Siri' },
    how: 'I samme skjema.',
    question: 'Hvor hjemme føler du deg rundt bordet?',
    scale_low: 'Ikke hjemme',
    scale_high: 'Helt hjemme',
  },
  {
    ...{
      key: 'table',
      group: 'parents',
      goal: 'weekly',
      activity: 'dinner',
      name: 'Foreldre rundt bordet en vanlig torsdag',
    },
    ...{
      level: 'result',
      kind: 'number',
      way: 'counted',
      better: 'higher',
      unit: 'foreldre',
      scale_min: 1,
      scale_max: 5,
    },
    ...{ every: 'monthly', first_on: daysAfter(september, 0), who_measures: 'verten' },
    how: 'Den som er vert, teller første torsdag i måneden. Navn skrives ikke ned.',
    mind: 'Sier ingenting om hvordan de har det.',
  },
  {
    ...{
      key: 'loans',
      group: 'parents',
      goal: 'weekly',
      activity: 'lend',
      name: 'Utlån fra låneskapet i måneden',
    },
    ...{
      level: 'result',
      kind: 'number',
      way: 'counted',
      better: 'higher',
      unit: 'utlån',
      scale_min: 1,
      scale_max: 5,
    },
    ...{ every: 'monthly', first_on: dayOf(april), who_measures: 'Malin' },
    how: 'Streker i boka i skapet.',
  },
  {
    ...{ key: 'nav', group: 'parents', goal: 'ask', name: 'Avtaler med NAV i måneden for hver familie' },
    ...{
      level: 'effect',
      kind: 'number',
      way: 'register',
      better: 'neither',
      unit: 'avtaler',
      scale_min: 1,
      scale_max: 5,
    },
    ...{
      every: 'yearly',
      first_on: daysAfter(september, 20),
      source: 'Avtaleboka på NAV Bjørkevik',
      who_measures: 'Marit',
    },
    how: 'Antall avtaler i tre måneder, delt på antall familier. Ingen navn ut av NAV.',
    mind: 'Færre avtaler kan bety at folk klarer seg, eller at de har gitt opp. Derfor er verken høyt eller lavt best.',
  },
  {
    ...{
      key: 'time',
      group: 'staff',
      goal: 'know',
      activity: 'honest',
      name: 'Har tid til å bli kjent med folk',
    },
    ...{ level: 'outcome', kind: 'scale', way: 'talked', better: 'higher', scale_min: 1, scale_max: 5 },
    ...{ every: 'yearly', first_on: daysAfter(september, 28), who_measures: 'Anne' },
    how: 'En samtale i lunsjen. Hver setter et kryss på en linje fra 1 til 5.',
    mind: 'Fem personer. Tallet er en grunn til å snakke sammen, ikke mer.',
  },
  {
    ...{
      key: 'told',
      group: 'parents',
      goal: 'ask',
      activity: 'dinner',
      name: 'Det som har endret seg mest',
    },
    ...{ level: 'outcome', kind: 'story', way: 'stories', better: 'neither', scale_min: 1, scale_max: 5 },
    ...{ every: 'yearly', first_on: dayOf(june), who_measures: 'Amina' },
    how: 'Vi spør på slutten av kvelden, og foreldrene velger selv hvilke fortellinger som viser mest.',
  },
  {
    ...{ key: 'stay', group: 'ring', goal: 'glad', activity: 'deal', name: 'Vil være med et halvt år til' },
    ...{ level: 'outcome', kind: 'share', way: 'talked', better: 'higher', scale_min: 1, scale_max: 5 },
    ...{ every: 'half_yearly', first_on: daysAfter(november, 20), who_measures: 'Grete' },
    how: 'Grete spør hver enkelt når halvåret er omme, og skriver bare hvor mange.',
    mind: 'Noen kan ha andre grunner til å slutte enn hvordan det er å være med.',
  },
  {
    ...{
      key: 'leaflets',
      group: 'parents',
      goal: 'weekly',
      name: 'Brosjyrer som er delt ut',
      level: 'result',
    },
    ...{ kind: 'number', way: 'counted', better: 'higher', unit: 'brosjyrer', scale_min: 1, scale_max: 5 },
    withdrawn_at: later(september, 21).toISOString(),
    withdrawn_why: 'Det sa bare noe om oss, og ingenting om dem det er for.',
  },
]

/** The first target was too high: it stands there still, as the old line. */
export const targets = ({ september, february, june }: PlanDays) => [
  {
    ...{ indicator: 'help', day: daysAfter(june, 14), value: 80, set_at: later(september, 28).toISOString() },
    ...{ given_up_at: later(february, 14).toISOString() },
    given_up_why: 'Vi hadde sju uker uten møter, og fire av fem er mye på ett år.',
  },
  {
    ...{ indicator: 'help', day: daysAfter(june, 14), value: 60, set_at: later(february, 14).toISOString() },
    why: 'Seks av ti er til å nå, sa de rundt bordet.',
  },
  { indicator: 'help', day: daysAfter(june, 379), value: 75, set_at: later(june, 20).toISOString() },
  { indicator: 'table', day: daysAfter(june, 0), value: 14, set_at: later(september, 28).toISOString() },
  { indicator: 'home', day: daysAfter(june, 379), value: 4, set_at: later(june, 20).toISOString() },
  { indicator: 'stay', day: daysAfter(june, 200), value: 90, set_at: later(june, 20).toISOString() },
  { indicator: 'time', day: daysAfter(june, 20), value: 4, set_at: later(september, 30).toISOString() },
]

/** Counted on Thursdays, with a pause in which nobody counted; what was asked stands with its form. */
export const measurements = (days: PlanDays) => {
  const { september, november, april, june } = days
  const monthly = [0, 30, 60].map(days_after => daysAfter(september, days_after))
  const spring = springOf(days)
  return [
    ...[9, 11, 10].map((value, at) => ({
      ...{ key: `table-${at}`, indicator: 'table', day: monthly[at]!, baseline: at === 0, value },
      ...{ came_by: 'typed', locked_at: at === 0 ? later(september, 1).toISOString() : null },
    })),
    {
      ...{ key: 'table-pause', indicator: 'table', day: daysAfter(november, 30), came_by: 'typed' },
      missing: 'Sju uker uten møter. Ingen talte, og ingen kom.',
    },
    ...[8, 11, 13, 14, 12].map((value, at) => ({
      ...{ key: `table-${at + 3}`, indicator: 'table', day: spring[at]!, value, came_by: 'typed' },
      comment: value === 14 ? 'Den torsdagen kommunedirektøren kom.' : '',
    })),
    ...[0, 14, 22, 31].map((value, at) => ({
      ...{
        key: `loans-${at}`,
        indicator: 'loans',
        day: daysAfter(april, at * 30),
        baseline: at === 0,
        value,
      },
      ...{ came_by: 'series', source: 'Boka i skapet', comment: at === 0 ? 'Dagen skapet åpnet.' : '' },
    })),
    {
      ...{
        key: 'nav-0',
        indicator: 'nav',
        day: daysAfter(september, 20),
        baseline: true,
        value: 2.1,
        n: 24,
      },
      ...{ low: 1.6, high: 2.6, came_by: 'typed', source: 'NAV Bjørkevik, avtaleboka for tre måneder' },
    },
    {
      ...{
        key: 'nav-1',
        indicator: 'nav',
        day: daysAfter(june, 5),
        value: 2.1,
        n: 26,
        low: 1.6,
        high: 2.6,
      },
      ...{ came_by: 'typed', source: 'NAV Bjørkevik, avtaleboka for tre måneder' },
      comment: 'Ingen endring å se.',
    },
    {
      ...{ key: 'stay-0', indicator: 'stay', day: daysAfter(november, 20), baseline: true, part: 4, n: 9 },
      ...{ value: (100 * 4) / 9, came_by: 'typed' },
      comment: 'Midt i høsten, da flere følte seg som billig hjelp.',
    },
    {
      ...{ key: 'stay-1', indicator: 'stay', day: daysAfter(june, 8), part: 7, n: 8, value: 87.5 },
      came_by: 'typed',
    },
    {
      ...{
        key: 'time-0',
        indicator: 'time',
        day: daysAfter(september, 28),
        baseline: true,
        value: 2.6,
        n: 5,
      },
      came_by: 'typed',
    },
    {
      ...{
        key: 'time-1',
        indicator: 'time',
        day: daysAfter(june, 6),
        value: 3.4,
        n: 5,
        came_by: 'typed',
      },
      comment: 'Anne og en ny. Per var med i høst, ikke nå.',
    },
  ]
}

/** Two digits had changed places. */
export const corrections = (days: PlanDays) => [
  {
    ...{ measurement: 'table-6', number: 1, day: springOf(days)[3]!, value: 41 },
    ...{ why: 'Sifrene var byttet om.', until: later(days.february, 98).toISOString() },
  },
]
