import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { InEachLanguage } from '../../../platform/language.ts'
import { inEachLanguage } from '../../../platform/words.ts'
import { participantsOf } from '../../people/queries.ts'
import { forms, type ParticipationForm } from './rules.ts'
import { text } from './text/index.ts'
import type { Text } from './text/nb.ts'

const namesIn = ({ forms: words }: Text) =>
  Object.fromEntries(forms.map(form => [form, words[form].name])) as Record<ParticipationForm, string>

/** What each way of taking part is called, for the pages that show what somebody else chose. */
export const form_names: InEachLanguage<Record<ParticipationForm, string>> = inEachLanguage('forms', {
  nb: namesIn(text.nb),
  nn: namesIn(text.nn),
  da: namesIn(text.da),
  en: namesIn(text.en),
})

export type Chosen = Awaited<ReturnType<typeof formsOf>>[number]

/** Each choice of a way to take part, newest first. */
export async function formsOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('participation_form as f')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'f.initiative_id').onRef('p.id', '=', 'f.chosen_by'),
    )
    .select(['f.id', 'f.form', 'f.reason', 'f.at', 'f.chosen_by', 'p.name as chosen_by_name'])
    .where('f.initiative_id', '=', access.initiative_id)
    .orderBy('f.at', 'desc')
    .orderBy('f.id')
    .execute()
  return rows.map(row => ({ ...row, form: row.form as ParticipationForm }))
}

/** Whether anybody from outside the public sector sits at the table yet. */
export async function residentsAreHere(db: Db, access: Pick<Access, 'initiative_id'>): Promise<boolean> {
  const here = await participantsOf(db, access)
  return here.some(one => one.party === 'resident' || one.party === 'civil_society')
}
