import { expect, test } from "vitest"
import { beginning, check, fieldsOf, isKnown, toCommand } from "./commands.ts"

test("a refusal that is a decision needs its reason (H8)", () => {
  expect(check("Decide", { outcome: "granted" }, [])).toEqual([])
  expect(check("Decide", { outcome: "refused" }, []).map(({ id }) => id)).toEqual(["reason"])
})

test("a date is asked for only where the service needs one (T12)", () => {
  expect(fieldsOf("Accept", beginning, [])).toEqual([])
  expect(check("Accept", {}, ["promisedDueAt"]).map(({ id }) => id)).toEqual(["promisedDueAt"])
  expect(toCommand("Accept", { promisedDueAt: "2025-03-03T17:00" }, [])).toEqual({ _tag: "Accept" })
  expect(toCommand("Accept", { promisedDueAt: "2025-03-03T17:00" }, ["promisedDueAt"])).toEqual({
    _tag: "Accept",
    promisedDueAt: "2025-03-03T17:00:00+07:00"
  })
})

test("amounts are whole and above nothing", () => {
  for (const amountVnd of ["0", "-5", "1,5x", "mười"]) {
    expect(check("RequestPayment", { amountVnd, reason: "lệ phí" }, []).length, amountVnd).toBe(1)
  }
  expect(toCommand("RequestPayment", { amountVnd: "20.000", reason: " lệ phí " }, [])).toEqual({
    _tag: "RequestPayment",
    amountVnd: 20_000,
    reason: "lệ phí"
  })
})

test("lines become a list; nothing typed for another command is sent", () => {
  expect(
    toCommand("RequestSupplement", { ...beginning, items: " a\n\nb ", reason: "thiếu" }, [])
  ).toEqual({ _tag: "RequestSupplement", items: ["a", "b"], reason: "thiếu" })
})

test("a command that this counter does not know is not shown", () => {
  expect(isKnown("Accept")).toBe(true)
  expect(isKnown("toString")).toBe(false)
  expect(isKnown("Invented")).toBe(false)
})
