export const nb = {
  title: 'Tynn eller tykk?',
  lead: 'Noen samskapinger er tynne. De varer en kort stund og handler om én ting. I de tykke driver folk noe sammen år etter år. Begge deler er bra, så lenge dere ikke lover det ene og gjør det andre.',
  not_a_score: 'Ingen får karakter her, og ingen regner ut en sum. Tykk er ikke flinkere enn tynn.',
  empty:
    'Dere har ikke sett på dette ennå. Ta det gjerne rundt bordet. Er dere uenige, har dere noe å snakke om.',
  now: (date: string) => `Slik så dere det ${date}`,
  key: { now: 'Nå', before: (date: string) => `Forrige gang, ${date}`, wish: 'Dit dere ønsket dere' },
  moved: {
    thicker: (before: string) => `Tykkere enn sist. Da var det: ${before}`,
    thinner: (before: string) => `Tynnere enn sist. Da var det: ${before}`,
  },
  wish_title: 'Det dere ønsket dere',
  wish: (name: string) => `Ønsket deres er å ${name}.`,
  wishes: [
    'tenke ut noe sammen',
    'prøve noe sammen',
    'forme tilbudet sammen',
    'drive deler av det sammen',
    'drive det sammen',
  ],
  change_wish: 'Endre ønsket',
  first_look: 'Hvordan er det hos dere?',
  look_again: 'Se på det igjen',
  how_to:
    'Velg det som ligner mest på slik det er i dag, ikke slik det burde vært. Det dere sa før, blir stående.',
  marks: {
    duration: {
      name: 'Hvor lenge',
      ask: 'Hvor lenge varer det?',
      steps: [
        'Ett møte, så er det over',
        'Noen møter om én ting',
        'Noen måneder, med en slutt',
        'Et år eller mer, slutten er åpen',
        'Det går av seg selv, år etter år',
      ],
    },
    defines: {
      name: 'Hvem sier hva saken er',
      ask: 'Hvem sier hva saken er?',
      steps: [
        'Kommunen hadde bestemt det på forhånd',
        'Kommunen spurte, og skrev det selv',
        'Innbyggerne fikk det skrevet om',
        'Dere skrev spørsmålet sammen',
        'Dere skriver det sammen, og spør på nytt når dere vet mer',
      ],
    },
    designs: {
      name: 'Hvem former det',
      ask: 'Hvem tenker ut hvordan det skal være?',
      steps: [
        'Fagfolk tegner det ferdig',
        'Innbyggere får se og si noe om det',
        'Innbyggere velger mellom forslag og kommer med egne',
        'Dere lager forslagene sammen',
        'Dere lager, prøver og lager om igjen sammen',
      ],
    },
    decides: {
      name: 'Hvem bestemmer',
      ask: 'Hvem bestemmer når noe skal avgjøres?',
      steps: [
        'Kommunen bestemmer alt',
        'Kommunen hører på råd og bestemmer',
        'Gruppa bestemmer noen ting',
        'Gruppa bestemmer det meste, innenfor en ramme alle kjenner',
        'Dere har delt makten, også over pengene',
      ],
    },
    delivers: {
      name: 'Hvem gjør det',
      ask: 'Hvem gjør jobben når det er i gang?',
      steps: [
        'Ansatte gjør alt',
        'Innbyggere hjelper til når de blir spurt',
        'Innbyggere har faste oppgaver',
        'Dere deler vakter og oppgaver',
        'Dere driver det sammen og kan ta over for hverandre',
      ],
    },
    evaluates: {
      name: 'Hvem sier om det virker',
      ask: 'Hvem sier om det virker?',
      steps: [
        'Kommunen ser på egne tall',
        'Kommunen spør, og trekker slutningene alene',
        'Innbyggere er med og tolker svarene',
        'Dere finner sammen ut hva som er verdt å se etter',
        'Dere ser etter sammen, og endrer det som ikke virker',
      ],
    },
  },
  note: 'Hva sa dere om det?',
  note_hint: 'For eksempel hvor dere var uenige, eller hva som har endret seg.',
  save: 'Lagre',
  said: { noted: 'Lagret. Det dere sa før, står fortsatt her.' },
  all_times: 'Alle gangene',
  all_times_lead: 'Nyeste først.',
  mark: 'Kjennetegn',
  said_then: 'Det dere sa',
  noted_by: 'Skrevet opp av',
  gone: 'En som ikke er med lenger',
}

export type Text = typeof nb
