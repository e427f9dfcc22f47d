import { type Browser, chromium } from 'playwright-core'

/** The browser of the journeys; `npm test` names it, and installs one where there is none. */
export function openBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM || '/usr/bin/chromium'
  // Chromium's sandbox cannot be had by root, as in most containers.
  return chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 })
}
