import { type ContentFile, contentOfKind, isLater, readContent } from '../../platform/content.ts'
import type { InEachLanguage } from '../../platform/language.ts'
import { inEachLanguage } from '../../platform/words.ts'
import {
  type Checkpoint,
  chapters,
  checkpoint_shape,
  type Method,
  method_shape,
  type Phase,
} from './rules.ts'
import { text } from './text/index.ts'

export type { Phase } from './rules.ts'
export { model_fields, phases } from './rules.ts'

/** What each phase is called, for the pages that tell where an initiative is. */
export const phase_text: InEachLanguage<Record<Phase, string>> = inEachLanguage('phases', {
  nb: text.nb.phases,
  nn: text.nn.phases,
  da: text.da.phases,
  en: text.en.phases,
})

/** The full references of what the guide rests on, for the pages that build on the same. */
export const source_text: InEachLanguage<typeof text.nb.sources> = inEachLanguage('guide_sources', {
  nb: text.nb.sources,
  nn: text.nn.sources,
  da: text.da.sources,
  en: text.en.sources,
})

/** The points and the method cards that lie in `content/`. */
export const content = async (): Promise<ContentFile[]> => [
  ...(await contentOfKind('checkpoint', checkpoint_shape)),
  ...(await contentOfKind('method', method_shape)),
]

/** The newest version of each, as this release has it. */
function newest<T extends { id: string; version: string }>(all: readonly T[]): T[] {
  const of = new Map<string, T>()
  for (const one of all) if (isLater(one.version, of.get(one.id)?.version)) of.set(one.id, one)
  return [...of.values()]
}

async function readGuide() {
  const files = await content()
  const of = (kind: ContentFile['kind']) => files.filter(file => file.kind === kind)
  const points: Checkpoint[] = of('checkpoint').map(file => readContent(checkpoint_shape, file.body))
  const methods: Method[] = of('method').map(file => readContent(method_shape, file.body))
  return {
    /** In the order of the chapters. */
    points: newest(points).toSorted(
      (a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) || a.order - b.order,
    ),
    methods: newest(methods).toSorted((a, b) => a.order - b.order),
  }
}

let read: ReturnType<typeof readGuide> | undefined

/** All points and cards of this release. They are files, so they are read once for as long as the process lives. */
export const theGuide = () => (read ??= readGuide())
