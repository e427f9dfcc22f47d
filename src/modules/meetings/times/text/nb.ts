export const nb = {
  title: 'Tid og sted',
  lead: 'Foreslå noen tider, og la folk si når de kan. Så velger dere sammen.',
  none: 'Ingen forslag ennå.',
  when_can_you: 'Når kan du?',
  you_answered: 'Du har svart. Se eller endre svaret ditt',
  answers: { yes: 'Ja', if_needed: 'Om jeg må', no: 'Nei' },
  labels: {
    needs: 'Er det noe som vil gjøre det lettere å komme?',
    answers: 'Når du kan',
    day: 'Dag',
    from: 'Fra klokka',
    to: 'Til',
    place: 'Sted',
  },
  needs_hint: 'For eksempel tolk, barnepass eller noen å sitte på med. Bare de som leder, ser det.',
  send_answer: 'Send svaret',
  change_answer: 'Lagre endringen',

  proposals: 'Forslagene',
  answered_so_far: (n: number) =>
    n === 0 ? 'Ingen har svart ennå.' : n === 1 ? 'Én har svart så langt.' : `${n} har svart så langt.`,
  tally: { yes: 'Kan', if_needed: 'Om de må', no: 'Kan ikke' },
  suits_most: 'passer for flest',
  settled: 'bestemt',
  passed: 'har vært',
  left_out: {
    residents: 'Ingen av innbyggerne som har svart, kan da.',
    public: 'Ingen fra det offentlige som har svart, kan da.',
  },
  settle: 'Velg denne tiden',
  remove: 'Ta bort forslaget',
  without_seat: (n: number) => (n === 1 ? 'Én har svart uten plass her' : `${n} har svart uten plass her`),
  without_seat_lead:
    'De har skrevet navnet selv. Er et svar bare tull, eller har det kommet to ganger, kan du ta det bort.',
  remove_answer: (name: string) => `Ta bort svaret fra ${name}`,

  first_proposal: 'Det første forslaget',
  first_proposal_lead:
    'To eller tre forslag på ulike dager holder som regel. Husk dem som jobber kveld, og dem som har barn.',
  propose: 'Foreslå en tid til',
  add: 'Legg til',

  link_title: 'La flere svare',
  no_link: 'Med en lenke kan også folk uten plass her si når de kan. De skriver bare navnet sitt.',
  make_link: 'Lag en lenke',
  link_lead: 'Alle som har lenken, ser forslagene og kan svare. De ser ikke hva andre har svart.',
  link_settled: 'Den som åpner lenken, ser nå tiden og stedet dere valgte.',
  message: (meeting: string, title: string, link: string) =>
    `Hei! Vi skal finne en tid til «${meeting}» i ${title}. Når kan du? Det tar et minutt, og du trenger ikke logge inn: ${link}`,
  as_sms: 'Åpne som tekstmelding',
  copy: 'Kopier meldingen',
  copied: 'Kopiert',
  qr: 'QR-kode med lenken',
  end_link: 'Slutt å bruke lenken',

  does_not_suit: 'Passer det ikke likevel?',
  does_not_suit_lead: 'Dere kan finne en ny tid. De som er invitert, må da få vite det.',
  ask_again: 'Finn en ny tid',
  errors: {
    day_missing: 'Skriv hvilken dag du foreslår.',
    from_missing: 'Skriv når møtet begynner.',
    day_passed: 'Dette tidspunktet har vært. Velg et senere.',
    too_many_options: 'Tjue forslag er nok. Ta bort noen først.',
    answer_one: 'Svar på minst ett av forslagene.',
  },
  conflicts: {
    meeting_time_settled: 'Tiden er allerede bestemt. Gå tilbake og se hva som gjelder.',
    meeting_time_passed: 'Dette tidspunktet har vært.',
    meeting_has_begun: 'Møtet har begynt eller er over.',
    meeting_not_settled: 'Møtet har ingen tid å svare på nå.',
    meeting_not_to_invite_to: 'Det er ikke noe å invitere til nå. Gå tilbake og se hva som gjelder.',
  },
  said: {
    planned: 'Møtet er laget. Nå kan dere finne en tid.',
    proposed: 'Forslaget er lagt til.',
    answered: 'Takk, svaret ditt er lagret.',
    removed: 'Forslaget er borte.',
    removed_answer: 'Svaret er borte.',
    asking_again: 'Nå kan dere finne en ny tid. Husk å si fra til dem som er invitert.',
    link_made: 'Lenken er klar.',
    link_ended: 'Lenken virker ikke lenger.',
  },
}

export type Text = typeof nb
