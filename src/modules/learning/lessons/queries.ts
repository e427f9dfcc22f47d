import type { Access } from '../../../platform/access.ts'
import { type ContentFile, contentOfKind, isLater, readContent } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { theGuide } from '../../guide/queries.ts'
import { type Exercise, type Lesson, learning_shape, type Section, type Words } from './rules.ts'

/** What there is to learn, as it lies in `content/lesson`. */
export const content = (): Promise<ContentFile[]> => contentOfKind('lesson', learning_shape)

async function readLessons() {
  const newest = new Map<string, Lesson | Exercise | Words>()
  for (const { body } of await content()) {
    const one = readContent(learning_shape, body)
    if (isLater(one.version, newest.get(one.id)?.version)) newest.set(one.id, one)
  }
  const all = [...newest.values()].toSorted((a, b) => a.order - b.order)
  return {
    lessons: all.filter(one => one.what === 'lesson'),
    exercise: all.find(one => one.what === 'exercise')!,
    words: all.find(one => one.what === 'words')!,
  }
}

let read: ReturnType<typeof readLessons> | undefined

/** The newest of each, in order. They are files, so they are read once for as long as the process lives. */
export const theLessons = () => (read ??= readLessons())

export async function lessonNamed(name: string): Promise<Lesson> {
  const lesson = (await theLessons()).lessons.find(one => one.id === name)
  if (!lesson) throw new NotFound()
  return lesson
}

/** What the guide has on the subject of each section: its points, and the cards for doing it together. */
export async function helpFor(sections: readonly Section[]) {
  const { points, methods } = await theGuide()
  return sections.map(section => ({
    points: points.filter(({ id }) => section.points.includes(id)),
    methods: methods.filter(({ id }) => section.methods.includes(id)),
  }))
}

export type Help = Awaited<ReturnType<typeof helpFor>>[number]

const agreed = (db: Db, access: Pick<Access, 'initiative_id'>) =>
  db
    .selectFrom('understanding')
    .select(['id', 'number', 'body', 'at', 'written_by'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('number', 'desc')

export type Understanding = Awaited<ReturnType<typeof understandingsOf>>[number]

/** What the group has said that co-creation is here, the newest first. */
export const understandingsOf = (db: Db, access: Pick<Access, 'initiative_id'>) =>
  agreed(db, access).execute()

/** What the group says now, or null before it has said anything. */
export const understandingNow = async (db: Db, access: Pick<Access, 'initiative_id'>) =>
  (await agreed(db, access).limit(1).executeTakeFirst()) ?? null

/** The number that the next sentence gets. */
export const numberAfter = (newest: Pick<Understanding, 'number'> | null): number => (newest?.number ?? 0) + 1
