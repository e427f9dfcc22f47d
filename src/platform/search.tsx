/** A field to look for something in a long list; the words stand in the address as `q`, so that what was found can be kept. */
export function Search(props: {
  action: string
  label: string
  submit: string
  /** What was looked for, on the page that shows what was found. */
  sought?: string
  variant?: 'primary' | 'secondary'
}) {
  const { action, label, submit, sought, variant = 'primary' } = props
  return (
    <search class="noprint">
      <form method="get" action={action} class="seek">
        <label for="q">{label}</label>
        <div class="inline">
          <input class="ds-input" id="q" name="q" type="search" autocomplete="off" value={sought} />
          <button class="ds-button" data-variant={variant} type="submit">
            {submit}
          </button>
        </div>
      </form>
    </search>
  )
}
