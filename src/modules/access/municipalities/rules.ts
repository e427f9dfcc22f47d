import { CsvRows } from '../../../platform/csv.ts'

/** `became`: the municipality that it is part of today, when it was merged. */
export type Municipality = { number: string; name: string; county_number: string; became: string | null }
export type Municipalities = { counties: { number: string; name: string }[]; municipalities: Municipality[] }

/**
 * The file of municipalities, or the row that cannot be read. A fifth column, where there is one, has the number of what
 * a municipality became part of; that may have become part of another since.
 */
export function readMunicipalities(body: string): Municipalities | { fault: number } {
  const rows = new CsvRows()
  rows.push(Buffer.from(body))
  rows.end()
  const counties = new Map<string, string>()
  const municipalities = new Map<string, Municipality & { row: number }>()
  while (rows.next()) {
    if (rows.row === 1 || rows.isEmpty()) continue
    const [number, name, county_number, county, became = ''] = [0, 1, 2, 3, 4]
      .slice(0, rows.width)
      .map(at => rows.text(at))
    const well =
      (rows.width === 4 || rows.width === 5) &&
      /^(\d{4})?$/.test(became) &&
      /^\d{4}$/.test(number!) &&
      name &&
      county &&
      county_number === number!.slice(0, 2) &&
      (counties.get(county_number) ?? county) === county &&
      !municipalities.has(number!)
    if (!well) return { fault: rows.row }
    counties.set(county_number, county)
    municipalities.set(number!, {
      number: number!,
      name,
      county_number,
      became: became || null,
      row: rows.row,
    })
  }
  if (rows.broken) return { fault: rows.row }
  const lost = [...municipalities.values()].find(one => !endsSomewhere(one, municipalities))
  if (lost) return { fault: lost.row }
  return {
    counties: [...counties].map(([number, name]) => ({ number, name })),
    municipalities: [...municipalities.values()].map(({ row: _, ...one }) => one),
  }
}

/** Whether one comes to a municipality that is there today: no number is missing, and none leads back. */
function endsSomewhere(one: Municipality, all: ReadonlyMap<string, Municipality>): boolean {
  const passed = new Set<string>()
  for (let at: Municipality | undefined = one; at; at = all.get(at.became)) {
    if (at.became === null) return true
    if (passed.has(at.number)) return false
    passed.add(at.number)
  }
  return false
}

/** The municipality that somebody wrote by its name or number; null when there is none. */
export function findMunicipality<M extends Pick<Municipality, 'number' | 'name'>>(
  all: readonly M[],
  written: string,
): M | null {
  const wanted = written.trim().toLowerCase()
  const found = all.find(one => one.number === wanted || one.name.toLowerCase() === wanted)
  return found ?? null
}
