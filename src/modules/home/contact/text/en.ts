import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Ask us',
  lead: 'Whom to ask depends on what it is about.',
  work_title: 'About the co-creation you take part in',
  work: 'Ask the person who invited you. The names of those who lead are under “Round the table”.',
  organisations_title: 'About the organisation behind it',
  organisations:
    'The organisation is responsible for your information. It can tell you what allows it to keep it, and helps you see, correct or erase something.',
  no_address: 'Has not given an address yet',
  privacy_officer: name => `Data protection officer${name ? ` ${name}` : ''}:`,
  pages_title: 'About these pages',
  run_by: operator => `${operator} runs these pages.`,
  run_by_nobody: 'Whoever runs these pages has not given a name here yet.',
  security_title: 'Have you found a security hole?',
  security:
    'Thank you. Write to us before you tell anybody else: what you did, and what you saw. Do not look at more of other people’s information than you need to show it. You will hear from us within three working days.',
  urgent_title: 'Is it urgent?',
  urgent:
    'Nobody is watching here day and night. In Norway, call 113 when life is in danger, 112 for the police or 116 117 for a doctor.',
}
