import { InstallationKey, newToken } from '../../../../platform/secrets.ts'

/** The secret of a study's own key: 256 random bits, as text so that the installation's key can seal it. */
export const newSecret = (): string => newToken()

/** The key of a study, made of its secret. Whoever has only the installation's key cannot read a name with it. */
export const keyFrom = (secret: string): InstallationKey =>
  new InstallationKey(Buffer.from(secret, 'base64url'))

/** What stands in the table in place of a seat: without the key nobody can tell which seat it was made of. */
export const markOf = (key: InstallationKey, participant_id: string): Buffer => key.hashCode(participant_id)

/** Titles are typed again before something that cannot be undone: case and spaces do not matter. */
export const isTitle = (typed: string, title: string): boolean => asSaid(typed) === asSaid(title)

const asSaid = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
