import type { Access } from '../../../platform/access.ts'
import { Mend } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { instrumentsOnOffer } from '../instrument/queries.ts'
import { importRound } from './commands.ts'
import { importForm } from './forms.ts'
import { readMap } from './mapping/rules.ts'
import { ImportPage, type Wrong } from './pages.tsx'
import { collectAnswers } from './rules.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/import', {
    shows: ['round', 'snapshot'],
    who: ['facilitator'],
    handle: async context => {
      const first = (await instrumentsOnOffer(context.db))[0]?.instrument
      return showImport(context, fresh({ instrument: first ? `${first.id}@${first.version}` : '' }))
    },
  }),
  write('/i/:initiative/rounds/import', {
    who: ['facilitator'],
    form: importForm,
    largest_body: 20 * 1024 * 1024,
    limit: { name: 'import', most: 30, minutes: 60 },
    act: async (context, { instrument: wished, file, group, map: map_file }) => {
      const { db, access, now } = context
      const state = fresh({ instrument: wished, group })
      const offered = await instrumentsOnOffer(db)
      const known = offered.find(one => `${one.instrument.id}@${one.instrument.version}` === wished)
      if (!known) throw new Mend({ instrument: 'choose' })
      const mapped = map_file ? readMap(await map_file.text(), known.instrument) : null
      if (mapped && 'faults' in mapped) return showImport(context, state, { map: mapped.faults })
      const read = await collectAnswers([await file.bytes()], known.instrument, {
        group: group || undefined,
        map: mapped?.map,
      })
      if ('faults' in read)
        return showImport(context, state, { file: read.faults, scale: known.instrument.scale })
      const round_id = await importRound(db, access, known, read.rows, now)
      return redirect(`/i/${access.initiative_id}/rounds/${round_id}/result`, { said: 'imported' })
    },
    again: async (context, state) => showImport(context, state),
  }),
]

async function showImport(context: Context<Access>, state: FormState, wrong?: Wrong): Promise<Reply> {
  const initiative = await initiativeOf(context.db, context.access)
  const instruments = await instrumentsOnOffer(context.db)
  return page(
    <ImportPage
      context={context}
      initiative={initiative}
      state={state}
      instruments={instruments}
      wrong={wrong ?? null}
    />,
    wrong ? 422 : 200,
  )
}
