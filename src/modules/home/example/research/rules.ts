import { early } from './early/rules.ts'
import { group } from './group/rules.ts'
import { later } from './later/rules.ts'

/**
 * A made-up conversation. `by` is the seat that speaks, null the one who asks. Stretches with codes are written
 * {code: the words} or {code+code: the words}; with ! before the codes the stretch is also chosen as a quote.
 */
export type MadeUpTalk = {
  title: string
  kind: 'interview' | 'focus_group' | 'field_note'
  /** How many days before today. */
  days_ago: number
  own_part: string
  lines: readonly (readonly [by: string | null, said: string])[]
}

/** The made-up code book: a code, what it is called and means, an example, and the code it stands under. */
export const made_up_codes = {
  likeverd: {
    name: 'Likeverd',
    definition: 'Om en regner med hverandre som like mye verdt i arbeidet.',
    under: null,
  },
  hort: {
    name: 'Å bli hørt',
    definition: 'At det en sier, blir tatt imot og får følger. Også det motsatte: å snakke for døve ører.',
    under: 'likeverd',
  },
  ord: {
    name: 'Ordene vi bruker',
    definition: 'Fagord, lange setninger og papirer, og hva de gjør med praten.',
    under: 'likeverd',
  },
  makt: {
    name: 'Hvem som bestemmer',
    definition: 'Hvem som setter dagsorden, sier ja eller nei, eller har nøkkelen.',
    under: 'likeverd',
  },
  moteplass: {
    name: 'Stedet og bordet',
    definition: 'Hva det gjør at en møtes fast, på et sted en liker seg.',
    under: null,
  },
  mat: { name: 'Maten', definition: 'At en lager mat og spiser sammen.', under: 'moteplass' },
  fellesskap: {
    name: 'Å ha noen',
    definition: 'Venner, naboer, noen å ringe til.',
    under: 'moteplass',
  },
  tid: {
    name: 'Tid og krefter',
    definition: 'Skift, barn, reisevei, sykdom og hva en orker.',
    under: null,
  },
  brudd: {
    name: 'Når det stopper opp',
    definition: 'Pauser, bytte av folk og taushet, og hva de gjør.',
    under: 'tid',
  },
  usikker: {
    name: 'Å ikke vite',
    definition: 'Åpen slutt, tvil og å prøve seg fram. Både det gode og det vonde ved det.',
    under: null,
  },
  feil: {
    name: 'Redd for å si noe galt',
    definition: 'Å holde tilbake av frykt for å dumme seg ut eller komme i trøbbel.',
    under: 'usikker',
  },
  bidra: {
    name: 'Å bidra med sitt',
    definition: 'At det en kan, blir brukt.',
    under: null,
  },
  gjort: {
    name: 'Det ble noe av det',
    definition: 'Innspill som ble til noe en kan se.',
    under: null,
  },
  penger: {
    name: 'Penger og støtte ovenfra',
    definition: 'Budsjett, ledere og politikere: om arbeidet får leve videre.',
    under: null,
  },
} as const satisfies Readonly<Record<string, { name: string; definition: string; under: string | null }>>

export type MadeUpCode = keyof typeof made_up_codes

export const made_up_talks: readonly MadeUpTalk[] = [...early, ...later, ...group]

/** A stretch of a line: where it stands in the plain words, its codes, and whether it is quoted. */
type Stretch = { from_sign: number; to_sign: number; codes: readonly MadeUpCode[]; quoted: boolean }

/** A line without its marks, and the stretches that they told of. */
export function unmarked(line: string): { body: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = []
  let body = ''
  for (const piece of line.split(/(\{[^}]*\})/)) {
    const marked = /^\{(!?)([a-z+]+): (.*)\}$/s.exec(piece)
    if (marked) {
      const codes = marked[2]!.split('+').map(codeOf)
      const from_sign = body.length
      body += marked[3]!
      stretches.push({ from_sign, to_sign: body.length, codes, quoted: marked[1] === '!' })
    } else body += piece
  }
  return { body, stretches }
}

function codeOf(key: string): MadeUpCode {
  if (!(key in made_up_codes)) throw new Error(`The made-up code book has no ${key}.`)
  return key as MadeUpCode
}
