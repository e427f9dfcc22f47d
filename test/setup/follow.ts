import type { assemble } from '../../src/platform/start.ts'
import { until } from './until.ts'

/** Follows a stream of changes and gathers what comes. */
export async function follow(
  app: ReturnType<typeof assemble>,
  path: string,
  token: string,
  headers: Record<string, string> = {},
) {
  const answer = await app.server.request(`http://localhost:3000${path}`, {
    headers: { cookie: `samskap_session=${token}`, 'accept-language': 'nn', ...headers },
  })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let ended = false
  const pump = async (): Promise<void> => {
    const { done, value } = await reader.read()
    if (done) ended = true
    else {
      text += value
      await pump()
    }
  }
  const reading = pump()
  return {
    status: answer.status,
    text: () => text,
    ids: () => [...text.matchAll(/id: (\d+)\nevent/g)].map(([, seq]) => Number(seq)),
    /** What the events of a topic said, in their order. */
    told: (topic: string) =>
      [...text.matchAll(/event: (\w+)\ndata: (.*)\n/g)]
        .filter(([, name]) => name === topic)
        .map(([, , data]) => JSON.parse(data!) as string),
    has: (events: number) =>
      until(`${events} events`, async () => (text.match(/event:/g) ?? []).length >= events),
    hears: (words: string) => until(words, async () => text.includes(words)),
    ends: () => until('the end of the stream', async () => ended),
    leave: async () => {
      await reader.cancel()
      await reading
    },
  }
}
