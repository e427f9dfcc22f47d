export const nb = {
  title: 'Hvem formet spørsmålet?',
  lead: 'Kryss av for dem som var med og fant ordene, ikke bare for den som skrev dem ned.',
  helped: 'Innbyggere har vært med på å forme spørsmålet.',
  not_yet:
    'Ingen innbyggere har formet spørsmålet ennå. Prøv det på dem det gjelder, før dere inviterer flere.',
  shaped_by: 'Formet av:',
  of_party: (party: string, names: string) => `${names} (${party.toLowerCase()})`,
  without_seat: (count: number) =>
    count === 1 ? 'Én innbygger uten plass her' : `${count} innbyggere uten plass her`,
  left: (count: number) => (count === 1 ? 'En som ikke er med lenger' : `${count} som ikke er med lenger`),
  say: 'Skriv hvem som formet det',
  change: 'Endre hvem som formet det',
  not_me: 'Ta bort navnet mitt',
  shapers: 'Hvem var med?',
  shapers_hint: 'Spør dem først. De kan selv ta bort navnet sitt.',
  residents_without_seat: 'Hvor mange innbyggere uten plass her var med?',
  residents_without_seat_hint: 'Bare et tall, for eksempel folk dere snakket med på biblioteket. Ingen navn.',
  save: 'Lagre',
  errors: { how_many: 'Skriv et tall fra 0 til 999.' },
  said: { shapers_noted: 'Lagret.', name_off: 'Navnet ditt er tatt bort.' },
}

export type Text = typeof nb
