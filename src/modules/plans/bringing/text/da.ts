import type { nb } from './nb.ts'

/** Danish. */
export const da: typeof nb = {
  title: 'Planer i biblioteket',
  lead: 'Læg planerne ind, så læser Samskap dem og viser, hvad de siger om samskabelse.',
  said: { removed: 'Planen er fjernet.' },
  open: 'Sådan ser alle det',
  factors: 'Seks ting, samskabelse har brug for',
  taken: count =>
    count === 0
      ? 'Ingen nye filer.'
      : count === 1
        ? 'Én fil er modtaget. Den bliver læst om lidt.'
        : `${count} filer er modtaget. De bliver læst om lidt.`,
  there: count => (count === 1 ? 'Én lå her i forvejen.' : `${count} lå her i forvejen.`),
  unpacking: 'En ZIP-fil bliver pakket ud.',
  progress: (done, all) => `${done} af ${all} planer er læst.`,
  look_again: 'Se efter igen',
  nameless: count =>
    count === 1 ? 'Hvilken kommune er denne plan for?' : `Hvilke kommuner er disse ${count} planer for?`,
  broken: 'Kunne ikke pakkes ud',
  bring: 'Læg planer ind',
  open_to_all: 'Alle kan læse det, I lægger ind her. Læg derfor kun offentlige planer ind.',
  files: 'Filer',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, tekst, eller en ZIP med mange. Højst 80 MB hver, 100 MB i alt. I en ZIP læser vi kommune og år ud af navnene på mapper og filer.',
  municipality: 'Hvilken kommune?',
  by_name: 'Gælder alle filerne. Lad feltet stå tomt, hvis filnavnet siger det.',
  by_name_or: place =>
    `Gælder alle filerne. Lad feltet stå tomt, hvis filnavnet siger det, eller hvis det er ${place}.`,
  year: 'År',
  link: 'Link til planen hos kommunen',
  link_hint: 'Begynder med https://. Så kan folk slå op på den rigtige side i planen.',
  submit: 'Læg ind',
  own: 'Det, I har lagt ind',
  none: 'Ingen planer endnu.',
  seek: 'Find en plan',
  seek_button: 'Find',
  all: 'Vis alle',
  not_found: 'Ingen af planerne passer med det. Prøv kommunens navn, et år eller noget fra titlen.',
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
    too_large: 'Filen er for stor. Hver fil må højst fylde 80 MB. Del den op.',
    too_many: 'Vælg højst 50 filer ad gangen, eller pak dem i en ZIP.',
    unknown_municipality: 'Vi fandt ingen kommune, der hedder det. Vælg en fra listen.',
    same_plan: 'Kommunen har allerede denne fil i biblioteket.',
    not_a_year: 'Skriv et årstal med fire cifre, som 2024.',
    not_a_link: 'Skriv hele adressen, fra https://.',
  },
  one: {
    said: { changed: 'Gemt.', waits: 'Planen bliver læst igen om lidt.' },
    change: 'Hvad vi ved om planen',
    name: 'Hvad den hedder',
    municipality: 'Hvilken kommune den er for',
    year_hint: 'Det år, planen blev vedtaget eller træder i kraft.',
    kind: 'Hvilken slags plan',
    save: 'Gem',
    again: 'Læs den igen',
    again_text:
      'Det, der er fundet, står der, til planen er læst igen. Det, folk har rettet, bliver stående.',
    again_button: 'Læs igen',
    remove: 'Fjern den',
    remove_open: 'Fjern planen fra biblioteket',
    remove_text:
      'De steder, der er fundet i den, og det, der er rettet, forsvinder også. Det kan ikke fortrydes.',
    remove_button: 'Fjern planen',
  },
}
