import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Vejen indtil nu',
  lead: 'Hvad vi har spurgt om, hvad vi så, hvad vi aftalte, og hvordan det gik.',
  empty:
    'Her kommer hver runde, det I aftaler bagefter, og hvordan det gik. Så kan I selv se, hvor I har ændret retning.',
  without_results:
    'Resultaterne tilhører dem, der sidder om bordet. Her ser du datoerne, aftalerne og det, de har delt.',
  print: 'Print',
  to_course: 'Vejen indtil nu',

  imported: 'Hentet fra en fil',
  answered: n => (n === 1 ? 'Én har svaret.' : `${n} har svaret.`),
  since: changes => `Siden sidst: ${changes}.`,
  joined: n => (n === 1 ? 'én ny' : `${n} nye`),
  left: n => (n === 1 ? 'én stoppet' : `${n} stoppet`),
  on_side: (changes, side) => `${changes} (${side})`,
  agreed: 'Det aftalte vi',
  nothing_agreed: 'Der er ikke aftalt noget efter denne.',
  between: 'Aftalt undervejs',
  began: 'Vi begyndte med et spørgsmål',
  reworded: 'Vi skrev spørgsmålet om',
  because: 'Hvorfor:',

  now: 'Her er vi nu',
  open: title => `${title} er åben`,
  planned: title => `${title} er planlagt`,
  none_running: 'Der er ingen runde i gang.',
  plan: 'Planlæg en runde',

  who: (who, due) => (due ? `${who}, senest den ${due}` : who),
  outcomes: {
    done: 'Gjort',
    goes_on: 'Fortsætter',
    dropped: 'Det blev ikke til noget',
    none: 'Ikke fulgt op endnu',
  },
  went: (outcome, date) => `${outcome}, den ${date}.`,
  note_it: 'Skriv, hvordan det gik',
  last_time: 'Det aftalte I sidst',
  after_round: round => `${round}, og hvordan det er gået siden.`,
}
