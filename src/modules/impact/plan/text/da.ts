import type { Text } from './nb.ts'

export const da: Text = {
  leads: {
    facts: 'Hvorfor gør I det her, og hvad skal der komme ud af det? Skriv det, I ved nu. Alt kan laves om.',
    problem:
      'Hvad er svært, hvorfor er det sådan, og hvad fører det til? Korte punkter er nok, og I kan skrive mere, når I ved mere.',
    activities: 'Hvad gør I, hvad skal det føre til, og hvorfor tror I, at det virker?',
  },
  parts: {
    purpose: {
      title: 'Formålet',
      fields: {
        purpose: { label: 'Hvorfor gør I det her?', hint: 'Sig det, som du ville sige det til en nabo.' },
      },
    },
    facts: {
      title: 'Fakta',
      lead: 'Det, andre spørger om først. Udfyld det, I har brug for. I de korte felter er der plads til 200 tegn.',
      fields: {
        name: { label: 'Hvad hedder det?' },
        owner: { label: 'Hvem har ansvaret?' },
        partners: { label: 'Hvem samarbejder I med?' },
        from: { label: 'Hvornår begynder det?' },
        to: { label: 'Hvornår slutter det?', hint: 'Lad feltet stå tomt, hvis det ikke skal slutte.' },
        place: { label: 'Hvor er det?' },
        contact: {
          label: 'Hvem kan andre spørge?',
          hint: 'Gerne en funktion eller en fælles e-mailadresse.',
        },
        funding: { label: 'Hvor kommer pengene fra?' },
      },
    },
    hypothesis: {
      title: 'Hvorfor vi tror, det virker',
      lead: 'Det kaldes forandringshypotesen. Den kan vise sig at være forkert, og så har I lært noget.',
      fields: {
        hypothesis: {
          label: 'Hvorfor fører det, I gør, til det, I ønsker?',
          hint: 'Hvad giver det her, som det, der findes i forvejen, ikke giver? Hvad skal passe, for at det virker?',
        },
      },
    },
  },
  room: {
    lines: most => `Nogle linjer. Der er plads til ${most} tegn.`,
    paragraph: most => `Et afsnit. Der er plads til ${most} tegn.`,
  },
  kinds: {
    delivery: {
      name: 'Det, I laver',
      what: 'Et tilbud, et sted, et kursus, en aftale: det, der findes, når I er færdige.',
      example: 'Et langbord, hvor småbørnsforældre laver aftensmad sammen hver uge.',
      add: 'Hvad laver I?',
    },
    challenge: {
      name: 'Udfordringen',
      what: 'Det, I vil gøre noget ved, sådan som folk mærker det.',
      example: 'Mange unge forældre er alene om dagen.',
      add: 'Hvad er svært?',
    },
    cause: {
      name: 'Hvorfor det er sådan',
      what: 'Det, der ligger bag. Spørg gerne »hvorfor« en gang til.',
      example: 'Der er ingen steder at gå hen, som ikke koster noget.',
      add: 'Hvad er en årsag?',
    },
    consequence: {
      name: 'Hvad det fører til',
      what: 'For dem, det handler om, og for folk omkring dem.',
      example: 'Små ting når at vokse sig store, før nogen beder om hjælp.',
      add: 'Hvad fører det til?',
    },
    solution: {
      name: 'Det, der findes i forvejen',
      what: 'Det, I eller andre gør i dag. Hvad kan det, og hvad kan det ikke?',
      example: 'En legestue, men den lukker klokken 14.',
      add: 'Hvad findes der?',
    },
    evidence: {
      name: 'Hvor vi ved det fra',
      what: 'Tal, forskning, erfaring eller noget, folk har fortalt. Sig, hvor det kommer fra, så andre kan finde det.',
      example: 'Otte ud af tolv forældre hos sundhedsplejen sagde, at de spiser alene.',
      add: 'Hvad ved I?',
    },
    activity: {
      name: 'Det, I gør',
      what: 'Det, der rent faktisk sker i arbejdet.',
      example: 'Fællesspisning hver torsdag.',
      add: 'Hvad gør I?',
    },
    result: {
      name: 'Det, der kommer direkte ud af det',
      what: 'Det, I kan se og tælle med det samme.',
      example: 'Tolv familier spiser sammen hver uge.',
      add: 'Hvad kommer der ud af det?',
    },
    effect: {
      name: 'Det, der skal vare ved',
      what: 'Det, der er anderledes om nogle år, hvis det lykkes. Det kan ingen nå alene.',
      example: 'Færre småbørnsforældre i byen er ensomme.',
      add: 'Hvad skal vare ved?',
    },
    side_effect: {
      name: 'Andet, der kan følge med',
      what: 'Godt eller skidt, for dem, det er for, eller for andre.',
      example: 'De, der ikke kommer, kan føle sig endnu mere udenfor.',
      add: 'Hvad kan der ellers ske?',
    },
  },
  goals_title: 'Hvordan livet er, hvis det lykkes',
  goals_lead:
    'Succesmålene står hos hver gruppe, for det er gruppen selv, der ved, hvad der ville være godt.',
  to_groups: 'Til grupperne og succesmålene',
  to_hypothesis: 'Se på kortet, hvad der fører til hvad',
  next: 'Videre til',
  example: 'For eksempel:',
  nothing_yet: 'Der er ikke skrevet noget endnu.',
  from: 'Kilde:',
  source: 'Hvor ved I det fra?',
  source_hint:
    'En rapport, en hjemmeside, »samtaler hos sundhedsplejen i marts«. Ingen navne på enkeltpersoner.',
  detail: 'Mere om det',
  add: 'Tilføj',
  save: 'Gem',
  change: 'Ret',
  up: title => `Flyt op: ${title}`,
  down: title => `Flyt ned: ${title}`,
  remove_title: 'Fjern det',
  remove_lead: 'Så er det væk for alle og kan ikke hentes tilbage.',
  links_go: count =>
    count === 1
      ? 'En pil til eller fra det på kortet forsvinder også.'
      : `${count} pile til eller fra det på kortet forsvinder også.`,
  indicators_stay: count =>
    count === 1
      ? 'En indikator henviser til det. Den bliver stående, men henviser ikke længere til noget.'
      : `${count} indikatorer henviser til det. De bliver stående, men henviser ikke længere til noget.`,
  remove: 'Fjern det',
  errors: { before_from: 'Det kan ikke slutte, før det begynder.' },
  said: {
    saved: 'Det er gemt.',
    added: 'Det står i planen.',
    changed: 'Det er rettet.',
    removed: 'Det er fjernet.',
  },
}
