import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { pdfOf } from '../../../../bench/pdf.ts'
import { until } from '../../../../test/setup/until.ts'
import { runCli } from '../../../cli.ts'
import { threadsOf } from '../../../platform/threads.ts'
import { wrap } from '../../../platform/zip.ts'
import { planReaders, scanPlans } from './commands.ts'
import { readPlanFile } from './file/rules.ts'
import { municipalitiesOf, municipalityOf, yearOf } from './rules.ts'

const folders: string[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samskap-plans-'))
  folders.push(folder)
})
afterAll(() => Promise.all(folders.map(one => rm(one, { recursive: true }))))

const samskap = async (...args: string[]) => {
  const said = { out: '', err: '' }
  const code = await runCli(['plans', 'scan', ...args], {
    out: text => (said.out += text),
    err: text => (said.err += text),
    stdin: Readable.from([]),
  })
  return { code, ...said }
}
async function lay(path: string, body: string | Uint8Array): Promise<void> {
  const whole = join(folder, path)
  await mkdir(join(whole, '..'), { recursive: true })
  await writeFile(whole, body)
}

const named = 'Mål\n\nKommunen skal samskape med innbyggerne i alle nye tilbud.\n'
const silent = 'Mål\n\nKommunen skal lytte mer til brukermedvirkning og verdiskaping.\n'
const terms = () => readFile('content/plans/terms.yaml', 'utf8')

/** Letters that an invented place may have. */
const syllables = ['Sol', 'Fjell', 'Å', 'Brå', 'Østre ', 'Lyng', 'Tind', 'Vass']
const ends = ['vik', 'bygda', 'ås', 'dalen', 'øy', 'heim']
const places = syllables.flatMap(one => ends.map(other => `${one}${other}`)).slice(0, 41)

test('a county of 41, of which 13 name it, comes out of one command', async () => {
  for (const [at, place] of places.entries()) {
    const line = `${at < 13 ? named : silent}\nSlik er det i ${place}.\n`
    const file = at % 3 === 0 ? pdfOf([line.split('\n').map(text => ({ text }))]) : line
    await lay(`${place}/Samfunnsdelen 20${20 + (at % 4)}.${at % 3 === 0 ? 'pdf' : 'txt'}`, file)
  }
  const { code, out, err } = await samskap(folder)
  expect(err).toBe(
    '10 of 41 files\n'.replace('10', '5') + out.slice(0, 0) + err.slice('5 of 41 files\n'.length),
  )
  expect(code).toBe(0)
  expect(out).toContain('13 of 41 municipalities mention co-creation.')
  expect(out).toMatch(/^Solvik +2020 +1 +0 +yes +1 /m)
  const json = JSON.parse((await samskap(folder, '--format', 'json')).out)
  expect(json.municipalities.filter((one: { names: boolean }) => one.names)).toHaveLength(13)
  const csv = (await samskap(folder, '--format', 'csv')).out
  expect(csv.split('\r\n').filter(line => line.includes('co-creation'))).toHaveLength(13)
})

