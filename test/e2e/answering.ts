import type { Page } from 'playwright-core'
import { text } from '../../src/modules/scorecard/answering/text/index.ts'
import type { Language } from '../../src/platform/language.ts'

export const statements = 28

/** Somebody's answers: the same ones for the same person, some of them ways out. */
export const answersOf = (person: number): number[] =>
  Array.from({ length: statements }, (_, at) => {
    if ((at + 3 * person) % 17 === 5) return -1
    if ((2 * at + person) % 41 === 7) return -2
    const leaning = person < 7 ? 2 : 3
    return Math.min(5, Math.max(1, leaning + ((person * 7 + at * 5) % 4) - (at % 3 === 0 ? 0 : 1)))
  })

/** Opens the page with what is said before the first statement. */
export async function openAnswering(page: Page, round: string, language: Language): Promise<void> {
  await page.goto(`${round}/answer`)
  await page.getByRole('heading', { name: text[language].start_title }).waitFor()
}

/** Presses one answer after the other, from the first statement or from where one is to the last or up to `until`. */
export async function answerEach(
  page: Page,
  language: Language,
  answers: readonly number[],
  until = statements,
): Promise<void> {
  const words = text[language]
  await page.getByRole('button', { name: words.begin, exact: true }).click()
  for (const [at, answer] of answers.slice(0, until).entries()) {
    if (at === statements / 2) await page.getByRole('button', { name: words.go_on, exact: true }).click()
    await standsAt(page, at)
    await page.locator(`button[name="answer"][value="${answer}"]`).click()
  }
}

/** Waits for the page with this statement. */
export const standsAt = (page: Page, at: number): Promise<void> =>
  page.locator(`form:has(input[name="here"][value="statement"]) input[name="at"][value="${at}"]`).waitFor({
    state: 'attached',
  })

/** Chooses all answers on one page. */
export async function answerOnOnePage(page: Page, language: Language, answers: readonly number[]) {
  const words = text[language]
  await page.getByRole('button', { name: words.begin_all, exact: true }).click()
  // Enter among the answers must not press another of the form's buttons.
  await page.locator('input[name="a_0"]').first().press('Enter')
  for (const [at, answer] of answers.entries()) {
    await page.locator(`label:has(input[name="a_${at}"][value="${answer}"])`).click()
  }
  await page.getByRole('button', { name: words.to_review_all, exact: true }).click()
}

/** Sends what is being looked over, and reads the thanks. */
export async function sendAnswers(page: Page, language: Language): Promise<void> {
  const words = text[language]
  await page.getByRole('button', { name: words.send, exact: true }).first().click()
  await page.getByRole('heading', { name: words.thanks_title, exact: true }).waitFor()
}

/** Presses Tab until this stands in focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).filter({ visible: true }).first().waitFor()
  for (let left = 80; left > 0; left--) {
    await page.keyboard.press('Tab')
    if (await standsIn(page, selector)) return
  }
  throw new Error(`Tab never came to ${selector}`)
}

const standsIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.closest(wanted) != null, selector)

/** Goes to something and presses it, by the keyboard alone. */
export async function tabAndEnter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Answers by a number key, from where the page has put the focus or where Tab leads. */
export async function pressDigit(page: Page, answer: number): Promise<void> {
  // The hint on number keys is shown when they work.
  await page.locator('[data-keys]').waitFor()
  if (!(await standsIn(page, 'fieldset.five'))) await tabTo(page, 'fieldset.five button')
  await page.keyboard.press(String(answer))
}
