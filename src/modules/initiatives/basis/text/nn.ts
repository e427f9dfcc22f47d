import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kva opplysningane byggjer på',
  lead: 'Den som tek vare på opplysningar om folk, må ha lov til det. Her står det kven som har ansvaret, og kva som gir lov.',
  none: 'Ingen har skrive dette enno.',
  missing_title: 'Dette manglar',
  missing: {
    controller: 'kven som har ansvaret',
    basis: 'kva som gir lov',
    law: 'kva lov eller kva vedtak',
    special_basis: 'kva som gjeld for det som er ekstra sensitivt, som helse',
    purpose: 'kva opplysningane er til',
  },
  missing_means: 'De kan arbeide vidare likevel. Men det bør stå her før nokon fortel om livet sitt.',
  controller: 'Kven har ansvaret?',
  controller_hint:
    'Kommunen, foreininga eller andre som bestemmer kva opplysningane er til. Skriv heile namnet.',
  purpose: 'Kva er opplysningane til?',
  purpose_hint: 'Med vanlege ord. De skal ikkje bruke dei til noko anna enn det de skriv her.',
  basis: 'Kva gir lov?',
  basis_hint: 'Snakk med personvernombodet om de er i tvil.',
  bases: {
    public_task: {
      name: 'Ei oppgåve det offentlege har',
      hint: 'Det vanlegaste for ein kommune eller ei anna offentleg verksemd. Skriv kva lov eller kva vedtak som gir oppgåva.',
      means: 'Det offentlege har ei oppgåve etter lova og treng opplysningane for å gjere ho.',
    },
    legal_obligation: {
      name: 'Ei plikt etter lova',
      hint: 'Når lova seier at de må. Skriv kva lov.',
      means: 'Lova seier at dette må gjerast.',
    },
    consent: {
      name: 'Samtykke',
      hint: 'Eit samtykke skal vere fritt. Det er vanskeleg å seie fritt ja til nokon som bestemmer over hjelpa di. For det offentlege er difor ei oppgåve eller ei plikt ofte rettare.',
      means: 'Kvar og ein har sagt ja til at opplysningane blir tekne vare på.',
    },
    legitimate_interest: {
      name: 'Ei rettkomen interesse',
      hint: 'For foreiningar og bedrifter. Grunnen dykkar må vege tyngre enn ulempa for dei det gjeld.',
      means: 'Den som har ansvaret, har ein god grunn som veg tyngre enn ulempa for dei det gjeld.',
    },
  },
  consent_doubt:
    'Eit ja til nokon som bestemmer over hjelpa di, er ikkje alltid fritt. Spør den som har ansvaret, om dei kan byggje på noko anna.',
  law: 'Kva lov eller kva vedtak?',
  law_hint: 'Namn og paragraf, eller kven som vedtok det og når.',
  special_basis: 'Kva gjeld for det som er ekstra sensitivt?',
  special_basis_hint:
    'Folk kan kome til å skrive om helse, tru eller kvar dei kjem frå. Slikt er forbode å ta vare på utan ei eiga lov eller eit uttrykkeleg samtykke. Skriv kva de byggjer på, eller at de ber folk la det vere.',
  stated_by: (name, date) => `Skrive av ${name ?? 'ein som ikkje er med lenger'}, ${date}`,
  state: 'Skriv det ned',
  state_anew: 'Skriv det på nytt',
  state_title: 'Kva byggjer de på?',
  state_lead: 'Alle som er med, kan lese dette. Det de skreiv før, blir ståande nedst på sida.',
  save: 'Lagre',
  apart_title: 'Dette er noko anna enn det du sjølv seier ja til',
  apart:
    'Om nokon kan sitere deg, ta bilete av deg eller kontakte deg etterpå, bestemmer du sjølv, éin ting om gongen. Eit ja kan du ta tilbake når du vil.',
  to_consents: 'Kva du seier ja til',
  earlier: 'Slik stod det før',
  said: { stated: 'Lagra. Alle som er med, kan lese det.' },
}
