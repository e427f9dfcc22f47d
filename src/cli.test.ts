import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersMap, instrumentFrom, writeAnswersFile } from '../bench/make_answers.ts'
import { runCli } from './cli.ts'
import { collectAnswers } from './modules/scorecard/imports/rules.ts'

const ours = 'content/instruments/samskap-28.yaml'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samskap-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const samskap = async (args: string[], stdin = '') => {
  const said = { out: '', err: '' }
  const code = await runCli(args, {
    out: text => (said.out += text),
    err: text => (said.err += text),
    stdin: Readable.from([Buffer.from(stdin)]),
  })
  return { code, ...said }
}
const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const small = `id: small
version: 1
languages: [en]
title: {en: Small}
scale: {min: 1, max: 5, steps: [{en: a}, {en: b}, {en: c}, {en: d}, {en: e}]}
groupings:
  - {id: theme, title: {en: Theme}, groups: [{id: trust, name: {en: Trust}}]}
figures: {alpha: [theme]}
statements:
  - {id: s1, groups: {theme: trust}, text: {en: One}}
  - {id: s2, groups: {theme: trust}, text: {en: Two}, reversed: true}
`

describe('the command line', () => {
  test('lists its commands, and an unknown one is a usage fault', async () => {
    expect(await samskap(['--help'])).toMatchObject({ code: 0, err: '' })
    expect((await samskap(['--help'])).out).toContain('scorecard score')
    expect(await samskap(['scorecard', 'guess'])).toMatchObject({ code: 2, out: '' })
    expect((await samskap([])).code).toBe(2)
  })

  test('checks our instrument', async () => {
    const { code, out } = await samskap(['instrument', 'check', ours])
    expect(code).toBe(0)
    expect(out).toBe(
      'fine: 28 statements, a scale from 1 to 5, field in 7 groups, value in 4 groups, 4 languages (nb, nn, da, en)\n',
    )
  })

  test('names the line and the fault of an instrument', async () => {
    const path = await file(
      'bad.yaml',
      (await readFile(ours, 'utf8')).replace('value: openness}', 'value: open}'),
    )
    const { code, out, err } = await samskap(['instrument', 'check', path])
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      `${path}:354: statements[1].groups.value: no group “open” in value (there are: openness, democracy, creativity, leadership)\n`,
    )
    expect(await samskap(['instrument', 'check', join(folder, 'none.yaml')])).toMatchObject({
      code: 1,
      err: `${join(folder, 'none.yaml')}: there is no such file\n`,
    })
    expect((await samskap(['instrument', 'check'])).code).toBe(2)
    expect((await samskap(['instrument', 'check', '--fix', path])).code).toBe(2)
  })
})

describe('scoring an answers file', () => {
  test('turns reversed statements and gives n, mean, standard deviation and alpha', async () => {
    const instrument = await file('small.yaml', small)
    const answers = 'party,s1,s2\nA,1,5\nA,2,4\nB,3,2\nB,5,1\nB,NA,1\n'
    const args = ['scorecard', 'score', '--instrument', instrument, '--answers', '-', '--group', 'party']
    const { code, out } = await samskap([...args, '--format', 'json'], answers)
    expect(code).toBe(0)
    const scored = JSON.parse(out)
    expect(scored.whole.respondents).toBe(5)
    expect(scored.whole.statements).toMatchObject([
      { id: 's1', n: 4, mean: 2.75, sd: 1.707825, missing: 1 },
      { id: 's2', n: 5, mean: 3.4, sd: 1.81659, missing: 0 },
    ])
    // Over the four complete pairs (1,1) (2,2) (3,4) (5,5): 2 · (1 − (35/12 + 40/12) / (147/12)).
    expect(scored.whole.groupings[0]).toMatchObject({ n: 9, complete: 4, alpha: 0.979592 })
    expect(
      scored.groups.map((part: { group: string; respondents: number }) => [part.group, part.respondents]),
    ).toEqual([
      ['A', 2],
      ['B', 3],
    ])

    const csv = await samskap([...args, '--format', 'csv'], answers)
    expect(csv.out.split('\n').slice(0, 3)).toEqual([
      'group,kind,id,n,mean,sd,alpha,complete,r_wg,dont_know,missing',
      ',theme,trust,9,3.111111,1.691482,0.979592,4,,,',
      ',statement,s1,4,2.75,1.707825,,,,0,1',
    ])
    expect((await samskap(args, answers)).out).toContain('Everybody (5)')
  })

  test('prints nothing of a file with a fault in its last row', async () => {
    const instrument = await file('small.yaml', small)
    const args = ['scorecard', 'score', '--instrument', instrument, '--answers', '-']
    expect(await samskap(args, 's1,s2\n' + '1,2\n'.repeat(50_000) + '1,6\n')).toEqual({
      code: 1,
      out: '',
      err: '-: row 50002, column “s2”: “6” is not allowed; allowed are 1 to 5, an empty cell, NA, the scale’s own words and the codes you name\n',
    })
    expect(await samskap([...args, '--missing', '6'], 's1,s2\n1,6\n')).toMatchObject({ code: 0, err: '' })
  })

  test('refuses what is not a command of its kind', async () => {
    expect((await samskap(['scorecard', 'score'])).code).toBe(2)
    expect(
      (await samskap(['scorecard', 'score', '--instrument', ours, '--answers', '-', '--format', 'xml'])).code,
    ).toBe(2)
    expect((await samskap(['scorecard', 'score', '--help'])).out).toContain('No small-group rule applies')
  })

  test('ten thousand rows in the manner of a survey tool give the same figures by text and by code', async () => {
    const instrument = await instrumentFrom(ours)
    const shape = { rows: 10_000, language: 'nb', seed: 1 }
    const [texts, codes] = [join(folder, 'texts.csv'), join(folder, 'codes.csv')]
    await writeAnswersFile(texts, instrument, { ...shape, headings: 'text', quoting: 'all' })
    await writeAnswersFile(codes, instrument, { ...shape, headings: 'codes', quoting: 'none' })
    const map = await file('map.json', answersMap(instrument))
    const score = (path: string, ...more: string[]) =>
      samskap([
        ...['scorecard', 'score', '--instrument', ours, '--answers', path, '--format', 'json'],
        ...more,
      ])
    const by_text = await score(texts, '--group', 'G00Q01')
    expect(by_text).toMatchObject({ code: 0, err: '' })
    expect(await score(codes, '--group', 'G00Q01', '--map', map)).toEqual(by_text)

    const read = await collectAnswers([await readFile(texts)], instrument)
    if ('faults' in read) throw new Error('the file is not sound')
    const first = read.rows.map(row => row.answers[0] ?? 0).filter(answer => answer > 0)
    const { whole, groups } = JSON.parse(by_text.out)
    expect(groups).toHaveLength(4)
    expect(whole.respondents).toBe(10_000)
    expect(whole.statements[0].n).toBe(first.length)
    expect(whole.statements[0].mean).toBeCloseTo(
      first.reduce((sum, answer) => sum + answer, 0) / first.length,
      6,
    )
  })
})
