import type { Child } from 'hono/jsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { theme_text } from '../queries.ts'
import { text as room_text } from '../text/index.ts'
import type { Taken, Thing } from './queries.ts'
import type { ThingKind } from './rules.ts'
import { text } from './text/index.ts'

export const shelfHref = (id?: string): string => (id ? `/shelf/${id}` : '/shelf')
export const oursHref = (initiative_id: string): string => `/i/${initiative_id}/learning/shelf`
export const methodHref = (initiative_id: string, id: string): string =>
  `${oursHref(initiative_id)}/methods/${id}`
export const shareHref = (initiative_id: string, kind: ThingKind, ref: string): string =>
  `${oursHref(initiative_id)}/share?${new URLSearchParams({ kind, ref })}`

/** Where what was taken lies now, among what is one's own. */
export function becameHref(initiative_id: string, { kind, became }: Pick<Taken, 'kind' | 'became'>) {
  if (!became) return null
  if (kind === 'method') return methodHref(initiative_id, became)
  return kind === 'indicator' ? `/i/${initiative_id}/impact/indicators/${became}` : null
}

/** What kind of thing it is, and what it is about. */
export function About({ language, thing }: { language: Language; thing: Thing }) {
  const room = room_text[language]
  const said = [
    text[language].kinds[thing.kind],
    ...thing.themes.flatMap(theme => theme_text[language][theme] ?? []),
    ...thing.fields.flatMap(field => room.fields[field] ?? []),
  ]
  return <>{said.join(' · ')}</>
}

/** Where it comes from, as far as that is to be known, and whether others use it. */
export function Origin({ language, thing }: { language: Language; thing: Thing }) {
  const words = text[language]
  const said = [
    ...(thing.place ? [words.from(thing.place)] : []),
    ...(thing.peer_name ? [words.from_elsewhere(thing.peer_name)] : []),
    ...(thing.uses > 0 ? [words.uses(thing.uses)] : []),
  ]
  return <bdi>{said.join(' · ')}</bdi>
}

/** Things in a list: what each is, what it is good for, and where it comes from. */
export function ThingRows<T extends Thing>(props: {
  language: Language
  things: readonly T[]
  more?: (thing: T) => Child
}) {
  const { language, things, more } = props
  return (
    <ul class="shelf-list">
      {things.map(thing => (
        <li>
          <p class="eyebrow">
            <About {...{ language, thing }} />
          </p>
          <h3 id={`thing-${thing.id}`}>
            <a href={shelfHref(thing.id)} lang={thing.language} dir="auto">
              {thing.title}
            </a>
          </h3>
          <p lang={thing.language} dir="auto">
            {thing.about}
          </p>
          <p class="soft small">
            <Origin {...{ language, thing }} />
          </p>
          {more?.(thing)}
        </li>
      ))}
    </ul>
  )
}

/** When it was laid there, and when it was last changed. */
export function Days({ language, thing }: { language: Language; thing: Thing }) {
  const words = text[language].one
  const changed = thing.changed_on !== thing.published_on
  return (
    <p class="soft small onward">
      {words.published(formatDate(language, thing.published_on))}{' '}
      {changed ? words.changed(formatDate(language, thing.changed_on)) : null}
    </p>
  )
}
