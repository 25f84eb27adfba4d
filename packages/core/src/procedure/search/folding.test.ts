import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, soundKey, withinOneEdit, withoutTone, words } from "./folding.ts"

const vietnamese = fc.string({
  unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặấồợửựỹ ĐÊỢ.,-/0129")
})
const anyText = fc.oneof(vietnamese, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))

describe("fold", () => {
  it("folds case, diacritics, đ and the two ways of writing i", () => {
    expect(fold("Đăng KÝ  thường-trú")).toBe("dang ki thuong tru")
    expect(fold("đăng kí thường trú")).toBe("dang ki thuong tru")
    expect(fold("quy hoạch, thuỷ sản, máy bay")).toBe("qui hoach thuy san may bay")
  })

  it("reads what old code pages left: Windows-1258 (ê with a tone beside it) and ƣ for ư", () => {
    expect(fold("ti\u00eA\u0301p nh\u00e2\u0323n")).toBe(fold("tiếp nhận"))
    expect(fold("đƣợc")).toBe(fold("được"))
  })

  it("is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      })
    )
  })

  it("folds a text and its decomposition alike", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text))
        expect(fold(text.normalize("NFC"))).toBe(fold(text))
      })
    )
  })
})

describe("words", () => {
  it("gives offsets in the text as it stands", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const { end, folded, start } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(fold(text.slice(start, end))).toBe(folded)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      })
    )
  })

  it("has one key for the old and the new place of a tone", () => {
    const toned = (text: string) => words(text).map((word) => word.toned)
    expect(toned("hoà thuỷ khoẻ")).toEqual(toned("hòa thủy khỏe"))
    const [one, other, plain] = toned("tử tữ tu").map(withoutTone)
    expect(one).toBe(other)
    expect(one).not.toBe(plain)
  })
})

describe("soundKey and withinOneEdit", () => {
  it("takes for one what is often confused", () => {
    for (const [a, b] of [
      ["tru", "chu"],
      ["sinh", "xinh"],
      ["giay", "day"],
      ["rung", "dung"],
      ["van", "vang"],
      ["cuoc", "cuot"]
    ] as const) {
      expect(soundKey(a)).toBe(soundKey(b))
    }
    expect(soundKey("tam")).not.toBe(soundKey("tan"))
  })

  it("allows one edit and no more", () => {
    expect(withinOneEdit("hno", "hon")).toBe(true)
    expect(withinOneEdit("thuon", "thuong")).toBe(true)
    expect(withinOneEdit("thuongg", "thuong")).toBe(true)
    expect(withinOneEdit("thuomg", "thuong")).toBe(true)
    expect(withinOneEdit("thoung", "thuong")).toBe(true)
    expect(withinOneEdit("thuo", "thuong")).toBe(false)
    expect(withinOneEdit("on", "no")).toBe(true)
  })
})
