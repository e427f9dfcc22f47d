/** Samskap cannot start until somebody mends something. `message` is one line that says what to do. */
export class StartupProblem extends Error {}
