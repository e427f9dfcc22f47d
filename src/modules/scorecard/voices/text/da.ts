import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Stemmer, der læser højt',
  lead: 'Nogle vil hellere høre et udsagn end læse det. Telefonen kan ikke alle sprog. Derfor er der brug for et menneske, der læser højt.',
  two: 'Én læser ind. En anden lytter og siger, at det er rigtigt. Først derefter kan dem, der svarer, høre optagelsen.',
  instrument: 'Udsagn',
  languages: 'Sprog',
  language: 'Sprog',
  show: 'Vis',
  how_title: 'Sådan bliver optagelsen god',
  how: [
    'Find et stille rum, og læg telefonen foran dig på bordet.',
    'Læs præcis det, der står, roligt og tydeligt. Én optagelse for hvert udsagn.',
    'Vent et øjeblik, før du begynder, og et øjeblik, når du er færdig.',
  ],
  files: 'Optageren, der følger med telefonen, er god nok. Filen må højst fylde 2 MB.',
  heard_by: 'Alle, der svarer på dette sprog, kan høre din stemme. Du kan fjerne den, når du vil.',
  progress: (done, of) => `${done} af ${of} udsagn har en stemme`,
  waiting_for_ear: count =>
    count === 1
      ? 'Én optagelse venter på, at nogen lytter til den.'
      : `${count} optagelser venter på, at nogen lytter til dem.`,
  not_written: count => `${count} udsagn er ikke skrevet på dette sprog endnu.`,
  statement: number => `Udsagn ${number}`,
  recording: number => `Optagelse af udsagn ${number}`,
  states: {
    none: 'Ingen stemme endnu',
    waiting: 'Venter på en lytter',
    in_use: 'I brug',
    outdated: 'Teksten er ændret',
  },
  yours: 'Du har tilføjet den. Nu skal en anden lytte til den.',
  listen: 'Siger stemmen præcis det, der står, og er den god at høre på?',
  replacing: 'Den nye optagelse venter på, at en anden lytter. Den gamle er i brug imens.',
  outdated: 'Optagelsen læser det, der stod her før, og bliver ikke brugt. Læs ind igen.',
  before: text => `Før stod der: »${text}«`,
  gone_by: date => `Optagelsen bliver slettet senest den ${date}.`,
  destroy_by: 'Slettes senest den',
  destroy_by_hint:
    'En optagelse viser, hvem der læser. Hvis du vælger en dag, er den væk inden da. Fem år er en god grænse.',
  optional: 'valgfrit',
  file: 'Lydfil',
  bring: 'Tilføj',
  replace: 'Udskift optagelsen',
  right: 'Ja, det er rigtigt',
  wrong: 'Nej, fjern den',
  remove: 'Fjern',
  said: {
    brought: 'Optagelsen er tilføjet. Bed en anden om at lytte til den.',
    checked: 'Tak. Nu kan alle, der svarer, høre stemmen.',
    removed: 'Optagelsen er fjernet.',
  },
  errors: {
    missing: 'Vælg en lydfil.',
    empty: 'Filen er tom. Optag en gang til, og vælg den nye fil.',
    too_large:
      'Filen er større end 2 MB. Gør optagelsen kortere, eller gem den som MP3 eller M4A, og vælg den igen.',
    not_sound:
      'Det er ikke en lydfil, der kan afspilles her. Gem optagelsen som MP3, M4A eller WAV, og vælg den fil.',
    waits: 'Nogen har allerede tilføjet en optagelse her. Lyt til den først.',
    day_gone: 'Vælg en dag, der ikke har været.',
    not_a_date: 'Vælg en dag, der ikke har været.',
    text_changed: 'Teksten blev ændret undervejs. Læs det, der står nu, og vælg den nye optagelse.',
  },
}
