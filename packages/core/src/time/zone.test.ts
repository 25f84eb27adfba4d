import { expect, test } from "vitest"

declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

// The tests of this folder run under several time zones; were the zone not set, they would say nothing.
test("the machine stands where the test project says", () => {
  const hours = { UTC: 0, "Asia/Ho_Chi_Minh": 7, "America/Los_Angeles": -8 }
  const zone = process.env["TZ"] as keyof typeof hours
  expect(new Date(Date.UTC(2025, 0, 1, 12)).getHours()).toBe((12 + hours[zone] + 24) % 24)
})
