import type { ContentFile } from './content.ts'
import type { Tx } from './database.ts'
import type { Holds } from './holds.ts'
import type { Job } from './jobs.ts'
import type { Language } from './language.ts'
import type { LiveTopic } from './live.ts'
import type { Route } from './route.ts'
import type { InstallationKey } from './secrets.ts'

/** What a room brings to the house. Only what it has. */
export type Room = {
  name: string
  routes?: readonly Route[]
  /** The words for the conflicts that its commands may meet. */
  conflicts?: (language: Language) => Readonly<Record<string, string>>
  holds?: readonly Holds[]
  jobs?: readonly Job[]
  topics?: readonly LiveTopic[]
  content?: () => Promise<ContentFile[]>
  demo?: (tx: Tx, key: InstallationKey, now: Date) => Promise<void>
}
