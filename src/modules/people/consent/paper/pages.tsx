import { formatList } from '../../../../platform/format.ts'
import { directionOf } from '../../../../platform/kits.ts'
import { type Language, language_names, languages } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { ConsentText } from '../rules.ts'
import { text } from '../text/index.ts'

/** The four languages as links: what is printed is often for somebody else than the one who prints. */
export function SheetLanguages(props: { path: string; language: Language; label: string }) {
  return (
    <nav aria-label={props.label}>
      <ul class="crumbs">
        {languages.map(code => (
          <li>
            <a
              href={`${props.path}?language=${code}`}
              lang={code}
              aria-current={code === props.language ? 'page' : undefined}
            >
              {language_names[code]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same questions on one sheet of paper, with boxes to tick. */
export function PaperPage(props: {
  context: PageContext
  initiative: Initiative
  texts: readonly ConsentText[]
  /** To whom the sheet is given. */
  leading: readonly string[]
  sheet_language: Language
}) {
  const { context, initiative, texts, leading, sheet_language: language } = props
  const words = text[context.language]
  const own = text[language]
  return (
    <Page context={context} title={words.paper_title} crumbs={crumbsOf(initiative)}>
      <header class="head noprint">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/consents`}>{words.to_all}</a>
        </p>
        <h1>{words.paper_title}</h1>
        <p class="lead">{words.paper_lead}</p>
        <SheetLanguages path={context.path} language={language} label={words.in_language} />
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      <div class="papers" tabindex={0} role="region" aria-label={words.paper_title}>
        <section class="paper paper-consents" lang={language} dir={directionOf(language)}>
          <p class="paper-over">{initiative.title}</p>
          <h2>{own.sheet.title}</h2>
          <p>{own.sheet.lead}</p>
          <div class="paper-what">
            <p>{own.sheet.free}</p>
          </div>
          {texts.map(one => (
            <div class="paper-consent">
              <h3>{one.name[language]}</h3>
              <p>
                <b>{one.yes_to[language]}</b>
              </p>
              <p>
                {one.means[language]} {one.how_long[language]}
              </p>
              <ul class="ticks">
                {[own.yes, own.no].map(label => (
                  <li>
                    <span class="box"></span>
                    <b>{label}</b>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <ul class="paper-sign">
            {[own.sheet.name, own.sheet.date, own.sheet.signature].map(label => (
              <li>
                <span class="line"></span>
                {label}
              </li>
            ))}
          </ul>
          <p>{own.sheet.give_to(formatList(language, leading))}</p>
          <p class="paper-foot">
            <span>
              {own.sheet.edition(texts.map(one => `${own.short[one.purpose]} ${one.version}`).join(', '))}
            </span>
          </p>
        </section>
      </div>
    </Page>
  )
}
