import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { type CannotStart, cannotStartWords } from '../../../guide/pattern/queries.ts'
import { parties, party_text } from '../../../initiatives/queries.ts'
import { NetworkPage, themeOptions } from '../../pages.tsx'
import { text as room_text } from '../../text/index.ts'
import { type Guide, InsideShown, letterName } from '../copies/pages.tsx'
import { About, Days, Origin, oursHref, shelfHref, ThingRows } from '../pages.tsx'
import type { Card, Seat, Thing, Wish } from '../queries.ts'
import { thing_kinds } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext }

/** Everything that others lend. */
export function ShelfPage(
  props: Show & {
    things: readonly Thing[]
    wish: Wish
    paging: Paging
    /** For whom this visitor may lay something there. */
    may_lend: readonly Seat[]
  },
) {
  const { context, things, wish, paging, may_lend } = props
  const { language } = context
  const words = text[language].shelf
  const looking = Object.values(wish).some(value => value !== null)
  return (
    <NetworkPage context={context} here="shelf" words={words} wide>
      {things.length > 0 || looking ? <Narrowing language={language} wish={wish} /> : null}
      {things.length > 0 ? (
        <section>
          <h2 class="sr">{words.list}</h2>
          <ThingRows language={language} things={things} />
        </section>
      ) : looking ? (
        <p class="empty">
          {words.none_such} <a href={shelfHref()}>{words.all}</a>
        </p>
      ) : (
        <p class="empty">{words.none}</p>
      )}
      <PagesOf language={language} path={shelfHref()} query={String(context.query)} paging={paging} />
      <section class="noprint">
        <h2>{words.lend_title}</h2>
        <p>{words.lend_text}</p>
        {may_lend.length > 0 ? (
          <ul>
            {may_lend.map(({ initiative_id, title }) => (
              <li>
                <a href={`${oursHref(initiative_id)}/share`}>{words.lend_from(title)}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.lend_seat}</p>
        )}
      </section>
    </NetworkPage>
  )
}

function Narrowing({ language, wish }: { language: Language; wish: Wish }) {
  const words = text[language]
  const room = room_text[language]
  const { kind, theme, field } = wish
  const state = fresh({ kind: kind ?? '', theme: theme ?? '', field: field ?? '' })
  const own = { state, language, kind: 'select' } as const
  const anything = { value: '', label: words.shelf.anything }
  const named = (among: object) => Object.entries(among).map(([value, label]) => ({ value, label }))
  return (
    <search class="help-search noprint">
      <form method="get" action={shelfHref()} class="inline">
        <Field
          {...own}
          name="kind"
          label={words.shelf.kind}
          options={[anything, ...thing_kinds.map(value => ({ value, label: words.kinds[value] }))]}
        />
        <Field
          {...own}
          name="theme"
          label={words.shelf.theme}
          options={[anything, ...themeOptions(language)]}
        />
        <Field {...own} name="field" label={words.shelf.field} options={[anything, ...named(room.fields)]} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.shelf.show}
        </button>
      </form>
    </search>
  )
}

/** One thing as a card: what it is, how it went for others, and the way to take it into use. */
export function ThingPage(
  props: Show & {
    card: Card
    guide: Guide
    went: readonly string[]
    seats: readonly Seat[]
    /** It is somebody's of whom this visitor is one. */
    own: boolean
  },
) {
  const { context, card, guide, went, own } = props
  const { language } = context
  const words = text[language]
  return (
    <NetworkPage
      context={context}
      here="shelf"
      words={{ title: card.title }}
      above={[{ href: shelfHref(), label: words.shelf.title }]}
      look="p-shelf"
      head={
        <>
          <p class="eyebrow">
            <About language={language} thing={card} />
          </p>
          <p class="lead" lang={card.language} dir="auto">
            {card.about}
          </p>
          <p class="soft">
            <Origin language={language} thing={card} />
          </p>
        </>
      }
    >
      <div class="shelf-card">
        <InsideShown {...{ language, guide }} inside={card.inside} spoken={card.language} />
      </div>
      {went.length > 0 ? (
        <section>
          <h2>{words.one.went}</h2>
          {went.map(one => (
            <blockquote class="shelf-text" dir="auto">
              {one}
            </blockquote>
          ))}
        </section>
      ) : null}
      <Taking {...props} />
      {own && card.initiative_id ? (
        <p class="noprint onward">
          <a href={oursHref(card.initiative_id)}>{words.one.to_ours}</a>
        </p>
      ) : null}
      <Days language={language} thing={card} />
    </NetworkPage>
  )
}

/** A pattern is begun with, a language fetched, and the rest taken into what one works with. */
function Taking({ context, card, seats, own }: Parameters<typeof ThingPage>[0]) {
  const { language } = context
  const words = text[language].one
  const here = shelfHref(card.id)
  if (card.kind === 'pattern' || card.kind === 'language') {
    const pattern = card.kind === 'pattern'
    return (
      <section class="noprint">
        <h2>{words.take_title}</h2>
        <p>{pattern ? words.start_text : words.file_text}</p>
        <p class="acts">
          <a class="ds-button" href={pattern ? `${here}/start` : `${here}/file`} download={!pattern}>
            {pattern ? words.start : words.file}
          </a>
        </p>
      </section>
    )
  }
  const takeHref = (seat: Seat) => `${oursHref(seat.initiative_id)}/${card.id}/take`
  const [only, ...more] = seats
  if (!only && own) return null
  return (
    <section class="noprint">
      <h2>{words.take_title}</h2>
      {only ? (
        <>
          {more.length > 0 ? <p>{words.choose_seat}</p> : null}
          <p class="acts">
            {seats.map(seat => (
              <a
                class="ds-button"
                data-variant={more.length > 0 ? 'secondary' : undefined}
                href={takeHref(seat)}
              >
                {words.take_as(seat.title)}
              </a>
            ))}
          </p>
        </>
      ) : (
        <p>{words.seat_needed}</p>
      )}
    </section>
  )
}

/** The start of something new, with what a pattern has chosen already. */
export function StartPage(
  props: Show & {
    card: Card & { inside: { kind: 'pattern' } }
    cannot: CannotStart | null
    state: FormState
  },
) {
  const { context, card, cannot, state } = props
  const { language } = context
  const words = text[language].start
  const { letters } = card.inside.body
  const own = { state, language }
  const { labels, hints } = words
  return (
    <NetworkPage
      context={context}
      here="shelf"
      words={{ title: words.title, lead: words.lead(card.title) }}
      above={[
        { href: shelfHref(), label: text[language].shelf.title },
        { href: shelfHref(card.id), label: card.title },
      ]}
      state={state}
    >
      {cannot ? (
        <p class="empty">
          {cannotStartWords(language, cannot)} <a href="/sign-in">{words.sign_in}</a>
        </p>
      ) : (
        <Form {...own} action={`${shelfHref(card.id)}/start`} submit={words.submit} labels={labels}>
          <Field
            {...own}
            name="question"
            kind="long"
            rows={3}
            label={labels.question}
            hint={hints.question}
          />
          <Field {...own} name="title" label={labels.title} hint={hints.title} />
          <Field {...own} name="place" label={labels.place} hint={hints.place} />
          <Field {...own} name="name" label={labels.name} autocomplete="given-name" />
          <Field
            {...own}
            name="party"
            kind="select"
            label={labels.party}
            options={parties.map(party => ({ value: party, label: party_text[language][party] }))}
          />
          {letters.length > 0 ? (
            <Field
              {...own}
              name="letter"
              kind="several"
              label={labels.letter}
              options={letters.map(letter => ({ value: letter.id, label: letterName(language, letter) }))}
            />
          ) : null}
        </Form>
      )}
    </NetworkPage>
  )
}
