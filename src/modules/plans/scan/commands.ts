import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { most_outline_bytes } from '../../../platform/documents/read_outline.ts'
import { type FoundFile, filesUnder } from '../../../platform/folder.ts'
import { type Threads, threadsOf } from '../../../platform/threads.ts'
import { type PlanFile, type PlanTask, reader_version } from './file/rules.ts'
import { municipalityOf, type ScannedFile, yearOf } from './rules.ts'

const minutes = 60_000

/** Threads that read plans, each one at a time. */
export const planReaders = (size?: number): Threads<PlanTask, PlanFile> =>
  threadsOf({
    module: new URL(import.meta.url.endsWith('.ts') ? './file/rules.ts' : './file/rules.js', import.meta.url),
    name: 'readPlanFile',
    patience: 10 * minutes,
    megabytes: 2048,
    most: 40,
    ...(size && { size }),
  })

type Wish = {
  paths: readonly string[]
  /** The terms as their file has them, and the names of places that are known. */
  terms: string
  known: readonly string[]
  /** A folder that keeps what is read, so that a scan can be stopped and goes on from there. */
  keep: string | null
  signal: AbortSignal
  progress(done: number, of: number, path: string): void
}

/** What was read, in the order of the paths; `left` files were not, where the scan was stopped. */
export type Scan = { files: ScannedFile[]; left: number }

const unfolded_zip = 20 * 1024 * 1024 * 1024

/** Reads every plan under the paths, as many at once as there are processors. A file that fails stops no other. */
export async function scanPlans(wish: Wish): Promise<Scan> {
  const found: (FoundFile & { root: string })[] = []
  const limits = { most_bytes: most_outline_bytes, most_unfolded: unfolded_zip }
  for (const root of wish.paths) {
    for (const file of await filesUnder(root, limits)) found.push({ ...file, root })
  }
  const readers = planReaders()
  const seen: Seen = { paths: new Map(), readings: new Map() }
  const files: (ScannedFile | undefined)[] = []
  let [next, done] = [0, 0]
  const take = async (): Promise<void> => {
    for (let at = next++; at < found.length && !wish.signal.aborted; at = next++) {
      const { root, ...file } = found[at]!
      const inside = root === file.path ? dirname(root) : root
      const municipality = municipalityOf(file.path, inside, wish.known)
      const read = await readOne(file, municipality, wish, readers, seen)
      files[at] = { path: file.path, municipality, year: yearOf(file.path), ...read }
      done += 1
      wish.progress(done, found.length, file.path)
    }
  }
  // One more than there are threads: the next file is at hand when a thread is free.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, take))
  await readers.end()
  return { files: files.filter(file => file !== undefined), left: found.length - done }
}

type Read = PlanFile | { kind: 'same'; as: string }

/** By what is in the files: where each stood first in its municipality, and what it gave. */
type Seen = { paths: Map<string, string>; readings: Map<string, Promise<PlanFile>> }

/** A plan that two municipalities have in common is read once, and is the plan of both. */
async function readOne(
  file: FoundFile,
  municipality: string,
  { terms, keep }: Wish,
  readers: Threads<PlanTask, PlanFile>,
  seen: Seen,
): Promise<Read> {
  const bytes = await file.read()
  if (typeof bytes === 'string') return { kind: 'unread', why: bytes }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const here = `${municipality}\n${hash}`
  const same = seen.paths.get(here)
  // Two empty files are each empty, not the same plan.
  if (same !== undefined && bytes.length > 0) return { kind: 'same', as: same }
  seen.paths.set(here, file.path)
  const reading = seen.readings.get(hash) ?? readAnew(file.path, bytes, { hash, terms, keep }, readers)
  seen.readings.set(hash, reading)
  return reading
}

async function readAnew(
  name: string,
  bytes: Uint8Array,
  { hash, terms, keep }: { hash: string; terms: string; keep: string | null },
  readers: Threads<PlanTask, PlanFile>,
): Promise<PlanFile> {
  const kept = keep === null ? null : join(keep, 'read', `${keyOf(hash, terms)}.json`)
  const before = kept === null ? null : await keptIn(kept)
  if (before) return before
  // A slice of a larger buffer cannot be handed over by itself.
  const own = Uint8Array.from(bytes).buffer
  const done = await readers.run({ name, bytes: own, terms }, [own])
  if (typeof done === 'string') return { kind: 'unread', why: done }
  if (kept !== null) await keepIn(kept, done)
  return done
}

const keyOf = (hash: string, terms: string): string =>
  createHash('sha256').update(`${reader_version}\n${hash}\n${terms}`).digest('hex').slice(0, 40)

async function keptIn(path: string): Promise<PlanFile | null> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  return there ? (JSON.parse(await readFile(path, 'utf8')) as PlanFile) : null
}

/** Written beside its place first: whoever stops in the midst of it leaves nothing half. */
async function keepIn(path: string, read: PlanFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, JSON.stringify(read))
  await rename(`${path}.new`, path)
}
