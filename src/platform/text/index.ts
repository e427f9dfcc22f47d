import { inEachLanguage } from '../words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage(
  'platform',
  { nb, nn, da, en },
  {
    answering: [
      'skip',
      'home',
      'language',
      'my_initiatives',
      'sign_in',
      'sign_out',
      'privacy',
      'accessibility',
      'demo_*',
      'problem',
      'optional',
      'error_*',
      'errors',
    ],
    invitation: [
      ...['conflict', 'look', 'who_reads', 'readers_of', 'kept'],
      ...['held.participant', 'held.initiative_grant', 'held.door_key', 'held.residents_note'],
    ],
    results: [
      'held.round',
      'held.snapshot',
      'held.closed_line',
      'held.talk_note',
      'held.step*',
      'held.release*',
    ],
  },
)
