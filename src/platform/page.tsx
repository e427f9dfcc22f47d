import type { Child } from 'hono/jsx'
import { type FormState, isBack } from './form.tsx'
import { directionOf, isKit, languagesFor, spokenIn } from './kits.ts'
import { Logo } from './look/marks.tsx'
import { WhoCanRead } from './readers.tsx'
import type { Context } from './route.ts'
import { text } from './text/index.ts'

/** What a page needs to know of the request it answers. */
export type PageContext = Pick<
  Context,
  'language' | 'kit' | 'visitor' | 'query' | 'path' | 'config' | 'assets' | 'holds' | 'shows'
>

export type Crumb = { href: string; label: string }

/** The frame of every page: title, one main, the way home, the languages, who is signed in. */
export function Page(props: {
  context: PageContext
  title: string
  /** A class on the body: which page's own style applies. */
  look?: string
  /** For forms and reading. */
  narrow?: boolean
  crumbs?: readonly Crumb[]
  /** The page inside the initiative that lists this one: the way back stands above the heading. */
  under?: 'me' | 'safety'
  /** Short messages by key; the one that `?said=` names is shown on top. */
  said?: Readonly<Record<string, string>>
  state?: FormState
  scripts?: readonly string[]
  /** For a page that is open to whoever has its address: search engines leave it out. */
  unlisted?: boolean
  children?: Child
}) {
  const { context, title, look, crumbs = [], state, scripts = [] } = props
  const words = text[context.language]
  const prefix = state?.hints
    ? `${words.look.prefix}: `
    : state && isBack(state)
      ? `${words.error_prefix}: `
      : ''
  const own = context.visitor.session_id
    ? { href: '/mine', label: words.my_initiatives }
    : { href: '/sign-in', label: words.sign_in }
  const key = context.query.get('said') ?? ''
  const said = props.said && Object.hasOwn(props.said, key) ? props.said[key] : undefined
  return (
    <html lang={context.language} dir={directionOf(context.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.unlisted ? <meta name="robots" content="noindex" /> : null}
        <title>{`${prefix}${title} – Samskap`}</title>
        <link rel="icon" href={context.assets.url('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.url('app.css')} />
        {['page.js', ...scripts].map(name => (
          <script src={context.assets.url(name)} defer></script>
        ))}
      </head>
      <body class={look}>
        <a class="ds-skip-link" href="#main">
          {words.skip}
        </a>
        {context.config.demo ? (
          <p class="demo">
            <b>{words.demo_banner}</b> {words.demo_explain}
          </p>
        ) : null}
        <header class="top">
          <a class="home" href="/" aria-label={words.home}>
            <Logo />
          </a>
          <LanguageSwitch context={context} />
          <nav aria-label="Samskap">
            <ul class="menu">
              {[...crumbs, own].map(crumb => (
                <li>
                  <a href={crumb.href} aria-current={crumb.href === context.path ? 'page' : undefined}>
                    {crumb.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex={-1} class={props.narrow ? 'narrow' : undefined}>
          {said ? (
            <div class="ds-alert said" data-color="success" role="status">
              <p>{said}</p>
            </div>
          ) : null}
          {props.under && crumbs[0] ? (
            <p class="crumb noprint">
              <a href={`${crumbs[0].href}/${props.under}`}>{words.under[props.under]}</a>
            </p>
          ) : null}
          {props.children}
          <WhoCanRead context={context} />
        </main>
        <footer class="foot">
          <ul class="foot-links">
            <li>
              <a href="/network">{words.network}</a>
            </li>
            <li>
              <a href="/privacy">{words.privacy}</a>
            </li>
            <li>
              <a href="/accessibility">{words.accessibility}</a>
            </li>
            <li>
              <a href="/contact">{words.contact}</a>
            </li>
            {context.visitor.account && !isKit(context.language) ? (
              <li>
                <a href="/languages">{words.languages}</a>
              </li>
            ) : null}
            {context.visitor.session_id ? (
              <li>
                <SignOut label={words.sign_out} />
              </li>
            ) : null}
          </ul>
        </footer>
      </body>
    </html>
  )
}

/** The languages that this page is there in, each in its own words; remembered in a strictly necessary cookie. */
export function LanguageSwitch(props: { context: PageContext }) {
  const { context } = props
  const query = new URLSearchParams(context.query)
  query.delete('said')
  const back = query.size > 0 ? `${context.path}?${query}` : context.path
  return (
    <form method="post" action="/language" class="langs" aria-label={text[context.language].language}>
      <input type="hidden" name="back" value={back} />
      {languagesFor(context.kit).map(({ code, name }) => (
        <button
          type="submit"
          name="language"
          value={code}
          lang={code}
          {...spokenIn(code, context.language)}
          class="link"
          aria-pressed={code === context.language ? 'true' : 'false'}
        >
          {name}
        </button>
      ))}
    </form>
  )
}

/** Words with an address in them, which a narrow page may break where its parts meet and nowhere else. */
export const Address = (props: { children: string }) => (
  <>
    {props.children.split(/(?<=[@.])(?=\w)/).map((part, at) => (
      <>
        {at > 0 ? <wbr /> : null}
        {part}
      </>
    ))}
  </>
)

function SignOut(props: { label: string }) {
  return (
    <form method="post" action="/sign-out">
      <button type="submit" class="link">
        {props.label}
      </button>
    </form>
  )
}
