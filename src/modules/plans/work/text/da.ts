import type { nb } from './nb.ts'

export const da: typeof nb = {
  title: 'Hvilke ord i planen gør vi noget ved?',
  lead: (place: string) =>
    `Her er det, planerne i ${place} vil med samskabelse. Fortæl, hvad af det I faktisk gør.`,
  no_place: 'Vi ved ikke, hvilken kommune I er i. Så ved vi heller ikke, hvilke planer der gælder.',
  choose_place: 'Vælg kommune',
  ask_place: 'De, der leder arbejdet, kan vælge kommune.',
  told: 'Det, I har fortalt',
  none_told: 'I har ikke fortalt om noget endnu.',
  without: 'Vi er i gang, uden at planen nævner det',
  without_lead: 'Gør I noget, som ingen af planerne har tænkt på? Det tæller lige så meget.',
  told_on: (day: string) => `Fortalt ${day}`,
  ended: 'Samskabelsen er afsluttet. Det, I fortæller, står som noget, I har gjort.',
  done: 'Gjort',
  going: 'I gang',
  remove: 'Fjern',
  to_passage: 'Læs det i planen',
  gone: 'Planen er her ikke længere, eller den siger det på en anden måde nu.',
  to_do: 'Det, planerne vil',
  none_to_do: 'Ingen af de gældende planer har indsatser eller mål for samskabelse.',
  to_plans: 'Se planerne i kommunen',
  this_we_do: 'Det gør vi',
  said: 'Hvad gør I?',
  said_hint: 'En sætning eller to. Skriv ikke om enkeltpersoner.',
  openly: (title: string) =>
    `Når du trykker, kan alle læse navnet »${title}« og din tekst ved planen. I kan fjerne det igen.`,
  tell: 'Fortæl, at vi gør det',
  told_already: 'Det har I fortalt om.',
  words: {
    told: 'Nu står det ved planen.',
    already: 'Det havde I allerede fortalt. Det står, som det stod.',
    removed: 'Det er fjernet.',
  },
}
