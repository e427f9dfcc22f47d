import type { Child } from 'hono/jsx'
import { formatDate, formatList } from '../../../../platform/format.ts'
import type { Holds } from '../../../../platform/holds.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Address, type PageContext } from '../../../../platform/page.tsx'
import { fewestReaders } from '../../../../platform/readers.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { basisWords, missingIn } from '../../../initiatives/basis/queries.ts'
import type { Letter } from '../queries.ts'
import { readersOf, type Told, told_of } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = {
  context: PageContext & { holds: readonly Holds[] }
  letter: Letter
  language: Language
  reader: 'leads' | 'takes_part' | 'is_asked'
}

/** The letter, with a blank wherever nobody has said what stands there. */
export function LetterSheet(props: Props) {
  const { context, letter, language } = props
  const words = text[language]
  const { initiative, facts, statement, owners } = letter
  const written = spokenIn(initiative.language, language)
  return (
    <article class="sheet brief letter-text" {...spokenIn(language, context.language)}>
      <Part told="request" title={words.title(initiative.title)}>
        <p>{words.request(initiative.title, initiative.place)}</p>
        <p>{words.question}</p>
        <blockquote {...written}>{letter.question}</blockquote>
      </Part>
      <Part told="purpose" title={words.purpose}>
        <Said {...props} value={statement?.purpose} />
        <p>{words.purpose_only}</p>
      </Part>
      <Part told="responsible" title={words.responsible}>
        <Said {...props} value={statement?.controller} />
        <p>{words.leading(formatList(language, letter.leading))}</p>
      </Part>
      <Part told="contact">
        <Said
          {...props}
          label={words.contact}
          value={facts.contact && [facts.contact, facts.contact_details].filter(Boolean).join(', ')}
          field="contact"
        />
        {facts.contact && facts.contact_details ? null : (
          <Said {...props} value={facts.contact_details} field="contact_details" />
        )}
      </Part>
      <Part told="privacy_officer">
        <Said
          {...props}
          label={words.privacy_officer}
          value={owners.map(officerOf).filter(Boolean).join('; ')}
        />
      </Part>
      <Part told="methods" title={words.methods}>
        <Said {...props} value={facts.methods} field="methods" />
      </Part>
      <Part told="voluntary" title={words.voluntary}>
        <p>{words.voluntary_text}</p>
      </Part>
      <Part told="dependence">
        <p>{words.dependence}</p>
      </Part>
      <Part told="introduced">
        <Said {...props} label={words.introduced} value={facts.introduced_by} field="introduced_by" />
        <p>{words.introduced_text}</p>
      </Part>
      <Part told="consents">
        <p>{words.consents}</p>
        <ul>
          {letter.consents.map(one => (
            <li>{one.name[language]}</li>
          ))}
        </ul>
        <p>{words.consents_back}</p>
      </Part>
      <Kept {...props} />
      <Ends {...props} />
      <Grounds {...props} />
      <Part told="rights" title={words.rights}>
        <ul>
          {words.rights_list.map(one => (
            <li>{one}</li>
          ))}
        </ul>
        <p>{words.rights_where}</p>
        <p>{words.rights_limit}</p>
      </Part>
      <Part told="complaint">
        <p>{words.complaint}</p>
      </Part>
      <div class="onlyprint letter-yes">
        <p>{words.yes_on_paper}</p>
        <span class="line"></span>
        <p>
          {words.name}, {words.date.toLowerCase()}
        </p>
      </div>
    </article>
  )
}

const officerOf = (one: { privacy_officer: string; privacy_officer_email: string }): string =>
  [one.privacy_officer, one.privacy_officer_email].filter(Boolean).join(', ')

/** One thing that a letter must tell. Those that belong together stand under one heading. */
function Part(props: { told: Told; title?: string; children?: Child }) {
  return (
    <div id={`letter-${props.told}`}>
      {props.title ? <h2>{props.title}</h2> : null}
      {props.children}
    </div>
  )
}

