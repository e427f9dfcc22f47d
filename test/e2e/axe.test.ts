import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as home_text } from '../../src/modules/home/text/index.ts'
import { text as initiatives_text } from '../../src/modules/initiatives/text/index.ts'
import { text as consent_text } from '../../src/modules/people/consent/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { text as answering_text } from '../../src/modules/scorecard/answering/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { answerEach, answersOf, openAnswering, sendAnswers, standsAt, tabAndEnter } from './answering.ts'
import {
  addPeople,
  claim,
  linkFor,
  openRound,
  planRound,
  signIn,
  startInitiative,
  wordsIn,
} from './gathering.ts'
import { enterDemo, faultsOf, type Tried } from './looking.ts'

const house = await openHouse({ demo: true })
afterAll(house.end)

/** Opens each page by its name and looks at it. */
async function lookAt(page: Page, ways: Record<string, string>): Promise<string[]> {
  const found: string[] = []
  for (const [name, way] of Object.entries(ways)) {
    await page.goto(way)
    found.push(...(await faultsOf(page, name)))
  }
  return found
}

/** The same, with the address of the initiative that has come furthest. */
async function tableOfTheDemo(who: Tried) {
  const page = await house.visitor()
  await enterDemo(page, who)
  const table = (await page.getByRole('link', { name: 'Torsdagsbordet' }).getAttribute('href'))!
  return { page, table }
}

/** The same, in the initiative that has an open round. */
async function openRoundOfTheDemo(page: Page, who: Tried) {
  await enterDemo(page, who)
  const at = await page.getByRole('link', { name: 'Boligdøra' }).getAttribute('href')
  await page.goto(`${at}/rounds`)
  return { at, round: await page.locator('main ul.rows a').first().getAttribute('href') }
}

const leader = await house.visitor()
let initiative: string

test('anybody can read the open pages', async () => {
  const visitor = await house.visitor()
  const found = await lookAt(visitor, {
    front: '/',
    sign_in: '/sign-in',
    sent: '/sign-in/sent',
    sign_in_over: '/sign-in/an-old-link',
    code: '/code',
    join_over: '/join/an-old-link',
    privacy: '/privacy',
    accessibility: '/accessibility',
    demo_mail: '/demo/mail',
    not_found: '/nowhere',
    sign_in_first: '/start',
    mine_none: '/mine',
  })
  expect(found).toEqual([])
})

test('a facilitator can start and gather people', async () => {
  await signIn(house, leader, 'kari@example.test')
  await leader.goto('/start')
  await leader.getByRole('button', { name: initiatives_text.nb.start, exact: true }).click()
  await leader.locator('#error-summary').waitFor()
  const found = await faultsOf(leader, 'start_errors')
  found.push(...(await lookAt(leader, { start: '/start' })))
  initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names: ['Amina', 'Bo'], party: 'resident' })
  const link = await linkFor(leader, initiative, 'Amina')
  found.push(...(await faultsOf(leader, 'link')))
  const amina = await house.visitor()
  found.push(...(await lookAt(amina, { join: link })))
  await claim(amina, link)
  found.push(...(await faultsOf(amina, 'welcome')))
  found.push(
    ...(await lookAt(amina, {
      me: `${initiative}/me`,
      not_allowed: `${initiative}/people/add`,
      overview_member: initiative,
    })),
  )
  await leader.goto(`${initiative}/people`)
  await leader.getByRole('button', { name: people_text.nb.sheets }).click()
  await leader.locator('.sheet').first().waitFor()
  found.push(...(await faultsOf(leader, 'sheets')))
  await leader.goto(`${initiative}/people/group-code`)
  await leader.getByRole('button', { name: people_text.nb.group_code_make }).click()
  const code = await wordsIn(leader.locator('.secret'))
  found.push(...(await faultsOf(leader, 'group_code')))
  const stranger = await house.visitor()
  await stranger.goto('/code')
  await stranger.locator('#code').fill(code)
  await stranger.locator('main form button').click()
  await stranger.locator('input[name="name"]').waitFor()
  found.push(...(await faultsOf(stranger, 'group')))
  found.push(
    ...(await lookAt(leader, {
      mine: '/mine',
      overview_new: initiative,
      people: `${initiative}/people`,
      people_add: `${initiative}/people/add`,
      edit: `${initiative}/edit`,
      question: `${initiative}/question`,
      steps: `${initiative}/steps`,
      rounds_none: `${initiative}/rounds`,
      round_new: `${initiative}/rounds/new`,
      import: `${initiative}/rounds/import`,
    })),
  )
  await leader.goto(`${initiative}/people`)
  await leader.getByRole('link', { name: `${people_text.nb.change} Amina`, exact: true }).click()
  await leader.getByRole('heading', { name: people_text.nb.edit_title('Amina') }).waitFor()
  found.push(...(await faultsOf(leader, 'seat')))
  expect(found).toEqual([])
})

