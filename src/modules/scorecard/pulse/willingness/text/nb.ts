export const nb = {
  title: 'Er vi villige?',
  lead: 'En egensjekk for ansatte og ledere alene, før innbyggere inviteres. Her er det rom for det som er vanskelig å si høyt.',
  why: 'Hva den er til',
  why_text:
    'Det er lett å si ja til samskaping. Det er vanskeligere å gi fra seg tid og makt, å få kritikk og å si «det vet jeg ikke». Åtte påstander hjelper dere å snakke om det før innbyggerne kommer.',
  when: 'Når',
  when_text: 'Før dere inviterer innbyggere. Gjerne igjen etter en omorganisering eller et tilbakeslag.',
  how: 'Hvem ser hva',
  how_list: (k: number) => [
    'Bare ansatte og ledere som er med, kan se sjekken, svare på den og se resultatet. De andre ser ikke at den finnes.',
    'Ingen ser hva du svarer. Dere ser bare gjennomsnitt for alle samlet.',
    `Færre enn ${k} svar gir ingen tall. Da får dere spørsmålene til samtalen, og svarene slettes.`,
    'Den er åpen i en uke. Dere kan lukke den før.',
  ],
  first: 'Snakk med tillitsvalgt og verneombud først',
  first_text:
    'Å spørre ansatte på denne måten kan regnes som et kontrolltiltak, også når hensikten er god. Snakk sammen før dere starter. Notatet er på ett ark og hjelper dere i gang.',
  to_note: 'Drøftingsnotatet',
  start: 'Start egensjekken',
  starters: 'Den som leder arbeidet her og selv er ansatt eller leder, kan starte den.',
  open: 'Egensjekken er åpen nå.',
  to_open: 'Gå til egensjekken',
  earlier: 'Tidligere egensjekker',
  closed: (day: string) => `Lukket ${day}`,

  note_title: 'Notat til drøfting',
  note_eyebrow: 'Egensjekk for ansatte og ledere før samskaping',
  note_lead: 'Til samtalen mellom leder, tillitsvalgt og verneombud, før egensjekken starter.',
  print: 'Skriv ut arket',
  to_check: 'Til egensjekken',
  note: [
    {
      title: 'Formål',
      text: 'Ansatte og ledere skal kunne snakke ærlig sammen om viljen til samskaping før innbyggere inviteres.',
    },
    {
      title: 'Hva det spørres om',
      text: 'Åtte påstander: lysten, det vi er redde for å miste, tiden, å la andre bestemme, å få kritikk, å si «det vet jeg ikke», støtten fra ledere og viljen til å endre noe. Det er frivillig å svare, og hver påstand kan hoppes over.',
    },
    {
      title: 'Hvem ser hva',
      text: 'Ansatte og ledere som er med, ser gjennomsnitt for alle samlet når minst fem har svart. Ingen ser hva én person svarte, og ingen får vite hvem som har svart. Fram til sjekken lukkes, kan den som styrer databasen, i prinsippet koble svar og person.',
    },
    {
      title: 'Hvor lenge det lagres',
      text: 'Når sjekken lukkes, slettes listen over hvem som har svart, og svarene legges i tilfeldig rekkefølge, uten navn. Resultatet lagres så lenge samskapingen er i systemet. Ved færre enn fem svar slettes alle svar.',
    },
    {
      title: 'Hva det ikke brukes til',
      text: 'Ikke til å vurdere enkeltpersoner, prestasjoner, lønn eller oppgaver. Ikke til å sammenligne avdelinger.',
    },
  ],
  talk: 'Spørsmål å snakke om',
  questions: [
    'Er det en saklig grunn til dette hos oss?',
    'Er nytten stor nok, eller blir belastningen for stor for noen?',
    'Kan vi oppnå det samme på en måte som griper mindre inn, for eksempel med en samtale?',
    'Hvordan får ansatte vite hva det er, hvordan det gjøres, og hvor lenge det varer?',
    'Når ser vi på det sammen igjen?',
  ],
  law: 'I Norge: Arbeidsmiljøloven kapittel 9 sier når arbeidsgiver kan sette i verk kontrolltiltak (§ 9-1), og at de skal drøftes med de tillitsvalgte, gjøres kjent for de ansatte og vurderes jevnlig (§ 9-2). I andre land gjelder landets egne regler. Notatet er til hjelp i samtalen og er ikke juridisk råd.',
  talked: 'Hvem snakket sammen, og når?',
  agreed: 'Hva ble vi enige om?',
}

export type Text = typeof nb
