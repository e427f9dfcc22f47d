/** One JSON line per event. Never a name, a code, an address or a text that a person wrote. */
export type Log = (level: 'info' | 'error', event: string, facts?: Record<string, string | number>) => void

export const logToConsole: Log = (level, event, facts = {}) => {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/**
 * What a fault's message may carry of people is taken out: the database and JSON quote what was given to them, and a
 * mail server names whom it does not know. Ids, names of files and lines stay, so that the fault can be found.
 */
export const withoutPersons = (text: string): string =>
  text
    .replace(/"[^"\n]*"/g, '"…"')
    .replace(/[^\s<>"'()[\]]+@[^\s<>"'()[\]]+/g, '…@…')
    .replace(/\b[\w-]{40,}\b/g, '…')
    .replace(/(?<![\w-])[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){1,2}(?![\w-])/g, '…')
    .replace(/(?<![\w-])\d[\d ]{6,}\d(?![\w-])/g, '…')

/** The same log, with every text in it looked through first. */
export const careful =
  (log: Log): Log =>
  (level, event, facts = {}) =>
    log(
      level,
      event,
      Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [
          name,
          typeof value === 'string' ? withoutPersons(value) : value,
        ]),
      ),
    )
