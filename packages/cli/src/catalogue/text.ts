/**
 * The text of a file, piece by piece, in the encoding that it says or that it was said to have.
 *
 * @module
 */
import { createReadStream } from "node:fs"

/** Encodings that catalogues come in. */
export const encodings = ["utf-8", "windows-1258", "utf-16le", "utf-16be"] as const

export type Encoding = (typeof encodings)[number]

/** A file that is not in the encoding it was read in, or cannot be read at all. */
export class UnreadableText extends Error {
  override readonly name = "UnreadableText"
  readonly refusal:
    | { readonly _tag: "NotInEncoding"; readonly encoding: Encoding; readonly beforeByte: number }
    | { readonly _tag: "FileUnreadable"; readonly file: string; readonly why: string }
    | { readonly _tag: "ModuleUnreadable"; readonly file: string; readonly why: string }
    | { readonly _tag: "NotText"; readonly expected: string }

  constructor(refusal: UnreadableText["refusal"]) {
    super(refusal._tag)
    this.refusal = refusal
  }
}

const marked = (first: Uint8Array): Encoding | undefined =>
  first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf
    ? "utf-8"
    : first[0] === 0xff && first[1] === 0xfe
      ? "utf-16le"
      : first[0] === 0xfe && first[1] === 0xff
        ? "utf-16be"
        : undefined

// The beginnings of what Excel and LibreOffice save unless told otherwise (zip, and the old .xls).
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
]

const isWorkbook = (first: Uint8Array): boolean =>
  WORKBOOKS.some((bytes) => bytes.every((byte, place) => first[place] === byte))

const bytesOf = async function* (file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === "-" ? process.stdin : createReadStream(file)
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error)
    throw new UnreadableText({ _tag: "FileUnreadable", file, why })
  }
}

/**
 * Decodes a file; `-` is standard input. A byte order mark says more than `encoding` and is left
 * out. Bytes that are none of the encoding are never guessed at, and a workbook is no text: `UnreadableText`.
 */
export const textOf = async function* (file: string, encoding: Encoding): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let chosen = encoding
  let bytes = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder!.decode() : decoder!.decode(chunk, { stream: true })
    } catch {
      throw new UnreadableText({ _tag: "NotInEncoding", encoding: chosen, beforeByte: bytes })
    }
  }
  for await (const chunk of bytesOf(file)) {
    if (decoder === undefined) {
      if (isWorkbook(chunk)) {
        throw new UnreadableText({ _tag: "NotText", expected: "CSV in UTF-8, or JSON" })
      }
      chosen = marked(chunk) ?? encoding
      decoder = new TextDecoder(chosen, { fatal: true })
    }
    bytes += chunk.length
    yield decode(chunk)
  }
  if (decoder !== undefined) yield decode()
}
