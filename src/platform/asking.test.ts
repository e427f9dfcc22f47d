import { expect, test } from 'vitest'
import { gather } from './asking.ts'

/** Answers when it is told to, and remembers what was asked together. */
function slowly() {
  const asked: (readonly number[])[] = []
  const going: (() => void)[] = []
  const ask = gather(async (questions: readonly number[]) => {
    asked.push(questions)
    await new Promise<void>(resolve => going.push(resolve))
    if (questions.includes(13)) throw new Error('unlucky')
    return questions.map(question => question * 10)
  })
  const go = async () => {
    going.shift()!()
    await new Promise(resolve => setTimeout(resolve))
  }
  return { ask, asked, go }
}

test('a question alone is asked at once, and those that come meanwhile are asked together', async () => {
  const { ask, asked, go } = slowly()
  const answers = Promise.all([1, 2, 3, 4, 5, 6, 7].map(ask))
  expect(asked).toEqual([[1], [2], [3], [4]])
  await go()
  expect(asked).toEqual([[1], [2], [3], [4], [5, 6, 7]])
  for (let left = 4; left > 0; left--) await go()
  expect(await answers).toEqual([10, 20, 30, 40, 50, 60, 70])
  const last = ask(8)
  expect(asked.at(-1)).toEqual([8])
  await go()
  expect(await last).toBe(80)
})

test('a fault meets those who asked together, and nobody after them', async () => {
  const { ask, go } = slowly()
  const outcomes = Promise.allSettled([1, 2, 3, 4, 13, 6].map(ask))
  for (let left = 5; left > 0; left--) await go()
  const told = (await outcomes).map(({ status }) => status)
  expect(told).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  const after = ask(7)
  await go()
  expect(await after).toBe(70)
})
