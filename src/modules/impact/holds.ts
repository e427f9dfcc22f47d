import type { Holds } from '../../platform/holds.ts'
import { holds as asking } from './asking/holds.ts'
import { holds as gains } from './gains/holds.ts'
import { holds as groups } from './groups/holds.ts'
import { holds as hypothesis } from './hypothesis/holds.ts'
import { holds as indicators } from './indicators/holds.ts'
import { holds as measuring } from './measuring/holds.ts'
import { holds as plan } from './plan/holds.ts'
import { holds as stories } from './stories/holds.ts'
import { holds as value } from './value/holds.ts'

export const holds: readonly Holds[] = [
  ...plan,
  // What points at a group goes before it.
  ...indicators,
  ...measuring,
  ...asking,
  ...groups,
  ...hypothesis,
  ...stories,
  ...value,
  ...gains,
]
