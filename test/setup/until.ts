/** Asks again and again until there is something, for what no page can tell. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false | ''>,
): Promise<T> {
  for (let left = 2400; left > 0; left--) {
    const found = await ask()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`Waited in vain for ${what}`)
}
