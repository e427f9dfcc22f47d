import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Samarbeid og verknad sett saman',
  lead: 'Korleis det er å jobbe saman, og kva det fører til, er to ulike ting. Her står dei side om side. Dei blir aldri rekna saman til eitt tal.',
  process: 'Samarbeidet',
  effect: 'Verknaden',
  process_stands: {
    good: 'Svara om samarbeidet er gode.',
    middle: 'Svara om samarbeidet ligg midt på.',
    weak: 'Svara om samarbeidet er låge.',
    unknown: 'Det kan ikkje seiast enno.',
  },
  effect_stands: {
    good: 'Det meste går den vegen ein ønskte.',
    middle: 'Noko går den vegen ein ønskte, noko ikkje.',
    weak: 'Vi kan ikkje seie sikkert at noko har gått den vegen ein ønskte.',
    unknown: 'Det kan ikkje seiast enno.',
  },
  side_low: 'I snitt er det ikkje lågt, men den eine gruppa svarer lågt. Godt for nokre er ikkje godt nok.',
  from_round: round => `Frå ${round}.`,
  mean: (mean, max) => `Snittet av handlingsfelta er ${mean} av ${max}.`,
  to_result: 'Sjå resultatet',
  last_pulse: day => `Siste puls var ${day}. Pulsane står for seg og er ikkje rekna med her.`,
  to_pulse: 'Sjå pulsane',
  lacks: {
    no_round: 'Det er ingen lukka runde som kan visast her.',
    not_shared: 'Resultatet av runden er ikkje delt utanfor bordet, og står difor ikkje her.',
    talk: 'Så få svarte i den siste runden at han ikkje har tal.',
    no_indicators: 'Ingen indikator med tal gjeld verknad eller effekt enno.',
    not_twice:
      'Ingen av dei kan lesast som ei endring enno. Det trengst eit nullpunkt, ei måling til og ei retning.',
    unsure: 'Skilnadene er så små at dei kan vere tilfeldige. Det trengst fleire svar eller meir tid.',
  },
  moved: {
    toward: 'går den vegen ein ønskte',
    away: 'går motsett veg',
    still: 'står stille',
    unsure: 'kan vere tilfeldig',
    unknown: 'kan ikkje seiast enno',
  },
  indicator: (name, moved) => `${name}: ${moved}`,
  where: 'Kvar er de no?',
  here: 'her er de',
  between: 'De ligg midt imellom, så les alle rutene som er merkte.',
  nowhere: 'Vi set ikkje noko merke før vi kan seie noko om begge delar.',
  process_good: 'Samarbeidet er godt',
  process_weak: 'Samarbeidet er vanskeleg',
  effect_weak: 'Lite har endra seg',
  effect_good: 'Noko har endra seg',
  cells: {
    good_weak: {
      title: 'Vi jobbar godt saman, men ser lite til verknaden',
      ask: [
        'Treng det meir tid? Verknader kjem ofte lenge etter.',
        'Sjå på kartet igjen. Kva pil er de minst sikre på?',
        'Måler vi det som betyr noko for dei det gjeld?',
      ],
    },
    good_good: {
      title: 'Vi jobbar godt saman, og det går den vegen vi ønskjer',
      ask: [
        'Kva var det som hjelpte? Spør dei det gjeld.',
        'Kven har det ikkje nådd?',
        'Kva skal til for at det varer?',
      ],
    },
    weak_weak: {
      title: 'Samarbeidet er vanskeleg, og vi ser lite til verknaden',
      ask: [
        'Byrj med samarbeidet: kva kan vi endre til neste møte?',
        'Er problemet forstått slik dei det gjeld, ser det?',
        'Skal vi halde fram, endre kurs eller avslutte godt?',
      ],
    },
    weak_good: {
      title: 'Det går den vegen vi ønskjer, men samarbeidet er vanskeleg',
      ask: [
        'Kven går det ut over? Kanskje gjer nokre få det meste.',
        'Vil det vare når dei som dreg mest, blir slitne?',
        'Kan endringa kome av noko anna enn arbeidet vårt?',
      ],
    },
  },
  ask: 'Spørsmål å snakke om',
  careful: 'Før de trekkjer slutningar',
  cautions: [
    'Dei som svarte på runden, sit rundt bordet. Dei som målingane handlar om, er ofte andre.',
    'At begge delar går opp samtidig, betyr ikkje at det eine kjem av det andre.',
    'Merket er sett etter enkle reglar. Samtalen er viktigare enn ruta.',
  ],
  to_hypothesis: 'Sjå kvifor de trur det verkar',
}
