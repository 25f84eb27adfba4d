import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DefinitionSchema } from "@motcua/core/procedure/definition/Definition.schema"
import { residence } from "@motcua/core/testing/residence"
import * as Schema from "effect/Schema"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, JSON.stringify(content))
  return path
}

// As JSON, with a second revision that is faster and asks for less.
const definition = () => {
  const json = JSON.parse(
    JSON.stringify(Schema.encodeSync(Schema.toCodecJson(DefinitionSchema))(residence))
  )
  const [old] = json.revisions
  const faster = {
    ...old,
    id: "2025-02",
    from: "2025-02-12",
    transition: "move",
    legalBasis: [{ instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }],
    documents: old.documents.slice(0, 2),
    terms: old.terms.map((terms: object) => ({
      ...terms,
      limit: { quantity: 5, unit: "working_day" }
    }))
  }
  return { ...json, revisions: [{ ...old, to: "2025-02-11" }, faster] }
}

const history = async () => {
  const recorded = new URL(
    "../../../core/test-data/histories/granted-at-the-counter.json",
    import.meta.url
  )
  return JSON.parse(await readFile(recorded, "utf8")).events.slice(0, 3)
}

describe("motcua catalogue diff", () => {
  it("says what two revisions differ in, in both languages", async () => {
    const path = await file("definition.json", definition())
    const parameters = ["catalogue", "diff", path, path, "--from", "example-2025"]
    const { code, stdout } = await motcua(parameters)
    expect(code).toBe(0)
    expect(stdout).toContain("1.004222 Đăng ký thường trú (example-2025 → 2025-02)")
    expect(stdout).toContain('Thời hạn trực tuyến: từ "7 ngày làm việc" thành "5 ngày làm việc".')
    const english = await motcua([...parameters, "--language", "en"])
    expect(english.stdout).toContain('Limit online: from "7 working days" to "5 working days".')
    expect((await motcua(["catalogue", "diff", path, path])).stdout).toBe("Không khác gì.\n")
  })

  it("refuses a revision that is not there, and a file that is unsound", async () => {
    const path = await file("definition.json", definition())
    const unknown = await motcua(["catalogue", "diff", path, path, "--from", "1999"])
    expect([unknown.code, JSON.parse(unknown.stderr)]).toMatchObject([
      1,
      { _tag: "UnknownRevision", expected: ["example-2025", "2025-02"] }
    ])
    const bad = await file("bad.json", { ...definition(), revisions: [] })
    const unsound = await motcua(["catalogue", "diff", bad, path])
    expect([unsound.code, JSON.parse(unsound.stderr)._tag]).toEqual([1, "CatalogueUnsound"])
  })
})

describe("motcua checklist", () => {
  it("lists what a case needs, and why", async () => {
    const path = await file("one.json", definition())
    const parameters = ["checklist", path, "--revision", "example-2025"]
    const rented = ["--answer", "housing=rented", "--answer", "adult=có"]
    const { code, stdout } = await motcua([...parameters, ...rented])
    expect(code).toBe(0)
    expect(stdout).toContain("Vì “Chỗ ở hợp pháp là”: Thuê, mượn, ở nhờ.")
    const open = JSON.parse((await motcua([...parameters, "--json"])).stdout)
    expect(open.open).toEqual(["housing", "adult", "exempt"])
  })

  it("refuses questions that are not asked, and what is no answer", async () => {
    const path = await file("one.json", definition())
    const told = async (answer: string) =>
      JSON.parse((await motcua(["checklist", path, "--answer", answer])).stderr)
    expect(await told("colour=red")).toMatchObject({ _tag: "UnknownQuestion" })
    const castle = await told("housing=castle")
    expect([castle._tag, castle.expected.housing.en]).toEqual([
      "InvalidAnswer",
      expect.stringMatching(/^one of: .*rented/)
    ])
    const perhaps = await told("adult=perhaps")
    expect(perhaps.message.vi).toContain("adult (có hoặc không)")
    const said = ["true", "yes", "co", "CÓ"].map((word) =>
      motcua(["checklist", path, "--answer", `adult=${word}`])
    )
    expect(new Set((await Promise.all(said)).map(({ code, stdout }) => code + stdout)).size).toBe(1)
  })
})

describe("motcua catalogue migrate", () => {
  it("plans what a new revision does to open dossiers, and gives the events", async () => {
    const path = await file("definition.json", definition())
    const answers = { housing: "owned", adult: true, exempt: false }
    const dossier = { events: await history(), answers, handedIn: ["ct01", "ownership"] }
    const dossiers = await file("dossiers.json", { dossiers: [dossier] })
    const parameters = ["catalogue", "migrate", path, "--dossiers", dossiers]
    const moment = ["--at", "2025-02-12T00:00:00+07:00"]
    const { code, stdout } = await motcua([...parameters, ...moment])
    expect(code).toBe(0)
    expect(stdout).toContain("chuyển sang quy định mới")
    expect(stdout).toContain("hẹn trả từ 19/02/2025 thành 17/02/2025")
    const {
      executed,
      left: leftAlone,
      lines
    } = JSON.parse((await motcua([...parameters, ...moment, "--events"])).stdout)
    expect(lines[0].date.after).toBe("2025-02-17T17:00:00+07:00")
    expect(leftAlone).toEqual([])
    expect(executed[0].events).toMatchObject([
      { _tag: "RevisionChanged", from: "example-2025", to: "2025-02", undoes: false }
    ])
    const other = { ...dossier, events: structuredClone(dossier.events) }
    other.events[0].procedureCode = "1.001193"
    const others = await file("others.json", { dossiers: [other] })
    const left = await motcua(["catalogue", "migrate", path, "--dossiers", others, ...moment])
    expect(left.stdout).toContain("vì là hồ sơ của thủ tục khác")
    const one = await file("single.json", {
      ...definition(),
      revisions: [definition().revisions[0]]
    })
    const same = await motcua(["catalogue", "migrate", one, "--dossiers", dossiers, ...moment])
    expect([same.code, JSON.parse(same.stderr)._tag]).toEqual([1, "SameRevision"])
    const bad = await motcua([...parameters, "--at", "2025-02-12"])
    expect([bad.code, JSON.parse(bad.stderr)._tag]).toEqual([1, "InvalidInstant"])
  })
})

