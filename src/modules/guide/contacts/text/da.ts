import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Kontaktpersoner',
  lead: 'Hvem kan folk få fat i, når de er i tvivl om noget? Et fast ansigt, der tager telefonen, betyder mere end en god plan.',
  changes: count =>
    count === 1
      ? 'Anden kontaktperson på et år.'
      : count === 2
        ? 'Tredje kontaktperson på et år.'
        : count === 3
          ? 'Fjerde kontaktperson på et år.'
          : `Kontaktperson nummer ${count + 1} på et år.`,
  changes_mean:
    'Hver gang skal folk fortælle forfra og finde ud af, om den nye er til at stole på. Sig højt, at det sker, og lad den, der stopper, følge den nye på vej.',
  warnings: {
    nobody: 'Lige nu har folk ingen at ringe til. Hvem kan tage det imens?',
    left: 'Kontaktpersonen er ikke med her mere. Hvem tager over?',
  },
  empty: 'Ingen er skrevet op endnu. Begynd med den, der faktisk tager telefonen.',
  now: 'Nu',
  soon: 'Snart',
  before: 'Før',
  from: date => `Siden ${date}`,
  from_to: (from, to) => `${from} til ${to}`,
  gone: 'En, der ikke er med mere',
  change: 'Ret',
  change_or_end: 'Ret eller afslut',
  add: 'Skriv en kontaktperson op',
  seat: 'Har personen en plads her?',
  no_seat: 'Nej',
  name: 'Navn',
  name_hint: 'Kun når personen ikke har en plads her. Fornavn er nok.',
  contact_for: 'For hvem, eller om hvad?',
  contact_for_hint: 'For eksempel: alle borgere, der er med, nøgler og lån af lokaler, tolk.',
  from_day: 'Fra hvilken dag?',
  from_day_hint: 'Er feltet tomt, bliver det fra i dag.',
  to_day: 'Sidste dag',
  to_day_hint: 'Lad feltet stå tomt, så længe personen er kontaktperson.',
  instead_of: 'Tager personen over efter nogen?',
  nobody_before: 'Nej',
  why_ended: 'Hvorfor blev der skiftet?',
  why_hint: 'Med få ord. Alle, der er med, kan læse det, så hold private grunde ude.',
  save: 'Gem',
  change_title: 'Ret kontaktperson',
  remove_title: 'Skrevet op ved en fejl?',
  remove_lead:
    'Så kan du fjerne det. Er personen stoppet, så skriv hellere sidste dag. Så husker I, hvordan det var.',
  remove: 'Fjern',
  errors: {
    name_or_seat: 'Skriv et navn, eller vælg en plads.',
    before_it_began: 'Sidste dag kan ikke ligge før første dag. Skriv en senere dag.',
    before_the_last: 'Den nye kan ikke begynde, før den forrige gjorde. Skriv en senere dag.',
    ended_already: 'En anden har lige skrevet, at personen er færdig. Se, hvem det er nu.',
  },
  said: { added: 'Skrevet op.', changed: 'Gemt.', removed: 'Fjernet.' },
}
