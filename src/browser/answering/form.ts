// The form that carries the answers, whichever page it stands on.

export const theForm = () => document.querySelector<HTMLFormElement>('form[action$="/answer"]')

/** A field of the form as it would be sent: hidden, written or chosen. */
export function carried(name: string): string {
  const form = theForm()
  return form ? String(new FormData(form).get(name) ?? '') : ''
}

/** Lets a hidden field carry this on; an empty one is taken out, since a page may have such a field to write in. */
export function carry(name: string, value: string): void {
  const form = theForm()
  let field = form?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)
  if (!value) {
    field?.remove()
    return
  }
  if (!field) {
    field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    form?.prepend(field)
  }
  field.value = value
}

/** All answers as they stand now, with those chosen on a page of many and the one just given. */
export function answersNow(pressed?: HTMLButtonElement | null): string[] {
  const form = theForm()
  const answers = carried('answers').split(',')
  if (!form) return answers
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('a_')) answers[Number(name.slice(2))] = String(value)
  }
  if (pressed?.name === 'answer') answers[Number(carried('at'))] = pressed.value
  return answers
}
