export const nb = {
  title: 'Tanker underveis',
  lead: 'Ett spørsmål og to minutter, gjerne rett etter et møte eller en runde. Bare du leser svaret, hvis du ikke vil dele det.',
  prompts: {
    held_back: 'Når holdt du tilbake noe i dag?',
    surprised: 'Hva overrasket deg sist dere møttes?',
    quiet: 'Hvem sa lite, og hva tror du det kom av?',
    own_words: 'Hvilket ord ble brukt som ikke alle forsto?',
    changed_mind: 'Hva har du skiftet mening om?',
    decided: 'Hvem bestemte i dag, og hvordan merket du det?',
    easy_for_whom: 'Hvem var det lett for å være med, og hvem var det vanskelig for?',
    promised: 'Hva lovte du noen, og når kan du holde det?',
    gave_room: 'Når slapp du noen til, og hva kom ut av det?',
    missing: 'Hvem mangler rundt bordet nå?',
    good_moment: 'Når hadde dere det godt sammen?',
    next_time: 'Hva vil du gjøre annerledes neste gang?',
  },
  body: 'Det du tenker',
  body_hint: 'Et par setninger holder.',
  shared: 'Del med alle som er med',
  shared_hint: 'Ellers leser bare du det. Du kan velge på nytt når du vil.',
  save: 'Lagre',
  other: 'Gi meg et annet spørsmål',
  before_title: 'Før du skriver',
  before: {
    kept: 'Det du ikke deler, leser bare du. De som leder, ser heller ikke at du har skrevet. Den som styrer databasen, kan i prinsippet lese alt.',
    shared:
      'Det du deler, kan alle som er med og de som leser med, se med navnet ditt. Slutter du, blir det stående. Sletter du alt om deg selv, går det også.',
    watch:
      'Ingen følger med her døgnet rundt. Ansatte kan ha plikt til å gjøre noe med det de leser om barn eller vold. Trenger noen hjelp nå? Ring 113 ved fare for liv, 112 til politiet, 116 117 til legevakten eller 116 111 til Alarmtelefonen for barn og unge.',
  },
  kept_title: 'Bare du leser dette',
  shared_title: 'Delt med alle som er med',
  none_shared: 'Ingen har delt noe ennå. Det er helt greit.',
  see_all: 'Se alt',
  change: 'Endre',
  by: (name: string | null, date: string) => `${name ?? 'En som ikke er med lenger'}, ${date}`,
  team_tag: 'Reflekterende team',
  ways_title: 'Flere måter å tenke sammen på',

  team: {
    title: 'Reflekterende team',
    lead: 'To lytter mens de andre snakker. Så tenker de to høyt, og alle andre lytter.',
    steps: [
      'Velg to som lytter. Gjerne en innbygger og en ansatt, og andre enn sist.',
      'De andre snakker om én ting i ti minutter. De to sier ingenting.',
      'De to snur stolene mot hverandre og tenker høyt i fem minutter: Hva hørte vi? Hva ble vi nysgjerrige på? De andre sier ingenting.',
      'De som ble lyttet til, sier hva de tar med seg. Ingen må svare på noe.',
    ],
    mind: 'Tenk høyt om det som ble sagt, aldri om hvem som sa det. Ingen råd, og ingen karakterer.',
    to_card: 'Metodekortet på ett ark',
    write_title: 'Skriv det ned',
    write: 'Hva hørte de to?',
    write_hint: 'To eller tre setninger. Alle som er med, kan lese det.',
    heard: 'Dette har vi hørt før',
    none: 'Her kommer det dere skriver etter en samtale.',
  },

  learnt: {
    title: 'Det vi lærer av hverandre',
    lead: 'Læring går begge veier. Skriv ned det du vil huske, så kan de andre ha nytte av det.',
    directions: {
      from_residents: 'Ansatte har lært av innbyggere',
      from_services: 'Innbyggere har lært av tjenestene',
      from_each_other: 'Vi har lært av hverandre',
    },
    none: 'Ingenting ennå.',
    direction: 'Hvilken vei gikk det?',
    body: 'Hva lærte du?',
    body_hint: 'For eksempel: Brevet vårt skremte folk. Nå ringer vi først.',
    write: 'Skriv noe du har lært',
  },

  own_part: {
    title: 'Slik har mentor og forsker virket inn',
    lead: 'Den som følger arbeidet utenfra, er også med og former det. Her forteller mentorer, forskere og de som leder, hva de selv har gjort, og hva det førte til.',
    none: 'Ingen har fortalt noe ennå.',
    write: 'Fortell om din egen del',
    body: 'Hva gjorde du, og hva ble annerledes av det?',
    body_hint:
      'Gjerne også det du holdt tilbake, eller ville gjort annerledes. Alle som er med, kan lese det.',
  },

  change_page: {
    title: 'Endre det du skrev',
    remove_title: 'Vil du ta det bort?',
    remove: 'Ta det bort',
    remove_hint: 'Det blir borte for alle og kan ikke hentes tilbake.',
    back: 'Tilbake',
  },

  said: {
    kept: 'Lagret. Bare du leser det.',
    shared: 'Lagret, og delt med alle som er med.',
    changed: 'Endret.',
    removed: 'Tatt bort.',
  },
}

export type Text = typeof nb
