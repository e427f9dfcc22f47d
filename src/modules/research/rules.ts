import type { Grant } from '../../platform/access.ts'
import type { Party } from '../initiatives/queries.ts'

/** What a piece of the material is. */
export const kinds = [
  'interview',
  'focus_group',
  'field_note',
  'minutes',
  'open_answers',
  'story',
  'letter',
] as const
export type Kind = (typeof kinds)[number]

/** Whether what has no number in such a source was said by whoever asks. */
export const isAsked = (kind: Kind): boolean => kind === 'interview' || kind === 'focus_group'

/** The languages that material may be in: their words are counted by their own rules. */
export const material_languages = ['nb', 'nn', 'da', 'en'] as const
export type MaterialLanguage = (typeof material_languages)[number]

/** Who works in the material. Whoever leads lets somebody do so. */
export const researching = ['researcher'] as const satisfies readonly Grant[]

/** Those who are shown figures outside the research: fewer informants than this are never shown as a group. */
export const few = 5

/** Somebody who has said something: a number in its study, and the party. */
export type Informant = {
  id: string
  number: number
  party: Party
  withdrawn_at: Date | null
  version: number
}

/** How the field signs what is said: INN a resident, OA a public employee or their leader, F a researcher. */
const signs: Partial<Record<Party, string>> = {
  resident: 'INN',
  public_employee: 'OA',
  leader: 'OA',
  researcher: 'F',
}

/** The signature of an informant, such as "INN 3"; `called` names the party where the field has no sign for it. */
export const signatureOf = (
  { party, number }: Pick<Informant, 'party' | 'number'>,
  called: Readonly<Record<Party, string>>,
): string => `${signs[party] ?? called[party]} ${number}`
