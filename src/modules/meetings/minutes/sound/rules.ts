/** Some minutes of speech, as phones record it. */
export const most_bytes = 10 * 1024 * 1024
