export const nb = {
  title: 'Hvem det er for',
  lead: 'Hvem skal få det bedre, og hvordan ser livet deres ut da?',
  small_print: 'I planer og søknader heter dette gjerne målgrupper.',
  advice_title: 'Heller smalt enn bredt',
  advice:
    '«Unge foreldre som er nye i bygda» sier mer enn «familier». En liten gruppe er lettere å spørre, og det er lettere å se om noe blir annerledes for dem.',
  advice_staff:
    'Ansatte i kommunen og folk hos dem dere samarbeider med, kan også være en gruppe. Det skal bli bedre for noen av dem også.',
  none: 'Dere har ikke skrevet hvem det er for ennå. Begynn med den ene gruppa som betyr mest.',
  priority: 'Hvem kommer først?',
  priority_hint: 'Dere begynner å måle hos dem som kommer først.',
  priorities: { 1: 'Først', 2: 'Deretter', 3: 'Når dere rekker det' },
  about_people: (n: number, count: string) => (n === 1 ? 'omtrent én person' : `omtrent ${count} personer`),
  no_goals: 'Ingen suksessmål ennå.',
  indicators_here: (n: number) =>
    n === 0 ? 'ingenting måles ennå' : n === 1 ? 'én indikator' : `${n} indikatorer`,
  asked_last: (times: number, day: string) =>
    times === 1
      ? `Folk fra gruppa var med ${day}.`
      : `Folk fra gruppa har vært med ${times} ganger, sist ${day}.`,
  not_asked: 'Ingen fra gruppa er spurt ennå.',
  add: 'Legg til en gruppe',
  name: 'Hvem er det?',
  name_hint: 'For eksempel «unge foreldre som er nye i bygda».',
  detail: 'Mer om dem',
  detail_hint: 'Hva de har felles, hvor de bor, hva dere ikke vet. Ingen navn.',
  kind: 'De er',
  size: 'Omtrent hvor mange er de?',
  size_hint: 'Et anslag holder. La det stå åpent hvis dere ikke vet.',
  save: 'Legg til',

  all_groups: 'Alle gruppene',
  called_before: (name: string, day: string) => `Het «${name}» til ${day}.`,
  nobody_asked_title: 'Spør noen av dem det gjelder',
  nobody_asked:
    'Ingen fra denne gruppa har vært med på dette ennå. De vet best hva som er et godt liv for dem. En kaffekopp med to eller tre av dem er nok til å begynne.',
  nobody_asked_do: 'Skriv hvem som har vært med',
  goals_title: 'Når dere lykkes',
  goals_lead:
    'Hvordan er livet for en i denne gruppa da? Skriv det slik at de ville kjent det igjen: «… har noen å be om hjelp når det kniper.» Det kalles suksessmål.',
  add_goal: 'Nytt suksessmål',
  add_goal_hint: 'Ett mål om gangen. Ikke hva dere gjør, men hva som er annerledes for dem.',
  save_goal: 'Legg til målet',
  said_before: 'Sto før',
  until: (day: string) => `til ${day}`,
  because: (why: string) => `Endret fordi: ${why}`,
  measured_by: (names: string) => `Tegn på det: ${names}`,
  no_sign: 'Ingen tegn å måle det med ennå.',
  change: 'Endre',
  indicators_title: 'Det vi måler for dem',
  no_indicators: 'Ingenting ennå.',
  withdrawn: 'ikke i bruk',
  to_indicators: 'Velg hva dere vil måle',

  voices_title: 'Hvem har vært med',
  voices_lead:
    'Når folk fra gruppa har vært med og bestemt, skriv det her. Da kan andre se hvem planen bygger på.',
  no_voices: 'Ingen ennå.',
  subjects: {
    goals: 'Hva som er et godt liv for dem',
    indicators: 'Hva som skal måles',
    reading: 'Hva tallene betyr',
  },
  people: (n: number) => (n === 1 ? 'én person' : `${n} personer`),
  and_others: (names: string, others: number) =>
    others === 1 ? `${names} og én til` : `${names} og ${others} til`,
  how_it_was: (how: string) => `Slik: ${how}`,
  what_came: (what: string) => `Det de sa, og det som ble endret: ${what}`,
  remove_voice: 'Ta bort',
  name_off: 'Ta bort navnet mitt',
  add_voice: 'Skriv at noen har vært med',
  about: 'Hva var de med på?',
  day: 'Dag',
  seats: 'Hvem av dem har plass her?',
  seats_hint: 'Kryss av for dem som selv hører til gruppa, og som var med.',
  people_label: 'Hvor mange andre?',
  people_hint: 'De som ikke har plass her. Bare antallet, ingen navn.',
  how: 'Hvordan foregikk det?',
  how_hint: 'For eksempel «rundt kjøkkenbordet hos en av dem» eller «tre samtaler på telefon».',
  what: 'Hva sa de, og hva endret dere?',
  what_hint: 'Med deres ord, uten navn.',
  save_voice: 'Lagre',

  change_title: 'Endre det som står om gruppa',
  why: 'Hvorfor endrer dere det?',
  why_hint: 'Er det bare en skrivefeil, trenger dere ikke skrive noe her.',
  save_changes: 'Lagre',
  kept: 'Det som sto før, blir tatt vare på.',
  remove_title: 'Ta bort gruppa',
  remove_lead:
    'Suksessmålene og det som står om hvem som har vært med, blir også borte. Det kan ikke angres.',
  remove: 'Ta bort gruppa',
  cannot_remove: (n: number) =>
    `${n === 1 ? 'Én indikator hører' : `${n} indikatorer hører`} til denne gruppa, så den kan ikke tas bort. Det dere har målt, skal kunne finnes igjen. Er gruppa ikke aktuell lenger, kan dere slutte å bruke indikatorene og sette gruppa sist. Er noe lagt inn ved en feil, ta bort indikatoren først.`,

  goal_title: 'Et suksessmål',
  goal: 'Slik er livet når dere lykkes',
  goal_detail: 'Hva mener dere med det?',
  goal_detail_hint: 'Hvordan ville de selv merket det? Hva er ikke med?',
  goal_before_title: 'Det sto før',
  remove_goal_title: 'Ta bort målet',
  remove_goal_lead: (n: number) =>
    n === 0
      ? 'Det som sto før og pilene på kartet, blir også borte.'
      : `Det som sto før og pilene på kartet, blir også borte. ${n === 1 ? 'Indikatoren som hører til, blir stående' : `De ${n} indikatorene som hører til, blir stående`} uten mål.`,
  remove_goal: 'Ta bort målet',

  errors: {
    how_many: 'Skriv et helt tall, for eksempel 40, eller la det stå åpent.',
    nobody: 'Skriv hvor mange som var med, eller kryss av for noen.',
    not_yet: 'Den dagen har ikke vært ennå.',
  },
  said: {
    added: 'Gruppa er lagt til. Skriv gjerne et suksessmål med det samme.',
    changed: 'Endringen er lagret.',
    removed: 'Gruppa er tatt bort.',
    goal_added: 'Målet er lagt til.',
    goal_changed: 'Målet er endret.',
    goal_removed: 'Målet er tatt bort.',
    voice_noted: 'Det er skrevet ned.',
    voice_removed: 'Det er tatt bort.',
    name_off: 'Navnet ditt er tatt bort.',
  },
  conflicts: {
    group_is_measured: 'Noe måles for denne gruppa, så den kan ikke tas bort.',
  },
}

export type Text = typeof nb
