import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Roller',
  lead: 'Rollerne går på skift. Den, der leder arbejdet til daglig, kan stå i køkkenet, mens andre leder snakken.',
  said: {
    given: 'Rollerne er fordelt.',
    swapped: 'I har byttet.',
    off: 'Rollen er ledig.',
    other: 'En anden byttede først. Sådan er det nu.',
  },
  about: {
    host: 'Tager imod folk og sørger for, at alle har det, de har brug for.',
    guide: 'Giver ordet videre, holder øje med tiden og spørger dem, der ikke har sagt noget.',
    writer: 'Skriver ned, hvad I bliver enige om, med ord, alle forstår.',
    kitchen: 'Sørger for mad og kaffe. Alle hjælper med at rydde op.',
  },
  suggestion: {
    title: 'Et forslag',
    lead: 'Rollen går til den, der har haft den færrest gange, og hvor det er længst siden. Siger nogen nej, bytter I.',
    use: 'Brug forslaget',
    first: 'har ikke haft den før',
    before: day => `havde den sidst ${day}`,
    none: 'Der er ingen ved bordet at spørge endnu. Rollerne deles ud, når nogen har fået en plads.',
  },
  you: 'dig',
  nobody: 'Ingen har den endnu.',
  swap: 'Byt',
  swap_with: name => `Byt ${name} ud med`,
  give: 'Giv rollen til',
  also: 'Lad en til være med',
  give_submit: 'Giv',
  off: 'Fjern',
  off_whom: (name, role) => `: ${name} som ${role}`,
  change: 'Ret',
  swap_hint: 'Har den anden også en rolle, bytter I roller.',
  talk: 'Vil I se, hvordan taletiden er delt?',
  history: {
    title: 'Hvem har haft hvad',
    caption: 'Hvor mange gange hver har haft rollerne, til andre møder end dette',
    person: 'Navn',
    none: 'Det her er det første møde med roller.',
  },
}
