import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Er I klar til at invitere?',
  lead: 'Kig det her igennem, før I spørger borgere. Intet stopper jer, men det er lettere at rydde op nu end midt i et møde.',
  well: 'Alt det her er på plads. I kan invitere.',
  missing_count: count => (count === 1 ? 'Én ting mangler.' : `${count} ting mangler.`),
  missing: 'Det her mangler',
  there: 'Det her er på plads',
  facts: {
    question: { name: 'I har et spørgsmål', open: 'Skriv et foreløbigt spørgsmål' },
    question_tried: {
      name: 'Borgere har været med til at forme spørgsmålet',
      open: 'Prøv spørgsmålet af på nogen, det gælder',
    },
    two_lead: { name: 'Mindst to leder sammen', open: 'Find en mere, der kan lede' },
    basis: { name: 'Der står, hvad I bygger på i loven', open: 'Skriv, hvad I bygger på i loven' },
    backing: {
      name: 'Nogen med magt over tid og penge bakker op om det',
      open: 'Find ud af, hvem der bakker op om det',
    },
  },
  see: 'Se på det',
  go_on: 'Invitér alligevel',
  go_on_well: 'Invitér',
  go_on_title: 'Vil I invitere alligevel?',
  reason: 'Hvorfor inviterer I nu?',
  reason_hint: 'Kort er fint. Grunden bliver stående, og alle, der er med, kan læse den.',
  earlier: 'Tidligere',
  looked: (name, date) => `${name ?? 'En, der ikke er med mere'}, ${date}`,
  was_missing: count =>
    count === 0 ? 'Alt var på plads.' : count === 1 ? 'Én ting manglede.' : `${count} ting manglede.`,
  errors: { reason: 'Skriv, hvorfor I inviterer, selv om noget mangler.' },
}
