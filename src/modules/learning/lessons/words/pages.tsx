import { type Language, languages } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { NetworkPage } from '../../pages.tsx'
import { SourceList } from '../reading/pages.tsx'
import type { Term, Words } from '../rules.ts'
import { text } from '../text/index.ts'

const columns = ['research', 'everyday', 'here'] as const

/** The words side by side: what research, everyday work and Samskap each mean by them. */
export function WordsPage({ context, words: all }: { context: PageContext; words: Words }) {
  const { language } = context
  const words = text[language]
  return (
    <NetworkPage
      context={context}
      here="lessons"
      words={words.words}
      above={[{ href: '/lessons', label: words.title }]}
      look="p-words"
      wide
    >
      <p class="soft lesson-note">{words.words.note}</p>
      <nav class="noprint" aria-label={words.words.jump}>
        <ul class="lesson-jump">
          {all.terms.map(one => (
            <li>
              <a href={`#${one.id}`}>{one.term[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {all.terms.map(one => (
        <OneTerm language={language} one={one} />
      ))}
    </NetworkPage>
  )
}

function OneTerm({ language, one }: { language: Language; one: Term }) {
  const words = text[language].words
  const others = languages.filter(other => other !== language)
  return (
    <section class="lesson-term" id={one.id}>
      <h2>{one.term[language]}</h2>
      <p class="soft small">
        {others.map((other, at) => (
          <>
            {at > 0 ? ' · ' : null}
            {words.languages[other]}: <i lang={other}>{one.term[other]}</i>
          </>
        ))}
      </p>
      <dl>
        {columns.map(column => (
          <div>
            <dt>{words.columns[column]}</dt>
            <dd>{one[column][language]}</dd>
          </div>
        ))}
      </dl>
      <SourceList language={language} sources={one.sources} />
    </section>
  )
}
