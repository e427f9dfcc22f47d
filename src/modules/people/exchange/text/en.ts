import type { Text } from './nb.ts'

export const en: Text = {
  mine: {
    title: 'What I get for my time',
    lead: 'Time, travel and child care all cost something. Here you see what you have been given, and what is not paid yet. Only you and those who lead see it.',
    empty: 'Nothing has been noted yet.',
    note: 'Note what you paid yourself',
    note_lead:
      'Have you paid for something in order to take part? Write it here, and those who lead will see it.',
  },
  lead: {
    title: (name: string) => `What ${name} gets for their time`,
    to_everybody: 'Pay and expenses',
    lead: 'Pay, travel, child care and other things. Only the person it is about and those who lead see it.',
    empty: 'Nothing has been noted yet. Ask first: some would rather have nothing.',
    note: 'Note something new',
    benefits:
      'If somebody gets money from NAV or the municipality, payment from here may change what they get. Say so before you agree on anything, and give them time to ask NAV or the municipality first. Some want only their expenses covered.',
    paid_today: 'Paid today',
    everybody: 'Pay and expenses',
    everybody_lead:
      'Those who give of their own time should get something in return. Here you note what, and when it was paid.',
    everybody_caption: 'The sum for each person',
    name: 'Name',
    nobody: 'Nothing has been noted for anybody yet.',
    note_for: 'Note for somebody else',
    ask_first: 'Ask first. Some want pay, some want only the bus fare, and some want nothing.',
  },
  kinds: { pay: 'Pay', travel: 'Travel', child_care: 'Child care', other: 'Other' },
  list: {
    title: 'Noted',
    caption: 'What is noted, day by day',
    on_day: 'Day',
    what: 'What',
    amount: 'Amount',
    no_sum: 'no amount',
    noted_by: (name: string) => `(noted by ${name})`,
    paid_on: (date: string) => `Paid ${date}`,
    not_paid: 'Not yet',
    change: 'Change',
    sum_paid: 'Paid in all',
    sum_waiting: 'Not paid yet',
    print: 'Print',
    benefits_title: 'Payment may affect benefits',
    benefits:
      'If you get money from NAV or the municipality, payment from here may change what you get. Ask NAV or the municipality before you say yes. You may also choose to have only your expenses covered, or nothing.',
  },
  form: {
    title: 'Change what is noted',
    labels: {
      kind: 'What kind?',
      what: 'What is it for?',
      amount: 'Amount in Norwegian kroner',
      on_day: 'Which day?',
      paid_on: 'Paid on',
    },
    what_hint: 'For example bus both ways, or meeting 16.30–19.00',
    amount_hint: 'Write for example 450 or 450,50. Leave it empty if it is not money.',
    paid_on_hint: 'Leave it empty if it is not paid.',
    errors: { not_a_sum: 'Write an amount in kroner, for example 450 or 450,50.' },
    save: 'Note it',
    save_changes: 'Save',
    remove_title: 'Was it a mistake?',
    remove: 'Remove it',
  },
  said: { noted: 'Noted.', changed: 'Saved.', paid: 'Marked as paid.', removed: 'Removed.' },
  conflicts: {
    exchange_changed:
      'Somebody else changed this while you were looking at it. Load the page again and see what it says now.',
    exchange_is_paid: 'This is marked as paid and cannot be removed.',
    exchange_not_yours:
      'This is paid, or somebody else noted it. Talk to one of those who lead if it is wrong.',
  },
}
