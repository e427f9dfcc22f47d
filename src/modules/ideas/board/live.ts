import type { LiveTopic } from '../../../platform/live.ts'
import { boardOf, countNotes, notesOf } from './queries.ts'

/**
 * What those who follow a board hear. All of it is the same for everybody, without words: pages and phones put it into
 * their own language.
 */
export const topics: readonly LiveTopic[] = [
  {
    // One note as it stands now, or that it is gone. Nothing of it while everybody writes in quiet.
    topic: 'note',
    audience: null,
    newest_only: true,
    render: async (db, within, id) => {
      const [note] = await notesOf(db, within, { contribution_id: id! })
      if (!note) return JSON.stringify({ id, gone: true })
      const { quiet } = await boardOf(db, within, note.board)
      return quiet ? '' : JSON.stringify(note)
    },
  },
  {
    // How many have been written in quiet.
    topic: 'hush',
    audience: null,
    newest_only: true,
    render: async (db, within, board) =>
      JSON.stringify({ board, notes: await countNotes(db, within, board!) }),
  },
  {
    // The board itself: its themes, the quiet, what is asked of people. Whoever shows it fetches it anew.
    topic: 'board',
    audience: null,
    newest_only: true,
    render: async (_, __, board) => JSON.stringify({ board }),
  },
]
