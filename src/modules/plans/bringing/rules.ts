/** How far the reading has come: of the plans that stand on the page itself, so that the two never differ. */
export type Progress = { waiting: number; done: number; unpacking: number }

export function progressOf(plans: readonly { state: string }[], unpacking: number): Progress {
  const waiting = plans.filter(plan => plan.state === 'waiting').length
  return { waiting, done: plans.length - waiting, unpacking }
}

/** A plan, as far as it is looked for. */
type Sought = { municipality: string | null; title: string; year: number | null; file_name: string }

/** The plans in which every word that somebody looks for begins a word: of the place, the title, the year or the file's name. */
export function soughtIn<P extends Sought>(plans: readonly P[], words: string): P[] {
  const wanted = wordsOf(words)
  return plans.filter(({ municipality, title, year, file_name }) => {
    const there = wordsOf([municipality, title, year, file_name].join(' '))
    return wanted.every(word => there.some(one => one.startsWith(word)))
  })
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
