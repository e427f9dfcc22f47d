import type { Holds } from '../../platform/holds.ts'
import { holds as country } from './country/holds.ts'
import { holds as exchange } from './exchange/holds.ts'
import { holds as following } from './following/holds.ts'
import { holds as gatherings } from './gatherings/holds.ts'
import { holds as help } from './help/holds.ts'
import { holds as lessons } from './lessons/holds.ts'
import { holds as mentors } from './mentors/holds.ts'
import { holds as shelf } from './shelf/holds.ts'
import { holds as telling } from './telling/holds.ts'

export const holds: readonly Holds[] = [
  // What points at a story, a request or a copy goes before it.
  ...following,
  ...telling,
  ...help,
  ...mentors,
  ...gatherings,
  ...shelf,
  ...country,
  ...exchange,
  ...lessons,
]
