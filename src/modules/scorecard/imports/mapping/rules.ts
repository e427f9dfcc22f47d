import { parseDocument } from 'yaml'
import { z } from 'zod'
import { CsvRows } from '../../../../platform/csv.ts'
import type { Instrument } from '../../instrument/rules.ts'

/** What the file of another survey tool calls things: its columns, its codes, its words for the steps. */
export type AnswersMap = {
  /** Column heading → statement id. */
  columns: Record<string, string>
  /** Word or code in the file → step of the scale. */
  values: Record<string, number>
  missing: string[]
  dont_know: string[]
  rather_not: string[]
}

export const noMap: AnswersMap = { columns: {}, values: {}, missing: [], dont_know: [], rather_not: [] }

/**
 * Reads a map. JSON: {"columns": {"Q1": "equality-openness"}, "values": {"Fully true": 5}, "missing": ["99"],
 * "dont_know": ["88"], "rather_not": ["77"]}. CSV: a heading `from,to`, then one line each; `to` is a statement
 * id, a step of the scale, or one of missing, dont_know, rather_not.
 */
export const readMap = (text: string, instrument: Instrument): { map: AnswersMap } | { faults: string[] } => {
  const read = text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text, instrument)
  if ('faults' in read) return read
  const faults = [...contradictions(read.map, instrument)]
  return faults.length > 0 ? { faults } : read
}

const texts = z.array(z.string()).default([])
const shape = z.strictObject({
  columns: z.record(z.string(), z.string()).default({}),
  values: z
    .record(z.string(), z.string().regex(/^\d+$/, 'is a step of the scale').transform(Number))
    .default({}),
  missing: texts,
  dont_know: texts,
  rather_not: texts,
})

const fromJson = (text: string): { map: AnswersMap } | { faults: string[] } => {
  // JSON is YAML as well, and this reader tells faults with their place and keeps codes such as 088 as text.
  const source = parseDocument(text, { schema: 'failsafe' })
  if (source.errors.length > 0) return { faults: source.errors.map(error => error.message) }
  const read = shape.safeParse(source.toJS())
  if (read.success) return { map: read.data }
  return { faults: read.error.issues.map(issue => `${issue.path.join('.') || 'the map'}: ${issue.message}`) }
}

const fromCsv = (text: string, instrument: Instrument): { map: AnswersMap } | { faults: string[] } => {
  const map = structuredClone(noMap)
  const faults: string[] = []
  const rows = new CsvRows()
  rows.push(new TextEncoder().encode(text))
  rows.end()
  while (rows.next()) {
    const [from, to] = [rows.text(0).trim(), rows.text(1).trim()]
    if (rows.row === 1 || rows.isEmpty()) continue
    if (instrument.statements.some(({ id }) => id === to)) map.columns[from] = to
    else if (to === 'missing' || to === 'dont_know' || to === 'rather_not') map[to].push(from)
    else if (/^\d+$/.test(to)) map.values[from] = Number(to)
    else
      faults.push(`row ${rows.row}: “${to}” is not a statement id, a step, missing, dont_know or rather_not`)
  }
  if (rows.broken) faults.push(`row ${rows.row}: the row cannot be read; is a quotation mark left open?`)
  return faults.length > 0 ? { faults } : { map }
}

function* contradictions(map: AnswersMap, instrument: Instrument): Generator<string> {
  const { min, max } = instrument.scale
  const statements = new Set(instrument.statements.map(({ id }) => id))
  for (const [column, id] of Object.entries(map.columns))
    if (!statements.has(id)) yield `column “${column}”: the instrument has no statement “${id}”`
  for (const [word, value] of Object.entries(map.values))
    if (value < min || value > max)
      yield `value “${word}”: ${value} is not on the scale from ${min} to ${max}`
}
