import { Form, type FormState } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { FileField } from '../../../platform/upload.tsx'
import { ResearchPage, researchHref } from '../pages.tsx'
import type { Research } from '../queries.ts'
import type { Brought } from './commands.ts'
import type { Unreadable } from './refi/pack/rules.ts'
import { type Left, left_behind } from './refi/rules.ts'
import { text } from './text/index.ts'

/** What a file turned out to hold, before anything of it is saved. */
export type Seen = { brought: Brought; left: Left }

const outs = [
  ['project', 'project.qdpx'],
  ['book', 'codes.qdc'],
  ['document', 'quotes.docx'],
  ['workbook', 'codings.xlsx'],
  ['codings', 'codings.csv'],
  ['counts', 'counts.csv'],
] as const

/** The ways out for a study, and the way in for what was made in another program. */
export function FilesPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  research: Research
  state: FormState
  held_back: number
  /** How many parts of projects from elsewhere lie here. */
  kept: number
  /** Why a file could not be read. */
  refused?: Unreadable | undefined
  seen?: Seen | undefined
}) {
  const { context, initiative, research, state, held_back, kept, refused, seen } = props
  const { language } = context
  const words = text[language]
  const here = (rest: string) => researchHref(initiative.initiative_id, research.id, 'files', rest)
  const own = { state, language, errors: {} }
  return (
    <ResearchPage {...{ context, initiative, research, words, state }} tab="files">
      {seen ? (
        <FoundSection context={context} seen={seen} />
      ) : (
        <section>
          <h2>{words.out}</h2>
          <p>{words.out_lead}</p>
          <p>{words.responsible}</p>
          {held_back > 0 ? <p class="ds-alert">{words.held_back(held_back)}</p> : null}
          <ul class="rows">
            {outs.map(([name, file]) => (
              <li>
                <b>
                  <a href={here(`/${file}`)} download="">
                    {words.files[name]}
                  </a>
                </b>
                <span>{words.hints[name]}</span>
              </li>
            ))}
            <li>
              <b>
                <a
                  href={researchHref(initiative.initiative_id, research.id, 'counts', '/quotes.docx')}
                  download=""
                >
                  {words.files.quotes}
                </a>
              </b>
              <span>{words.hints.quotes}</span>
            </li>
          </ul>
        </section>
      )}
      <section>
        <h2>{words.bring}</h2>
        {seen ? null : (
          <>
            <p>{words.bring_lead}</p>
            <p>{words.bring_names}</p>
            {kept > 0 ? <p class="soft">{words.lies_here(kept)}</p> : null}
          </>
        )}
        {refused ? (
          <div class="ds-error-summary" role="alert" tabindex={-1} data-focus>
            <h3>{words.nothing_kept}</h3>
            <p>{words.refused[refused]}</p>
          </div>
        ) : null}
        <Form
          {...own}
          action={here(seen ? '/bring' : '/look')}
          submit={seen ? words.bring_submit : words.look}
          labels={{ file: words.file }}
          upload
        >
          <FileField
            {...own}
            name="file"
            label={words.file}
            hint={seen ? words.again_hint : words.file_hint}
            accept=".qdpx,.qdc,.qde,.zip,.xml"
          />
        </Form>
      </section>
    </ResearchPage>
  )
}

const shown = ['sources', 'passages', 'informants', 'codes', 'codings', 'memos', 'quotes'] as const

function FoundSection({ context, seen: { brought, left } }: { context: PageContext; seen: Seen }) {
  const words = text[context.language]
  const notes = [
    ...(brought.kept > 0 ? [words.kept(brought.kept)] : []),
    ...(brought.here_already > 0 ? [words.here_already(brought.here_already)] : []),
    ...(brought.taken_back > 0 ? [words.taken_back(brought.taken_back)] : []),
    ...left_behind.flatMap(what => {
      const n = left[what] ?? 0
      return n > 0 ? [words.left[what](n)] : []
    }),
  ]
  return (
    <section role="status" tabindex={-1} data-focus>
      <h2>{words.found}</h2>
      <p>{words.found_lead}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={words.found}>
        <table class="ds-table nums">
          <caption>{words.found}</caption>
          <thead>
            <tr>
              <th scope="col">{words.thing}</th>
              <th scope="col">{words.amount}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(what => (
              <tr>
                <th scope="row">{words.counts[what]}</th>
                <td>{brought[what]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.length > 0 ? (
        <ul>
          {notes.map(note => (
            <li>{note}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
