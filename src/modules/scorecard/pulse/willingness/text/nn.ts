import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Er vi villige?',
  lead: 'Ein eigensjekk for tilsette og leiarar åleine, før innbyggjarar blir inviterte. Her er det rom for det som er vanskeleg å seie høgt.',
  why: 'Kva han er til',
  why_text:
    'Det er lett å seie ja til samskaping. Det er vanskelegare å gi frå seg tid og makt, å få kritikk og å seie «det veit eg ikkje». Åtte påstandar hjelper dykk å snakke om det før innbyggjarane kjem.',
  when: 'Når',
  when_text: 'Før de inviterer innbyggjarar. Gjerne igjen etter ei omorganisering eller eit tilbakeslag.',
  how: 'Kven ser kva',
  how_list: k => [
    'Berre tilsette og leiarar som er med, kan sjå sjekken, svare på han og sjå resultatet. Dei andre ser ikkje at han finst.',
    'Ingen ser kva du svarer. De ser berre gjennomsnitt for alle samla.',
    `Færre enn ${k} svar gir ingen tal. Då får de spørsmåla til samtalen, og svara blir sletta.`,
    'Han er open i ei veke. De kan lukke han før.',
  ],
  first: 'Snakk med tillitsvald og verneombod først',
  first_text:
    'Å spørje tilsette på denne måten kan reknast som eit kontrolltiltak, òg når hensikta er god. Snakk saman før de startar. Notatet er på eitt ark og hjelper dykk i gang.',
  to_note: 'Drøftingsnotatet',
  start: 'Start eigensjekken',
  starters: 'Den som leier arbeidet her og sjølv er tilsett eller leiar, kan starte han.',
  open: 'Eigensjekken er open no.',
  to_open: 'Gå til eigensjekken',
  earlier: 'Tidlegare eigensjekkar',
  closed: day => `Lukka ${day}`,

  note_title: 'Notat til drøfting',
  note_eyebrow: 'Eigensjekk for tilsette og leiarar før samskaping',
  note_lead: 'Til samtalen mellom leiar, tillitsvald og verneombod, før eigensjekken startar.',
  print: 'Skriv ut arket',
  to_check: 'Til eigensjekken',
  note: [
    {
      title: 'Formål',
      text: 'Tilsette og leiarar skal kunne snakke ærleg saman om viljen til samskaping før innbyggjarar blir inviterte.',
    },
    {
      title: 'Kva det blir spurt om',
      text: 'Åtte påstandar: lysta, det vi er redde for å miste, tida, å la andre bestemme, å få kritikk, å seie «det veit eg ikkje», støtta frå leiarar og viljen til å endre noko. Det er frivillig å svare, og ein kan hoppe over kvar påstand.',
    },
    {
      title: 'Kven ser kva',
      text: 'Tilsette og leiarar som er med, ser gjennomsnitt for alle samla når minst fem har svart. Ingen ser kva éin person svarte, og ingen får vite kven som har svart. Fram til sjekken blir lukka, kan den som styrer databasen, i prinsippet kople svar og person.',
    },
    {
      title: 'Kor lenge det blir lagra',
      text: 'Når sjekken blir lukka, blir lista over kven som har svart, sletta, og svara blir lagde i tilfeldig rekkjefølgje, utan namn. Resultatet blir lagra så lenge samskapinga er i systemet. Ved færre enn fem svar blir alle svar sletta.',
    },
    {
      title: 'Kva det ikkje blir brukt til',
      text: 'Ikkje til å vurdere enkeltpersonar, prestasjonar, løn eller oppgåver. Ikkje til å samanlikne avdelingar.',
    },
  ],
  talk: 'Spørsmål å snakke om',
  questions: [
    'Er det ein sakleg grunn til dette hos oss?',
    'Er nytta stor nok, eller blir belastninga for stor for nokon?',
    'Kan vi oppnå det same på ein måte som grip mindre inn, til dømes med ein samtale?',
    'Korleis får tilsette vite kva det er, korleis det blir gjort, og kor lenge det varer?',
    'Når ser vi på det saman igjen?',
  ],
  law: 'I Noreg: Arbeidsmiljølova kapittel 9 seier når arbeidsgivaren kan setje i verk kontrolltiltak (§ 9-1), og at dei skal drøftast med dei tillitsvalde, gjerast kjende for dei tilsette og vurderast jamleg (§ 9-2). I andre land gjeld landet sine eigne reglar. Notatet er til hjelp i samtalen og er ikkje juridisk råd.',
  talked: 'Kven snakka saman, og når?',
  agreed: 'Kva blei vi einige om?',
}
