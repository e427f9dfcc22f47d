import type { Child } from 'hono/jsx'
import { formatSpan } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { theme_text } from '../queries.ts'
import type { Gathering } from './queries.ts'
import { type Stands, standsAt, toldOpenly } from './rules.ts'
import { text } from './text/index.ts'

export const openHref = (id?: string): string => (id ? `/gatherings/${id}` : '/gatherings')
export const gatheringsHref = (initiative_id: string, id?: string): string =>
  `/i/${initiative_id}/learning/gatherings${id ? `/${id}` : ''}`

export const whenSaid = (language: Language, { starts_at, ends_at }: Gathering): string =>
  starts_at && ends_at ? formatSpan(language, starts_at, ends_at) : text[language].no_time

const colours: Partial<Record<Stands, 'warning' | 'success'>> = {
  cancelled: 'warning',
  no_time: 'warning',
  running: 'success',
}

/** What stands in its way, or that it goes on; nothing for one that is simply to come. */
export function Standing(props: { language: Language; gathering: Gathering; now: Date }) {
  const stands = standsAt(props.gathering, props.now)
  if (stands === 'planned') return null
  return (
    <span class="tag" data-color={colours[stands]}>
      {text[props.language].stands[stands]}
    </span>
  )
}

/** How many come from elsewhere, as far as everybody may read it. */
export function comingSaid(language: Language, gathering: Gathering): string | null {
  const words = text[language]
  const told = toldOpenly(gathering)
  if (!told) return null
  const said = [
    ...(told.residents > 0 ? [words.residents(told.residents)] : []),
    ...(told.public > 0 ? [words.public(told.public)] : []),
  ]
  return words.coming_from_elsewhere(said)
}

/** What everybody reads of a gathering: when, where, who invites, and how many come. */
export function Facts({ language, gathering }: { language: Language; gathering: Gathering }) {
  const { facts } = text[language]
  const coming = comingSaid(language, gathering)
  return (
    <dl class="facts">
      <dt>{facts.when}</dt>
      <dd>{whenSaid(language, gathering)}</dd>
      {gathering.place ? (
        <>
          <dt>{facts.where}</dt>
          <dd dir="auto">{gathering.place}</dd>
        </>
      ) : null}
      <dt>{facts.who}</dt>
      <dd dir="auto">{gathering.shown_as}</dd>
      {gathering.themes.length > 0 ? (
        <>
          <dt>{facts.themes}</dt>
          <dd>{gathering.themes.map(theme => theme_text[language][theme]).join(' · ')}</dd>
        </>
      ) : null}
      {coming ? (
        <>
          <dt>{facts.coming}</dt>
          <dd>{coming}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** Gatherings one under the other, each with its day first. */
export function GatheringRows<G extends Gathering>(props: {
  language: Language
  list: readonly G[]
  now: Date
  href: (one: G) => string
  more?: (one: G) => Child
}) {
  const { language, list, now, href, more } = props
  return (
    <ul class="rows">
      {list.map(one => {
        const coming = comingSaid(language, one)
        const extra = more?.(one) ?? null
        const plain = standsAt(one, now) === 'planned' && !coming && !extra
        return (
          <li>
            <a href={href(one)} dir="auto">
              <b>{one.title}</b>
            </a>
            <p>{whenSaid(language, one)}</p>
            <span dir="auto">{[one.place, one.shown_as].filter(Boolean).join(' · ')}</span>
            {plain ? null : (
              <div class="help-standing">
                <Standing {...{ language, now }} gathering={one} /> {coming} {extra}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
