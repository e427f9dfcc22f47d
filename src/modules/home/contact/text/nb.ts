export const nb = {
  title: 'Spør oss',
  lead: 'Hvem du spør, kommer an på hva det gjelder.',
  work_title: 'Om samskapingen du er med i',
  work: 'Spør den som inviterte deg. Navnene på dem som leder, står under «Rundt bordet».',
  organisations_title: 'Om organisasjonen som står bak',
  organisations:
    'Organisasjonen har ansvaret for opplysningene dine. Den kan svare på hva som gir lov til å ta vare på dem, og hjelper deg med å få se, rette eller slette noe.',
  no_address: 'Har ikke skrevet noen adresse ennå',
  privacy_officer: (name: string) => `Personvernombud${name ? ` ${name}` : ''}:`,
  pages_title: 'Om disse sidene',
  run_by: (operator: string) => `${operator} driver sidene.`,
  run_by_nobody: 'Den som driver sidene, har ikke skrevet navnet sitt her ennå.',
  security_title: 'Har du funnet et hull?',
  security:
    'Takk. Skriv til oss før du forteller det til andre: hva du gjorde, og hva du så. Se ikke på mer av andres opplysninger enn du trenger for å vise det. Vi svarer innen tre virkedager.',
  urgent_title: 'Haster det?',
  urgent:
    'Ingen sitter her døgnet rundt. Ring 113 ved fare for liv, 112 til politiet eller 116 117 til legevakten.',
}

export type Text = typeof nb
