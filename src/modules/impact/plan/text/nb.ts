export const nb = {
  leads: {
    facts: 'Hvorfor gjør dere dette, og hva skal komme ut av det? Skriv det dere vet nå. Alt kan endres.',
    problem:
      'Hva er vanskelig, hvorfor er det slik, og hva fører det til? Korte punkter holder, og dere kan skrive mer når dere vet mer.',
    activities: 'Hva gjør dere, hva skal det føre til, og hvorfor tror dere at det virker?',
  },
  parts: {
    purpose: {
      title: 'Formålet',
      fields: {
        purpose: { label: 'Hvorfor gjør dere dette?', hint: 'Si det slik du ville sagt det til en nabo.' },
      },
    },
    facts: {
      title: 'Fakta',
      lead: 'Det andre spør om først. Fyll ut det dere trenger. I de korte feltene er det plass til 200 tegn.',
      fields: {
        name: { label: 'Hva heter det?' },
        owner: { label: 'Hvem har ansvaret?' },
        partners: { label: 'Hvem samarbeider dere med?' },
        from: { label: 'Når begynner det?' },
        to: { label: 'Når slutter det?', hint: 'La det stå tomt hvis det ikke skal slutte.' },
        place: { label: 'Hvor er det?' },
        contact: { label: 'Hvem kan andre spørre?', hint: 'Gjerne en rolle eller en felles e-post.' },
        funding: { label: 'Hvor kommer pengene fra?' },
      },
    },
    hypothesis: {
      title: 'Hvorfor vi tror det virker',
      lead: 'Dette kalles endringshypotesen. Den kan vise seg å være feil, og da har dere lært noe.',
      fields: {
        hypothesis: {
          label: 'Hvorfor fører det dere gjør, til det dere ønsker?',
          hint: 'Hva gir dette som det som finnes fra før, ikke gir? Hva må stemme for at det skal virke?',
        },
      },
    },
  },
  room: {
    lines: (most: number) => `Noen linjer. Det er plass til ${most} tegn.`,
    paragraph: (most: number) => `Et avsnitt. Det er plass til ${most} tegn.`,
  },
  kinds: {
    delivery: {
      name: 'Det dere lager',
      what: 'En tjeneste, et sted, et kurs, en avtale: det som finnes når dere er ferdige.',
      example: 'Et langbord der småbarnsforeldre lager middag sammen hver uke.',
      add: 'Hva lager dere?',
    },
    challenge: {
      name: 'Utfordringen',
      what: 'Det dere vil gjøre noe med, slik folk merker det.',
      example: 'Mange unge foreldre er alene på dagtid.',
      add: 'Hva er vanskelig?',
    },
    cause: {
      name: 'Hvorfor det er slik',
      what: 'Det som ligger bak. Spør gjerne «hvorfor» en gang til.',
      example: 'Det finnes ingen steder å gå som ikke koster noe.',
      add: 'Hva er en årsak?',
    },
    consequence: {
      name: 'Hva det fører til',
      what: 'For dem det gjelder, og for folk rundt dem.',
      example: 'Små ting får vokse seg store før noen spør om hjelp.',
      add: 'Hva fører det til?',
    },
    solution: {
      name: 'Det som finnes fra før',
      what: 'Det dere eller andre gjør i dag. Hva klarer det, og hva klarer det ikke?',
      example: 'Åpen barnehage, men den stenger klokka 14.',
      add: 'Hva finnes?',
    },
    evidence: {
      name: 'Hvor vi vet det fra',
      what: 'Tall, forskning, erfaring eller noe folk har fortalt. Si hvor det kommer fra, så andre kan lete det opp.',
      example: 'Åtte av tolv foreldre på helsestasjonen sa at de spiser alene.',
      add: 'Hva vet dere?',
    },
    activity: {
      name: 'Det dere gjør',
      what: 'Det som faktisk skjer i arbeidet.',
      example: 'Felles middag hver torsdag.',
      add: 'Hva gjør dere?',
    },
    result: {
      name: 'Det som kommer rett ut av det',
      what: 'Det dere kan se og telle med en gang.',
      example: 'Tolv familier spiser sammen hver uke.',
      add: 'Hva kommer ut av det?',
    },
    effect: {
      name: 'Det som skal vare',
      what: 'Det som er annerledes om noen år hvis dere lykkes. Ingen kan få det til alene.',
      example: 'Færre småbarnsforeldre i bygda er ensomme.',
      add: 'Hva skal vare?',
    },
    side_effect: {
      name: 'Annet som kan følge med',
      what: 'Godt eller dårlig, for dem det er for eller for andre.',
      example: 'De som ikke kommer, kan kjenne seg enda mer utenfor.',
      add: 'Hva mer kan skje?',
    },
  },
  goals_title: 'Hvordan livet er hvis det lykkes',
  goals_lead: 'Suksessmålene står hos hver gruppe, for det er gruppa selv som vet hva som ville vært godt.',
  to_groups: 'Til gruppene og suksessmålene',
  to_hypothesis: 'Se på kartet hva som fører til hva',
  next: 'Videre til',
  example: 'For eksempel:',
  nothing_yet: 'Ingenting er skrevet ennå.',
  from: 'Kilde:',
  source: 'Hvor vet dere det fra?',
  source_hint: 'En rapport, en nettside, «samtaler på helsestasjonen i mars». Ingen navn på enkeltpersoner.',
  detail: 'Mer om det',
  add: 'Legg til',
  save: 'Lagre',
  change: 'Endre',
  up: (title: string) => `Flytt opp: ${title}`,
  down: (title: string) => `Flytt ned: ${title}`,
  remove_title: 'Ta det bort',
  remove_lead: 'Da blir det borte for alle og kan ikke hentes fram igjen.',
  links_go: (count: number) =>
    count === 1
      ? 'En pil til eller fra dette på kartet blir også borte.'
      : `${count} piler til eller fra dette på kartet blir også borte.`,
  indicators_stay: (count: number) =>
    count === 1
      ? 'En indikator viser til dette. Den blir stående, men viser ikke til noe lenger.'
      : `${count} indikatorer viser til dette. De blir stående, men viser ikke til noe lenger.`,
  remove: 'Ta det bort',
  errors: { before_from: 'Slutten kan ikke komme før begynnelsen.' },
  said: {
    saved: 'Det er lagret.',
    added: 'Det står i planen.',
    changed: 'Det er endret.',
    removed: 'Det er tatt bort.',
  },
}

export type Text = typeof nb
