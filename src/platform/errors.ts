/** Not there, or not for this person: the two look the same from outside. */
export class NotFound extends Error {}

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

/** Somebody else saved first: carries what stands now, so that the person can choose. */
export class NewerVersion extends Error {
  constructor(readonly current: Record<string, unknown>) {
    super('Somebody else saved first')
  }
}
