/** A session ends this long after it began, and this long after it was last seen. */
export const lifetime_days = 180
export const idle_days = 60

export const sign_in_minutes = 30

/** Whether this address may start an initiative here; an empty list lets everybody. */
export function mayStart(email: string, domains: readonly string[]): boolean {
  return domains.length === 0 || domains.includes(email.split('@')[1] ?? '')
}

/** A local address to go on to; anything else becomes the fallback, so that a link cannot send people elsewhere. */
export function localPath(wished: string | null | undefined, fallback: string): string {
  return wished && /^\/(?!\/)[!-[\]-~]*$/.test(wished) ? wished : fallback
}

export const demo_people = ['facilitator', 'resident', 'leader'] as const
export type DemoPerson = (typeof demo_people)[number]
