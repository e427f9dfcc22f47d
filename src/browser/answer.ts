// Helps on answering pages: a draft on one's own device, reading aloud, number keys. Nothing needs it.

type Draft = { key: string; answers?: string; at?: string }

const { round, state } = document.body.dataset
const place = `samskap-answers-${round}`
const form = document.querySelector<HTMLFormElement>('form[action$="/answer"]')

const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)]
const hidden = (name: string) => form?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)
const carried = (name: string) => hidden(name)?.value ?? ''

// Storage may be shut off, and then every touch of it throws.
const storage = (() => {
  try {
    return window.localStorage
  } catch {
    return null
  }
})()

const readDraft = (): Draft | null => {
  try {
    return JSON.parse(storage?.getItem(place) ?? 'null')
  } catch {
    return null
  }
}
const keep = (draft: Draft) => {
  try {
    storage?.setItem(place, JSON.stringify(draft))
  } catch {
    // A full storage: the answers still travel in the form.
  }
}
const forget = () => storage?.removeItem(place)
const isOwn = () => carried('own_device') === 'yes'

if (state === 'start' || state === 'answered') start()
else if (state === 'step') step()
else if (state === 'sent') isOwn() ? keep({ key: carried('key') }) : forget()
else if (state === 'closed') forget()

function start() {
  const draft = readDraft()
  if (storage) for (const own of all('[data-own]')) own.hidden = false
  for (const no of all<HTMLInputElement>('[name=own_device][value=no]')) no.onchange = forget
  if (!draft || !form) return
  hidden('key')!.value = draft.key
  one<HTMLInputElement>('[name=own_device][value=yes]')!.checked = true
  if (state === 'answered') one('[data-again]')!.hidden = false
  const resume = one('[data-resume]')
  if (draft.answers && resume) {
    hidden('answers')!.value = draft.answers
    resume.querySelector('button')!.value = draft.at ?? '0'
    resume.hidden = false
    one('[data-start]')!.dataset.variant = 'secondary'
  }
}

function step() {
  if (!isOwn()) return
  const answers = carried('answers').split(',')
  const save = () => {
    const here = carried('here')
    const at = here === 'all' || here === 'review' ? here : carried('at')
    keep({ key: carried('key'), answers: answers.join(), at })
  }
  save()
  form!.addEventListener('change', event => {
    const field = event.target as HTMLInputElement
    if (!field.name.startsWith('a_')) return
    answers[Number(field.name.slice(2))] = field.value
    save()
  })
  form!.addEventListener('submit', event => {
    const pressed = event.submitter as HTMLButtonElement | null
    if (pressed?.name === 'answer') answers[Number(carried('at'))] = pressed.value
    save()
  })
}

readAloud()
function readAloud() {
  const speech = window.speechSynthesis
  const buttons = all<HTMLButtonElement>('.listen')
  if (!speech || buttons.length === 0) return
  const language = document.documentElement.lang
  const wanted = language === 'nn' ? ['nn', 'no', 'nb'] : language === 'nb' ? ['nb', 'no'] : [language]
  const voice = () =>
    wanted.flatMap(tag => speech.getVoices().filter(one => one.lang.toLowerCase().startsWith(tag)))[0]
  const show = () => {
    if (voice()) for (const part of all('[data-listen]')) part.hidden = false
  }
  show()
  speech.onvoiceschanged = show
  for (const button of buttons) {
    button.onclick = () => {
      const speaking = button.getAttribute('aria-pressed') === 'true'
      speech.cancel()
      for (const other of buttons) other.setAttribute('aria-pressed', 'false')
      if (speaking) return
      const part = button.closest('[data-say]')!
      const words = [...part.querySelectorAll('h1, legend:not(.sr), .ans span, .out b')].map(
        one => one.textContent,
      )
      const said = new SpeechSynthesisUtterance(words.join('. '))
      said.voice = voice() ?? null
      said.lang = said.voice?.lang ?? language
      said.rate = 0.9
      said.onend = () => button.setAttribute('aria-pressed', 'false')
      button.setAttribute('aria-pressed', 'true')
      speech.speak(said)
    }
  }
  addEventListener('pagehide', () => speech.cancel())
}

// Number keys answer only while the answers have the focus, so that they never surprise anybody who types elsewhere.
// Who answers by keyboard finds the focus there again on the next page.
const five = one('fieldset.five')
if (five) {
  one('[data-keys]')!.hidden = !matchMedia('(hover: hover) and (pointer: fine)').matches
  if (byKeyboard('no') === 'yes') five.focus()
  five.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    five.querySelectorAll<HTMLButtonElement>('.ans')[Number(event.key) - 1]?.click()
  })
  form!.addEventListener('click', event => {
    // A click without a pointer has no detail: it came from a key.
    byKeyboard((event.target as HTMLElement).closest('[name=answer]') && event.detail === 0 ? 'yes' : 'no')
  })
}

/** Whether the last answer came from a key; sets it for the next page of this tab. */
function byKeyboard(next: 'yes' | 'no'): string | null {
  try {
    const last = sessionStorage.getItem('samskap-keys')
    sessionStorage.setItem('samskap-keys', next)
    return last
  } catch {
    return null
  }
}

// Leaves without a way back to this page.
one('.quick')?.addEventListener('click', event => {
  event.preventDefault()
  location.replace((event.currentTarget as HTMLAnchorElement).href)
})
