import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Er de klare til å invitere?',
  lead: 'Sjå over dette før innbyggjarar blir spurde. Ingenting stoppar dykk, men det er lettare å rydde no enn midt i eit møte.',
  well: 'Alt dette er på plass. De kan invitere.',
  missing_count: count => (count === 1 ? 'Éin ting manglar.' : `${count} ting manglar.`),
  missing: 'Dette manglar',
  there: 'Dette er på plass',
  facts: {
    question: { name: 'Spørsmålet er skrive', open: 'Skriv eit førebels spørsmål' },
    question_tried: {
      name: 'Innbyggjarar har vore med på spørsmålet',
      open: 'Prøv spørsmålet på nokon det gjeld',
    },
    two_lead: { name: 'Minst to leier saman', open: 'Finn ein til som kan leie' },
    basis: { name: 'Det står kva de byggjer på i lova', open: 'Skriv kva de byggjer på i lova' },
    backing: {
      name: 'Nokon med makt over tid og pengar støttar dette',
      open: 'Finn ut kven som støttar dette',
    },
  },
  see: 'Sjå på det',
  go_on: 'Inviter likevel',
  go_on_well: 'Inviter',
  go_on_title: 'Vil de invitere likevel?',
  reason: 'Kvifor inviterer de no?',
  reason_hint: 'Kort er fint. Grunnen blir ståande, og alle som er med, kan lese han.',
  earlier: 'Tidlegare',
  looked: (name, date) => `${name ?? 'Ein som ikkje er med lenger'}, ${date}`,
  was_missing: count =>
    count === 0 ? 'Alt var på plass.' : count === 1 ? 'Éin ting mangla.' : `${count} ting mangla.`,
  errors: { reason: 'Skriv kvifor de inviterer sjølv om noko manglar.' },
}
