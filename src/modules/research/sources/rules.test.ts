import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hunksOf, moved, partsOf, within } from './passages/rules.ts'
import { beginning, clockOf, cut, inPieces, most_body, proposed, turnsOf, voicesIn } from './rules.ts'

const labels = ['I', 'INN1', 'INN2', 'OA 3', 'Kari', 'Ola N.']
const sentences = [
  'Vi kom for maten.',
  'Kanskje det.',
  'Klokka 12:30 gikk bussen.',
  'Å, så fint æøå!',
  'Ja – nei.',
]
const turn = fc.record({
  label: fc.constantFrom(...labels),
  body: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map(some => some.join(' ')),
})
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean)

describe('a text with names at the beginning of lines', () => {
  test('is cut where somebody new speaks', () => {
    const text = 'I: Hva betyr det?\nINN1: Mye.\n\nVirkelig mye.\nI: Hvorfor?\nOA 2: [00:01:04] Fordi.'
    expect(cut(text)).toEqual([
      { label: 'I', body: 'Hva betyr det?', start_ms: null },
      { label: 'INN1', body: 'Mye.', start_ms: null },
      { label: 'INN1', body: 'Virkelig mye.', start_ms: null },
      { label: 'I', body: 'Hvorfor?', start_ms: null },
      { label: 'OA 2', body: 'Fordi.', start_ms: 64_000 },
    ])
  })

  test('gives back who said what, however it was written down', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\n\n'), (turns, end) => {
        // A name stands for somebody when it comes more than once.
        const twice = [...turns, ...turns]
        const text = twice.map(({ label, body }) => `${label}: ${body}`).join(end)
        expect(cut(text)).toEqual(twice.map(one => ({ ...one, start_ms: null })))
      }),
    )
  })

  test('loses no word but the names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(turn, fc.constantFrom(...sentences))), all => {
        const text = all.map(one => (typeof one === 'string' ? one : `${one.label}: ${one.body}`)).join('\n')
        const said = cut(text)
        const told = said.flatMap(({ label, body }) => [
          ...(label ? wordsIn(`${label}:`) : []),
          ...wordsIn(body),
        ])
        for (const word of wordsIn(text)) expect(told).toContain(word)
        expect(said.every(({ body }) => body.trim() === body && body !== '')).toBe(true)
      }),
    )
  })

  test('has times where they stand, and leaves the clock in what is told', () => {
    expect(cut('[00:04] INN1: Ja.\n(1:02:03) INN1: Nei.')).toEqual([
      { label: 'INN1', body: 'Ja.', start_ms: 4000 },
      { label: 'INN1', body: 'Nei.', start_ms: 3_723_000 },
    ])
    expect(cut('Kari Berg   0:03\nHei.\nOla   0:05\nHallo.\nKari Berg   0:09\nJa.\nOla 0:11\nJa.')).toEqual([
      { label: 'Kari Berg', body: 'Hei.', start_ms: 3000 },
      { label: 'Ola', body: 'Hallo.', start_ms: 5000 },
      { label: 'Kari Berg', body: 'Ja.', start_ms: 9000 },
      { label: 'Ola', body: 'Ja.', start_ms: 11_000 },
    ])
    expect(cut('12:30 kom bussen.')).toEqual([{ label: null, body: '12:30 kom bussen.', start_ms: null }])
  })
})

describe('a text without names', () => {
  test('is nobody’s, cut at empty lines, or at lines where there are none', () => {
    expect(cut('En linje\nsom går videre.\n\nEn til.').map(({ body }) => body)).toEqual([
      'En linje\nsom går videre.',
      'En til.',
    ])
    expect(cut('En.\nTo.').map(({ body }) => body)).toEqual(['En.', 'To.'])
    expect(cut('Jeg tenkte: ja.')).toEqual([{ label: null, body: 'Jeg tenkte: ja.', start_ms: null }])
    expect(cut(' \n\n ')).toEqual([])
  })

  test('never gets a speaker that stands only once and is no sign', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const { label } of cut(text)) {
          if (label !== null) expect(text).toContain(label)
        }
      }),
    )
  })
})

test('what is too long is cut between sentences, and nothing of it is lost', () => {
  const body = 'Vi kom for maten og ble. '.repeat(2_500)
  const pieces = inPieces({ label: 'INN1', body, start_ms: 7 })
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.every(one => one.body.length <= most_body && one.body.endsWith('.'))).toBe(true)
  expect(pieces.map(one => one.body).join(' ')).toBe(body.trim())
  expect(pieces.map(one => one.start_ms)).toEqual([7, ...pieces.slice(1).map(() => null)])
  const without_spaces = inPieces({ label: null, body: '🙂'.repeat(most_body), start_ms: null })
  expect(without_spaces.every(one => one.body.isWellFormed())).toBe(true)
})

