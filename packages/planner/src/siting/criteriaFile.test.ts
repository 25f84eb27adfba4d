import { readFileSync } from "node:fs"
import { binhDuong } from "@motcua/binh-duong"
import * as RowProblem from "@motcua/core/pack/RowProblem"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decode } from "./criteriaFile.schema.ts"

const told = (content: unknown): ReadonlyArray<string> => {
  const text = typeof content === "string" ? content : JSON.stringify(content)
  const decoded = decode("f.json", text, binhDuong.communes)
  return Result.isSuccess(decoded) ? [] : decoded.failure.map(RowProblem.text)
}

const row = { commune: "25786", source: "x" }

describe("a file of criteria", () => {
  it("is read as the example has it", () => {
    const example = new URL("../../../../examples/criteria/phase-three.json", import.meta.url)
    const text = readFileSync(example, "utf8")
    const data = Result.getOrThrow(decode("phase-three.json", text, binhDuong.communes))
    expect(data).toEqual(JSON.parse(text))
  })

  it.each<[string, unknown, string]>([
    ["no JSON", "{", "f.json file: row is"],
    ["no list", { source: "x" }, "f.json file: candidates is missing, expected a value"],
    [
      "a number below 0",
      { source: "x", candidates: [{ ...row, staff: -1 }] },
      "f.json candidates[0]: staff is -1, expected a number of 0 or more"
    ],
    [
      "a share beyond 1",
      { source: "x", candidates: [{ ...row, onTimeShare: 95 }] },
      "f.json candidates[0]: onTimeShare is 95, expected a share, 0 to 1"
    ],
    [
      "a field that is none",
      { source: "x", candidates: [{ ...row, dossiers: 5 }] },
      "f.json candidates[0]: dossiers is 5, expected"
    ],
    [
      "a commune that is none",
      { source: "x", candidates: [{ ...row, commune: "99999" }] },
      `f.json candidates[0] (99999): commune is "99999", expected the code of a commune of that day (P3)`
    ],
    [
      "a commune twice",
      { source: "x", candidates: [row, row] },
      `f.json candidates[1] (25786): commune is "25786", expected a commune that no other row has (P3)`
    ],
    [
      "a criterion that is none",
      { source: "x", candidates: [row], required: ["luck"] },
      `f.json file: required.0 is "luck"`
    ]
  ])("%s", (_what, content, expected) => {
    expect(told(content)[0]).toContain(expected)
  })
})
