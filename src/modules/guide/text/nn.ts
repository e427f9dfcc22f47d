import type { Text } from './nb.ts'

export const nn: Text = {
  guide: 'Vegvisaren',
  phases: {
    preparation: 'Førebu',
    recruitment: 'Invitere',
    work: 'Jobbe saman',
    running: 'Drive det saman',
    closing: 'Avslutte',
    handing_over: 'Gi det vidare',
    year_after: 'Eit år etter',
  },
  phase_now: {
    preparation: 'De førebur dykk',
    recruitment: 'De inviterer folk',
    work: 'De jobbar saman',
    running: 'De driv det saman',
    closing: 'De avsluttar',
    handing_over: 'De gir det vidare',
    year_after: 'Det har gått eit år',
  },
  chapters: {
    preparation: 'Førebu',
    recruitment: 'Invitere folk',
    safety: 'Trygt og likeverdig',
    communication: 'Snakke saman',
    leadership: 'Leie og leggje til rette',
    running: 'Drive det saman',
    closing: 'Avslutte',
    handing_over: 'Gi det vidare',
    year_after: 'Eit år etter',
  },
  chapter_leads: {
    preparation: 'Det de gjer heime hos dykk sjølve før de ber andre inn.',
    recruitment: 'Finn folk det gjeld, og be dei inn slik at dei har lyst til å kome.',
    safety: 'Folk torer å seie noko når dei er trygge og blir møtte som likeverdige.',
    communication: 'Ord kan opne og stengje. Her er det som opnar.',
    leadership: 'Nokon held i trådane utan å halde i alt.',
    running: 'Når tankar skal bli til noko som går av seg sjølv, veke etter veke.',
    closing: 'Ein god slutt er avtalt, og alle veit kva det blei til.',
    handing_over: 'Nokon andre tek over. Då må det som sit i hovuda, ned på papir.',
    year_after: 'Kom tilbake og sjå kva som framleis finst, og for kven.',
  },
  states: {
    not_yet: 'ikkje enno',
    talked_about: 'snakka om',
    in_place: 'på plass',
    not_for_us: 'ikkje for oss',
  },
  state_choices: {
    not_yet: 'Ikkje enno',
    talked_about: 'Vi har snakka om det',
    in_place: 'Det er på plass',
    not_for_us: 'Det er ikkje for oss',
  },
  next: 'Neste',
  findings: {
    concept: {
      name: 'Ingen veit heilt kva ordet betyr',
      goes_wrong: 'Når folk legg ulike ting i ordet samskaping, blir det òg uklart kva dei skal gjere.',
      helps: 'Finn ut av det saman, med eigne ord. Det de finn ut sjølve, trur de mest på.',
    },
    roles: {
      name: 'Det er uvant å gå ut av rolla si',
      goes_wrong:
        'Tilsette er vane med å ha svara, og innbyggjarar med å få dei. Begge delar er vanskeleg å leggje frå seg.',
      helps: 'Sei høgt at det er uvant. Det finst ingen fasit, og det går an å skifte meining undervegs.',
    },
    guidance: {
      name: 'Mange saknar nokon å spørje',
      goes_wrong: 'Dei som leier, står ofte åleine og finn for seint ut kva dei burde gjort før.',
      helps: 'Spør ein som har gjort det før. Bruk eit ark eller eit metodekort når de står fast.',
    },
    habits: {
      name: 'Det gamle systemet dreg ein tilbake',
      goes_wrong: 'Rutinar, budsjett og reglar er laga for ein annan måte å jobbe på.',
      helps: 'Finn ut kva de sjølve kan endre i dag, og byrj der gjerdet er lågast.',
    },
    preparation: {
      name: 'Det startar før kommunen er klar',
      goes_wrong: 'Innbyggjarar kjem til møte der ingen har avklart kva dei får lov til å bestemme.',
      helps: 'Bli einige på eiga side først. Då toler samarbeidet den første motbakken.',
    },
    people: {
      name: 'Det heng på menneska',
      goes_wrong: 'Eit opplegg som ser rett ut på papiret, lever ikkje om ingen bryr seg.',
      helps: 'Sjå etter dei som er nysgjerrige og ærlege, òg om det som ikkje verkar hos dei sjølve.',
    },
  },
  factors: {
    understanding: {
      name: 'Å forstå ordet og sin eigen plass i det',
      means: 'Kvar og ein kan seie kva samskaping betyr for det dei sjølve gjer.',
    },
    surplus: {
      name: 'Overskot, tid og pengar',
      means: 'Nokon har fått lov til å bruke tid på dette, og slepp å gjere det på toppen av alt anna.',
    },
    social_process: {
      name: 'Å sjå at det handlar om folk',
      means: 'Det tek tid å bli kjende. Den tida er ein del av arbeidet.',
    },
    power: {
      name: 'Tydelege roller, og makt det går an å snakke om',
      means: 'Alle veit kven som bestemmer kva, og kven som ikkje gjer det.',
    },
    whole: {
      name: 'Å sjå heilskapen',
      means: 'Liva til folk er ikkje delte inn i avdelingar. Dei som møtest, ser heile biletet saman.',
    },
    anchoring: {
      name: 'Støtte i eigen organisasjon',
      means:
        'Det er bra om det står i planar. Endå viktigare er det at nokon med makt over tid og pengar vil dette.',
    },
  },
  sources: {
    report_2021:
      'Lars Ueland Kobro og Anne Merete Bjørnerud (2021): Samskapende velferdsinnovasjon. Universitetet i Søraust-Noreg, skriftserien nr. 70',
    report_2018:
      'Lars Ueland Kobro og fleire (2018): Demokratisk innovasjon. Høgskulen i Søraust-Noreg, skriftserien nr. 24',
    bekken_2022:
      'Hege Bekken (2022): Samskaping fra plan til handling. Masteroppgåve, omtalt av Folkehelseforeningen',
    ntnu_2024:
      'Co-creation – The Journey of a Co-creation Project in Pursuit of Change (2024). Nordic Welfare Research 9(3)',
    kora_2017:
      'Linda Lundgaard Andersen og Helle Hygum Espersen (2017): Samskabelse, samproduktion og partnerskaber. Socialstyrelsen, Danmark',
    handbook_2018:
      'Lars Ueland Kobro og fleire (2018): La oss gjøre det sammen! Handbok i samskapande sosial innovasjon',
    own: 'Lagt til av oss som lagar Samskap',
  },
  tools: {
    question: 'Spørsmålet vårt',
    people: 'Kven sit ved bordet?',
    needs: 'Det eg treng',
    agreement: 'Det vi lovar kvarandre',
    basis: 'Kva opplysningane byggjer på',
    residents: 'Rommet til innbyggjarane',
    exchange: 'Det eg får for tida mi',
    rounds: 'Rundar om korleis de har det saman',
    steps: 'Det vi har avtalt',
    state: 'Pause og slutt',
    ready: 'Er de klare til å invitere?',
    anchoring: 'Kven støttar oss?',
    contacts: 'Kontaktpersonar',
    thickness: 'Tynn eller tjukk?',
    form: 'Kva slags samarbeid er dette?',
    scope: 'Det vi kan gjere noko med',
    affected: 'Kven det gjeld',
    practice: 'I dag og tidlegare',
    risks: 'Det som kan gå gale',
    time: 'Tid vi set av',
    goals: 'Mål og kvar dei kjem frå',
    definitions: 'Kva samskaping er for oss',
    resources: 'Det vi kan bruke',
    offers: 'Tilbod som finst frå før',
    competence: 'Det vi treng å vite',
    channel: 'Korleis vi når kvarandre',
    trials: 'Prøve og ta i bruk',
    running: 'Å drive det saman',
    year_after: 'Eit år etter',
    letters: 'Brev som ber folk kome',
    methods: 'Metodekort',
    reflection: 'Tankar undervegs',
    news: 'Sigrar og motbakkar',
    sparring: 'Spør ein mentor',
    pattern: 'Bruk dette som mønster',
    leader_page: 'Éi side til den som støttar dykk',
    residents_page: 'Éi side til å henge opp',
  },
}
