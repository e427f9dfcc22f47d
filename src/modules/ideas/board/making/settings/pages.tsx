import { Button, Field, Form, type FormState, fresh } from '../../../../../platform/form.tsx'
import { IdeasPage } from '../../../pages.tsx'
import type { Board, Theme } from '../../queries.ts'
import { text } from '../../text/index.ts'
import { BoardFields, type Show } from '../pages.tsx'

type Settings = Show & {
  board: Board
  themes: readonly Theme[]
  /** Whether notes hang there already. */
  hung: boolean
  leads: boolean
  board_state: FormState
  theme_state: FormState
  renaming: { id: string; state: FormState } | null
}

/** The themes of a board, the quiet, what it asks, and its end. */
export function SettingsPage(props: Settings) {
  const { context, initiative, board, hung, leads, board_state, theme_state, renaming } = props
  const { language } = context
  const { settings: words, making, said } = text[language]
  const here = `/i/${initiative.initiative_id}/boards/${board.id}`
  const failed = [board_state, theme_state, renaming?.state].find(
    state => state && (Object.keys(state.errors).length > 0 || state.conflict || state.hints),
  )
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: words.title, said }}
      above={[{ href: here, label: board.title }]}
      {...(failed && { state: failed })}
    >
      <Themes {...props} here={here} />
      {leads && board.status === 'open' ? (
        <section>
          <h2>{words.quiet_title}</h2>
          <p>{words.quiet_lead}</p>
          <Button
            action={`${here}/quiet`}
            label={board.quiet ? text[language].reveal : words.hush}
            carry={{ quiet: board.quiet ? '' : 'yes' }}
            variant="secondary"
          />
        </section>
      ) : null}
      <section>
        <h2>{words.board}</h2>
        <Form
          state={board_state}
          language={language}
          action={`${here}/settings`}
          submit={words.save}
          labels={making.labels}
          errors={text[language].errors}
          back={`${here}/settings`}
        >
          <BoardFields state={board_state} language={language} locked={hung || board.anonymous} />
        </Form>
      </section>
      {leads ? (
        <section>
          <h2>{board.status === 'open' ? words.close_title : words.open}</h2>
          <p>{board.status === 'open' ? words.close_lead : words.open_lead}</p>
          <Button
            action={`${here}/${board.status === 'open' ? 'close' : 'open'}`}
            label={board.status === 'open' ? words.close : words.open}
            variant="secondary"
          />
        </section>
      ) : null}
    </IdeasPage>
  )
}

function Themes(props: Settings & { here: string }) {
  const { context, themes, theme_state, here } = props
  const { language } = context
  const words = text[language].settings
  const own = { state: theme_state, language }
  return (
    <section>
      <h2>{words.themes}</h2>
      <p>{words.themes_lead}</p>
      {themes.length === 0 ? <p class="empty">{words.no_themes}</p> : null}
      <ol class="rows theme-rows">
        {themes.map((theme, at) => (
          <OneTheme {...props} theme={theme} first={at === 0} last={at === themes.length - 1} />
        ))}
      </ol>
      <Form
        {...own}
        action={`${here}/themes`}
        submit={words.add}
        labels={{ name: words.new_theme }}
        variant="secondary"
      >
        <input type="hidden" id="new-id" name="id" value={String(theme_state.values.id ?? '')} />
        <Field {...own} name="name" label={words.new_theme} />
      </Form>
    </section>
  )
}

function OneTheme(props: Settings & { here: string; theme: Theme; first: boolean; last: boolean }) {
  const { context, here, theme, renaming, first, last } = props
  const { language } = context
  const words = text[language].settings
  const action = `${here}/themes/${theme.id}`
  const back = renaming?.id === theme.id
  const usual = fresh({ name: theme.name, version: String(theme.version) })
  const state = { ...(back ? renaming.state : usual), of: theme.id }
  const about = <span class="sr">{words.of(theme.name)}</span>
  return (
    <li>
      <b dir="auto">{theme.name}</b>
      <div class="moves">
        {first ? null : (
          <form method="post" action={`${action}/move`}>
            <button type="submit" class="link" name="to" value="up">
              {words.up}
              {about}
            </button>
          </form>
        )}
        {last ? null : (
          <form method="post" action={`${action}/move`}>
            <button type="submit" class="link" name="to" value="down">
              {words.down}
              {about}
            </button>
          </form>
        )}
        <form method="post" action={`${action}/remove`}>
          <button type="submit" class="link">
            {words.remove}
            {about}
          </button>
        </form>
      </div>
      <details class="ds-details" open={back}>
        <summary>
          {words.rename}
          {about}
        </summary>
        <div>
          <Form
            state={state}
            language={language}
            action={action}
            submit={words.save}
            labels={{ name: words.name }}
            variant="secondary"
            back={`${here}/settings`}
          >
            <Field state={state} language={language} name="name" label={words.name} />
          </Form>
        </div>
      </details>
    </li>
  )
}
