import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Sigrar og motbakkar',
  lead: 'Fortel når noko lukkast, og når noko ikkje går. Begge delar er verde å hugse.',
  tell: 'Fortel',
  kinds: {
    win: { name: 'Ein siger', hint: 'Noko lukkast. Han kan godt vere liten.' },
    setback: { name: 'Ein motbakke', hint: 'Noko gjekk ikkje slik de håpa.' },
    milestone: { name: 'Ein milepæl', hint: 'De er komne dit de ville.' },
    news: { name: 'Noko nytt', hint: 'Noko dei andre har glede av å vite.' },
  },
  labels: { kind: 'Kva er det?', body: 'Kva skjedde?', day: 'Når?', learnt: 'Kva lærte vi?' },
  body_hint: 'Ei setning eller to held. Alle som er med i samskapinga, kan lese det.',
  errors: { ahead: 'Dagen har ikkje vore enno. Det de skal gjere, kan de skrive under «Det vi har avtalt».' },
  not_here:
    'Gjekk noko gale mellom folk, eller gjorde nokon noko dei ikkje skulle? Då er ikkje dette staden. Snakk med ein som leier.',
  save: 'Fortel det',
  save_changes: 'Lagre',
  empty: 'Ingen har fortalt noko enno. Byrj gjerne med noko lite.',
  learnt_was: 'Vi lærte:',
  told_by: (name, day) => (name ? `${day}, fortalt av ${name}` : day),
  change: 'Endre',
  change_title: 'Endre det du fortalde',
  remove_title: 'Skal det ikkje stå her?',
  remove_own: 'Då blir det borte for alle.',
  remove_others: 'Snakk gjerne med den som fortalde det, først. Det blir borte for alle.',
  remove: 'Ta det bort',
  newest_win: 'Vi har noko å feire',
  all_news: 'Alle sigrar og motbakkar',
  said: {
    told_win: 'Så fint! No kan alle lese det.',
    told_setback: 'Takk for at du fortalde det. No kan alle lære av det.',
    told_milestone: 'De er komne eit stykke. No kan alle lese det.',
    told_news: 'No kan alle lese det.',
    changed: 'Lagra.',
    removed: 'Teke bort.',
  },
}
