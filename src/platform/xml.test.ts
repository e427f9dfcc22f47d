import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeOf, childOf, childrenOf, element, localName, readXml, rewritten, xmlFile } from './xml.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map(one =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
  one.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
)

test('what is written is read back, whatever signs stand in it', () => {
  fc.assert(
    fc.property(text, text, text, (said, attribute, more) => {
      const written = element('Note', { name: attribute }, [
        element('Text', {}, [said]),
        element('b', {}, [more]),
      ])
      const read = readXml(xmlFile(written))!
      expect(attributeOf(read, 'name')).toBe(attribute)
      expect(childOf(read, 'Text')?.text).toBe(said)
      expect(readXml(rewritten(read).xml)?.text).toBe(read.text)
      expect(rewritten(read).xml).toBe(written.xml)
    }),
  )
})

test('names go without their prefix', () => {
  const read = readXml('<w:p xmlns:w="x" w:id="7"><w:r/><w:r/><other/></w:p>')!
  expect(localName(read)).toBe('p')
  expect(attributeOf(read, 'id')).toBe('7')
  expect(childrenOf(read, 'r')).toHaveLength(2)
  expect(childrenOf(read)).toHaveLength(3)
})

test('what could be hostile is refused: entities, document types, what is nested too deep, no XML at all', () => {
  expect(readXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toBeNull()
  expect(readXml('<a>&unknown;</a>')).toBeNull()
  expect(readXml('<a>'.repeat(5000) + '</a>'.repeat(5000))).toBeNull()
  expect(readXml('<a b="/>">'.repeat(1000) + '</a>'.repeat(1000))).toBeNull()
  expect(readXml(`<a>${'x'.repeat(20_000_000)}</a>`)).toBeNull()
  expect(readXml(`<a>${'<b/>'.repeat(1_000_000)}</a>`)).toBeNull()
  expect(readXml('Dette er en tekst.')).toBeNull()
  expect(readXml('')).toBeNull()
})

test('many that stand side by side are not deep, whatever their attributes hold', () => {
  expect(childrenOf(readXml(`<a>${'<b c="1 > 0"/>'.repeat(1000)}</a>`)!)).toHaveLength(1000)
})
