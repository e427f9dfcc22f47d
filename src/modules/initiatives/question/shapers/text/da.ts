import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem formede spørgsmålet?',
  lead: 'Sæt kryds ved dem, der var med til at finde ordene, ikke kun ved den, der skrev dem ned.',
  helped: 'Borgere har været med til at forme spørgsmålet.',
  not_yet:
    'Ingen borgere har formet spørgsmålet endnu. Prøv det af på dem, det gælder, før I inviterer flere.',
  shaped_by: 'Formet af:',
  of_party: (party, names) => `${names} (${party.toLowerCase()})`,
  without_seat: count => (count === 1 ? 'Én borger uden plads her' : `${count} borgere uden plads her`),
  left: count => (count === 1 ? 'En, der ikke er med mere' : `${count}, der ikke er med mere`),
  say: 'Skriv, hvem der formede det',
  change: 'Ret, hvem der formede det',
  not_me: 'Fjern mit navn',
  shapers: 'Hvem var med?',
  shapers_hint: 'Spørg dem først. De kan selv fjerne deres navn.',
  residents_without_seat: 'Hvor mange borgere uden plads her var med?',
  residents_without_seat_hint: 'Kun et tal, for eksempel folk, I talte med på biblioteket. Ingen navne.',
  save: 'Gem',
  errors: { how_many: 'Skriv et tal fra 0 til 999.' },
  said: { shapers_noted: 'Gemt.', name_off: 'Dit navn er fjernet.' },
}
