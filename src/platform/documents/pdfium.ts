import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFiumModule } from '@hyzyla/pdfium'

/** A line as pdfium gives it; height in points and weight (400 is plain, 700 bold) of the sign in its middle. */
export type PdfLine = { text: string; height: number; weight: number }

/** A PDF that is open. Whoever opened it closes it. */
export type Pdf = {
  count: number
  /** Null for a page that is broken: the others may be whole. `drawn` tells whether anything is on it. */
  page(at: number): { text: string; drawn: boolean } | null
  /** The same page, line by line. */
  lines(at: number): { lines: PdfLine[]; drawn: boolean } | null
  close(): void
}

/** The functions of pdfium that we use: https://pdfium.googlesource.com/pdfium/+/main/public/fpdf_text.h */
type Module = Awaited<ReturnType<typeof PDFiumModule>> & {
  _FPDFText_GetCharIndexFromTextIndex(text: number, at: number): number
  _FPDFText_GetLooseCharBox(text: number, at: number, place: number): number
  _FPDFText_GetFontWeight(text: number, at: number): number
}

const wrong_password = 4
const unknown_security = 5

let compiled: Promise<WebAssembly.Module> | undefined

/** What is compiled once serves every file: only its memory is new. */
const compile = async (): Promise<WebAssembly.Module> => {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  return WebAssembly.compile(await readFile(path))
}

async function moduleOfItsOwn(): Promise<Module> {
  compiled ??= compile()
  const wasm = await compiled
  const module = await PDFiumModule({
    instantiateWasm(imports, done: (instance: never) => void) {
      const instance = new WebAssembly.Instance(wasm, imports)
      done(instance as never)
      return instance.exports
    },
  })
  module._FPDF_InitLibraryWithConfig({ version: 2 })
  return module as Module
}

/**
 * Opens a PDF; or says why not. Each file has a memory of its own, which goes with it: what one file breaks, or leaves
 * behind, no other sees.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | 'locked' | 'broken'> {
  const module = await moduleOfItsOwn()
  const place = module.wasmExports.malloc(bytes.length)
  if (!place) return 'broken'
  module.HEAPU8.set(bytes, place)
  const document = module._FPDF_LoadMemDocument(place, bytes.length, 0)
  if (!document) {
    const fault = module._FPDF_GetLastError()
    return fault === wrong_password || fault === unknown_security ? 'locked' : 'broken'
  }
  return {
    count: module._FPDF_GetPageCount(document),
    page: at => onPage(module, document, at, text => ({ text: textOf(module, text) })),
    lines: at => onPage(module, document, at, text => ({ lines: linesOf(module, text) })),
    close: () => module._FPDF_CloseDocument(document),
  }
}

function onPage<T>(module: Module, document: number, at: number, read: (text: number) => T) {
  try {
    const page = module._FPDF_LoadPage(document, at)
    if (!page) return null
    const drawn = module._FPDFPage_CountObjects(page) > 0
    const text = module._FPDFText_LoadPage(page)
    if (!text) return null
    const found = read(text)
    module._FPDFText_ClosePage(text)
    module._FPDF_ClosePage(page)
    return { ...found, drawn }
  } catch {
    // What stops in the midst of pdfium throws; the memory goes with the file.
    return null
  }
}

const utf16 = new TextDecoder('utf-16le')

function textOf(module: Module, text: number): string {
  const signs = module._FPDFText_CountChars(text)
  if (signs <= 0) return ''
  const place = module.wasmExports.malloc((signs + 1) * 2)
  const length = module._FPDFText_GetText(text, 0, signs, place)
  // The last is the zero that ends it.
  const read = length > 1 ? utf16.decode(module.HEAPU8.subarray(place, place + (length - 1) * 2)) : ''
  module.wasmExports.free(place)
  return read
}

function linesOf(module: Module, text: number): PdfLine[] {
  return [...textOf(module, text).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const letters = /\S/.exec(line.slice(line.length >> 1))
    const middle = index + (letters ? (line.length >> 1) + letters.index : line.search(/\S/))
    if (middle < index) return []
    const sign = module._FPDFText_GetCharIndexFromTextIndex(text, middle)
    const weight = module._FPDFText_GetFontWeight(text, sign)
    return [{ text: line, height: heightOf(module, text, sign), weight }]
  })
}

/** The size that a font is told to have is before the page enlarges it: what counts is how high its signs stand. */
function heightOf(module: Module, text: number, sign: number): number {
  const place = module.wasmExports.malloc(16)
  const found = module._FPDFText_GetLooseCharBox(text, sign, place)
  const [, top = 0, , bottom = 0] = found ? new Float32Array(module.HEAPU8.buffer, place, 4) : []
  module.wasmExports.free(place)
  return Math.round(Math.abs(top - bottom) * 2) / 2
}
