import sharp from 'sharp'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newAnswerKey, newId } from '../../../platform/secrets.ts'
import type { NoteTold } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let all: string
let member: ReturnType<typeof browserOf>
let lead: ReturnType<typeof browserOf>
beforeEach(async () => {
  await forgetTries(world)
  ours = await layInitiative(world)
  all = `/i/${ours.initiative_id}/boards`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
})

const usual = { title: 'Torsdagene', question: 'Hva gjør dem gode?', support: 'none', dots: '3' }

/** A board as somebody makes it; its address. */
async function make(values: Record<string, string | string[]> = {}): Promise<string> {
  const kinds = ['challenge', 'solution', 'i_can']
  const made = await member.post(`${all}/new`, { ...usual, kinds, id: newId(), ...values })
  expect(made.status).toBe(303)
  return made.location!.split('?')[0]!
}

/** The tracking codes that stand on a page. */
const codesIn = (page: string) => page.match(/(?<![\w-])([2-9A-Z]{4}-){3}[2-9A-Z]{4}(?![\w-])/g) ?? []

const json = { accept: 'application/json' }
const said = (answer: { text: string }) => JSON.parse(answer.text)

/** A note as a script sends it. */
async function hang(board: string, body: string, more: Record<string, string> = {}, who = member) {
  // Notes hang in the order in which they came.
  world.clock.now = new Date(world.clock.now.getTime() + 1000)
  const note = { given_key: newAnswerKey(), kind: 'challenge', body, theme_id: '', ...more }
  const answer = await who.post(`${board}/notes`, note, json)
  expect(answer.status, answer.text).toBe(200)
  return said(answer) as { id: string; code: string }
}

const idOf = (board: string) => board.split('/').at(-1)!
const notesOn = (board: string) =>
  world.db
    .selectFrom('note as n')
    .innerJoin('contribution as c', join =>
      join.onRef('c.initiative_id', '=', 'n.initiative_id').onRef('c.id', '=', 'n.contribution_id'),
    )
    .select(['c.id', 'c.body', 'c.given_by', 'c.given_as', 'c.noted_by', 'c.anonymous'])
    .select(['n.kind', 'n.theme_id', 'n.merged_into', 'n.version'])
    .where('n.board_id', '=', idOf(board))
    .orderBy('n.position')
    .orderBy('n.contribution_id')
    .execute()
const bodies = async (board: string) => (await notesOn(board)).map(({ body }) => body)

const themeOn = async (board: string, name: string) => {
  const id = newId()
  expect((await member.post(`${board}/themes`, { id, name })).status).toBe(303)
  return id
}

test('the same note five times is one note with one code; with five keys it is five', async () => {
  const board = await make()
  const given_key = newAnswerKey()
  const page = await member.post(`${board}/notes`, { given_key, kind: 'challenge', body: 'Bussen' })
  expect(page.status).toBe(200)
  const [code] = codesIn(page.text)
  const again = await Promise.all([1, 2, 3, 4].map(() => hang(board, 'Bussen', { given_key })))
  expect(new Set(again.map(one => one.code))).toEqual(new Set([code]))
  expect(await bodies(board)).toEqual(['Bussen'])
  for (const _ of [1, 2, 3, 4, 5]) await hang(board, 'Bussen')
  expect(await bodies(board)).toHaveLength(6)
  // Whoever goes back to the form that was sent and writes something else has written another note.
  await hang(board, 'Maten', { given_key })
  expect(await bodies(board)).toContain('Maten')
  const kept = await world.db
    .selectFrom('door_key')
    .select('hash')
    .where('kind', '=', 'tracking_code')
    .execute()
  expect(kept.some(({ hash }) => hash.equals(world.key.hashCode(code!)))).toBe(true)
})

