import type { nb } from './nb.ts'

/** Danish. */
export const da: typeof nb = {
  title: 'Planer i biblioteket',
  lead: 'Læg planerne ind, så læser Samskap dem og viser, hvad de siger om samskabelse.',
  said: { removed: 'Planen er taget væk.' },
  open: 'Sådan ser alle det',
  factors: 'Seks ting, der fremmer samskabelse',
  taken: count =>
    count === 0
      ? 'Ingen nye filer.'
      : count === 1
        ? 'Én fil er modtaget. Den bliver læst om lidt.'
        : `${count} filer er modtaget. De bliver læst om lidt.`,
  there: count => (count === 1 ? 'Én lå her i forvejen.' : `${count} lå her i forvejen.`),
  unpacking: 'En ZIP-fil pakkes ud.',
  progress: (done, all) => `${done} af ${all} planer er læst.`,
  look_again: 'Se efter igen',
  nameless: count =>
    count === 1 ? 'Hvilken kommune er denne plan for?' : `Hvilke kommuner er disse ${count} planer for?`,
  broken: 'Kunne ikke pakkes ud',
  bring: 'Læg planer ind',
  open_to_all: 'Alle kan læse det, der lægges her. Læg derfor kun planer ind, der er offentlige.',
  files: 'Filer',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, tekst, eller en ZIP med mange. Op til 80 MB hver, 100 MB i alt. I en ZIP siger navnene på mapper og filer, hvilken kommune og hvilket år det er.',
  municipality: 'Hvilken kommune?',
  by_name: 'Lad det stå tomt, når filnavnet siger det.',
  by_name_or: place => `Lad det stå tomt, når filnavnet siger det, eller når det er ${place}.`,
  year: 'År',
  link: 'Adressen, hvor kommunen har planen',
  link_hint: 'Begynder med https://. Så kan folk slå op på den rigtige side.',
  submit: 'Læg ind',
  own: 'Det, I har lagt ind',
  none: 'Ingen planer endnu.',
  others: 'Kommunens planer, som andre har lagt ind',
  words: count => `${count} ord.`,
  hits: (family, count) =>
    count === 0
      ? `${family}: ikke nævnt.`
      : count === 1
        ? `${family}: 1 sted.`
        : `${family}: ${count} steder.`,
  read: 'Læs planen her',
  errors: {
    too_large: 'Filen er for stor. Hver kan være op til 80 MB. Større læses fra kommandolinjen.',
    too_many: 'Vælg op til 50 filer ad gangen, eller pak dem i en ZIP.',
    unknown_municipality: 'Vi fandt ingen kommune, der hedder det. Vælg en fra listen.',
    same_plan: 'Kommunen har denne fil i biblioteket i forvejen.',
    not_a_year: 'Skriv et årstal med fire cifre, som 2024.',
    not_a_link: 'Skriv hele adressen, fra https://.',
  },
  one: {
    said: { changed: 'Gemt.', waits: 'Planen bliver læst igen om lidt.' },
    change: 'Hvad vi ved om planen',
    name: 'Hvad den hedder',
    municipality: 'Hvilken kommune den er for',
    year_hint: 'Året, planen blev vedtaget eller begynder at gælde.',
    kind: 'Hvilken slags plan',
    save: 'Gem',
    again: 'Læs den igen',
    again_text: 'Det, der er fundet, og det, folk har rettet, står, til den er læst.',
    again_button: 'Læs igen',
    remove: 'Tag den væk',
    remove_open: 'Tag planen ud af biblioteket',
    remove_text: 'Stederne, der er fundet i den, og det, der er rettet, går med. Det kan ikke fortrydes.',
    remove_button: 'Tag planen væk',
  },
}
