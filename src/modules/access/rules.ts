const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How a session came about. */
export const ways = ['seat', 'link', 'passkey', 'identity', 'demo'] as const
export type Way = (typeof ways)[number]

/**
 * How long a session lives, in milliseconds: not seen for `idle`, or begun before `lifetime`, it is over. That it was
 * seen is noted at most once each `noted`. A resident in a seat has no other way back than a code, and keeps it long; an
 * employee comes back through the employer's own sign-in each working day.
 */
export const session_limits: Readonly<Record<Way, { idle: number; lifetime: number; noted: number }>> = {
  seat: { idle: 60 * day, lifetime: 180 * day, noted: day },
  link: { idle: 30 * day, lifetime: 90 * day, noted: day },
  passkey: { idle: 30 * day, lifetime: 90 * day, noted: day },
  identity: { idle: 8 * hour, lifetime: 24 * hour, noted: 5 * minute },
  demo: { idle: 30 * day, lifetime: 90 * day, noted: day },
}

/** What of a session tells when it ends. */
export type Begun = { how: Way; created_at: Date; last_seen_at: Date }

export function isOver({ how, created_at, last_seen_at }: Begun, now: Date): boolean {
  const { idle, lifetime } = session_limits[how]
  return now.getTime() - created_at.getTime() >= lifetime || now.getTime() - last_seen_at.getTime() >= idle
}

export const isToBeNoted = ({ how, last_seen_at }: Pick<Begun, 'how' | 'last_seen_at'>, now: Date): boolean =>
  now.getTime() - last_seen_at.getTime() > session_limits[how].noted

const browsers = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const

const devices = ['phone', 'tablet', 'computer'] as const

/** A device as a person would know it again, and no closer: "phone Firefox", or nothing. */
export function deviceOf(user_agent = ''): string {
  const browser = browsers.find(([, mark]) => mark.test(user_agent))?.[0]
  if (!browser) return ''
  if (/\biPad\b|\bTablet\b|\bAndroid\b(?!.*\bMobile\b)/.test(user_agent)) return `tablet ${browser}`
  return `${/\bMobile\b|\biPhone\b/.test(user_agent) ? 'phone' : 'computer'} ${browser}`
}

/** The two parts of what `deviceOf` made, to be put into words; null where the device was not known. */
export function readDevice(device: string): { kind: (typeof devices)[number]; browser: string } | null {
  const kind = devices.find(one => device.startsWith(`${one} `))
  return kind ? { kind, browser: device.slice(kind.length + 1) } : null
}

export const sign_in_minutes = 30

/** Whether this address may start an initiative here; an empty list lets everybody. */
export function mayStart(email: string, domains: readonly string[]): boolean {
  return domains.length === 0 || domains.includes(email.split('@')[1] ?? '')
}

/** A local address to go on to; anything else becomes the fallback, so that a link cannot send people elsewhere. */
export function localPath(wished: string | null | undefined, fallback: string): string {
  return wished && /^\/(?!\/)[!-[\]-~]*$/.test(wished) ? wished : fallback
}

export const demo_people = ['facilitator', 'resident', 'leader', 'researcher', 'administrator'] as const
export type DemoPerson = (typeof demo_people)[number]
