import { formatDate } from '../../../../../platform/format.ts'
import { directionOf } from '../../../../../platform/kits.ts'
import type { Language } from '../../../../../platform/language.ts'
import { Qr } from '../../../../../platform/look/qr.tsx'
import { Page } from '../../../../../platform/page.tsx'
import { roundTitle } from '../../../text/index.ts'
import { type Frame, homeOf, hrefOf } from '../../pages.tsx'
import type { Round } from '../../queries.ts'
import { text } from '../text/index.ts'

type Paper = Frame & {
  round: Round
  /** What the paper is written in, whoever prints it. */
  spoken: Language
  link: string
  /** Where one finds the way in without a camera: short enough to be typed. */
  address: string
  /** Of a round that is over: whether there are figures to see. */
  figures: boolean
}

/** Eight alike, to cut out and hand to people: no name, no person. */
export function SlipsPage(props: Paper) {
  const { context, spoken } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.slips} crumbs={[homeOf(props.initiative)]}>
      <Head {...props} title={words.slips} lead={words.slips_lead} />
      <div class="slips" lang={spoken} dir={directionOf(spoken)}>
        {Array.from({ length: 8 }, (_, index) => (
          <div class="slip" {...(index > 0 && { 'aria-hidden': 'true' as const })}>
            <Qr link={props.link} label={text[spoken].slip.qr} />
            <div>{props.round.status === 'open' ? <Reminder {...props} /> : <Thanks {...props} />}</div>
          </div>
        ))}
      </div>
    </Page>
  )
}

function Head(props: Paper & { title: string; lead: string }) {
  const { context, initiative, round } = props
  const words = text[context.language]
  return (
    <header class="head noprint">
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      <p class="acts">
        <button class="ds-button" type="button" data-print hidden>
          {words.print}
        </button>
        <a href={`${hrefOf(initiative.initiative_id, round)}/tell`}>{words.to_round}</a>
      </p>
    </header>
  )
}

function Reminder({ initiative, spoken, address }: Paper) {
  const words = text[spoken].slip
  return (
    <>
      <p class="eyebrow">{initiative.title}</p>
      <p class="slip-says">{words.answer}</p>
      <p>
        {words.scan} {words.by_hand(address)}
      </p>
      <p>{words.minutes}</p>
      <p>{words.no_way_in}</p>
    </>
  )
}

function Thanks({ initiative, round, spoken, figures }: Paper) {
  const words = text[spoken].slip
  return (
    <>
      <p class="eyebrow">{initiative.title}</p>
      <p class="slip-says">{words.thanks}</p>
      <p>{words.you_gave(roundTitle(spoken, round))}</p>
      <p>{figures ? words.see : words.see_talk}</p>
    </>
  )
}

/** One sheet for the wall. */
export function PosterPage(props: Paper) {
  const { context, initiative, round, spoken } = props
  const words = text[context.language]
  const own = text[spoken]
  return (
    <Page context={context} title={words.poster} crumbs={[homeOf(initiative)]} narrow>
      <Head {...props} title={words.poster} lead={words.poster_lead} />
      <section class="sheet poster" lang={spoken} dir={directionOf(spoken)}>
        <p class="lead">{initiative.title}</p>
        <h2>{own.slip.answer}</h2>
        <Qr link={props.link} label={own.slip.qr} />
        <p class="lead">{own.slip.scan}</p>
        <p>{own.slip.by_hand(props.address)}</p>
        <p>
          {own.slip.minutes} {own.slip.you_choose}
        </p>
        {round.closes_on ? (
          <p class="strong">{own.letter.until(formatDate(spoken, round.closes_on))}</p>
        ) : null}
        <p class="soft">{own.slip.no_way_in}</p>
      </section>
    </Page>
  )
}
