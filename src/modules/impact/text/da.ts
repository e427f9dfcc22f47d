import type { Text } from './nb.ts'

export const da: Text = {
  impact: 'Hvilken forskel gør det?',
  steps: {
    facts: 'Fakta og formål',
    problem: 'Sådan forstår vi problemet',
    groups: 'Hvem det er for',
    activities: 'Det, vi gør, og hvorfor vi tror, det virker',
    indicators: 'Hvad vi måler',
    measurements: 'Mål og målinger',
  },
  levels: {
    result: 'resultat',
    outcome: 'virkning',
    effect: 'effekt',
  },
  level_hints: {
    result: 'Kommer hurtigt og direkte af det, I gør',
    outcome: 'En ændring i livet for dem, det er for',
    effect: 'Varer længe, kommer sent og afhænger også af andet',
  },
  kinds: {
    number: 'et antal',
    scale: 'en skala',
    share: 'en andel',
    story: 'fortællinger',
  },
  ways: {
    counted: 'vi tæller',
    asked: 'vi spørger med et kort skema',
    talked: 'vi taler med folk',
    observed: 'vi ser efter',
    register: 'tal, der findes i forvejen',
    stories: 'vi samler fortællinger',
  },
  betters: {
    higher: 'jo højere, jo bedre',
    lower: 'jo lavere, jo bedre',
    neither: 'hverken højt eller lavt er bedst',
  },
  rhythms: {
    once: 'én gang',
    monthly: 'hver måned',
    quarterly: 'hvert kvartal',
    half_yearly: 'hvert halve år',
    yearly: 'hvert år',
  },
  group_kinds: {
    residents: 'borgere',
    relatives: 'familie og andre nære',
    employees: 'ansatte i det offentlige',
    partners: 'folk hos dem, vi samarbejder med',
    local_community: 'lokalsamfundet',
  },
  causalities: {
    high: 'høj',
    middle: 'middel',
    low: 'lav',
  },
  themes: {
    belonging: 'At høre til',
    mastery: 'Mestring',
    housing: 'Bolig',
    work_and_study: 'Arbejde og skole',
    health: 'Sundhed',
    children_and_youth: 'Børn og unge',
    language: 'Sprog',
    loneliness: 'Ensomhed',
    trust: 'Tillid til tilbuddene',
    staff: 'De ansatte',
  },
  at_end: {
    low: 'nederst på skalaen',
    high: 'øverst på skalaen',
  },
  no_figure: 'tal mangler',
}
