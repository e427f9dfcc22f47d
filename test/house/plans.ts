import { addPlan, type NewPlan } from '../../src/modules/plans/library/commands.ts'
import { keepReading } from '../../src/modules/plans/library/turns/commands.ts'
import { readPlanFile } from '../../src/modules/plans/scan/file/rules.ts'
import { ourReading } from '../../src/modules/plans/terms/queries.ts'
import { newId } from '../../src/platform/secrets.ts'
import { inOneTransaction } from '../../src/platform/transaction.ts'
import type { World } from '../setup/app.ts'

/** Where the house's plans are of: a municipality that is there, and the key of their only passage. */
export const plan_place = '0301'
export const plan_key = 'hit'

/** A plan that was read and names co-creation once, as a measure with who and when. */
export async function layMunicipalPlan(
  world: World,
  organisation_id: string | null,
  demo = false,
): Promise<string> {
  const id = newId()
  const at = world.clock.now
  await world.db
    .insertInto('plan')
    .values({
      ...{ id, municipality_number: plan_place, year: 2024, kind: 'action_part', title: 'Handlingsdelen' },
      ...{ organisation_id, file_name: 'plan.md', size: 1, hash: Buffer.from(id), demo, added_at: at },
      ...{
        state: 'read',
        reader: 'x',
        words: 900,
        pages: 3,
        pictures: 0,
        broken: 0,
        language: 'nb',
        read_at: at,
      },
    })
    .execute()
  await world.db
    .insertInto('plan_chunk')
    .values({ plan_id: id, number: 0, bytes: Buffer.from('x') })
    .execute()
  await world.db
    .insertInto('plan_hit')
    .values({
      ...{ plan_id: id, position: 0, key: plan_key, family: 'co-creation', term: 'samskaping' },
      ...{ word: 'samskaping', language: 'nb', page: 2, path: ['Tiltak'], before: '', after: '' },
      ...{ sentence: 'Vi prøver samskaping på torget innen 2026.', word_from: 10, place: 'measure' },
      ...{ meaning: 'measure', rule: 'under_measures', rule_words: 'Tiltak', we: 'unsaid', we_words: ['vi'] },
      ...{ responsible: null, due: 'innen 2026', factors: ['process'] },
    })
    .execute()
  await world.db
    .insertInto('plan_correction')
    .values({
      ...{ plan_id: id, key: plan_key, meaning: 'goal', we: 'together', reason: 'Vi mente det.' },
      ...{ organisation_id, corrected_at: at },
    })
    .execute()
  return id
}

/** An initiative tells that it carries out that passage. */
export async function layPlanWork(
  world: World,
  { initiative_id, participant_id }: { initiative_id: string; participant_id: string },
  plan_id: string,
): Promise<string> {
  const id = newId()
  await world.db
    .insertInto('plan_work')
    .values({
      ...{ initiative_id, id, plan_id, key: plan_key, measure: 'Vi prøver samskaping på torget innen 2026.' },
      ...{ said: 'Vi møtes på torget hver torsdag.', told_on: '2026-01-02', told_by: participant_id },
    })
    .execute()
  return id
}

type Text = Partial<NewPlan> & { municipality_number: string; text: string; organisation_id?: string | null }

/** Brings a text as a plan and reads it at once, as the job does. */
export async function layPlanText(
  { db, clock }: World,
  { text, organisation_id = null, ...plan }: Text,
): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const about = { year: 2024, kind: 'social_part', title: 'Planen', link: '', file_name: 'plan.md' } as const
  const reading = await ourReading()
  const file = await readPlanFile({ name: 'plan.md', bytes: bytes.buffer, terms: reading.terms })
  return inOneTransaction(db, async tx => {
    const from = { organisation_id, account_id: null, demo: false }
    const id = await addPlan(tx, from, { ...about, ...plan, file: bytes }, clock.now)
    if (id === null) throw new Error('this plan was there already')
    await keepReading(tx, id, file, reading, clock.now)
    return id
  })
}
