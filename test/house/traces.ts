/**
 * The write routes that leave no trace of who did what, and why. Every other one leaves one, which the fuzz test beside
 * this list sees to.
 */
export const traceless: Readonly<Record<string, string>> = {
  '/language': 'the choice of a language is remembered in the browser alone',
  '/sign-in': 'a letter is asked for; whether anybody is known under the address is not told, nor noted',
  '/sign-in/passkey': 'a step on the way in',
  '/sign-in/passkey/shown':
    'a passkey that nobody knows is nobody’s; one that lets somebody in leaves a trace',
  '/mine/ways/passkey': 'a step on the way to a passkey; the passkey that is kept leaves the trace',
  '/mine/ways/choose': 'a step; nothing is written',
  '/mine/ways/email': 'a letter is asked for; the address that is added leaves the trace',
  '/sign-out': 'the session is deleted; that somebody left is nobody’s business',
  '/demo': 'nobody real comes in',
  '/code': 'a step on the way in; the seat that is taken leaves the trace',
  '/i/:initiative/rounds/:round/answer':
    'answering leaves nothing but a receipt, which is deleted at closing',
  '/i/:initiative/rounds/:round/answers': 'answering',
  '/i/:initiative/rounds/:round/answers/take-back':
    'answering: that it was taken back is nobody’s business either',
  '/i/:initiative/rounds/:round/vote': 'a secret vote about small groups',
  '/i/:initiative/rounds/:round/paper/enter': 'answering, from a sheet of paper',
  '/i/:initiative/rounds/:round/paper/entered': 'answering, from a sheet of paper',
  '/i/:initiative/rounds/:round/help': 'answering, with somebody’s help',
  '/i/:initiative/rounds/:round/help/answers': 'answering, with somebody’s help',
  '/given': 'a step; whoever comes with a code is nobody known',
  '/given/word': 'the same: the thread itself says that its giver wrote, and when',
  '/given/no-mail': 'the same',
  '/when': 'a step; nothing is written',
  '/when/answers': 'somebody without a seat says when they can; nobody is signed in',
  '/when/answers/take-back': 'the same',
  '/q': 'answering a short form; a step on the way',
  '/q/answers': 'answering a short form',
  '/q/answers/take-back': 'answering a short form',
  '/i/:initiative/impact/asking/:asking/paper': 'answering a short form, from a sheet of paper',
  '/i/:initiative/impact/asking/:asking/paper/undo': 'the same',
  '/i/:initiative/rounds/:round/screen/move': 'who pressed when on the big screen would time the answers',
  '/i/:initiative/residents': 'nobody outside the residents’ own room is to see that anybody wrote there',
  '/i/:initiative/residents/:note/take-back': 'the same',
  '/i/:initiative/boards/:board/notes':
    'writing a note: on a board without names nothing may tell who, and on others it stands on the note',
  '/i/:initiative/boards/:board/notes/:note/place':
    'where a note hangs is seen; who moves most is not counted',
  '/i/:initiative/boards/:board/notes/:note/mark':
    'what somebody thinks of a note stands in its own row alone',
  '/i/:initiative/meetings/:meeting/talk/turn': 'who pressed when would tell who spoke for how long',
  '/weekly/stop/:token': 'a letter is stopped by whoever has it; nobody is signed in',
  '/i/:initiative/research/:research/sources/new': 'a step: who has spoken is said next, and then it is kept',
  '/i/:initiative/research/:research/files/look': 'everything is tried and taken back',
  '/installation/retention/try': 'everything is tried and taken back',
}

/** Those that the random cases reach only where there is nothing to do. The tests of their rooms see the trace. */
export const mostly_idle: readonly string[] = [
  '/i/:initiative/consents/:participant',
  '/i/:initiative/me/agreement/take-back',
  '/i/:initiative/impact/indicators/:indicator/take-back',
  '/i/:initiative/impact/series',
  '/i/:initiative/meetings/:meeting/roles/give',
  '/i/:initiative/meetings/:meeting/roles/off',
  '/i/:initiative/people/sheets',
  '/i/:initiative/rounds/:round/release/:release/take-back',
  '/i/:initiative/rounds/:round/screen/end',
  '/languages/:name/check',
  '/languages/:name/write',
]
