export const nb = {
  mine: {
    title: 'En prat mellom møtene',
    lead: 'Vil du snakke med noen på tomannshånd? Si hvordan, så tar en av de andre kontakt. Du kan stoppe det når du vil, uten å si hvorfor.',
    how: 'Hvordan vil du ha det?',
    wish: 'Er det noe den andre bør vite?',
    wish_hint: 'For eksempel når det passer, eller hvordan du kan nås.',
    who_sees:
      'De som sitter ved bordet, ser dette, så en av dem kan ta det. De som bare følger arbeidet, ser det ikke. Det dere snakker om, blir ikke skrevet ned her, bare dagen.',
    ask: 'Det vil jeg gjerne',
    waiting: 'Ingen har tatt det ennå. De andre ved bordet ser at du ønsker det.',
    taken: (name: string) => `${name} tar kontakt med deg.`,
    talked: (days: string) => `Dere har snakket sammen ${days}.`,
    change: 'Endre det',
    save: 'Lagre',
    stop_title: 'Vil du ikke mer?',
    stop_lead: 'Da ser ingen ønsket lenger.',
    stop: 'Stopp det',
  },
  ways: {
    call: 'Ring meg',
    message: 'Send meg en melding',
    visit: 'Kom på besøk',
    coffee: 'Ta en kaffe med meg',
    minutes_aloud: 'Les referatet høyt for meg',
  },
  others: {
    title: 'En prat mellom møtene',
    lead: 'Noen får sagt mest på tomannshånd. Ta det hvis du kan. Dere noterer bare dagen, ikke hva dere snakket om.',
    nobody: 'Ingen har bedt om det nå.',
    since: (day: string) => `siden ${day}`,
    free: 'Ingen har tatt det ennå.',
    taken: (name: string) => `${name} har tatt det.`,
    yours: 'Du har tatt det.',
    talked: (days: string, n: number) =>
      n > 3 ? `Snakket sammen ${n} ganger, sist ${days}.` : `Snakket sammen ${days}.`,
    take: 'Jeg tar det',
    let_go: 'Jeg kan ikke likevel',
    free_it: 'La noen andre ta det',
    note: 'Noter at dere har snakket',
    day: 'Hvilken dag?',
    day_hint: 'Bare dagen blir lagret.',
    to_own: 'Ønsker du en prat selv?',
    errors: { not_yet: 'Denne dagen har ikke vært ennå. Velg i dag eller en dag før.' },
  },
  said: {
    asked: 'Ønsket ditt er lagret. En av de andre tar kontakt.',
    stopped: 'Det er stoppet. Ingen ser ønsket lenger.',
    taken: 'Takk. Du har tatt det.',
    let_go: 'Nå kan noen andre ta det.',
    talked: 'Dagen er notert.',
  },
  conflicts: {
    follow_up_taken: 'En annen rakk å ta det før deg.',
    follow_up_changed: 'Ønsket ble endret mens du skrev. Se på siden en gang til.',
  },
}

export type Text = typeof nb
