import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { writtenOnSheets } from '../sheets/queries.ts'

/** What somebody has written in the guide, and the page on which it stands, under `/guide`. */
type Written = { page: string; text: string }

/**
 * Everything that people have written in the guide and that this person may read, for whoever looks for a name in it.
 * What somebody keeps to themselves is not among it: it goes with its writer.
 */
export async function writtenInGuide(db: Db, access: Access): Promise<Written[]> {
  const within = sql`where initiative_id = ${access.initiative_id}`
  const asks = access.grants.some(one => one === 'facilitator' || one === 'member' || one === 'mentor')
  const [found, sheets] = await Promise.all([
    sql<Written>`
      select 'points/' || checkpoint as page, concat_ws(' · ', note, who) as text from checkpoint_mark ${within}
      union all select 'move', reason from phase_move ${within}
      union all select 'ready', reason from readiness_look ${within}
      union all select 'anchoring/' || id, concat_ws(' · ', who, what, case_number, budget_line, plan_clause)
        from anchor ${within}
      union all select 'anchoring/' || anchor_id, note from backing ${within}
      union all select 'contacts', concat_ws(' · ', name, contact_for, why_ended) from contact_person ${within}
      union all select 'thickness', note from thickness ${within}
      union all select 'form', reason from participation_form ${within}
      union all select 'methods/' || method, note from method_use ${within}
      union all select 'news', concat_ws(' · ', body, learnt) from news_item ${within}
      union all select 'letters/' || id || '/read',
        concat_ws(' · ', name, greeting, why_you, purpose, practical, free, contact) from invitation_letter ${within}
      union all select 'reflection' || case kind when 'learnt' then '/learnt' when 'own_part' then '/own-part'
        else case when team then '/team' else '' end end, body from reflection ${within} and shared
      union all select 'sparring/' || id, body from sparring_question ${within} and ${asks}
      union all select 'sparring/' || question_id, body from sparring_answer ${within} and ${asks}`.execute(
      db,
    ),
    writtenOnSheets(db, access),
  ])
  return [...found.rows, ...sheets.map(({ sheet, text }) => ({ page: `sheets/${sheet}`, text }))]
    .filter(({ text }) => text !== '')
    .map(({ page, text }) => ({ page: `/guide/${page}`, text }))
}
