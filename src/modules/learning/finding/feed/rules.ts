/** One story as a feed tells of it. `path` begins with a slash. */
export type Entry = {
  id: string
  path: string
  title: string
  language: string
  summary: string
  from: string
  published_on: string
  changed_on: string
  about: readonly { term: string; label: string }[]
}

export type Feed = {
  base_url: string
  language: string
  title: string
  subtitle: string
  /** Its own address, with what was wished for. */
  path: string
  /** The page that shows the same. */
  page: string
  /** When nothing stands in it, it was last changed on this day. */
  else_on: string
  entries: readonly Entry[]
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as XML takes it: what XML has no place for is left out. */
const inXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, sign => signs[sign]!)

const midnight = (day: string): string => `${day}T00:00:00Z`

/** The feed as Atom (RFC 4287). Ids stay the same whatever becomes of the address or of the words. */
export function atomOf(feed: Feed): string {
  const { base_url, entries } = feed
  const changed =
    entries
      .map(one => one.changed_on)
      .toSorted()
      .at(-1) ?? feed.else_on
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${inXml(feed.language)}">`,
    `<id>${inXml(base_url + feed.path)}</id>`,
    `<title>${inXml(feed.title)}</title>`,
    `<subtitle>${inXml(feed.subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${inXml(base_url + feed.path)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(base_url + feed.page)}"/>`,
    `<updated>${midnight(changed)}</updated>`,
    '<author><name>Samskap</name></author>',
    ...entries.flatMap(entry => entryOf(base_url, entry)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

const entryOf = (base_url: string, entry: Entry): string[] => [
  `<entry xml:lang="${inXml(entry.language)}">`,
  `<id>urn:uuid:${inXml(entry.id)}</id>`,
  `<title>${inXml(entry.title)}</title>`,
  `<link rel="alternate" type="text/html" href="${inXml(base_url + entry.path)}"/>`,
  `<published>${midnight(entry.published_on)}</published>`,
  `<updated>${midnight(entry.changed_on)}</updated>`,
  `<author><name>${inXml(entry.from)}</name></author>`,
  ...entry.about.map(({ term, label }) => `<category term="${inXml(term)}" label="${inXml(label)}"/>`),
  `<summary>${inXml(entry.summary)}</summary>`,
  '</entry>',
]
