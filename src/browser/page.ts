/** What every page does when there is a script; without it, everything works the same. */

// After a form comes back with errors, the reader stands at the summary.
document.querySelector<HTMLElement>('[data-focus]')?.focus()

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy ?? '')
    await navigator.clipboard.writeText(source?.textContent ?? '')
    button.textContent = button.dataset.copied ?? button.textContent
  })
}

// Pieces of the page that follow what others do: the server sends them ready made, one per topic.
const followed = document.querySelector<HTMLElement>('[data-live]')
if (followed) {
  const source = new EventSource(followed.dataset.live ?? '')
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-topic]')]
  let told = new Set<HTMLElement>()
  const put = (piece: HTMLElement, html: string) => {
    if (!piece.contains(document.activeElement)) piece.innerHTML = html
  }
  for (const piece of pieces) {
    source.addEventListener(piece.dataset.topic ?? '', event => {
      const html: string = JSON.parse((event as MessageEvent).data)
      // Of several of one kind, a page shows its own.
      const { of } = piece.dataset
      if (of && !html.includes(`data-of="${of}"`)) return
      told.add(piece)
      put(piece, html)
    })
  }
  // Away for longer than is told one by one: of what is not told after this, the page as it stands now.
  source.addEventListener('missed', async () => {
    told = new Set()
    const reply = await fetch(location.href).catch(() => null)
    if (!reply?.ok) return
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    for (const piece of pieces) {
      const now = page.querySelector(`[data-topic="${piece.dataset.topic}"]`)
      if (now && !told.has(piece)) put(piece, now.innerHTML)
    }
  })
}

// Once a round is closed, nothing of it stays on this device: not even the key that could change an answer.
for (const closed of document.querySelectorAll<HTMLElement>('[data-closed-round]')) {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(`samskap-answers-${closed.dataset.closedRound}`)) localStorage.removeItem(name)
    }
  } catch {
    // Storage is shut off, so nothing was kept.
  }
}
