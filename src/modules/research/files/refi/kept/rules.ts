import { signatureOf } from '../../../rules.ts'
import { derived } from '../guid/rules.ts'
import { element, type Kept, type KeptPlace, type Speaker, type Xml } from '../rules.ts'

/** What was kept of a project from elsewhere, by where it belongs. */
export class Shells {
  readonly #kept: readonly Kept[]
  readonly #by: ReadonlyMap<string, Xml>

  constructor(kept: readonly Kept[]) {
    this.#kept = kept
    this.#by = new Map(kept.map(({ place, body }) => [`${place} ${body.attributes.guid}`, body]))
  }

  /** All of the whole project at one place. */
  at(place: KeptPlace): readonly Xml[] {
    return this.#kept.filter(one => one.place === place).map(({ body }) => body)
  }

  /** All of one source at one place. */
  of(source_id: string, place: KeptPlace): readonly Xml[] {
    return this.#kept.filter(one => one.place === place && one.about_id === source_id).map(({ body }) => body)
  }

  /** The shell of what has this guid. */
  shell(place: KeptPlace, guid: string): Xml | undefined {
    return this.#by.get(`${place} ${guid}`)
  }
}

/** The references to notes. */
export const noteRefs = (ids: readonly string[] = []): readonly Xml[] =>
  ids.map(id => element('NoteRef', { targetGUID: id }))

/** How somebody is called in a file, whatever language the page is in. */
export const calledInFile = (speaker: Speaker): string => signatureOf(speaker, party_codes)

const party_codes = {
  resident: 'INN',
  public_employee: 'OA',
  civil_society: 'civil_society',
  social_entrepreneur: 'social_entrepreneur',
  business: 'business',
  politician: 'politician',
  leader: 'OA',
  mentor: 'mentor',
  researcher: 'F',
} as const

/** The guid of the stretch that a coding stands on: the standard gives the two a guid each. */
export const selectionGuid = (coding_id: string): string => derived('selection', coding_id)
