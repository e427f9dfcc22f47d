// A form sent without leaving the page.

export type Reply = { page: Document; status: number }

/** Longer than this, and the line is taken for gone. */
const patience = 20_000

/** The page that answers, or null when the line is gone, the server is at fault, or somebody else answered. */
export async function ask(address: string, fields: URLSearchParams): Promise<Reply | null> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch(address, { method: 'POST', body: fields, signal: control.signal })
    const { status } = response
    if (status === 429 || status >= 500) return null
    const page = parsed(await response.text())
    const ours = response.ok ? page.body.dataset.state : page.querySelector('main')
    return ours ? { page, status } : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** What a form would send when this button is pressed. */
export function fieldsOf(form: HTMLFormElement, pressed?: HTMLButtonElement | null): URLSearchParams {
  const data = new FormData(form)
  if (pressed?.name) data.append(pressed.name, pressed.value)
  return new URLSearchParams([...data].map(([name, value]): [string, string] => [name, String(value)]))
}
