import { answerOf, type Keys, readTyped } from '../modules/scorecard/typed/entry/rules.ts'

// Helps to enter sheets quickly: each key shows at once what it answered. Nothing here is needed.

const list = document.querySelector<HTMLElement>('[data-statements]')
const typed = document.querySelector<HTMLInputElement>('#typed')
const told = document.querySelector<HTMLElement>('[data-told]')
if (list && typed && told) enter(list, typed, told)

/** Where the page keeps the words for what is wrong with a key. */
const faults = { unknown: 'unknown', off_scale: 'scale', no_such_way: 'way' } as const

function enter(list: HTMLElement, typed: HTMLInputElement, told: HTMLElement) {
  const keys: Keys = JSON.parse(list.dataset.statements ?? '')
  const statements = [...list.querySelectorAll('li')]
  const words = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-key]')].map(key => [
      Number(key.dataset.key),
      key.dataset.label ?? '',
    ]),
  )
  const sides = [...document.querySelectorAll<HTMLInputElement>('input[type=radio][name=side]')]

  const say = (text: string, wrong = false) => {
    told.textContent = text
    told.classList.toggle('wrong', wrong)
  }

  const show = () => {
    const { answers } = readTyped(keys, typed.value)
    for (const [at, statement] of statements.entries()) {
      const answer = answers[at]
      statement.querySelector('[data-answer]')!.textContent =
        answer === undefined ? '' : (words.get(answer) ?? '')
      statement.classList.toggle('now', at === answers.length)
      if (at === answers.length) statement.setAttribute('aria-current', 'step')
      else statement.removeAttribute('aria-current')
    }
    const following = statements[answers.length]?.querySelector('span')?.textContent
    say(
      following
        ? `${told.dataset.next!.replace('{at}', String(answers.length + 1))} ${following}`
        : told.dataset.full!,
    )
    // Only where the list lies beside the field: below it, scrolling would take the field away.
    const next = statements[Math.min(answers.length, statements.length - 1)]
    if (list.offsetLeft > typed.offsetLeft + typed.offsetWidth) next?.scrollIntoView({ block: 'nearest' })
  }

  // A key that answers nothing is told and left out, so that what follows stays on its line.
  typed.addEventListener('beforeinput', event => {
    if (event.data?.length !== 1 || event.inputType !== 'insertText') return
    const answer = answerOf(keys, event.data)
    const at = (typed.selectionStart ?? typed.value.length) + 1
    if (typeof answer === 'string') {
      event.preventDefault()
      say(told.dataset[faults[answer]]!.replace('{at}', String(at)).replace('{char}', event.data), true)
    } else if (typed.value.length >= keys.count && typed.selectionStart === typed.selectionEnd) {
      event.preventDefault()
      say(told.dataset.full!)
    }
  })
  typed.addEventListener('input', show)

  // The group by its number, and on to the answers.
  for (const radio of sides) {
    radio.addEventListener('keydown', event => {
      const chosen = sides[Number(event.key) - 1]
      if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      chosen.checked = true
      typed.focus()
    })
  }

  show()
  if (document.querySelector('[data-focus]')) return
  const first = sides.length > 0 && !sides.some(side => side.checked) ? sides[0]! : typed
  first.focus({ preventScroll: true })
}
