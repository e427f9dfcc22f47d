/**
 * Whether a passkey's counter goes on. Many keep none and always say nought; one that counts must count upwards, else
 * two devices hold the same key.
 */
export const goesOn = (before: number, now: number): boolean => (before === 0 && now === 0) || now > before

/** Why nobody is let in by a passkey. */
export const refusals = ['over', 'unknown', 'wrong', 'went_back'] as const
export type Refusal = (typeof refusals)[number]

/** The word in the address, if it is one of ours. */
export const refusalIn = (word: string | null): Refusal | null => refusals.find(one => one === word) ?? null
