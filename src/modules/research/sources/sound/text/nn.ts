import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Opptak og utskrift',
  lead: 'Skriv ut det som blei sagt, med lyden ved sida av. Det gjer du sjølv. Ingen maskin høyrer på.',
  listen: 'Høyr på opptaket',
  recording_of: title => `Opptak: ${title}`,
  last_day: day => `Opptaket blir sletta av seg sjølv etter ${day}.`,
  destroy: 'Slett opptaket no',
  bring_title: 'Legg inn eit opptak',
  bring_lead: days =>
    `Legg berre inn opptak som dei som snakkar, har sagt ja til. Det blir sletta av seg sjølv etter ${days} dagar, og med ein gong dersom ein av dei tek tilbake det dei sa.`,
  file: 'Lydfil',
  file_hint: 'Høgst 60 MB. Det er omtrent to timar frå ein telefon.',
  bring: 'Legg inn opptaket',
  write_title: 'Skriv ut',
  write_more: 'Har du meir å skrive ut, kjem det etter det som står nedst på sida.',
  how: 'Begynn ei linje med kven som snakkar, og gjerne når i opptaket det er. S betyr den som spør. Linjer utan slik byrjing høyrer til den som snakka sist.',
  sample: '[0:04] S: Kva betyr torsdagane for deg?\n[0:09] INN 1: Eg kom for maten.\nNo kjem eg for praten.',
  keys: 'Medan du skriv: Ctrl og mellomrom spelar eller stoppar, Ctrl og venstrepil går tre sekund tilbake, Ctrl og Enter set inn tida.',
  who: signs => `Dei som kan ha snakka: ${signs}. Berre nummeret er nok.`,
  nobody: 'Ingen er førte opp enno.',
  to_people: 'Før opp kven som har snakka',
  words: 'Det som blei sagt',
  save: 'Legg til',
  written: n => (n === 1 ? 'Skrive ut så langt: éin replikk' : `Skrive ut så langt: ${n} replikkar`),
  asker: 'S',
  to_source: 'Sjå på heile materialet',
  errors: {
    missing: 'Her manglar det noko. Vel ei fil, eller skriv det som blei sagt.',
    empty: 'Fila er tom. Vel opptaket på nytt.',
    too_large: 'Fila er større enn 60 MB. Lagre ho som M4A eller MP3, eller del ho i to.',
    not_sound: 'Dette er ikkje ei lydfil som kan spelast av her. Lagre opptaket som MP3, M4A eller WAV.',
  },
  unknown_speaker: line =>
    `Linje ${line} begynner med ein som ikkje er ført opp. Skriv nummeret i staden for namnet, til dømes INN 1.`,
  said: {
    brought: 'Opptaket er lagt inn.',
    destroyed: 'Opptaket er sletta.',
    written: 'Det du skreiv ut, er lagt til.',
  },
}
