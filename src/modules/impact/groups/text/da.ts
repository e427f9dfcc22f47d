import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem det er for',
  lead: 'Hvem skal få det bedre, og hvordan ser deres liv så ud?',
  small_print: 'I planer og ansøgninger kaldes det ofte målgrupper.',
  advice_title: 'Hellere smalt end bredt',
  advice:
    '»Unge forældre, der er nye i byen« siger mere end »familier«. En lille gruppe er lettere at spørge, og det er lettere at se, om noget bliver anderledes for dem.',
  advice_staff:
    'Ansatte i kommunen og folk hos dem, I samarbejder med, kan også være en gruppe. Det skal også blive bedre for nogle af dem.',
  none: 'I har endnu ikke skrevet, hvem det er for. Begynd med den ene gruppe, der betyder mest.',
  priority: 'Hvem kommer først?',
  priority_hint: 'Når I vælger, hvad I vil måle, begynder I med dem, der kommer først.',
  priorities: { 1: 'Først', 2: 'Derefter', 3: 'Når I når det' },
  about_people: (n, count) => (n === 1 ? 'omkring én person' : `omkring ${count} personer`),
  no_goals: 'Ingen succesmål endnu.',
  indicators_here: n =>
    n === 0 ? 'der måles ikke noget endnu' : n === 1 ? 'én indikator' : `${n} indikatorer`,
  asked_last: (times, day) =>
    times === 1
      ? `Folk fra gruppen var med ${day}.`
      : `Folk fra gruppen har været med ${times} gange, senest ${day}.`,
  not_asked: 'Ingen fra gruppen er spurgt endnu.',
  add: 'Tilføj en gruppe',
  name: 'Hvem er det?',
  name_hint: 'For eksempel »unge forældre, der er nye i byen«.',
  detail: 'Mere om dem',
  detail_hint: 'Hvad de har til fælles, hvor de bor, hvad I ikke ved. Ingen navne.',
  kind: 'De er',
  size: 'Omkring hvor mange er de?',
  size_hint: 'Et skøn er nok. Lad feltet stå tomt, hvis I ikke ved det.',
  save: 'Tilføj',

  all_groups: 'Alle grupperne',
  called_before: (name, day) => `Hed »${name}« indtil ${day}.`,
  nobody_asked_title: 'Spørg nogle af dem, det handler om',
  nobody_asked:
    'Ingen fra denne gruppe har været med til dette endnu. De ved bedst, hvad et godt liv er for dem. En kop kaffe med to eller tre af dem er nok til at begynde.',
  nobody_asked_do: 'Skriv, hvem der har været med',
  goals_title: 'Når det lykkes for jer',
  goals_lead:
    'Hvordan er livet så for en i denne gruppe? Skriv det sådan, at de ville kunne genkende det: »… har nogen at bede om hjælp, når det kniber.« Det kaldes succesmål.',
  add_goal: 'Nyt succesmål',
  add_goal_hint: 'Ét mål ad gangen. Ikke hvad I gør, men hvad der er anderledes for dem.',
  save_goal: 'Tilføj målet',
  said_before: 'Stod der før',
  until: day => `indtil ${day}`,
  because: why => `Rettet fordi: ${why}`,
  measured_by: names => `Tegn på det: ${names}`,
  no_sign: 'Ingen tegn at måle det med endnu.',
  change: 'Ret',
  indicators_title: 'Det, vi måler for dem',
  no_indicators: 'Intet endnu.',
  withdrawn: 'ikke i brug',
  to_indicators: 'Vælg, hvad I vil måle',

  voices_title: 'Hvem har været med',
  voices_lead:
    'Når folk fra gruppen har været med til at bestemme, så skriv det her. Så kan andre se, hvem planen bygger på.',
  no_voices: 'Ingen endnu.',
  subjects: {
    goals: 'Hvad et godt liv er for dem',
    indicators: 'Hvad der skal måles',
    reading: 'Hvad tallene betyder',
  },
  people: n => (n === 1 ? 'én person' : `${n} personer`),
  and_others: (names, others) => (others === 1 ? `${names} og én mere` : `${names} og ${others} mere`),
  how_it_was: how => `Sådan: ${how}`,
  what_came: what => `Det, de sagde, og det, der blev ændret: ${what}`,
  remove_voice: 'Fjern',
  name_off: 'Fjern mit navn',
  add_voice: 'Skriv, at nogen har været med',
  about: 'Hvad var de med til?',
  day: 'Dag',
  seats: 'Hvem af jer, der har en plads her?',
  seats_hint: 'Sæt kryds ved dem, der selv hører til gruppen, og som var med.',
  people_label: 'Hvor mange andre?',
  people_hint: 'Dem, der ikke har en plads her. Kun antallet, ingen navne.',
  how: 'Hvordan foregik det?',
  how_hint: 'For eksempel »rundt om køkkenbordet hos en af dem« eller »tre samtaler i telefon«.',
  what: 'Hvad sagde de, og hvad ændrede I?',
  what_hint: 'Med deres ord, uden navne.',
  save_voice: 'Gem',

  change_title: 'Ret det, der står om gruppen',
  why: 'Hvorfor retter I det?',
  why_hint: 'Er det kun en skrivefejl, behøver I ikke skrive noget her.',
  save_changes: 'Gem',
  kept: 'Det, der stod før, bliver gemt.',
  remove_title: 'Fjern gruppen',
  remove_lead:
    'Succesmålene og det, der står om, hvem der har været med, forsvinder også. Det kan ikke fortrydes.',
  remove: 'Fjern gruppen',
  cannot_remove: n =>
    `${n === 1 ? 'Én indikator hører' : `${n} indikatorer hører`} til denne gruppe, så den kan ikke fjernes. Det, I har målt, skal kunne findes igen. Er gruppen ikke aktuel længere, kan I holde op med at bruge indikatorerne og sætte gruppen sidst. Er noget lagt ind ved en fejl, så fjern indikatoren først.`,

  goal_title: 'Et succesmål',
  goal: 'Sådan er livet, når det lykkes',
  goal_detail: 'Hvad mener I med det?',
  goal_detail_hint: 'Hvordan ville de selv mærke det? Hvad er ikke med?',
  goal_before_title: 'Det stod der før',
  remove_goal_title: 'Fjern målet',
  remove_goal_lead: n =>
    n === 0
      ? 'Det, der stod før, og pilene på kortet forsvinder også.'
      : `Det, der stod før, og pilene på kortet forsvinder også. ${n === 1 ? 'Indikatoren, der hører til, bliver stående' : `De ${n} indikatorer, der hører til, bliver stående`} uden mål.`,
  remove_goal: 'Fjern målet',

  errors: {
    how_many: 'Skriv et helt tal, for eksempel 40, eller lad feltet stå tomt.',
    nobody: 'Skriv, hvor mange der var med, eller sæt kryds ved nogen.',
    not_yet: 'Den dag er ikke kommet endnu.',
  },
  said: {
    added: 'Gruppen er tilføjet. Skriv gerne et succesmål med det samme.',
    changed: 'Rettelsen er gemt.',
    removed: 'Gruppen er fjernet.',
    goal_added: 'Målet er tilføjet.',
    goal_changed: 'Målet er rettet.',
    goal_removed: 'Målet er fjernet.',
    voice_noted: 'Det er skrevet ned.',
    voice_removed: 'Det er fjernet.',
    name_off: 'Dit navn er fjernet.',
  },
  conflicts: {
    group_is_measured: 'Der måles noget for denne gruppe, så den kan ikke fjernes.',
  },
}
