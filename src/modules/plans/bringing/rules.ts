/** How far the reading has come: of the plans that stand on the page itself, so that the two never differ. */
export type Progress = { waiting: number; done: number; unpacking: number }

export function progressOf(plans: readonly { state: string }[], unpacking: number): Progress {
  const waiting = plans.filter(plan => plan.state === 'waiting').length
  return { waiting, done: plans.length - waiting, unpacking }
}
