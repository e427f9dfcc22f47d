import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Det, jeg følger',
  lead: 'Vælg, hvad du vil høre om fra andre steder. Kun du ser, hvad du har valgt.',
  newest: 'Nyt fra andre steder',
  none: 'Ingen andre har fortalt om det endnu. Du får det at vide, når nogen gør det.',
  choose: 'Hvad vil du høre om?',
  in_letter: 'Er der noget nyt, står der en linje om det i dit ugebrev.',
  not_in_letter: 'Ugebrevet går til dem, der er om bordet, og til mentorer. Her på siden ser du det nye.',
  to_letter: 'Se ugebrevet',
  labels: { themes: 'Tema', fields: 'Handlingsfelt' },
  fields_hint: 'Det, som samskabelse står og falder med, uanset hvad I arbejder med.',
  save: 'Gem',
  like_ours: 'Steder, der ligner os',
  all: 'Alle historierne',
  said: {
    follows: 'Gemt. Du hører om det, når noget nyt bliver delt.',
    nothing: 'Gemt. Du følger ikke noget nu.',
  },
  letter: (count: number, title: string) =>
    count === 1
      ? `Et andet sted har delt noget om det, du følger${title ? `: ${title}` : '.'}`
      : `Andre steder har delt ${count} historier om det, du følger${title ? `. En af dem: ${title}` : '.'}`,
}
