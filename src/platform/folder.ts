import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { zipEntries, zipEntry } from './zip_file.ts'

/** Why a file or folder gave no bytes. */
export type Unread = 'no_rights' | 'gone' | 'too_large' | 'broken' | 'locked'

/** A file under a path; that of a file within a zip file goes on after it. Its bytes are read when they are asked for. */
export type FoundFile = { path: string; read(): Promise<Uint8Array | Unread> }

type Limits = { most_bytes: number; most_unfolded: number }

/** Every file under a path, in zip files too, by the order of their names. What may not be opened says so when read. */
export async function filesUnder(path: string, limits: Limits): Promise<FoundFile[]> {
  return under(path, limits, new Set())
}

async function under(path: string, limits: Limits, been: Set<string>): Promise<FoundFile[]> {
  const found = await tried(async () => ({ about: await stat(path), real: await realpath(path) }))
  if (typeof found === 'string') return [unreadable(path, found)]
  if (!found.about.isDirectory()) {
    return /\.zip$/i.test(path) ? inZip(path, limits) : [onDisk(path, found.about.size, limits)]
  }
  // A link may lead back to a folder above it.
  if (been.has(found.real)) return []
  been.add(found.real)
  const names = await tried(() => readdir(path))
  if (typeof names === 'string') return [unreadable(path, names)]
  const files: FoundFile[] = []
  const shown = names.filter(name => !name.startsWith('.'))
  for (const name of shown.toSorted((one, other) => one.localeCompare(other, 'nb'))) {
    files.push(...(await under(join(path, name), limits, been)))
  }
  return files
}

const unreadable = (path: string, why: Unread): FoundFile => ({ path, read: async () => why })

const onDisk = (path: string, size: number, { most_bytes }: Limits): FoundFile => ({
  path,
  async read() {
    if (size > most_bytes) return 'too_large'
    return tried(async () => {
      await using file = await open(path)
      return await file.readFile()
    })
  },
})

async function inZip(path: string, { most_bytes, most_unfolded }: Limits): Promise<FoundFile[]> {
  const entries = await tried(async () => {
    await using file = await open(path)
    return await zipEntries(file)
  })
  if (typeof entries === 'string') return [unreadable(path, entries)]
  if (!entries) return [unreadable(path, 'broken')]
  let left = most_unfolded
  return entries.map(entry => ({
    path: `${path}/${entry.name}`,
    async read() {
      if (left <= 0) return 'too_large'
      const bytes = await tried(async () => {
        await using file = await open(path)
        return await zipEntry(file, entry, most_bytes)
      })
      // What would unfold to more than may be is taken for as much.
      left -= bytes === 'too_large' ? most_bytes : bytes.length
      return bytes
    },
  }))
}

async function tried<T>(work: () => Promise<T>): Promise<T | Unread> {
  try {
    return await work()
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    if (code === 'EACCES' || code === 'EPERM') return 'no_rights'
    return code === 'ENOENT' || code === 'ELOOP' ? 'gone' : 'broken'
  }
}
