import { describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

describe("motcua search", () => {
  it("answers as JSON, the plain case first", async () => {
    const { code, stderr, stdout } = await motcua([
      "search",
      "dang ky thuong tru",
      "--limit",
      "5",
      "--json"
    ])
    expect([code, stderr]).toEqual([0, ""])
    const hits = JSON.parse(stdout)
    expect(hits.length).toBeLessThanOrEqual(5)
    expect(hits[0]).toMatchObject({ code: "1.004222", name: "Đăng ký thường trú" })
    expect(hits[0].score).toBeGreaterThan(hits[1].score)
  })

  it("narrows by field and level", async () => {
    const { stdout } = await motcua([
      "search",
      "dang ky",
      "--field",
      "ho tich",
      "--level",
      "commune",
      "--limit",
      "50",
      "--json"
    ])
    const codes = JSON.parse(stdout).map(({ code }: { code: string }) => code)
    expect(codes).toContain("1.001193")
    expect(codes).not.toContain("1.004222")
  })

  it("counts by field, level, channel and agency where that is asked for", async () => {
    const asked = ["search", "khai sinh", "--field", "ho tich", "--limit", "2", "--facets"]
    const { hits, total, facets } = JSON.parse((await motcua([...asked, "--json"])).stdout)
    expect(hits).toHaveLength(2)
    expect(facets.fields).toContainEqual({ value: "Hộ tịch", count: total })
    expect(Object.keys(facets)).toEqual(["fields", "levels", "channels", "agencies"])
    const text = (await motcua([...asked, "--language", "en"])).stdout
    expect(text).toContain(`${total} procedures were found.`)
    expect(text).toMatch(/^Carried out by:\n {2,}\d+ {2}commune$/m)
    const nothing = (await motcua(["search", "漢字", "--facets"])).stdout
    expect(nothing.trim()).toBe("Không tìm thấy thủ tục nào.")
  })

  it("finds by the code of a field, and narrows by it", async () => {
    const codesOf = async (...words: ReadonlyArray<string>) => {
      const { stdout } = await motcua(["search", ...words, "--limit", "200", "--json"])
      return JSON.parse(stdout).map(({ code }: { code: string }) => code)
    }
    const ofField = await codesOf("G15-TP07")
    expect(ofField).toContain("1.001193")
    expect(await codesOf("g15 tp07")).toEqual(ofField)
    expect(await codesOf("", "--field", "G15-TP07")).toEqual(ofField)
    expect((await codesOf("khai sinh", "--field", "g15-tp07"))[0]).toBe("1.001193")
    expect(await codesOf("dang ky", "--field", "G15-TP07")).not.toContain("1.004222")
  })

  it("answers a batch line by line, and a bad line with an error", async () => {
    const stdin = [
      JSON.stringify({ query: "khai sinh", limit: 1 }),
      JSON.stringify({ query: 5 }),
      JSON.stringify({ query: "gplx", limit: 1 }),
      JSON.stringify({ query: "\u0000\ud800 漢字" })
    ].join("\n")
    const { stdout } = await motcua(["search", "--batch", "-"], { stdin })
    const [birth, bad, licence, nothing] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(birth[0].code).toBe("1.001193")
    expect(bad).not.toBeInstanceOf(Array)
    expect(licence[0].code).toBe("3.000346")
    expect(nothing).toEqual([])
  })
})
