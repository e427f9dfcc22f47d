import { askToConfirm, confirmLetter, saveLetter } from '../../../people/competence/commands.ts'
import { markPaid, noteLine } from '../../../people/exchange/commands.ts'
import { askNeed } from '../../../people/needs/commands.ts'
import { daysAfter, lastTime, type Stage } from '../stage/demo.ts'

/** What some round the Thursday Table need, what they got for their time, and a letter that is confirmed. */
export async function care(stage: Stage): Promise<void> {
  const { tx, now } = stage
  const seats = await tx
    .selectFrom('participant as p')
    .innerJoin('initiative as i', 'i.initiative_id', 'p.initiative_id')
    .select(['p.initiative_id', 'p.id', 'p.name'])
    .where('i.title', '=', 'Torsdagsbordet')
    .where('i.demo', '=', true)
    .execute()
  const seat = (name: string) => seats.find(one => one.name === name)!
  const as = (name: string) => stage.as(seat(name).initiative_id, seat(name).id)
  const june = lastTime(now, 6, 11)
  const day = (days: number) => daysAfter(june, days)
  const after = (days: number) => new Date(june.getTime() + days * 86_400_000)

  const ingrid = seat('Ingrid').id
  for (const [name, kind, detail, readers] of [
    ['Leyla', 'interpreter', 'Tolk på tigrinja når vi snakker om penger. Ellers klarer jeg meg.', [ingrid]],
    ['Amina', 'allergies', 'Ikke svin. Den minste tåler ikke egg.', [ingrid, seat('Siri').id]],
    ['Yosef', 'pace', 'Jeg trenger en pause etter en halvtime.', [ingrid]],
  ] as const) {
    await askNeed(tx, await as(name), { kind, detail, readers: [...readers] }, after(10))
  }

  const lead = await as('Ingrid')
  const amina = await as('Amina')
  const bus = { kind: 'travel', what: 'Buss tur-retur, meg og barna', amount: 8_400, on_day: day(0) } as const
  const first = await noteLine(tx, amina, amina.participant_id, bus, after(1))
  const paid = { version: 1, day: day(14) }
  await markPaid(tx, lead, amina.participant_id, first, paid, after(14))
  const meeting = { kind: 'pay', what: 'Møte med ordføreren', amount: 90_000, on_day: day(7) } as const
  const pay = await noteLine(tx, lead, amina.participant_id, meeting, after(8))
  await markPaid(tx, lead, amina.participant_id, pay, paid, after(14))
  const again = { ...bus, what: 'Buss tur-retur', amount: 4_250, on_day: day(21) }
  await noteLine(tx, amina, amina.participant_id, again, after(21))
  const sitter = { kind: 'child_care', what: 'Barnevakt en kveld', amount: 35_000, on_day: day(7) } as const
  await noteLine(tx, await as('Leyla'), seat('Leyla').id, sitter, after(9))

  const written = {
    full_name: 'Amina Warsame',
    did:
      'Jeg har dekket bord og laget mat til tretti hver fjerde torsdag i et år.\n' +
      'Jeg har ledet møter der både naboer og kommunens folk satt rundt bordet, og jeg la fram det vi var kommet til, for ordføreren.',
    learnt:
      'Jeg vet hvordan et vedtak blir til i en kommune, og hvem man må snakke med først. Jeg har lært å si at jeg er uenig uten at noen mister ansikt.',
    does_well:
      'Jeg ser hvem som ikke har sagt noe ennå. Jeg holder det jeg lover, og jeg får folk til å komme tilbake.',
  }
  await saveLetter(tx, amina, written, after(20))
  await askToConfirm(tx, amina, 1, after(20))
  const words = {
    confirmed_words:
      'Amina er den vi spør når noe er vanskelig å si høyt. Det hun la fram for ordføreren, var godt forberedt og lett å forstå.',
    confirmed_as: 'Ingrid Berge, rådgiver i Bjørkevik kommune',
  }
  await confirmLetter(tx, lead, amina.participant_id, { ...words, version: 2 }, after(22))
}
