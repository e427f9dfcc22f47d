import { type Checkpoint, chaptersOf, type Method, type Phase } from '../../rules.ts'
import { forField } from '../rules.ts'

/** Of each: more would be one more thing to read. */
const most = 2

/** The points and the cards that help with a field, those for the present phase first. */
export function beside(
  guide: { points: readonly Checkpoint[]; methods: readonly Method[] },
  field: string,
  phase: Phase,
): { points: Checkpoint[]; cards: Method[] } {
  const about = guide.points.filter(point => point.fields.some(one => one === field))
  const here = chaptersOf(phase)
  const [now, others] = [true, false].map(wanted =>
    about.filter(point => here.includes(point.chapter) === wanted),
  ) as [Checkpoint[], Checkpoint[]]
  return { points: [...now, ...others].slice(0, most), cards: forField(guide.methods, field, phase, most) }
}
