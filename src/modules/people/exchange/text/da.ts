import type { Text } from './nb.ts'

export const da: Text = {
  mine: {
    title: 'Det, jeg får for min tid',
    lead: 'Tid, rejse og børnepasning koster. Her ser du, hvad du har fået, og hvad der ikke er betalt endnu. Kun du og de, der leder, kan se det.',
    empty: 'Intet er skrevet ned endnu.',
    note: 'Skriv et udlæg ned',
    note_lead: 'Har du selv betalt noget for at være med? Skriv det her, så kan de, der leder, se det.',
  },
  lead: {
    title: (name: string) => `Det, ${name} får for sin tid`,
    to_everybody: 'Løn og udlæg',
    lead: 'Løn, rejse, børnepasning og andet. Kun den, det gælder, og de, der leder, kan se det.',
    empty: 'Intet er skrevet ned endnu. Spørg først: Nogle vil helst ikke have noget.',
    note: 'Skriv noget nyt ned',
    benefits:
      'Får nogen penge fra NAV eller kommunen, kan betaling herfra ændre, hvad de får. Sig det, før I aftaler noget, og giv dem tid til at spørge NAV eller kommunen først. Nogle vil kun have dækket deres udgifter.',
    paid_today: 'Betalt i dag',
    everybody: 'Løn og udlæg',
    everybody_lead:
      'De, der bruger af deres egen tid, skal have noget igen for det. Her skriver I ned, hvad det er, og hvornår det er betalt.',
    everybody_caption: 'Sum for hver person',
    name: 'Navn',
    nobody: 'Der er ikke skrevet noget ned for nogen endnu.',
    note_for: 'Skriv ned for en anden',
    ask_first:
      'Spørg først. Nogle vil have løn, nogle vil kun have busbilletten, og nogle vil ikke have noget.',
  },
  kinds: { pay: 'Løn', travel: 'Rejse', child_care: 'Børnepasning', other: 'Andet' },
  list: {
    title: 'Skrevet ned',
    caption: 'Hvad der er skrevet ned, dag for dag',
    on_day: 'Dag',
    what: 'Hvad',
    amount: 'Beløb',
    no_sum: 'uden beløb',
    noted_by: (name: string) => `(skrevet ned af ${name})`,
    paid_on: (date: string) => `Betalt ${date}`,
    not_paid: 'Ikke endnu',
    change: 'Ret',
    sum_paid: 'Betalt i alt',
    sum_waiting: 'Ikke betalt endnu',
    print: 'Print',
    benefits_title: 'Betaling kan påvirke ydelser',
    benefits:
      'Får du penge fra NAV eller kommunen, kan betaling herfra ændre, hvad du får. Spørg NAV eller kommunen, før du siger ja. Du kan også vælge kun at få dækket dine udgifter eller slet ikke få noget.',
  },
  form: {
    title: 'Ret det, der er skrevet ned',
    labels: {
      kind: 'Hvilken slags?',
      what: 'Hvad handler det om?',
      amount: 'Beløb i norske kroner',
      on_day: 'Hvilken dag?',
      paid_on: 'Betalt den',
    },
    what_hint: 'For eksempel bus tur-retur eller møde 16.30–19.00',
    amount_hint: 'Skriv for eksempel 450 eller 450,50. Lad feltet stå tomt, hvis det ikke er penge.',
    paid_on_hint: 'Lad feltet stå tomt, hvis det ikke er betalt.',
    errors: { not_a_sum: 'Skriv et beløb i kroner, for eksempel 450 eller 450,50.' },
    save: 'Skriv ned',
    save_changes: 'Gem',
    remove_title: 'Blev det forkert?',
    remove: 'Fjern det',
  },
  said: { noted: 'Skrevet ned.', changed: 'Gemt.', paid: 'Markeret som betalt.', removed: 'Fjernet.' },
  conflicts: {
    exchange_changed:
      'En anden rettede det her, mens du så på det. Hent siden igen, og se, hvad der står nu.',
    exchange_is_paid: 'Det her er markeret som betalt og kan ikke fjernes.',
    exchange_not_yours:
      'Det her er betalt, eller det er skrevet ned af en anden. Tal med den, der leder, hvis det er forkert.',
  },
}
