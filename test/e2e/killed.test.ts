import { afterAll, expect, test } from 'vitest'
import { numberedPeople, type Person, seedGroup } from '../../bench/seed.ts'
import { newAnswerKey } from '../../src/platform/secrets.ts'
import { openHouses } from '../setup/browser.ts'

const amount = 120
const house = await openHouses(2)
afterAll(house.end)

/** The ledger: what this side was told has been taken in. The app knows nothing of it. */
const acknowledged: number[] = []

/** Answers that only this person gives. */
const answersOf = (person: number): string =>
  Array.from({ length: 28 }, (_, at) => 1 + (Math.floor(person / 5 ** (at % 4)) % 5)).join()

/** Sends the same answers with the same key, now to one app, now to the other, until one of them says thanks. */
async function sendUntilThanked(path: string, who: Person, person: number): Promise<number> {
  const key = newAnswerKey()
  const body = new URLSearchParams({ key, answers: answersOf(person) }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    cookie: `samskap_session=${who.token}`,
  }
  for (let tries = 1; tries < 2_000; tries++) {
    const { url } = house.apps[(person + tries) % house.apps.length]!
    const status = await fetch(`${url}${path}/answers`, { method: 'POST', headers, body }).then(
      async answer => {
        await answer.text()
        return answer.status
      },
      () => 0,
    )
    if (status === 200) {
      acknowledged.push(person)
      return tries
    }
    // A phone waits a little before it tries again.
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`${person} was never thanked`)
}

test('apps that are killed in the middle lose no acknowledged answer and double none', async () => {
  const people = numberedPeople(amount)
  const { initiative_id, round_id } = await seedGroup(house.database, people, { open: true })
  const path = `/i/${initiative_id}/rounds/${round_id}`

  const sending = people.map((who, person) => sendUntilThanked(path, who, person))
  const thanked = (least: number) =>
    new Promise<void>(resolve => {
      const look = setInterval(() => {
        if (acknowledged.length < least) return
        clearInterval(look)
        resolve()
      }, 1)
    })
  for (const [app, least] of [
    [0, 20],
    [1, 50],
    [0, 80],
  ] as const) {
    await thanked(least)
    await house.apps[app]!.kill()
    await house.apps[app]!.start()
  }
  const tries = await Promise.all(sending)
  // Somebody was in the middle of it: otherwise nothing was tried here.
  expect(Math.max(...tries)).toBeGreaterThan(1)

  const kept = await house.database.db
    .selectFrom('response')
    .select('answers')
    .where('initiative_id', '=', initiative_id)
    .where('round_id', '=', round_id)
    .execute()
  expect(kept.map(({ answers }) => answers.join()).toSorted()).toEqual(acknowledged.map(answersOf).toSorted())
  expect(acknowledged.toSorted((a, b) => a - b)).toEqual(people.map((_, person) => person))
  const receipts = await house.database.db
    .selectFrom('receipt')
    .select('participant_id')
    .where('initiative_id', '=', initiative_id)
    .where('round_id', '=', round_id)
    .execute()
  expect(receipts).toHaveLength(amount)
  expect(house.faults).toEqual([])
})
