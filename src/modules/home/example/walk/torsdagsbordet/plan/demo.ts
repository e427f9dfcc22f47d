import { sql } from 'kysely'
import type { Access } from '../../../../../../platform/access.ts'
import { dayOf } from '../../../../../../platform/format.ts'
import { layPlan } from '../../../../../impact/files/commands.ts'
import { planFile } from '../../../../../impact/files/queries.ts'
import { daysAfter, later, type Seat, type Stage } from '../../../stage/demo.ts'
import { askTwice } from './asked/demo.ts'
import { items, links } from './chain/demo.ts'
import { corrections, indicators, measurements, type PlanDays, targets } from './figures/demo.ts'
import { tellOfTheTable } from './told/demo.ts'

const written = (section: string, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([field, text]) => ({ section, field, text }))

/** What the table should change, from the first pass in the autumn to the second measurement in June. */
export async function planOfTorsdagsbordet(
  stage: Stage,
  lead: Access,
  seat: (name: string) => Seat,
  days: PlanDays,
): Promise<void> {
  const { september, november, june } = days
  await layPlan(
    stage.tx,
    lead,
    planFile({
      parts: [
        ...written('facts', {
          name: 'Torsdagsbordet',
          owner: 'Helsestasjonen i Bjørkevik',
          partners: 'Naboringen, Byttebua, biblioteket, NAV',
          from: dayOf(september),
          to: '',
          place: 'Grendehuset i Bjørkevik, og biblioteket',
          contact: 'Ingrid på helsestasjonen',
          funding:
            'Helsestasjonen betaler maten. Lokalet er gratis. En fast linje i budsjettet er det søkt om.',
        }),
        ...written('purpose', {
          purpose:
            'Foreldre med små barn og lite penger skal ha noen å dele hverdagen med, og være med og bestemme over det de bruker.',
        }),
        ...written('hypothesis', {
          hypothesis:
            'Når folk spiser sammen hver uke og bytter på å være vert, blir de kjent uten at noen må være den som trenger hjelp. Da er det lettere å spørre om noe siden. Vi har sett det i andre grupper her, men vi vet det ikke.',
        }),
        ...written('honesty', {
          hard_to_measure:
            'Å ha noen å be om hjelp er ikke bare ja eller nei. Noen svarte ja fordi de kjente en voksen fra bordet, andre tenkte på mora si.',
          error_sources:
            'Det er delvis andre som svarte den andre gangen. Elleve svarte før, ti etterpå, og minst tre av de ti var nye. De som sluttet, ble ikke spurt.',
          other_explanations:
            'Biblioteket fikk lengre åpningstid i mars. Barnehagen fikk ny foreldregruppe. Våren er lettere enn høsten.',
          not_attributable:
            'Vi kan ikke si at bordet er grunnen til at flere har noen å be om hjelp. At kontakten med NAV er den samme, sier heller ikke at bordet ikke virker.',
          who_decided:
            'To foreldre fra bordet og fire som ikke har plass her, valgte hva vi skulle spørre om, og strøk to spørsmål de ikke ville svare på.',
        }),
      ],
      groups: [
        {
          ...{
            key: 'parents',
            name: 'Foreldre med barn under skolealder og lite penger, i Bjørkevik sentrum',
          },
          ...{
            detail: 'Mange er nye her, og flere er alene med barna.',
            kind: 'residents',
            priority: 1,
            size: 60,
          },
        },
        {
          ...{ key: 'staff', name: 'Ansatte som møter dem på helsestasjonen og NAV', kind: 'employees' },
          ...{ detail: 'De som har vært med rundt bordet.', priority: 2, size: 6 },
        },
        {
          ...{ key: 'ring', name: 'Frivillige i Naboringen', kind: 'partners', priority: 3, size: 9 },
          ...{ detail: 'De som lager mat, kjører og passer barn.' },
        },
      ],
      voices: [
        {
          ...{ group: 'parents', about: 'goals', day: daysAfter(september, 14), people: 6 },
          how: 'Rundt bordet, med tegninger på duken',
          what: 'De strøk «får et tilbud» og skrev «har noen å be om hjelp».',
        },
        {
          ...{ group: 'parents', about: 'indicators', day: daysAfter(september, 21), people: 6 },
          how: 'To og to, etter maten',
          what: 'To spørsmål om penger ble tatt bort. Ingen ville svare på dem.',
        },
        {
          ...{ group: 'parents', about: 'reading', day: daysAfter(june, 14), people: 8 },
          how: 'Tallene hang på veggen',
          what: 'De mente at tallet for NAV må leses sammen med at flere har flyttet hit.',
        },
        {
          ...{ group: 'staff', about: 'goals', day: daysAfter(september, 28), people: 4 },
          how: 'På et lunsjmøte',
          what: 'De ville ha et mål om tid, ikke om antall saker.',
        },
        {
          ...{ group: 'ring', about: 'goals', day: daysAfter(november, 14), people: 5 },
          how: 'Hjemme hos Grete',
          what: 'De ville at det skulle stå hva de ikke skal gjøre.',
        },
      ],
      items: items(),
      links: links(),
      indicators: indicators(days),
      targets: targets(days),
      measurements: measurements(days),
      corrections: corrections(days),
      earlier: [
        {
          ...{ of: 'ask', number: 1, field: 'title', text: 'Har fått et tilbud de er fornøyde med.' },
          ...{
            why: 'Foreldrene ville ikke ha et tilbud. De ville ha noen.',
            until: later(september, 14).toISOString(),
          },
        },
      ],
    }),
    false,
    later(september, 21),
  )
  // Each figure was noted on its day, not when the plan was laid.
  await sql`update measurement set noted_at = day + interval '16 hours'
    where initiative_id = ${lead.initiative_id}`.execute(stage.tx)
  await askTwice(stage, lead, { first: later(september, 21), second: later(june, 5) })
  await tellOfTheTable(stage, lead, seat, days)
}
