/** What a letter is written from, apart from title and question, which every study has. */
type Told = {
  purpose: string
  responsible: string
  contact: string
  afterwards: string
  ends_on: string | null
}

/** What the letter cannot say because nobody has written it yet. */
export const gapsOf = (research: Told) =>
  (['purpose', 'responsible', 'contact', 'afterwards', 'ends_on'] as const).filter(one => !research[one])
