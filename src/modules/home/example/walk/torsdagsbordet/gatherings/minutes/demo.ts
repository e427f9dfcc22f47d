import { countMinutes, sendMinutes, writeMinutes } from '../../../../../../meetings/minutes/commands.ts'
import { confirmMinutes, correctMinutes } from '../../../../../../meetings/minutes/replies/commands.ts'
import { meetingsOf } from '../../../../../../meetings/queries.ts'
import { later } from '../../../../stage/demo.ts'
import type { Work } from '../demo.ts'

const written = {
  'Hva kan vi prøve?': {
    summary:
      'Vi skrev sytten lapper om det som er vanskelig og det vi har.\nVi prøver et låneskap på biblioteket i fire uker.\nBussen kan vi ikke gjøre gratis, men noen kan hente.',
    body: 'Hvem som var her\nTolv av oss, og tre foreldre fra åpen barnehage som ikke har vært med før.\n\nDet vi snakket om\nKlærne blir for små før vi har råd til nye. Byttebua har utstyr den ikke har plass til. Biblioteket har et tomt hjørne.\nSiste buss går før maten er ryddet.\n\nDet vi ble enige om\nVi prøver låneskapet i fire uker, med tjue ting. Vi stopper hvis noen slutter å komme fordi de skylder noe.\n\nHvem gjør hva\nLeyla og Malin tegner skapet. Marit spør sjefen på biblioteket. Odd henter det som er for stort for bussen.',
  },
  'Vinterklær og søndagsmiddag': {
    summary:
      'Det mangler store størrelser i skapet.\nVi bruker pengene fra loppemarkedet på støvler og dresser.\nSøndagene fortsetter, med høyst tjue rundt bordet.',
    body: 'Hvem som var her\nNi av oss, på åpen barnehage. Barna var med.\n\nDet vi snakket om\nSkapet er godt brukt. Det er nok bodyer, men for lite i størrelse 110 og oppover.\nPå søndag kom det fire som aldri har vært her på en torsdag.\n\nDet vi ble enige om\nPengene fra loppemarkedet går til støvler og dresser.\n\nHvem gjør hva\nKristoffer og Marit henger opp lista over størrelser vi mangler.',
  },
} as const

/** The minutes of two evenings: one that counts, and one that waits for those who were there. */
export async function minutesOf({ stage, lead, as }: Work): Promise<void> {
  const { tx } = stage
  for (const meeting of await meetingsOf(tx, lead)) {
    const text = written[meeting.title as keyof typeof written]
    if (!text || !meeting.ends_at) continue
    const at = later(meeting.ends_at, 1)
    await writeMinutes(tx, lead, meeting.id, { ...text, version: 0 }, at)
    await sendMinutes(tx, lead, meeting.id, { number: 1, version: 1 }, at, () => ({ subject: '', body: '' }))
    if (meeting.title === 'Hva kan vi prøve?') {
      for (const name of ['Leyla', 'Siri', 'Yosef', 'Grete']) {
        await confirmMinutes(tx, await as(name), meeting.id, 1, later(at, 2))
      }
      const why = 'En uke er gått, og de andre har lest det uten å si at noe er galt.'
      await countMinutes(tx, lead, meeting.id, { number: 1, confirmed_why: why }, later(at, 9))
    } else {
      await confirmMinutes(tx, await as('Leyla'), meeting.id, 1, later(at, 1))
      await confirmMinutes(tx, await as('Kristoffer'), meeting.id, 1, later(at, 2))
      const body = 'Det var fem som kom på søndag, ikke fire. Sønnen min regnes også.'
      await correctMinutes(tx, await as('Siri'), meeting.id, { number: 1, body }, later(at, 2))
    }
  }
}
