import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { momentsOf } from '../../rules.ts'
import { calendarOf, type Entry } from './rules.ts'

const now = new Date('2026-02-02T10:00:00Z')
const entry: Entry = {
  id: '5e2a8c07-6b1f-4d93-8f40-c9d7e3b1a586',
  sequence: 3,
  ...momentsOf('2026-10-24', '22:00', '04:00'),
  cancelled: false,
  title: 'Blåbærgrøt, kaffe; og prat på ærlig',
  place: 'Øvre gate 3, Bjørkevik',
  what: 'Mat: Grøt\nTolk: سلام \\ 🫖',
  url: 'https://samskap.example/i/x/meetings/y',
}

/** What another library than the one that wrote it makes of a calendar. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(one => {
    const { uid, sequence, summary, location, description, startDate, endDate } = new ICAL.Event(one)
    const at = [startDate, endDate].map(time => time.toJSDate().toISOString())
    const utc = [startDate, endDate].every(time => time.zone === ICAL.Timezone.utcTimezone)
    const status = one.getFirstPropertyValue('status')
    return { uid, sequence, summary, location, description, at, utc, status }
  })
  return { calendar, events }
}

test('another library reads the same meeting, over midnight and the hour that comes twice', () => {
  const text = calendarOf('Torsdagsbordet', [entry], now)
  const { calendar, events } = readBack(text)
  expect(events).toEqual([
    {
      uid: `${entry.id}@samskap`,
      sequence: 3,
      summary: entry.title,
      location: entry.place,
      description: entry.what,
      at: ['2026-10-24T20:00:00.000Z', '2026-10-25T03:00:00.000Z'],
      utc: true,
      status: 'CONFIRMED',
    },
  ])
  expect(calendar.getFirstSubcomponent('vtimezone')).toBeNull()
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Torsdagsbordet')
})

test('one that is called off is told as such', () => {
  const [told] = readBack(calendarOf('x', [{ ...entry, cancelled: true, sequence: 4 }], now)).events
  expect([told!.status, told!.sequence, told!.uid]).toEqual(['CANCELLED', 4, `${entry.id}@samskap`])
})

test('whatever people write comes back whole, and no line is longer than calendars take', () => {
  const written = fc
    .string({ unit: fc.constantFrom(...'aå;,:\\"n 🫖\né界م'.split(/(?:)/u)), maxLength: 120 })
    .map(text => text.trim())
    .filter(text => text !== '')
  fc.assert(
    fc.property(written, written, (title, what) => {
      const text = calendarOf('x', [{ ...entry, title, what }], now)
      const [told] = readBack(text).events
      expect([told!.summary, told!.description]).toEqual([title, what])
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
    { numRuns: 60 },
  )
})
