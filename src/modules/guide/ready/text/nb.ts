export const nb = {
  title: 'Er dere klare til å invitere?',
  lead: 'Se over dette før innbyggere blir spurt. Ingenting stopper dere, men det er lettere å rydde nå enn midt i et møte.',
  well: 'Alt dette er på plass. Dere kan invitere.',
  missing_count: (count: number) => (count === 1 ? 'Én ting mangler.' : `${count} ting mangler.`),
  missing: 'Dette mangler',
  there: 'Dette er på plass',
  facts: {
    question: { name: 'Spørsmålet er skrevet', open: 'Skriv et foreløpig spørsmål' },
    question_tried: {
      name: 'Innbyggere har vært med på spørsmålet',
      open: 'Prøv spørsmålet på noen det gjelder',
    },
    two_lead: { name: 'Minst to leder sammen', open: 'Finn en til som kan lede' },
    basis: { name: 'Det står hva dere bygger på i loven', open: 'Skriv hva dere bygger på i loven' },
    backing: {
      name: 'Noen med makt over tid og penger støtter dette',
      open: 'Finn ut hvem som støtter dette',
    },
  },
  see: 'Se på det',
  go_on: 'Inviter likevel',
  go_on_well: 'Inviter',
  go_on_title: 'Vil dere invitere likevel?',
  reason: 'Hvorfor inviterer dere nå?',
  reason_hint: 'Kort er fint. Grunnen blir stående, og alle som er med, kan lese den.',
  earlier: 'Tidligere',
  looked: (name: string | null, date: string) => `${name ?? 'En som ikke er med lenger'}, ${date}`,
  was_missing: (count: number) =>
    count === 0 ? 'Alt var på plass.' : count === 1 ? 'Én ting manglet.' : `${count} ting manglet.`,
  errors: { reason: 'Skriv hvorfor dere inviterer selv om noe mangler.' },
}

export type Text = typeof nb
