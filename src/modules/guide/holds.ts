import type { Holds } from '../../platform/holds.ts'
import { holds as anchoring } from './anchoring/holds.ts'
import { holds as contacts } from './contacts/holds.ts'
import { holds as form } from './form/holds.ts'
import { holds as letters } from './letters/holds.ts'
import { holds as methods } from './methods/holds.ts'
import { holds as news } from './news/holds.ts'
import { holds as points } from './points/holds.ts'
import { holds as ready } from './ready/holds.ts'
import { holds as reflection } from './reflection/holds.ts'
import { holds as sheets } from './sheets/holds.ts'
import { holds as sparring } from './sparring/holds.ts'
import { holds as thickness } from './thickness/holds.ts'
import { holds as way } from './way/holds.ts'
import { holds as weekly } from './weekly/holds.ts'

export const holds: readonly Holds[] = [
  ...way,
  ...points,
  ...ready,
  ...sheets,
  ...letters,
  ...anchoring,
  ...contacts,
  ...thickness,
  ...form,
  ...news,
  ...sparring,
  ...weekly,
  ...methods,
  ...reflection,
]
