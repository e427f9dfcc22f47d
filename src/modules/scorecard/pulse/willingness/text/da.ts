import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Er vi villige?',
  lead: 'Et selvtjek kun for ansatte og ledere, før I inviterer borgere. Her kan I tale om det, der ellers ikke bliver sagt højt.',
  why: 'Hvad det er til',
  why_text:
    'Det er let at sige ja til samskabelse. Det er sværere at give tid og magt fra sig, at få kritik og at sige »det ved jeg ikke«. Otte udsagn hjælper jer med at tale om det, før andre mærker det.',
  when: 'Hvornår',
  when_text: 'Før I inviterer borgere. Gerne igen efter en omorganisering eller et tilbageslag.',
  how: 'Hvem ser hvad',
  how_list: k => [
    'Kun de ansatte og ledere, der er med, kan se tjekket, svare på det og se resultatet. Resten af gruppen kan ikke se, at det findes.',
    'Ingen ser, hvad du svarer. I ser kun gennemsnittet for alle samlet.',
    `Færre end ${k} svar giver ingen tal. Så får I spørgsmålene til samtalen, og svarene slettes.`,
    'Det er åbent i en uge. I kan lukke det før.',
  ],
  first: 'Tal med tillidsrepræsentanten og arbejdsmiljørepræsentanten først',
  first_text:
    'At måle ansatte kan regnes som en kontrolforanstaltning, også når hensigten er god. Tag snakken, før I starter. Notatet er ét ark at tale ud fra.',
  to_note: 'Notat til drøftelsen',
  start: 'Start selvtjekket',
  starters: 'Det kan startes af en, der leder arbejdet her og selv er ansat eller leder.',
  open: 'Selvtjekket er åbent nu.',
  to_open: 'Gå til selvtjekket',
  earlier: 'Tidligere selvtjek',
  closed: day => `Lukket den ${day}`,

  note_title: 'Notat til drøftelse',
  note_eyebrow: 'Selvtjek for ansatte og ledere før samskabelse',
  note_lead:
    'Til samtalen mellem leder, tillidsrepræsentant og arbejdsmiljørepræsentant, før selvtjekket starter.',
  print: 'Print arket',
  to_check: 'Til selvtjekket',
  note: [
    {
      title: 'Formål',
      text: 'Ansatte og ledere skal kunne tale ærligt sammen om viljen til samskabelse, før de inviterer borgere.',
    },
    {
      title: 'Hvad der spørges om',
      text: 'Otte udsagn: om lysten, tiden og støtten fra ledere, om det, vi er bange for at miste, og om at lade andre bestemme, få kritik, sige »det ved jeg ikke« og ændre noget. Det er frivilligt at svare, og man kan springe alle udsagn over.',
    },
    {
      title: 'Hvem ser hvad',
      text: 'Ansatte og ledere i gruppen ser gennemsnittet for alle samlet, når mindst fem har svaret. Ingen ser, hvad én person svarede, og ingen får at vide, hvem der har svaret. Indtil tjekket lukkes, kan den, der styrer databasen, i princippet koble svar og person.',
    },
    {
      title: 'Hvor længe det gemmes',
      text: 'Når tjekket lukkes, slettes listen over, hvem der har svaret, og svarene blandes uden navn. Resultatet ligger der, så længe samskabelsen er i systemet. Ved færre end fem svar slettes alle svar.',
    },
    {
      title: 'Hvad det ikke bruges til',
      text: 'Ikke til at vurdere enkeltpersoner, præstationer, løn eller opgaver. Ikke til at sammenligne afdelinger.',
    },
  ],
  talk: 'Spørgsmål at tale om',
  questions: [
    'Er der en saglig grund til det her hos os?',
    'Står det mål med det, vi opnår, eller bliver det en for stor belastning for nogen?',
    'Kan vi opnå det samme på en mindre indgribende måde, for eksempel med en samtale?',
    'Hvordan får ansatte at vide, hvad det er, hvordan det foregår, og hvor længe det varer?',
    'Hvornår ser vi på det sammen igen?',
  ],
  law: 'I Norge: Kapitel 9 i den norske arbejdsmiljølov siger, hvornår en arbejdsgiver må indføre kontrolforanstaltninger (§ 9-1). Arbejdsgiveren skal drøfte dem med tillidsrepræsentanterne, fortælle de ansatte om dem og vurdere dem jævnligt (§ 9-2). I andre lande, også i Danmark, gælder landets egne regler. Notatet er en hjælp til samtalen og ikke juridisk rådgivning.',
  talked: 'Hvem talte sammen, og hvornår?',
  agreed: 'Hvad blev vi enige om?',
}
