import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Informationsbrevet',
  lead: 'Giv det til dem, du vil tale med, før I begynder. Det er skrevet ud fra det, der står om undersøgelsen.',
  heading: 'Vil du tale med os?',
  file_name: 'informationsbrev',
  gaps: 'Det står der ikke noget om endnu. I brevet er der en tom linje.',
  fill: 'Udfyld det, der mangler',
  print: 'Udskriv',
  fetch: 'Hent brevet som DOCX',
  gap: '……………………………………',
  asked: (title, initiative) =>
    `Vi spørger, om du vil være med i undersøgelsen »${title}«. Den hører til samskabelsen »${initiative}«.`,
  why: 'Hvad vi vil finde ud af',
  who: 'Hvem der svarer for den',
  reached: contact => `Sådan får du fat i os: ${contact}`,
  what: 'Hvad det betyder at være med',
  what_lines: days => [
    'Vi taler sammen. Du vælger selv, hvad du vil svare på.',
    `Vi optager kun lyden, hvis du siger ja. Optagelsen slettes af sig selv efter højst ${days} dage.`,
    'Det, du siger, bliver skrevet ud. Der står du som et nummer, ikke med navn.',
    'Du kan læse det, der er skrevet ud, og rette det.',
  ],
  voluntary: 'Det er frivilligt',
  voluntary_lines: [
    'Du kan sige nej, og du behøver ikke sige hvorfor.',
    'Du kan fortryde når som helst. Så slettes det, du har sagt, og det bruges ikke mere.',
    'Det får ingen følger for dig, hvad du vælger, hverken her eller hos kommunen.',
  ],
  used: 'Hvad det bruges til',
  only_approved: 'Kun det, du selv har læst og godkendt, bliver brugt.',
  all_but_taken_back: 'Det, du siger, kan blive brugt, undtagen det, du tager tilbage.',
  used_lines: [
    'Citater står med en kort signatur: INN for borger, OA for ansat i det offentlige, F for forsker, og et nummer.',
    'Tal vises kun, når mindst fem har talt. Så kan ingen se, hvem der sagde hvad.',
    'Kun de, der forsker, læser samtalerne. Det gør de, der leder arbejdet, ikke.',
  ],
  after: 'Bagefter',
  until: day => `Undersøgelsen skal være færdig ${day}.`,
  rights: 'Dine rettigheder',
  rights_lines: [
    'Du kan se alt, vi har om dig, få det rettet og få det slettet.',
    'Du kan klage til datatilsynet i landet.',
    'Dit navn ligger for sig, bag en nøgle. Når nøglen er ødelagt, kan ingen finde ud af, hvem du er. Så kan du heller ikke selv tage noget tilbage gennem Samskap.',
  ],
}
