import type { Child } from 'hono/jsx'
import { Button } from '../../../../platform/form.tsx'
import { directionOf } from '../../../../platform/kits.ts'
import { LanguageSwitch, type PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import type { InstrumentView } from '../../instrument/rules.ts'
import type { Round } from '../../rounds/queries.ts'
import { roundTitle } from '../../text/index.ts'
import { text } from '../text/index.ts'

/** All that a big screen shows: the statements, how one may answer, and how one gets there. Nothing of the answers. */
export type Screen = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  round: Pick<Round, 'id' | 'kind' | 'number'>
  view: InstrumentView
  /** The recorded voices that read it, by statement. */
  voices: ReadonlyMap<string, string>
  place: number
  last_change: number
  group_code: string | null
  agreed: readonly { what: string; who: string }[]
  /** The short message on top, if the address does not name one. */
  said?: 'other'
}

export const baseOf = ({ initiative, round }: Pick<Screen, 'initiative' | 'round'>): string =>
  `/i/${initiative.initiative_id}/rounds/${round.id}`

/** The frame of the screen: light, without the house's header, so that everything can be large. */
export function Frame(
  props: Pick<Screen, 'context' | 'initiative' | 'round' | 'last_change' | 'said'> & {
    place: number | null
    foot?: Child
    children?: Child
  },
) {
  const { context, initiative, round } = props
  const words = text[context.language]
  const shared = platform_text[context.language]
  const said: Readonly<Record<string, string>> = words.said
  const key = props.said ?? context.query.get('said') ?? ''
  return (
    <html lang={context.language} dir={directionOf(context.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.title} – Samskap`}</title>
        <link rel="icon" href={context.assets.url('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.url('screen.css')} />
        <script src={context.assets.url('screen.js')} defer></script>
      </head>
      <body
        class="p-screen"
        data-round={round.id}
        data-place={props.place === null ? undefined : String(props.place)}
        data-live={`/i/${initiative.initiative_id}/live?topic=together&after=${props.last_change}`}
      >
        <a class="ds-skip-link" href="#main">
          {shared.skip}
        </a>
        <header class="bar">
          <a href={baseOf(props)}>{roundTitle(context.language, round)}</a>
          <LanguageSwitch context={context} />
          <button type="button" class="link-button" data-full hidden>
            {words.full_screen}
          </button>
        </header>
        <main id="main" tabindex={-1}>
          <p class="said" role="status" data-other={words.said.other} data-lost={words.lost}>
            {Object.hasOwn(said, key) ? said[key] : null}
          </p>
          {props.children}
        </main>
        {props.foot}
        {context.config.demo ? (
          <p class="demo">
            <b>{shared.demo_banner}</b> {shared.demo_explain}
          </p>
        ) : null}
      </body>
    </html>
  )
}

/** Before there is a screen: what it is, and the button. */
export function StartPage(props: Pick<Screen, 'context' | 'initiative' | 'round' | 'last_change' | 'said'>) {
  const words = text[props.context.language]
  const base = baseOf(props)
  return (
    <Frame {...props} place={null}>
      <h1>{words.start_title}</h1>
      <p class="lead">{words.start_lead}</p>
      <ul>
        {words.start_what.map(what => (
          <li>{what}</li>
        ))}
      </ul>
      <div class="acts">
        <Button action={`${base}/screen/start`} label={words.start} />
        <a href={base}>{words.to_round}</a>
      </div>
    </Frame>
  )
}
