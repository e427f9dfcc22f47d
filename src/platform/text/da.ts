import type { Text } from './nb.ts'

export const da: Text = {
  skip: 'Gå til indholdet',
  home: 'Samskap, til forsiden',
  language: 'Sprog',
  my_initiatives: 'Mine samskabelser',
  sign_in: 'Log ind',
  sign_out: 'Log ud',
  privacy: 'Sådan passer vi på dig',
  accessibility: 'Tilgængelighed',
  languages: 'Flere sprog',
  demo_banner: 'Prøveversion. Ingen rigtige mennesker her.',
  demo_explain: 'Steder og mennesker er opdigtede. Skriv ikke noget om rigtige mennesker.',
  optional: 'valgfrit',
  error_prefix: 'Fejl',
  error_summary: 'Noget skal rettes',
  errors: {
    missing: 'Udfyld dette felt.',
    too_long: most => `Teksten er for lang. Skriv højst ${most} tegn.`,
    choose: 'Vælg et af svarene.',
    not_an_email: 'Skriv en e-mailadresse, for eksempel karen@eksempel.dk.',
    not_a_date: 'Skriv en dato, for eksempel 2026-03-12.',
    invalid: 'Det her forstod vi ikke. Prøv at skrive det på en anden måde.',
  },
  conflict: {
    title: 'En anden gemte, mens du skrev',
    explain:
      'Det, du skrev, står her stadig. Under hvert felt kan du se, hvad den anden skrev. Vælg, hvad der skal gælde.',
    theirs: 'Den anden skrev:',
    keep_mine: 'Gem mit',
    take_theirs: 'Behold det, den anden skrev',
  },
  problem: {
    not_found: 'Siden findes ikke',
    not_found_text:
      'Linket kan være gammelt, eller siden er kun for dem, der er med. Har du en kode, kan du skrive den på forsiden.',
    not_allowed: 'Det her er ikke åbent for dig',
    not_allowed_text:
      'Du er med, men det her er det kun nogle få, der kan gøre. Spørg den, der leder samskabelsen.',
    sign_in_first: 'Log ind for at gå videre',
    sign_in_first_text:
      'Denne side er for dem, der er logget ind. Har du en kode, kan du skrive den på forsiden i stedet.',
    too_many: 'Lidt for mange forsøg',
    too_many_text: 'Vent nogle minutter, og prøv igen. Det, du skrev, har vi ikke modtaget.',
    too_large: 'Det blev for meget på én gang',
    too_large_text: 'Teksten eller filen er for stor. Gå tilbage, gør det mindre, og prøv igen.',
    unreadable: 'Vi kunne ikke læse det, der blev sendt',
    unreadable_text: 'Noget gik galt på vejen. Gå tilbage, og prøv en gang til.',
    other_site: 'Vi kunne ikke tage imod det her',
    other_site_text: 'Skemaet kom ikke fra denne side. Genindlæs siden, og prøv igen.',
    conflict: 'Det her har ændret sig',
    fault: 'Noget gik galt hos os',
    fault_text: 'Det er ikke din fejl. Prøv igen om lidt. Hvis du skriver til os, så tag dette nummer med:',
    to_front: 'Til forsiden',
    back: 'Gå tilbage',
  },
}
