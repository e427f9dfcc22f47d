import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Rommet til innbyggjarane',
  lead: 'Her skriv de som er med som innbyggjarar, til kvarandre. Tilsette, leiarar, foreiningar og dei som les med, kjem ikkje inn, og dei ser ikkje at nokon har skrive.',
  who_title: 'Kven kan lese det du skriv?',
  who: names => `Innbyggjarane som er med no: ${names}.`,
  alone:
    'Du er den einaste innbyggjaren som er med akkurat no. Det du skriv, blir liggjande til det kjem fleire. Sei gjerne til dei som leier, at de bør vere fleire.',
  anew: (names: string) =>
    `Desse har teke plassen sin på nytt med ei ny lenkje: ${names}. Spør gjerne om det er dei sjølve.`,
  since: (when: string) =>
    `Plassen din vart teken på nytt med ei ny lenkje ${when}. Det som stod her før, blir derfor ikkje vist: den som lagar ei lenkje, skal ikkje kunne lese det.`,
  who_more:
    'Blir nokon med som innbyggjar seinare, kan dei òg lese det som står her frå før. Dei som leier samskapinga, vel kven som kjem inn som innbyggjar, og ein innbyggjar kan sjølv vere ein av dei. Er det eit namn du ikkje kjenner? Spør før du skriv.',
  reach:
    'Den som styrer databasen, kan i prinsippet lese alt her. I nokre saker kan lova krevje at det blir utlevert. Dei andre innbyggjarane kan òg kome til å seie det vidare.',
  nobody_watches:
    'Ingen følgjer med her, og ingen tilsette les det. Dei kan altså heller ikkje hjelpe med noko som berre står her. Treng nokon hjelp no? Ring 113 ved fare for liv, 112 til politiet, 116 117 til legevakta eller 116 111 til Alarmtelefonen for barn og unge.',
  notes_title: 'Det de har skrive',
  earlier_title: 'Det de skreiv før',
  earlier: 'Sjå det som blei skrive før dette',
  to_newest: 'Tilbake til det nyaste',
  look_again: 'Sjå om nokon har skrive noko nytt',
  none: 'Ingen har skrive noko her enno.',
  take_back: 'Ta tilbake',
  write_title: 'Skriv til dei andre',
  body: 'Det du vil seie',
  hint: 'Kort held. Fortel om deg sjølv, og spør dei andre før du skriv noko om dei. Du kan ta det tilbake når du vil.',
  submit: 'Legg det her',
  said: {
    written: 'No ligg det her.',
    taken_back: 'Det er borte. Nokon kan ha rokke å lese det.',
  },
}
