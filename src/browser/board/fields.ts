// Fields in which somebody has written or chosen something.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export const fieldsIn = (place: Element): Field[] => [
  ...place.querySelectorAll<Field>('input:not([type=hidden]), textarea, select'),
]

/** Those of the note itself, not of notes behind it. */
export const fieldsOf = (note: HTMLElement): Field[] =>
  fieldsIn(note).filter(field => field.closest('[data-note]') === note)

/** A part of the note itself. */
export const part = (note: HTMLElement, selector: string): HTMLElement | undefined =>
  [...note.querySelectorAll<HTMLElement>(selector)].find(one => one.closest('[data-note]') === note)

export function isBusy(field: Field): boolean {
  if (field === document.activeElement) return true
  if (field instanceof HTMLSelectElement) {
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex(option => option.defaultSelected),
      )
    )
  }
  if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) {
    return field.checked !== field.defaultChecked
  }
  return field.value !== field.defaultValue
}
