import { afterEach, expect, test } from "vitest"
import { day, fee, moment, number, shortMoment } from "./format.ts"
import { fill } from "./Language.ts"
import { limit } from "./limit.ts"

const zone = process.env["TZ"]
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"]
  else process.env["TZ"] = zone
})

test.for(["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"])(
  "times are those of Việt Nam on a computer in %s",
  (elsewhere) => {
    process.env["TZ"] = elsewhere
    expect(day("2025-02-12T00:10:00+07:00", "vi")).toBe("Thứ Tư, 12/02/2025")
    expect(day("2025-02-12T23:50:00+07:00", "en")).toMatch(/^Wednesday,? 12 February 2025$/)
    expect(moment("2025-02-12T10:00:00Z", "vi")).toBe("17:00, Thứ Tư, 12/02/2025")
    expect(moment("2025-02-12T17:00:00Z", "en")).toMatch(/^00:00, Thursday,? 13 February 2025$/)
    expect(shortMoment("2025-02-12T07:05:00+07:00")).toBe("12/02/2025 07:05")
  }
)

test("a fee that is not known is not a fee of nothing", () => {
  expect(fee(null, "vi")).toBe("Chưa rõ")
  expect(fee(0, "vi")).toBe("Không thu phí")
  expect(fee(20_000, "vi")).toBe("20.000 đồng")
  expect(fee(20_000, "en")).toBe("VND 20,000")
  expect(number(1234.5, "vi")).toBe("1.234,5")
})

test("limits in words", () => {
  expect(limit({ quantity: 7, unit: "working_day" }, "vi")).toBe("7 ngày làm việc")
  expect(limit({ quantity: 1, unit: "working_day" }, "en")).toBe("1 working day")
  expect(limit({ quantity: 0.5, unit: "working_day" }, "en")).toBe("0.5 working days")
  expect(limit({ quantity: 5, unit: "other" }, "vi")).toBe("Theo quy định riêng")
  expect(limit(null, "en")).toBe("Not known")
})

test("a place without a value stays, and a value is put in as it is", () => {
  expect(fill("{a} {b}", { a: "{b} $& <b>" })).toBe("{b} $& <b> {b}")
})
