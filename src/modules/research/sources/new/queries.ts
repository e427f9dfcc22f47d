import { readDocument } from '../../../../platform/documents/document.ts'
import { Mend } from '../../../../platform/errors.ts'
import { asTyped } from '../../../../platform/fields.ts'
import { cut, inPieces, most_label, most_passages, most_text, type Said, turnsOf } from '../rules.ts'

/** What was read, and what one should know of how. */
export type Given = { said: Said[]; notes: string[] }

/** What somebody pasted, or a file by what is in it; Mend, with the field, where nothing can be read. */
export async function readGiven({ text, file }: { text: string; file: File | null }): Promise<Given> {
  if (text === '' && !file) throw new Mend({ text: 'nothing' })
  if (text !== '' && file) throw new Mend({ file: 'both' })
  const given = file ? await readFile(file) : { said: cut(text), notes: [] }
  const field = file ? 'file' : 'text'
  const said = given.said.flatMap(inPieces).filter(({ body }) => body !== '')
  if (said.length === 0) throw new Mend({ [field]: 'empty' })
  if (said.length > most_passages) throw new Mend({ [field]: 'too_many' })
  if (said.reduce((sum, { body }) => sum + body.length, 0) > most_text)
    throw new Mend({ [field]: 'too_large' })
  return { ...given, said }
}

/** By what is in it, not by what it is called. */
async function readFile(file: File): Promise<Given> {
  const read = await readDocument(await file.bytes())
  if (read.kind === 'refused') throw new Mend({ file: read.why })
  const said = read.kind === 'timed' ? turnsOf(read.cues) : cut(read.paragraphs.join('\n'))
  return {
    said: said.map(one => ({
      ...one,
      label: one.label === null ? null : asTyped(one.label).slice(0, most_label),
      body: asTyped(one.body).trim(),
    })),
    notes: read.notes.map(({ kind }) => kind),
  }
}
