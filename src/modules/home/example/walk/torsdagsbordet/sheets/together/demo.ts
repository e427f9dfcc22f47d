import { dayOf } from '../../../../../../../platform/format.ts'
import { daysAfter, later } from '../../../../stage/demo.ts'
import type { Walk } from '../../../demo.ts'

type Days = Record<'february' | 'april' | 'june', Date>

/** What stands on the sheets that are filled on the way. */
export async function together(walk: Walk, days: Days, now: Date): Promise<void> {
  const { february, april, june } = days
  await walk.fill(
    'resources',
    [
      {
        source: 'residents',
        what: 'Leyla kan sy',
        who: 'Leyla',
        use: 'Bæreseler og vognposer i skapet',
        in_use: 'yes',
      },
      {
        source: 'residents',
        what: 'Yosef snakker tre språk',
        who: 'Yosef',
        use: 'Tolker når det passer ham',
        in_use: 'yes',
      },
      {
        source: 'local',
        what: 'Byttebua har mer utstyr enn plass',
        who: 'Malin',
        use: 'Fyller skapet',
        in_use: 'yes',
      },
      {
        source: 'own',
        what: 'Rommet til åpen barnehage står tomt fra klokka fire',
        who: 'Anne',
        use: 'Torsdagene',
        in_use: 'yes',
      },
      {
        source: 'own',
        what: 'Bibliotekbussen',
        who: 'Marit',
        use: 'Kjøre utstyr til dem som bor langt unna',
        in_use: '',
      },
    ],
    later(february, 12),
  )
  await walk.fill(
    'offers',
    [
      {
        offer: 'Åpen barnehage',
        giver: 'Kommunen',
        known: 'yes',
        used: 'yes',
        overlaps: '',
        missing: 'Stenger klokka fire',
      },
      {
        offer: 'Foreldreveiledning',
        giver: 'Helsestasjonen',
        known: 'some',
        used: 'no',
        overlaps: 'Kurs hos familievernet',
        missing: '',
      },
      {
        offer: 'Kurs hos familievernet',
        giver: 'Familievernkontoret',
        known: 'no',
        used: 'no',
        overlaps: 'Foreldreveiledning',
        missing: 'Noen å gå dit sammen med',
      },
    ],
    later(february, 12),
  )
  await walk.fill(
    'competence',
    [
      {
        kind: 'lived',
        what: 'Å få lite penger til å vare måneden ut',
        who: 'Amina, Siri og Kristoffer',
        how: '',
      },
      { kind: 'professional', what: 'Hvem som avgjør hva i kommunen', who: 'Solveig', how: '' },
      { kind: 'local', what: 'Hvem som kjenner hvem i Bjørkevik', who: 'Grete og Odd', how: '' },
      { kind: 'missing', what: 'Noen som kan lese et budsjett', who: '', how: 'Tor spør økonomiavdelingen' },
    ],
    later(february, 14),
  )
  await walk.fill(
    'channel',
    [
      { way: 'sms', for_what: 'Når noe blir flyttet', keeper: 'Siri', left_out: 'De som bytter nummer ofte' },
      { way: 'board', for_what: 'Det vi har avtalt', keeper: 'Marit', left_out: '' },
      { way: 'phone', for_what: 'De som ikke har vært der på en stund', keeper: 'Grete', left_out: '' },
    ],
    later(february, 16),
  )
  await walk.fill(
    'trials',
    [
      {
        what: 'Låneskap med barneutstyr',
        question: 'Vil folk låne av hverandre?',
        limit: 'Ett skap i åtte uker',
        stop: 'Noe går i stykker, og et barn kan skade seg',
        who: 'Leyla og Malin',
        from_day: dayOf(later(february, 40)),
        until_day: dayOf(april),
        result: 'Sju familier den første uka, og alt kom tilbake.',
        taken_up: 'yes',
        owner_after: 'Husrådet',
      },
      {
        what: 'Kveldsåpent på biblioteket',
        question: 'Kommer de som jobber dag?',
        limit: 'Fire torsdager',
        stop: 'Ingen kommer to uker på rad',
        who: 'Marit',
        from_day: dayOf(later(june, 80)),
        until_day: daysAfter(now, -8),
        result: '',
        taken_up: 'not_yet',
        owner_after: '',
      },
    ],
    later(june, 10),
  )
  await walk.fill(
    'running',
    [
      {
        matter: 'runs',
        agreed: 'Husrådet driver låneskapet. Biblioteket låser opp og låser igjen.',
        who: 'Leyla',
        until_day: daysAfter(now, 150),
      },
      {
        matter: 'rota',
        agreed: 'To har nøkkelvakt hver uke. Den som ikke kan, bytter selv.',
        who: 'Kristoffer',
        until_day: '',
      },
      {
        matter: 'money',
        agreed: '4000 kroner i året til deler og vask. Naboringen fører regnskapet.',
        who: 'Odd',
        until_day: daysAfter(now, 150),
      },
      {
        matter: 'council',
        agreed: 'Fem personer, ett år om gangen. Minst tre er foreldre.',
        who: 'Grete',
        until_day: daysAfter(now, 150),
      },
      { matter: 'veto', agreed: 'Rådet kan si nei til nye regler for skapet.', who: '', until_day: '' },
      {
        matter: 'paid_work',
        agreed:
          'Skapet erstatter ikke jobben til noen. Blir det mer enn ti timer i måneden, snakker vi om lønn.',
        who: 'Ingrid',
        until_day: '',
      },
    ],
    later(april, 6),
  )
}
