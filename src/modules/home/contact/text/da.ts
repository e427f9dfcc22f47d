import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Spørg os',
  lead: 'Hvem du spørger, kommer an på, hvad det handler om.',
  work_title: 'Om den samskabelse, du er med i',
  work: 'Spørg den, der inviterede dig. Navnene på dem, der leder, står under »Rundt om bordet«.',
  organisations_title: 'Om den organisation, der står bag',
  organisations:
    'Organisationen har ansvaret for dine oplysninger. Den kan svare på, hvad der giver lov til at gemme dem, og hjælper dig med at se, rette eller slette noget.',
  no_address: 'Har ikke skrevet en adresse endnu',
  privacy_officer: name => `Databeskyttelsesrådgiver${name ? ` ${name}` : ''}:`,
  pages_title: 'Om disse sider',
  run_by: operator => `${operator} driver siderne.`,
  run_by_nobody: 'Den, der driver siderne, har ikke skrevet sit navn her endnu.',
  security_title: 'Har du fundet et sikkerhedshul?',
  security:
    'Tak. Skriv til os, før du fortæller det til andre: hvad du gjorde, og hvad du så. Se ikke på flere af andres oplysninger, end du behøver for at vise det. Vi svarer inden for tre hverdage.',
  urgent_title: 'Haster det?',
  urgent:
    'Ingen sidder her døgnet rundt. I Danmark: Ring 112, når der er fare for liv. I Norge: Ring 113 ved fare for liv, 112 til politiet og 116 117 til lægevagten.',
}