test('what is too long comes back whole; signs, right-to-left text and tags hang as they were written', async () => {
  const board = await make()
  const long = 'Bussen går aldri. '.repeat(600)
  const before = await countRows(world)
  const refused = await member.post(`${board}/notes`, {
    ...{ given_key: newAnswerKey(), kind: 'challenge', body: long },
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(long.trim())
  expect(refused.text).toContain('Lappen er for lang')
  const told = await member.post(`${board}/notes`, { kind: 'challenge', body: 'uten nøkkel' }, json)
  expect(told.status).toBe(422)
  expect(said(told)).toHaveProperty('errors.given_key')
  expect(await countRows(world)).toEqual(before)
  const odd = ['🍲🧑‍🍼', 'نستطيع أن نطبخ', '<script>alert(1)</script>']
  for (const body of odd) await hang(board, body)
  const page = await member.get(board)
  expect(page.text).toContain('<p class="note-body" dir="auto">🍲🧑‍🍼</p>')
  expect(page.text).toContain('<p class="note-body" dir="auto">نستطيع أن نطبخ</p>')
  expect(page.text).toContain('&lt;script&gt;alert(1)')
  expect(page.text).not.toContain('<script>alert')
})

test('a closed board takes no note and none is moved there; what was written stays in the field', async () => {
  const board = await make()
  const { id } = await hang(board, 'Bussen')
  expect((await member.post(`${board}/close`)).status).toBe(403)
  expect((await lead.post(`${board}/close`)).status).toBe(303)
  const before = await countRows(world)
  const late = { given_key: newAnswerKey(), kind: 'challenge', body: 'Jeg rakk det ikke' }
  const page = await member.post(`${board}/notes`, late)
  expect(page.status).toBe(422)
  expect(page.text).toMatch(/<textarea[^>]*>Jeg rakk det ikke<\/textarea>/)
  const told = await member.post(`${board}/notes`, late, json)
  expect([told.status, Object.keys(said(told).errors)]).toEqual([422, ['body']])
  const lines = { given_key: newAnswerKey(), kind: 'challenge', lines: 'En\nTo' }
  expect((await member.post(`${board}/typing`, lines)).status).toBe(422)
  const to = { kind: 'solution', where: 'first' }
  expect((await member.post(`${board}/notes/${id}/place`, to)).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
  await lead.post(`${board}/open`)
  await hang(board, 'Nå går det')
})

test('in the quiet people see their own notes and how many there are, and everything when it is over', async () => {
  const board = await make({ quiet: 'yes' })
  const { id } = await hang(board, 'Hemmelig tanke')
  const own = await member.get(board)
  expect(own.text).toContain('Hemmelig tanke')
  for (const path of [board, `${board}/list`]) {
    expect((await lead.get(path)).text).not.toContain('Hemmelig tanke')
  }
  expect((await lead.get(board)).text).toContain('1 lapp er skrevet')
  expect((await lead.get(`${board}/notes/${id}`)).status).toBe(404)
  expect((await member.post(`${board}/notes/${id}/place`, { kind: 'solution' })).status).toBe(409)
  const told = await world.db.selectFrom('change').select('topic').where('ref', '=', id).execute()
  expect(told).toEqual([])
  expect((await member.post(`${board}/quiet`, { quiet: '' })).status).toBe(403)
  await lead.post(`${board}/quiet`, { quiet: '' })
  expect((await lead.get(board)).text).toContain('Hemmelig tanke')
})

test('where notes carry no names nothing tells who wrote; the code alone changes and removes', async () => {
  const board = await make({ anonymous: 'yes' })
  const before = await countRows(world)
  const { id, code } = await hang(board, 'Jeg er redd for NAV')
  expect((await countRows(world)).audit_event).toBe(before.audit_event)
  expect(await notesOn(board)).toMatchObject([
    { given_by: null, given_as: '', noted_by: null, anonymous: true },
  ])
  const words = { body: 'Jeg er utrygg på NAV', version: '1' }
  const wrong = await member.post(`${board}/notes/${id}/words`, { ...words, code: 'AAAA-BBBB-CCCC-DDDD' })
  expect(wrong.status).toBe(422)
  expect((await lead.post(`${board}/notes/${id}/words`, { ...words, code })).status).toBe(303)
  expect(await bodies(board)).toEqual(['Jeg er utrygg på NAV'])
  const named = { ...usual, kinds: 'challenge', version: '1', anonymous: '' }
  expect((await lead.post(`${board}/settings`, named)).status).toBe(422)
  expect((await member.post(`${board}/notes/${id}/remove`, { code: '' })).status).toBe(422)
  expect((await member.post(`${board}/notes/${id}/remove`, { code: code.toLowerCase() })).status).toBe(303)
  expect(await bodies(board)).toEqual([])
  expect((await countRows(world)).audit_event).toBe(before.audit_event)
})

test('whoever writes on a board that is without names is never named: not by a note that comes late either', async () => {
  const board = await make({ anonymous: 'yes' })
  const named = { ...usual, kinds: 'challenge', version: '1', anonymous: '' }
  expect((await lead.post(`${board}/settings`, named)).status).toBe(422)
  await hang(board, 'Skrevet uten nett')
  expect(await notesOn(board)).toMatchObject([{ given_by: null, given_as: '', noted_by: null }])
})

test('of two who place one note at once the last decides, and both are told the same', async () => {
  const board = await make()
  const theme = await themeOn(board, 'Maten')
  const { id } = await hang(board, 'Brød')
  for (const body of ['Suppe', 'Saft']) await hang(board, body)
  const place = (who: typeof member, to: Record<string, string>) =>
    who.post(`${board}/notes/${id}/place`, { kind: 'challenge', theme_id: '', ...to }, json)
  const answers = await Promise.all([
    place(member, { where: 'last' }),
    place(lead, { kind: 'solution', theme_id: theme }),
  ])
  const told = answers.flatMap(answer => said(answer).notes as NoteTold[])
  const newest = told.toSorted((a, b) => b.version - a.version)[0]!
  const stands = (await notesOn(board)).find(note => note.id === id)!
  expect(stands).toMatchObject({ kind: newest.kind, theme_id: newest.theme, version: newest.version })
  const suppe = (await notesOn(board)).find(note => note.body === 'Suppe')!
  await place(member, { where: suppe.id })
  expect(await bodies(board)).toEqual(['Brød', 'Suppe', 'Saft'])
  await place(member, { where: 'down' })
  expect(await bodies(board)).toEqual(['Suppe', 'Brød', 'Saft'])
  // A theme that is gone, or of another board, is none.
  const [gone] = said(await place(member, { theme_id: newId() })).notes as NoteTold[]
  expect(gone ?? { theme: null }).toMatchObject({ theme: null })
  const told_last = await world.db
    .selectFrom('change')
    .select('topic')
    .where('ref', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  expect(told_last?.topic).toBe('note')
})

test('merging keeps every author, a merge of a merge is one heap, and all can be taken apart again', async () => {
  const board = await make({ support: 'dots' })
  const a = await hang(board, 'Bussen går sjelden')
  const b = await hang(board, 'Dyrt med buss', {}, lead)
  const c = await hang(board, 'Ingen buss hjem')
  await member.post(`${board}/notes/${b.id}/mark`, { dots: '2' })
  await member.post(`${board}/notes/${a.id}/mark`, { dots: '1' })
  const merge = (from: { id: string }, into: { id: string }) =>
    member.post(`${board}/notes/${from.id}/merge`, { into: into.id }, json)
  await merge(b, a)
  expect((await merge(c, b)).status).toBe(200)
  expect(said(await merge(a, c)).notes).toEqual([])
  const heap = await notesOn(board)
  expect(heap.map(note => note.merged_into)).toEqual([null, a.id, a.id])
  expect(heap.map(note => note.given_by)).toEqual(
    [ours.seats.member, ours.seats.facilitator, ours.seats.member].map(seat => seat.participant_id),
  )
  const page = await lead.get(board)
  for (const words of ['Dyrt med buss', 'Ingen buss hjem', '3 prikker', '2 lapper til'])
    expect(page.text).toContain(words)
  expect((await member.post(`${board}/notes/${b.id}/mark`, { dots: '1' })).status).toBe(409)
  // The one in front goes: those behind it stay together.
  expect((await member.post(`${board}/notes/${a.id}/remove`)).status).toBe(303)
  expect((await notesOn(board)).map(note => note.merged_into)).toEqual([null, b.id])
  await member.post(`${board}/notes/${c.id}/apart`)
  expect((await notesOn(board)).map(note => note.merged_into)).toEqual([null, null])
  expect((await merge(c, { id: newId() })).status).toBe(404)
})

test('nobody has more dots than were agreed, however fast they press', async () => {
  const board = await make({ support: 'dots', dots: '2' })
  const notes = [await hang(board, 'Bussen'), await hang(board, 'Maten'), await hang(board, 'Barna')]
  const mark = (at: number, dots: string) =>
    member.post(`${board}/notes/${notes[at]!.id}/mark`, { dots }, json)
  const all_at_once = await Promise.all([mark(0, '1'), mark(1, '1'), mark(2, '1')])
  expect(all_at_once.map(({ status }) => status).sort()).toEqual([200, 200, 409])
  expect((await mark(0, '3')).status).toBe(409)
  const dots = async () => {
    const rows = await world.db
      .selectFrom('note_mark as m')
      .innerJoin('note as n', 'n.contribution_id', 'm.contribution_id')
      .select('m.dots')
      .where('n.board_id', '=', idOf(board))
      .execute()
    return rows.reduce((sum, row) => sum + row.dots, 0)
  }
  expect(await dots()).toBe(2)
  for (const at of [0, 1, 2]) await mark(at, '0')
  expect(await dots()).toBe(0)
  expect(said(await mark(0, '2'))).toMatchObject({ mine: '2', left: 0, notes: [{ dots: 2 }] })
  const stance = { stance: 'can_live' }
  expect((await member.post(`${board}/notes/${notes[0]!.id}/mark`, stance)).status).toBe(409)
})

test('whoever cannot live with a note says what it would take, and all can read it', async () => {
  const board = await make({ support: 'consent' })
  const { id } = await hang(board, 'Vi flytter til mandag')
  const here = `${board}/notes/${id}`
  const empty = await member.post(`${here}/mark`, { stance: 'cannot', why: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Skriv hva som må til')
  expect(
    await world.db.selectFrom('note_mark').selectAll().where('contribution_id', '=', id).execute(),
  ).toEqual([])
  await member.post(`${here}/mark`, { stance: 'cannot', why: 'At barnehagen er åpen' })
  await lead.post(`${here}/mark`, { stance: 'can_live' })
  const page = await lead.get(here)
  expect(page.text).toContain('At barnehagen er åpen')
  expect(page.text).toContain('1 kan leve med dette, 1 kan ikke')
  await member.post(`${here}/mark`, { stance: 'none' })
  expect((await lead.get(here)).text).not.toContain('At barnehagen er åpen')
})

test('one’s own words can be changed while the note stands alone; others’ cannot', async () => {
  const board = await make()
  const { id } = await hang(board, 'Busen')
  const other = await hang(board, 'Maten', {}, lead)
  const words = (body: string, version: string, who = member) =>
    who.post(`${board}/notes/${id}/words`, { body, version })
  expect((await words('Tatt over', '1', lead)).status).toBe(409)
  expect((await words('Bussen', '1')).status).toBe(303)
  const older = await words('Bussene', '1')
  expect([older.status, older.text.includes('Bussen')]).toEqual([409, true])
  expect((await words('', '2')).status).toBe(422)
  expect((await lead.post(`${board}/notes/${id}/remove`)).status).toBe(409)
  await member.post(`${board}/notes/${other.id}/merge`, { into: id })
  expect((await words('Buss', '2')).status).toBe(409)
  expect(await bodies(board)).toEqual(['Bussen', 'Maten'])
})

test('a note that should not hang is taken down by whoever leads, and is still owed an answer', async () => {
  const board = await make()
  const { id } = await hang(board, 'Om en nabo')
  expect((await member.post(`${board}/notes/${id}/take-down`)).status).toBe(403)
  expect((await lead.post(`${board}/notes/${id}/take-down`)).status).toBe(303)
  expect(await bodies(board)).toEqual([])
  const kept = await world.db.selectFrom('contribution').select('body').where('id', '=', id).execute()
  expect(kept).toEqual([{ body: 'Om en nabo' }])
})

test('lines from the wall become notes with their codes, in their order, once however often they are sent', async () => {
  const board = await make()
  const theme = await themeOn(board, 'Barna')
  const lines = '- For varmt\n\n• Barna må ha noe å gjøre\r\nFor varmt'
  const sheet = {
    given_key: newAnswerKey(),
    kind: 'challenge',
    theme_id: theme,
    lines,
    giver: 'somebody',
    as: 'En mor',
  }
  const first = await lead.post(`${board}/typing`, sheet)
  const second = await lead.post(`${board}/typing`, sheet)
  expect(codesIn(first.text)).toHaveLength(3)
  expect(codesIn(second.text)).toEqual(codesIn(first.text))
  expect(await bodies(board)).toEqual(['For varmt', 'Barna må ha noe å gjøre', 'For varmt'])
  expect(await notesOn(board)).toMatchObject(
    Array(3).fill({ given_by: null, given_as: 'En mor', theme_id: theme }),
  )
  const elsewhere = await layInitiative(world)
  const before = await countRows(world)
  for (const wrong of [
    { giver: elsewhere.seats.member.participant_id },
    { lines: 'x'.repeat(501) },
    { lines: 'x\n'.repeat(61) },
    { lines: ' - ' },
  ]) {
    const answer = await lead.post(`${board}/typing`, { ...sheet, given_key: newAnswerKey(), ...wrong })
    expect(answer.status, JSON.stringify(wrong).slice(0, 60)).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
  await lead.post(`${board}/typing`, {
    ...{
      given_key: newAnswerKey(),
      kind: 'challenge',
      lines: 'For Amina',
      giver: ours.seats.member.participant_id,
    },
  })
  // It is the note of the one it was typed for: they may change it.
  const note = (await notesOn(board)).find(({ body }) => body === 'For Amina')!
  const words = { body: 'Av Amina', version: '1' }
  expect((await member.post(`${board}/notes/${note.id}/words`, words)).status).toBe(303)
})

test('a photo of the wall hangs beside the board; what is no picture is told so', async () => {
  const board = await make()
  const send = (bytes: Uint8Array, description = 'Vegg med gule lapper') => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'vegg.jpg')
    form.append('description', description)
    return member.upload(`${board}/typing/photo`, form)
  }
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2f6b4f' } })
    .jpeg()
    .toBuffer()
  const before = await countRows(world)
  expect((await send(Buffer.from('dette er ikke et bilde'))).status).toBe(422)
  expect((await send(photo, '')).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
  expect((await send(photo)).status).toBe(303)
  expect((await lead.get(board)).text).toContain('alt="Vegg med gule lapper"')
})

test('themes are added once, renamed, moved and removed; notes stay', async () => {
  const board = await make()
  const food = await themeOn(board, 'Maten')
  await member.post(`${board}/themes`, { id: food, name: 'Maten' })
  const children = await themeOn(board, 'Barna')
  await hang(board, 'Brød', { theme_id: food })
  await member.post(`${board}/themes/${children}/move`, { to: 'up' })
  const names = async () => {
    const rows = await world.db
      .selectFrom('board_theme')
      .select('name')
      .where('board_id', '=', idOf(board))
      .orderBy('position')
      .execute()
    return rows.map(({ name }) => name)
  }
  expect(await names()).toEqual(['Barna', 'Maten'])
  const rename = (name: string, version: string) => lead.post(`${board}/themes/${food}`, { name, version })
  expect((await rename('Middagen', '1')).status).toBe(303)
  const older = await rename('Kveldsmaten', '1')
  expect([older.status, older.text.includes('Kveldsmaten')]).toEqual([409, true])
  expect((await rename('', '2')).status).toBe(422)
  await member.post(`${board}/themes/${food}/remove`)
  expect(await names()).toEqual(['Barna'])
  expect(await notesOn(board)).toMatchObject([{ body: 'Brød', theme_id: null }])
})

test('a board made twice by one form is one, and a save over a newer one shows both', async () => {
  const id = newId()
  const board = await make({ id })
  expect(await make({ id })).toBe(board)
  const change = (title: string) =>
    lead.post(`${board}/settings`, { ...usual, kinds: 'solution', title, version: '1' })
  expect((await change('Torsdager')).status).toBe(303)
  const older = await change('Onsdager')
  expect([older.status, older.text.includes('Torsdager'), older.text.includes('Onsdager')]).toEqual([
    409,
    true,
    true,
  ])
  expect((await lead.post(`${all}/new`, { ...usual, id: newId(), title: '' })).status).toBe(422)
  const page = await lead.get(all)
  expect(page.text.split(`href="${all}/`)).toHaveLength(3)
})

test('those who follow read and do not write, and another initiative sees nothing', async () => {
  const board = await make()
  const { id } = await hang(board, 'Bare for oss')
  const observer = browserOf(world, (await laySeat(world, ours.initiative_id, 'observer')).token)
  const page = await observer.get(board)
  expect(page.text).toContain('Bare for oss')
  expect(page.text).not.toContain('name="body"')
  const note = { given_key: newAnswerKey(), kind: 'challenge', body: 'Hei' }
  expect((await observer.post(`${board}/notes`, note)).status).toBe(403)
  const elsewhere = await layInitiative(world)
  const stranger = browserOf(world, elsewhere.seats.facilitator.token)
  const theirs = board.replace(ours.initiative_id, elsewhere.initiative_id)
  const before = await countRows(world)
  for (const path of ['', '/list', '/settings', '/typing', `/notes/${id}`])
    expect((await stranger.get(theirs + path)).status, path).toBe(404)
  const posts: [string, Record<string, string>][] = [
    ['/notes', note],
    ['/close', {}],
    ['/themes', { id: newId(), name: 'Vårt' }],
    [`/notes/${id}/place`, { kind: 'solution' }],
    [`/notes/${id}/mark`, { dots: '1' }],
    [`/notes/${id}/take-down`, {}],
  ]
  for (const [path, fields] of posts)
    expect((await stranger.post(theirs + path, fields)).status, path).toBe(404)
  expect(await countRows(world)).toEqual(before)
})
