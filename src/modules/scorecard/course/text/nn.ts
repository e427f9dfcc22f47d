import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Vegen så langt',
  lead: 'Kva vi har spurt om, kva vi såg, kva vi avtalte, og korleis det gjekk.',
  empty:
    'Her kjem kvar runde, det de avtaler etterpå, og korleis det gjekk. Då ser de sjølve kva de har endra undervegs.',
  without_results:
    'Resultata høyrer til dei som sit rundt bordet. Her ser du datoane, det som er avtalt, og det dei har delt.',
  print: 'Skriv ut',
  to_course: 'Vegen så langt',

  imported: 'Henta frå fil',
  answered: n => (n === 1 ? 'Éin har svart.' : `${n} har svart.`),
  since: changes => `Sidan sist: ${changes}.`,
  joined: n => (n === 1 ? 'éin ny' : `${n} nye`),
  left: n => (n === 1 ? 'éin slutta' : `${n} slutta`),
  on_side: (changes, side) => `${changes} (${side})`,
  agreed: 'Dette avtalte vi',
  nothing_agreed: 'Ingenting er avtalt etter denne.',
  between: 'Avtalt undervegs',
  began: 'Vi byrja med eit spørsmål',
  reworded: 'Vi skreiv om spørsmålet',
  because: 'Kvifor:',

  now: 'Her er vi no',
  open: title => `${title} er open`,
  planned: title => `${title} er planlagd`,
  none_running: 'Ingen runde er i gang.',
  plan: 'Planlegg ein runde',

  who: (who, due) => (due ? `${who}, innan ${due}` : who),
  outcomes: {
    done: 'Gjort',
    goes_on: 'Held fram',
    dropped: 'Det blei ikkje noko av',
    none: 'Ikkje følgt opp enno',
  },
  went: (outcome, date) => `${outcome}, ${date}.`,
  note_it: 'Skriv korleis det gjekk',
  last_time: 'Dette avtalte de sist',
  after_round: round => `${round}, og korleis det gjekk etterpå.`,
}
