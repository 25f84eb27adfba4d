import { describe, expect, test } from "vitest"
import { page, ruleTests, testsIn, unshown } from "./ruleCoverage.ts"

describe("the rules and the tests that show them", () => {
  test("every rule of the dossier and of time is shown by a test", () => {
    expect(unshown(ruleTests())).toEqual([])
  })

  test("the page has every rule, with its tests under it", () => {
    const text = page([{ file: "a.test.ts", title: "H10: once", rules: ["H10"] }])
    expect(text).toMatch(/## H10\n[^#]*- \[a\.test\.ts\]\(\.\.\/a\.test\.ts\)\n {2}- H10: once/)
    expect(text).toMatch(/## P6\n/)
  })

  test("a rule whose test is gone is missed", () => {
    const without = ruleTests().filter(({ rules }) => !rules.includes("H10"))
    expect(unshown(without)).toContain("H10")
  })

  test("titles are read from tests, groups and tables, and from nothing else", () => {
    const text = [
      'test("H9: late, H10: once", () => {',
      '  expect(refusal.rule).toBe("R3")',
      "  it(`T1: the first day`, () => {})",
      'describe("of T12", () => {',
      '])("R2: %s", () => {})',
      'test("CT01 and H56.14 and R10 are no rules", () => {})'
    ].join("\n")
    expect(testsIn("a.test.ts", text).map(({ rules }) => rules)).toEqual([
      ["H9", "H10"],
      ["T1"],
      ["T12"],
      ["R2"]
    ])
  })
})
