import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

const residence = ["route", "--procedure", "1.004222", "--commune", "25747"]

describe("motcua route", () => {
  it("sends the seat of Thủ Dầu Một to its branch first in phase II", async () => {
    const { code, stdout } = await motcua([...residence, "--at", "2025-02-01", "--json"])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.receivedBy[0]).toEqual({
      id: "branch-718",
      kind: "Branch",
      name: "Chi nhánh Trung tâm Phục vụ hành chính công thành phố Thủ Dầu Một",
      address: "1 Quang Trung, phường Phú Cường",
      km: 0,
      minutes: 0,
      precision: "centroid of the seat ward/township; ±0.9 km"
    })
    expect(answer.receivedBy).toHaveLength(92)
    expect(answer.decidedBy).toMatchObject({ agency: "Công an phường Phú Cường", level: "commune" })
    expect(answer.rules).toEqual(["P2", "R9", "H13"])
    expect(answer.list.published).toBe(false)
  })

  it("shows people the nearest, who decides, and that distances are estimates", async () => {
    const { stdout } = await motcua([...residence, "--at", "2025-02-01", "--language", "en"])
    expect(stdout).toContain("Chi nhánh Trung tâm Phục vụ hành chính công thành phố Thủ Dầu Một")
    expect(stdout).toContain("and 87 more")
    expect(stdout).toContain("estimates")
  })

  it("answers a batch in order and names what each bad line has wrong", async () => {
    const lines = [
      { procedure: "1.004222", commune: "25747", at: "2024-12-31", limit: 1 },
      { procedure: "1.994222", commune: "25747", at: "2024-12-31" },
      { procedure: "1.004222", commune: "2574", at: "2024-12-31" },
      { procedure: "3.000346", commune: "25747", at: "2025-07-01" },
      { procedure: "1.004222", commune: "25747", at: "2024-12-01" },
      { procedure: "1.004222", commune: "25747", at: "2020-01-01" },
      { procedure: "1.004222", commune: "25747", at: "hôm nay" }
    ]
    const { code, stdout } = await motcua(["route", "--batch", "-"], {
      stdin: lines.map((line) => JSON.stringify(line)).join("\n")
    })
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([
      { receivedBy: [{ id: "point-25747", kind: "ReceptionPoint" }], basis: "territory" },
      { error: { _tag: "UnknownProcedure", procedureCode: "1.994222", suggestions: [{}, {}, {}] } },
      { error: { _tag: "UnknownCommune", suggestions: [{ code: "25741" }, {}, {}] } },
      { error: { _tag: "NotReceived", rule: "R9", levels: ["ministry"] } },
      { error: { _tag: "NoPhase", rule: "P1" } },
      { error: { _tag: "NoPhase", firstDate: "2024-12-02" } },
      { error: { _tag: "InvalidDate", input: "hôm nay" } }
    ])
  })
})

describe("motcua route --interlinked", () => {
  const file = fileURLToPath(
    new URL("../../../../examples/interlinked/birth.json", import.meta.url)
  )
  const ask = ["route", "--commune", "25747", "--at", "2025-02-01", "--procedure"]

  it("lists each agency of an interlinked procedure, one place to lodge at, the ways (H7)", async () => {
    const { code, stdout } = await motcua([...ask, "2.000986", "--interlinked", file, "--json"])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.receivedBy).toMatchObject([{ id: "branch-718" }])
    expect(answer.rules).toContain("H7")
    expect(
      answer.interlinked.agencies.map(
        ({ decidedBy, limit, after }: Record<string, { agency: string }>) => [
          decidedBy!.agency,
          limit,
          after
        ]
      )
    ).toEqual([
      ["Ủy ban nhân dân phường Phú Cường", "1wd", []],
      ["Công an phường Phú Cường", "7wd", ["birth"]],
      ["Bảo hiểm xã hội tỉnh", "5wd", ["birth"]]
    ])
    const text = await motcua([...ask, "2.000986", "--interlinked", file, "--language", "en"])
    expect(text.stdout).toContain("Ủy ban nhân dân phường Phú Cường (leads)")
    expect(text.stdout).toContain(
      "Result, as the receipt says: at the counter, by public post, online."
    )
  })

  it("refuses a file that is none and another procedure's definition", async () => {
    const refused = async (...more: ReadonlyArray<string>) =>
      JSON.parse((await motcua([...ask, ...more])).stderr)._tag
    expect(await refused("2.000986", "--interlinked", "nowhere.json")).toBe("InterlinkedUnsound")
    expect(await refused("1.004222", "--interlinked", file)).toBe("OtherProcedure")
  })

  it("asks for the answer that decides who takes part, and takes it", async () => {
    const definition = JSON.parse(readFileSync(file, "utf8"))
    const [, parallel] = definition.plan.parts
    const [, card] = parallel.parts
    const condition = { _tag: "Is", question: "wantsCard", value: true }
    parallel.parts[1] = { _tag: "When", condition, part: card, otherwise: { _tag: "Nothing" } }
    const folder = mkdtempSync(join(tmpdir(), "motcua-route-"))
    try {
      const path = join(folder, "birth.json")
      writeFileSync(path, JSON.stringify(definition))
      const given = [...ask, "2.000986", "--interlinked", path, "--json"]
      expect(JSON.parse((await motcua(given)).stderr)).toMatchObject({
        _tag: "AnswersMissing",
        fields: ["wantsCard"]
      })
      const members = async (answer: string) =>
        JSON.parse((await motcua([...given, "--answer", answer])).stdout).interlinked.agencies.map(
          ({ member }: { member: string }) => member
        )
      expect(await members("wantsCard=no")).toEqual(["birth", "residence"])
      expect(await members("wantsCard=yes")).toEqual(["birth", "residence", "card"])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("motcua route --scenario reform", () => {
  it("knows the new unit by a code that is used again, and tells what an old one became", async () => {
    const reform = (commune: string) =>
      motcua([
        ...["route", "--procedure", "1.004222", "--commune", commune, "--at", "2025-07-01"],
        ...["--scenario", "reform", "--limit", "1", "--json"]
      ])
    expect(JSON.parse((await reform("25747")).stdout)).toMatchObject({
      receivedBy: [{ id: "point-25747-2025" }],
      decidedBy: { agency: "Công an phường Thủ Dầu Một" },
      basis: "everywhere"
    })
    const old = await reform("25741")
    expect(old.code).toBe(1)
    expect(JSON.parse(old.stderr)).toMatchObject({
      _tag: "UnknownCommune",
      rule: "P5",
      suggestions: [{ code: "25747" }, { code: "25750" }]
    })
  })
})
