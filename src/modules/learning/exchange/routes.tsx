import type { InstallationAccess } from '../../../platform/access.ts'
import { Mend } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { data, page, pageOnce, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { refuseMadeUp } from '../../access/installation/commands.ts'
import { addPeer, askForPull, endPeer } from './commands.ts'
import { addressForm, peerForm } from './forms.ts'
import { ComparePage, PeersPage } from './pages.tsx'
import { cardOf } from './pulling/queries.ts'
import { copiesOf, keptFigures, manifestOf, peersOf, signed } from './queries.ts'
import { at_once, format, shape, tidyAddress } from './rules.ts'

const who = ['installation_administrator'] as const
// Whoever fetches asks once for every hundred copies.
const limit = { name: 'exchange', most: 2_000, minutes: 10 }
// Each list is made anew over all there is.
const limit_of_lists = { name: 'exchange_lists', most: 120, minutes: 10 }

const idsIn = (query: URLSearchParams, most: number): string[] =>
  (query.get('ids') ?? '')
    .split(',')
    .filter(id => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    .slice(0, most)

const drawnIn = (query: URLSearchParams): string => (query.get('drawn') ?? '').slice(0, 60)

/** A signed answer to what another installation asks. */
const answer = ({ key, query, now }: Context, content: object) =>
  data(signed(key, drawnIn(query), now, content))

export const routes: readonly Route[] = [
  read('/.well-known/samskap', {
    who: 'anyone',
    handle: async ({ key, config }) =>
      data({ format, shape, name: config.operator || config.base_url, public_key: key.public_key }),
  }),
  read('/exchange/manifest', {
    who: 'anyone',
    limit: limit_of_lists,
    handle: async context =>
      answer(context, {
        stories: await manifestOf(context.db, context.config, 'stories'),
        things: await manifestOf(context.db, context.config, 'things'),
      }),
  }),
  ...(['stories', 'things'] as const).map(kind =>
    read(`/exchange/${kind}`, {
      who: 'anyone',
      limit,
      handle: async context =>
        answer(context, {
          [kind]: await copiesOf(context.db, context.config, kind, idsIn(context.query, at_once[kind])),
        }),
    }),
  ),
  read('/exchange/figures', {
    who: 'anyone',
    limit: limit_of_lists,
    handle: async context => answer(context, await keptFigures(context.db, context.config)),
  }),
  read('/installation/peers', { who, handle: async context => showPeers(context, fresh()) }),
  step('/installation/peers/look', {
    who,
    form: addressForm,
    limit: { name: 'peers', most: 40, minutes: 10 },
    act: async (context, input) => {
      refuseMadeUp(context.access)
      const address = tidyAddress(input.address)
      const card = await cardOf(address)
      if ('fault' in card) throw new Mend({ address: card.fault })
      if (card.public_key === context.key.public_key) throw new Mend({ address: 'own' })
      const peers = await peersOf(context.db)
      if (peers.some(peer => peer.public_key === card.public_key)) throw new Mend({ address: 'known' })
      return pageOnce(<ComparePage context={context} own_key={context.key.public_key} card={card} />)
    },
    again: showPeers,
  }),
  read('/installation/peers/look', { who, handle: async () => redirect('/installation/peers') }),
  write('/installation/peers', {
    who,
    form: peerForm,
    act: async (context, input) => {
      await addPeer(
        context.db,
        context.access,
        { ...input, address: tidyAddress(input.address) },
        context.now,
      )
      return redirect('/installation/peers', { said: 'added' })
    },
    again: showPeers,
  }),
  write('/installation/peers/:peer/pull', {
    who,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await askForPull(db, access, params.peer!, now)
      return redirect('/installation/peers', { said: 'asked' })
    },
  }),
  write('/installation/peers/:peer/end', {
    who,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await endPeer(db, access, params.peer!, now)
      return redirect('/installation/peers', { said: 'ended' })
    },
  }),
]

async function showPeers(context: Context<InstallationAccess>, state: FormState) {
  return page(
    <PeersPage
      context={context}
      own_key={context.key.public_key}
      peers={await peersOf(context.db)}
      state={state}
    />,
  )
}
