// Whoever leaves for good takes their answers in open rounds along: this device holds the keys to them. What it has kept
// for this seat is wiped when the form is sent.

const mark = document.querySelector<HTMLElement>('[data-leaving]')
const form = mark?.closest('form')

/** What this device has kept for the seat: by the round, with what lies there. */
function kept(seat: string): { name: string; round: string; key: string }[] {
  try {
    return Object.keys(localStorage).flatMap(name => {
      const found = /^samskap-answers-([\da-f-]{36})-([\da-f-]{36})$/.exec(name)
      if (!found || found[2] !== seat) return []
      const { key } = JSON.parse(localStorage.getItem(name) ?? '{}')
      return [{ name, round: found[1]!, key: typeof key === 'string' ? key : '' }]
    })
  } catch {
    // Storage is shut off, so nothing was kept.
    return []
  }
}

/** Notes for a board that this device still keeps for the seat. */
function forgetNotes(seat: string): void {
  try {
    const names = Object.keys(localStorage).filter(
      name => name.startsWith('samskap-notes-') && name.includes(`-${seat}-`),
    )
    for (const name of names) localStorage.removeItem(name)
  } catch {
    // Storage is shut off, so nothing was kept.
  }
}

if (form) {
  const here = kept(mark?.dataset.leaving ?? '')
  for (const { round, key } of here.filter(one => one.key)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'answer_key', value: `${round}:${key}` })
    form.append(field)
  }
  for (const without of document.querySelectorAll<HTMLElement>('[data-without-script]')) without.hidden = true
  for (const found of document.querySelectorAll<HTMLElement>('[data-found]')) found.hidden = here.length === 0
  for (const missing of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
    missing.hidden = here.length > 0
  }
  form.addEventListener('submit', () => {
    for (const { name } of here) localStorage.removeItem(name)
    forgetNotes(mark?.dataset.leaving ?? '')
  })
}
