import type { z } from 'zod'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { kitsInUse, kitToGive } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { hashToken } from '../../../../platform/secrets.ts'
import { given_shape, patternToGive, told_on } from '../../../guide/pattern/queries.ts'
import { indicatorOf, told_fields, told_shape } from '../../../impact/indicators/queries.ts'
import { indicatorsOf } from '../../../impact/queries.ts'
import { mayTellOfSomebody } from '../../../initiatives/guard/queries.ts'
import { methodOf, methodsOf } from '../methods/queries.ts'
import { isOurs, language_shape, method_shape, type ThingKind } from '../rules.ts'

const shapes = {
  method: method_shape,
  pattern: given_shape,
  indicator: told_shape,
  language: language_shape,
} as const satisfies Record<ThingKind, z.ZodType>

/** What a thing is, by its kind. Whatever comes from elsewhere has one of these shapes, or is not shown. */
export type Inside = { [K in ThingKind]: { kind: K; body: z.output<(typeof shapes)[K]> } }[ThingKind]

export function insideOf(kind: ThingKind, body: unknown): Inside | null {
  const read = shapes[kind].safeParse(body)
  return read.success ? ({ kind, body: read.data } as Inside) : null
}

/** What is copied of a thing, and what it would be called. */
export type Copy = { inside: Inside; title: string; about: string; language: Language | null }

/** One's own thing as others would read it. */
export async function copyOf(db: Db, access: Access, kind: ThingKind, ref: string): Promise<Copy> {
  if (kind === 'method') {
    const method = await methodOf(db, access, ref)
    if (!isOurs(method)) throw new NotFound()
    const { minutes, materials, steps } = method
    return {
      inside: { kind, body: { minutes, materials, steps } },
      ...{ title: method.name, about: method.purpose, language: method.language },
    }
  }
  if (kind === 'indicator') {
    const indicator = await indicatorOf(db, access, ref)
    if (indicator.withdrawn_at) throw new NotFound()
    const body = Object.fromEntries(told_fields.map(field => [field, indicator[field]]))
    return {
      inside: { kind, body: told_shape.parse(body) },
      ...{ title: indicator.name.slice(0, 120), about: '', language: null },
    }
  }
  if (kind === 'language') {
    const body = kitToGive(ref)
    if (!body || (await sharedByOthers(db, access)).has(ref)) throw new NotFound()
    return { inside: { kind, body }, title: body.name, about: '', language: null }
  }
  if (ref !== 'pattern') throw new NotFound()
  return { inside: { kind, body: await patternToGive(db, access) }, title: '', about: '', language: null }
}

/** By this it is known whether what was looked at still stands so. */
export const seenOf = ({ inside }: Copy): string => hashToken(JSON.stringify(inside)).toString('base64url')

/** Whether somebody of the initiative may be named in what is copied. */
export async function namesIn(db: Db, access: Access, { inside }: Copy): Promise<boolean> {
  const tells = await mayTellOfSomebody(db, access, textsIn(inside))
  return tells.includes(true)
}

function textsIn({ kind, body }: Inside): string[] {
  if (kind === 'method') return [body.materials, body.steps]
  if (kind === 'indicator') return [body.name, body.question, body.source, body.how, body.mind]
  if (kind === 'pattern') return body.letters.flatMap(({ parts }) => told_on.map(field => parts[field]))
  return []
}

/** What may be shared from here: methods of one's own, the pattern, the indicators, languages that nobody shares yet. */
export async function choicesOf(db: Db, access: Access) {
  const taken = await sharedByOthers(db, access)
  return {
    methods: (await methodsOf(db, access)).filter(isOurs),
    indicators: (await indicatorsOf(db, access)).filter(({ withdrawn_at }) => withdrawn_at === null),
    languages: kitsInUse().filter(({ code }) => !taken.has(code)),
  }
}

/** A language lies on the shelf once, whoever laid it there. */
async function sharedByOthers(db: Db, access: Access): Promise<ReadonlySet<string | null>> {
  const rows = await db
    .selectFrom('shared_thing')
    .select('ref')
    .where('kind', '=', 'language')
    .where('initiative_id', 'is not', null)
    .where('initiative_id', '<>', access.initiative_id)
    .where('demo', '=', access.demo)
    .execute()
  return new Set(rows.map(({ ref }) => ref))
}
