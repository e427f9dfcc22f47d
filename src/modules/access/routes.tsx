import type { Visitor } from '../../platform/access.ts'
import { NotFound } from '../../platform/errors.ts'
import { button } from '../../platform/fields.ts'
import { fresh } from '../../platform/form.tsx'
import { demo_domain } from '../../platform/outbox.ts'
import { file, page, redirect } from '../../platform/reply.ts'
import { type Context, press, type Route, read, write } from '../../platform/route.ts'
import { tidyToken } from '../../platform/secrets.ts'
import { enterDemo, sendSignIn, signOut, useSignIn } from './commands.ts'
import { demo_accounts } from './demo.ts'
import { continueForm, demoForm, languageForm, signInForm } from './forms.ts'
import { afterSignOut, routes as identity_routes } from './identity/routes.tsx'
import { routes as installation_routes } from './installation/routes.tsx'
import { routes as organisation_routes } from './organisations/routes.tsx'
import { ContinuePage, DemoMailPage, SentPage, SignInPage } from './pages.tsx'
import { routes as passkey_routes } from './passkeys/routes.tsx'
import { demoMail, mayComeByMail, signInLink } from './queries.ts'
import { localPath } from './rules.ts'
import { routes as session_routes } from './sessions/routes.tsx'
import { text } from './text/index.ts'
import { routes as way_routes } from './ways/routes.tsx'

const sign_in_limit = { name: 'sign in', most: 10, minutes: 10 }

export const routes: readonly Route[] = [
  write('/language', {
    who: 'anyone',
    form: languageForm,
    act: async (_, { language, back }) =>
      redirect(localPath(back, '/'), { cookies: [{ name: 'samskap_language', value: language }] }),
  }),

  ...identity_routes,
  // Before the sign-in link, whose address they would else be taken for.
  ...passkey_routes,
  ...way_routes,
  ...session_routes,
  read('/sign-in', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context =>
      page(<SignInPage context={context} state={fresh({ to: context.query.get('to') ?? '' })} />),
  }),
  write('/sign-in', {
    who: 'anyone',
    kit: 'invitation',
    form: signInForm,
    limit: sign_in_limit,
    act: async (context, { email, to }) => {
      const words = text[context.language]
      // The answer is the same whoever asks, so that nobody learns which addresses are known here.
      if (!email.endsWith(`@${demo_domain}`) && (await mayComeByMail(context.db, email, context.config))) {
        const way = localPath(to, '')
        await sendSignIn(context.db, context.now, {
          email,
          subject: words.mail_subject,
          body: token =>
            words.mail_body(
              `${context.config.base_url}/sign-in/${token}${way ? `?to=${encodeURIComponent(way)}` : ''}`,
            ),
        })
      }
      return redirect('/sign-in/sent')
    },
    again: async (context, state) => page(<SignInPage context={context} state={state} />),
  }),
  read('/sign-in/sent', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => page(<SentPage context={context} />),
  }),
  read('/sign-in/:token', {
    who: 'anyone',
    kit: 'invitation',
    limit: sign_in_limit,
    handle: async context => showContinue(context),
  }),
  write('/sign-in/:token', {
    who: 'anyone',
    kit: 'invitation',
    form: continueForm,
    limit: sign_in_limit,
    act: async (context, { name, to }) => {
      const { language, now, params, visitor } = context
      const session = await useSignIn(context.db, visitor, now, {
        token: tidyToken(params.token!),
        name,
        language,
      })
      return redirect(localPath(to, '/mine'), { cookies: [{ name: 'samskap_session', value: session }] })
    },
    again: async context => showContinue(context),
  }),
  press('/sign-out', {
    who: 'anyone',
    form: button(),
    act: async context => afterSignOut(context, await signOut(context.db, context.visitor)),
  }),

  write('/demo', {
    who: 'anyone',
    form: demoForm,
    limit: { name: 'demo', most: 120, minutes: 10 },
    act: async (context, { as }) => {
      if (!context.config.demo) throw new NotFound()
      const session = await enterDemo(context.db, context.visitor, demo_accounts[as].email, context.now)
      return redirect('/mine?demo=1', { cookies: [{ name: 'samskap_session', value: session }] })
    },
  }),
  read('/demo/mail', {
    who: 'anyone',
    handle: async context => {
      if (!context.config.demo) throw new NotFound()
      return page(<DemoMailPage context={context} mails={await demoMail(context.db, demo_domain)} />)
    },
  }),
  read('/robots.txt', {
    who: 'anyone',
    handle: async () =>
      file('User-agent: *\nDisallow: /i/\nDisallow: /join/\nDisallow: /sign-in\n', 'text/plain'),
  }),
  ...organisation_routes,
  ...installation_routes,
]

async function showContinue(context: Context<Visitor>) {
  const { db, visitor, params, query, now } = context
  const link = await signInLink(db, visitor, params.token!, now)
  return page(
    <ContinuePage context={context} link={link} to={query.get('to') ?? ''} />,
    link === 'open' ? 200 : 410,
  )
}
