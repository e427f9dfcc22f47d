import { text as course_text } from '../../course/text/index.ts'
import { text as tell_text } from '../../rounds/tell/text/index.ts'
import type { Closed } from '../queries.ts'
import { type Reading, roundIn } from '../text/index.ts'

/** What one can do with a result: print it, talk over it, give thanks, share it. */
export function Ways(props: {
  reading: Reading
  at: string
  sits: boolean
  leads: boolean
  shares: boolean
  /** Where what it points at can become steps; a pulse points at nothing. */
  doing?: string
}) {
  const { reading, at, sits, leads, shares } = props
  const { words, snapshot } = reading
  const figures = snapshot.kind === 'figures'
  return (
    <p class="acts">
      {figures ? (
        <button class="ds-button" type="button" data-print hidden>
          {words.print}
        </button>
      ) : null}
      {sits ? (
        <a class={figures ? undefined : 'ds-button'} href={`${at}/talk`}>
          {words.to_talk}
        </a>
      ) : null}
      {sits && figures && props.doing ? <a href={props.doing}>{words.to_doing}</a> : null}
      {leads ? <a href={`${at}/tell`}>{tell_text[reading.language].thank_title}</a> : null}
      {sits && shares ? <a href={`${at}/release`}>{words.to_release}</a> : null}
    </p>
  )
}

/** For those who wish to look closer: spread and sources, and the figures as a file. */
export function Closer(props: { reading: Reading; at: string }) {
  const { words, snapshot } = props.reading
  if (snapshot.kind === 'talk') return null
  return (
    <p class="acts r-after">
      <a href={`${props.at}/research`}>{words.to_research}</a>
      <a href={`${props.at}/snapshot.csv`} download>
        {words.download_csv}
      </a>
    </p>
  )
}

/** The way to the other rounds of the series. */
export function Rounds(props: { closed: Closed; home: string; reading: Reading }) {
  const { closed, home, reading } = props
  if (closed.all.length < 2) return null
  return (
    <nav class="acts" aria-label={reading.words.rounds}>
      {closed.all.map(({ round, closed_at }) => {
        const label = reading.capital(roundIn(reading.language, round, closed_at))
        return round.id === closed.round.id ? (
          <b aria-current="page">{label}</b>
        ) : (
          <a href={`${home}/rounds/${round.id}/result`}>{label}</a>
        )
      })}
      <a href={`${home}/course`}>{course_text[reading.language].to_course}</a>
    </nav>
  )
}
