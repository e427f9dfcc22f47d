export const nb = {
  guide: 'Veiviseren',
  phases: {
    preparation: 'Forberede',
    recruitment: 'Invitere',
    work: 'Jobbe sammen',
    running: 'Drive det sammen',
    closing: 'Avslutte',
    handing_over: 'Gi det videre',
    year_after: 'Et år etter',
  },
  /** Where we are, as a sentence. */
  phase_now: {
    preparation: 'Dere forbereder dere',
    recruitment: 'Dere inviterer folk',
    work: 'Dere jobber sammen',
    running: 'Dere driver det sammen',
    closing: 'Dere avslutter',
    handing_over: 'Dere gir det videre',
    year_after: 'Det har gått et år',
  },
  chapters: {
    preparation: 'Forberede',
    recruitment: 'Invitere folk',
    safety: 'Trygt og likeverdig',
    communication: 'Snakke sammen',
    leadership: 'Lede og legge til rette',
    running: 'Drive det sammen',
    closing: 'Avslutte',
    handing_over: 'Gi det videre',
    year_after: 'Et år etter',
  },
  chapter_leads: {
    preparation: 'Det dere gjør hjemme hos dere selv før dere ber andre inn.',
    recruitment: 'Finn folk det gjelder, og be dem inn slik at de har lyst til å komme.',
    safety: 'Folk tør å si noe når de er trygge og blir møtt som likeverdige.',
    communication: 'Ord kan åpne og stenge. Her er det som åpner.',
    leadership: 'Noen holder i trådene uten å holde i alt.',
    running: 'Når tanker skal bli til noe som går av seg selv, uke etter uke.',
    closing: 'En god slutt er avtalt, og alle vet hva det ble til.',
    handing_over: 'Noen andre tar over. Da må det som sitter i hodene, ned på papir.',
    year_after: 'Kom tilbake og se hva som fortsatt finnes, og for hvem.',
  },
  states: {
    not_yet: 'ikke ennå',
    talked_about: 'snakket om',
    in_place: 'på plass',
    not_for_us: 'ikke for oss',
  },
  /** What one chooses from on a point's page. */
  state_choices: {
    not_yet: 'Ikke ennå',
    talked_about: 'Vi har snakket om det',
    in_place: 'Det er på plass',
    not_for_us: 'Det er ikke for oss',
  },
  next: 'Neste',
  findings: {
    concept: {
      name: 'Ingen vet helt hva ordet betyr',
      goes_wrong: 'Når folk legger ulike ting i ordet samskaping, blir det også uklart hva de skal gjøre.',
      helps: 'Finn ut av det sammen, med egne ord. Det dere finner ut selv, tror dere mest på.',
    },
    roles: {
      name: 'Det er uvant å gå ut av rollen sin',
      goes_wrong:
        'Ansatte er vant til å ha svarene, og innbyggere til å få dem. Begge deler er vanskelig å legge fra seg.',
      helps: 'Si høyt at det er uvant. Det finnes ingen fasit, og det går an å skifte mening underveis.',
    },
    guidance: {
      name: 'Mange savner noen å spørre',
      goes_wrong: 'De som leder, står ofte alene og finner ut for sent hva de burde gjort før.',
      helps: 'Spør en som har gjort det før. Bruk et ark eller et metodekort når dere står fast.',
    },
    habits: {
      name: 'Det gamle systemet drar en tilbake',
      goes_wrong: 'Rutiner, budsjetter og regler er laget for en annen måte å jobbe på.',
      helps: 'Finn ut hva dere selv kan endre i dag, og begynn der gjerdet er lavest.',
    },
    preparation: {
      name: 'Det starter før kommunen er klar',
      goes_wrong: 'Innbyggere kommer til møter der ingen har avklart hva de får lov til å bestemme.',
      helps: 'Bli enige på egen side først. Da tåler samarbeidet den første motbakken.',
    },
    people: {
      name: 'Det henger på menneskene',
      goes_wrong: 'Et opplegg som ser riktig ut på papiret, lever ikke hvis ingen bryr seg.',
      helps: 'Se etter dem som er nysgjerrige og ærlige, også om det som ikke virker hos dem selv.',
    },
  },
  factors: {
    understanding: {
      name: 'Å forstå ordet og sin egen plass i det',
      means: 'Hver og en kan si hva samskaping betyr for det de selv gjør.',
    },
    surplus: {
      name: 'Overskudd, tid og penger',
      means: 'Noen har fått lov til å bruke tid på dette, og slipper å gjøre det på toppen av alt annet.',
    },
    social_process: {
      name: 'Å se at det handler om folk',
      means: 'Det tar tid å bli kjent. Den tiden er en del av arbeidet.',
    },
    power: {
      name: 'Tydelige roller, og makt det går an å snakke om',
      means: 'Alle vet hvem som bestemmer hva, og hvem som ikke gjør det.',
    },
    whole: {
      name: 'Å se helheten',
      means: 'Folks liv er ikke delt inn i avdelinger. De som møtes, ser hele bildet sammen.',
    },
    anchoring: {
      name: 'Støtte i egen organisasjon',
      means:
        'Det er bra om det står i planer. Enda viktigere er det at noen med makt over tid og penger vil dette.',
    },
  },
  sources: {
    report_2021:
      'Lars Ueland Kobro og Anne Merete Bjørnerud (2021): Samskapende velferdsinnovasjon. Universitetet i Sørøst-Norge, skriftserien nr. 70',
    report_2018:
      'Lars Ueland Kobro og flere (2018): Demokratisk innovasjon. Høgskolen i Sørøst-Norge, skriftserien nr. 24',
    bekken_2022:
      'Hege Bekken (2022): Samskaping fra plan til handling. Masteroppgave, omtalt av Folkehelseforeningen',
    ntnu_2024:
      'Co-creation – The Journey of a Co-creation Project in Pursuit of Change (2024). Nordic Welfare Research 9(3)',
    kora_2017:
      'Linda Lundgaard Andersen og Helle Hygum Espersen (2017): Samskabelse, samproduktion og partnerskaber. Socialstyrelsen, Danmark',
    handbook_2018:
      'Lars Ueland Kobro og flere (2018): La oss gjøre det sammen! Håndbok i samskapende sosial innovasjon',
    own: 'Lagt til av oss som lager Samskap',
  },
  tools: {
    question: 'Spørsmålet vårt',
    people: 'Hvem sitter ved bordet?',
    needs: 'Det jeg trenger',
    agreement: 'Det vi lover hverandre',
    basis: 'Hva opplysningene bygger på',
    residents: 'Innbyggernes rom',
    exchange: 'Det jeg får for tida mi',
    rounds: 'Runder om hvordan dere har det sammen',
    steps: 'Det vi har avtalt',
    state: 'Pause og slutt',
    ready: 'Er dere klare til å invitere?',
    anchoring: 'Hvem støtter oss?',
    contacts: 'Kontaktpersoner',
    thickness: 'Tynn eller tykk?',
    form: 'Hva slags samarbeid er dette?',
    scope: 'Det vi kan gjøre noe med',
    affected: 'Hvem det gjelder',
    practice: 'I dag og tidligere',
    risks: 'Det som kan gå galt',
    time: 'Tid vi setter av',
    goals: 'Mål og hvor de kommer fra',
    definitions: 'Hva samskaping er for oss',
    resources: 'Det vi kan bruke',
    offers: 'Tilbud som finnes fra før',
    competence: 'Det vi trenger å vite',
    channel: 'Hvordan vi når hverandre',
    trials: 'Prøve og ta i bruk',
    running: 'Å drive det sammen',
    year_after: 'Et år etter',
    letters: 'Brev som ber folk komme',
    methods: 'Metodekort',
    reflection: 'Tanker underveis',
    news: 'Seire og motbakker',
    sparring: 'Spør en mentor',
    pattern: 'Bruk dette som mønster',
    impact: 'Planen for det dere vil endre',
    impact_groups: 'Hvem det er for, og hva som er bra for dem',
    impact_follow: 'Slik går det, i små bilder',
    stories: 'Fortellinger om endring',
    leader_page: 'Én side til den som støtter dere',
    residents_page: 'Én side til å henge opp',
  },
}

export type Text = typeof nb
