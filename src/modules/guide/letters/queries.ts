import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { type LetterParts, lately, tellsWhen } from './rules.ts'
import { text } from './text/index.ts'

export type Letter = Awaited<ReturnType<typeof lettersOf>>[number]

/** The letters that ask people to come, the oldest first, and how often and to how many each was mailed. */
export async function lettersOf(db: Db, access: Pick<Access, 'initiative_id'>, only: { id?: string } = {}) {
  let query = db
    .selectFrom('invitation_letter as l')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('letter_sent as s')
          .select(({ fn }) => [fn.sum<string | null>('s.how_many').as('sent'), fn.max('s.at').as('sent_at')])
          .whereRef('s.initiative_id', '=', 'l.initiative_id')
          .whereRef('s.letter_id', '=', 'l.id')
          .as('out'),
      join => join.onTrue(),
    )
    .select(['l.id', 'l.name', 'l.language', 'l.greeting', 'l.why_you', 'l.purpose', 'l.practical'])
    .select(['l.free', 'l.contact', 'l.written_at', 'l.version', 'out.sent', 'out.sent_at'])
    .where('l.initiative_id', '=', access.initiative_id)
  if (only.id) query = query.where('l.id', '=', only.id)
  const rows = await query.orderBy('l.written_at').orderBy('l.id').execute()
  return rows.map(row => ({ ...row, language: row.language as Language, sent: Number(row.sent ?? 0) }))
}

/** One letter of this initiative. */
export async function letterOf(db: Db, access: Pick<Access, 'initiative_id'>, id: string): Promise<Letter> {
  const [letter] = await lettersOf(db, access, { id })
  if (!letter) throw new NotFound()
  return letter
}

/** How often any letter went out lately. The traces tell it: they stay when a letter is deleted. */
export async function sendingsLately(db: Db, access: Access, now: Date): Promise<number> {
  const { sendings } = await db
    .selectFrom('audit_event')
    .select(({ fn }) => fn.countAll<string>().as('sendings'))
    .where('initiative_id', '=', access.initiative_id)
    .where('what', '=', 'invitation_letter_sent')
    .where('at', '>', new Date(now.getTime() - lately))
    .executeTakeFirstOrThrow()
  return Number(sendings)
}

/** A whole letter in this language, made of what is known. What is not known stands in brackets. */
export function suggested(
  language: Language,
  known: { title: string; place: string; question: string; meal: string; name: string },
): LetterParts & { name: string } {
  const words = text[language].suggest
  return {
    name: words.name,
    greeting: words.greeting(known.title, known.place),
    why_you: words.why_you,
    purpose: words.purpose(known.question),
    practical: words.practical(closed(known.meal), tellsWhen(known.meal)),
    free: words.free,
    contact: words.contact(known.name),
  }
}

const closed = (sentence: string): string =>
  sentence === '' || /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
