import type { Text } from './nb.ts'

export const nn: Text = {
  mine: {
    title: 'Ein prat mellom møta',
    lead: 'Vil du snakke med nokon på tomannshand? Sei korleis, så tek ein av dei andre kontakt. Du kan stoppe det når du vil, utan å seie kvifor.',
    how: 'Korleis vil du ha det?',
    wish: 'Er det noko den andre bør vite?',
    wish_hint: 'Til dømes når det passar, eller korleis du kan nåast.',
    who_sees:
      'Dei som sit ved bordet, ser dette, så ein av dei kan ta det. Dei som berre følgjer arbeidet, ser det ikkje. Det de snakkar om, blir ikkje skrive ned her, berre dagen.',
    ask: 'Det vil eg gjerne',
    waiting: 'Ingen har teke det enno. Dei andre ved bordet ser at du ønskjer det.',
    taken: (name: string) => `${name} tek kontakt med deg.`,
    talked: (days: string) => `De har snakka saman ${days}.`,
    change: 'Endre det',
    save: 'Lagre',
    stop_title: 'Vil du ikkje meir?',
    stop_lead: 'Då ser ingen ønsket lenger.',
    stop: 'Stopp det',
  },
  ways: {
    call: 'Ring meg',
    message: 'Send meg ei melding',
    visit: 'Kom på besøk',
    coffee: 'Ta ein kaffi med meg',
    minutes_aloud: 'Les referatet høgt for meg',
  },
  others: {
    title: 'Ein prat mellom møta',
    lead: 'Nokre får sagt mest på tomannshand. Ta det om du kan. De noterer berre dagen, ikkje kva de snakka om.',
    nobody: 'Ingen har bede om det no.',
    since: (day: string) => `sidan ${day}`,
    free: 'Ingen har teke det enno.',
    taken: (name: string) => `${name} har teke det.`,
    yours: 'Du har teke det.',
    talked: (days: string, n: number) =>
      n > 3 ? `Snakka saman ${n} gonger, sist ${days}.` : `Snakka saman ${days}.`,
    take: 'Eg tek det',
    let_go: 'Eg kan ikkje likevel',
    free_it: 'La nokon andre ta det',
    note: 'Noter at de har snakka',
    day: 'Kva dag?',
    day_hint: 'Berre dagen blir lagra.',
    to_own: 'Ønskjer du ein prat sjølv?',
    errors: { not_yet: 'Denne dagen har ikkje vore enno. Vel i dag eller ein dag før.' },
  },
  said: {
    asked: 'Ønsket ditt er lagra. Ein av dei andre tek kontakt.',
    stopped: 'Det er stoppa. Ingen ser ønsket lenger.',
    taken: 'Takk. Du har teke det.',
    let_go: 'No kan nokon andre ta det.',
    talked: 'Dagen er notert.',
  },
  conflicts: {
    follow_up_taken: 'Ein annan rakk å ta det før deg.',
    follow_up_changed: 'Ønsket blei endra medan du skreiv. Sjå på sida ein gong til.',
  },
}
