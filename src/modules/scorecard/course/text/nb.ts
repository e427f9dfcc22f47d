export const nb = {
  title: 'Veien så langt',
  lead: 'Hva vi har spurt om, hva vi så, hva vi avtalte, og hvordan det gikk.',
  empty:
    'Her kommer hver runde, det dere avtaler etterpå, og hvordan det gikk. Da ser dere selv hva dere har endret underveis.',
  without_results:
    'Resultatene tilhører dem som sitter rundt bordet. Her ser du datoene, det som er avtalt, og det de har delt.',
  print: 'Skriv ut',
  to_course: 'Veien så langt',

  imported: 'Hentet fra fil',
  answered: (n: number) => (n === 1 ? 'Én har svart.' : `${n} har svart.`),
  since: (changes: string) => `Siden sist: ${changes}.`,
  joined: (n: number) => (n === 1 ? 'én ny' : `${n} nye`),
  left: (n: number) => (n === 1 ? 'én sluttet' : `${n} sluttet`),
  on_side: (changes: string, side: string) => `${changes} (${side})`,
  agreed: 'Dette avtalte vi',
  nothing_agreed: 'Ingenting er avtalt etter denne.',
  between: 'Avtalt underveis',
  began: 'Vi begynte med et spørsmål',
  reworded: 'Vi skrev om spørsmålet',
  because: 'Hvorfor:',

  now: 'Her er vi nå',
  open: (title: string) => `${title} er åpen`,
  planned: (title: string) => `${title} er planlagt`,
  none_running: 'Ingen runde er i gang.',
  plan: 'Planlegg en runde',

  who: (who: string, due: string) => (due ? `${who}, innen ${due}` : who),
  outcomes: {
    done: 'Gjort',
    goes_on: 'Fortsetter',
    dropped: 'Det ble ikke noe av',
    none: 'Ikke fulgt opp ennå',
  },
  went: (outcome: string, date: string) => `${outcome}, ${date}.`,
  note_it: 'Skriv hvordan det gikk',
  last_time: 'Dette avtalte dere sist',
  after_round: (round: string) => `${round}, og hvordan det gikk etterpå.`,
}

export type Text = typeof nb
