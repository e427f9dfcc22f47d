import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Tankar undervegs',
  lead: 'Eitt spørsmål og to minutt, gjerne rett etter eit møte eller ein runde. Berre du les svaret, om du ikkje vil dele det.',
  prompts: {
    held_back: 'Når heldt du tilbake noko i dag?',
    surprised: 'Kva overraska deg sist de møttest?',
    quiet: 'Kven sa lite, og kva trur du det kom av?',
    own_words: 'Kva ord blei brukt som ikkje alle forstod?',
    changed_mind: 'Kva har du skifta meining om?',
    decided: 'Kven bestemte i dag, og korleis merka du det?',
    easy_for_whom: 'Kven var det lett for å vere med, og kven var det vanskeleg for?',
    promised: 'Kva lova du nokon, og når kan du halde det?',
    gave_room: 'Når slapp du nokon til, og kva kom det ut av det?',
    missing: 'Kven manglar rundt bordet no?',
    good_moment: 'Når hadde de det godt saman?',
    next_time: 'Kva vil du gjere annleis neste gong?',
  },
  body: 'Det du tenkjer',
  body_hint: 'Eit par setningar held.',
  shared: 'Del med alle som er med',
  shared_hint: 'Elles les berre du det. Du kan velje på nytt når du vil.',
  save: 'Lagre',
  other: 'Gi meg eit anna spørsmål',
  before_title: 'Før du skriv',
  before: {
    kept: 'Det du ikkje deler, les berre du. Dei som leier, ser heller ikkje at du har skrive. Den som styrer databasen, kan i prinsippet lese alt.',
    shared:
      'Det du deler, kan alle som er med og dei som les med, sjå med namnet ditt. Sluttar du, blir det ståande. Slettar du alt om deg sjølv, går det òg.',
    watch:
      'Ingen følgjer med her døgnet rundt. Tilsette kan ha plikt til å gjere noko med det dei les om barn eller vald. Treng nokon hjelp no? Ring 113 ved fare for liv, 112 til politiet, 116 117 til legevakta eller 116 111 til Alarmtelefonen for barn og unge.',
  },
  kept_title: 'Berre du les dette',
  shared_title: 'Delt med alle som er med',
  none_shared: 'Ingen har delt noko enno. Det er heilt greitt.',
  see_all: 'Sjå alt',
  change: 'Endre',
  by: (name, date) => `${name ?? 'Ein som ikkje er med lenger'}, ${date}`,
  team_tag: 'Reflekterande team',
  ways_title: 'Fleire måtar å tenkje saman på',

  team: {
    title: 'Reflekterande team',
    lead: 'To lyttar medan dei andre snakkar. Så tenkjer dei to høgt, og alle andre lyttar.',
    steps: [
      'Vel to som lyttar. Gjerne ein innbyggjar og ein tilsett, og andre enn sist.',
      'Dei andre snakkar om éin ting i ti minutt. Dei to seier ingenting.',
      'Dei to snur stolane mot kvarandre og tenkjer høgt i fem minutt: Kva høyrde vi? Kva blei vi nyfikne på? Dei andre seier ingenting.',
      'Dei som blei lytta til, seier kva dei tek med seg. Ingen må svare på noko.',
    ],
    mind: 'Tenk høgt om det som blei sagt, aldri om kven som sa det. Ingen råd, og ingen karakterar.',
    to_card: 'Metodekortet på eitt ark',
    write_title: 'Skriv det ned',
    write: 'Kva høyrde dei to?',
    write_hint: 'To eller tre setningar. Alle som er med, kan lese det.',
    heard: 'Dette har vi høyrt før',
    none: 'Her kjem det de skriv etter ein samtale.',
  },

  learnt: {
    title: 'Det vi lærer av kvarandre',
    lead: 'Læring går begge vegar. Skriv ned det du vil hugse, så kan dei andre ha nytte av det.',
    directions: {
      from_residents: 'Tilsette har lært av innbyggjarar',
      from_services: 'Innbyggjarar har lært av tenestene',
      from_each_other: 'Vi har lært av kvarandre',
    },
    none: 'Ingenting enno.',
    direction: 'Kva veg gjekk det?',
    body: 'Kva lærte du?',
    body_hint: 'Til dømes: Brevet vårt skremde folk. No ringjer vi først.',
    write: 'Skriv noko du har lært',
  },

  own_part: {
    title: 'Slik har mentor og forskar verka inn',
    lead: 'Den som følgjer arbeidet utanfrå, er òg med og formar det. Her fortel mentorar, forskarar og dei som leier, kva dei sjølve har gjort, og kva det førte til.',
    none: 'Ingen har fortalt noko enno.',
    write: 'Fortel om din eigen del',
    body: 'Kva gjorde du, og kva blei annleis av det?',
    body_hint: 'Gjerne òg det du heldt tilbake, eller ville gjort annleis. Alle som er med, kan lese det.',
  },

  change_page: {
    title: 'Endre det du skreiv',
    remove_title: 'Vil du ta det bort?',
    remove: 'Ta det bort',
    remove_hint: 'Det blir borte for alle og kan ikkje hentast tilbake.',
    back: 'Tilbake',
  },

  said: {
    kept: 'Lagra. Berre du les det.',
    shared: 'Lagra, og delt med alle som er med.',
    changed: 'Endra.',
    removed: 'Teke bort.',
  },
}
