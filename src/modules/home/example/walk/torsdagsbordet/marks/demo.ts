import { later } from '../../../stage/demo.ts'
import type { Walk } from '../../demo.ts'

type Days = Record<'august' | 'september' | 'november' | 'january' | 'february' | 'april' | 'june', Date>

/** What Torsdagsbordet has said of the guide's points, as the months went. */
export async function marks(walk: Walk, days: Days, soon: string): Promise<void> {
  const { august, september, january, february, april, june } = days
  for (const [name, state, at, said] of [
    [
      'leaders-know',
      'talked_about',
      later(august, 2),
      { note: 'Tor er med. Kommunedirektøren har bare fått en e-post.' },
    ],
    [
      'elephant',
      'in_place',
      later(august, 4),
      { note: 'Tolv lapper. Alle ville, men ikke alle turte.', who: 'Ingrid' },
    ],
    ['leaders-let-go', 'talked_about', later(august, 5), {}],
    ['thin-or-thick', 'in_place', later(august, 6), { note: 'Vi prøver noe lite først.' }],
    ['two-carry-it', 'not_yet', later(august, 6), { note: 'Per gjør alt.' }],
    ['time-set-aside', 'in_place', later(august, 6), { who: 'Tor' }],
    [
      'find-people',
      'in_place',
      later(august, 8),
      { note: 'Personvernombudet svarte. Helsesykepleieren delte ut lapper, og folk ringte selv.' },
    ],
    ['simple-letter', 'in_place', later(august, 9), { who: 'Solveig' }],
    ['safe-ground', 'in_place', later(august, 12), { note: 'Åpen barnehage, der folk går fra før.' }],
    ['around-a-meal', 'in_place', later(august, 20), { note: 'Fiskesuppe.' }],
    ['question-together', 'in_place', september, { note: 'Amina skrev det om, og alle kjente seg igjen.' }],
    ['as-many-residents', 'in_place', september, {}],
    [
      'honest-limits',
      'in_place',
      later(september, 14),
      { note: 'Hvert møte begynner med noe tjenesten ikke får til.', who: 'Ingrid' },
    ],
    [
      'plain-words',
      'in_place',
      later(september, 21),
      { note: 'Siri leser referatet før det sendes.', who: 'Siri og Anne' },
    ],
    ['what-each-needs', 'talked_about', later(september, 21), {}],
    ['two-carry-it', 'talked_about', january, { note: 'Nå har vi lært det.' }],
    [
      'run-agreement',
      'in_place',
      later(february, 9),
      { note: 'Skrevet på nytt sammen med Naboringen.', who: 'Grete og Ingrid' },
    ],
    ['listen', 'talked_about', later(february, 9), { note: 'De ansatte teller til ti.' }],
    [
      'answer-everything',
      'talked_about',
      later(february, 9),
      { note: 'Gratis busskort fikk nei, og svaret var for dårlig.' },
    ],
    [
      'leaders-know',
      'in_place',
      later(february, 49),
      { note: 'Ordføreren og kommunedirektøren har sittet ved bordet.', who: 'Tor' },
    ],
    [
      'home-grounds',
      'not_for_us',
      later(february, 49),
      { note: 'Barna trenger at det er samme sted hver torsdag.' },
    ],
    ['run-rota', 'in_place', april, { who: 'Leyla', note: 'Lista henger på skapet.' }],
    [
      'house-council',
      'in_place',
      april,
      { note: 'Fem personer, ett år. De kan si nei til nye regler for skapet.' },
    ],
    [
      'run-paid-work',
      'talked_about',
      april,
      { note: 'Skapet tar ikke jobben fra noen. Men nøkkelvakta må ikke bli en jobb uten lønn.' },
    ],
    ['celebrate', 'in_place', later(april, 2), { note: 'Kake da sju familier hadde lånt.' }],
    [
      'two-carry-it',
      'in_place',
      later(june, 8),
      { note: 'Siri leder sammen med Ingrid.', who: 'Siri og Ingrid' },
    ],
    [
      'run-money',
      'talked_about',
      later(june, 9),
      { note: 'Vi ber om en fast linje i budsjettet.', who: 'Tor og Amina', due: soon },
    ],
    ['run-who', 'talked_about', later(june, 9), {}],
  ] as const) {
    await walk.mark(name, state, at, said)
  }
}
