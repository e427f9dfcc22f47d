import { dayOf } from '../../../../../../platform/format.ts'
import { daysAfter, later } from '../../../stage/demo.ts'
import type { Walk } from '../../demo.ts'
import { together } from './together/demo.ts'

type Days = Record<'august' | 'september' | 'january' | 'february' | 'april' | 'june', Date>

/** What stands on Torsdagsbordet's sheets. */
export async function sheets(walk: Walk, days: Days, now: Date): Promise<void> {
  const { august, september, january, february, april } = days
  await walk.fill(
    'definitions',
    [{ moment: 'before', words: 'Samskaping er at vi spør dem som bruker tilbudet.' }],
    august,
  )
  await walk.fill(
    'definitions',
    [{ moment: 'underway', words: 'Samskaping er at ingen vet svaret, og at alle tåler det.' }],
    later(february, 9),
  )
  await walk.fill(
    'scope',
    [
      { what: 'Rom, mat og tid på torsdager', zone: 'power', barrier: 'none', owner: '', action: '' },
      {
        what: 'Hva som står i referatet',
        zone: 'power',
        barrier: 'routine',
        owner: 'Ingrid',
        action: 'Siri leser det først',
      },
      {
        what: 'Åpningstidene på biblioteket',
        zone: 'influence',
        barrier: 'budget',
        owner: 'Biblioteksjefen',
        action: 'Spør om én kveld i uka',
      },
      {
        what: 'At hver tjeneste har sin egen timeliste',
        zone: 'influence',
        barrier: 'culture',
        owner: 'Tor',
        action: '',
      },
      {
        what: 'Gratis busskort',
        zone: 'outside',
        barrier: 'budget',
        owner: 'Fylkeskommunen',
        action: 'Et brev fra alle rundt bordet',
      },
    ],
    later(february, 12),
  )
  await walk.fill(
    'affected',
    [
      {
        who: 'Foreldre med små barn og lite penger',
        group: 'residents',
        why: 'De lever det',
        reach: 'Åpen barnehage, og folk som kjenner dem',
        seat: 'yes',
        stay_away: 'De som har sagt nei før, fordi det kom nei tilbake',
      },
      {
        who: 'Foreldre som jobber kveld',
        group: 'residents',
        why: 'De mister alt som skjer klokka halv fem',
        reach: 'Leyla spør på jobben',
        seat: 'not_yet',
        stay_away: '',
      },
      {
        who: 'Barna',
        group: 'residents',
        why: 'Det er deres hverdag',
        reach: 'Foreldrene',
        seat: 'somebody_for_them',
        stay_away: '',
      },
      {
        who: 'De på biblioteket',
        group: 'employees',
        why: 'Skapet står hos dem',
        reach: 'Marit',
        seat: 'yes',
        stay_away: '',
      },
    ],
    later(august, 10),
  )
  await walk.fill(
    'practice',
    [
      {
        side: 'residents',
        kind: 'today',
        what: 'Jeg forteller det samme til fem personer',
        happened: '',
        effect: 'Jeg slutter å fortelle det',
        differently: 'Én som tar det videre',
      },
      {
        side: 'employees',
        kind: 'today',
        what: 'Vi sender folk videre til neste kontor',
        happened: '',
        effect: 'Vi vet ikke om de kom fram',
        differently: 'Vi går sammen med dem',
      },
      {
        side: 'employees',
        kind: 'earlier',
        what: 'Foreldrekafeen i fjor',
        happened: 'Tre kom den første gangen, så ingen',
        effect: 'Vi hadde bestemt temaene selv',
        differently: 'Spørre før vi setter dato',
      },
    ],
    later(september, 3),
  )
  await walk.fill(
    'risks',
    [
      {
        what: 'Én person bærer alt',
        sign: 'Ingen møter når hun er syk',
        action: 'To kontakter',
        watcher: 'Grete',
      },
      {
        what: 'Foreningen blir billig hjelp',
        sign: 'De ansatte går hjem først',
        action: 'Avtalen leses høyt hvert halvår',
        watcher: 'Odd',
      },
      {
        what: 'Budsjettet sier nei',
        sign: '',
        action: 'Be om det minste som holder skapet åpent',
        watcher: '',
      },
    ],
    later(january, 8),
  )
  await walk.fill(
    'time',
    [
      {
        who: 'Ingrid',
        side: 'employees',
        hours: '16',
        from_day: dayOf(january),
        until_day: daysAfter(now, 39),
        agreed: 'yes',
      },
      {
        who: 'Solveig',
        side: 'employees',
        hours: '8',
        from_day: dayOf(january),
        until_day: daysAfter(now, 39),
        agreed: 'yes',
      },
      {
        who: 'Nøkkelvaktene',
        side: 'residents',
        hours: '10',
        from_day: dayOf(april),
        until_day: '',
        agreed: '',
      },
    ],
    later(april, 3),
  )
  await walk.fill(
    'goals',
    [
      {
        goal: 'Flere foreldre har noen å spørre om hjelp',
        whose: 'residents',
        logic: 'together',
        order: 'third',
        report_day: '',
        report_to: '',
      },
      {
        goal: 'Færre telefoner til NAV om det samme',
        whose: 'service',
        logic: 'results',
        order: 'first',
        report_day: '',
        report_to: '',
      },
      {
        goal: 'Erfaringer som andre kan lære av',
        whose: 'funder',
        logic: 'results',
        order: 'second',
        report_day: daysAfter(now, 25),
        report_to: 'Den som ga penger til låneskapet',
      },
    ],
    later(february, 20),
  )
  await together(walk, days, now)
}
