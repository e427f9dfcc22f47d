import type { Text } from './nb.ts'

export const nn: Text = {
  sides: {
    residents: 'innbyggjarar og foreiningar',
    public: 'det offentlege',
    third: 'ei tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'utan gruppe',
  },
  round: number => `Runde ${number}`,
  pulse: number => `Puls ${number}`,
  staff: number => `Eigensjekk ${number} for tilsette`,
  conflicts: {
    round_running: 'Det er allereie ein runde i gang. Lukk han før de lagar ein ny.',
    pulse_running: 'Det er allereie ein puls i gang.',
    staff_running: 'Det er allereie ein eigensjekk i gang.',
    round_not_planned: 'Runden er opna eller lukka. Då kan han ikkje endrast meir.',
    round_not_open: 'Runden er ikkje open.',
    round_not_closed: 'Runden er ikkje lukka enno.',
    told_just_now: 'Dette er nettopp sendt. Vent litt før du sender igjen.',
    nobody_to_answer: 'Ingen har plass i gruppene som skal svare. Inviter nokon først.',
    no_vote: 'Det er ikkje noko å svare på her lenger.',
    voice_own: 'Du la inn dette opptaket sjølv. Be ein annan høyre på det.',
    voice_not_named: 'Her er det berre nokre få utvalde som kan godkjenne. Sei frå til den som driv sida.',
    voice_demo: 'I prøveversjonen kan du leggje inn opptak, men ikkje godkjenne dei.',
    voice_text_changed: 'Teksten er endra sidan opptaket blei gjort. Påstanden må lesast inn på nytt.',
    release_running: 'Dette er allereie foreslått. Gå tilbake til sida, og sei ja der.',
    release_ended: 'Forslaget er trekt, eller delinga er teken tilbake.',
    release_not_theirs:
      'Her er det ein innbyggjar og ein offentleg tilsett som avgjer, så begge sider av bordet er med på det.',
    not_released: 'Dette resultatet er ikkje delt enno. Spør gjerne dei som er med, om dei vil dele det.',
  },
}
