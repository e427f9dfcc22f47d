import { formatList } from './format.ts'
import type { HeldTable, Holds, Reader } from './holds.ts'
import { isKit, spokenIn } from './kits.ts'
import type { Language } from './language.ts'
import type { Context } from './route.ts'
import { text } from './text/index.ts'

/** In the order in which they are named, the nearest first. */
const order: readonly Reader[] = [
  'everybody',
  'the_person',
  'named',
  'residents',
  'members',
  'facilitators',
  'followers',
  'researchers',
  'released_to',
  'organisation_administrators',
  'network_coordinators',
  'installation_administrators',
]

/** Everybody who takes part is more than these: they need not be named beside them. */
const take_part: readonly Reader[] = ['the_person', 'named', 'residents', 'facilitators']

/** As few words as tell it all. Whoever runs the database is spoken of once for all, not at each thing. */
export function fewestReaders(readers: readonly Reader[]): Reader[] {
  if (readers.includes('everybody')) return ['everybody']
  const all_take_part = readers.includes('members')
  return order.filter(one => readers.includes(one) && !(all_take_part && take_part.includes(one)))
}

/** The pages where somebody meets what is their own: there "the one it is about" is "you". */
const about_oneself = /^(\/mine|\/i\/[^/]+\/me)(\/|$)/

function readersIn(language: Language, path: string, readers: readonly Reader[]): string {
  const words = text[language]
  const few = fewestReaders(readers)
  const said = few.map(one =>
    one === 'the_person' && !about_oneself.test(path)
      ? words.who_reads.whom_it_is_about
      : words.readers_of[one],
  )
  return said.length > 0 ? formatList(language, said) : words.readers_of.nobody
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Who can read what stands on this page, and, folded, what is kept, who reads each thing and how long it stays. */
export function WhoCanRead(props: { context: Pick<Context, 'language' | 'path' | 'holds' | 'shows'> }) {
  const { language: around, path, holds, shows } = props.context
  // In a language that people bring it stands in bokmål, and says so: these words are many, and the same everywhere.
  const language = isKit(around) ? 'nb' : around
  const shown = holdsOf(holds, shows)
  if (shown.length === 0) return null
  const words = text[language]
  const { who_reads } = words
  const people = /^\/i\/[^/]+(?=\/|$)/.exec(path)?.[0]
  const each = shown.map(one => readersIn(language, path, one.readers))
  const all = readersIn(
    language,
    path,
    shown.flatMap(one => one.readers),
  )
  // What is shared there is read by all of these, and what is not, only by the person.
  const partly_own = shown.some(one => one.unseen === 'but_by_the_person' && one.readers.includes('members'))
  return (
    <details class="ds-details readers noprint" {...spokenIn(language, around)}>
      <summary>
        <span>
          <b>{who_reads.title}</b> {capital(all)}.
          {each.every(one => one === all) && !partly_own ? null : ` ${who_reads.not_all_see_all}`}
        </span>
      </summary>
      <div>
        <ul class="rows">
          {shown.map((one, at) => (
            <li>
              <b>{words.held[one.table]}</b>
              <span>
                {who_reads.read_by(each[at]!)} {who_reads.kept(words.kept[one.kept])}
              </span>
            </li>
          ))}
        </ul>
        <p>{who_reads.database}</p>
        <p class="acts">
          {people ? <a href={`${people}/people`}>{who_reads.people}</a> : null}
          <a href="/privacy">{words.privacy}</a>
        </p>
      </div>
    </details>
  )
}

const holdsOf = (holds: readonly Holds[], shows: readonly HeldTable[]): Holds[] =>
  shows.flatMap(table => holds.filter(one => one.table === table))