test('everybody can answer', async () => {
  const words = answering_text.nb
  const found: string[] = []
  const bo = await house.visitor()
  await claim(bo, await linkFor(leader, initiative, 'Bo'))
  const round = await planRound(leader, initiative)
  found.push(...(await faultsOf(leader, 'round_planned')))
  await openRound(leader, round)
  found.push(...(await faultsOf(leader, 'round_open')))
  found.push(...(await lookAt(leader, { round_close: `${round}/close` })))
  await openAnswering(bo, round, 'nb')
  found.push(...(await faultsOf(bo, 'answer_start')))
  await bo.getByRole('button', { name: words.begin_all, exact: true }).click()
  await bo.locator('fieldset.q').first().waitFor()
  found.push(...(await faultsOf(bo, 'answer_all')))
  await openAnswering(bo, round, 'nb')
  const answers = answersOf(0)
  await answerEach(bo, 'nb', answers, 3)
  await standsAt(bo, 3)
  found.push(...(await faultsOf(bo, 'answer_statement')))
  await bo.getByRole('button', { name: words.pause, exact: true }).click()
  await bo.getByRole('heading', { name: words.rest_title }).waitFor()
  found.push(...(await faultsOf(bo, 'answer_rest')))
  await bo.getByRole('button', { name: words.to_review, exact: true }).click()
  await bo.getByRole('heading', { name: words.review_title }).waitFor()
  found.push(...(await faultsOf(bo, 'answer_review')))
  await sendAnswers(bo, 'nb')
  found.push(...(await faultsOf(bo, 'answer_thanks')))
  found.push(...(await lookAt(bo, { answer_again: `${round}/answer` })))
  expect(found).toEqual([])
})

test('everybody can read what a round says, and agree on something', async () => {
  const words = home_text.nb
  const page = await house.visitor()
  await page.goto('/')
  await page.getByRole('button', { name: words.try_as.facilitator }).click()
  await page.waitForURL('**/mine*')
  const found = await faultsOf(page, 'mine_demo')
  await page.getByRole('link', { name: 'Torsdagsbordet' }).click()
  await page.waitForURL('**/i/*')
  found.push(...(await faultsOf(page, 'overview')))
  const table = new URL(page.url()).pathname
  await page.goto(`${table}/rounds`)
  found.push(...(await faultsOf(page, 'rounds')))
  const round = await page.locator('main ul.rows a').first().getAttribute('href')
  found.push(
    ...(await lookAt(page, {
      result: `${round}/result`,
      research: `${round}/research`,
      talk: `${round}/talk`,
      table_people: `${table}/people`,
      table_question: `${table}/question`,
      table_steps: `${table}/steps`,
    })),
  )
  await page.locator('main ul.rows a').first().click()
  await page.waitForURL('**/steps/*')
  found.push(...(await faultsOf(page, 'step')))
  const table_pages = { course: `${table}/course`, pulses: `${table}/pulses`, release: `${round}/release` }
  found.push(...(await lookAt(page, { ...table_pages, thank: `${round}/tell` })))
  await page.goto(`${table}/pulses`)
  const pulse = (await page.locator('main ul.rows a').first().getAttribute('href'))!
  found.push(...(await lookAt(page, { pulse })))
  expect(found).toEqual([])
})

