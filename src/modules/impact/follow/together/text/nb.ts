export const nb = {
  title: 'Samarbeid og virkning sett sammen',
  lead: 'Hvordan det er å jobbe sammen, og hva det fører til, er to forskjellige ting. Her står de side om side. De blir aldri regnet sammen til ett tall.',
  process: 'Samarbeidet',
  effect: 'Virkningen',
  process_stands: {
    good: 'Svarene om samarbeidet er gode.',
    middle: 'Svarene om samarbeidet ligger midt på.',
    weak: 'Svarene om samarbeidet er lave.',
    unknown: 'Det kan ikke sies ennå.',
  },
  effect_stands: {
    good: 'Det meste går i ønsket retning.',
    middle: 'Noe går i ønsket retning, noe ikke.',
    weak: 'Vi kan ikke si sikkert at noe har gått i ønsket retning.',
    unknown: 'Det kan ikke sies ennå.',
  },
  side_low: 'I snitt er det ikke lavt, men den ene gruppa svarer lavt. Godt for noen er ikke godt nok.',
  from_round: (round: string) => `Fra ${round}.`,
  mean: (mean: string, max: string) => `Snittet av handlingsfeltene er ${mean} av ${max}.`,
  to_result: 'Se resultatet',
  last_pulse: (day: string) => `Siste puls var ${day}. Pulsene står for seg og er ikke regnet med her.`,
  to_pulse: 'Se pulsene',
  lacks: {
    no_round: 'Det er ingen lukket runde som kan vises her.',
    not_shared: 'Resultatet av runden er ikke delt utenfor bordet, og står derfor ikke her.',
    talk: 'Så få svarte i den siste runden at den ikke har tall.',
    no_indicators: 'Ingen indikator med tall gjelder virkning eller effekt ennå.',
    not_twice:
      'Ingen av dem kan leses som en endring ennå. Det trengs et nullpunkt, en måling til og en retning.',
    unsure: 'Forskjellene er så små at de kan være tilfeldige. Det trengs flere svar eller mer tid.',
  },
  moved: {
    toward: 'går i ønsket retning',
    away: 'går motsatt vei',
    still: 'står stille',
    unsure: 'kan være tilfeldig',
    unknown: 'kan ikke sies ennå',
  },
  indicator: (name: string, moved: string) => `${name}: ${moved}`,
  where: 'Hvor er dere nå?',
  here: 'her er dere',
  between: 'Dere ligger midt imellom, så les alle rutene som er merket.',
  nowhere: 'Vi setter ikke noe merke før vi kan si noe om begge deler.',
  process_good: 'Samarbeidet er godt',
  process_weak: 'Samarbeidet er vanskelig',
  effect_weak: 'Lite har endret seg',
  effect_good: 'Noe har endret seg',
  cells: {
    good_weak: {
      title: 'Vi jobber godt sammen, men ser lite til virkningen',
      ask: [
        'Trenger det mer tid? Virkninger kommer ofte lenge etter.',
        'Se på kartet igjen. Hvilken pil er dere minst sikre på?',
        'Måler vi det som betyr noe for dem det gjelder?',
      ],
    },
    good_good: {
      title: 'Vi jobber godt sammen, og det går den veien vi ønsker',
      ask: [
        'Hva var det som hjalp? Spør dem det gjelder.',
        'Hvem har det ikke nådd?',
        'Hva skal til for at det varer?',
      ],
    },
    weak_weak: {
      title: 'Samarbeidet er vanskelig, og vi ser lite til virkningen',
      ask: [
        'Begynn med samarbeidet: hva kan vi endre til neste møte?',
        'Er problemet forstått slik de det gjelder, ser det?',
        'Skal vi fortsette, endre kurs eller avslutte godt?',
      ],
    },
    weak_good: {
      title: 'Det går den veien vi ønsker, men samarbeidet er vanskelig',
      ask: [
        'Hvem går det ut over? Kanskje gjør noen få det meste.',
        'Vil det vare når de som drar mest, blir slitne?',
        'Kan endringen komme av noe annet enn arbeidet vårt?',
      ],
    },
  },
  ask: 'Spørsmål å snakke om',
  careful: 'Før dere trekker slutninger',
  cautions: [
    'De som svarte på runden, sitter rundt bordet. De som målingene handler om, er ofte andre.',
    'At begge deler går opp samtidig, betyr ikke at det ene kommer av det andre.',
    'Merket er satt etter enkle regler. Samtalen er viktigere enn ruta.',
  ],
  to_hypothesis: 'Se hvorfor dere tror det virker',
}

export type Text = typeof nb
