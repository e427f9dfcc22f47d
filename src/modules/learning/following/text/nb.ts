export const nb = {
  title: 'Det jeg følger',
  lead: 'Velg hva du vil høre om fra andre steder. Bare du ser hva du har valgt.',
  newest: 'Nytt fra andre steder',
  none: 'Ingen andre har fortalt om dette ennå. Du får vite det når noen gjør det.',
  choose: 'Hva vil du høre om?',
  in_letter: 'Er det noe nytt, står det en linje om det i ukebrevet ditt.',
  not_in_letter:
    'Ukebrevet går til dem som er rundt bordet, og til mentorer. Her på siden ser du det som er nytt.',
  to_letter: 'Se ukebrevet',
  labels: { themes: 'Tema', fields: 'Handlingsfelt' },
  fields_hint: 'Det samskaping står og faller på, samme hva dere jobber med.',
  save: 'Lagre',
  like_ours: 'Steder som ligner på oss',
  all: 'Alle historiene',
  said: {
    follows: 'Lagret. Du får høre om det når noe nytt blir delt.',
    nothing: 'Lagret. Du følger ingenting nå.',
  },
  letter: (count: number, title: string) =>
    count === 1
      ? `Et annet sted har delt noe om det du følger${title ? `: ${title}` : '.'}`
      : `Andre steder har delt ${count} historier om det du følger${title ? `. En av dem: ${title}` : '.'}`,
}

export type Text = typeof nb
