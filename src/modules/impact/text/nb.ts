export const nb = {
  impact: 'Hvilken forskjell gjør det?',
  steps: {
    facts: 'Fakta og formål',
    problem: 'Slik forstår vi problemet',
    groups: 'Hvem det er for',
    activities: 'Det vi gjør, og hvorfor vi tror det virker',
    indicators: 'Hva vi måler',
    measurements: 'Mål og målinger',
  },
  levels: {
    result: 'resultat',
    outcome: 'virkning',
    effect: 'effekt',
  },
  level_hints: {
    result: 'Kommer rett fra det dere gjør, og snart',
    outcome: 'En endring i livet til dem det er for',
    effect: 'Varer lenge, kommer sent og avhenger også av annet',
  },
  kinds: {
    number: 'et antall',
    scale: 'en skala',
    share: 'en andel',
    story: 'fortellinger',
  },
  ways: {
    counted: 'vi teller',
    asked: 'vi spør med et kort skjema',
    talked: 'vi snakker med folk',
    observed: 'vi ser etter',
    register: 'tall som finnes fra før',
    stories: 'vi samler fortellinger',
  },
  betters: {
    higher: 'jo høyere, jo bedre',
    lower: 'jo lavere, jo bedre',
    neither: 'verken høyt eller lavt er best',
  },
  rhythms: {
    once: 'én gang',
    monthly: 'hver måned',
    quarterly: 'hvert kvartal',
    half_yearly: 'hvert halvår',
    yearly: 'hvert år',
  },
  group_kinds: {
    residents: 'innbyggere',
    relatives: 'familie og andre nære',
    employees: 'ansatte i det offentlige',
    partners: 'folk hos dem vi samarbeider med',
    local_community: 'nærmiljøet',
  },
  causalities: {
    high: 'høy',
    middle: 'middels',
    low: 'lav',
  },
  themes: {
    belonging: 'Å høre til',
    mastery: 'Mestring',
    housing: 'Bolig',
    work_and_study: 'Arbeid og skole',
    health: 'Helse',
    children_and_youth: 'Barn og unge',
    language: 'Språk',
    loneliness: 'Ensomhet',
    trust: 'Tillit til tjenestene',
    staff: 'De ansatte',
  },
  at_end: {
    low: 'nederst på skalaen',
    high: 'øverst på skalaen',
  },
  no_figure: 'tall mangler',
}

export type Text = typeof nb
