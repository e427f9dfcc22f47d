/** What a text says as JSON, each value as `read` makes it; undefined where it is none. */
export function jsonOf(text: string, read?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, read)
  } catch {
    return undefined
  }
}
