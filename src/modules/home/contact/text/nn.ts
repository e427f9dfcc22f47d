import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Spør oss',
  lead: 'Kven du spør, kjem an på kva det gjeld.',
  work_title: 'Om samskapinga du er med i',
  work: 'Spør den som inviterte deg. Namna på dei som leier, står under «Rundt bordet».',
  organisations_title: 'Om organisasjonen som står bak',
  organisations:
    'Organisasjonen har ansvaret for opplysningane dine. Han kan svare på kva som gir lov til å ta vare på dei, og hjelper deg med å få sjå, rette eller slette noko.',
  no_address: 'Har ikkje skrive noka adresse enno',
  privacy_officer: name => `Personvernombod${name ? ` ${name}` : ''}:`,
  pages_title: 'Om desse sidene',
  run_by: operator => `${operator} driv sidene.`,
  run_by_nobody: 'Den som driv sidene, har ikkje skrive namnet sitt her enno.',
  security_title: 'Har du funne eit hol?',
  security:
    'Takk. Skriv til oss før du fortel det til andre: kva du gjorde, og kva du såg. Sjå ikkje på meir av opplysningane til andre enn du treng for å vise det. Vi svarer innan tre virkedagar.',
  urgent_title: 'Hastar det?',
  urgent:
    'Ingen sit her døgnet rundt. Ring 113 ved fare for liv, 112 til politiet eller 116 117 til legevakta.',
}
