import type { Text } from './nb.ts'

export const en: Text = {
  title: 'For researchers',
  lead: 'Here is everything published from this round, how each figure is worked out, and what is held back. Individual answers are never shown.',
  to_result: 'To the result',
  none: '–',
  statements: 'The statements',
  statements_caption:
    'The whole round. Reversed statements are turned back. The columns with a number count the answers on each step.',
  groupings_caption: 'The whole round. The count is answers to the statements, not people.',
  columns: {
    statement: 'Statement',
    answers: 'Answers',
    mean: 'Mean',
    sd: 'Standard deviation',
    missing: 'Missing',
    dont_know: 'Don’t know yet',
    alpha: 'Alpha',
    complete: 'People who answered all',
  },
  withheld: 'What is not shown, and why',
  withheld_lead:
    'The rules are made so that nobody can work out what one person answered. They are the same for every reader, researchers included.',
  why: {
    talk: k => `Fewer than ${k} answered. There are no figures, and the answers are deleted.`,
    whole: k => `The groups are not shown on their own: that takes at least ${k} answers from each.`,
    others: (sides, k) =>
      `These groups are joined because at least one had fewer than ${k} answers: ${sides}.`,
    whole_only: k =>
      `Shown for the whole round only, and left out of the groups’ figures for fields and values, because fewer than ${k} in one group answered:`,
    left_out: k => `Left out altogether, because fewer than ${k} answered:`,
    spread: (count, least) =>
      `${count} ${count === 1 ? 'statement' : 'statements'} without standard deviation and distribution. That takes at least ${least} answers, and no group at the very end of the scale.`,
    alpha: 'Alpha is shown only when at least 20 people have answered every statement in the field.',
    ends: 'A sum at most one from the end of the scale is shown as “near” that end. A step with all answers but two or fewer is shown as “nearly all”. A standard deviation below 0.5 is shown as “< 0.5”.',
    pooled:
      'If everyone in a group but one shares what they answered, they can work out the last person’s answer. No rule can prevent that.',
  },
  formulas: 'How the figures are worked out',
  formula: [
    {
      name: 'Mean of a statement',
      formula: 'x̄ = Σx / n',
      says: 'The sum of the answers divided by the number of answers on the scale. “Don’t know yet”, “would rather not say” and skipped statements are not counted.',
      caveat: 'A mean can hide that the answers fall into two camps.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.',
    },
    {
      name: 'Mean of a field or a value',
      formula: 'Σ sums / Σ counts',
      says: 'All answers to its statements are added and divided by their number, so a statement with more answers counts for more.',
      caveat: 'Fields and values are two ways of sorting the same answers and are not independent findings.',
      source:
        'Fields and values: Kobro et al. (2018), Samskapt sosial innovasjon. The calculation is our own.',
    },
    {
      name: 'Standard deviation',
      formula: 's = √( Σ(x − x̄)² / (n − 1) )',
      says: 'How far the answers spread, for the whole round.',
      caveat: 'Below 0.5 it is shown only as “< 0.5”, so that no single answer can be read from it.',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.',
    },
    {
      name: 'Agreement, r_wg',
      formula: 'r_wg = 1 − s² / ((A² − 1) / 12)',
      says: 'A is the number of steps on the scale. 1 means that everyone answered alike, 0 that the answers spread as if they were random.',
      caveat:
        'Only for statements about “we”: there is nothing to agree on in what people know about themselves. Polite answers make agreement look high.',
      source: 'James, Demaree and Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
    },
    {
      name: 'Cronbach’s alpha',
      formula: 'α = m / (m − 1) · (1 − Σs²(statement) / s²(sum))',
      says: 'How much the m statements of a field vary together, among those who answered them all.',
      caveat:
        'The statements form the field. They do not reflect it, so a low alpha is not a fault. Below 30 people the figure is unsteady. Pool several rounds before you rely on it.',
      source: 'Cronbach (1951), Psychometrika 16(3), 297–334.',
    },
  ],
  files: 'Files',
  files_lead:
    'Both files hold exactly what is published. The CSV file has one figure per line, a comma between columns, a point in decimals, and UTF-8 characters. A figure that is not shown is left empty.',
}
