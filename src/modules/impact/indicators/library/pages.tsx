import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { type Indicator, type LibraryIndicator, levels, themes } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { ForWhom, GoalField } from '../fields/pages.tsx'
import { capital, indicatorsAt, kindLine, sentence, Three } from '../lines/pages.tsx'
import type { Ground } from '../queries.ts'
import { byTheme, takenFor, type Wish } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative; ground: Ground; indicators: readonly Indicator[] }

/** What others have measured, theme by theme, or only what somebody looks for. */
export function LibraryPage(props: Show & { library: readonly LibraryIndicator[]; wish: Wish }) {
  const { context, initiative, library, wish } = props
  const { language } = context
  const words = text[language].library
  const room = impact_text[language]
  const here = `${impactOf(initiative.initiative_id)}/library`
  const shown = byTheme(library, wish)
  const looking = wish.theme !== '' || wish.level !== ''
  return (
    <ImpactPage context={context} initiative={initiative} words={words} wide>
      <Three language={language} open={false} />
      <search class="noprint">
        <form method="get" action={here} class="inline">
          <Field
            state={fresh(wish)}
            language={language}
            name="theme"
            kind="select"
            label={words.theme}
            options={[
              { value: '', label: words.anything },
              ...themes.map(value => ({ value, label: room.themes[value] })),
            ]}
          />
          <Field
            state={fresh(wish)}
            language={language}
            name="level"
            kind="select"
            label={words.level}
            options={[
              { value: '', label: words.anything },
              ...levels.map(value => ({ value, label: capital(room.levels[value]) })),
            ]}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.show}
          </button>
        </form>
      </search>
      {looking ? (
        <p>
          {words.found(shown.reduce((sum, { found }) => sum + found.length, 0))}.{' '}
          <a href={here}>{words.see_all}</a>
        </p>
      ) : null}
      {looking && shown.length === 0 ? <p class="empty">{words.nothing}</p> : null}
      {shown.map(({ theme, found }) => (
        <section>
          <h2>{room.themes[theme]}</h2>
          <ul class="cards indicator-cards">
            {found.map(one => (
              <li>
                <h3>
                  <a href={`${here}/${one.id}`}>{one.name[language]}</a>
                </h3>
                <p>{one.tells[language]}</p>
                <p class="soft small">
                  {capital([room.levels[one.level], room.kinds[one.kind], room.ways[one.way]].join(' · '))}
                </p>
                <There {...props} one={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ImpactPage>
  )
}

/** For which groups it was taken already. */
function There({ context, initiative, ground, indicators, one }: Show & { one: LibraryIndicator }) {
  const words = text[context.language].library
  const there = ground.groups.flatMap(group => {
    const taken = takenFor(indicators, one.id, group.id)
    return taken ? [{ group, taken }] : []
  })
  return there.map(({ group, taken }) => (
    <p class="small" dir="auto">
      <a href={`${indicatorsAt(initiative.initiative_id)}/${taken.id}`}>
        {taken.withdrawn_at === null ? words.there(group.name) : words.there_withdrawn(group.name)}
      </a>
    </p>
  ))
}

/** One of the library: what it tells and does not tell, how it is measured, and the way to take it into use. */
export function LibraryIndicatorPage(
  props: Show & {
    one: LibraryIndicator
    may_write: boolean
    group: Ground['groups'][number] | undefined
    state: FormState
  },
) {
  const { context, initiative, one } = props
  const { language } = context
  const words = text[language].library
  const room = impact_text[language]
  const scale = one.scale
  const answer = kindLine(language, {
    kind: one.kind,
    unit: one.unit?.[language] ?? '',
    scale_min: scale?.min ?? 1,
    scale_max: scale?.max ?? 5,
    scale_low: scale?.low[language] ?? '',
    scale_high: scale?.high[language] ?? '',
  })
  const facts = {
    level_is: `${sentence(room.levels[one.level])} ${room.level_hints[one.level]}.`,
    kind: `${sentence(answer)} ${one.kind === 'story' ? '' : sentence(room.betters[one.better])}`,
    question: one.question?.[language] ?? '',
    how: `${sentence(room.ways[one.way])} ${one.how[language]}`,
    every: sentence(room.rhythms[one.every]),
    mind: one.mind[language],
    source: one.source === 'own' ? words.own : one.source,
  }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: one.name[language], lead: one.tells[language] }}
      state={props.state}
      above={[
        {
          href: `${impactOf(initiative.initiative_id)}/library?theme=${one.theme}`,
          label: `${words.title}, ${room.themes[one.theme]}`,
        },
      ]}
    >
      <section>
        <dl class="facts">
          {(Object.keys(facts) as (keyof typeof facts)[])
            .filter(fact => facts[fact] !== '')
            .map(fact => (
              <>
                <dt>{words[fact]}</dt>
                <dd>{facts[fact]}</dd>
              </>
            ))}
        </dl>
      </section>
      <section class="note">
        <p>{words.keep}</p>
        <There {...props} />
      </section>
      {props.may_write ? <Take {...props} /> : null}
    </ImpactPage>
  )
}

function Take(
  props: Show & { one: LibraryIndicator; group: Ground['groups'][number] | undefined; state: FormState },
) {
  const { context, initiative, ground, indicators, one, group, state } = props
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  const here = `${impact}/library/${one.id}`
  const own = { state, language }
  if (!group) {
    return (
      <section>
        <p class="empty">{words.no_groups}</p>
        <p>
          <a href={`${impact}/groups`}>{words.to_groups}</a>
        </p>
      </section>
    )
  }
  const taken = takenFor(indicators, one.id, group.id)
  return (
    <section id="take" class="noprint">
      <h2>{words.library.take_title}</h2>
      <ForWhom language={language} groups={ground.groups} group={group} here={here} at="#take" />
      {taken ? null : (
        <Form
          {...own}
          action={`${here}#take`}
          submit={words.library.take}
          labels={{ goal_id: words.add.goal }}
        >
          <input type="hidden" name="group_id" value={group.id} />
          <GoalField {...own} goals={ground.goals.filter(({ group_id }) => group_id === group.id)} />
        </Form>
      )}
    </section>
  )
}
