import type { Child } from 'hono/jsx'
import type { Language } from '../../../../platform/language.ts'
import type { Causality } from '../../rules.ts'
import { type Doors, type Drawn, type DrawnItem, type Told, tellingOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Given = { language: Language; plan: Drawn; doors?: Doors }

/**
 * The map in words: for each activity why it is there and what is believed to come of it, step by step, how surely, and
 * why. Every reader can use it, and on a small screen it is the picture.
 */
export function HypothesisText(props: Given) {
  const { language, plan } = props
  const words = text[language]
  const { chains, others, alone } = tellingOf(plan)
  return (
    <div class="why-told">
      {chains.map(({ activity, because, next }) => (
        <article>
          <h3 dir="auto">
            <Title {...props} item={activity} />
          </h3>
          {because.length > 0 ? (
            <ul class="leads">
              {because.map(({ item, causality, reason }) => (
                <li class={`sure-${causality}`}>
                  <p>
                    <span class="soft">{words.because}</span> <Title {...props} item={item} />
                  </p>
                  <How {...props} causality={causality} reason={reason} link={[item.id, activity.id]} />
                </li>
              ))}
            </ul>
          ) : null}
          {next.length > 0 ? (
            <Next {...props} from={activity} next={next} first />
          ) : (
            <p class="soft">{words.leads_nowhere}</p>
          )}
        </article>
      ))}
      {others.map(({ item, next }) => (
        <article>
          <h3 dir="auto">
            <Title {...props} item={item} />
          </h3>
          <Next {...props} from={item} next={next} first />
        </article>
      ))}
      {alone.length > 0 ? (
        <article>
          <h3>{words.alone_title}</h3>
          <ul>
            {alone.map(item => (
              <li dir="auto">
                <span class="soft">{words.tags[item.kind]}:</span> <Title {...props} item={item} />
              </li>
            ))}
          </ul>
        </article>
      ) : null}
    </div>
  )
}

/** What follows, one step further in each time. */
function Next(props: Given & { from: DrawnItem; next: readonly Told[]; first?: boolean }): Child {
  const { from, next, first, ...given } = props
  const words = text[given.language]
  return (
    <ul class="leads">
      {next.map(({ item, by, again, next: further }) => (
        <li class={`sure-${by!.causality}`}>
          <p dir="auto">
            <span class="soft">{leadsTo(given.language, item, first === true)}</span>{' '}
            <b>
              <Title {...given} item={item} />
            </b>{' '}
            <ForWhom {...given} item={item} />
          </p>
          <How {...given} {...by!} link={[from.id, item.id]} />
          {again ? <p class="soft small">{words.told_above}</p> : null}
          {further.length > 0 ? <Next {...given} from={item} next={further} /> : null}
        </li>
      ))}
    </ul>
  )
}

const leadsTo = (language: Language, { kind }: DrawnItem, first: boolean): string => {
  const words = text[language]
  if (kind === 'side_effect') return words.may_also
  return first ? words.we_believe : words.and_then
}

function ForWhom({ language, plan, item }: Given & { item: DrawnItem }) {
  const group = plan.groups.find(({ id }) => id === item.group_id)
  return group ? <span class="soft">{text[language].for_group(group.name)}</span> : null
}

/** How surely, and why. */
function How(props: Given & { causality: Causality; reason: string; link: readonly [string, string] }) {
  const { language, plan, doors, causality, reason, link } = props
  const words = text[language]
  const [from_id, to_id] = link
  const title = (id: string) => plan.items.find(one => one.id === id)?.title ?? ''
  return (
    <p class="small" dir="auto">
      {words.sure_so[causality]}
      {reason ? ` ${words.why(reason)}` : ''}
      {doors ? (
        <>
          {' '}
          <a class="noprint" href={doors.link({ from_id, to_id })}>
            {reason ? words.change : words.say_why}
            <span class="sr">{`: ${title(from_id)} – ${title(to_id)}`}</span>
          </a>
        </>
      ) : null}
    </p>
  )
}

const Title = ({ doors, item }: Given & { item: DrawnItem }) =>
  doors ? <a href={doors.item(item)}>{item.title}</a> : <span>{item.title}</span>
