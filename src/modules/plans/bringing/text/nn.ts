import type { nb } from './nb.ts'

/** Nynorsk. */
export const nn: typeof nb = {
  title: 'Planar i biblioteket',
  lead: 'Legg inn planane, så les Samskap dei og viser kva dei seier om samskaping.',
  said: { removed: 'Planen er teken bort.' },
  open: 'Slik ser alle det',
  factors: 'Seks ting samskaping treng',
  taken: count =>
    count === 0
      ? 'Ingen nye filer.'
      : count === 1
        ? 'Éi fil er teken imot. Ho blir lesen om litt.'
        : `${count} filer er tekne imot. Dei blir lesne om litt.`,
  there: count => (count === 1 ? 'Éi låg her frå før.' : `${count} låg her frå før.`),
  unpacking: 'Ei ZIP-fil blir pakka ut.',
  progress: (done, all) => `${done} av ${all} planar er lesne.`,
  look_again: 'Sjå etter på nytt',
  nameless: count =>
    count === 1 ? 'Kva kommune er denne planen for?' : `Kva kommunar er desse ${count} planane for?`,
  broken: 'Kunne ikkje pakkast ut',
  bring: 'Legg inn planar',
  open_to_all: 'Alle kan lese det som blir lagt her. Legg difor berre inn planar som er offentlege.',
  files: 'Filer',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, tekst, eller ein ZIP med mange. Opptil 80 MB kvar, 100 MB til saman. I ein ZIP les vi kommune og år ut av namna på mapper og filer.',
  municipality: 'Kva kommune?',
  by_name: 'Gjeld alle filene. La det stå tomt om filnamnet seier det.',
  by_name_or: place => `Gjeld alle filene. La det stå tomt om filnamnet seier det, eller om det er ${place}.`,
  year: 'År',
  link: 'Lenkje til planen hos kommunen',
  link_hint: 'Byrjar med https://. Då kan folk slå opp på rett side i planen.',
  submit: 'Legg inn',
  own: 'Det de har lagt inn',
  none: 'Ingen planar enno.',
  seek: 'Finn ein plan',
  seek_button: 'Finn',
  all: 'Vis alle',
  not_found: 'Ingen av planane passar med det. Prøv namnet på kommunen, eit år eller noko frå tittelen.',
  others: 'Planar for kommunen som andre har lagt inn',
  words: count => `${count} ord.`,
  hits: (family, count) =>
    count === 0
      ? `${family}: ikkje nemnt.`
      : count === 1
        ? `${family}: 1 stad.`
        : `${family}: ${count} stader.`,
  read: 'Les planen her',
  errors: {
    too_large: 'Fila er for stor. Kvar fil kan vere opptil 80 MB. Del henne opp.',
    too_many: 'Vel opptil 50 filer om gongen, eller pakk dei i ein ZIP.',
    unknown_municipality: 'Vi fann ingen kommune som heiter det. Vel ein frå lista.',
    same_plan: 'Kommunen har denne fila i biblioteket frå før.',
    not_a_year: 'Skriv eit årstal med fire siffer, som 2024.',
    not_a_link: 'Skriv heile adressa, frå https://.',
  },
  one: {
    said: { changed: 'Lagra.', waits: 'Planen blir lesen på nytt om litt.' },
    change: 'Kva vi veit om planen',
    name: 'Kva han heiter',
    municipality: 'Kva kommune han er for',
    year_hint: 'Året planen blei vedteken, eller byrjar å gjelde.',
    kind: 'Kva slags plan',
    save: 'Lagre',
    again: 'Les han på nytt',
    again_text: 'Det som er funne, står til planen er lesen på nytt. Det folk har retta, blir ståande.',
    again_button: 'Les på nytt',
    remove: 'Ta han bort',
    remove_open: 'Ta planen ut av biblioteket',
    remove_text: 'Stadene som er funne i han, og det som er retta, blir òg borte. Det kan ikkje angrast.',
    remove_button: 'Ta bort planen',
  },
}
