import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Tynd eller tyk?',
  lead: 'Nogle samskabelser er tynde: en kort tid, om én ting. Andre er tykke: folk driver noget sammen, år efter år. Begge dele er fint. Det, der ikke er fint, er at love det ene og gøre det andet.',
  not_a_score:
    'Det her er noget at tale om, ikke en karakter. Ingen lægger det sammen, og tykkere er ikke bedre.',
  empty:
    'I har ikke set på det endnu. Tag det gerne rundt om bordet: Er I uenige, er det dér, samtalen begynder.',
  now: date => `Sådan så I det den ${date}`,
  key: { now: 'Nu', before: date => `Sidste gang, den ${date}`, wish: 'Dér, hvor I ville hen' },
  moved: {
    thicker: before => `Tykkere end sidst. Da var det: ${before}`,
    thinner: before => `Tyndere end sidst. Da var det: ${before}`,
  },
  wish_title: 'Det, I ønskede jer',
  wish: name => `Jeres ønske er at ${name}.`,
  wishes: [
    'tænke noget ud sammen',
    'prøve noget sammen',
    'forme tilbuddet sammen',
    'drive dele af det sammen',
    'drive det sammen',
  ],
  change_wish: 'Ret ønsket',
  first_look: 'Hvordan er det hos jer?',
  look_again: 'Se på det igen',
  how_to:
    'Vælg det, der ligner mest, sådan som det er i dag, ikke som det burde være. Det, I sagde før, bliver stående.',
  marks: {
    duration: {
      name: 'Hvor længe',
      ask: 'Hvor længe varer det?',
      steps: [
        'Ét møde, og så er det slut',
        'Nogle møder om én ting',
        'Nogle måneder, med en afslutning',
        'Et år eller mere, og slutningen er åben',
        'Det kører af sig selv, år efter år',
      ],
    },
    defines: {
      name: 'Hvem siger, hvad det handler om',
      ask: 'Hvem siger, hvad det handler om?',
      steps: [
        'Kommunen havde bestemt det på forhånd',
        'Kommunen spurgte og skrev det selv',
        'Borgerne fik det skrevet om',
        'I skrev spørgsmålet sammen',
        'I skriver det sammen og spørger igen, når I ved mere',
      ],
    },
    designs: {
      name: 'Hvem former det',
      ask: 'Hvem finder ud af, hvordan det skal være?',
      steps: [
        'Fagfolk tegner det færdigt',
        'Borgere får lov at se det og sige noget om det',
        'Borgere vælger mellem forslag og kommer med deres egne',
        'I laver forslagene sammen',
        'I laver, prøver og laver om sammen',
      ],
    },
    decides: {
      name: 'Hvem bestemmer',
      ask: 'Hvem bestemmer, når noget skal afgøres?',
      steps: [
        'Kommunen bestemmer alt',
        'Kommunen lytter til råd og bestemmer',
        'Nogle ting er lagt ud til gruppen',
        'Gruppen bestemmer det meste inden for en ramme, alle kender',
        'I har delt magten, også over pengene',
      ],
    },
    delivers: {
      name: 'Hvem gør det',
      ask: 'Hvem gør arbejdet, når det er i gang?',
      steps: [
        'Ansatte gør det hele',
        'Borgere hjælper til, når de bliver spurgt',
        'Borgere har faste opgaver',
        'I deler vagter og opgaver',
        'I driver det sammen og kan træde til for hinanden',
      ],
    },
    evaluates: {
      name: 'Hvem siger, om det virker',
      ask: 'Hvem siger, om det virker?',
      steps: [
        'Kommunen ser på sine egne tal',
        'Kommunen spørger og drager slutningerne alene',
        'Borgere er med til at tolke svarene',
        'I finder sammen ud af, hvad der er værd at holde øje med',
        'I holder øje sammen og laver det om, der ikke virker',
      ],
    },
  },
  note: 'Hvad sagde I om det?',
  note_hint: 'For eksempel hvor I var uenige, eller hvad der har ændret sig.',
  save: 'Gem',
  said: { noted: 'Gemt. Det, I sagde før, står her stadig.' },
  all_times: 'Alle gangene',
  all_times_lead: 'Nyeste først.',
  mark: 'Kendetegn',
  said_then: 'Det, I sagde',
  noted_by: 'Skrevet op af',
  gone: 'En, der ikke er med mere',
}
