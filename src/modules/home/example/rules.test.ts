import { expect, test } from 'vitest'
import { made_up_pulses, made_up_rounds, madeUpAnswers } from './rules.ts'

test('made-up answers keep to the scale and to the mean they were made for', () => {
  for (const round of [...Object.values(made_up_rounds), ...Object.values(made_up_pulses)]) {
    for (const side of [round.residents, round.public]) {
      const answers = madeUpAnswers(side)
      expect(answers).toHaveLength(side.answered)
      side.means.forEach((mean, statement) => {
        const given = answers.map(one => one[statement]!).filter(answer => answer !== -1)
        expect(given.every(answer => answer >= 1 && answer <= 5)).toBe(true)
        expect(given.length).toBe(side.answered - (side.dont_know[statement] ?? 0))
        expect(given.reduce((a, b) => a + b, 0)).toBe(Math.round(mean * given.length))
      })
    }
  }
})
