export const nb = {
  research: 'Forskning',
  kinds: {
    interview: 'intervju',
    focus_group: 'fokusgruppe',
    field_note: 'feltnotat',
    minutes: 'referat',
    open_answers: 'åpne svar',
    story: 'historie',
    letter: 'brev',
  },
  tabs: {
    plan: 'Oversikt',
    people: 'Hvem som har snakket',
    sources: 'Materialet',
    codes: 'Koder',
    counts: 'Tall og sitater',
    words: 'Ord',
    files: 'Filer',
  },
}

export type Text = typeof nb
