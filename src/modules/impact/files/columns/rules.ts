import { gain_kinds } from '../../gains/rules.ts'
import { parts } from '../../plan/rules.ts'
import {
  betters,
  causalities,
  group_kinds,
  item_kinds,
  kinds,
  levels,
  rhythms,
  voice_subjects,
  ways,
} from '../../rules.ts'
import { ledgers, subjects, value_levels, whose } from '../../value/rules.ts'

/** What stands in a column. A key names its row for the others; a reference is such a key. */
export type Column = { name: string } & (
  | { kind: 'text'; most: number; needed?: true }
  | { kind: 'number' | 'whole'; needed?: true }
  | { kind: 'day' | 'moment'; needed?: true }
  | { kind: 'tick' }
  | { kind: 'choice'; options: readonly string[]; or_empty?: true }
  | { kind: 'key' }
  | { kind: 'reference'; to: readonly string[]; or_empty?: true }
)

const line = 300
const page = 10_000

const text = (name: string, most = page) => ({ name, kind: 'text', most }) as const
const needed = (name: string, most = line) => ({ name, kind: 'text', most, needed: true }) as const
const number = (name: string) => ({ name, kind: 'number' }) as const
const whole = (name: string) => ({ name, kind: 'whole' }) as const
const day = (name: string) => ({ name, kind: 'day' }) as const
const on = (name: string) => ({ name, kind: 'day', needed: true }) as const
const moment = (name: string) => ({ name, kind: 'moment' }) as const
const at = (name: string) => ({ name, kind: 'moment', needed: true }) as const
const choice = (name: string, options: readonly string[]) => ({ name, kind: 'choice', options }) as const
const perhaps = (name: string, options: readonly string[]) =>
  ({ name, kind: 'choice', options, or_empty: true }) as const
const key = { name: 'key', kind: 'key' } as const
const of = (name: string, ...to: readonly string[]) => ({ name, kind: 'reference', to }) as const
const perhapsOf = (name: string, ...to: readonly string[]) =>
  ({ name, kind: 'reference', to, or_empty: true }) as const

const figures = [
  day('day'),
  number('value'),
  whole('part'),
  whole('n'),
  number('low'),
  number('high'),
  text('missing'),
  text('comment'),
  text('source'),
]

const part_fields = Object.values(parts).flatMap(fields => Object.keys(fields))

/** The lists of a plan file, in the order in which they stand there, each with its columns. */
export const lists = {
  parts: [choice('section', Object.keys(parts)), choice('field', part_fields), text('text')],
  groups: [
    key,
    needed('name'),
    text('detail'),
    choice('kind', group_kinds),
    whole('priority'),
    whole('size'),
  ],
  voices: [
    of('group', 'groups'),
    choice('about', voice_subjects),
    on('day'),
    whole('people'),
    text('how'),
    text('what'),
  ],
  items: [
    key,
    choice('kind', item_kinds),
    perhapsOf('group', 'groups'),
    needed('title'),
    text('detail'),
    text('source'),
  ],
  links: [of('from', 'items'), of('to', 'items'), choice('causality', causalities), text('reason')],
  indicators: [
    key,
    of('group', 'groups'),
    perhapsOf('goal', 'items'),
    perhapsOf('activity', 'items'),
    text('library', 100),
    needed('name'),
    choice('level', levels),
    choice('kind', kinds),
    perhaps('way', ways),
    text('how'),
    text('source'),
    text('unit', line),
    whole('scale_min'),
    whole('scale_max'),
    text('scale_low', line),
    text('scale_high', line),
    choice('better', betters),
    text('question'),
    text('mind'),
    perhaps('every', rhythms),
    day('first_on'),
    day('last_on'),
    text('who_measures', line),
    moment('withdrawn_at'),
    text('withdrawn_why'),
  ],
  targets: [
    of('indicator', 'indicators'),
    on('day'),
    { name: 'value', kind: 'number', needed: true },
    text('why'),
    at('set_at'),
    moment('given_up_at'),
    text('given_up_why'),
  ],
  measurements: [
    key,
    of('indicator', 'indicators'),
    { name: 'baseline', kind: 'tick' },
    ...figures,
    perhaps('at_end', ['low', 'high']),
    choice('came_by', ['typed', 'series', 'asked', 'file']),
    moment('locked_at'),
    moment('struck_at'),
    text('struck_why'),
  ],
  corrections: [
    of('measurement', 'measurements'),
    whole('number'),
    ...figures,
    perhaps('at_end', ['low', 'high']),
    text('why'),
    at('until'),
  ],
  earlier: [
    of('of', 'groups', 'items', 'indicators'),
    whole('number'),
    needed('field'),
    text('text'),
    text('why'),
    at('until'),
  ],
  values: [
    choice('ledger', ledgers),
    choice('about', subjects),
    choice('level', value_levels),
    choice('whose', whose),
    text('body'),
    on('day'),
  ],
  gains: [
    choice('kind', gain_kinds),
    needed('what'),
    ...['count_low', 'count_high', 'each_low', 'each_high', 'share_low', 'share_high'].map(
      name => ({ name, kind: 'number', needed: true }) as const,
    ),
    text('period', line),
    text('assumptions'),
    text('source'),
  ],
} as const satisfies Record<string, readonly Column[]>

export type ListName = keyof typeof lists
export const list_names = Object.keys(lists) as ListName[]

/** The columns of one list, as any list's. */
export const columnsOf = (list: ListName): readonly Column[] => lists[list]
