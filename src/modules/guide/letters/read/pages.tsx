import { CopyButton } from '../../../../platform/copy.tsx'
import { formatList } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Listen } from '../../../../platform/look/marks.tsx'
import { Qr } from '../../../../platform/look/qr.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { type ReadOver, wordsIn } from '../../../initiatives/plain/queries.ts'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { hrefOf } from '../pages.tsx'
import type { Letter } from '../queries.ts'
import { type Hint, paragraphsOf, words_in_large } from '../rules.ts'
import { text } from '../text/index.ts'

/** The way in that stands on the letter: where one goes, and what one writes there. */
export type WayIn = { address: string; short_address: string; code: string }

type Props = {
  context: PageContext
  initiative: Initiative
  letter: Letter
  /** Null where the group has no code, or this reader may not see it. */
  way_in: WayIn | null
  may: { edit: boolean; send: boolean }
  message: string
  whole: string
  hints: readonly Hint[]
  over: ReadOver
}

/** The letter as the one who gets it sees it; round it what helps its writers, which is not printed. */
export function ReadPage(props: Props) {
  const { context, initiative, letter, may } = props
  const { language } = context
  const words = text[language]
  const here = hrefOf(initiative, letter)
  return (
    <Page
      context={context}
      title={letter.name}
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
      scripts={['help.js']}
      narrow
    >
      <header class="head noprint">
        <p class="crumb">
          <a href={hrefOf(initiative)}>{words.back}</a>
        </p>
        <h1>{letter.name}</h1>
        <p class="lead">{words.read.lead}</p>
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.read.print}
          </button>
          {may.send ? (
            <a class="ds-button" data-variant="secondary" href={`${here}/mail`}>
              {words.read.send}
            </a>
          ) : null}
          {may.edit ? <a href={here}>{words.edit}</a> : null}
        </p>
      </header>
      <LetterSheet {...props} />
      {props.way_in ? null : (
        <p class="soft noprint">
          {may.send ? (
            <>
              {words.read.no_code}{' '}
              <a href={`/i/${initiative.initiative_id}/people/group-code`}>{words.read.make_code}</a>
            </>
          ) : (
            words.read.code_for_leaders
          )}
        </p>
      )}
      <LookOver {...props} />
      <AsMessage {...props} />
    </Page>
  )
}

function LetterSheet({ context, letter, way_in }: Props) {
  const { language } = context
  const words = text[language]
  const own = text[letter.language].letter
  const paragraphs = paragraphsOf(letter)
  const is_long = wordsIn(paragraphs.join(' ')).length > words_in_large
  return (
    <article
      class={is_long ? 'sheet invite much' : 'sheet invite'}
      data-say
      {...spokenIn(letter.language, language)}
    >
      <div data-listen hidden class="noprint">
        <button type="button" class="listen" {...spokenIn(language, letter.language)}>
          <Listen />
          {words.read.listen}
        </button>
      </div>
      {paragraphs.length === 0 ? <p {...spokenIn(language, letter.language)}>{words.read.empty}</p> : null}
      {paragraphs.map(paragraph => (
        <p data-word>{paragraph}</p>
      ))}
      {way_in ? (
        <div class="invite-way">
          <Qr link={way_in.address} label={own.qr} />
          <div>
            <p>{own.code_way(way_in.short_address)}</p>
            <p class="secret">{way_in.code}</p>
          </div>
        </div>
      ) : null}
    </article>
  )
}

/** Hints, how hard it is to read, and kinder words: each a tip, none a demand. */
function LookOver({ context, letter, hints, over }: Props) {
  const { language } = context
  const words = text[language].read
  const fine = hints.length === 0 && over.unkind.length === 0
  return (
    <section class="noprint">
      <h2>{words.look_title}</h2>
      <p class="soft">{fine ? words.look_fine : words.look_lead}</p>
      {hints.length > 0 ? (
        <ul>
          {hints.map(hint => (
            <li>{said(language, hint)}</li>
          ))}
        </ul>
      ) : null}
      {over.unkind.length > 0 ? (
        <>
          <h3>{words.kinder_title}</h3>
          <ul class="rows">
            {over.unkind.map(({ found, kinder, sentence }) => (
              <li>
                <b>{words.kinder(found, kinder)}</b>
                <span {...spokenIn(letter.language, language)}>{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {over.lix ? (
        <p>
          {words.lix(over.lix.value, words.levels[over.lix.level])}{' '}
          <span class="soft">{words.lix_cannot}</span>
        </p>
      ) : null}
    </section>
  )
}

function said(language: Language, hint: Hint): string {
  const words = text[language].read
  switch (hint.key) {
    case 'blanks':
      return words.hints.blanks(formatList(language, hint.found))
    case 'promises':
      return words.hints.promises(hint.found.join(words.quoted))
    case 'long':
      return words.hints.long(hint.words)
    default:
      return words.hints[hint.key]
  }
}

function AsMessage({ context, letter, message, whole }: Props) {
  const { language } = context
  const words = text[language].read
  const spoken = spokenIn(letter.language, language)
  const copy = (source: string) => <CopyButton source={source} words={words} />
  return (
    <section class="noprint">
      <h2>{words.sms_title}</h2>
      <p class="message" id="message" {...spoken}>
        {message}
      </p>
      <p class="soft small">{words.sms_length(message.length)}</p>
      <p class="acts">
        {copy('message')}
        <a href={`sms:?&body=${encodeURIComponent(message)}`}>{words.send_sms}</a>
      </p>
      <details class="ds-details">
        <summary>{words.text_title}</summary>
        <div>
          <p class="message" id="whole" {...spoken}>
            {whole}
          </p>
          <p>{copy('whole')}</p>
        </div>
      </details>
    </section>
  )
}
