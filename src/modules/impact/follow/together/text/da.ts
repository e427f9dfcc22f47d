import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Samarbejde og virkning set sammen',
  lead: 'Hvordan det er at arbejde sammen, og hvad det fører til, er to forskellige ting. Her står de side om side. De bliver aldrig regnet sammen til ét tal.',
  process: 'Samarbejdet',
  effect: 'Virkningen',
  process_stands: {
    good: 'Svarene om samarbejdet er gode.',
    middle: 'Svarene om samarbejdet ligger i midten.',
    weak: 'Svarene om samarbejdet er lave.',
    unknown: 'Det kan ikke siges endnu.',
  },
  effect_stands: {
    good: 'Det meste går i den ønskede retning.',
    middle: 'Noget går i den ønskede retning, noget gør ikke.',
    weak: 'Vi kan ikke sige med sikkerhed, at noget er gået i den ønskede retning.',
    unknown: 'Det kan ikke siges endnu.',
  },
  side_low: 'I gennemsnit er det ikke lavt, men den ene gruppe svarer lavt. Godt for nogle er ikke godt nok.',
  from_round: round => `Fra ${round}.`,
  mean: (mean, max) => `Gennemsnittet af handlingsfelterne er ${mean} af ${max}.`,
  to_result: 'Se resultatet',
  last_pulse: day => `Seneste puls var ${day}. Pulsene står for sig selv og er ikke regnet med her.`,
  to_pulse: 'Se pulsene',
  lacks: {
    no_round: 'Der er ingen lukket runde, der kan vises her.',
    not_shared: 'Rundens resultat er ikke delt uden for bordet og står derfor ikke her.',
    talk: 'Så få svarede i den seneste runde, at den ikke har tal.',
    no_indicators: 'Ingen indikator med tal handler om virkning eller effekt endnu.',
    not_twice:
      'Ingen af dem kan læses som en ændring endnu. Der skal et nulpunkt, en måling mere og en retning til.',
    unsure: 'Forskellene er så små, at de kan være tilfældige. Der skal flere svar eller mere tid til.',
  },
  moved: {
    toward: 'går i den ønskede retning',
    away: 'går i den modsatte retning',
    still: 'står stille',
    unsure: 'kan være tilfældigt',
    unknown: 'kan ikke siges endnu',
  },
  indicator: (name, moved) => `${name}: ${moved}`,
  where: 'Hvor er I nu?',
  here: 'her er I',
  between: 'I ligger midt imellem, så læs alle de felter, der er mærket.',
  nowhere: 'Vi sætter ikke noget mærke, før vi kan sige noget om begge dele.',
  process_good: 'Samarbejdet er godt',
  process_weak: 'Samarbejdet er svært',
  effect_weak: 'Kun lidt har ændret sig',
  effect_good: 'Noget har ændret sig',
  cells: {
    good_weak: {
      title: 'Vi arbejder godt sammen, men ser ikke meget til virkningen',
      ask: [
        'Skal der mere tid til? Virkninger kommer ofte længe efter.',
        'Se på kortet igen. Hvilken pil er I mindst sikre på?',
        'Måler vi det, der betyder noget for dem, det handler om?',
      ],
    },
    good_good: {
      title: 'Vi arbejder godt sammen, og det går den vej, vi ønsker',
      ask: [
        'Hvad var det, der hjalp? Spørg dem, det handler om.',
        'Hvem er det ikke nået ud til?',
        'Hvad skal der til, for at det varer ved?',
      ],
    },
    weak_weak: {
      title: 'Samarbejdet er svært, og vi ser ikke meget til virkningen',
      ask: [
        'Begynd med samarbejdet. Hvad kan vi ændre til næste møde?',
        'Er problemet forstået, som de, det handler om, ser det?',
        'Skal vi fortsætte, skifte kurs eller slutte godt af?',
      ],
    },
    weak_good: {
      title: 'Det går den vej, vi ønsker, men samarbejdet er svært',
      ask: [
        'Hvem går det ud over? Måske laver nogle få det meste.',
        'Vil det vare ved, når de, der trækker mest, bliver trætte?',
        'Kan ændringen skyldes noget andet end vores arbejde?',
      ],
    },
  },
  ask: 'Spørgsmål at tale om',
  careful: 'Før I drager slutninger',
  cautions: [
    'De, der svarede på runden, sidder omkring bordet. De, målingerne handler om, er ofte andre.',
    'At begge dele stiger samtidig, betyder ikke, at det ene kommer af det andet.',
    'Mærket er sat efter enkle regler. Samtalen er vigtigere end feltet.',
  ],
  to_hypothesis: 'Se, hvorfor I tror, det virker',
}
