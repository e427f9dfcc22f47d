/** Before the first statement, while people find their seats and their phones. */
export const lobby = -1

/** Past the last of so many statements. */
export const timeToSend = (statements: number): number => statements

/** What phones and screens hear: which round, and where it stands now. Nothing else is ever told. */
export const toldOf = (round_id: string, place: number | 'end'): string => `${round_id} ${place}`
