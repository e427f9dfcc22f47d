/** A piece of a document as its reader sees it. Only a heading has a level, 1 to 6; `page` begins at 1, null where there are none. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  level: number
  page: number | null
  /** On one line. The cells of a row have " | " between them. */
  text: string
}

/** A line of a list of contents that a program made: on paper dots lead to the number of the page. */
export const withDots = (line: string): string => line.replace(/ (?=\d+$)/, ' .... ')

/** What an item of a list begins with, where it is no number or letter. */
export const bullet = /^\s*[•▪■◦‣·●*–—-]\s+/u