test('everybody can answer in another way, and be told of it', async () => {
  const page = await house.visitor()
  const { at, round } = await openRoundOfTheDemo(page, 'facilitator')
  const found = await lookAt(page, {
    rounds_open: `${at}/rounds`,
    willingness: `${at}/willingness`,
    willingness_note: `${at}/willingness/note`,
    tell: `${round}/tell`,
    slips: `${round}/tell/slips`,
    poster: `${round}/tell/poster`,
    help: `${round}/help`,
    enter_code: `${round}/paper/enter`,
    paper_large: `${round}/paper?size=large`,
    paper: `${round}/paper`,
  })
  const code = await wordsIn(page.locator('.paper-code b').first())
  found.push(...(await lookAt(page, { enter: `${round}/paper/enter?sheet=${code}` })))
  await page.locator('input[name="side"]').first().check()
  await page.locator('#typed').fill('43?5-21')
  await page.locator('#typed').press('Enter')
  await page.locator('#error-summary').waitFor()
  found.push(...(await faultsOf(page, 'enter_errors')))
  await page.locator('#typed').fill('43?5-21'.repeat(4))
  await page.locator('#typed').press('Enter')
  await page.locator('.looked').waitFor()
  found.push(...(await faultsOf(page, 'enter_look')))

  found.push(...(await lookAt(page, { screen_start: `${round}/screen` })))
  await page.locator('form[action$="/screen/start"] button').click()
  await page.locator('.lobby').waitFor()
  found.push(...(await faultsOf(page, 'screen_lobby')))
  const amina = await house.visitor()
  await openRoundOfTheDemo(amina, 'resident')
  found.push(...(await lookAt(amina, { answer_start_together: `${round}/answer` })))
  await amina.locator('button[value="follow"]').click()
  await amina.locator('button[value="follow"]').waitFor({ state: 'hidden' })
  found.push(...(await faultsOf(amina, 'answer_wait')))
  await page.locator('form[data-move] button').last().click()
  await page.locator('.scale').waitFor()
  found.push(...(await faultsOf(page, 'screen_statement')))
  await amina.goto(`${round}/answer`)
  await amina.locator('button[value="helped"]').click()
  await amina.locator('#asked').waitFor()
  found.push(...(await faultsOf(amina, 'answer_helped')))
  expect(found).toEqual([])
})

test('everybody can bring a language and a voice', async () => {
  await leader.goto('/languages')
  const found = await faultsOf(leader, 'languages')
  await leader.locator('#code').selectOption('ar')
  await leader.locator('#name').fill('العربية')
  await leader.locator('input[name="direction"][value="rtl"]').check()
  await leader.locator('main form button').last().click()
  await leader.locator('.kit-parts').waitFor()
  found.push(...(await faultsOf(leader, 'kit')))
  const kit = '/languages/ar'
  found.push(
    ...(await lookAt(leader, {
      kit_write: `${kit}/write?part=answering`,
      kit_check: `${kit}/check?part=answering`,
      kit_print: `${kit}/print?part=answering`,
      voices: '/voices',
    })),
  )
  expect(found).toEqual([])
})

