import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Lines from "./lines.ts"

const read = (chunks: ReadonlyArray<Uint8Array>) =>
  Effect.runPromise(Stream.runCollect(Lines.fromBytes(Stream.fromIterable(chunks))))

const bytes = (text: string) => new TextEncoder().encode(text)

describe("lines", () => {
  it("takes a byte order mark, CRLF and blank lines, and counts as an editor does", async () => {
    expect(await read([bytes("\uFEFFa\r\n\r\n \n\nb\nc")])).toEqual([
      { _tag: "Text", number: 1, text: "a\r" },
      { _tag: "Text", number: 5, text: "b" },
      { _tag: "Text", number: 6, text: "c" }
    ])
  })

  it("says which line is not UTF-8 and goes on", async () => {
    const broken = new Uint8Array([...bytes("a\n"), 0xff, 0xc3, ...bytes("\nb\n")])
    expect(await read([broken])).toEqual([
      { _tag: "Text", number: 1, text: "a" },
      { _tag: "NotUtf8", number: 2 },
      { _tag: "Text", number: 3, text: "b" }
    ])
  })

  it("skips a line that is too long and goes on", async () => {
    const part = new Uint8Array(700_000).fill(0x61)
    expect(await read([bytes("a\n"), part, part, part, bytes("\nb")])).toEqual([
      { _tag: "Text", number: 1, text: "a" },
      { _tag: "TooLong", number: 2 },
      { _tag: "Text", number: 3, text: "b" }
    ])
  })

  it("gives the same lines however the bytes are cut, letters of several bytes included", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("thường trú", "hồ sơ", "a", "", "🇻🇳"), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (texts, sizes) => {
          const all = bytes(texts.join("\n"))
          const chunks: Array<Uint8Array> = []
          for (let start = 0, i = 0; start < all.length; i += 1) {
            const size = sizes[i % sizes.length]!
            chunks.push(all.subarray(start, start + size))
            start += size
          }
          const expected = texts.flatMap((text, index) =>
            text === "" ? [] : [{ _tag: "Text", number: index + 1, text }]
          )
          expect(await read(chunks)).toEqual(expected)
        }
      )
    )
  })
})
