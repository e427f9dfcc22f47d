import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Tid og sted',
  lead: 'Foreslå nogle tidspunkter, og lad folk sige, hvornår de kan. Så vælger I sammen.',
  none: 'Ingen forslag endnu.',
  when_can_you: 'Hvornår kan du?',
  you_answered: 'Du har svaret. Se eller ret dit svar',
  answers: { yes: 'Ja', if_needed: 'Om nødvendigt', no: 'Nej' },
  labels: {
    needs: 'Er der noget, der kan gøre det lettere at komme?',
    answers: 'Hvornår du kan',
    day: 'Dag',
    from: 'Fra kl.',
    to: 'Til',
    place: 'Sted',
  },
  needs_hint: 'For eksempel tolk, børnepasning eller et lift. Kun de, der leder, ser det.',
  send_answer: 'Send svaret',
  change_answer: 'Gem ændringen',

  proposals: 'Forslagene',
  answered_so_far: n =>
    n === 0 ? 'Ingen har svaret endnu.' : n === 1 ? 'Én har svaret indtil nu.' : `${n} har svaret indtil nu.`,
  tally: { yes: 'Kan', if_needed: 'Om nødvendigt', no: 'Kan ikke' },
  suits_most: 'passer flest',
  settled: 'aftalt',
  passed: 'er forbi',
  left_out: {
    residents: 'Ingen af de borgere, der har svaret, kan på det tidspunkt.',
    public: 'Ingen af dem fra det offentlige, der har svaret, kan på det tidspunkt.',
  },
  settle: 'Vælg dette tidspunkt',
  remove: 'Fjern forslaget',
  without_seat: n => (n === 1 ? 'Én uden plads her har svaret' : `${n} uden plads her har svaret`),
  without_seat_lead:
    'De har selv skrevet deres navn. Er et svar noget vrøvl, eller er det kommet to gange, kan du fjerne det.',
  remove_answer: name => `Fjern svaret fra ${name}`,

  first_proposal: 'Det første forslag',
  first_proposal_lead:
    'To eller tre forslag på forskellige dage er som regel nok. Husk dem, der arbejder om aftenen, og dem, der har børn.',
  propose: 'Foreslå et tidspunkt mere',
  add: 'Tilføj',

  link_title: 'Lad flere svare',
  no_link: 'Med et link kan også folk uden plads her sige, hvornår de kan. De skriver kun deres navn.',
  make_link: 'Lav et link',
  link_lead: 'Alle, der har linket, kan se forslagene og svare. De ser ikke, hvad andre har svaret.',
  link_settled: 'Den, der åbner linket, ser nu det tidspunkt og sted, I valgte.',
  message: (meeting, title, link) =>
    `Hej! Vi skal finde et tidspunkt til »${meeting}« i ${title}. Hvornår kan du? Det tager et minut, og du behøver ikke logge ind: ${link}`,
  as_sms: 'Åbn som sms',
  copy: 'Kopiér beskeden',
  copied: 'Kopieret',
  qr: 'QR-kode med linket',
  end_link: 'Luk linket',

  does_not_suit: 'Passer det alligevel ikke?',
  does_not_suit_lead: 'I kan finde et nyt tidspunkt. Så skal de, der er inviteret, have besked.',
  ask_again: 'Find et nyt tidspunkt',
  errors: {
    day_missing: 'Skriv, hvilken dag du foreslår.',
    from_missing: 'Skriv, hvornår mødet begynder.',
    day_passed: 'Det tidspunkt er forbi. Vælg et senere.',
    too_many_options: 'Tyve forslag er nok. Fjern nogle først.',
    answer_one: 'Svar på mindst ét af forslagene.',
  },
  conflicts: {
    meeting_time_settled: 'Tidspunktet er allerede aftalt. Gå tilbage, og se, hvornår det er.',
    meeting_time_passed: 'Det tidspunkt er forbi. Gå tilbage, og vælg et andet.',
    meeting_has_begun: 'Mødet er begyndt eller slut, så det kan ikke ændres nu.',
    meeting_not_settled: 'Mødet har ikke noget tidspunkt lige nu. Gå tilbage, og se, hvordan det står til.',
    meeting_not_to_invite_to: 'Der er ikke noget at invitere til nu. Gå tilbage, og se, hvad der er ændret.',
  },
  said: {
    planned: 'Mødet er oprettet. Nu kan I finde et tidspunkt.',
    proposed: 'Forslaget er tilføjet.',
    answered: 'Tak, dit svar er gemt.',
    removed: 'Forslaget er væk.',
    removed_answer: 'Svaret er væk.',
    asking_again: 'Nu kan I finde et nyt tidspunkt. Husk at give besked til dem, der er inviteret.',
    link_made: 'Linket er klar.',
    link_ended: 'Linket virker ikke længere.',
  },
}
