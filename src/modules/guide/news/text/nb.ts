export const nb = {
  title: 'Seire og motbakker',
  lead: 'Fortell når noe lykkes, og når noe ikke går. Begge deler er verdt å huske.',
  tell: 'Fortell',
  kinds: {
    win: { name: 'En seier', hint: 'Noe lyktes. Den kan godt være liten.' },
    setback: { name: 'En motbakke', hint: 'Noe gikk ikke som dere håpet.' },
    milestone: { name: 'En milepæl', hint: 'Dere er kommet dit dere ville.' },
    news: { name: 'Noe nytt', hint: 'Noe de andre vil ha glede av å vite.' },
  },
  labels: { kind: 'Hva er det?', body: 'Hva skjedde?', day: 'Når?', learnt: 'Hva lærte vi?' },
  body_hint: 'En setning eller to holder. Alle som er med i samskapingen, kan lese det.',
  errors: {
    ahead: 'Dagen har ikke vært ennå. Det dere skal gjøre, kan dere skrive under «Det vi har avtalt».',
  },
  not_here:
    'Gikk noe galt mellom folk, eller gjorde noen noe de ikke skulle? Da er ikke dette stedet. Snakk med en som leder.',
  save: 'Fortell det',
  save_changes: 'Lagre',
  empty: 'Ingen har fortalt noe ennå. Begynn gjerne med noe lite.',
  learnt_was: 'Vi lærte:',
  told_by: (name: string | null, day: string) => (name ? `${day}, fortalt av ${name}` : day),
  change: 'Endre',
  change_title: 'Endre det du fortalte',
  remove_title: 'Skal det ikke stå her?',
  remove_own: 'Da blir det borte for alle.',
  remove_others: 'Snakk gjerne med den som fortalte det, først. Det blir borte for alle.',
  remove: 'Ta det bort',
  newest_win: 'Vi har noe å feire',
  all_news: 'Alle seire og motbakker',
  said: {
    told_win: 'Så fint! Nå kan alle lese det.',
    told_setback: 'Takk for at du fortalte det. Nå kan alle lære av det.',
    told_milestone: 'Dere er kommet et stykke. Nå kan alle lese det.',
    told_news: 'Nå kan alle lese det.',
    changed: 'Lagret.',
    removed: 'Tatt bort.',
  },
}

export type Text = typeof nb
