import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../../platform/paths.ts'
import { type Report, reportSchema } from './rules.ts'

let read: Report | null = null

/** The test report in content/accessibility/criteria.yaml: read once, since it lies there when the app starts. */
export function reportOf(): Report {
  read ??= reportSchema.parse(
    parse(readFileSync(join(root, 'content', 'accessibility', 'criteria.yaml'), 'utf8')),
  )
  return read
}
