import * as Procedure from "@motcua/core/procedure/Procedure"
import * as ProcedureSchema from "@motcua/core/procedure/Procedure.schema"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { read } from "./data.ts"
import { binhDuong } from "./index.ts"
import { choose, EXPECTED } from "./listRule.ts"
import type { FullRow, ShortRow } from "./rows/procedures.schema.ts"

const byCode = new Map(
  binhDuong.procedures.map((procedure) => [procedure.code as string, procedure])
)
const get = (code: string) => byCode.get(code)!

describe("the procedures", () => {
  it("are 2,006, each code once, in order, and pass the core's schema", () => {
    const codes = binhDuong.procedures.map(({ code }) => code)
    expect(codes).toHaveLength(2006)
    expect(new Set(codes).size).toBe(2006)
    expect(codes).toEqual([...codes].sort())
    const decode = Schema.decodeUnknownSync(Schema.Array(ProcedureSchema.ProcedureSchema))
    expect(decode(binhDuong.procedures)).toHaveLength(2006)
  })

  it("lose no row of either file, and take the full one where both have it", () => {
    const full = read<ReadonlyArray<typeof FullRow.Type>>("procedures-full.json")
    const short = read<ReadonlyArray<typeof ShortRow.Type>>("procedures-short.json")
    for (const row of full) {
      expect(get(row.code).documents).toHaveLength(row.docs.length)
      expect(get(row.code).channels).toHaveLength(row.channels.length)
      expect(get(row.code).source).toBe(row.source)
    }
    for (const row of short) expect(get(row.code).channels.length).toBeGreaterThanOrEqual(0)
    expect(new Set([...full, ...short].map(({ code }) => code)).size).toBe(2006)
  })

  it("have permanent residence with its limits, fees, police and papers", () => {
    expect(get("1.004222")).toMatchObject({
      name: "Đăng ký thường trú",
      levels: ["commune"],
      executingAgencies: ["Công an cấp Xã"],
      channels: [
        { channel: "online", limit: { quantity: 7, unit: "working_day" }, feeVnd: 10_000 },
        { channel: "direct", limit: { quantity: 7, unit: "working_day" }, feeVnd: 20_000 }
      ],
      resume: "pause"
    })
    expect(get("1.004222").notes).toContain("Dữ liệu này chỉ có 12 trong 15 giấy tờ của nguồn.")
  })

  it("say of a fee that is not known that it is not known, never 0", () => {
    const death = get("1.000656")
    expect(death.channels.map(({ feeVnd }) => feeVnd)).toEqual([null, null, null])
    expect(death.notes.some((note) => note.startsWith("Phí, lệ phí: "))).toBe(true)
  })

  it("keep every limit of a channel that the source lists more than once; the longest is promised", () => {
    const oversize = get("1.000028")
    const online = oversize.channels.filter(({ channel }) => channel === "online")
    expect(online.map(({ limit }) => limit?.quantity)).toEqual([2, 1])
    expect(Procedure.limitFor(oversize, "online")).toEqual({ quantity: 2, unit: "working_day" })
  })

  it("leave a limit in other units as one that cannot be computed (T12)", () => {
    expect(Procedure.limitFor(get("1.001303"), "direct")).toMatchObject({ unit: "other" })
  })

  it("name no department of another province", () => {
    const agencies = binhDuong.procedures.flatMap(({ executingAgencies }) => executingAgencies)
    expect(agencies.filter((agency) => /Hà Nội$|An Giang$/.test(agency))).toEqual([])
    const noted = binhDuong.procedures.filter(({ notes }) =>
      notes.some((note) => note.includes("Hà Nội"))
    )
    expect(noted.length).toBeGreaterThan(0)
  })

  it("are composed (NFC), so that the same letter is the same text", () => {
    const text = JSON.stringify(binhDuong.procedures)
    expect(text === text.normalize("NFC")).toBe(true)
  })

  it("mark a text that the source cut", () => {
    const texts = binhDuong.procedures.flatMap(({ documents }) => documents ?? [])
    expect(texts.filter(({ text }) => text.endsWith("…")).length).toBe(207)
    expect(texts.every(({ text }) => text === text.trim())).toBe(true)
  })
})

describe("the list of phase II", () => {
  it("is exactly the 570 that its rule chooses, and says that it is not the published one", () => {
    const list = binhDuong.roadmap.lists[0]!
    expect(list.codes.size).toBe(EXPECTED)
    expect([...list.codes].sort()).toEqual([...choose(binhDuong.procedures)].sort())
    expect(list.published).toBe(false)
    expect(list.name.en).toContain("not the published list")
  })
})
