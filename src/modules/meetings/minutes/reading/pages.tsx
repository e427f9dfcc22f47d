import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Listen } from '../../../../platform/look/marks.tsx'
import type { Sound } from '../sound/queries.ts'
import { text } from '../text/index.ts'
import { type Block, blocksOf, linesOf } from './rules.ts'

/** Minutes as they are read: three lines on top, then the rest; read aloud by a person, or else by the device. */
export function MinutesText(props: {
  language: Language
  /** The language of the initiative, in which minutes are written. */
  written_in: Language
  minutes: { number: number; summary: string; body: string }
  sound: Sound | null
  here: string
}) {
  const { language, written_in, minutes, sound, here } = props
  const words = text[language]
  const own = spokenIn(language, written_in)
  const is_read = sound?.number === minutes.number
  return (
    <article class="minutes" data-say {...spokenIn(written_in, language)}>
      {is_read ? null : (
        <div data-listen hidden class="noprint">
          <button type="button" class="listen" {...own}>
            <Listen />
            {words.listen}
          </button>
        </div>
      )}
      {sound ? (
        <div class="noprint" {...own}>
          <p class="small">
            {is_read
              ? words.spoken_by(sound.brought_by_name)
              : words.spoken_older(sound.brought_by_name, sound.number)}
          </p>
          {/* biome-ignore lint/a11y/useMediaCaption: it reads what stands below it */}
          <audio controls preload="none" src={`${here}/sound`} aria-label={words.sound.label}></audio>
        </div>
      ) : null}
      {minutes.summary ? (
        <div class="minutes-short">
          <h2 {...own}>{words.summary}</h2>
          {linesOf(minutes.summary).map(line => (
            <p data-word dir="auto">
              {line.replace(/^[-–—•*]\s+/, '')}
            </p>
          ))}
        </div>
      ) : null}
      {blocksOf(minutes.body).map(block => (
        <Part block={block} />
      ))}
    </article>
  )
}

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 data-word dir="auto">
          {block.text}
        </h2>
      )
    case 'list':
      return (
        <ul>
          {block.lines.map(line => (
            <li data-word dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )
    case 'text':
      return (
        <>
          {block.lines.map(line => (
            <p data-word dir="auto">
              {line}
            </p>
          ))}
        </>
      )
  }
}

/** What a version says that the one before did not. */
export function NewLines(props: { added: readonly string[]; gone?: readonly string[]; language: Language }) {
  const { added, gone = [] } = props
  const words = text[props.language].all
  const list = (lines: readonly string[]) => (
    <ul>
      {lines.map(line => (
        <li dir="auto">{line.replace(/^[-–—•*]\s+/, '')}</li>
      ))}
    </ul>
  )
  return (
    <>
      {added.length > 0 ? (
        <>
          <p class="eyebrow">{words.new_lines}</p>
          {list(added)}
        </>
      ) : null}
      {gone.length > 0 ? (
        <>
          <p class="eyebrow">{words.gone_lines}</p>
          {list(gone)}
        </>
      ) : null}
    </>
  )
}
