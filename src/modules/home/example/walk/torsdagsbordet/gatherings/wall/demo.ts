import { dayOf } from '../../../../../../../platform/format.ts'
import { newId } from '../../../../../../../platform/secrets.ts'
import { mergeNote } from '../../../../../../ideas/board/arranging/commands.ts'
import { hangNote, makeBoard, setStatus } from '../../../../../../ideas/board/commands.ts'
import { addTheme } from '../../../../../../ideas/board/making/commands.ts'
import { markNote } from '../../../../../../ideas/board/marks/commands.ts'
import { boardOf } from '../../../../../../ideas/board/queries.ts'
import { moveIdea, startIdea } from '../../../../../../ideas/journey/commands.ts'
import { later } from '../../../../stage/demo.ts'
import type { Work } from '../demo.ts'
import type { WorkDays } from '../evenings/demo.ts'

const notes = [
  ['clothes', 'Leyla', 'challenge', 'things', 'Barna vokser ut av klærne før vi har råd til nye.'],
  ['bus_hour', 'Yosef', 'challenge', 'way', 'Bussen går én gang i timen. Siste går før maten er ryddet.'],
  ['ask', 'Siri', 'challenge', 'people', 'Jeg tør ikke spørre naboen om hjelp.'],
  ['between', 'Solveig', 'challenge', 'people', 'Vi rekker ikke å ringe folk mellom møtene.'],
  ['forms', 'Amina', 'challenge', null, 'Skjemaene er skrevet for dem som lager dem.'],
  ['corner', 'Marit', 'possibility', 'things', 'Biblioteket har et tomt hjørne innenfor døra.'],
  ['too_much', 'Malin', 'possibility', 'things', 'Byttebua har mer barneutstyr enn plass.'],
  ['grandparents', 'Odd', 'possibility', 'people', 'Det er mange besteforeldre her som gjerne passer barn.'],
  ['cupboard', 'Leyla', 'solution', 'things', 'Et skap med utstyr som alle kan låne av, uten å spørre noen.'],
  ['rota', 'Kristoffer', 'solution', 'things', 'Låneskap med nøkkel på rundgang.'],
  ['bus_card', 'Siri', 'solution', 'way', 'Gratis busskort til dem som har småbarn.'],
  ['sunday', 'Siri', 'solution', 'people', 'Middag på søndager også. Det er da det er lengst til mandag.'],
  ['sitting', 'Amina', 'solution', 'people', 'Barnevaktbytte: jeg passer dine, du passer mine.'],
  ['key', 'Kristoffer', 'i_can', 'things', 'Jeg kan ha nøkkelen på tirsdager.'],
  ['mend', 'Siri', 'i_can', 'things', 'Jeg kan sy og lappe.'],
  ['wall', 'Marit', 'we_can', 'things', 'Vi kan gi skapet plass og lys.'],
  ['drive', 'Odd', 'we_can', 'way', 'Naboringen kan kjøre det som er for stort for bussen.'],
] as const
export type Note = (typeof notes)[number][0]

