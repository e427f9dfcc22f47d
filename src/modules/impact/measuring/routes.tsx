import { grants, worksHere } from '../../../platform/access.ts'
import { dayOf } from '../../../platform/format.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { groundOf } from '../indicators/queries.ts'
import { indicatorsOf, targetsOf } from '../queries.ts'
import { inUse } from '../rules.ts'
import { routes as figures } from './figures/routes.tsx'
import { MeasurementsPage } from './pages.tsx'
import { dueAmong, standingMeasurements, whoMeasures } from './queries.ts'
import { standing } from './rules.ts'
import { routes as series } from './series/routes.tsx'
import { routes as targets } from './targets/routes.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/impact/measurements', {
    who: grants,
    shows: ['indicator', 'target', 'measurement'],
    handle: async context => {
      const { db, access, now } = context
      const today = dayOf(now)
      const initiative = await initiativeOf(db, access)
      const indicators = inUse({ indicators: await indicatorsOf(db, access) })
      const measurements = await standingMeasurements(db, access)
      const targets = await targetsOf(db, access)
      const people = await participantsOf(db, access)
      const due = new Map(dueAmong(indicators, measurements, today).map(one => [one.indicator.id, one]))
      const measured = Map.groupBy(measurements, ({ indicator_id }) => indicator_id)
      const aimed = Map.groupBy(targets, ({ indicator_id }) => indicator_id)
      const lines = indicators.map(indicator => ({
        indicator,
        standing: standing(indicator, measured.get(indicator.id) ?? [], aimed.get(indicator.id) ?? [], today),
        who: whoMeasures(indicator, people),
        due: due.get(indicator.id) ?? null,
      }))
      return page(
        <MeasurementsPage
          context={context}
          initiative={initiative}
          groups={(await groundOf(db, access)).groups}
          lines={lines}
          may_write={worksHere(access)}
        />,
      )
    },
  }),
  ...figures,
  ...targets,
  ...series,
]
