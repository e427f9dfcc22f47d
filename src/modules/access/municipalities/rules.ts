import { CsvRows } from '../../../platform/csv.ts'

export type Municipality = { number: string; name: string; county_number: string }
export type Municipalities = { counties: { number: string; name: string }[]; municipalities: Municipality[] }

/** The file of municipalities, or the row that cannot be read. */
export function readMunicipalities(body: string): Municipalities | { fault: number } {
  const rows = new CsvRows()
  rows.push(Buffer.from(body))
  rows.end()
  const counties = new Map<string, string>()
  const municipalities = new Map<string, Municipality>()
  while (rows.next()) {
    if (rows.row === 1 || rows.isEmpty()) continue
    const [number, name, county_number, county] = [0, 1, 2, 3].map(at => rows.text(at))
    const well =
      rows.width === 4 &&
      /^\d{4}$/.test(number!) &&
      name &&
      county &&
      county_number === number!.slice(0, 2) &&
      (counties.get(county_number) ?? county) === county &&
      !municipalities.has(number!)
    if (!well) return { fault: rows.row }
    counties.set(county_number, county)
    municipalities.set(number!, { number: number!, name, county_number })
  }
  if (rows.broken) return { fault: rows.row }
  return {
    counties: [...counties].map(([number, name]) => ({ number, name })),
    municipalities: [...municipalities.values()],
  }
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