type Written = {
  value: string | null | undefined
  /** What leads up to it, on the same line. */
  label?: string
  /** Where it is written, when it is the letter's own. */
  field?: keyof typeof text.nb.fields
}

/** What somebody has written; else a blank to fill in, which those who lead are led to. */
function Said(props: Props & Written) {
  const { letter, language, reader, value, label, field } = props
  const words = text[language]
  if (value) {
    return (
      <p>
        {label ? `${label} ` : null}
        {label ? (
          <b {...spokenIn(letter.initiative.language, language)}>
            <Address>{value}</Address>
          </b>
        ) : (
          <span {...spokenIn(letter.initiative.language, language)}>{value}</span>
        )}
      </p>
    )
  }
  const base = `/i/${letter.initiative.initiative_id}/letter`
  return (
    <>
      <p>
        {label ? `${label} ` : null}
        {reader === 'leads' && field ? (
          <a class="noprint" href={`${base}/edit#${field}`}>
            {words.fill_in(words.fields[field])}
          </a>
        ) : (
          <span class="noprint soft">{words.not_written}</span>
        )}
      </p>
      <span class="line onlyprint"></span>
    </>
  )
}

function Kept(props: Props) {
  const { context, letter, language } = props
  const words = text[language]
  const frame = platform_text[language]
  const readers = (table: (typeof told_of)[number]) =>
    formatList(
      language,
      fewestReaders(readersOf(context.holds, table)).map(one => frame.readers_of[one]),
    ) || frame.readers_of.nobody
  return (
    <>
      <Part told="kept" title={words.kept}>
        <ul>
          {told_of.map(table => (
            <li>
              {frame.held[table]}. {frame.who_reads.read_by(readers(table))}
            </li>
          ))}
        </ul>
      </Part>
      <Part told="access">
        <p>{words.kept_answers}</p>
        <p>{words.database}</p>
      </Part>
      <Part told="confidentiality">
        <p>{words.confidentiality}</p>
      </Part>
      <Part told="other_sources">
        <Said
          {...props}
          label={words.other_sources}
          value={letter.facts.other_sources}
          field="other_sources"
        />
      </Part>
      <Part told="storage">
        <p>{words.storage(context.config.base_url.replace(/^https?:\/\//, ''))}</p>
      </Part>
      <Part told="abroad">
        <Said {...props} label={words.abroad} value={letter.facts.abroad} field="abroad" />
      </Part>
    </>
  )
}

function Ends(props: Props) {
  const { letter, language } = props
  const words = text[language]
  const { ends_on, afterwards, afterwards_more } = letter.facts
  return (
    <Part told="ends" title={words.ends}>
      {ends_on ? (
        <p>{words.ends_on(formatDate(language, ends_on))}</p>
      ) : (
        <Said {...props} value={null} field="ends_on" />
      )}
      <p>{words.until_then}</p>
      {afterwards ? (
        <p>{words.afterwards[afterwards]}</p>
      ) : (
        <Said {...props} value={null} field="afterwards" />
      )}
      {afterwards_more ? <Said {...props} value={afterwards_more} /> : null}
    </Part>
  )
}

function Grounds(props: Props) {
  const { letter, language } = props
  const words = text[language]
  const { statement, facts } = letter
  const basis = statement && basisWords(language, statement.basis)
  return (
    <>
      <Part told="basis" title={words.basis}>
        {basis ? (
          <p>
            {basis.name}. {basis.means}
          </p>
        ) : null}
        {missingIn(statement).includes('law') || statement?.law ? (
          <Said {...props} value={statement?.law} />
        ) : null}
        <Said {...props} label={words.special_basis} value={statement?.special_basis} />
      </Part>
      <Part told="assessed">
        <Said {...props} label={words.assessed} value={facts.assessed_by} field="assessed_by" />
      </Part>
    </>
  )
}
