import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Stoppe',
  lead: 'Du kan stoppe, når du vil, uden at sige hvorfor. Det får ingen følger for den hjælp eller de ydelser, du får.',
  take_along: 'Vil du tage noget med dig først?',
  things: 'Se og hent dine ting',
  keep_title: 'Stoppe og lade navnet stå',
  keep_text:
    'Pladsen bliver ledig med det samme, og links, koder og åbne sider holder op med at virke. Dit navn bliver stående ved det, du har skrevet og aftalt. Du kan komme tilbage, hvis en, der leder, tager dig ind igen.',
  reason: 'Hvorfor?',
  reason_hint: 'Kun hvis du vil. De, der leder, kan læse det.',
  keep_do: 'Jeg vil stoppe',
  erase_title: 'Stoppe og slette alt om mig',
  erase_text:
    'Dit navn og alt personligt bliver slettet for altid. På næste side ser du, hvad der forsvinder, og hvad der bliver stående uden navn.',
  erase_see: 'Se, hvad der bliver slettet',
  successor: 'Hvem skal lede efter dig?',
  successor_hint: 'Du er den eneste, der leder. Spørg først den, du vælger.',
  successor_choose: 'Vælg',
  nobody_title: 'Nogen skal lede efter dig',
  nobody:
    'Du er den eneste, der leder, og ingen andre ved bordet har taget deres plads. Få en til med, så kan du vælge den person her. Kan det ikke lade sig gøre, så spørg den, der har ansvaret for Samskap her.',
  nobody_people: 'Inviter nogen',
  nobody_contact: 'Hvem kan jeg spørge?',

  page_title: 'Slet alt om mig',
  page_lead: 'Det sker med det samme, og det kan ikke fortrydes.',
  goes: 'Det her forsvinder',
  goes_keys: 'Links, koder og logins, der hører til pladsen',
  goes_research:
    'Det, du har sagt i forskning her. Er nøglen til navnene i en undersøgelse ødelagt, kan ingen finde, hvad der er dit dér',
  stays: 'Det her bliver stående uden dit navn',
  stays_archive:
    'Den norske arkivlov kan kræve, at det, gruppen har gjort sammen, bliver gemt. Derfor bliver det stående, men dit navn er væk.',
  stays_results: 'Resultater, der allerede er vist. Der står ingen navne',
  stays_traces: 'At noget blev gjort, med et nummer, der ikke længere fører til dig',
  answers: 'Dine svar i en åben runde',
  answers_found: 'Denne enhed husker, hvilket svar der er dit. Det bliver taget tilbage sammen med resten.',
  answers_missing:
    'Denne enhed husker ikke noget svar fra dig. Har du svaret fra en anden telefon eller side, så tag svaret tilbage dér først. Ellers bliver det stående uden navn.',
  answers_plain:
    'Uden JavaScript kan denne side ikke finde dit svar. Vil du tage det tilbage, så gør det først, fra den side, du svarede på. Ellers bliver det stående uden navn.',
  answers_go: number => `Gå til svaret i runde ${number}`,
  answers_other:
    'Svar i en åben runde står uden navn, og du kan ikke tage dem tilbage for nogen. Det skal personen selv gøre fra den telefon eller side, de svarede på.',
  mentions: 'Navnet, hvor andre har skrevet det',
  mentions_text:
    'Det bliver ikke slettet, for andre har skrevet det, og det kan handle om en anden med samme navn. Bed dem rette det, eller ret det selv, hvor du kan, før du sletter resten.',
  mentions_none:
    'Vi ledte efter navnet i det, du kan læse her, og fandt det ikke. Det kan alligevel stå i noget, du ikke får at se. Spørg en, der leder, hvis du er i tvivl.',
  places: {
    about: 'Om samskabelsen',
    question: 'Spørgsmålet',
    steps: 'Aftalte skridt',
    talk: 'Samtalen om et resultat',
    residents: 'Borgernes eget rum',
    pictures: 'Billeder',
    guide: 'Guiden',
  },
  erase_do: 'Slet alt om mig nu',
  stop: 'Nej, slet ikke noget',
  other_title: name => `Slet alt om ${name}`,
  other_lead:
    'Gør det, når personen selv har bedt om det, mundtligt eller på papir. Det sker med det samme, og det kan ikke fortrydes.',
  other_research:
    'Det, personen har sagt i forskning her, bliver også slettet, med optagelser, hvor de taler. Er nøglen til navnene i en undersøgelse ødelagt, kan ingen finde deres ord dér.',
  other_stays:
    'Det, gruppen har gjort sammen, bliver stående, men uden navnet. Den norske arkivlov kan kræve, at det bliver gemt.',
  other_do: name => `Slet alt om ${name} nu`,
  other_alone: 'Personen er den eneste, der leder. Lad først en anden lede.',
  errors: { successor: 'Vælg, hvem der skal lede efter dig.' },
}
