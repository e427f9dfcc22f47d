import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

// Passkeys are the browser's own: this hands its answer to an ordinary form. Where there is none, what is said stays.

const can = browserSupportsWebAuthn()
for (const offer of document.querySelectorAll<HTMLElement>('[data-with-passkeys]')) offer.hidden = !can
for (const note of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) note.hidden = can

const form = document.querySelector<HTMLFormElement>('form[data-passkey]')
if (form && can) hold(form)

function hold(form: HTMLFormElement) {
  const response = form.elements.namedItem('response') as HTMLInputElement
  const told = document.querySelector<HTMLElement>('[data-told]')!
  const options = JSON.parse(form.dataset.options!)

  const ask = async () => {
    told.textContent = told.dataset.waiting!
    try {
      const answer =
        form.dataset.passkey === 'make'
          ? await startRegistration({ optionsJSON: options })
          : await startAuthentication({ optionsJSON: options })
      response.value = JSON.stringify(answer)
      form.submit()
    } catch (fault) {
      const before = fault instanceof Error && fault.name === 'InvalidStateError'
      told.textContent = before ? told.dataset.before! : told.dataset.stopped!
    }
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    void ask()
  })
  // Where a browser asks for a press first, the button is there.
  void ask()
}
