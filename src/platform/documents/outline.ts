/** A piece of a document as its reader sees it. Only a heading has a level, 1 to 6; `page` begins at 1, null where there are none. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  level: number
  page: number | null
  /** On one line. The cells of a row have " | " between them. */
  text: string
}

/** What an item of a list begins with, where it is no number or letter. */
export const bullet = /^\s*[•▪■◦‣·●*–—-]\s+/u
