import type { Text } from './nb.ts'

export const nn: Text = {
  listen: 'Les høgt',
  yes: 'Ja, det lovar eg',
  voluntary: 'Det er frivillig å seie ja. Er det noko du lurer på, så snakk med ein av dei som leier.',
  own_yes: date => `Du sa ja ${date}.`,
  own_noted: (name, date) =>
    `${name ?? 'Ein som ikkje er med lenger'} noterte ${date} at du har sagt ja på papir.`,
  new_text: 'Teksten er ny sidan du sa ja. Les han, og sei ja på nytt om du vil.',
  take_back: 'Ta tilbake løftet mitt',
  how_many: (yes, people) => `${yes} av ${people} har sagt ja.`,
  who_title: 'Har ikkje sagt ja enno',
  who_lead: 'Berre de som leier, ser kven det er. Spør venleg, og høyr kva som er vanskeleg.',
  on_paper: 'Har skrive under på papir',
  paper: 'Ark til utskrift',
  paper_title: 'Det vi lovar kvarandre, på papir',
  paper_lead: 'Les det høgt saman når de møtest. Så skriv den som vil, under.',
  to_page: 'Tilbake',
  print: 'Skriv ut',
  in_language: 'Språk på arket',
  name: 'Namn',
  date: 'Dato',
  edition: version => `Tekst ${version}`,
  said: {
    promised: 'Takk. Du har sagt ja.',
    taken_back: 'Løftet ditt er teke tilbake.',
    noted: 'Notert. Personen ser at det var du som gjorde det.',
  },
}
