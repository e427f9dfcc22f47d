import type { Access } from '../../../../platform/access.ts'
import { markPoint } from '../../../guide/points/commands.ts'
import { pointNamed } from '../../../guide/points/queries.ts'
import { addRow } from '../../../guide/sheets/commands.ts'
import { sheetCalled } from '../../../guide/sheets/queries.ts'
import { moveAlong } from '../../../guide/way/commands.ts'
import type { Stage } from '../stage/demo.ts'

type Said = { note?: string; who?: string; due?: string }

/** The guide as somebody walks it in a made-up initiative, through the same commands as everybody. */
export function walkOf({ tx }: Stage, access: Access) {
  let moves = 0
  const marks = new Map<string, number>()
  return {
    go: (way: Parameters<typeof moveAlong>[2]['way'], at: Date, reason = '') =>
      moveAlong(tx, access, { way, reason, version: ++moves }, at),

    async mark(name: string, state: Parameters<typeof markPoint>[3]['state'], at: Date, said: Said = {}) {
      const version = (marks.get(name) ?? 0) + 1
      marks.set(name, version)
      const { note = '', who = '', due = '' } = said
      await markPoint(tx, access, await pointNamed(name), { state, note, who, due, version }, at)
    },

    async fill(sheet: string, rows: readonly Record<string, string>[], at: Date) {
      // One minute after the other, so that they stand as they were written.
      for (const [minute, row] of rows.entries()) {
        await addRow(tx, access, sheetCalled(sheet), row, new Date(at.getTime() + minute * 60_000))
      }
    },
  }
}

export type Walk = ReturnType<typeof walkOf>
