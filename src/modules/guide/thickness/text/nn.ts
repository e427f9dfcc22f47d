import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Tynn eller tjukk?',
  lead: 'Nokre samskapingar er tynne. Dei varer ei kort stund og handlar om éin ting. I dei tjukke driv folk noko saman år etter år. Begge delar er bra, så lenge de ikkje lovar det eine og gjer det andre.',
  not_a_score: 'Ingen får karakter her, og ingen reknar ut ein sum. Tjukk er ikkje flinkare enn tynn.',
  empty:
    'De har ikkje sett på dette enno. Ta det gjerne rundt bordet. Er de ueinige, har de noko å snakke om.',
  now: date => `Slik såg de det ${date}`,
  key: { now: 'No', before: date => `Førre gong, ${date}`, wish: 'Dit de ønskte dykk' },
  moved: {
    thicker: before => `Tjukkare enn sist. Då var det: ${before}`,
    thinner: before => `Tynnare enn sist. Då var det: ${before}`,
  },
  wish_title: 'Det de ønskte dykk',
  wish: name => `Ønsket dykkar er å ${name}.`,
  wishes: [
    'tenkje ut noko saman',
    'prøve noko saman',
    'forme tilbodet saman',
    'drive delar av det saman',
    'drive det saman',
  ],
  change_wish: 'Endre ønsket',
  first_look: 'Korleis er det hos dykk?',
  look_again: 'Sjå på det igjen',
  how_to:
    'Vel det som liknar mest på slik det er i dag, ikkje slik det burde ha vore. Det de sa før, blir ståande.',
  marks: {
    duration: {
      name: 'Kor lenge',
      ask: 'Kor lenge varer det?',
      steps: [
        'Eitt møte, så er det over',
        'Nokre møte om éin ting',
        'Nokre månader, med ein slutt',
        'Eit år eller meir, slutten er open',
        'Det går av seg sjølv, år etter år',
      ],
    },
    defines: {
      name: 'Kven seier kva saka er',
      ask: 'Kven seier kva saka er?',
      steps: [
        'Kommunen hadde bestemt det på førehand',
        'Kommunen spurde, og skreiv det sjølv',
        'Innbyggjarane fekk det skrive om',
        'De skreiv spørsmålet saman',
        'De skriv det saman, og spør på nytt når de veit meir',
      ],
    },
    designs: {
      name: 'Kven formar det',
      ask: 'Kven tenkjer ut korleis det skal vere?',
      steps: [
        'Fagfolk teiknar det ferdig',
        'Innbyggjarar får sjå og seie noko om det',
        'Innbyggjarar vel mellom forslag og kjem med eigne',
        'De lagar forslaga saman',
        'De lagar, prøver og lagar om igjen saman',
      ],
    },
    decides: {
      name: 'Kven bestemmer',
      ask: 'Kven bestemmer når noko skal avgjerast?',
      steps: [
        'Kommunen bestemmer alt',
        'Kommunen høyrer på råd og bestemmer',
        'Gruppa bestemmer nokre ting',
        'Gruppa bestemmer det meste, innanfor ei ramme alle kjenner',
        'De har delt makta, òg over pengane',
      ],
    },
    delivers: {
      name: 'Kven gjer det',
      ask: 'Kven gjer jobben når det er i gang?',
      steps: [
        'Tilsette gjer alt',
        'Innbyggjarar hjelper til når dei blir spurde',
        'Innbyggjarar har faste oppgåver',
        'De deler vakter og oppgåver',
        'De driv det saman og kan ta over for kvarandre',
      ],
    },
    evaluates: {
      name: 'Kven seier om det verkar',
      ask: 'Kven seier om det verkar?',
      steps: [
        'Kommunen ser på eigne tal',
        'Kommunen spør, og dreg slutningane åleine',
        'Innbyggjarar er med og tolkar svara',
        'De finn saman ut kva som er verdt å sjå etter',
        'De ser etter saman, og endrar det som ikkje verkar',
      ],
    },
  },
  note: 'Kva sa de om det?',
  note_hint: 'Til dømes kvar de var ueinige, eller kva som har endra seg.',
  save: 'Lagre',
  said: { noted: 'Lagra. Det de sa før, står framleis her.' },
  all_times: 'Alle gongene',
  all_times_lead: 'Nyaste først.',
  mark: 'Kjenneteikn',
  said_then: 'Det de sa',
  noted_by: 'Skrive opp av',
  gone: 'Ein som ikkje er med lenger',
}
