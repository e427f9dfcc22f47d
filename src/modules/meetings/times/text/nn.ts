import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Tid og stad',
  lead: 'Foreslå nokre tider, og la folk seie når dei kan. Så vel de saman.',
  none: 'Ingen forslag enno.',
  when_can_you: 'Når kan du?',
  you_answered: 'Du har svart. Sjå eller endre svaret ditt',
  answers: { yes: 'Ja', if_needed: 'Om eg må', no: 'Nei' },
  labels: {
    needs: 'Er det noko som vil gjere det lettare å kome?',
    answers: 'Når du kan',
    day: 'Dag',
    from: 'Frå klokka',
    to: 'Til',
    place: 'Stad',
  },
  needs_hint: 'Til dømes tolk, barnepass eller nokon å sitje på med. Berre dei som leier, ser det.',
  send_answer: 'Send svaret',
  change_answer: 'Lagre endringa',

  proposals: 'Forslaga',
  answered_so_far: n =>
    n === 0 ? 'Ingen har svart enno.' : n === 1 ? 'Éin har svart så langt.' : `${n} har svart så langt.`,
  tally: { yes: 'Kan', if_needed: 'Om dei må', no: 'Kan ikkje' },
  suits_most: 'passar for flest',
  settled: 'bestemt',
  passed: 'har vore',
  left_out: {
    residents: 'Ingen av innbyggjarane som har svart, kan då.',
    public: 'Ingen frå det offentlege som har svart, kan då.',
  },
  settle: 'Vel denne tida',
  remove: 'Ta bort forslaget',
  without_seat: n => (n === 1 ? 'Éin har svart utan plass her' : `${n} har svart utan plass her`),
  without_seat_lead:
    'Dei har skrive namnet sjølve. Er eit svar berre tull, eller har det kome to gonger, kan du ta det bort.',
  remove_answer: name => `Ta bort svaret frå ${name}`,

  first_proposal: 'Det første forslaget',
  first_proposal_lead:
    'To eller tre forslag på ulike dagar held som regel. Hugs dei som jobbar kveld, og dei som har barn.',
  propose: 'Foreslå ei tid til',
  add: 'Legg til',

  link_title: 'La fleire svare',
  no_link: 'Med ei lenkje kan også folk utan plass her seie når dei kan. Dei skriv berre namnet sitt.',
  make_link: 'Lag ei lenkje',
  link_lead: 'Alle som har lenkja, ser forslaga og kan svare. Dei ser ikkje kva andre har svart.',
  link_settled: 'Den som opnar lenkja, ser no tida og staden de valde.',
  message: (meeting, title, link) =>
    `Hei! Vi skal finne ei tid til «${meeting}» i ${title}. Når kan du? Det tek eit minutt, og du treng ikkje logge inn: ${link}`,
  as_sms: 'Opne som tekstmelding',
  copy: 'Kopier meldinga',
  copied: 'Kopiert',
  qr: 'QR-kode med lenkja',
  end_link: 'Slutt å bruke lenkja',

  does_not_suit: 'Passar det ikkje likevel?',
  does_not_suit_lead: 'De kan finne ei ny tid. Dei som er inviterte, må då få vite det.',
  ask_again: 'Finn ei ny tid',
  errors: {
    day_missing: 'Skriv kva dag du foreslår.',
    from_missing: 'Skriv når møtet byrjar.',
    day_passed: 'Dette tidspunktet har vore. Vel eit seinare.',
    too_many_options: 'Tjue forslag er nok. Ta bort nokre først.',
    answer_one: 'Svar på minst eitt av forslaga.',
  },
  conflicts: {
    meeting_time_settled: 'Tida er alt bestemt. Gå tilbake og sjå kva som gjeld.',
    meeting_time_passed: 'Dette tidspunktet har vore.',
    meeting_has_begun: 'Møtet har byrja eller er over.',
    meeting_not_settled: 'Møtet har inga tid å svare på no.',
    meeting_not_to_invite_to: 'Det er ikkje noko å invitere til no. Gå tilbake og sjå kva som gjeld.',
  },
  said: {
    planned: 'Møtet er laga. No kan de finne ei tid.',
    proposed: 'Forslaget er lagt til.',
    answered: 'Takk, svaret ditt er lagra.',
    removed: 'Forslaget er borte.',
    removed_answer: 'Svaret er borte.',
    asking_again: 'No kan de finne ei ny tid. Hugs å seie frå til dei som er inviterte.',
    link_made: 'Lenkja er klar.',
    link_ended: 'Lenkja verkar ikkje lenger.',
  },
}
