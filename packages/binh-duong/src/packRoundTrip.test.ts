import * as Pack from "@motcua/core/pack/Pack.schema"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

describe("Bình Dương as a folder of JSON", () => {
  it("is a sound pack by the rules for every province, and comes back as it was", () => {
    const files = JSON.parse(JSON.stringify(Pack.encode(binhDuong)))
    const back = Result.getOrThrow(Pack.decode(files))
    expect(back.roadmap).toEqual(binhDuong.roadmap)
    expect(back.communes).toEqual(binhDuong.communes)
    expect(back.procedures).toEqual(binhDuong.procedures)
    expect(back.calendar).toEqual(binhDuong.calendar)
    expect(back.lineage).toEqual(binhDuong.lineage)
    expect(back.scenarios).toEqual(binhDuong.scenarios)
  })

  it("writes of a scenario only what it has of its own", () => {
    const own = Object.keys(Pack.encode(binhDuong)).filter((file) => file.startsWith("scenarios/"))
    expect(own).toEqual(
      ["communes", "offices", "phases", "transitions", "lineage"].map(
        (name) => `scenarios/reform/${name}.json`
      )
    )
  })
})
