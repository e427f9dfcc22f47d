import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, changedLines, notYetSteps, tasksIn } from './rules.ts'

const body = `Hvem var der
Amina og Kari.

Dette snakket vi om:
– Bussen
- Maten
Det var hyggelig.

Vi ses på torsdag.

Hvem gjør hva
– Kari: spør biblioteket, innen 3. mars
– Amina: ringer Ola
– Ingen tok kaffen`

test('a short line above others is a heading, and a dash begins a list', () => {
  expect(blocksOf(body).slice(0, 6)).toEqual([
    { kind: 'heading', text: 'Hvem var der' },
    { kind: 'text', lines: ['Amina og Kari.'] },
    { kind: 'heading', text: 'Dette snakket vi om' },
    { kind: 'list', lines: ['Bussen', 'Maten'] },
    { kind: 'text', lines: ['Det var hyggelig.'] },
    { kind: 'text', lines: ['Vi ses på torsdag.'] },
  ])
  expect(blocksOf('')).toEqual([])
})

test('no word is lost, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), written => {
      const shown = blocksOf(written).flatMap(block =>
        block.kind === 'heading' ? [block.text] : block.lines,
      )
      const letters = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(shown.join(''))).toBe(letters(written))
    }),
  )
})

test('tasks are found under their heading, until they are steps', () => {
  const tasks = tasksIn(body, ['Hvem gjør hva', 'Who does what'])
  expect(tasks).toEqual([
    { who: 'Kari', what: 'spør biblioteket, innen 3. mars' },
    { who: 'Amina', what: 'ringer Ola' },
  ])
  expect(notYetSteps(tasks, [{ who: 'kari', what: 'Spør biblioteket' }])).toEqual([tasks[1]])
  expect(tasksIn(body, ['Noe annet'])).toEqual([])
})

test('what is new in a version is told by its lines; one that moved has not changed', () => {
  expect(changedLines('a\n\nb\nc', 'c\na\nd')).toEqual({ added: ['d'], gone: ['b'] })
})
