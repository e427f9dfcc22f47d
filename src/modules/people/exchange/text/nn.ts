import type { Text } from './nb.ts'

export const nn: Text = {
  mine: {
    title: 'Det eg får for tida mi',
    lead: 'Tid, reise og barnepass kostar. Her ser du kva du har fått, og kva som ikkje er betalt enno. Berre du og dei som leier, ser det.',
    empty: 'Ingenting er notert enno.',
    note: 'Noter eit utlegg',
    note_lead: 'Har du betalt noko sjølv for å vere med? Skriv det her, så ser dei som leier, det.',
  },
  lead: {
    title: (name: string) => `Det ${name} får for tida si`,
    to_everybody: 'Løn og utlegg',
    lead: 'Løn, reise, barnepass og anna. Berre den det gjeld, og dei som leier, ser det.',
    empty: 'Ingenting er notert enno. Spør først: Nokre vil helst ikkje ha noko.',
    note: 'Noter noko nytt',
    benefits:
      'Får nokon pengar frå NAV eller kommunen, kan betaling herifrå endre kva dei får. Sei det før de avtaler noko, og gi dei tid til å spørje NAV eller kommunen først. Nokre vil berre ha dekt utgiftene sine.',
    paid_today: 'Betalt i dag',
    everybody: 'Løn og utlegg',
    everybody_lead:
      'Dei som bruker av si eiga tid, skal få noko att for det. Her noterer de kva, og når det er betalt.',
    everybody_caption: 'Sum for kvar person',
    name: 'Namn',
    nobody: 'Ingenting er notert for nokon enno.',
    note_for: 'Noter for ein annan',
    ask_first: 'Spør først. Nokre vil ha løn, nokre vil berre ha bussbilletten, og nokre vil ikkje ha noko.',
  },
  kinds: { pay: 'Løn', travel: 'Reise', child_care: 'Barnepass', other: 'Anna' },
  list: {
    title: 'Notert',
    caption: 'Kva som er notert, dag for dag',
    on_day: 'Dag',
    what: 'Kva',
    amount: 'Beløp',
    no_sum: 'utan beløp',
    noted_by: (name: string) => `(notert av ${name})`,
    paid_on: (date: string) => `Betalt ${date}`,
    not_paid: 'Ikkje enno',
    change: 'Endre',
    sum_paid: 'Betalt til saman',
    sum_waiting: 'Ikkje betalt enno',
    print: 'Skriv ut',
    benefits_title: 'Betaling kan verke inn på ytingar',
    benefits:
      'Får du pengar frå NAV eller kommunen, kan betaling herifrå endre kva du får. Spør NAV eller kommunen før du seier ja. Du kan òg velje å berre få dekt utgiftene dine, eller ikkje få noko.',
  },
  form: {
    title: 'Endre det som er notert',
    labels: {
      kind: 'Kva slags?',
      what: 'Kva gjeld det?',
      amount: 'Beløp i kroner',
      on_day: 'Kva dag?',
      paid_on: 'Betalt den',
    },
    what_hint: 'Til dømes buss tur-retur, eller møte 16.30–19.00',
    amount_hint: 'Skriv til dømes 450 eller 450,50. La det stå tomt om det ikkje er pengar.',
    paid_on_hint: 'La det stå tomt om det ikkje er betalt.',
    errors: { not_a_sum: 'Skriv eit beløp i kroner, til dømes 450 eller 450,50.' },
    save: 'Noter',
    save_changes: 'Lagre',
    remove_title: 'Blei det feil?',
    remove: 'Ta det bort',
  },
  said: { noted: 'Notert.', changed: 'Lagra.', paid: 'Merkt som betalt.', removed: 'Teke bort.' },
  conflicts: {
    exchange_changed:
      'Nokon andre endra dette medan du såg på det. Last sida på nytt, og sjå kva som står der no.',
    exchange_is_paid: 'Dette er merkt som betalt, og kan ikkje takast bort.',
    exchange_not_yours:
      'Dette er betalt, eller det er notert av ein annan. Snakk med den som leier, om det er feil.',
  },
}
