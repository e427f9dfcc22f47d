/** What a story may be: the whole way in five parts, or one thing that happened. */
export const kinds = ['story', 'win', 'setback', 'fell_flat', 'milestone', 'news'] as const
export type Kind = (typeof kinds)[number]

/** The five parts of a learning story, in the order in which they are told. */
export const parts = ['before', 'tried', 'happened', 'learnt', 'advice'] as const

/** What co-creations are about. A closed list, so that those who work on the same thing find each other. */
export const themes = [
  'loneliness',
  'families',
  'children',
  'youth',
  'ageing',
  'health',
  'mental_health',
  'substance_use',
  'disability',
  'poverty',
  'work',
  'housing',
  'newcomers',
  'food',
  'culture',
  'outdoors',
  'transport',
  'digital',
] as const
export type Theme = (typeof themes)[number]

/** How far from thin to thick, as the steps that an initiative chooses between. */
export const thicknesses = [0, 1, 2, 3, 4] as const

/** Who said something, as the field signs it: resident, public employee, researcher. */
export const signatures = ['INN', 'OA', 'F'] as const
export type Signature = (typeof signatures)[number]

/** How long a text on these pages may be: a name, a few sentences, a part of a story. */
export const lengths = { name: 120, short: 600, part: 4000 } as const
