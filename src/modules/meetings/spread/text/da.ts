import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvor tit mødes vi?',
  lead: 'Tillid vokser, når man mødes igen. Her kan I se, hvor mange møder det er blevet til, og hvordan de er spredt.',
  verdicts: {
    none: () => 'Ingen møder endnu',
    one: () => 'Ét møde',
    few: n => `${n} møder`,
    several: n => `${n} møder`,
  },
  meant: {
    none: 'Det første kan være et måltid.',
    one: 'Ét møde på to timer er ikke samskabelse. Det er en begyndelse. Aftal det næste, mens I husker hinanden.',
    few: 'Selv fire møder er ikke meget, når folk skal blive trygge ved hinanden. Aftal gerne flere på én gang.',
    several:
      'Det begynder at ligne noget. Se, om alle kan nå at være med, og om der går for lang tid imellem.',
  },
  between: (first, last) => `Det første var ${first}, det seneste ${last}.`,
  own_title: 'Du',
  own: (n, all, hours) =>
    `Du har været med til ${n} af ${all} ${all === 1 ? 'møde' : 'møder'}, omkring ${hours === 1 ? 'én time' : `${hours} timer`} i alt.`,
  own_none: 'Du har ikke været med til et møde endnu. Vi vil gerne have dig med.',
  all_title: 'Alle',
  all_lead:
    'Kun I, der leder, kan se denne liste. Den er ikke til for at holde øje med folk, men for at se, hvem møderne ikke passer til.',
  caption: 'Fyldt prik: var der. Åben prik: var der ikke. Prikkerne står efter dato.',
  columns: { who: 'Hvem', when: 'Hvornår', meetings: 'Møder' },
  not_yet: 'ikke været med endnu',
  over_weeks: weeks => (weeks === 1 ? 'over en uge' : `over ${weeks} uger`),
  seldom: n =>
    n === 1
      ? 'Én har ikke været med til noget møde. Spørg, hvad der står i vejen: tiden, stedet, børnene, sproget?'
      : `${n} har ikke været med til noget møde. Spørg, hvad der står i vejen: tiden, stedet, børnene, sproget?`,
  follow_up: 'Tal med dem én ad gangen',
  plan: 'Planlæg et møde',
  elsewhere: 'Læg et møde ind, der blev holdt et andet sted',
}