describe("motcua catalogue migrate --undo", () => {
  const answers = { housing: "owned", adult: true, exempt: false }
  const told = (events: ReadonlyArray<object>) => ({ events, answers, handedIn: ["ct01"] })
  const run = async (dossiers: ReadonlyArray<object>, ...more: ReadonlyArray<string>) => {
    const path = await file("undo-definition.json", definition())
    const open = await file("undo-dossiers.json", { dossiers })
    const parameters = ["catalogue", "migrate", path, "--dossiers", open]
    return motcua([...parameters, "--at", "2025-02-12T09:00:00+07:00", ...more])
  }
  const replayed = async (events: ReadonlyArray<object>) =>
    JSON.parse((await motcua(["dossier", "replay", await file("replayed.json", events)])).stdout)
  const coded = (events: ReadonlyArray<object>, code: string) =>
    events.map((event) => ("code" in event ? { ...event, code } : event))

  it("brings dossiers back to what they were, in date, limit and revision", async () => {
    const before = await history()
    const { executed } = JSON.parse((await run([told(before)], "--events")).stdout)
    const moved = [...before, ...executed[0].events]
    expect((await replayed(moved)).dueAt).toBe("2025-02-17T17:00:00+07:00")

    const { code, stdout } = await run([told(moved)], "--undo", "--json")
    const undone = JSON.parse(stdout)
    expect([code, undone.from, undone.to, undone.left]).toEqual([0, "2025-02", "example-2025", []])
    const back = [...moved, ...undone.executed[0].events]
    // Its history has grown, and says so; all else is as it was.
    const { version, lastAt, revision, ...state } = await replayed(back)
    const was = await replayed(before)
    expect({ ...was, ...state }).toEqual(was)
    expect([version, lastAt, revision.undone]).toEqual([
      was.version + 2,
      "2025-02-12T09:00:00+07:00",
      true
    ])

    const words = await run([told(moved)], "--undo", "--language", "en")
    expect(words.stdout).toContain("back under revision example-2025; due 2025-02-19")
    const again = await run([told(back)], "--undo")
    expect([again.code, JSON.parse(again.stderr)._tag]).toEqual([1, "NothingUndone"])
  })

  it("names each that cannot come back, and brings the rest", async () => {
    const before = await history()
    const { executed } = JSON.parse((await run([told(before)], "--events")).stdout)
    const moved = [...before, ...executed[0].events]
    const actor = { kind: "officer", id: "cb-01" }
    const at = "2025-02-12T08:00:00+07:00"
    const apology = {
      ...{ _tag: "ApologyIssued", version: 1, at, actor, reason: "thiếu người" },
      ...{ newDueAt: "2025-02-21T17:00:00+07:00", late: false }
    }
    const decided = {
      ...{ _tag: "DossierDecided", version: 1, at, actor },
      ...{ outcome: "granted", reason: null, late: false }
    }
    const codeOf = (serial: number) => `H09-250210-000${serial}`
    const dossiers = [
      moved,
      coded([...moved, apology], codeOf(5)),
      coded([...moved, decided], codeOf(6)),
      coded(before, codeOf(7)),
      coded(moved, codeOf(8)).map((event) =>
        "procedureCode" in event ? { ...event, procedureCode: "1.001193" } : event
      )
    ].map(told)
    const { code, stdout } = await run(dossiers, "--undo", "--json")
    const { executed: back, left } = JSON.parse(stdout)
    expect([code, back.length]).toEqual([0, 1])
    expect(
      left.map(({ code, why }: { code: string; why: { _tag: string } }) => [code, why._tag])
    ).toEqual([
      [codeOf(5), "RevisionNotUndoable"],
      [codeOf(6), "StatusForbids"],
      [codeOf(7), "NotMovedByThis"],
      [codeOf(8), "OtherProcedure"]
    ])
    expect((await run(dossiers, "--undo")).stdout).toContain(
      `${codeOf(7)}: Hồ sơ chưa được chuyển. Không hoàn lại.`
    )
    const none = await run(dossiers.slice(1), "--undo", "--json")
    expect([none.code, none.stdout, JSON.parse(none.stderr).left.length]).toEqual([1, "", 4])
    const agreed = await run(dossiers, "--undo", "--agreed", codeOf(1))
    expect([agreed.code, JSON.parse(agreed.stderr)._tag]).toEqual([1, "AgreedToUndo"])
  })
})
