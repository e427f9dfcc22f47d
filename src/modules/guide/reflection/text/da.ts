import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Tanker undervejs',
  lead: 'Ét spørgsmål og to minutter, gerne lige efter et møde eller en runde. Kun du læser svaret, medmindre du vil dele det.',
  prompts: {
    held_back: 'Hvornår holdt du noget tilbage i dag?',
    surprised: 'Hvad overraskede dig, sidst I mødtes?',
    quiet: 'Hvem sagde ikke så meget, og hvad tror du, det skyldtes?',
    own_words: 'Hvilket ord blev brugt, som ikke alle forstod?',
    changed_mind: 'Hvad har du skiftet mening om?',
    decided: 'Hvem bestemte i dag, og hvordan mærkede du det?',
    easy_for_whom: 'Hvem var det let for at være med, og hvem var det svært for?',
    promised: 'Hvad lovede du nogen, og hvornår kan du holde det?',
    gave_room: 'Hvornår lod du nogen komme til, og hvad kom der ud af det?',
    missing: 'Hvem mangler omkring bordet nu?',
    good_moment: 'Hvornår havde I det godt sammen?',
    next_time: 'Hvad vil du gøre anderledes næste gang?',
  },
  body: 'Det, du tænker',
  body_hint: 'Et par sætninger er nok.',
  shared: 'Del med alle, der er med',
  shared_hint: 'Ellers er det kun dig, der læser det. Du kan vælge om, når du vil.',
  save: 'Gem',
  other: 'Giv mig et andet spørgsmål',
  before_title: 'Før du skriver',
  before: {
    kept: 'Det, du ikke deler, læser kun du. De, der leder, kan heller ikke se, at du har skrevet. Den, der styrer databasen, kan i princippet læse alt.',
    shared:
      'Det, du deler, kan alle, der er med, og de, der læser med, se sammen med dit navn. Stopper du, bliver det stående. Sletter du alt om dig selv, forsvinder det også.',
    watch:
      'Ingen holder øje her døgnet rundt. Ansatte kan have pligt til at gøre noget ved det, de læser om børn eller vold. Har nogen brug for hjælp nu? I Norge ringer man 113 ved livsfare, 112 til politiet, 116 117 til lægevagten eller 116 111 til alarmtelefonen for børn og unge.',
  },
  kept_title: 'Kun du læser det her',
  shared_title: 'Delt med alle, der er med',
  none_shared: 'Ingen har delt noget endnu. Det er helt i orden.',
  see_all: 'Se alt',
  change: 'Ret',
  by: (name, date) => `${name ?? 'En, der ikke er med mere'}, ${date}`,
  team_tag: 'Reflekterende team',
  ways_title: 'Flere måder at tænke sammen på',

  team: {
    title: 'Reflekterende team',
    lead: 'To lytter, mens de andre taler. Så tænker de to højt, og alle andre lytter.',
    steps: [
      'Vælg to, der lytter. Gerne en borger og en ansat, og nogle andre end sidst.',
      'De andre taler om én ting i ti minutter. De to siger ingenting.',
      'De to vender stolene mod hinanden og tænker højt i fem minutter: Hvad hørte vi? Hvad blev vi nysgerrige på? De andre siger ingenting.',
      'De, der blev lyttet til, fortæller, hvad de tager med sig. Ingen behøver at svare på noget.',
    ],
    mind: 'Tænk højt om det, der blev sagt, aldrig om hvem der sagde det. Ingen råd og ingen karakterer.',
    to_card: 'Metodekortet på ét ark',
    write_title: 'Skriv det ned',
    write: 'Hvad hørte de to?',
    write_hint: 'To eller tre sætninger. Alle, der er med, kan læse det.',
    heard: 'Det har vi hørt før',
    none: 'Her kommer det, I skriver efter en samtale.',
  },

  learnt: {
    title: 'Det, vi lærer af hinanden',
    lead: 'Man lærer begge veje. Skriv det ned, du vil huske, så kan de andre få glæde af det.',
    directions: {
      from_residents: 'Ansatte har lært af borgere',
      from_services: 'Borgere har lært af de offentlige tilbud',
      from_each_other: 'Vi har lært af hinanden',
    },
    none: 'Ingenting endnu.',
    direction: 'Hvilken vej gik det?',
    body: 'Hvad lærte du?',
    body_hint: 'For eksempel: Vores brev skræmte folk. Nu ringer vi først.',
    write: 'Skriv noget, du har lært',
  },

  own_part: {
    title: 'Sådan har mentor og forsker påvirket arbejdet',
    lead: 'Den, der følger arbejdet udefra, er også med til at forme det. Her fortæller mentorer, forskere og de, der leder, hvad de selv har gjort, og hvad det førte til.',
    none: 'Ingen har fortalt noget endnu.',
    write: 'Fortæl om din egen del',
    body: 'Hvad gjorde du, og hvad blev anderledes af det?',
    body_hint:
      'Gerne også det, du holdt tilbage, eller ville have gjort anderledes. Alle, der er med, kan læse det.',
  },

  change_page: {
    title: 'Ret det, du skrev',
    remove_title: 'Vil du fjerne det?',
    remove: 'Fjern det',
    remove_hint: 'Det forsvinder for alle og kan ikke hentes tilbage.',
    back: 'Tilbage',
  },

  said: {
    kept: 'Gemt. Kun du læser det.',
    shared: 'Gemt og delt med alle, der er med.',
    changed: 'Rettet.',
    removed: 'Fjernet.',
  },
}
