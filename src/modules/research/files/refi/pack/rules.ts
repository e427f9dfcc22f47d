import { unpack, wrap } from '../../../../../platform/zip.ts'
import { decoded } from '../gather/rules.ts'
import { type Here, type ReadProject, readBook, readProject } from '../read/rules.ts'
import type { Kept, Left, Project } from '../rules.ts'
import { writeBook, writeProject } from '../write/rules.ts'
import { readXml, xmlDocument } from '../xml/rules.ts'

/** What a project may hold when it is unfolded: a small file may hold thousands of times its size. */
const unfolded = 100 * 1024 * 1024

/** A study as a project file, .qdpx. */
export function packProject(project: Project, now: Date): Uint8Array<ArrayBuffer> {
  const { tree, files } = writeProject(project, now)
  return new Uint8Array(
    wrap([
      { name: 'project.qde', body: Buffer.from(xmlDocument(tree)) },
      ...files.map(({ name, body }) => ({ name: `sources/${name}`, body: Buffer.from(body) })),
    ]),
  )
}

/** The code book as a file, .qdc. */
export const packBook = (project: Pick<Project, 'codes' | 'kept'>): string => xmlDocument(writeBook(project))

/** What a file that was sent turned out to be. */
export type Opened =
  | { kind: 'project'; project: Project; left: Left }
  | { kind: 'book'; project: Pick<Project, 'codes'> & { kept: readonly Kept[] } }
  | { refused: Unreadable }

export type Unreadable =
  | 'neither'
  | 'broken_zip'
  | 'no_description'
  | 'broken_description'
  | 'not_a_project'
  | 'not_a_book'
  | 'too_many'

/** By what is in it, not by what it is called: a project is a zip file, a code book is XML. */
export function openFile(bytes: Uint8Array, here: Here): Opened {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openProject(bytes, here)
  const text = decoded(bytes)
  if (!/^\s*</.test(text)) return { refused: 'neither' }
  const root = readXml(text)
  if (!root) return { refused: 'broken_description' }
  const name = root.name.replace(/^.*:/, '')
  // Some programs let the description of a project lie alone, with its texts within it.
  if (name === 'Project') return opened(readProject(root, new Map(), here))
  const read = readBook(root)
  return 'refused' in read ? read : { kind: 'book', project: read.project }
}

function openProject(bytes: Uint8Array, here: Here): Opened {
  const pieces = unpack(bytes, unfolded)
  if (!pieces) return { refused: 'broken_zip' }
  const description = pieces.find(({ name }) => /^(\.?\/)?project\.qde$/i.test(name))
  if (!description) return { refused: 'no_description' }
  const root = readXml(decoded(description.body))
  if (!root) return { refused: 'broken_description' }
  const files = new Map(
    pieces.flatMap(({ name, body }) => {
      const path = /^(?:\.?[/\\])?sources[/\\](.+)$/i.exec(name)?.[1]
      return path && !path.includes('..') ? [[path, body] as const] : []
    }),
  )
  return opened(readProject(root, files, here))
}

const opened = (read: ReadProject): Opened => ('refused' in read ? read : { kind: 'project', ...read })
