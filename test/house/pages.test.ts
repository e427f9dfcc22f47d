import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { demo_people } from '../../src/modules/access/rules.ts'
import { grants } from '../../src/platform/access.ts'
import { languages } from '../../src/platform/language.ts'
import { newId } from '../../src/platform/secrets.ts'
import { makeWorld, type Visitor } from '../setup/app.ts'
import { attribute, type Element, elementsInside, elementsOf, nameOf, textOf } from './html.ts'
import { browserOf, forgetTries, layAccount, layInitiative } from './people.ts'

const world = await makeWorld({ demo: true })
afterAll(world.end)

/** What is wrong with a page, in words; nothing when it is well. */
function faultsOf(html: string, language: string): string[] {
  const page = elementsOf(html)
  const all = (name: string) => page.filter(element => element.tagName === name)
  const faults: string[] = []
  const check = (well: boolean, fault: string) => void (well || faults.push(fault))
  const shown = (element: Element) =>
    `<${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`

  check(html.startsWith('<!doctype html><html'), 'it does not begin with a doctype')
  check(attribute(all('html')[0]!, 'lang') === language, 'its language is not told')
  check(
    all('h1').length === 1 && textOf(all('h1')[0]!).trim() !== '',
    `it has ${all('h1').length} h1 with text`,
  )
  check(all('main').length === 1, 'it has no main')
  const title = all('title').filter(one => one.namespaceURI.endsWith('xhtml'))
  check(
    title.length === 1 && textOf(title[0]!).replace('– Samskap', '').trim() !== '',
    'its title says nothing',
  )

  const levels = page.filter(one => /^h[1-6]$/.test(one.tagName)).map(one => Number(one.tagName[1]))
  check(
    levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1),
    `its headings jump: ${levels}`,
  )

  const ids = page.map(one => attribute(one, 'id')).filter(id => id !== undefined)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  check(twice.length === 0, `ids stand twice: ${twice}`)
  for (const element of page) {
    for (const name of [
      'for',
      'aria-describedby',
      'aria-labelledby',
      'aria-controls',
      'aria-details',
      'list',
      'form',
    ]) {
      for (const id of attribute(element, name)?.split(/\s+/) ?? []) {
        check(ids.includes(id), `${shown(element)} points at nothing by ${name}`)
      }
    }
    check(attribute(element, 'style') === undefined, `${shown(element)} has a style`)
    check(!element.attrs.some(({ name }) => name.startsWith('on')), `${shown(element)} has a script`)
    if (element.tagName === 'a') checkLink(element)
  }
  function checkLink(element: Element) {
    const href = attribute(element, 'href')
    check(href !== undefined && href !== '', `${shown(element)} leads nowhere`)
    check(nameOf(element, page) !== '', `${shown(element)} has no text`)
    if (href?.startsWith('#')) check(ids.includes(href.slice(1)), `${href} is not on the page`)
    check(!/^(javascript|data):/i.test(href ?? ''), `${shown(element)} runs a script`)
  }
  check(all('style').length === 0, 'it has a style sheet inside')
  check(
    all('script').every(one => attribute(one, 'src')?.startsWith('/assets/') && textOf(one) === ''),
    'it has a script inside',
  )

  const fields = page.filter(
    one => /^(input|select|textarea)$/.test(one.tagName) && attribute(one, 'type') !== 'hidden',
  )
  for (const field of fields) check(nameOf(field, page) !== '', `${shown(field)} has no label`)
  for (const button of all('button')) check(nameOf(button, page) !== '', `${shown(button)} has no text`)
  for (const form of all('form')) {
    check(/^(post|get)$/.test(attribute(form, 'method') ?? 'get'), `${shown(form)} has an odd method`)
    check(attribute(form, 'action')?.startsWith('/') ?? false, `${shown(form)} has no action`)
    check(
      elementsInside(form).some(one => one.tagName === 'button'),
      `${shown(form)} has no button`,
    )
  }
  for (const group of all('fieldset')) {
    check(
      elementsInside(group).some(one => one.tagName === 'legend' && textOf(one).trim() !== ''),
      `${shown(group)} has no legend`,
    )
  }
  const hidden = (one: Element): boolean =>
    attribute(one, 'aria-hidden') === 'true' ||
    (one.parentNode !== null && 'tagName' in one.parentNode && hidden(one.parentNode))
  for (const table of all('table').filter(one => !hidden(one))) {
    const inside = elementsInside(table).map(one => one.tagName)
    check(inside.includes('th'), 'a table has no headings')
    check(nameOf(table, page) !== '' || inside.includes('caption'), 'a table has no caption')
  }
  for (const image of all('img'))
    check(attribute(image, 'alt') !== undefined, `${shown(image)} has no alternative`)
  for (const svg of all('svg').filter(one => !hidden(one))) {
    const told = nameOf(svg, page) !== '' || elementsInside(svg).some(one => one.tagName === 'title')
    check(told, `${shown(svg)} is neither told nor hidden`)
  }
  const text = textOf(all('body')[0]!)
  const junk = /undefined|\[object|\bNaN\b|\bnull\b|\{\{|=>|function\b.*\{/.exec(text)
  check(junk === null, `it shows "${text.slice((junk?.index ?? 0) - 30, (junk?.index ?? 0) + 30)}"`)
  for (const { name, value } of page.flatMap(one => one.attrs)) {
    check(!/undefined|\[object|\bNaN\b/.test(value), `${name}="${value}" shows something unmeant`)
  }
  return faults
}

const pages = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'GET')

/** Each kind of person, and how one is let in. */
const people: Record<string, (language: string) => Promise<Visitor>> = {
  stranger: async language => world.visitor(language),
}
/** Where links of the pages lead, by who saw them. */
const links = new Map<string, Set<string>>()
let initiatives: string[] = []

beforeAll(async () => {
  const bare = await layInitiative(world)
  const account = await layAccount(world, 'kari@example.test')
  people.account = async language => browserOf(world, account.token, language)
  for (const grant of grants) {
    people[`${grant} of a bare initiative`] = async language =>
      browserOf(world, bare.seats[grant].token, language)
  }
  for (const person of demo_people) {
    people[`the made-up ${person}`] = async language => {
      const browser = world.visitor(language)
      await browser.post('/demo', { as: person })
      return browser
    }
  }
  const rows = await world.db
    .selectFrom('initiative')
    .select('initiative_id')
    .orderBy('created_at')
    .limit(6)
    .execute()
  initiatives = rows.map(row => row.initiative_id)
})

const for_accounts = pages.filter(route => route.who === 'account').map(route => route.path)

const local = (href: string, path: string) => new URL(href, `http://localhost:3000${path}`)

/** The address without what differs from one thing to the next of its kind. */
const plain = (address: string) =>
  address
    .replace(/[0-9a-f]{8}(-[0-9a-f]+){4}/g, ':id')
    .replace(/=[^&]*/g, '=')
    .replace(/(?<=\/(guide\/(points|methods)|impact\/library)\/)[a-z-]+/, ':name')

/** What is wrong on the pages that this person can come to; of pages of one kind, the first four. */
async function walk(who: string, browser: Visitor, language: string): Promise<string[]> {
  const faults: string[] = []
  const bare = pages.map(route => route.path).filter(path => !path.includes(':') && path !== '/robots.txt')
  const inside = pages
    .filter(route => /^\/i\/:initiative(\/[a-z_-]+)*$/.test(route.path))
    .flatMap(route => initiatives.map(id => route.path.replace(':initiative', id)))
  const waiting = ['/', ...bare, ...inside, `/i/${newId()}`, '/not-there']
  const seen = new Set<string>()
  const alike = new Map<string, number>()
  while (waiting.length > 0) {
    const path = waiting.shift()!
    const times = (alike.get(plain(path)) ?? 0) + 1
    if (seen.has(path) || times > 4) continue
    seen.add(path)
    alike.set(plain(path), times)
    await forgetTries(world)
    const answer = await browser.get(path)
    if (answer.status >= 500) faults.push(`${who}, ${language}: ${path} answers ${answer.status}`)
    if (answer.location) waiting.push(local(answer.location, path).pathname)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    for (const fault of faultsOf(answer.text, language))
      faults.push(`${who}, ${language}, ${plain(path)}: ${fault}`)
    // The pages that say what cannot be done are looked at, but nobody goes on from them.
    if (answer.status !== 200) continue
    const found = elementsOf(answer.text)
      .flatMap(element => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))
      .map(href => local(href, path))
      .filter(url => url.origin === 'http://localhost:3000' && !url.pathname.startsWith('/assets/'))
    const known = links.get(who) ?? new Set()
    links.set(who, known)
    for (const url of found) {
      known.add(`${path} → ${url.pathname}${url.search}`)
      if (!seen.has(url.pathname + url.search)) waiting.push(url.pathname + url.search)
    }
  }
  return faults
}

for (const language of languages) {
  test(`every page is well made in ${language}, for everybody who can come to it`, async () => {
    const faults: string[] = []
    for (const [who, arrive] of Object.entries(people)) {
      faults.push(...(await walk(who, await arrive(language), language)))
    }
    expect([...new Set(faults)]).toEqual([])
  })
}

test('no link leads to a page that is not there or not theirs', async () => {
  const dead = new Map<string, string>()
  for (const [who, arrive] of Object.entries(people)) {
    const browser = await arrive('nb')
    const answers = new Map<string, number>()
    const of_a_kind = new Map<string, number>()
    for (const link of links.get(who) ?? []) {
      const to = link.split(' → ')[1]!
      // The points and cards are many, and their own room's tests know each.
      const times = (of_a_kind.get(plain(to)) ?? 0) + 1
      of_a_kind.set(plain(to), times)
      if (plain(to).endsWith('/:name') && times > 4) continue
      await forgetTries(world)
      if (!answers.has(to)) answers.set(to, (await browser.get(to)).status)
      const status = answers.get(to)!
      // Whoever is not signed in is asked to be, and then led on.
      const well =
        status === 200 || status === 303 || (status === 401 && for_accounts.includes(to.split('?')[0]!))
      if (!well) dead.set(`${who}: ${plain(to)} answers ${status}`, plain(link))
    }
  }
  expect(Object.fromEntries(dead)).toEqual({})
})

test('a form with something to mend is as well made as before, and says so in its title', async () => {
  const faults: string[] = []
  const writes = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'POST')
  for (const language of languages) {
    for (const [who, arrive] of Object.entries(people)) {
      const browser = await arrive(language)
      for (const route of writes.filter(one => !/\/(sign-out|erase)$/.test(one.path))) {
        await forgetTries(world)
        const address = route.path
          .replace(':initiative', initiatives.at(-1)!)
          .replace(/:(token|name)/, 'x')
          .replace(/:\w+/g, newId())
        const answer = await browser.post(address, {})
        if (answer.status !== 422) continue
        const found = faultsOf(answer.text, language)
        if (!/<title>(Feil|Fejl|Error): /.test(answer.text))
          found.push('its title does not tell of the error')
        if (!answer.text.includes('ds-error-summary')) found.push('no summary of what to mend')
        const page = elementsOf(answer.text)
        const linked = page.map(one => attribute(one, 'href'))
        const wrong = page
          .filter(one => attribute(one, 'aria-invalid') === 'true')
          .map(one => attribute(one, 'id'))
        for (const id of wrong.filter(id => !linked.includes(`#${id}`))) found.push(`no link to ${id}`)
        faults.push(...found.map(fault => `${who}, ${language}, POST ${route.path}: ${fault}`))
      }
    }
  }
  expect(faults).toEqual([])
})

test('a page that is not well made would be found', () => {
  const bad =
    '<!doctype html><html lang="nb"><head><title>x</title></head><body><main><h2 id="a" style="x">undefined</h2><input id="a"><img src="x"><a href="#b"></a></main></body></html>'
  const faults = faultsOf(bad, 'en').join('\n')
  for (const part of [
    'language',
    '0 h1',
    'twice',
    'a style',
    'no label',
    'no alternative',
    'no text',
    'not on the page',
    '"undefined',
  ]) {
    expect(faults).toContain(part)
  }
})