/** The board of an evening in March, and what grew of it. */
export async function wall({ stage, lead, as, seat, key, given }: Work, { march, april, june }: WorkDays) {
  const { tx, now } = stage
  const board_id = await makeBoard(
    tx,
    lead,
    {
      title: 'Hva kan vi prøve?',
      question: 'Hva er vanskelig, hva har vi, og hva kan vi prøve som er lite nok til å våge?',
      ...{ anonymous: false, support: 'dots', dots: 3, quiet: false },
    },
    march,
  )
  const themes = { things: newId(), way: newId(), people: newId() }
  for (const [theme, name] of [
    ['things', 'Klær og utstyr'],
    ['way', 'Å komme seg hit og hjem'],
    ['people', 'Å ha noen'],
  ] as const) {
    await addTheme(tx, lead, board_id, { id: themes[theme], name }, march)
  }
  const board = await boardOf(tx, lead, board_id)
  const ids = {} as Record<Note, string>
  for (const [at, [note, name, kind, theme, body]] of notes.entries()) {
    const hung = { ...given(), kind, body, theme_id: theme && themes[theme], by: seat(name).name }
    // Half a minute between one and the next.
    const moment = new Date(march.getTime() + at * 30_000)
    ids[note] = (await hangNote(tx, await as(name), key, board, hung, moment)).id
  }
  await mergeNote(tx, lead, board_id, ids.rota, ids.cupboard, march)
  for (const [name, marks] of [
    ['Amina', { cupboard: 2, sunday: 1 }],
    ['Leyla', { cupboard: 1, bus_card: 2 }],
    ['Siri', { bus_card: 1, sunday: 2 }],
    ['Yosef', { bus_card: 2, sitting: 1 }],
    ['Grete', { cupboard: 2, sitting: 1 }],
    ['Marit', { cupboard: 3 }],
    ['Solveig', { sitting: 1, cupboard: 1 }],
  ] as const) {
    for (const [note, dots] of Object.entries(marks)) {
      await markNote(tx, await as(name), board_id, ids[note as Note], { dots, why: '' }, march)
    }
  }
  await setStatus(tx, lead, board_id, 'closed', later(march, 7))

  const nothing = {
    learnt: '',
    why: '',
    question: '',
    within: '',
    stop_sign: '',
    benefits: '',
    run_by: '',
    since: '',
  }
  const idea = async (name: string, title: string, body: string, from: Note[], at: Date) =>
    startIdea(tx, await as(name), { title, body, contributions: from.map(note => ids[note]) }, at)

  const cupboard = await idea(
    'Leyla',
    'Låneskapet på biblioteket',
    'Et skap med barneutstyr som alle kan låne av. Ingen spør hvorfor. Nøkkelen går på rundgang.',
    ['cupboard', 'rota', 'corner', 'too_much', 'key', 'wall'],
    later(march, 1),
  )
  await moveIdea(
    tx,
    await as('Malin'),
    cupboard,
    'worked_out',
    {
      ...nothing,
      why: 'Vi har tegnet skapet, talt opp utstyret og avtalt hvem som har nøkkelen.',
      version: 1,
    },
    later(march, 8),
  )
  const trial = {
    question: 'Blir det brukt uten at noen passer på?',
    within: 'Fire uker, ett skap, tjue ting.',
    stop_sign: 'Hvis noen slutter å komme fordi de skylder noe.',
  }
  await moveIdea(
    tx,
    await as('Leyla'),
    cupboard,
    'tried',
    { ...nothing, ...trial, version: 2 },
    later(march, 15),
  )
  await moveIdea(
    tx,
    await as('Marit'),
    cupboard,
    'in_use',
    {
      ...nothing,
      learnt: 'Sju familier lånte noe den første uka. Én vinterdress kom ikke tilbake, og det gikk bra.',
      benefits:
        'Foreldre med små barn i Bjørkevik. De låner det de trenger, og slipper å kjøpe for en sesong.',
      run_by: 'Husrådet, med nøkkelvakt på rundgang',
      since: dayOf(april),
      version: 3,
    },
    later(april, 1),
  )
  // Its loans are what the plan counts.
  await tx
    .updateTable('indicator')
    .set({ idea_id: cupboard })
    .where('initiative_id', '=', lead.initiative_id)
    .where('name', '=', 'Utlån fra låneskapet i måneden')
    .execute()
  const sunday = await idea(
    'Siri',
    'Middag på søndager',
    'Samme bord, samme suppe, men på en søndag. Den som vil, tar med noe.',
    ['sunday'],
    later(june, 3),
  )
  await moveIdea(
    tx,
    await as('Siri'),
    sunday,
    'tried',
    {
      ...nothing,
      question: 'Kommer det folk som aldri kommer på torsdager?',
      within: 'Tre søndager, høyst tjue rundt bordet.',
      stop_sign: 'Hvis det er de samme tre som lager maten hver gang.',
      version: 1,
    },
    later(now, -24),
  )
  const sitting = await idea(
    'Amina',
    'Barnevaktbytte',
    'En liste der en skriver seg opp med det en kan gi: en ettermiddag, en natt, en henting.',
    ['sitting', 'grandparents'],
    later(june, 4),
  )
  await moveIdea(
    tx,
    await as('Odd'),
    sitting,
    'worked_out',
    {
      ...nothing,
      why: 'Vi har skrevet hva som må være på plass: to kjenner hverandre fra bordet først.',
      version: 1,
    },
    later(now, -40),
  )
  await idea('Amina', 'Skjemaer vi leser høyt sammen', '', ['forms'], later(now, -12))
  const lifts = await idea(
    'Grete',
    'Kjøreliste med telefonnummer',
    'En liste på veggen over hvem som kan hente hvem.',
    ['bus_hour', 'drive'],
    later(march, 2),
  )
  await moveIdea(
    tx,
    await as('Grete'),
    lifts,
    'rested',
    {
      ...nothing,
      why: 'Ingen ville ha nummeret sitt på en vegg. Naboringen tar imot beskjedene i stedet.',
      version: 1,
    },
    later(march, 9),
  )
  return { board_id, ids }
}
