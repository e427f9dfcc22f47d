/** Not there, or not for this person: the two look the same from outside. */
export class NotFound extends Error {}

/** Only for who is signed in. */
export class SignInFirst extends Error {}

/** Signed in, but this is not theirs to do. */
export class NotAllowed extends Error {}

/** Too many attempts from one place. */
export class TooMany extends Error {}

/** The thing has moved on (a closed round, a used invitation). `code` names the words that the room shows. */
export class Conflict extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** A command found something the person can mend: field name to error code, as a schema would have given. */
export class Mend extends Error {
  constructor(readonly errors: Record<string, string>) {
    super('A field needs mending')
  }
}

/** What in a text may belong to somebody else: the kind names the words for it, `found` is shown to the writer alone. */
export type Look = { kind: 'identity_number' | 'phone' | 'name'; found: readonly string[] }

/**
 * A text deserves a look before it is sent: field name to what was found there. `looked` is the mark of these very
 * texts; sent along, it lets them pass.
 */
export class LookFirst extends Error {
  constructor(
    readonly looks: Readonly<Record<string, readonly Look[]>>,
    readonly looked: string,
  ) {
    super('A text deserves a look first')
  }
}

/** Somebody else saved first: carries what stands now, so that the person can choose. */
export class NewerVersion extends Error {
  constructor(readonly current: Record<string, unknown>) {
    super('Somebody else saved first')
  }
}
