/**
 * Lines of a file of any size, without ever holding more than one of them.
 *
 * @module
 */
import * as Stream from "effect/Stream"

export type Line =
  | { readonly _tag: "Text"; readonly number: number; readonly text: string }
  | { readonly _tag: "NotUtf8"; readonly number: number }
  | { readonly _tag: "TooLong"; readonly number: number }

/** A longer line is skipped unread, so that memory stays bounded whatever comes in. */
export const maximumBytes = 1024 * 1024

const newline = 0x0a

/**
 * Cuts bytes into lines, numbered from 1 as in an editor. LF and CRLF end a line, a byte order
 * mark at the very start is dropped, blank lines are left out (but counted).
 */
export const fromBytes = <E, R>(
  bytes: Stream.Stream<Uint8Array, E, R>
): Stream.Stream<Line, E, R> =>
  Stream.mapAccum(bytes, splitter, (split, chunk) => [split, split.push(chunk)] as const, {
    onHalt: (split) => split.end()
  })

const splitter = () => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  let parts: Array<Uint8Array> = []
  let length = 0
  let number = 0

  const add = (part: Uint8Array) => {
    length += part.length
    if (length > maximumBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }

  const take = (lines: Array<Line>) => {
    number += 1
    const tooLong = length > maximumBytes
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    length = 0
    if (tooLong) {
      lines.push({ _tag: "TooLong", number })
      return
    }
    try {
      const decoded = decoder.decode(whole)
      const text = number === 1 && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded
      if (text.trim() !== "") lines.push({ _tag: "Text", number, text })
    } catch {
      lines.push({ _tag: "NotUtf8", number })
    }
  }

  return {
    push: (chunk: Uint8Array): ReadonlyArray<Line> => {
      const lines: Array<Line> = []
      let start = 0
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, end))
        take(lines)
        start = end + 1
      }
      // A chunk may be one buffer that is filled again: keep a copy of what is left of it.
      add(new Uint8Array(chunk.subarray(start)))
      return lines
    },
    end: (): ReadonlyArray<Line> => {
      const lines: Array<Line> = []
      if (length > 0) take(lines)
      return lines
    }
  }
}
