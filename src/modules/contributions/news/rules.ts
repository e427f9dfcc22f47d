/** A line of the thread of a contribution. */
export type Line = { contribution_id: string; number: number }

/** Lines as a job carries them. */
export const writeLines = (lines: readonly Line[]): string =>
  lines.map(({ contribution_id, number }) => `${contribution_id}:${number}`).join(' ')

export const readLines = (written: string): Line[] =>
  written.split(' ').map(one => {
    const [contribution_id, number] = one.split(':')
    return { contribution_id: contribution_id!, number: Number(number) }
  })

/** `about`: the first of what it tells of. */
export type Letter = {
  recipient: string
  subject: string
  body: string
  stop_address?: string
  about: string
}
