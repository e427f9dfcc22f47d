/** Bokmål. */
export const nb = {
  title: 'Planer i biblioteket',
  lead: 'Legg inn planene, så leser Samskap dem og viser hva de sier om samskaping.',
  said: { removed: 'Planen er tatt bort.' },
  open: 'Slik ser alle det',
  factors: 'Seks ting samskaping trenger',
  taken: (count: number) =>
    count === 0
      ? 'Ingen nye filer.'
      : count === 1
        ? 'Én fil er tatt imot. Den blir lest om litt.'
        : `${count} filer er tatt imot. De blir lest om litt.`,
  there: (count: number) => (count === 1 ? 'Én lå her fra før.' : `${count} lå her fra før.`),
  unpacking: 'En ZIP-fil blir pakket ut.',
  progress: (done: number, all: number) => `${done} av ${all} planer er lest.`,
  look_again: 'Se etter på nytt',
  nameless: (count: number) =>
    count === 1 ? 'Hvilken kommune er denne planen for?' : `Hvilke kommuner er disse ${count} planene for?`,
  broken: 'Kunne ikke pakkes ut',
  bring: 'Legg inn planer',
  open_to_all: 'Alle kan lese det som legges her. Legg derfor bare inn planer som er offentlige.',
  files: 'Filer',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, tekst, eller en ZIP med mange. Opptil 80 MB hver, 100 MB til sammen. I en ZIP leser vi kommune og år ut av navnene på mapper og filer.',
  municipality: 'Hvilken kommune?',
  by_name: 'Gjelder alle filene. La det stå tomt hvis filnavnet sier det.',
  by_name_or: (place: string) =>
    `Gjelder alle filene. La det stå tomt hvis filnavnet sier det, eller hvis det er ${place}.`,
  year: 'År',
  link: 'Lenke til planen hos kommunen',
  link_hint: 'Begynner med https://. Da kan folk slå opp på rett side i planen.',
  submit: 'Legg inn',
  own: 'Det dere har lagt inn',
  none: 'Ingen planer ennå.',
  seek: 'Finn en plan',
  seek_button: 'Finn',
  all: 'Vis alle',
  not_found: 'Ingen av planene passer med det. Prøv navnet på kommunen, et år eller noe fra tittelen.',
  others: 'Planer for kommunen som andre har lagt inn',
  words: (count: string) => `${count} ord.`,
  hits: (family: string, count: number) =>
    count === 0
      ? `${family}: ikke nevnt.`
      : count === 1
        ? `${family}: 1 sted.`
        : `${family}: ${count} steder.`,
  read: 'Les planen her',
  errors: {
    too_large: 'Fila er for stor. Hver fil kan være opptil 80 MB. Del den opp.',
    too_many: 'Velg opptil 50 filer om gangen, eller pakk dem i en ZIP.',
    unknown_municipality: 'Vi fant ingen kommune som heter det. Velg en fra lista.',
    same_plan: 'Kommunen har denne fila i biblioteket fra før.',
    not_a_year: 'Skriv et årstall med fire siffer, som 2024.',
    not_a_link: 'Skriv hele adressen, fra https://.',
  },
  one: {
    said: { changed: 'Lagret.', waits: 'Planen blir lest på nytt om litt.' },
    change: 'Hva vi vet om planen',
    name: 'Hva den heter',
    municipality: 'Hvilken kommune den er for',
    year_hint: 'Året planen ble vedtatt, eller begynner å gjelde.',
    kind: 'Hva slags plan',
    save: 'Lagre',
    again: 'Les den på nytt',
    again_text: 'Det som er funnet, står til planen er lest på nytt. Det folk har rettet, blir stående.',
    again_button: 'Les på nytt',
    remove: 'Ta den bort',
    remove_open: 'Ta planen ut av biblioteket',
    remove_text: 'Stedene som er funnet i den, og det som er rettet, blir også borte. Det kan ikke angres.',
    remove_button: 'Ta bort planen',
  },
}
