import type { Access, AccountAccess, OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { type Look, LookFirst } from '../../../platform/errors.ts'
import type { Context } from '../../../platform/route.ts'
import { hashToken } from '../../../platform/secrets.ts'
import { findIn, othersThan } from './rules.ts'

type Writing = Pick<Context<Access | AccountAccess | OrganisationAccess>, 'db' | 'access' | 'looked'>

/**
 * Looks through these texts before they are saved. Where something may belong to somebody else, the form comes back with
 * a hint, unless these very texts have been looked at. In `naming`, names stand on purpose; `about` is whom all is about.
 */
export async function lookFirst<Input extends object>(
  { db, access, looked }: Writing,
  input: Input,
  fields: readonly (keyof Input & string)[],
  options: { naming?: readonly (keyof Input & string)[]; about?: string } = {},
): Promise<void> {
  const naming = options.naming ?? []
  const texts = [...fields, ...naming].map(field => [field, asSent(input[field])] as const)
  const mark = hashToken(JSON.stringify(texts)).toString('base64url')
  if (looked === mark || texts.every(([, text]) => text === '')) return
  const others = 'initiative_id' in access ? await othersOf(db, access, options.about) : []
  const looks = texts.flatMap(([field, text]): [string, Look[]][] => {
    const findings = findIn(text, naming.includes(field) ? [] : others)
    const kinds = [...new Set(findings.map(({ kind }) => kind))]
    const seen = (kind: string) => findings.filter(one => one.kind === kind).map(({ found }) => found)
    return findings.length > 0
      ? [[field, kinds.map(kind => ({ kind, found: [...new Set(seen(kind))] }))]]
      : []
  })
  if (looks.length > 0) throw new LookFirst(Object.fromEntries(looks), mark)
}

/**
 * Whether each of these texts may tell of somebody: by a number, or by the name of whoever is or was in the initiative,
 * oneself too.
 */
export async function mayTellOfSomebody(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  texts: readonly string[],
  more_names: readonly string[] = [],
): Promise<boolean[]> {
  const people = await everybodyIn(db, access)
  const names = othersThan('', [...people.map(({ name }) => name), ...more_names])
  return texts.map(text => findIn(text, names).length > 0)
}

/** As a browser sends it again, whatever ends its lines. */
const asSent = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\r\n?/g, '\n').normalize('NFC').trim() : ''

/** The names of everybody who is or was in the initiative, but for one's own and that of whom it is about. */
async function othersOf(db: Db, access: Access, about: string | undefined): Promise<string[]> {
  const people = await everybodyIn(db, access)
  const own = people.find(({ id }) => id === access.participant_id)?.name ?? ''
  return othersThan(
    own,
    people.filter(({ id }) => id !== access.participant_id && id !== about).map(({ name }) => name),
  )
}

const everybodyIn = (db: Db, access: Pick<Access, 'initiative_id'>) =>
  db
    .selectFrom('participant')
    .select(['id', 'name'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
