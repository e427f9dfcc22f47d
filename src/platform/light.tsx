import type { Child } from 'hono/jsx'
import { directionOf } from './kits.ts'
import type { Language } from './language.ts'
import type { PageContext } from './page.tsx'
import { text } from './text/index.ts'

/** Somewhere harmless, for those who must leave the page at once. */
export const elsewhere = 'https://www.yr.no'

/**
 * A light page on which people answer: without the house's header, under a title that says nothing of what it is about.
 * A script only helps; nothing here needs it.
 */
export function LightFrame(props: {
  context: PageContext
  language: Language
  title: string
  script?: string
  wide?: boolean
  /** For a page that is open to whoever has its address: search engines leave it out. */
  unlisted?: boolean
  /** What the script needs to know. */
  data?: Readonly<Record<`data-${string}`, string>>
  children?: Child
}) {
  const { context, language } = props
  const words = text[language]
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.unlisted ? <meta name="robots" content="noindex" /> : null}
        <title>{props.title}</title>
        <link rel="icon" href={context.assets.url('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.url('answer.css')} />
        {props.script ? <script src={context.assets.url(props.script)} defer></script> : null}
      </head>
      <body class={props.wide ? 'p-answer p-all' : 'p-answer'} {...props.data}>
        <a class="ds-skip-link" href="#main">
          {words.skip}
        </a>
        <main id="main" tabindex={-1}>
          {props.children}
        </main>
        {context.config.demo ? (
          <footer class="foot">
            <p>
              <b>{words.demo_banner}</b> {words.demo_explain}
            </p>
          </footer>
        ) : null}
      </body>
    </html>
  )
}
