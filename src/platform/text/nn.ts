import type { Text } from './nb.ts'

export const nn: Text = {
  skip: 'Gå til innhaldet',
  home: 'Samskap, til framsida',
  language: 'Språk',
  my_initiatives: 'Mine samskapingar',
  sign_in: 'Logg inn',
  sign_out: 'Logg ut',
  privacy: 'Slik tek vi vare på deg',
  accessibility: 'Tilgjenge',
  languages: 'Fleire språk',
  demo_banner: 'Prøveversjon. Ingen ekte menneske her.',
  demo_explain: 'Stader og menneske er oppdikta. Ikkje skriv noko om ekte menneske.',
  optional: 'valfritt',
  error_prefix: 'Feil',
  error_summary: 'Noko må rettast',
  errors: {
    missing: 'Fyll ut dette feltet.',
    too_long: most => `Teksten er for lang. Skriv høgst ${most} teikn.`,
    choose: 'Vel eitt av svara.',
    not_an_email: 'Skriv ei e-postadresse, til dømes kari@eksempel.no.',
    not_a_date: 'Skriv ein dato, til dømes 2026-03-12.',
    invalid: 'Dette forstod vi ikkje. Prøv å skrive det på ein annan måte.',
  },
  conflict: {
    title: 'Ein annan lagra medan du skreiv',
    explain:
      'Det du skreiv, står framleis her. Under kvart felt ser du det den andre skreiv. Vel kva som skal gjelde.',
    theirs: 'Den andre skreiv:',
    keep_mine: 'Lagre mitt',
    take_theirs: 'Behald det den andre skreiv',
  },
  problem: {
    not_found: 'Sida finst ikkje',
    not_found_text:
      'Lenkja kan vere gammal, eller sida er berre for dei som er med. Har du ein kode, kan du skrive han inn på framsida.',
    not_allowed: 'Dette er ikkje ope for deg',
    not_allowed_text:
      'Du er med, men akkurat dette kan berre nokre få gjere. Spør den som leier samskapinga.',
    sign_in_first: 'Logg inn for å gå vidare',
    sign_in_first_text:
      'Denne sida er for dei som er logga inn. Har du ein kode, kan du skrive han inn på framsida i staden.',
    too_many: 'Litt for mange forsøk',
    too_many_text: 'Vent nokre minutt, og prøv igjen. Det du skreiv, har vi ikkje teke imot.',
    too_large: 'Det blei for mykje på éin gong',
    too_large_text: 'Teksten eller fila er for stor. Gå tilbake, gjer det mindre, og prøv igjen.',
    unreadable: 'Vi klarte ikkje å lese det som blei sendt',
    unreadable_text: 'Noko gjekk gale på vegen. Gå tilbake, og prøv ein gong til.',
    other_site: 'Vi kunne ikkje ta imot dette',
    other_site_text: 'Skjemaet kom ikkje frå denne sida. Last sida på nytt, og prøv igjen.',
    conflict: 'Dette har endra seg',
    fault: 'Noko gjekk gale hos oss',
    fault_text: 'Det er ikkje din feil. Prøv igjen om litt. Om du melder frå, så ta med dette nummeret:',
    to_front: 'Til framsida',
    back: 'Gå tilbake',
  },
}
