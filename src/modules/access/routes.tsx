import type { Visitor } from '../../platform/access.ts'
import { NotFound } from '../../platform/errors.ts'
import { button } from '../../platform/fields.ts'
import { fresh } from '../../platform/form.tsx'
import { demo_domain } from '../../platform/outbox.ts'
import { file, page, redirect } from '../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../platform/route.ts'
import { enterDemo, sendSignIn, signOut, useSignIn } from './commands.ts'
import { demo_accounts } from './demo.ts'
import { continueForm, demoForm, languageForm, signInForm } from './forms.ts'
import { ContinuePage, DemoMailPage, SentPage, SignInPage } from './pages.tsx'
import { demoMail, openSignIn } from './queries.ts'
import { localPath, mayStart } from './rules.ts'
import { text } from './text/index.ts'

const sign_in_limit = { name: 'sign in', most: 10, minutes: 10 }

export const routes: readonly Route[] = [
  write('/language', {
    who: 'anyone',
    form: languageForm,
    act: async (_, { language, back }) =>
      redirect(localPath(back, '/'), { cookies: [{ name: 'samskap_language', value: language }] }),
  }),

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
      if (mayStart(email, context.config.sign_in_domains) && !email.endsWith(`@${demo_domain}`)) {
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
      const session = await useSignIn(context.db, visitor, now, { token: params.token!, name, language })
      return redirect(localPath(to, '/mine'), { cookies: [{ name: 'samskap_session', value: session }] })
    },
    again: async context => showContinue(context),
  }),
  write('/sign-out', {
    who: 'anyone',
    form: button(),
    act: async context => {
      await signOut(context.db, context.visitor)
      return redirect('/', { cookies: [{ name: 'samskap_session', value: null }] })
    },
  }),

  write('/demo', {
    who: 'anyone',
    form: demoForm,
    limit: { name: 'demo', most: 120, minutes: 10 },
    act: async (context, { as }) => {
      if (!context.config.demo) throw new NotFound()
      const session = await enterDemo(context.db, demo_accounts[as].email, context.now)
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
]

async function showContinue(context: Context<Visitor>) {
  const link = await openSignIn(context.db, context.params.token!, context.now)
  return page(
    <ContinuePage context={context} open={link !== null} to={context.query.get('to') ?? ''} />,
    link ? 200 : 410,
  )
}
