import { expect, test } from "vitest"
import { beginning, check, fieldsOf, isKnown, ordinary, toCommand } from "./commands.ts"

test("a refusal that is a decision needs its reason (H8)", () => {
  expect(check("Decide", { outcome: "granted" }, ordinary)).toEqual([])
  expect(check("Decide", { outcome: "refused" }, ordinary).map(({ id }) => id)).toEqual(["reason"])
})

test("a date is asked for only where the service needs one (T12)", () => {
  expect(fieldsOf("Accept", beginning, ordinary)).toEqual([])
  expect(check("Accept", {}, { needs: ["promisedDueAt"], may: [] }).map(({ id }) => id)).toEqual([
    "promisedDueAt"
  ])
  expect(toCommand("Accept", { promisedDueAt: "2025-03-03T17:00" }, ordinary)).toEqual({
    _tag: "Accept"
  })
  expect(
    toCommand(
      "Accept",
      { promisedDueAt: "2025-03-03T17:00" },
      { needs: ["promisedDueAt"], may: [] }
    )
  ).toEqual({
    _tag: "Accept",
    promisedDueAt: "2025-03-03T17:00:00+07:00"
  })
})

test("that there is no receipt can be ticked only where the service allows it (R7)", () => {
  const allowed = { needs: [], may: ["withoutReceipt"] }
  expect(fieldsOf("Accept", beginning, allowed).map(({ name }) => name)).toEqual(["withoutReceipt"])
  expect(check("Accept", {}, allowed)).toEqual([])
  expect(toCommand("Accept", {}, allowed)).toEqual({ _tag: "Accept" })
  const ticked = { withoutReceipt: "true" }
  expect(toCommand("Accept", ticked, allowed)).toEqual({ _tag: "Accept", withoutReceipt: true })
  expect(toCommand("Accept", ticked, ordinary)).toEqual({ _tag: "Accept" })
})

test("amounts are whole and above nothing", () => {
  for (const amountVnd of ["0", "-5", "1,5x", "mười"]) {
    expect(
      check("RequestPayment", { amountVnd, reason: "lệ phí" }, ordinary).length,
      amountVnd
    ).toBe(1)
  }
  expect(
    toCommand("RequestPayment", { amountVnd: "20.000", reason: " lệ phí " }, ordinary)
  ).toEqual({
    _tag: "RequestPayment",
    amountVnd: 20_000,
    reason: "lệ phí"
  })
})

test("lines become a list; nothing typed for another command is sent", () => {
  expect(
    toCommand("RequestSupplement", { ...beginning, items: " a\n\nb ", reason: "thiếu" }, ordinary)
  ).toEqual({ _tag: "RequestSupplement", items: ["a", "b"], reason: "thiếu" })
})

test("a command that this counter does not know is not shown", () => {
  expect(isKnown("Accept")).toBe(true)
  expect(isKnown("toString")).toBe(false)
  expect(isKnown("Invented")).toBe(false)
})
