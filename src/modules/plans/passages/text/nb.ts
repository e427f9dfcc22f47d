/** Bokmål. */
export const nb = {
  names: (family: string, hits: number) =>
    hits === 1 ? `${family} er nevnt ett sted i planen.` : `${family} er nevnt ${hits} steder i planen.`,
  size: (words: string, pages: number | null) =>
    pages === null ? `${words} ord` : `${words} ord på ${pages} ${pages === 1 ? 'side' : 'sider'}`,
  at_home: 'Planen hos kommunen',
  partly: (pages: number) =>
    pages === 1
      ? 'Én side er et bilde eller skadet og kunne ikke leses.'
      : `${pages} sider er bilder eller skadet og kunne ikke leses.`,
  wish_family: 'Hvilke ord',
  wish_place: 'Hvor i planen',
  wish_meaning: 'Hva som menes',
  all: 'Alt',
  show: 'Vis',
  found: (count: number) => (count === 1 ? 'Her står det' : `De ${count} stedene`),
  page: (number: number) => `Side ${number}`,
  none: 'Planen nevner det ikke.',
  none_partly: 'Den delen som kunne leses, nevner det ikke.',
  none_wished: 'Ingen av stedene passer til det du har valgt. Velg «Alt» for å se alle.',
  waits: 'Planen venter på å bli lest. Det tar som regel noen minutter. Kom tilbake litt senere.',
  waits_again: 'Planen skal leses på nytt. Så lenge ser du det som ble funnet sist.',
  others: (count: number) =>
    count === 1 ? 'Ett sted som ikke regnes med' : `${count} steder som ikke regnes med`,
  others_lead:
    'De står i en innholdsliste eller en kildeliste, eller noen har sagt at ordet betyr noe annet.',
  by_rule: (rule: string) => `Regel: ${rule}`,
  corrected: (who: string, when: string) => `Slik leser ${who} det (${when}):`,
  somebody: 'en organisasjon som ikke er her lenger',
  found_before: (meaning: string, rule: string) => `Regelen fant: ${meaning}. ${rule}:`,
  we: 'Hvem er «vi»',
  responsible: 'Ansvar',
  due: 'Når',
  carried: 'De som gjør dette:',
  work_ended: 'avsluttet',
  correct_link: 'Leser dere det annerledes?',
  correct: {
    title: 'Hva mener planen her?',
    lead: 'Reglene kjenner ord, ikke hensikter. Det dere sier, står ved siden av det regelen fant. Det blir stående når planen leses på nytt.',
    said: { corrected: 'Takk. Nå står det slik.', taken_back: 'Nå gjelder det regelen fant.' },
    stands: 'Slik står det',
    in_place: 'Les det i planen',
    say: 'Slik leser vi det',
    meaning: 'Hva menes?',
    we: 'Hvem er «vi» her?',
    reason: 'Hvorfor?',
    reason_hint: 'Én eller to setninger. Alle kan lese dem, så skriv ingen navn på folk.',
    submit: 'Lagre',
    back_title: 'Angrer dere?',
    back_lead: (meaning: string) => `Da gjelder det regelen fant: ${meaning}.`,
    back: 'La regelen gjelde igjen',
  },
  definitions: {
    title: (family: string) => `Hva planene mener med ${family}`,
    lead: (defining: number, only: number) => {
      const say = `${defining} ${defining === 1 ? 'kommune' : 'kommuner'} sier hva de mener.`
      return only === 0 ? say : `${say} ${only} nevner det uten å forklare det.`
    },
    county: 'Fylke',
    country: 'Hele landet',
    none: (naming: number) =>
      naming === 0
        ? 'Ingen plan i biblioteket nevner det her.'
        : `${naming} ${naming === 1 ? 'kommune' : 'kommuner'} nevner det. Ingen av planene sier hva de mener.`,
    in_place: (place: string) => `Les det i planen til ${place}`,
  },
}
