import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Det eg følgjer',
  lead: 'Vel kva du vil høyre om frå andre stader. Berre du ser kva du har valt.',
  newest: 'Nytt frå andre stader',
  none: 'Ingen andre har fortalt om dette enno. Du får vite det når nokon gjer det.',
  choose: 'Kva vil du høyre om?',
  in_letter: 'Er det noko nytt, står det ei linje om det i vekebrevet ditt.',
  not_in_letter:
    'Vekebrevet går til dei som er rundt bordet, og til mentorar. Her på sida ser du det som er nytt.',
  to_letter: 'Sjå vekebrevet',
  labels: { themes: 'Tema', fields: 'Handlingsfelt' },
  fields_hint: 'Det samskaping står og fell på, same kva de jobbar med.',
  save: 'Lagre',
  like_ours: 'Stader som liknar på oss',
  all: 'Alle historiene',
  said: {
    follows: 'Lagra. Du får høyre om det når noko nytt blir delt.',
    nothing: 'Lagra. Du følgjer ingenting no.',
  },
  letter: (count: number, title: string) =>
    count === 1
      ? `Ein annan stad har delt noko om det du følgjer${title ? `: ${title}` : '.'}`
      : `Andre stader har delt ${count} historier om det du følgjer${title ? `. Ei av dei: ${title}` : '.'}`,
}