test('lines with times become what was said in one go', () => {
  const cue = (start_ms: number, text: string, speaker: string | null = null) => ({ start_ms, text, speaker })
  expect(turnsOf([cue(0, 'Hei', 'Kari'), cue(900, 'du.', 'Kari'), cue(2000, 'Hei.', 'Ola')])).toEqual([
    { label: 'Kari', body: 'Hei du.', start_ms: 0 },
    { label: 'Ola', body: 'Hei.', start_ms: 2000 },
  ])
  expect(turnsOf([cue(0, 'I: Hvorfor'), cue(900, 'det?'), cue(2000, 'INN1: Fordi.')])).toEqual([
    { label: 'I', body: 'Hvorfor det?', start_ms: 0 },
    { label: 'INN1', body: 'Fordi.', start_ms: 2000 },
  ])
  const long = Array.from({ length: 100 }, (_, at) => cue(at * 1000, 'Vi kom for maten og ble.'))
  expect(turnsOf(long).length).toBeGreaterThan(3)
})

test('who somebody most likely is', () => {
  const known = [{ id: 'the-id', sign: 'INN 1' }]
  expect(['INN1', 'I', 'INN2', 'OA 3', 'Kari'].map(label => proposed(label, known))).toEqual([
    'the-id',
    'asks',
    'new_resident',
    'new_public_employee',
    '',
  ])
  expect(voicesIn(cut('I: Hva?\nINN1: Ja.\nI: Nei?'))).toEqual([
    { label: 'I', times: 2, begins: 'Hva?' },
    { label: 'INN1', times: 1, begins: 'Ja.' },
  ])
  expect(beginning('Vi kom for maten', 10)).toBe('Vi kom…')
  expect([4000, 750_000, 3_723_000].map(clockOf)).toEqual(['0:04', '12:30', '1:02:03'])
})

describe('a stretch of a text that is changed', () => {
  const word = fc.constantFrom('vi', 'kom', 'for', 'maten', 'kanskje', 'å', '🙂', 'Kari')
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map(some => some.join(' '))
  const stretch = (body: string) =>
    fc
      .tuple(fc.nat(body.length - 1), fc.nat(body.length - 1))
      .map(([a, b]) => ({ from_sign: Math.min(a, b), to_sign: Math.max(a, b) + 1 }))

  test('stays inside, and follows its words', () => {
    const changed = fc
      .tuple(text, text)
      .chain(([before, after]) => fc.tuple(fc.constant([before, after]), stretch(before)))
    fc.assert(
      fc.property(changed, ([[before = '', after = ''], span]) => {
        const hunks = hunksOf(before, after)
        const stands = moved(span, hunks)
        if (stands) {
          expect(stands.from_sign).toBeGreaterThanOrEqual(0)
          expect(stands.to_sign).toBeLessThanOrEqual(after.length)
          expect(stands.from_sign).toBeLessThan(stands.to_sign)
        }
        const untouched = hunks.every(one => one.to <= span.from_sign || one.from >= span.to_sign)
        if (untouched) {
          expect(stands && after.slice(stands.from_sign, stands.to_sign)).toBe(
            before.slice(span.from_sign, span.to_sign),
          )
        }
      }),
    )
  })

  test('the changes make the new text of the old one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const made = hunksOf(before, after).reduceRight(
          (made, one) => made.slice(0, one.from) + after.slice(one.new_from, one.new_to) + made.slice(one.to),
          before,
        )
        expect(made).toBe(after)
      }),
    )
  })

  test('a word put right stays coded, a word put in is coded with those around it, and what is gone is gone', () => {
    const body = 'Jeg kom for maten. Nå kommer jeg for praten.'
    const of = (words: string) => ({
      from_sign: body.indexOf(words),
      to_sign: body.indexOf(words) + words.length,
    })
    const becomes = (text: string, words: string) => {
      const stands = moved(of(words), hunksOf(body, text))
      return stands && text.slice(stands.from_sign, stands.to_sign)
    }
    expect(becomes('Jeg kom for middagen. Nå kommer jeg for praten.', 'maten')).toBe('middagen')
    expect(becomes('Jeg kom for maten. Nå kommer jeg for praten.', 'praten')).toBe('praten')
    expect(becomes('Ja. Jeg kom for maten. Nå kommer jeg for praten.', 'Jeg kom')).toBe('Jeg kom')
    expect(becomes('Jeg kom bare for maten. Nå kommer jeg for praten.', 'kom for maten')).toBe(
      'kom bare for maten',
    )
    expect(becomes('Nå kommer jeg for praten.', 'kom for maten')).toBe(null)
    // Two names masked in one go: what stands between them is where it was.
    expect(becomes('[navn] kom for maten. Nå kommer [navn] for praten.', 'kom for maten')).toBe(
      'kom for maten',
    )
  })
})

test('a text is cut at its empty lines, and each stretch stands where its words are', () => {
  const body = 'Vi kom.\n \n\nDe gikk.\nSå.'
  const parts = partsOf(body)
  expect(parts).toEqual([
    { body: 'Vi kom.', from: 0 },
    { body: 'De gikk.\nSå.', from: 11 },
  ])
  const span = { from_sign: 3, to_sign: 13 }
  expect(parts.map(part => within(span, part))).toEqual([
    { from_sign: 3, to_sign: 7 },
    { from_sign: 0, to_sign: 2 },
  ])
  fc.assert(
    fc.property(fc.string(), any => {
      for (const part of partsOf(any))
        expect(any.slice(part.from, part.from + part.body.length)).toBe(part.body)
    }),
  )
})
