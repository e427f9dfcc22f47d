import { tellsWhen } from '../rules.ts'

/** The five things that make a first meeting, in the order one sees to them. */
export const things = ['whom', 'when', 'letter', 'program', 'tasks'] as const
export type Thing = (typeof things)[number]

/** Who is needed on the evening itself. */
export const tasks = ['host', 'food', 'door', 'writer'] as const
export type Task = (typeof tasks)[number]

/** The point of the guide that the tasks belong to. */
export const point = 'around-a-meal'

/** The cards of a first evening. */
export const first_cards = ['shared-meal', 'hopes-and-worries', 'our-ground-rules'] as const

/** What stands already, as the rest of the house knows it. */
export type Known = {
  on_sheet: number
  residents: number
  public: number
  meal: string
  letters: number
  planned: number
  /** Somebody sees to something on a day that is agreed: the suggested program holds for it. */
  day_set: boolean
  tasks: number
}

/** Which of the five stand. Nothing waits for another. */
export function standing(known: Known): Readonly<Record<Thing, boolean>> {
  return {
    whom: known.residents > 0 && known.residents >= known.public,
    when: tellsWhen(known.meal),
    letter: known.letters > 0,
    program: known.planned > 0 || known.day_set,
    tasks: known.tasks > 0,
  }
}