test('everybody can see and decide about what is theirs', async () => {
  const { page, table } = await tableOfTheDemo('resident')
  const me = `${table}/me`
  const found = await lookAt(page, {
    safety: `${table}/safety`,
    letter: `${table}/letter`,
    basis: `${table}/basis`,
    owners: `${table}/owners`,
    residents: `${table}/residents`,
    pictures: `${table}/pictures`,
    erasures: `${table}/safety/erasures`,
    me_consents: `${me}/consents`,
    me_agreement: `${me}/agreement`,
    me_needs: `${me}/needs`,
    me_exchange: `${me}/exchange`,
    me_letter: `${me}/letter`,
    me_readings: `${me}/readings`,
    me_things: `${me}/things`,
    me_leave: `${me}/leave`,
    me_erase: `${me}/erase`,
    mine_things: '/mine/things',
    mine_ways: '/mine/ways',
    mine_sessions: '/mine/sessions',
    contact: '/contact',
    report: '/accessibility/report',
  })
  await page.goto(`${table}/question`)
  await page.locator('#body').fill('Hvordan har Leyla det?')
  await page.locator('#reason').fill('Ring meg på 912 34 567.')
  await page.locator('#reason').locator('xpath=ancestor::form').locator('button').first().click()
  await page.locator('#look-first').waitFor()
  found.push(...(await faultsOf(page, 'look_first')))
  expect(found).toEqual([])
})

test('those who lead can read what they are told, and say what the work rests on', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const found = await lookAt(page, {
    basis_state: `${table}/basis/state`,
    letter_edit: `${table}/letter/edit`,
    consents: `${table}/consents`,
    consents_paper: `${table}/consents/paper`,
    agreement: `${table}/me/agreement`,
    agreement_paper: `${table}/agreement/paper`,
    owners_lead: `${table}/owners`,
    needs: `${table}/needs`,
    exchange: `${table}/exchange`,
    letters: `${table}/letters`,
    state: `${table}/state`,
    traces: `${table}/traces`,
    seals: `${table}/traces/seals`,
  })
  expect(found).toEqual([])
})

test('those who look after an organisation and the installation can do so', async () => {
  const page = await house.visitor()
  await enterDemo(page, 'administrator')
  await page.goto('/organisations')
  const at = await page.locator('main a[href^="/o/"]').first().getAttribute('href')
  const found = await lookAt(page, {
    organisations: '/organisations',
    organisation: at!,
    organisation_edit: `${at}/edit`,
    folder: `${at}/folder`,
    folder_print: `${at}/folder/print`,
    installation: '/installation',
    installation_organisations: '/installation/organisations',
    retention: '/installation/retention',
  })
  expect(found).toEqual([])
})

test('the guide can be used by who leads, and by the leader who backs the work', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const at = `${table}/guide`
  const found = await lookAt(page, {
    guide: at,
    guide_move: `${at}/move`,
    guide_why: `${at}/why`,
    guide_ready: `${at}/ready`,
    guide_point: `${at}/points/run-money`,
    guide_chapter: `${at}/chapters/running`,
    guide_sheets: `${at}/sheets`,
    guide_sheet: `${at}/sheets/scope`,
    guide_agreement: `${at}/sheets/running`,
    guide_anchoring: `${at}/anchoring`,
    guide_contacts: `${at}/contacts`,
    guide_thickness: `${at}/thickness`,
    guide_form: `${at}/form?settled=no&change=yes&share=yes&how_long=lasting`,
    guide_methods: `${at}/methods`,
    guide_card: `${at}/methods/small-safe-trial`,
    guide_evening: `${at}/evening?card=shared-meal&card=hopes-and-worries`,
    guide_reflection: `${at}/reflection`,
    guide_team: `${at}/reflection/team`,
    guide_news: `${at}/news`,
    guide_sparring: `${at}/sparring`,
    guide_first_meeting: `${at}/first-meeting`,
    guide_letter: `${at}/letters/new`,
    guide_pattern: `${at}/pattern`,
    a4_leader: `${table}/a4/leader`,
    a4_residents: `${table}/a4/residents`,
  })
  const leader = await tableOfTheDemo('leader')
  found.push(...(await lookAt(leader.page, { asked_to_back: `${leader.table}/guide/anchoring` })))
  expect(found).toEqual([])
})

