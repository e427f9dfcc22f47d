import type { Holds } from '../../platform/holds.ts'
import { holds as board } from './board/holds.ts'
import { holds as journey } from './journey/holds.ts'

export const holds: readonly Holds[] = [...journey, ...board]
