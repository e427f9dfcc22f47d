/** One JSON line per event. Never a name, a code, an address or a text that a person wrote. */
export type Log = (level: 'info' | 'error', event: string, facts?: Record<string, string | number>) => void

export const logToConsole: Log = (level, event, facts = {}) => {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
  if (level === 'error') console.error(line)
  else console.log(line)
}
