import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The honesty box',
  lead: 'Write here what the figures cannot say. The box is in every report, even when it is empty.',
  read_lead: 'This is what the figures cannot say. The box is in every report, even when it is empty.',
  fields: {
    hard_to_measure: {
      label: 'What was hard to measure?',
      hint: 'What matters, but could not be counted or asked about.',
    },
    error_sources: {
      label: 'What may have made the figures wrong?',
      hint: 'Who did not answer? Who asked, and could people answer without fearing what might follow? Was it asked in the same way each time?',
    },
    other_explanations: {
      label: 'What else may explain the change?',
      hint: 'Other services, new rules, the season, or something that happened where you live.',
    },
    not_attributable: {
      label: 'What can you not say that your work has led to?',
      hint: 'What you would like to take credit for, but do not know enough about.',
    },
    who_decided: {
      label: 'Who helped decide what to measure?',
      hint: 'And who should have? Write groups, not names.',
    },
  },
  seen: 'What we see in the plan',
  save: 'Save',
  said: { saved: 'Saved. It is in the report now.' },
  empty: 'Nobody has written anything here yet.',
  to_report: 'See the report',
  reminders: {
    missing: name => `“${name}”: the newest measurement has no figure.`,
    others: (name, then, now) =>
      `“${name}”: ${then} took part first and ${now} last. They are not quite the same people.`,
    of_group: (name, n, size) => `“${name}”: ${n} took part, of about ${size} in the group. Who is missing?`,
    few: (name, n) => `“${name}”: only ${n} took part, so each person moves the figure a lot.`,
    voices: (group, people) => `${group}: ${people} from the group helped choose what is measured.`,
    nobody: group => `${group}: nobody from the group has helped choose what is measured.`,
  },
  counted: {
    no_baseline: n => (n === 1 ? 'One indicator has no baseline.' : `${n} indicators have no baseline.`),
    not_again: n =>
      n === 1
        ? 'One indicator has been measured at the baseline only.'
        : `${n} indicators have been measured at the baseline only.`,
    withdrawn: n =>
      n === 1 ? 'One indicator was taken out of use.' : `${n} indicators were taken out of use.`,
    chance: n =>
      n === 1
        ? 'For one indicator the difference is smaller than the uncertainty.'
        : `For ${n} indicators the difference is smaller than the uncertainty.`,
    unsure: n =>
      n === 1
        ? 'For one indicator we do not know how certain the figures are.'
        : `For ${n} indicators we do not know how certain the figures are.`,
    given_up: n => (n === 1 ? 'One target was given up. Why?' : `${n} targets were given up. Why?`),
    moved: n =>
      n === 1
        ? 'One indicator has moved. What else happened in that time?'
        : `${n} indicators have moved. What else happened in that time?`,
    effects: n =>
      n === 1
        ? 'One indicator that has moved is about an effect. Effects depend on much else.'
        : `${n} indicators that have moved are about effects. Effects depend on much else.`,
    register: n =>
      n === 1
        ? 'One figure comes from a register and also covers people you do not meet.'
        : `${n} figures come from registers and also cover people you do not meet.`,
  },
}
