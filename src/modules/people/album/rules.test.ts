import { expect, test } from 'vitest'
import { photoStandings, toLookAt } from './rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 1, number))
const people = ['Amina', 'Leyla', 'Siri', 'Odd'].map(name => ({ id: name, name }))
const said = (participant_id: string, answer: 'given' | 'not_given' | 'withdrawn', at = day(3)) => ({
  participant_id,
  answer,
  at,
})

test('only a yes is a yes: silence, a no and a yes taken back are not', () => {
  const { without_yes, withdrawn } = photoStandings(people, [
    said('Amina', 'given'),
    said('Leyla', 'not_given'),
    said('Siri', 'withdrawn'),
  ])
  expect(without_yes).toEqual(['Leyla', 'Siri', 'Odd'])
  expect(withdrawn).toEqual([{ name: 'Siri', at: day(3) }])
})

test('pictures with people in them that were there before a yes was taken back are worth another look', () => {
  const picture = (id: string, added_at: Date, shows_people = true) => ({ id, added_at, shows_people })
  const pictures = [picture('before', day(1)), picture('after', day(5)), picture('soup', day(1), false)]
  expect(toLookAt(pictures, [{ at: day(3) }]).map(one => one.id)).toEqual(['before'])
  expect(toLookAt(pictures, [])).toEqual([])
})
