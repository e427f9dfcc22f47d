import type { Text } from './nb.ts'

export const da: Text = {
  guide: 'Guiden',
  phases: {
    preparation: 'Forberede',
    recruitment: 'Invitere',
    work: 'Arbejde sammen',
    running: 'Drive det sammen',
    closing: 'Afslutte',
    handing_over: 'Give det videre',
    year_after: 'Et år efter',
  },
  phase_now: {
    preparation: 'I forbereder jer',
    recruitment: 'I inviterer folk',
    work: 'I arbejder sammen',
    running: 'I driver det sammen',
    closing: 'I afslutter',
    handing_over: 'I giver det videre',
    year_after: 'Der er gået et år',
  },
  chapters: {
    preparation: 'Forberede',
    recruitment: 'Invitere folk',
    safety: 'Trygt og ligeværdigt',
    communication: 'Tale sammen',
    leadership: 'Lede og give plads',
    running: 'Drive det sammen',
    closing: 'Afslutte',
    handing_over: 'Give det videre',
    year_after: 'Et år efter',
  },
  chapter_leads: {
    preparation: 'Det, I gør hjemme hos jer selv, før I byder andre indenfor.',
    recruitment: 'Find de mennesker, det handler om, og spørg dem på en måde, så de får lyst til at komme.',
    safety: 'Folk tør sige noget, når de er trygge og bliver mødt som ligeværdige.',
    communication: 'Ord kan åbne døre og lukke dem. Her er det, der åbner.',
    leadership: 'Nogen holder i trådene uden at holde i det hele.',
    running: 'Når tanker skal blive til noget, der kører af sig selv, uge efter uge.',
    closing: 'En god slutning er aftalt, og alle ved, hvad det blev til.',
    handing_over: 'Andre tager over. Så skal det, folk har i hovedet, ned på papir.',
    year_after: 'Kom tilbage, og se efter: Hvad er der stadig, og for hvem?',
  },
  states: {
    not_yet: 'ikke endnu',
    talked_about: 'talt om',
    in_place: 'på plads',
    not_for_us: 'ikke for os',
  },
  state_choices: {
    not_yet: 'Ikke endnu',
    talked_about: 'Vi har talt om det',
    in_place: 'Det er på plads',
    not_for_us: 'Det er ikke for os',
  },
  next: 'Næste',
  findings: {
    concept: {
      name: 'Ingen ved rigtig, hvad ordet betyder',
      goes_wrong:
        'Når folk lægger forskellige ting i ordet samskabelse, bliver det også uklart, hvad de skal gøre.',
      helps: 'Find ud af det sammen med jeres egne ord. Det, I selv finder, tror I mest på.',
    },
    roles: {
      name: 'Det er uvant at træde ud af sin rolle',
      goes_wrong:
        'Ansatte er vant til at have svarene, og borgere til at få dem. Begge dele er svært at lægge fra sig.',
      helps:
        'Sig højt, at det er uvant. Der findes ingen facitliste, og man må gerne skifte mening undervejs.',
    },
    guidance: {
      name: 'Mange savner nogen at spørge',
      goes_wrong: 'De, der leder, står ofte alene og opdager for sent, hvad de burde have gjort før.',
      helps: 'Spørg en, der har prøvet det før. Brug et arbejdsark eller et metodekort, når I sidder fast.',
    },
    habits: {
      name: 'Det gamle system trækker i en',
      goes_wrong: 'Rutiner, budgetter og regler er lavet til en anden måde at arbejde på.',
      helps: 'Find ud af, hvad I selv kan ændre i dag, og begynd der, hvor gærdet er lavest.',
    },
    preparation: {
      name: 'Det går i gang, før kommunen er klar',
      goes_wrong: 'Borgere kommer til møder, hvor ingen har afklaret, hvad de må være med til at bestemme.',
      helps: 'Bliv enige på jeres egen side først. Så kan samarbejdet tåle den første modgang.',
    },
    people: {
      name: 'Det afhænger af menneskene',
      goes_wrong: 'En plan, der ser rigtig ud på papiret, bliver ikke til noget, hvis ingen går op i den.',
      helps: 'Se efter dem, der er nysgerrige og ærlige, også om det, der ikke virker hos dem selv.',
    },
  },
  factors: {
    understanding: {
      name: 'At forstå ordet og sin egen plads i det',
      means: 'Hver enkelt kan sige, hvad samskabelse betyder for det, de selv laver.',
    },
    surplus: {
      name: 'Overskud, tid og penge',
      means: 'Nogen har fået lov at bruge tid på det og skal ikke gøre det oven i alt det andet.',
    },
    social_process: {
      name: 'At se, at det handler om mennesker',
      means: 'Det tager tid at lære hinanden at kende. Den tid er en del af arbejdet.',
    },
    power: {
      name: 'Tydelige roller og magt, man kan tale om',
      means: 'Alle ved, hvem der bestemmer hvad, og hvem der ikke gør.',
    },
    whole: {
      name: 'At se helheden',
      means: 'Folks liv er ikke delt op i afdelinger. De, der mødes, ser hele billedet sammen.',
    },
    anchoring: {
      name: 'Opbakning i egen organisation',
      means: 'Det står i planerne, men det er vigtigere, at nogen med magt over tid og penge vil det.',
    },
  },
  sources: {
    report_2021:
      'Lars Ueland Kobro og Anne Merete Bjørnerud (2021): Samskapende velferdsinnovasjon. Universitetet i Sørøst-Norge, skriftserien nr. 70',
    report_2018:
      'Lars Ueland Kobro m.fl. (2018): Demokratisk innovasjon. Høgskolen i Sørøst-Norge, skriftserien nr. 24',
    bekken_2022:
      'Hege Bekken (2022): Samskaping fra plan til handling. Kandidatspeciale, omtalt af Folkehelseforeningen',
    ntnu_2024:
      'Co-creation – The Journey of a Co-creation Project in Pursuit of Change (2024). Nordic Welfare Research 9(3)',
    kora_2017:
      'Linda Lundgaard Andersen og Helle Hygum Espersen (2017): Samskabelse, samproduktion og partnerskaber. Socialstyrelsen, Danmark',
    handbook_2018:
      'Lars Ueland Kobro m.fl. (2018): La oss gjøre det sammen! Håndbok i samskapende sosial innovasjon',
    own: 'Tilføjet af os, der laver Samskap',
  },
  tools: {
    question: 'Vores spørgsmål',
    people: 'Hvem sidder ved bordet?',
    needs: 'Det, jeg har brug for',
    agreement: 'Det, vi lover hinanden',
    basis: 'Hvad oplysningerne bygger på',
    residents: 'Borgernes rum',
    exchange: 'Det, jeg får for min tid',
    rounds: 'Runder om, hvordan I har det sammen',
    steps: 'Det, vi har aftalt',
    state: 'Pause og afslutning',
    ready: 'Er I klar til at invitere?',
    anchoring: 'Hvem bakker os op?',
    contacts: 'Kontaktpersoner',
    thickness: 'Tynd eller tyk?',
    form: 'Hvad er det for et samarbejde?',
    scope: 'Det, vi selv bestemmer over',
    affected: 'Hvem det handler om',
    practice: 'I dag og tidligere',
    risks: 'Det, der kan gå galt',
    time: 'Tid, vi sætter af',
    goals: 'Mål, og hvor de kommer fra',
    definitions: 'Hvad samskabelse er for os',
    resources: 'Det, vi kan bruge',
    offers: 'Tilbud, der findes i forvejen',
    competence: 'Det, vi har brug for at vide',
    channel: 'Sådan får vi fat i hinanden',
    trials: 'Prøve og tage i brug',
    running: 'At drive det sammen',
    year_after: 'Et år efter',
    letters: 'Breve, der inviterer',
    methods: 'Metodekort',
    reflection: 'Tanker undervejs',
    news: 'Sejre og modgang',
    sparring: 'Spørg en mentor',
    pattern: 'Brug det her som mønster',
    impact: 'Planen for den forskel, I vil gøre',
    impact_groups: 'Hvem det er for, og hvad der er godt for dem',
    impact_follow: 'Sådan går det, i små billeder',
    stories: 'Fortællinger om forandring',
    leader_page: 'Én side til den, der bakker jer op',
    residents_page: 'Én side til at hænge op',
  },
}
