import type { Text } from './nb.ts'

export const da: Text = {
  mine: {
    title: 'En snak mellem møderne',
    lead: 'Vil du tale med en på tomandshånd? Sig, hvordan du helst vil, så kontakter en af de andre dig. Du kan stoppe det, når du vil, uden at sige hvorfor.',
    how: 'Hvordan vil du have det?',
    wish: 'Er der noget, den anden bør vide?',
    wish_hint: 'For eksempel, hvornår det passer, eller hvordan man får fat i dig.',
    who_sees:
      'De, der sidder rundt om bordet, kan se det her, så en af dem kan tage det. De, der kun følger arbejdet, kan ikke se det. Det, I taler om, bliver ikke skrevet ned her, kun dagen.',
    ask: 'Ja tak',
    waiting: 'Ingen har taget det endnu. De andre rundt om bordet kan se dit ønske.',
    taken: (name: string) => `${name} kontakter dig.`,
    talked: (days: string) => `I har talt sammen ${days}.`,
    change: 'Ret det',
    save: 'Gem',
    stop_title: 'Vil du ikke længere?',
    stop_lead: 'Så er der ingen, der ser dit ønske længere.',
    stop: 'Stop det',
  },
  ways: {
    call: 'Ring til mig',
    message: 'Send mig en besked',
    visit: 'Kom på besøg',
    coffee: 'Drik en kop kaffe med mig',
    minutes_aloud: 'Læs referatet højt for mig',
  },
  others: {
    title: 'En snak mellem møderne',
    lead: 'Nogle får sagt mest på tomandshånd. Tag det, hvis du kan. I noterer kun dagen og ikke det, I talte om.',
    nobody: 'Ingen har bedt om det lige nu.',
    since: (day: string) => `siden ${day}`,
    free: 'Ingen har taget det endnu.',
    taken: (name: string) => `${name} har taget det.`,
    yours: 'Du har taget det.',
    talked: (days: string, n: number) =>
      n > 3 ? `Har talt sammen ${n} gange, sidst ${days}.` : `Har talt sammen ${days}.`,
    take: 'Jeg tager det',
    let_go: 'Jeg kan ikke alligevel',
    free_it: 'Lad en anden tage det',
    note: 'Notér, at I har talt sammen',
    day: 'Hvilken dag?',
    day_hint: 'Kun dagen bliver gemt.',
    to_own: 'Ønsker du selv en snak?',
    errors: { not_yet: 'Den dag er ikke kommet endnu. Skriv den dag, I talte sammen.' },
  },
  said: {
    asked: 'Dit ønske er gemt. De andre kan se det nu, og en af dem kontakter dig.',
    stopped: 'Det er stoppet. Ingen ser dit ønske længere.',
    taken: 'Tak. Du har taget det.',
    let_go: 'Nu kan en anden tage det.',
    talked: 'Dagen er noteret.',
  },
  conflicts: {
    follow_up_taken: 'En anden nåede at tage det før dig.',
    follow_up_changed: 'Ønsket blev ændret imens. Gå tilbage, og se, hvordan det er nu.',
  },
}
