// Who may import whom. Read by dependency-cruiser over the build (dist/src, where the types are gone) and by
// test/house/files.test.ts over the sources, types included.

/** From the inside out: a room may import those further up. Rooms on one line may not import each other. */
const order = [
  ['access', 'audit'],
  ['initiatives'],
  ['people'],
  ['contributions'],
  ['scorecard', 'ideas'],
  ['meetings', 'impact'],
  ['guide'],
  ['research', 'plans'],
  ['learning'],
  ['reports'],
  ['languages'],
  ['home'],
]

const src = '^(?:dist/)?src/'
const room = names => `${src}modules/(${names.join('|')})/`
const file = names => `/(${names.join('|')})\\.(js|tsx?)$`

/** For each room: those it may not import, which are all but itself and the lines above it. */
const one_direction = order.flatMap((line, at) =>
  line.map(name => ({
    name: `room-order-${name}`,
    comment: `${name} may import only the rooms on the lines above it.`,
    severity: 'error',
    from: { path: room([name]) },
    to: { path: `${src}modules/`, pathNot: room([name, ...order.slice(0, at).flat()]) },
  })),
)

const doors = ['queries', 'commands']

module.exports = {
  forbidden: [
    ...one_direction,
    {
      name: 'room-only-by-its-doors',
      comment:
        'Of another room only queries and commands may be imported; see the rules below for home, demo and cli.',
      severity: 'error',
      from: { path: `${src}modules/([^/]+)/`, pathNot: `${src}modules/home/|${file(['demo', 'cli'])}` },
      to: { path: `${src}modules/`, pathNot: [`${src}modules/$1/`, file(doors)] },
    },
    {
      name: 'room-home-composes',
      comment: "home also takes pieces of the other rooms' pages.",
      severity: 'error',
      from: { path: `${src}modules/(home)/`, pathNot: file(['demo', 'cli']) },
      to: { path: `${src}modules/`, pathNot: [`${src}modules/home/`, file([...doors, 'pages', 'pictures'])] },
    },
    {
      name: 'room-demo-and-cli',
      comment: "The demo builds on the other rooms' demo; a command of the command line on their commands.",
      severity: 'error',
      from: { path: `${src}modules/([^/]+)/.*${file(['demo', 'cli']).slice(1)}` },
      to: { path: `${src}modules/`, pathNot: [`${src}modules/$1/`, file([...doors, 'demo'])] },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'What every room stands on knows none of them.',
      severity: 'error',
      from: { path: `${src}platform/` },
      to: { path: `${src}(modules/|app|cli|main)` },
    },
    {
      name: 'room-knows-not-the-house',
      comment: 'Only main, the command line and the tests know the list of rooms.',
      severity: 'error',
      from: { path: `${src}modules/` },
      to: { path: `${src}(app|cli|main)\\.` },
    },
    {
      name: 'browser-on-its-own',
      comment: 'What runs in the browser brings nothing of the server along, save rules, which are pure.',
      severity: 'error',
      from: { path: `${src}browser/` },
      to: { pathNot: [`${src}browser/`, file(['rules'])] },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules know no database, no page and no words. A word of another room comes by its queries.',
      severity: 'error',
      from: { path: `${src}modules/([^/]+)/.*${file(['rules']).slice(1)}` },
      to: {
        path: `${src}(modules/$1/.*queries\\.|modules/.*/(text/|(routes|pages|pictures|commands|jobs|live|api|demo)\\.)|platform/(database|audit|live|outbox|attempts|text/))`,
      },
    },
    {
      name: 'room-in-the-order',
      comment: 'A room has its place in the order above.',
      severity: 'error',
      from: { path: `${src}modules/`, pathNot: room(order.flat()) },
      to: {},
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist/assets)' },
  },
}