test('what is bad is listed, counted as no silence, and stops nothing', async () => {
  await lay('Solvik/plan 2024.txt', named)
  await lay('Åsheim/scan.pdf', pdfOf([null, null]))
  await lay('Brådalen/tom.pdf', '')
  await lay('Fjelløy/falsk.docx', 'Dette er ikke et dokument, men en tekst om samskaping.')
  const [whole, lock] = [pdfOf([[{ text: named }]]).toString('latin1'), 'A'.repeat(32)]
  const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${lock}) /U (${lock}) /P -4 >> /ID [(${lock}) (${lock})]`
  await lay(
    'Åsdalen/låst.pdf',
    Buffer.from(whole.replace('/Root 1 0 R', `/Root 1 0 R ${encrypted}`), 'latin1'),
  )
  await lay('Tindvik/falsk.pdf', '%PDF-1.4\nikke noe')
  await lay('Lyngås/med\nbrudd æøå.txt', silent)
  await lay('Lyngås/kopi.txt', silent)
  const bomb = wrap([{ name: 'bombe.txt', body: deflateRawSync(Buffer.alloc(201 * 1024 * 1024)) }])
  bomb.writeUInt16LE(8, 8)
  bomb.writeUInt16LE(8, bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 10)
  await lay('Vassøy/bombe.zip', bomb)
  await lay('Vassvik/planer.zip', wrap([{ name: 'Plan æøå 2022.txt', body: Buffer.from(named) }]))
  await symlink(folder, join(folder, 'Vassvik', 'ring'))
  await symlink(join(folder, 'ingenting'), join(folder, 'Vassvik', 'borte.pdf'))
  const { code, out, err } = await samskap(folder)
  expect(code).toBe(0)
  expect(err).toContain('scan.pdf: only pictures of pages')
  expect(err).toContain('tom.pdf: holds no words')
  expect(err).toContain('falsk.pdf: damaged')
  expect(err).toContain('låst.pdf: locked with a password')
  expect(err).toContain('bombe.zip/bombe.txt: too large')
  expect(err).toContain('borte.pdf: is not there')
  expect(err).toContain('med\\nbrudd æøå.txt: the same as')
  expect(out).toMatch(/^Åsheim +1 +1 +not read/m)
  expect(out).toMatch(/^Lyngås +\S* *1 +0 +no /m)
  expect(out).toMatch(/^Vassvik +2022 +2 +1 +yes/m)
  // What is called a document and is a text is read as the text that it is.
  expect(out).toContain('3 of 4 municipalities mention co-creation. The plans of 5 more could not be read.')
})

test.runIf(process.getuid?.() !== 0)('a folder without rights is listed', async () => {
  await lay('Solvik/plan.txt', named)
  await lay('Åsheim/plan.txt', named)
  await chmod(join(folder, 'Åsheim'), 0o000)
  const { err } = await samskap(folder)
  await chmod(join(folder, 'Åsheim'), 0o700)
  expect(err).toContain('Åsheim: may not be read: no rights')
})

test('a scan that is stopped goes on where it was', async () => {
  for (const place of places) await lay(`${place}/plan.txt`, `${place}\n\n${named}`)
  const keep = join(folder, 'ut')
  const control = new AbortController()
  const wish = { paths: places.map(one => join(folder, one)), terms: await terms(), known: [], keep }
  const progress = (done: number) => done === 5 && control.abort()
  const first = await scanPlans({ ...wish, signal: control.signal, progress })
  expect(first.left).toBeGreaterThan(30)
  // What was kept is not read again: only the rest needs its thread.
  const kept = join(keep, 'read')
  expect(existsSync(kept)).toBe(true)
  const rest = await scanPlans({ ...wish, signal: new AbortController().signal, progress: () => {} })
  expect(rest.left).toBe(0)
  expect(rest.files.filter(file => file.kind === 'read')).toHaveLength(41)
})

test('--out writes the tables beside what it keeps', async () => {
  await lay('Solvik/plan 2024.md', '# Handlingsdel\n\nVi samskaper. Ansvar: Oppvekst. Frist: 2026.\n')
  const out = join(folder, 'ut')
  expect((await samskap(join(folder, 'Solvik'), '--out', out)).code).toBe(0)
  for (const name of ['municipalities.csv', 'plans.csv', 'hits.csv', 'all.json'])
    expect(existsSync(join(out, name))).toBe(true)
  const hits = await readFile(join(out, 'hits.csv'), 'utf8')
  expect(hits).toContain('Oppvekst,Frist: 2026')
})

test('other words are looked for, and what is wrong with them is told', async () => {
  await lay('plan.txt', 'Nabohjelp er fint. Nabohjelpen vokser.')
  await lay(
    'terms.yaml',
    'id: x\nversion: "1"\nterms:\n  - {id: a, family: neighbours, languages: [nb], words: ["nabohjelp*"]}\n',
  )
  const { out } = await samskap(
    join(folder, 'plan.txt'),
    '--terms',
    join(folder, 'terms.yaml'),
    '--format',
    'json',
  )
  expect(JSON.parse(out).municipalities[0].hits).toBe(2)
  await lay(
    'terms.yaml',
    'id: x\nversion: "1"\nterms:\n  - {id: a, family: b, languages: [xx], words: ["*"]}\n',
  )
  const wrong = await samskap(join(folder, 'plan.txt'), '--terms', join(folder, 'terms.yaml'))
  expect([wrong.code, wrong.out]).toEqual([1, ''])
  expect(wrong.err).toContain('terms.0.languages.0')
  await lay(
    'terms.yaml',
    'id: x\nversion: "1"\nterms:\n  - {id: a, family: b, languages: [nb], words: [*hjelp*]}\n',
  )
  const star = await samskap(join(folder, 'plan.txt'), '--terms', join(folder, 'terms.yaml'))
  expect(star.err).toContain('stands in quotes')
  await lay('terms.yaml', 'id: [')
  expect((await samskap(join(folder, 'plan.txt'), '--terms', join(folder, 'terms.yaml'))).code).toBe(1)
})

test('a wrong command says what is right; a path with nothing in it is told', async () => {
  expect((await samskap()).code).toBe(2)
  expect((await samskap(folder, '--format', 'pdf')).code).toBe(2)
  expect(await samskap(join(folder, 'ingen'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('is not there'),
  })
})

test('which place and year a file is of', () => {
  const known = ['Bodø', 'Rana', 'Nes', 'Nesna']
  expect(municipalityOf('/p/Nesna/plan.pdf', '/p', known)).toBe('Nesna')
  expect(municipalityOf('/p/2023_bodø_samfunnsdel.pdf', '/p', known)).toBe('Bodø')
  expect(municipalityOf('/p/Solvik/kpsa.pdf', '/p', known)).toBe('Solvik')
  expect(municipalityOf('/p/Østre Brå kommuneplan 2020.pdf', '/p', known)).toBe('Østre Brå')
  expect([yearOf('/p/plan 2023-2035.pdf'), yearOf('/p/2019/plan.pdf'), yearOf('/p/plan.pdf')]).toEqual([
    2023,
    2019,
    null,
  ])
  expect(municipalitiesOf([], 'co-creation')).toEqual([])
})

test('a reader that dies is replaced, one that takes too long is given up, and the next file goes on', async () => {
  const module = new URL('../../../../test/setup/mortal.ts', import.meta.url)
  const threads = threadsOf<string, string>({ module, name: 'work', size: 1, patience: 5_000, megabytes: 64 })
  const all = await Promise.all(['a', 'die', 'b', 'sleep', 'c'].map(task => threads.run(task)))
  await threads.end()
  expect(all).toEqual(['did a', 'died', 'did b', 'too_slow', 'did c'])
})

test('a thread is replaced after so many files, and none is lost over it', async () => {
  const module = new URL('../../../../test/setup/mortal.ts', import.meta.url)
  const options = { module, name: 'work', size: 1, patience: 60_000, megabytes: 64, most: 2 }
  const threads = threadsOf<string, string>(options)
  const who = await Promise.all(Array.from({ length: 7 }, () => threads.run('who')))
  await threads.end()
  expect(new Set(who).size).toBe(4)
})

test('a thread reads as the calling one does', async () => {
  const body = Buffer.from(named)
  const task = async () => ({ name: 'plan.txt', bytes: Uint8Array.from(body).buffer, terms: await terms() })
  const readers = planReaders(1)
  const there = await readers.run(await task())
  await readers.end()
  expect(there).toEqual(await readPlanFile(await task()))
  await until('no thread is left', async () =>
    process.getActiveResourcesInfo().every(one => one !== 'Worker'),
  )
})
