/** What a trace is about, as people search for it. */
export const things = [
  'initiative',
  'question',
  'steps',
  'people',
  'rounds',
  'results',
  'guide',
  'consents',
  'exchange',
  'pictures',
  'audit',
  'needs',
  'own',
  'residents',
] as const
export type Thing = (typeof things)[number]

/** What is nobody's business but the person's: it stands in no list for those who lead. */
export const hidden_things: readonly Thing[] = ['needs', 'own', 'residents']

/** The things one may search for. */
export const open_things = things.filter(thing => !hidden_things.includes(thing))

/** Every change that leaves a trace, by its thing. */
export const changes: Readonly<Record<Thing, readonly string[]>> = {
  initiative: [
    'initiative_started',
    'initiative_from_pattern',
    'initiative_changed',
    'initiative_paused',
    'initiative_ended',
    'initiative_resumed',
    'owner_asked',
    'owner_ended',
    'municipality_chosen',
    'basis_stated',
    'letter_changed',
  ],
  question: [
    'question_proposed',
    'question_adopted',
    'question_kept_as_was',
    'question_shapers_noted',
    'question_shaper_off',
  ],
  steps: ['step_agreed', 'step_changed', 'step_done', 'step_goes_on', 'step_dropped'],
  people: [
    'participant_added',
    'participant_changed',
    'participant_left',
    'participant_returned',
    'participant_erased',
    'name_taken_off',
    'made_facilitator',
    'made_member',
    'made_observer',
    'made_mentor',
    'made_researcher',
    'invited',
    'return_code_renewed',
    'group_code_renewed',
    'request_welcomed',
    'request_declined',
    'seat_claimed',
    'seat_opened_by_code',
  ],
  rounds: [
    'round_planned',
    'round_plan_changed',
    'round_cancelled',
    'round_opened',
    'round_closed',
    'round_imported',
    'round_reminded',
    'round_thanked',
    'smaller_groups_asked',
    'together_started',
    'together_ended',
  ],
  results: [
    'release_asked',
    'release_agreed',
    'release_taken_back',
    'line_taken_away',
    'talk_noted',
    'talk_note_changed',
    'talk_note_deleted',
  ],
  guide: [
    'phase_moved_on',
    'phase_moved_back',
    'phase_restarted',
    'checkpoint_marked',
    'readiness_looked',
    'anchor_added',
    'anchor_changed',
    'anchor_removed',
    'anchor_confirmed',
    'anchor_noted',
    'anchor_taken_back',
    'contact_added',
    'contact_changed',
    'contact_removed',
    'thickness_noted',
    'participation_form_chosen',
    'method_noted',
    'method_note_changed',
    'method_note_removed',
    'news_told',
    'news_changed',
    'news_removed',
    'sparring_asked',
    'sparring_answered',
    'sparring_closed',
    'sparring_reopened',
    'sparring_taken_back',
    'sparring_answer_taken_back',
    'sheet_row_added',
    'sheet_row_changed',
    'sheet_row_removed',
    'pattern_used',
    'invitation_letter_written',
    'invitation_letter_changed',
    'invitation_letter_removed',
    'invitation_letter_sent',
  ],
  consents: ['consent_noted', 'agreement_noted'],
  exchange: [
    'exchange_noted',
    'exchange_changed',
    'exchange_paid',
    'exchange_removed',
    'competence_letter_asked',
    'competence_letter_confirmed',
  ],
  pictures: ['picture_added', 'picture_removed', 'picture_not_wanted'],
  audit: [],
  needs: ['adaptation_asked', 'adaptation_changed', 'adaptation_ended'],
  own: [
    'consent_given',
    'consent_not_given',
    'consent_withdrawn',
    'agreement_given',
    'agreement_taken_back',
    'competence_letter_written',
    'competence_letter_kept',
    'competence_letter_removed',
    'reflection_written',
    'reflection_changed',
    'reflection_removed',
    'weekly_letter_started',
    'weekly_letter_stopped',
  ],
  residents: [],
}

/** Which page belongs to which thing, by how its path begins: the longest that fits. */
const pages: readonly (readonly [string, Thing])[] = [
  ['/', 'initiative'],
  ['/question', 'question'],
  ['/steps', 'steps'],
  ['/people', 'people'],
  ['/rounds', 'rounds'],
  ['/pulses', 'rounds'],
  ['/willingness', 'rounds'],
  ['/course', 'rounds'],
  ['/rounds/:round/result', 'results'],
  ['/rounds/:round/research', 'results'],
  ['/rounds/:round/snapshot', 'results'],
  ['/rounds/:round/talk', 'results'],
  ['/rounds/:round/release', 'results'],
  ['/guide', 'guide'],
  ['/guide/reflection', 'own'],
  ['/consents', 'consents'],
  ['/agreement', 'consents'],
  ['/exchange', 'exchange'],
  ['/letters', 'exchange'],
  ['/pictures', 'pictures'],
  ['/traces', 'audit'],
  ['/safety', 'audit'],
  ['/needs', 'needs'],
  ['/residents', 'residents'],
]

const byLength = pages.toSorted(([a], [b]) => b.length - a.length)

/** The thing that a page is about. */
export const thingOfPage = (path: string): Thing => byLength.find(([begins]) => path.startsWith(begins))![1]

const thing_of_change = new Map(
  things.flatMap(thing => changes[thing].map((what): [string, Thing] => [what, thing])),
)

/** The thing that a change is about; null for one that nobody has put in the list above. */
export const thingOfChange = (what: string): Thing | null => thing_of_change.get(what) ?? null

/** The pages of a thing by how their paths begin, and which longer beginnings are another's. */
export const pagesOf = (thing: Thing): { begins: string; but_not: string[] }[] =>
  pages
    .filter(([, its]) => its === thing)
    .map(([begins]) => ({
      begins,
      but_not: pages
        .filter(
          ([longer, its]) => its !== thing && longer.length > begins.length && longer.startsWith(begins),
        )
        .map(([longer]) => longer),
    }))
