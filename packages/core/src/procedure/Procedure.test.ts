import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Catalogue from "./Catalogue.ts"
import { ProcedureSchema } from "./Procedure.schema.ts"
import * as Procedure from "./Procedure.ts"
import * as ProcedureCode from "./ProcedureCode.ts"

const base: Procedure.Procedure = {
  code: ProcedureCode.unsafe("1.001193"),
  name: "Thủ tục đăng ký khai sinh",
  field: "Hộ tịch",
  fieldCode: "G15-TP07",
  levels: ["commune"],
  decision: null,
  promulgatingAgency: null,
  executingAgencies: [],
  subjects: [],
  result: null,
  channels: [],
  cases: [],
  documents: null,
  cutoff15h: true,
  resume: "pause",
  notes: [],
  source: "test"
}

describe("limitFor", () => {
  const direct = (quantity: number, unit: "working_day" | "day" | "other") =>
    ({ channel: "direct", limit: { quantity, unit }, feeVnd: null }) as const

  it("is the channel's own", () => {
    const procedure = { ...base, channels: [direct(7, "working_day")] }
    expect(Procedure.limitFor(procedure, "direct")).toEqual({ quantity: 7, unit: "working_day" })
    expect(Procedure.limitFor(procedure, "postal")).toBeNull()
  })

  it("is the longest where a channel is listed more than once", () => {
    const procedure = { ...base, channels: [direct(3, "working_day"), direct(7, "working_day")] }
    expect(Procedure.limitFor(procedure, "direct")).toEqual({ quantity: 7, unit: "working_day" })
  })

  it("stays 'other' where nothing better is known (T12)", () => {
    const mixed = { ...base, channels: [direct(3, "working_day"), direct(7, "day")] }
    expect(Procedure.limitFor(mixed, "direct")?.unit).toBe("other")
    const cases = [
      { code: "1.001193.01", limit: { quantity: 5, unit: "working_day" } },
      { code: "1.001193.02", limit: { quantity: 2, unit: "day" } }
    ] as const
    const disagreeing = { ...base, channels: [direct(1, "other")], cases }
    expect(Procedure.limitFor(disagreeing, "direct")?.unit).toBe("other")
    const agreeing = { ...base, channels: [direct(1, "other")], cases: cases.slice(0, 1) }
    expect(Procedure.limitFor(agreeing, "direct")).toEqual({ quantity: 5, unit: "working_day" })
  })
})

describe("ProcedureSchema", () => {
  const decode = Schema.decodeUnknownSync(ProcedureSchema)

  it("reads what it wrote, as a Procedure", () => {
    const read: Procedure.Procedure = decode(JSON.parse(JSON.stringify(base)))
    expect(read).toEqual(base)
  })

  it("reads the code of a field with Đ in it, and refuses what is none", () => {
    expect(decode({ ...base, fieldCode: "G07-LĐ06" }).fieldCode).toBe("G07-LĐ06")
    for (const fieldCode of ["G07-lđ06", "G07", "", "G07-LÊ06"]) {
      expect(() => decode({ ...base, fieldCode })).toThrow(/fieldCode/)
    }
  })

  it("refuses an unknown unit, a negative fee and a bad code", () => {
    const channel = { channel: "direct", limit: null, feeVnd: null }
    expect(() => decode({ ...base, channels: [{ ...channel, feeVnd: -1 }] })).toThrow(/feeVnd/)
    expect(() =>
      decode({ ...base, channels: [{ ...channel, limit: { quantity: 1, unit: "moon" } }] })
    ).toThrow(/unit/)
    expect(() => decode({ ...base, code: "1001193" })).toThrow(/code/)
  })
})

describe("Catalogue", () => {
  it("finds a code, and a code with a suffix where there is none of its own", () => {
    const catalogue = Catalogue.make([base])
    expect(Catalogue.get(catalogue, "1.001193")).toBe(base)
    expect(Catalogue.get(catalogue, "1.001193.000.00.00.H09")).toBe(base)
    expect(Catalogue.get(catalogue, "1.000000")).toBeUndefined()
    expect(Catalogue.get(catalogue, "khai sinh")).toBeUndefined()
  })
})
