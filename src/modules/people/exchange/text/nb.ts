export const nb = {
  mine: {
    title: 'Det jeg får for tida mi',
    lead: 'Tid, reise og barnepass koster. Her ser du hva du har fått, og hva som ikke er betalt ennå. Bare du og de som leder, ser det.',
    empty: 'Ingenting er notert ennå.',
    note: 'Noter et utlegg',
    note_lead: 'Har du betalt noe selv for å være med? Skriv det her, så ser de som leder, det.',
  },
  lead: {
    title: (name: string) => `Det ${name} får for tida si`,
    to_everybody: 'Lønn og utlegg',
    lead: 'Lønn, reise, barnepass og annet. Bare den det gjelder, og de som leder, ser det.',
    empty: 'Ingenting er notert ennå. Spør først: Noen vil helst ikke ha noe.',
    note: 'Noter noe nytt',
    benefits:
      'Får noen penger fra NAV eller kommunen, kan betaling herfra endre hva de får. Si det før dere avtaler noe, og gi dem tid til å spørre NAV eller kommunen først. Noen vil bare ha dekket utgiftene sine.',
    paid_today: 'Betalt i dag',
    everybody: 'Lønn og utlegg',
    everybody_lead:
      'De som bruker av sin egen tid, skal få noe igjen for det. Her noterer dere hva, og når det er betalt.',
    everybody_caption: 'Sum for hver person',
    name: 'Navn',
    nobody: 'Ingenting er notert for noen ennå.',
    note_for: 'Noter for en annen',
    ask_first: 'Spør først. Noen vil ha lønn, noen vil bare ha bussbilletten, og noen vil ikke ha noe.',
  },
  kinds: { pay: 'Lønn', travel: 'Reise', child_care: 'Barnepass', other: 'Annet' },
  list: {
    title: 'Notert',
    caption: 'Hva som er notert, dag for dag',
    on_day: 'Dag',
    what: 'Hva',
    amount: 'Beløp',
    no_sum: 'uten beløp',
    noted_by: (name: string) => `(notert av ${name})`,
    paid_on: (date: string) => `Betalt ${date}`,
    not_paid: 'Ikke ennå',
    change: 'Endre',
    sum_paid: 'Betalt til sammen',
    sum_waiting: 'Ikke betalt ennå',
    print: 'Skriv ut',
    benefits_title: 'Betaling kan virke inn på ytelser',
    benefits:
      'Får du penger fra NAV eller kommunen, kan betaling herfra endre hva du får. Spør NAV eller kommunen før du sier ja. Du kan også velge å bare få dekket utgiftene dine, eller ikke få noe.',
  },
  form: {
    title: 'Endre det som er notert',
    labels: {
      kind: 'Hva slags?',
      what: 'Hva gjelder det?',
      amount: 'Beløp i kroner',
      on_day: 'Hvilken dag?',
      paid_on: 'Betalt den',
    },
    what_hint: 'For eksempel buss tur-retur, eller møte 16.30–19.00',
    amount_hint: 'Skriv for eksempel 450 eller 450,50. La det stå tomt hvis det ikke er penger.',
    paid_on_hint: 'La det stå tomt hvis det ikke er betalt.',
    errors: { not_a_sum: 'Skriv et beløp i kroner, for eksempel 450 eller 450,50.' },
    save: 'Noter',
    save_changes: 'Lagre',
    remove_title: 'Ble det feil?',
    remove: 'Ta det bort',
  },
  said: { noted: 'Notert.', changed: 'Lagret.', paid: 'Merket som betalt.', removed: 'Tatt bort.' },
  conflicts: {
    exchange_changed:
      'Noen andre endret dette mens du så på det. Last siden på nytt, og se hva som står der nå.',
    exchange_is_paid: 'Dette er merket som betalt, og kan ikke tas bort.',
    exchange_not_yours:
      'Dette er betalt, eller det er notert av en annen. Snakk med den som leder, hvis det er feil.',
  },
}

export type Text = typeof nb
