import { chromium, type Page } from 'playwright-core'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/database.ts'
import { newId } from '../src/platform/secrets.ts'
import type { Place } from './place.ts'
import { type Group, others, seedGroup } from './seed.ts'
import type { BenchRow } from './table.ts'

const sheets = 50
const statements = 28
/** The group, one key for each statement, Enter for the second look and Enter to save, and one to spare. */
const most_keys = statements + 4

/** Fifty sheets of paper entered at the desk, in a browser, by pressing keys only: how many for each. */
export async function benchPaper({ server, database }: Place): Promise<BenchRow[]> {
  const [lead, ...group] = others(12)
  const seeded = await seedGroup(database, [lead!, ...group], { open: true })
  await letLead(database, seeded, lead!.participant_id)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--disable-gpu'],
    // Chromium's sandbox cannot be had by root, as in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const url = `http://127.0.0.1:${server.port}`
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ name: 'samskap_session', value: lead!.token, url }])
    const page = await context.newPage()
    const keys = await enterAll(page, `${url}${pathOf(seeded)}`)
    const kept = await database.pool.query(
      'select count(*)::int as n from response where round_id = $1 and typed_by_other',
      [seeded.round_id],
    )
    if (kept.rows[0].n !== sheets) throw new Error(`${kept.rows[0].n} of ${sheets} sheets were kept`)
    return [row(keys / sheets)]
  } finally {
    await browser.close()
  }
}

const pathOf = ({ initiative_id, round_id }: Group) => `/i/${initiative_id}/rounds/${round_id}/paper`

async function letLead(database: Database, { initiative_id }: Group, participant_id: string): Promise<void> {
  await database.db
    .insertInto('initiative_grant')
    .values({ initiative_id, participant_id, id: newId(), kind: 'facilitator', given_at: systemClock() })
    .execute()
}

/** Opens the desk once, as the code on a sheet does; from then on nothing but keys. */
async function enterAll(page: Page, path: string): Promise<number> {
  await page.goto(path)
  const code = await page.locator('.paper-foot b').first().textContent()
  await page.goto(`${path}/enter?sheet=${code}`)
  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  for (let sheet = 0; sheet < sheets; sheet++) {
    await page.locator('input[name=side]:focus').waitFor()
    await press(sheet % 2 === 0 ? '1' : '2')
    for (const key of sheetOf(sheet)) await press(key)
    await press('Enter')
    await page.locator('[formaction$="/enter"]').waitFor()
    await page.locator('button:focus').waitFor()
    await press('Enter')
    await page.locator('input[name=key]').first().waitFor({ state: 'attached' })
  }
  await page.locator('.said').waitFor()
  return keys
}

/** What stands on a made-up sheet, as keys: mostly steps, now and then a way out or nothing. */
const sheetOf = (sheet: number): string[] =>
  Array.from({ length: statements }, (_, at) => {
    const drawn = (sheet * 7919 + at * 104_729 + ((sheet * at) % 13)) % 23
    return drawn === 0 ? '?' : drawn === 1 ? '-' : drawn === 2 ? '.' : String(1 + (drawn % 5))
  })

function row(keys: number): BenchRow {
  return {
    name: `Entering a sheet of paper with ${statements} statements`,
    ...{ ours: `${keys.toFixed(1)} keys`, floor: `${statements} keys (the answers alone)` },
    ratio: statements / keys,
    target: `≤ ${most_keys} keys`,
    reached: keys <= most_keys,
    note: `${sheets} sheets in a browser, by keys alone, the second look and saving included`,
  }
}
