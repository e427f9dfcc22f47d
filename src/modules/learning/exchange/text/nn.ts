import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Andre installasjonar',
  lead: 'Nokre kommunar har sin eigen Samskap. Herfrå hentar de det dei deler ope, og dei hentar det de deler. Ikkje noko anna blir utveksla.',
  back: 'Installasjonen',
  said: {
    added: 'Installasjonen er lagd til. Det første blir henta no.',
    asked: 'Det blir henta no. Last sida på nytt om litt.',
    ended: 'De hentar ikkje lenger derifrå. Alt som kom derifrå, er borte.',
  },
  none: 'De hentar ikkje frå nokon enno.',
  pulled: moment => `Sist henta ${moment}.`,
  from_there: what => `Derifrå: ${what}.`,
  nothing: 'Der var det ingenting å hente.',
  stories: (n, many) => (n === 1 ? '1 historie' : `${many} historier`),
  things: (n, many) => (n === 1 ? '1 ting til hylla' : `${many} ting til hylla`),
  tried: moment => `Vi prøvde ${moment}, men det gjekk ikkje.`,
  not_pulled: 'Ikkje henta enno.',
  stays: 'Det de har henta før, er her i opptil 30 dagar.',
  pull: 'Hent no',
  end: 'Slutt å hente',
  end_text: 'Sluttar de å hente, blir alt som kom derifrå, borte.',
  add_title: 'Legg til ein installasjon',
  add_text:
    'Avtal det med den som har ansvaret for den andre installasjonen. De skal lese nøklane høgt for kvarandre, så ha telefonen klar.',
  labels: { address: 'Adressa', name: 'Namnet', public_key: 'Nøkkelen' },
  address_hint: 'Til dømes samskap.kommunen.no',
  look: 'Sjå kven det er',
  own_title: 'Dykkar eigen nøkkel',
  own_text:
    'Med denne nøkkelen kan andre sjå at noko verkeleg kjem herfrå. Les han høgt når nokon skal leggje dykk til.',
  compare_title: 'Er det dei?',
  compare_lead: name =>
    `På denne adressa svarar «${name}». Ring dei, og be dei lese nøkkelen sin høgt. Er eitt einaste teikn annleis, så sei nei.`,
  their_key: name => `Nøkkelen til ${name}`,
  our_key: 'Les han høgt for dei når dei skal leggje dykk til.',
  yes: 'Ja, nøkkelen er den same',
  no: 'Nei, gå tilbake',
  problems: {
    address: 'Adressa må begynne med https og vere ei side vi kan nå.',
    unreachable: 'Vi fekk ikkje svar derifrå. Prøv igjen om litt.',
    refused: 'På den adressa er det ingen Samskap som deler noko. Sjå etter om heile adressa er med.',
    too_large: 'Svaret var så stort at vi stoppa.',
    unreadable: 'Vi kunne ikkje lese svaret. Kanskje har dei ein nyare Samskap enn de.',
    signature:
      'Svaret var ikkje signert med nøkkelen de blei einige om. Ta kontakt med dei før de gjer noko anna.',
    older: 'Det kom eit gammalt svar. Nokon kan ha sendt det på nytt.',
    foreign: 'Dei sende noko som høyrer til andre. Vi har ikkje teke imot noko av det.',
    known: 'De hentar allereie frå den installasjonen.',
    own: 'Det er adressa til dykk sjølve.',
  },
}
