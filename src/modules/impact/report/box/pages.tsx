import type { Language } from '../../../../platform/language.ts'
import type { Series } from '../../follow/rules.ts'
import { numberIn } from '../../follow/text/index.ts'
import { partOf } from '../../plan/rules.ts'
import { type Plan, voice_subjects } from '../../rules.ts'
import { honesty_fields, remindersOf } from '../honesty/rules.ts'
import { text as honesty_text, remind } from '../honesty/text/index.ts'
import { text } from '../text/index.ts'

/** So many things that the plan tells by itself stand in the box; the others are counted. */
const most_seen = 6

/** Always there. An empty one says that it is empty, and what that means. */
export function HonestyBox(props: { language: Language; plan: Plan; series: readonly Series[] }) {
  const { language, plan, series } = props
  const words = text[language]
  const { fields } = partOf(plan, 'honesty')
  const written = honesty_fields.filter(name => fields[name] !== '')
  const reminders = remindersOf(plan, series)
  const seen = honesty_fields.filter(name => name !== 'who_decided').flatMap(name => reminders[name])
  return (
    <section class="honesty-box">
      <h2>{words.honesty}</h2>
      {written.length === 0 ? (
        <p class="strong">{words.honesty_empty}</p>
      ) : (
        <dl>
          {honesty_fields.map(name => (
            <div>
              <dt>{honesty_text[language].fields[name].label}</dt>
              <dd class={fields[name] ? undefined : 'soft'} dir="auto">
                {fields[name] || words.not_written}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {seen.length > 0 ? (
        <>
          <h3>{words.seen}</h3>
          <ul>
            {seen.slice(0, most_seen).map(one => (
              <li dir="auto">{remind(language, one)}</li>
            ))}
          </ul>
          {seen.length > most_seen ? <p class="soft">{words.more_seen(seen.length - most_seen)}</p> : null}
        </>
      ) : null}
    </section>
  )
}

/** Who of those it is for took part, and in what: the most people at one time. */
export function Voices({ language, plan }: { language: Language; plan: Pick<Plan, 'groups' | 'voices'> }) {
  const words = text[language]
  const said = plan.groups.flatMap(group =>
    voice_subjects.flatMap(about => {
      const people = plan.voices
        .filter(voice => voice.group_id === group.id && voice.about === about)
        .reduce((most, voice) => Math.max(most, voice.people + voice.seats.length), 0)
      return people > 0 ? [words.voice(group.name, numberIn(language, people), words.about[about])] : []
    }),
  )
  return (
    <section>
      <h2>{words.voices}</h2>
      {said.length === 0 ? (
        <p>{words.no_voice}</p>
      ) : (
        <ul>
          {said.map(one => (
            <li dir="auto">{one}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
