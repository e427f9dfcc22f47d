import { deflateSync } from 'node:zlib'

/** A line of a page: how high its letters are, in points, and whether they are bold. */
export type PaperLine = { text: string; size?: number; bold?: boolean }

const left = 60
const top = 780

/** A PDF with these lines on its pages, from the top down, in Helvetica; a page that is null is one picture. */
export function pdfOf(pages: readonly (readonly PaperLine[] | null)[]): Buffer {
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')
  const font = (name: string) =>
    Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    font('Helvetica'),
    font('Helvetica-Bold'),
    Buffer.from('<< >>'),
    ...pages.flatMap((lines, at) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      ),
      streamOf(lines === null ? picture : drawn(lines)),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [at, object] of objects.entries()) {
    places.push(length)
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(whole)
    length += whole.length
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(end)])
}

const picture = 'q 400 0 0 400 60 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'

function drawn(lines: readonly PaperLine[]): string {
  let y = top
  return lines
    .map(({ text, size = 11, bold = false }) => {
      y -= size * 1.4
      return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${left} ${y.toFixed(1)} Td (${asWritten(text)}) Tj ET`
    })
    .join('\n')
}

/** As WinAnsi, which has the letters of the north; brackets and backslashes are marked. */
const asWritten = (text: string): string =>
  text.replace(/[–—•]/g, sign => places[sign] ?? '-').replace(/[()\\]/g, sign => `\\${sign}`)

const places: Record<string, string> = { '–': '\x96', '—': '\x97', '•': '\x95' }

function streamOf(content: string): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'))
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}
