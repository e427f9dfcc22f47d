// Saves a form while somebody writes: a moment after a field was left, or the typing paused. The button saves as ever.

/** How long a pause is, and after how long it is tried again without a line, in milliseconds. */
const pause = 2500
const left_field = 300
const again = 15_000

type Standing = 'saved' | 'offline' | 'newer' | 'mend' | 'failed'

/** What stands in the fields. Space at the ends and line ends are not looked at: the server tidies them. */
const written = (form: HTMLFormElement): string =>
  JSON.stringify(
    [...new FormData(form)]
      .filter(([name]) => name !== 'version')
      .map(([name, value]) => [name, String(value).replace(/\s+/g, ' ').trim()]),
  )

const versionIn = (form: HTMLFormElement) => form.elements.namedItem('version') as HTMLInputElement

function keepSaved(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('.saving')!
  let saved = written(form)
  let standing: Standing | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  let leaving = false

  const say = (now: Standing, time = '') => {
    standing = now
    form.dataset.saves = now
    status.textContent = status.dataset[now]!.replace('{time}', time)
  }

  const later = (after: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(save, after)
  }

  /** Once somebody else has saved, only the button goes on: it shows both. */
  function save() {
    clearTimeout(waiting)
    if (sending || leaving || standing === 'newer' || written(form) === saved) return
    sending = attempt(written(form)).finally(() => {
      sending = null
      if (standing === 'saved' && written(form) !== saved) later(pause)
    })
  }

  async function attempt(now: string) {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    try {
      // Goes on when the page is left meanwhile, which browsers allow to what is not too long.
      const keepalive = body.toString().length < 60_000
      const reply = await fetch(form.action, { method: 'POST', body, keepalive })
      if (reply.status === 409) return say('newer')
      if (reply.status === 422) return say('mend')
      if (!reply.ok) return say('failed')
      const theirs = (await sameForm(reply)) ?? (await sameForm(await fetch(location.href)))
      if (!theirs) return say('failed')
      // Somebody saved between our words and the page that came back: theirs must not be written over unseen.
      if (written(theirs) !== now) return say('newer')
      versionIn(form).value = versionIn(theirs).value
      saved = now
      const clock = { hour: '2-digit', minute: '2-digit' } as const
      say('saved', new Date().toLocaleTimeString(document.documentElement.lang, clock))
    } catch {
      say('offline')
      later(again)
    }
  }

  /** This form in a page that came back. */
  async function sameForm(reply: Response) {
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-saves]')]
    return forms.find(one => one.getAttribute('action') === form.getAttribute('action'))
  }

  form.addEventListener('input', () => {
    if (standing !== 'newer') form.dataset.saves = 'waiting'
    later(pause)
  })
  form.addEventListener('change', () => later(left_field))
  addEventListener('online', save)
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) save()
  })
  form.addEventListener('submit', event => {
    clearTimeout(waiting)
    // Without a line the browser would put its own error page in place of what was written.
    if (!navigator.onLine) {
      event.preventDefault()
      say('offline')
      return later(again)
    }
    leaving = true
    if (!sending) return
    event.preventDefault()
    // The version that it brings back must be in the form first.
    void sending.then(() => form.requestSubmit())
  })
  addEventListener('pageshow', event => {
    if (!event.persisted) return
    // Back on a page that was left: it may have been saved by its button since.
    leaving = false
    void fetch(location.href)
      .then(sameForm)
      .then(theirs => {
        if (!theirs || written(theirs) !== written(form)) return
        versionIn(form).value = versionIn(theirs).value
        saved = written(form)
      })
      .catch(() => {})
  })
  addEventListener('beforeunload', event => {
    const kept = standing === null || standing === 'saved'
    if (!leaving && !kept && written(form) !== saved) event.preventDefault()
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-saves]')) keepSaved(form)
