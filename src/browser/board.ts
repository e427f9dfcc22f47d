// A board of notes, live: everything on it works by forms, and without a line notes wait on this device.

import { follow } from './board/following.ts'
import { pressed } from './board/forms.ts'
import { moveByHand } from './board/hand.ts'
import { moveByKeys } from './board/keys.ts'
import { root } from './board/page.ts'
import { sendAll, write } from './board/writing.ts'

document.addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (form.closest('.write-note')) {
    event.preventDefault()
    write(form)
  } else if (form.closest('[data-note]')) {
    event.preventDefault()
    void pressed(form, event.submitter as HTMLButtonElement | null)
  }
})

root.dataset.scripted = ''
moveByHand()
moveByKeys()
follow()
void sendAll()
