// Beside a recording: keys that play and go back, a mark of time where one writes, and a way to hear a passage again.

const sound = document.querySelector<HTMLAudioElement>('audio[data-recording]')
const words = document.querySelector<HTMLTextAreaElement>('textarea[name=words]')
const keys = document.querySelector<HTMLElement>('[data-keys]')

if (sound && words) {
  if (keys) keys.hidden = false
  words.addEventListener('keydown', event => {
    if (!event.ctrlKey && !event.metaKey) return
    const act = { ' ': toggle, ArrowLeft: back, Enter: markTime }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-at]')) {
    link.addEventListener('click', event => {
      event.preventDefault()
      sound.currentTime = Number(link.dataset.at) / 1000
      void sound.play()
    })
  }
}

function toggle(): void {
  if (sound?.paused) void sound.play()
  else sound?.pause()
}

function back(): void {
  if (sound) sound.currentTime = Math.max(0, sound.currentTime - 3)
}

/** On a line of its own, as the page says that one writes it. */
function markTime(): void {
  if (!sound || !words) return
  const seconds = Math.floor(sound.currentTime)
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const before = words.value.slice(0, words.selectionStart)
  const line = before === '' || before.endsWith('\n') ? '' : '\n'
  words.setRangeText(`${line}[${time}] `, words.selectionStart, words.selectionEnd, 'end')
  words.dispatchEvent(new Event('input', { bubbles: true }))
}