test('the plan for the difference can be used by who leads, and the short form by whoever has the link', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const at = `${table}/impact`
  const inside = async (from: string, link: string) => {
    await page.goto(`${at}/${from}`)
    return (await page.locator(`main a[href*="${link}"]`).first().getAttribute('href'))!
  }
  const found = await lookAt(page, {
    impact: at,
    impact_advice: `${at}/advice`,
    impact_facts: `${at}/plan/facts`,
    impact_problem: `${at}/plan/problem`,
    impact_groups: `${at}/groups`,
    impact_group: await inside('groups', '/impact/groups/'),
    impact_hypothesis: `${at}/hypothesis`,
    impact_indicators: `${at}/indicators`,
    impact_indicator: await inside('indicators', '/impact/indicators/'),
    impact_library: `${at}/library`,
    impact_library_one: `${at}/library/has-somebody-to-ask`,
    impact_measurements: `${at}/measurements`,
    impact_measured: await inside('measurements', '/impact/measurements/'),
    impact_series: `${at}/series`,
    impact_follow: `${at}/follow`,
    impact_followed: await inside('follow', '/impact/follow/'),
    impact_together: `${at}/follow/together`,
    impact_asking: `${at}/asking`,
    impact_asked: await inside('asking', '/impact/asking/'),
    impact_stories: `${at}/stories`,
    impact_story: await inside('stories', '/impact/stories/'),
    impact_choosing: `${at}/stories/choose`,
    impact_value: `${at}/value`,
    impact_cycle: `${at}/value/cycle`,
    impact_gains: `${at}/gains`,
    impact_honesty: `${at}/honesty`,
    impact_report: `${at}/report`,
    impact_files: `${at}/import`,
  })
  expect(found).toEqual([])
})

test('meetings, boards, ideas and what is owed can be used by who leads, and a code by whoever has it', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const first = async (from: string, link: RegExp) => {
    await page.goto(`${table}/${from}`)
    const all = await page.locator('main a').evaluateAll(links => links.map(one => one.getAttribute('href')!))
    return all.find(href => link.test(href))!
  }
  const one = (room: string) => new RegExp(`/${room}/[0-9a-f-]{36}$`)
  const meeting = await first('meetings', one('meetings'))
  const board = await first('boards', one('boards'))
  const found = await lookAt(page, {
    meetings: `${table}/meetings`,
    meeting,
    meeting_new: `${table}/meetings/new`,
    meeting_edit: `${meeting}/edit`,
    meeting_times: await first('meetings', /\/times$/),
    meeting_invited: `${meeting}/invited`,
    meeting_sheet: `${meeting}/invited/sheet`,
    meeting_roles: `${meeting}/roles`,
    meeting_evening: `${meeting}/evening`,
    meeting_agenda: `${meeting}/evening/agenda`,
    meeting_present: `${meeting}/evening/present`,
    minutes: `${meeting}/minutes`,
    minutes_write: `${meeting}/minutes/write`,
    equality: `${table}/meetings/equality`,
    spread: `${table}/meetings/spread`,
    calendar: `${table}/me/calendar`,
    follow_up: `${table}/me/follow-up`,
    boards: `${table}/boards`,
    board,
    board_list: `${board}/list`,
    board_typing: `${board}/typing`,
    board_settings: `${board}/settings`,
    ideas: `${table}/ideas`,
    idea: await first('ideas', one('ideas')),
    contributions: `${table}/contributions`,
    contribution: await first('contributions', one('contributions')),
    contribution_new: `${table}/contributions/new`,
    became: `${table}/contributions/became`,
  })
  const stranger = await house.visitor()
  found.push(...(await lookAt(stranger, { given: '/given' })))
  expect(found).toEqual([])
})

