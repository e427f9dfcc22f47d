export const nb = {
  parties: {
    resident: 'Innbygger',
    civil_society: 'Forening eller lag',
    social_entrepreneur: 'Sosial entreprenør',
    business: 'Næringsliv',
    public_employee: 'Offentlig ansatt',
    leader: 'Leder i det offentlige',
    politician: 'Politiker',
    mentor: 'Mentor',
    researcher: 'Forsker',
  },

  start_title: 'Start en samskaping',
  start_lead:
    'Tre ting er nok: et spørsmål, noen å spørre og noe å spise. Resten kommer når dere trenger det.',
  question: 'Hva lurer dere på?',
  question_hint:
    'Et foreløpig spørsmål, med vanlige ord. Dere kan skrive det om når flere blir med. For eksempel: Hvordan får unge i bygda et sted å være om kvelden?',
  whom_to_ask: 'Hvem vil du spørre først?',
  whom_to_ask_hint: 'Gjerne de som kjenner dette på kroppen. Fornavn eller en gruppe holder.',
  meal: 'Hva spiser dere?',
  meal_hint:
    'Et måltid gjør det lettere å komme. Suppe, vafler eller bare kaffe. Skriv også når og hvor, hvis dere vet det.',
  some_more: 'Så litt om samskapingen',
  title: 'Navn på samskapingen',
  title_hint: 'Kort og vennlig. Dere kan bytte det senere.',
  place: 'Sted',
  place_hint: 'Kommune, bygd eller bydel.',
  started_by: 'Hvem tok initiativet?',
  starters: {
    municipality: 'Kommunen eller andre i det offentlige',
    residents: 'Innbyggere',
    association: 'En forening eller et lag',
    entrepreneur: 'En sosial entreprenør eller bedrift',
  },
  organisation: 'Hvem hører den til?',
  organisation_hint:
    'Organisasjonen får se navnet, stedet, om den er i gang, siden når, og hvor mange som leder. Aldri det dere skriver.',
  no_organisation: 'Ingen ennå',
  your_name: 'Fornavnet ditt',
  your_party: 'Hvem kommer du som?',
  start: 'Start',
  start_from: 'Begynn fra en samskaping du leder',

  ambition: 'Tynn eller tykk samskaping?',
  ambition_hint: 'Tynn er fint. Dere kan la den vokse når som helst.',
  ambition_fold: 'Tynn eller tykk samskaping? Det kan vente',
  thin: 'tynn',
  thick: 'tykk',
  ambitions: {
    '0': { name: 'Tenke ut noe sammen', meaning: 'Noen kvelder om én ting. Så er det ferdig.' },
    '1': { name: 'Prøve noe sammen', meaning: 'Noe lite, en kort tid, for å se om det virker.' },
    '2': { name: 'Forme tilbudet sammen', meaning: 'Dere bestemmer sammen hvordan det skal være.' },
    '3': { name: 'Drive deler av det sammen', meaning: 'Noe gjør innbyggerne, noe gjør de ansatte.' },
    '4': { name: 'Drive det sammen', meaning: 'Alle er med og driver tilbudet, år etter år.' },
  },
  ambition_picture: (name: string) => `En strek som går fra tynn til tykk. Vi er her: ${name.toLowerCase()}.`,

  question_title: 'Spørsmålet vårt',
  question_since: (date: string) => `Slik har det stått siden ${date}.`,
  how_it_came: 'Slik ble det til',
  changed_times: (times: number) =>
    times === 0
      ? 'Spørsmålet er ikke skrevet om ennå.'
      : times === 1
        ? 'Spørsmålet er skrevet om én gang.'
        : `Spørsmålet er skrevet om ${times} ganger.`,
  see_how: 'Se hvordan det ble til',
  propose: 'Foreslå en endring',
  propose_lead: 'Alle rundt bordet kan foreslå nye ord.',
  proposal: 'Slik kunne det stå',
  proposal_reason: 'Hvorfor?',
  proposal_reason_hint: 'Hva har dere lært som gjør at spørsmålet bør endres?',
  send_proposal: 'Legg fram forslaget',
  waiting_proposals: 'Forslag som venter',
  waiting_count: (count: number) =>
    count === 1 ? 'Ett forslag venter på svar.' : `${count} forslag venter på svar.`,
  proposed_by: (name: string | null, date: string) => `${name ?? 'En som ikke er med lenger'}, ${date}`,
  decide: 'Hva blir det til?',
  decisions: { adopted: 'Vi bytter til dette', kept_as_was: 'Vi beholder det vi har' },
  decision_reason: 'Hvorfor?',
  decision_reason_hint: 'Alle som er med, kan lese grunnen.',
  save_decision: 'Lagre',
  adopted: 'Tatt i bruk',
  kept_as_was: 'Ikke tatt i bruk',
  decided_by: (name: string | null, date: string) =>
    `Avgjort av ${name ?? 'en som ikke er med lenger'}, ${date}`,
  first_version: 'Første spørsmål',
  now_tag: 'Gjelder nå',

  edit_title: 'Om samskapingen',
  save: 'Lagre',

  steps_title: 'Det vi har avtalt',
  steps_lead: 'Hva, hvem og når. Neste gang dere møtes, ser dere hva det ble til.',
  no_steps: 'Ingenting er avtalt ennå. Det er lov å begynne med noe lite.',
  agree: 'Avtal noe nytt',
  what: 'Hva skal gjøres?',
  who: 'Hvem gjør det?',
  due: 'Innen når?',
  add_step: 'Legg til',
  step_title: 'Et steg vi har avtalt',
  by: (date: string) => `innen ${date}`,
  late: 'fristen er ute',
  how_did_it_go: 'Hvordan gikk det?',
  outcomes: { done: 'Gjort', goes_on: 'Fortsetter', dropped: 'Det ble ikke noe av' },
  note: 'Noe å ta med videre?',
  save_outcome: 'Lagre',
  change_step: 'Endre steget',
  earlier_notes: 'Dette er notert',
  noted_by: (name: string | null, date: string) => `${name ?? 'En som ikke er med lenger'}, ${date}`,
  agreed_on: (date: string) => `Avtalt ${date}`,
  from_round: 'etter en runde med spørsmål',
  from_guide: 'fra veiviseren',
  finished: 'Ferdig',
  to_steps: 'Til alt vi har avtalt',

  said: {
    proposed: 'Forslaget er lagt fram.',
    adopted: 'Det nye spørsmålet gjelder.',
    kept_as_was: 'Spørsmålet står som før. Grunnen kan alle lese.',
    agreed: 'Avtalt.',
    step_changed: 'Steget er endret.',
    noted: 'Notert.',
  },
  conflicts: {
    state_as_before: 'En annen har nettopp sagt det samme. Gå tilbake, og se hvordan det står.',
    question_decided: 'Noen andre har allerede avgjort dette forslaget. Gå tilbake, og se hva det ble til.',
  },
}

export type Text = typeof nb
