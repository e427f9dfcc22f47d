/**
 * Every form in which anything may be written: which of its fields are looked through before they are saved, so that the
 * writer gets a hint on numbers and on the names of others, and which are not, and why.
 */
export const looks: Readonly<Record<string, readonly string[]>> = {
  '/start': ['title', 'question', 'whom_to_ask', 'meal'],
  '/i/:initiative/edit': ['title', 'whom_to_ask', 'meal'],
  '/i/:initiative/question': ['body', 'reason'],
  '/i/:initiative/question/:proposal': ['decision_reason'],
  // Who does it is named on purpose; numbers are looked for there as well.
  '/i/:initiative/steps': ['what', 'who'],
  '/i/:initiative/steps/:step': ['what', 'who'],
  '/i/:initiative/steps/:step/outcome': ['note'],
  '/i/:initiative/state': ['reason'],
  '/i/:initiative/guide/move': ['reason'],
  '/i/:initiative/guide/ready': ['reason'],
  // Who takes it is named on purpose.
  '/i/:initiative/guide/points/:name': ['note', 'who'],
  '/i/:initiative/guide/points/:name/steps': ['what', 'doer'],
  // Which fields there are depends on the sheet; those that name people are looked through for numbers alone.
  '/i/:initiative/guide/sheets/:name': [],
  '/i/:initiative/guide/sheets/:name/:row': [],
  '/i/:initiative/guide/pattern': ['title', 'question'],
  '/i/:initiative/people/:participant/leave': ['reason'],
  '/i/:initiative/me/leave': ['reason'],
  '/i/:initiative/me/letter': ['did', 'learnt', 'does_well'],
  '/i/:initiative/letters/:participant': ['confirmed_words'],
  '/i/:initiative/pictures': ['description'],
  // Who it is stands there on purpose, and papers have numbers.
  '/i/:initiative/guide/anchoring': ['who', 'what', 'plan_clause'],
  '/i/:initiative/guide/anchoring/:anchor': ['who', 'what', 'plan_clause'],
  '/i/:initiative/guide/anchoring/:anchor/noted': ['note'],
  '/i/:initiative/guide/anchoring/:anchor/take-back': ['note'],
  '/i/:initiative/guide/contacts': ['name', 'contact_for', 'why_ended'],
  '/i/:initiative/guide/contacts/:contact': ['name', 'contact_for', 'why_ended'],
  '/i/:initiative/guide/thickness': ['note'],
  '/i/:initiative/guide/form': ['reason'],
  '/i/:initiative/guide/news': ['body', 'learnt'],
  '/i/:initiative/guide/news/:item': ['body', 'learnt'],
  '/i/:initiative/guide/sparring': ['body'],
  '/i/:initiative/guide/sparring/:question': ['body'],
  '/i/:initiative/rounds/:round/talk/notes': ['body'],
  '/i/:initiative/rounds/:round/talk/notes/:note': ['body'],
  '/i/:initiative/rounds/:round/talk/steps': ['what', 'who'],
  '/i/:initiative/guide/methods/:name/uses': ['note'],
  '/i/:initiative/guide/methods/:name/uses/:use': ['note'],
  '/i/:initiative/guide/methods/:name/steps': ['what', 'who'],
  '/i/:initiative/guide/after/:round/steps': ['what', 'who'],
  // Whom one can call stands in its own field, with name and number on purpose.
  '/i/:initiative/guide/letters/new': ['name', 'greeting', 'why_you', 'purpose', 'practical', 'free'],
  '/i/:initiative/guide/letters/:letter': ['name', 'greeting', 'why_you', 'purpose', 'practical', 'free'],
  '/i/:initiative/guide/first-meeting': ['host', 'food', 'door', 'writer'],
  // Only what others are to read: what is kept may name whom it will.
  '/i/:initiative/guide/reflection': ['body'],
  '/i/:initiative/guide/reflection/entries/:reflection': ['body'],
  '/i/:initiative/guide/reflection/team': ['body'],
  '/i/:initiative/guide/reflection/learnt': ['body'],
  '/i/:initiative/guide/reflection/own-part': ['body'],
}

const code = 'A code, an address or a token, not a text.'
const naming = 'Names are what the form is for.'
const organisation = 'About an organisation, not about people who take part.'
const between = 'Stays between the person and those whom they have chosen or who lead.'
const answering =
  'Answering must never wait or fail, and goes on without a line to the server: the page says it beside the field.'
const sheet = 'Written from paper as it stands there; the page says that names stay out.'

export const looks_not: Readonly<Record<string, string>> = {
  '/language': code,
  '/sign-in': code,
  '/sign-in/:token': naming,
  '/sign-in/identity': code,
  '/sign-in/identity/logout': code,
  '/sign-in/passkey': code,
  '/sign-in/passkey/shown': code,
  '/mine/ways/passkey/made': code,
  '/mine/ways/passkey/remove': code,
  '/code': code,
  '/join-group/claim': code,
  '/join-group/ask': naming,
  '/i/:initiative/people/add': naming,
  '/i/:initiative/people/:participant': naming,
  '/i/:initiative/me': naming,
  '/i/:initiative/me/consents': code,
  '/i/:initiative/me/agreement': code,
  '/i/:initiative/agreement/:participant': code,
  '/i/:initiative/me/things/name-off': code,
  '/i/:initiative/me/erase': code,
  '/i/:initiative/guide/letters/:letter/mail': 'Addresses only; none is kept.',
  '/i/:initiative/basis/state': organisation,
  '/i/:initiative/letter/edit': 'Those whom one can ask stand there with name and number on purpose.',
  '/i/:initiative/owners/municipality': organisation,
  '/o/:organisation/edit': organisation,
  '/o/:organisation/folder/subprocessors': organisation,
  '/installation/organisations': organisation,
  '/installation/retention': 'Numbers of months.',
  '/installation/retention/confirm': 'Numbers of months.',
  '/i/:initiative/residents': 'It never leaves the residents’ own room.',
  '/i/:initiative/me/needs': between,
  '/i/:initiative/me/needs/:need': between,
  '/i/:initiative/me/exchange': between,
  '/i/:initiative/me/exchange/:entry': between,
  '/i/:initiative/exchange/:participant': between,
  '/i/:initiative/exchange/:participant/:entry': between,
  '/i/:initiative/rounds/new': 'A name for a group of parties.',
  '/i/:initiative/rounds/:round/edit': 'A name for a group of parties.',
  '/i/:initiative/rounds/import': 'The headings of a file.',
  '/i/:initiative/rounds/:round/answer': answering,
  '/i/:initiative/rounds/:round/answers': answering,
  '/i/:initiative/rounds/:round/answers/take-back': code,
  '/i/:initiative/rounds/:round/help': answering,
  '/i/:initiative/rounds/:round/help/answers': answering,
  '/i/:initiative/rounds/:round/paper/enter': sheet,
  '/i/:initiative/rounds/:round/paper/entered': sheet,
  '/voices': 'The words of an instrument.',
  '/languages': 'The name of a language.',
  '/languages/:name/write': 'The words of the house in another language.',
}