/** The study of the demo, as somebody sees it, and the way to the first address of a kind on a page. */
async function studyOfTheDemo(who: Tried) {
  const { page, table } = await tableOfTheDemo(who)
  const first = async (from: string, link: RegExp) => {
    await page.goto(from)
    const all = await page.locator('main a').evaluateAll(links => links.map(one => one.getAttribute('href')!))
    return all.find(href => link.test(href))!
  }
  const one = (room: string) => new RegExp(`/${room}/[0-9a-f-]{36}$`)
  return { page, table, first, one, study: await first(`${table}/research`, one('research')) }
}

test('the plan, the people, the material and the codes of research can be used by who researches', async () => {
  const { page, table, first, one, study } = await studyOfTheDemo('researcher')
  const informant = await first(`${study}/people`, one('people'))
  const source = await first(`${study}/sources`, one('sources'))
  const code = await first(`${study}/codes`, one('codes'))
  const found = await lookAt(page, {
    research_all: `${table}/research`,
    research_study: study,
    research_edit: `${study}/edit`,
    research_agreed: `${study}/agreed`,
    research_letter: `${study}/letter`,
    research_care: `${study}/care`,
    research_steps: `${study}/steps`,
    research_people: `${study}/people`,
    research_informant: informant,
    research_names: `${study}/people/names`,
    research_key: `${study}/people/key`,
    research_remarks: `${study}/people/remarks`,
    research_sources: `${study}/sources`,
    research_source_new: `${study}/sources/new`,
    research_source_bring: `${study}/sources/bring`,
    research_source: source,
    research_sound: `${source}/sound`,
    research_masks: `${source}/masks`,
    research_paper: await first(`${source}/paper`, /paper\?of=/),
    research_passage: await first(source, one('passages')),
    research_coding: `${source}/code`,
    research_coding_passage: await first(`${source}/code`, one('code')),
    research_codes: `${study}/codes`,
    research_code: code,
    research_code_split: `${code}/split`,
    research_codes_print: `${study}/codes/print`,
    research_memos: `${study}/codes/memos`,
  })
  expect(found).toEqual([])
})

test('what research shows can be read by who researches, by who has spoken, and by everybody', async () => {
  const { page, table, first, study } = await studyOfTheDemo('researcher')
  const found = await lookAt(page, {
    research_counts: `${study}/counts`,
    research_behind: await first(`${study}/counts`, /counts\/behind/),
    research_together: `${study}/counts/together`,
    research_agreement: `${study}/counts/agreement`,
    research_quotes: `${study}/counts/quotes`,
    research_shown: `${study}/counts/shown`,
    research_words: `${study}/words`,
    research_words_compare: `${study}/words/compare`,
    research_words_context: `${study}/words/context?word=bord`,
    research_files: `${study}/files`,
    research_guides: `${table}/research/guides`,
    research_guide: await first(`${table}/research/guides`, /\/guides\/[a-z-]+$/),
    research_across: '/research',
  })
  const resident = await tableOfTheDemo('resident')
  const own = `${resident.table}/me/research`
  await resident.page.goto(own)
  const read = await resident.page.locator(`main a[href^="${own}/"]`).first().getAttribute('href')
  found.push(
    ...(await lookAt(resident.page, {
      own_research: own,
      own_research_source: read!,
      own_research_take_back: `${read}/take-back`,
      research_study_seen: study,
    })),
  )
  await resident.page.goto(read!)
  const said = await resident.page.locator(`main a[href^="${read}/"]`).first().getAttribute('href')
  found.push(...(await lookAt(resident.page, { own_research_passage: said! })))
  expect(found).toEqual([])
})

