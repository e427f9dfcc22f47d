import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Slutte',
  lead: 'Du kan slutte når du vil, utan å seie kvifor. Det får ingen følgjer for hjelp eller tenester du har.',
  take_along: 'Vil du ta med deg noko først?',
  things: 'Sjå og last ned tinga dine',
  keep_title: 'Slutte, og la namnet stå',
  keep_text:
    'Plassen blir ledig med ein gong, og lenkjer, kodar og opne sider sluttar å verke. Namnet ditt blir ståande ved det du har skrive og avtalt. Du kan kome tilbake om ein som leier, tek deg inn att.',
  reason: 'Kvifor?',
  reason_hint: 'Berre om du vil. Dei som leier, kan lese det.',
  keep_do: 'Eg vil slutte',
  erase_title: 'Slutte og slette alt om meg',
  erase_text:
    'Namnet ditt og alt som er personleg, blir sletta for godt. På neste side ser du kva som blir borte, og kva som blir ståande utan namn.',
  erase_see: 'Sjå kva som blir sletta',
  successor: 'Kven skal leie etter deg?',
  successor_hint: 'Du er den einaste som leier. Spør først den du vel.',
  successor_choose: 'Vel',
  nobody_title: 'Nokon må leie etter deg',
  nobody:
    'Du er den einaste som leier, og ingen andre ved bordet har teke plassen sin. Få med ein til, så kan du velje den personen her. Går ikkje det, så spør den som steller for Samskap her.',
  nobody_people: 'Inviter nokon',
  nobody_contact: 'Kven kan eg spørje?',

  page_title: 'Slett alt om meg',
  page_lead: 'Dette skjer med ein gong, og det kan ikkje gjerast om.',
  goes: 'Dette blir borte',
  goes_keys: 'Lenkjer, kodar og innloggingar som høyrer til plassen',
  goes_research:
    'Det du har sagt i forsking her. Er nøkkelen til namna i ein studie øydelagd, kan ingen finne kva som er ditt der',
  stays: 'Dette blir ståande, utan namnet ditt',
  stays_archive:
    'Arkivlova kan krevje at det gruppa har gjort saman, blir teke vare på. Difor blir det ståande, men namnet ditt er borte.',
  stays_results: 'Resultat som allereie er viste. Der står det ingen namn',
  stays_traces: 'At noko blei gjort, med eit nummer som ikkje lenger fører til deg',
  answers: 'Svara dine i ein open runde',
  answers_found: 'Denne eininga hugsar kva svar som er ditt. Det blir teke tilbake saman med resten.',
  answers_missing:
    'Denne eininga hugsar ikkje noko svar frå deg. Har du svart frå ein annan telefon eller ei anna side, så ta svaret tilbake der først. Elles blir det ståande utan namn.',
  answers_plain:
    'Utan JavaScript kan ikkje denne sida finne svaret ditt. Vil du ta det tilbake, så gjer det først, frå sida du svarte på. Elles blir det ståande utan namn.',
  answers_go: number => `Gå til svaret i runde ${number}`,
  answers_other:
    'Svar i ein open runde står utan namn, og du kan ikkje ta dei tilbake for nokon. Det må personen gjere sjølv, frå telefonen eller sida dei svarte på.',
  mentions: 'Namnet der andre har skrive',
  mentions_text:
    'Dette blir ikkje sletta, for andre har skrive det, og det kan handle om ein annan med same namn. Be dei rette det, eller rett det sjølv der du kan, før du slettar resten.',
  mentions_none:
    'Vi leitte etter namnet i det du kan lese her, og fann det ikkje. Det kan likevel stå i noko du ikkje får sjå. Sei frå til ein som leier om du lurer.',
  places: {
    about: 'Om samskapinga',
    question: 'Spørsmålet',
    steps: 'Avtalte steg',
    talk: 'Samtalen om eit resultat',
    residents: 'Rommet til innbyggjarane',
    pictures: 'Bilete',
    guide: 'Vegvisaren',
  },
  erase_do: 'Slett alt om meg no',
  stop: 'Nei, ikkje slett noko',
  other_title: name => `Slett alt om ${name}`,
  other_lead:
    'Gjer dette når personen sjølv har bede om det, munnleg eller på papir. Det skjer med ein gong, og det kan ikkje gjerast om.',
  other_research:
    'Det personen har sagt i forsking her, blir òg sletta, med opptak der dei snakkar. Er nøkkelen til namna i ein studie øydelagd, kan ingen finne orda deira der.',
  other_stays:
    'Det gruppa har gjort saman, blir ståande, men utan namnet. Arkivlova kan krevje at det blir teke vare på.',
  other_do: name => `Slett alt om ${name} no`,
  other_alone: 'Personen er den einaste som leier. La først ein annan få leie.',
  errors: { successor: 'Vel kven som skal leie etter deg.' },
}
