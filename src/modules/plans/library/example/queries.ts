import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../../platform/paths.ts'

/** A made-up plan; its file lies in a folder that is called as its place. */
export type InventedPlan = { place: string; file_name: string; text: string }

const folder = join(root, 'content', 'example', 'plans')

/** The made-up plans of the 41 municipalities of a made-up county, by place and name. */
export async function inventedPlans(): Promise<InventedPlan[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter(file => file.isFile() && file.name.endsWith('.md'))
  const plans = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const place = parentPath.slice(folder.length + 1).normalize('NFC')
      const text = await readFile(join(parentPath, name), 'utf8')
      return { place, file_name: `${place}/${name.normalize('NFC')}`, text }
    }),
  )
  return plans.toSorted((one, other) => one.file_name.localeCompare(other.file_name, 'nb'))
}
