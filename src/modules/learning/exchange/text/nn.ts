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
  tried: moment => `Forsøket ${moment} gjekk ikkje.`,
  not_pulled: 'Ikkje henta enno.',
  stays: 'Det som kom sist det gjekk bra, står som det var.',
  pull: 'Hent no',
  end: 'Slutt å hente',
  end_text: 'Sluttar de å hente, blir alt som kom derifrå, borte.',
  add_title: 'Legg til ein installasjon',
  add_text:
    'Avtal det med den som steller for den andre installasjonen. De skal lese nøkkelen for kvarandre, så sit gjerne med telefonen klar.',
  labels: { address: 'Adressa', name: 'Namnet', public_key: 'Nøkkelen' },
  address_hint: 'Til dømes samskap.kommunen.no',
  look: 'Sjå kven det er',
  own_title: 'Dykkar eigen nøkkel',
  own_text:
    'Andre kjenner att det som kjem herfrå, på denne nøkkelen. Les han høgt når nokon skal leggje dykk til.',
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
    refused: 'Der er det ingen Samskap som deler noko. Sjå om adressa er skriven heilt ut.',
    too_large: 'Svaret var så stort at vi stoppa.',
    unreadable: 'Svaret er ikkje slik vi kan lese det. Kanskje har dei ein nyare Samskap enn de.',
    signature:
      'Svaret var ikkje signert med nøkkelen de blei einige om. Ta kontakt med dei før de gjer noko anna.',
    older: 'Svaret var eit gammalt svar. Nokon kan ha sendt det om igjen.',
    foreign: 'Dei sende noko som ikkje er deira. Ingenting er teke inn.',
    known: 'Den installasjonen hentar de frå alt.',
    own: 'Det er dykkar eiga adresse.',
  },
}
