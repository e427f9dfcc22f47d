import type { Text } from './nb.ts'

export const nn: Text = {
  name_title: 'Namn og språk',
  erase_other: name => `Har ${name} bede om å få alt sletta? Sjå kva som blir borte`,
  parts: { mine: 'Det som er mitt', got: 'Det eg treng og får', doors: 'Inn og ut' },
  places: {
    things: { name: 'Mine ting', about: 'Alt som er lagra om meg. Rett det, ta det tilbake, last det ned' },
    consents: {
      name: 'Kva eg seier ja til',
      about: 'Sitat, bilete, forsking. Eitt trykk for å ta det tilbake',
    },
    agreement: { name: 'Det vi lovar kvarandre', about: 'Slik tek vi vare på det dei andre fortel' },
    research: {
      name: 'Det eg har sagt i forsking',
      about: 'Les det, rett det, sei ja til det eller ta det tilbake',
    },
    needs: { name: 'Det eg treng', about: 'Tolk, allergiar, tempo. Eg vel kven som får sjå det' },
    exchange: { name: 'Det eg får for tida mi', about: 'Løn, reise og barnepass' },
    'follow-up': {
      name: 'Ein prat mellom møta',
      about: 'At nokon ringer, kjem innom eller les referatet for meg',
    },
    letter: { name: 'Kompetansebrevet mitt', about: 'Kva eg har gjort og lært her, til ein CV' },
    weekly: { name: 'Vekebrevet', about: 'E-post når det er noko å seie. Eitt trykk for å stoppe' },
    follow: { name: 'Det eg følgjer', about: 'Historier frå andre stader, også i vekebrevet' },
    readings: { name: 'Kven har lese om meg?', about: 'Når nokon har sett på det som er mitt' },
    ways: { name: 'Slik kjem eg tilbake', about: 'Frå ein annan telefon, òg med e-post eller passnøkkel' },
    leave: { name: 'Slutte', about: 'Med eller utan å slette alt om meg' },
  },
}
