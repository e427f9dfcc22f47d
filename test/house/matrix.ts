import { rooms } from '../../src/app.ts'
import { grants, installation_grants, organisation_grants } from '../../src/platform/access.ts'
import { doors } from './doors.ts'

/** Whoever may knock: one with each grant, and those with none. */
export const visitors = [
  'stranger',
  'account',
  ...grants,
  ...organisation_grants,
  ...installation_grants,
] as const
export type Visitor = (typeof visitors)[number]

/** What a door does: it opens, or answers that one must sign in, that this is not theirs, or that nothing is there. */
export type Answer = 'opens' | 401 | 403 | 404

const within = (list: readonly string[], visitor: Visitor) => list.includes(visitor)

/** Those who sit in a seat have no account in these tests; every other grant is an account's. */
const hasAccount = (visitor: Visitor) => visitor !== 'stranger' && !within(grants, visitor)

/**
 * What a door answers, by the compact table of who may open it (doors.ts). A grant counts where it was given: in its own
 * initiative, in its own organisation, or in the installation; anywhere else its holder finds nothing there. Null for a
 * door that does not stand in the table.
 */
export function answerOf(door: string, visitor: Visitor, elsewhere = false): Answer | null {
  const who = doors[door]?.split(' ')
  if (!who) return null
  const path = door.split(' ')[1]!
  if (who.includes('anyone')) return 'opens'
  if (visitor === 'stranger') return 401
  if (who.includes('account')) return hasAccount(visitor) ? 'opens' : 401
  const counting = path.startsWith('/i/')
    ? grants
    : path.startsWith('/o/')
      ? organisation_grants
      : installation_grants
  if (counting !== grants && !hasAccount(visitor)) return 401
  if (!within(counting, visitor) || elsewhere) return 404
  return who.includes(visitor) ? 'opens' : 403
}

const heads: Readonly<Record<Visitor, string>> = {
  stranger: 'stranger',
  account: 'account',
  facilitator: 'facilitator',
  member: 'member',
  observer: 'observer',
  mentor: 'mentor',
  researcher: 'researcher',
  organisation_administrator: 'organisation administrator',
  network_coordinator: 'network coordinator',
  installation_administrator: 'installation administrator',
  language_checker: 'language checker',
}

const columns = ['door', ...visitors.map(visitor => heads[visitor]), 'of another'] as const

/** The whole matrix as a page to read. */
export function matrixPage(): string {
  const tables = rooms.map(room => {
    const rows = (room.routes ?? []).map(({ method, path }) => rowOf(`${method} ${path}`))
    return [
      `## ${room.name}`,
      '',
      `| ${columns.join(' | ')} |`,
      `|---${'|:-:'.repeat(columns.length - 1)}|`,
      ...rows,
    ]
  })
  return `${[...preface, ...tables.flatMap(table => [...table, ''])].join('\n').trimEnd()}\n`
}

function rowOf(door: string): string {
  const path = door.split(' ')[1]!
  const own = path.startsWith('/i/') ? 'facilitator' : 'organisation_administrator'
  const answers = [
    ...visitors.map(visitor => answerOf(door, visitor)),
    /^\/[io]\//.test(path) ? answerOf(door, own, true) : '',
  ]
  return `| \`${door}\` | ${answers.map(answer => (answer === 'opens' ? '●' : (answer ?? '?'))).join(' | ')} |`
}

const preface = [
  '# Who may open which door',
  '',
  'Made by `npm run doors` from `test/house/doors.ts`; a test knocks at every door as everybody and compares. Add a door',
  'there, in one line, and run it again.',
  '',
  '● it opens · 401 sign in first · 403 signed in, but not theirs · 404 as if nothing were there',
  '',
  'A grant counts only where it was given. Those with a grant in an initiative (facilitator to researcher) sit in a seat,',
  'with or without an account; here without. Those with a grant for an organisation or for the installation find nothing',
  'under `/i/`, not even in an initiative that belongs to their organisation. *Of another*: what whoever leads another',
  'initiative, or looks after another organisation, is answered.',
  '',
]
