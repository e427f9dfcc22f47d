// Reads a part aloud: by a person's voice where there is one, else by the device's.

const speech = window.speechSynthesis
let stop = () => {}
let prepared = false

const parts = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-say]')]
const languageOf = (part: HTMLElement) => part.lang || document.documentElement.lang

function deviceVoice(language: string): SpeechSynthesisVoice | undefined {
  const wanted = language === 'nn' ? ['nn', 'no', 'nb'] : language === 'nb' ? ['nb', 'no'] : [language]
  const voices = speech?.getVoices() ?? []
  return wanted.flatMap(tag => voices.filter(one => one.lang.toLowerCase().startsWith(tag)))[0]
}

/** Shows the buttons that have a voice, and lets them read. What was being read falls silent. */
export function readAloud(root: ParentNode = document): void {
  stop()
  const show = () => {
    for (const part of parts(root)) {
      if (!part.dataset.voice && !deviceVoice(languageOf(part))) continue
      for (const button of part.querySelectorAll<HTMLElement>('[data-listen]')) button.hidden = false
    }
  }
  show()
  if (speech) speech.onvoiceschanged = show
  for (const part of parts(root)) {
    for (const button of part.querySelectorAll<HTMLElement>('.listen'))
      button.onclick = () => press(part, button)
  }
  if (!prepared) addEventListener('pagehide', () => stop())
  prepared = true
}

function press(part: HTMLElement, button: HTMLElement): void {
  const reading = button.getAttribute('aria-pressed') === 'true'
  stop()
  if (reading) return
  const done = () => button.setAttribute('aria-pressed', 'false')
  button.setAttribute('aria-pressed', 'true')
  if (part.dataset.voice) play(part, part.dataset.voice, done)
  else speak(part, done)
}

function play(part: HTMLElement, address: string, done: () => void): void {
  const sound = new Audio(address)
  sound.onended = done
  // Not every device plays every kind of sound; it may have a voice of its own.
  sound.onerror = () => (deviceVoice(languageOf(part)) ? speak(part, done) : done())
  stop = () => {
    sound.pause()
    done()
  }
  sound.play().catch(() => sound.error ?? done())
}

function speak(part: HTMLElement, done: () => void): void {
  const words = [...part.querySelectorAll('h1, legend:not(.sr), .ans span, .out b, [data-word]')].map(
    one => one.textContent,
  )
  const said = new SpeechSynthesisUtterance(words.join('. '))
  said.voice = deviceVoice(languageOf(part)) ?? null
  said.lang = said.voice?.lang ?? languageOf(part)
  said.rate = 0.9
  said.onend = done
  stop = () => {
    speech.cancel()
    done()
  }
  speech.speak(said)
}
