import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'country_basis',
    class: 'technical',
    what: 'which rounds a figure for the country rests on',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'always',
    readers: ['administrators_of_the_database'],
  },
  {
    table: 'country_figure',
    class: 'published',
    what: 'protected figures for the country and its parts, by quarter',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
  {
    table: 'country_count',
    class: 'published',
    what: 'how many initiatives there are, by quarter, never fewer than five together',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
]
