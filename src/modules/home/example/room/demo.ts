import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../../platform/paths.ts'
import { addPicture } from '../../../people/album/commands.ts'
import { writeNote } from '../../../people/residents/commands.ts'
import { enter } from '../../../people/residents/queries.ts'
import { lastTime, type Stage } from '../stage/demo.ts'

/** Torsdagsbordet's residents among themselves, and a drawing of their table. */
export async function roomAndPictures(stage: Stage): Promise<void> {
  const { tx, now } = stage
  const seats = await tx
    .selectFrom('participant as p')
    .innerJoin('initiative as i', 'i.initiative_id', 'p.initiative_id')
    .select(['p.initiative_id', 'p.id', 'p.name'])
    .where('i.title', '=', 'Torsdagsbordet')
    .where('i.demo', '=', true)
    .execute()
  const as = (name: string) => {
    const { initiative_id, id } = seats.find(one => one.name === name)!
    return stage.as(initiative_id, id)
  }
  const evening = lastTime(now, 6, 3)
  const after = (hours: number) => new Date(evening.getTime() + hours * 3_600_000)
  for (const [name, body, hours] of [
    ['Leyla', 'Jeg har vinterdresser i str. 92. Ta det dere trenger på torsdag. Ingen spør.', 7],
    ['Yosef', 'Takk! Er det flere som synes møtene blir lange når ungene er trøtte?', 9],
    ['Amina', 'Ja. Skal vi si det sammen på torsdag?', 21],
  ] as const) {
    const { room } = await enter(tx, await as(name))
    await writeNote(tx, room, { body }, after(hours))
  }
  const drawn = await readFile(join(root, 'content', 'example', 'long-table.png'))
  const input = {
    description: 'Tegning av langbordet: ti tallerkener med suppe, to brød og en grønn gryte midt på.',
    shows_people: false,
  }
  await addPicture(tx, await as('Amina'), input, drawn, after(26))
}
