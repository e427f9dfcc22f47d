import { afterAll, expect, test } from 'vitest'
import { releaseWorld } from '../../../../test/setup/release.ts'

const { world, layTable, share, linkIn } = await releaseWorld()
afterAll(world.end)

test('a link to a released result opens whole, with what a mail program hangs on to it, and not otherwise', async () => {
  const table = await layTable()
  await share(table, 'council')
  const link = await linkIn(table)
  const opens = async (address: string) => (await world.visitor().get(address)).status
  for (const right of [link, `${link}.`, `${link}%3E`, `${link})`])
    expect(await opens(right), right).toBe(200)
  const [token] = link.split('/').slice(-1)
  const at = link.slice(0, -token!.length)
  for (const wrong of [link.slice(0, -1), `${link}a`, `${at}abc`, `${at}${'A'.repeat(43)}`, at]) {
    expect(await opens(wrong), wrong).toBe(404)
  }
})
