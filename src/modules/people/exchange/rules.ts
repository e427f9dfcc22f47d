export const kinds = ['pay', 'travel', 'child_care', 'other'] as const
export type Kind = (typeof kinds)[number]

/** Ten million kroner: more is a slip of the finger. */
const most = 1_000_000_000

/** Kroner as people write them, in øre: "450", "450,50", "1 250,5", "kr 450,-". Null for what is no sum. */
export function readKroner(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/^(kr\.?|nok)\s*/i, '')
    .replace(/\s*(kr\.?|kroner|nok)$/i, '')
    .replace(/,-$/, '')
  const found = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!found) return null
  const kroner = Number(found[1]!.replace(/\D/g, ''))
  const ore = kroner * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return ore <= most ? ore : null
}

/** The same the other way, as it stands in a field: "450" or "450,50". */
export const writeKroner = (ore: number | null): string =>
  ore === null
    ? ''
    : ore % 100 === 0
      ? String(ore / 100)
      : `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, '0')}`

/** What is paid, and what is not yet. */
export function sumsOf(lines: readonly { amount: number | null; paid_on: string | null }[]): {
  paid: number
  waiting: number
} {
  const sum = (some: typeof lines) => some.reduce((all, { amount }) => all + (amount ?? 0), 0)
  return {
    paid: sum(lines.filter(line => line.paid_on !== null)),
    waiting: sum(lines.filter(line => line.paid_on === null)),
  }
}

/** What may still be changed by the person: their own note, while it is not paid. */
export const isOwnNote = (
  line: { noted_by: string | null; paid_on: string | null },
  participant_id: string,
): boolean => line.noted_by === participant_id && line.paid_on === null