test('with the keyboard alone, somebody says yes, takes it back, and leaves', async () => {
  const { page, table } = await tableOfTheDemo('resident')
  const consent = (way: string) => `#research form:has(input[value="${way}"]) button`
  await page.goto(`${table}/me`)
  await tabAndEnter(page, 'a[href$="/me/consents"]')
  await tabAndEnter(page, consent('yes'))
  await page.locator('#research').getByText(consent_text.nb.yes_said).waitFor()
  await tabAndEnter(page, consent('no'))
  await page.locator('#research').getByText(consent_text.nb.no_said).waitFor()
  await page.goto(`${table}/me`)
  await tabAndEnter(page, 'a[href$="/me/leave"]')
  await tabAndEnter(page, 'form[action$="/me/leave"] button')
  await page.getByRole('heading', { name: people_text.nb.left_title }).waitFor()
  expect((await page.request.get(table)).status()).toBe(404)
})

test('nothing went wrong where nobody looked', () => {
  expect(house.faults).toEqual([])
})

test('what places learn from each other can be read by everybody, and given and got by who is in one', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const at = `${table}/learning`
  const first = async (from: string, link: string) => {
    await page.goto(from)
    return (await page.locator(`main a[href*="${link}"]`).first().getAttribute('href'))!
  }
  const found = await lookAt(page, {
    network: '/network',
    stories: '/stories',
    story: await first('/stories', '/stories/'),
    stories_found: '/stories?q=skap&theme=families',
    stories_none: '/stories?q=zzzzzz',
    help_wanted: '/help-wanted',
    help_one: await first('/help-wanted', '/help-wanted/'),
    gatherings: '/gatherings',
    shelf: '/shelf',
    lessons: '/lessons',
    lesson: '/lessons/twenty-minutes',
    lesson_words: '/lessons/words',
    lesson_cases: '/lessons/cases',
    country: '/country',
    learning: at,
    learning_begin: `${at}/begin`,
    learning_understanding: `${at}/understanding`,
    learning_stories: `${at}/stories`,
    learning_story: await first(`${at}/stories`, '/learning/stories/'),
    learning_write: `${at}/stories/new?kind=story`,
    learning_alike: `${at}/like-ours`,
    learning_help: `${at}/help`,
    learning_plan: `${at}/help/plan?parts=groups`,
    learning_mentors: `${at}/mentors`,
    learning_gatherings: `${at}/gatherings`,
    learning_shelf: `${at}/shelf`,
    follow: `${table}/me/follow`,
  })
  const coordinator = await house.visitor()
  await enterDemo(coordinator, 'administrator')
  await coordinator.goto('/organisations')
  const organisation = await coordinator.locator('main a[href^="/o/"]').first().getAttribute('href')
  const looked = { coordinator: `${organisation}/network`, peers: '/installation/peers' }
  found.push(...(await lookAt(coordinator, looked)))
  expect(found).toEqual([])
})

test('plans can be read by everybody, brought and judged by an organisation, and carried out by an initiative', async () => {
  const { page, table } = await tableOfTheDemo('facilitator')
  const first = async (who: typeof page, from: string, link: string) => {
    await who.goto(from)
    return (await who.locator(`main a[href*="${link}"]`).first().getAttribute('href'))!
  }
  const place = '/plans/places/9501'
  const found = await lookAt(page, {
    plans: '/plans',
    plans_county: '/plans?county=95',
    plans_place: place,
    plan: await first(page, place, '/plans/read/'),
    plans_definitions: '/plans/definitions',
    plans_compare: '/plans/compare?one=9501-2023&other=9502-2023',
    plans_work: `${table}/plans`,
  })
  const holder = await house.visitor()
  await enterDemo(holder, 'administrator')
  await holder.goto('/organisations')
  const organisation = await holder
    .locator('main a[href^="/o/"]', { hasText: 'Fjordfylket' })
    .getAttribute('href')
  const one = await first(holder, `${organisation}/plans`, '/plans/')
  found.push(
    ...(await lookAt(holder, {
      library: `${organisation}/plans`,
      library_plan: one,
      passage: await first(holder, await first(holder, place, '/plans/read/'), '/passages/'),
      factors: `${organisation}/plan-places/9501`,
      factors_where: `${organisation}/plan-places`,
    })),
  )
  expect(found).toEqual([])
})
