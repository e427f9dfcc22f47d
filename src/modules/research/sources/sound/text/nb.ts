export const nb = {
  title: 'Opptak og utskrift',
  lead: 'Skriv ut det som ble sagt, med lyden ved siden av. Det gjør du selv. Ingen maskin hører på.',
  listen: 'Hør på opptaket',
  recording_of: (title: string) => `Opptak: ${title}`,
  last_day: (day: string) => `Opptaket slettes av seg selv etter ${day}.`,
  destroy: 'Slett opptaket nå',
  bring_title: 'Legg inn et opptak',
  bring_lead: (days: number) =>
    `Legg bare inn opptak som de som snakker, har sagt ja til. Det slettes av seg selv etter ${days} dager, og med en gang hvis en av dem tar tilbake det de sa.`,
  file: 'Lydfil',
  file_hint: 'Høyst 60 MB. Det er omtrent to timer fra en telefon.',
  bring: 'Legg inn opptaket',
  write_title: 'Skriv ut',
  write_more: 'Har du mer å skrive ut, kommer det etter det som står nederst på siden.',
  how: 'Begynn en linje med hvem som snakker, og gjerne når i opptaket det er. S betyr den som spør. Linjer uten begynnelse hører til den som snakket sist.',
  sample:
    '[0:04] S: Hva betyr torsdagene for deg?\n[0:09] INN 1: Jeg kom for maten.\nNå kommer jeg for praten.',
  keys: 'Mens du skriver: Ctrl og mellomrom spiller eller stopper, Ctrl og venstrepil går tre sekunder tilbake, Ctrl og Enter setter inn tiden.',
  who: (signs: string) => `De som kan ha snakket: ${signs}. Bare nummeret er nok.`,
  nobody: 'Ingen er ført opp ennå.',
  to_people: 'Før opp hvem som har snakket',
  words: 'Det som ble sagt',
  save: 'Legg til',
  written: (n: number) =>
    n === 1 ? 'Skrevet ut så langt: én replikk' : `Skrevet ut så langt: ${n} replikker`,
  asker: 'S',
  to_source: 'Se på hele materialet',
  errors: {
    missing: 'Her mangler det noe. Velg en fil, eller skriv det som ble sagt.',
    empty: 'Fila er tom. Velg opptaket på nytt.',
    too_large: 'Fila er større enn 60 MB. Lagre den som M4A eller MP3, eller del den i to.',
    not_sound: 'Dette er ikke en lydfil som kan spilles av her. Lagre opptaket som MP3, M4A eller WAV.',
  },
  unknown_speaker: (line: string) =>
    `Linje ${line} begynner med en som ikke er ført opp. Skriv nummeret i stedet for navnet, for eksempel INN 1.`,
  said: {
    brought: 'Opptaket er lagt inn.',
    destroyed: 'Opptaket er slettet.',
    written: 'Det du skrev ut, er lagt til.',
  },
}

export type Text = typeof nb
