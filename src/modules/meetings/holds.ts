import type { Holds } from '../../platform/holds.ts'
import { holds as cafe } from './cafe/holds.ts'
import { holds as evening } from './evening/holds.ts'
import { holds as invited } from './invited/holds.ts'
import { holds as minutes } from './minutes/holds.ts'
import { holds as plan } from './plan/holds.ts'
import { holds as roles } from './roles/holds.ts'
import { holds as talk } from './talk/holds.ts'
import { holds as times } from './times/holds.ts'

export const holds: readonly Holds[] = [
  // What points at a meeting goes before it.
  ...times,
  ...invited,
  ...roles,
  ...cafe,
  ...talk,
  ...evening,
  ...minutes,
  ...plan,
]
