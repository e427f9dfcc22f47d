import type { Text } from './nb.ts'

export const nn: Text = {
  impact: 'Kva skilnad gjer det?',
  steps: {
    facts: 'Fakta og føremål',
    problem: 'Slik forstår vi problemet',
    groups: 'Kven det er for',
    activities: 'Det vi gjer, og kvifor vi trur det verkar',
    indicators: 'Kva vi måler',
    measurements: 'Mål og målingar',
  },
  levels: {
    result: 'resultat',
    outcome: 'verknad',
    effect: 'effekt',
  },
  level_hints: {
    result: 'Kjem rett frå det de gjer, og snart',
    outcome: 'Ei endring i livet til dei det er for',
    effect: 'Varer lenge, kjem seint og er òg avhengig av anna',
  },
  kinds: {
    number: 'eit tal',
    scale: 'ein skala',
    share: 'ein andel',
    story: 'forteljingar',
  },
  ways: {
    counted: 'vi tel',
    asked: 'vi spør med eit kort skjema',
    talked: 'vi snakkar med folk',
    observed: 'vi ser etter',
    register: 'tal som finst frå før',
    stories: 'vi samlar forteljingar',
  },
  betters: {
    higher: 'dess høgare, dess betre',
    lower: 'dess lågare, dess betre',
    neither: 'korkje høgt eller lågt er best',
  },
  rhythms: {
    once: 'éin gong',
    monthly: 'kvar månad',
    quarterly: 'kvart kvartal',
    half_yearly: 'kvart halvår',
    yearly: 'kvart år',
  },
  group_kinds: {
    residents: 'innbyggjarar',
    relatives: 'familie og andre nære',
    employees: 'tilsette i det offentlege',
    partners: 'folk hos dei vi samarbeider med',
    local_community: 'nærmiljøet',
  },
  causalities: {
    high: 'høg',
    middle: 'middels',
    low: 'låg',
  },
  themes: {
    belonging: 'Å høyre til',
    mastery: 'Meistring',
    housing: 'Bustad',
    work_and_study: 'Arbeid og skule',
    health: 'Helse',
    children_and_youth: 'Barn og unge',
    language: 'Språk',
    loneliness: 'Einsemd',
    trust: 'Tillit til tenestene',
    staff: 'Dei tilsette',
  },
  at_end: {
    low: 'nedst på skalaen',
    high: 'øvst på skalaen',
  },
  no_figure: 'tal manglar',
}
