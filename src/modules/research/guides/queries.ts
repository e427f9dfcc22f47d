import { type ContentFile, contentOfKind, isLater, readContent } from '../../../platform/content.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Guide, guide_shape } from './rules.ts'

/** The guides that lie in `content/research`. */
export const content = (): Promise<ContentFile[]> => contentOfKind('research', guide_shape)

async function readGuides(): Promise<Guide[]> {
  const newest = new Map<string, Guide>()
  for (const { body } of await content()) {
    const guide = readContent(guide_shape, body)
    if (isLater(guide.version, newest.get(guide.id)?.version)) newest.set(guide.id, guide)
  }
  return [...newest.values()].toSorted((a, b) => a.order - b.order)
}

let read: ReturnType<typeof readGuides> | undefined

/** The newest of each, in order. They are files, so they are read once for as long as the process lives. */
export const theGuides = () => (read ??= readGuides())

/** The guide with this name. */
export async function guideNamed(name: string): Promise<Guide> {
  const guide = (await theGuides()).find(one => one.id === name)
  if (!guide) throw new NotFound()
  return guide
}
