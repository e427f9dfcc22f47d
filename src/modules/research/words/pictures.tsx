import { cloudOf } from './picture/rules.ts'

/** The most used words, by size alone. The same words stand with their figures in the table beside it. */
export function WordPicture(props: {
  counted: readonly { word: string; times: number }[]
  title: string
  language: string
}) {
  const { words, width, height } = cloudOf(props.counted)
  return (
    <svg width="100%" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.title}>
      <g class="c-spruce" fill="currentColor" text-anchor="middle" lang={props.language}>
        {words.map(({ word, size, x, y, width }) => (
          // The browser keeps to the breadth that the words were laid out by, whatever font it has.
          <text
            x={x}
            y={Math.round((y + size * 0.34) * 10) / 10}
            font-size={size}
            textLength={width}
            lengthAdjust="spacingAndGlyphs"
          >
            {word}
          </text>
        ))}
      </g>
    </svg>
  )
}
