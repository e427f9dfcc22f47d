import type { Config } from '../../../platform/config.ts'
import { type InstallationKey, tidyToken } from '../../../platform/secrets.ts'

/** Whose letters a link stops. */
export type Whose = { initiative_id: string; participant_id: string }

const signedText = ({ initiative_id, participant_id }: Whose): string =>
  `samskap weekly letter stop 1 ${initiative_id} ${participant_id}`

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Two ids and the installation's signature: good for stopping these letters, and for nothing else. */
export const stopToken = (key: InstallationKey, whose: Whose): string =>
  Buffer.concat([
    bytesOf(whose.initiative_id),
    bytesOf(whose.participant_id),
    key.sign(signedText(whose)),
  ]).toString('base64url')

/** Whose letters this token stops; null for one that this installation has not made, or that was cut on its way. */
export function readStopToken(key: InstallationKey, given: string): Whose | null {
  const token = tidyToken(given)
  if (!/^[\w-]{128}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const whose = { initiative_id: idOf(bytes.subarray(0, 16)), participant_id: idOf(bytes.subarray(16, 32)) }
  return key.signed(signedText(whose), bytes.subarray(32)) ? whose : null
}

/** Where one tap stops the letters to this person. */
export const stopAddress = (config: Pick<Config, 'base_url'>, key: InstallationKey, whose: Whose): string =>
  `${config.base_url}/weekly/stop/${stopToken(key, whose)}`
