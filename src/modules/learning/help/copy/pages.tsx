import type { Language } from '../../../../platform/language.ts'
import { text } from '../text/index.ts'
import { byKind, byWhom, type Entry, type PlanCopy } from './rules.ts'

/** A plan as others read it, part by part. */
export function PlanShown(props: { language: Language; copy: PlanCopy; spoken?: string }) {
  const { language, copy, spoken } = props
  const words = text[language].plan
  return (
    <>
      {copy.map(({ part, entries }) => (
        <section class="help-part">
          <h3>{words.parts[part]}</h3>
          {byKind(entries).map(({ kind, entries: alike }) => (
            <>
              {kind === part || words.kinds[kind] === words.parts[part] ? null : <h4>{words.kinds[kind]}</h4>}
              {byWhom(alike).map(one => (
                <>
                  {one.of ? (
                    <p class="help-whom" lang={spoken} dir="auto">
                      {one.of}
                    </p>
                  ) : null}
                  <Entries entries={one.entries} spoken={spoken} />
                </>
              ))}
            </>
          ))}
        </section>
      ))}
    </>
  )
}

/** What stands alone is read as a text, the rest as a list. */
function Entries({ entries, spoken }: { entries: readonly Entry[]; spoken: string | undefined }) {
  const [only] = entries
  if (only?.kind === 'purpose' || only?.kind === 'hypothesis') {
    return (
      <p class="help-text" lang={spoken} dir="auto">
        {only.title}
      </p>
    )
  }
  return (
    <ul lang={spoken} dir="auto">
      {entries.map(({ title, detail }) => (
        <li>
          {title}
          {detail ? <p class="soft">{detail}</p> : null}
        </li>
      ))}
    </ul>
  )
}
