import type { Block } from './docx.ts'

/** The blocks of a document as a page shows them; headings begin one level below the page's own. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map(block => (
        <Piece block={block} />
      ))}
    </>
  )
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'paragraph':
      return (
        <>
          {block.text.split('\n').map(line => (
            <p>{line}</p>
          ))}
        </>
      )
    case 'quote':
      return (
        <blockquote>
          <p>{block.text}</p>
          <footer>{block.signed}</footer>
        </blockquote>
      )
    case 'list':
      return (
        <ul>
          {block.items.map(item => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div class="scroll" tabindex={0} role="region" aria-label={block.caption}>
          <table class="ds-table">
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map(text => (
                  <th scope="col">{text}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(row => (
                <tr>{row.map((text, at) => (at === 0 ? <th scope="row">{text}</th> : <td>{text}</td>))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'page_break':
      return null
  }
}
