export const nb = {
  title: 'Slutte',
  lead: 'Du kan slutte når du vil, uten å si hvorfor. Det får ingen følger for hjelp eller tjenester du har.',
  take_along: 'Vil du ta med deg noe først?',
  things: 'Se og last ned tingene dine',
  keep_title: 'Slutte, og la navnet stå',
  keep_text:
    'Plassen blir ledig med en gang, og lenker, koder og åpne sider slutter å virke. Navnet ditt blir stående ved det du har skrevet og avtalt. Du kan komme tilbake hvis en som leder, tar deg inn igjen.',
  reason: 'Hvorfor?',
  reason_hint: 'Bare hvis du vil. De som leder, kan lese det.',
  keep_do: 'Jeg vil slutte',
  erase_title: 'Slutte og slette alt om meg',
  erase_text:
    'Navnet ditt og alt som er personlig, blir slettet for godt. På neste side ser du hva som blir borte, og hva som blir stående uten navn.',
  erase_see: 'Se hva som blir slettet',
  successor: 'Hvem skal lede etter deg?',
  successor_hint: 'Du er den eneste som leder. Spør først den du velger.',
  successor_choose: 'Velg',
  nobody_title: 'Noen må lede etter deg',
  nobody:
    'Du er den eneste som leder, og ingen andre ved bordet har tatt plassen sin. Få med en til, så kan du velge den personen her. Går ikke det, så spør den som steller for Samskap her.',
  nobody_people: 'Inviter noen',
  nobody_contact: 'Hvem kan jeg spørre?',

  page_title: 'Slett alt om meg',
  page_lead: 'Dette skjer med en gang, og det kan ikke gjøres om.',
  goes: 'Dette blir borte',
  goes_keys: 'Lenker, koder og innlogginger som hører til plassen',
  goes_research:
    'Det du har sagt i forskning her. Er nøkkelen til navnene i en studie ødelagt, kan ingen finne hva som er ditt der',
  stays: 'Dette blir stående, uten navnet ditt',
  stays_archive:
    'Arkivloven kan kreve at det gruppa har gjort sammen, blir tatt vare på. Derfor blir det stående, men navnet ditt er borte.',
  stays_results: 'Resultater som allerede er vist. Der står det ingen navn',
  stays_traces: 'At noe ble gjort, med et nummer som ikke lenger fører til deg',
  answers: 'Svarene dine i en åpen runde',
  answers_found: 'Denne enheten husker hvilket svar som er ditt. Det blir tatt tilbake sammen med resten.',
  answers_missing:
    'Denne enheten husker ikke noe svar fra deg. Har du svart fra en annen telefon eller side, så ta svaret tilbake der først. Ellers blir det stående uten navn.',
  answers_plain:
    'Uten JavaScript kan ikke denne siden finne svaret ditt. Vil du ta det tilbake, så gjør det først, fra siden du svarte på. Ellers blir det stående uten navn.',
  answers_go: (number: number) => `Gå til svaret i runde ${number}`,
  answers_other:
    'Svar i en åpen runde står uten navn, og du kan ikke ta dem tilbake for noen. Det må personen gjøre selv, fra telefonen eller siden de svarte på.',
  mentions: 'Navnet der andre har skrevet',
  mentions_text:
    'Dette blir ikke slettet, for andre har skrevet det, og det kan handle om en annen med samme navn. Be dem rette det, eller rett det selv der du kan, før du sletter resten.',
  mentions_none:
    'Vi lette etter navnet i det du kan lese her, og fant det ikke. Det kan likevel stå i noe du ikke får se. Si fra til en som leder hvis du lurer.',
  places: {
    about: 'Om samskapingen',
    question: 'Spørsmålet',
    steps: 'Avtalte steg',
    talk: 'Samtalen om et resultat',
    residents: 'Innbyggernes rom',
    pictures: 'Bilder',
    guide: 'Veiviseren',
  },
  erase_do: 'Slett alt om meg nå',
  stop: 'Nei, ikke slett noe',
  other_title: (name: string) => `Slett alt om ${name}`,
  other_lead:
    'Gjør dette når personen selv har bedt om det, muntlig eller på papir. Det skjer med en gang, og det kan ikke gjøres om.',
  other_research:
    'Det personen har sagt i forskning her, blir også slettet, med opptak der de snakker. Er nøkkelen til navnene i en studie ødelagt, kan ingen finne ordene deres der.',
  other_stays:
    'Det gruppa har gjort sammen, blir stående, men uten navnet. Arkivloven kan kreve at det blir tatt vare på.',
  other_do: (name: string) => `Slett alt om ${name} nå`,
  other_alone: 'Personen er den eneste som leder. La først en annen få lede.',
  errors: { successor: 'Velg hvem som skal lede etter deg.' },
}

export type Text = typeof nb
