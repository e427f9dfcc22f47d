/** Copies the text of another element, by its id. It is there only where a script can do so. */
export const CopyButton = (props: {
  source: string
  words: { copy: string; copied: string }
  variant?: 'secondary' | 'tertiary'
}) => (
  <button
    class="ds-button"
    data-variant={props.variant ?? 'secondary'}
    type="button"
    data-copy={props.source}
    data-copied={props.words.copied}
    hidden
  >
    {props.words.copy}
  </button>
)
