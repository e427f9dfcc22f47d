/** The same things in the order in which this one stands at its new place (the first is 1). */
export function placedAt<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] {
  const others = items.filter(item => item.id !== id)
  const moved = items.filter(item => item.id === id)
  const at = Math.max(0, Math.min(others.length, to - 1))
  return [...others.slice(0, at), ...moved, ...others.slice(at)]
}
