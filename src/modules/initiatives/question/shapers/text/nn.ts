import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven forma spørsmålet?',
  lead: 'Kryss av for dei som var med og fann orda, ikkje berre for den som skreiv dei ned.',
  helped: 'Innbyggjarar har vore med på å forme spørsmålet.',
  not_yet:
    'Ingen innbyggjarar har forma spørsmålet enno. Prøv det på dei det gjeld, før de inviterer fleire.',
  shaped_by: 'Forma av:',
  of_party: (party, names) => `${names} (${party.toLowerCase()})`,
  without_seat: count =>
    count === 1 ? 'Éin innbyggjar utan plass her' : `${count} innbyggjarar utan plass her`,
  left: count => (count === 1 ? 'Ein som ikkje er med lenger' : `${count} som ikkje er med lenger`),
  say: 'Skriv kven som forma det',
  change: 'Endre kven som forma det',
  not_me: 'Ta bort namnet mitt',
  shapers: 'Kven var med?',
  shapers_hint: 'Spør dei først. Dei kan sjølve ta bort namnet sitt.',
  residents_without_seat: 'Kor mange innbyggjarar utan plass her var med?',
  residents_without_seat_hint: 'Berre eit tal, til dømes folk de snakka med på biblioteket. Ingen namn.',
  save: 'Lagre',
  errors: { how_many: 'Skriv eit tal frå 0 til 999.' },
  said: { shapers_noted: 'Lagra.', name_off: 'Namnet ditt er teke bort.' },
}
