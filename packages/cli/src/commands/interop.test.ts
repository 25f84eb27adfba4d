import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder: string
let history: string
const path = (name: string) => join(folder, name)

const dossier = {
  procedure: "1.004222",
  commands: [
    { _tag: "Submit", at: "2025-02-11T09:15:00+07:00", documents: ["Tờ khai"] },
    { _tag: "Accept", at: "2025-02-11T09:30:00+07:00" },
    { _tag: "Start", at: "2025-02-11T10:00:00+07:00" },
    { _tag: "Decide", at: "2025-02-17T10:00:00+07:00", outcome: "granted" },
    { _tag: "Return", at: "2025-02-18T08:00:00+07:00" }
  ]
}
const applicant = { fullName: "Nguyễn Thị Thuỳ Dương", identities: ["074301123456"] }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-interop-"))
  const run = await motcua(["dossier", "run", "-"], { stdin: JSON.stringify(dossier) })
  history = run.stdout
  await writeFile(path("applicant.json"), JSON.stringify(applicant))
})
afterAll(() => rm(folder, { recursive: true }))

const exportOf = (stdin: string, ...more: ReadonlyArray<string>) =>
  motcua(["interop", "export", "-", ...more], { stdin })
const importOf = (value: unknown) =>
  motcua(["interop", "import", "-"], { stdin: JSON.stringify(value) })

describe("motcua interop", () => {
  test("exports a dossier and its steps, and imports them again", async () => {
    const out = await exportOf(history, "--applicant", path("applicant.json"))
    expect(out.code).toBe(0)
    const records = JSON.parse(out.stdout)
    expect(records.DongBoHoSoMC).toHaveLength(1)
    expect(records.DongBoHoSoMC[0]).toMatchObject({
      MaHoSo: "H09-250211-0001",
      ChuHoSo: applicant.fullName,
      DinhDanhCHS: [{ LoaiDinhDanh: "1", SoDinhDanh: "074301123456" }],
      NgayTiepNhan: "20250211093000",
      TrangThaiHoSo: "10"
    })
    expect(
      records.CapNhatTienDoHoSoMC.flat().map(({ TrangThai }: { TrangThai: string }) => TrangThai)
    ).toEqual(["1", "2", "4", "9", "10"])

    const back = await importOf(records)
    expect(back.code).toBe(0)
    const { dossiers, steps } = JSON.parse(back.stdout)
    expect(dossiers[0]).toMatchObject({
      applicant: { fullName: applicant.fullName },
      state: { status: "returned", code: "H09-250211-0001", officeId: "centre" },
      ignored: []
    })
    expect(steps).toHaveLength(5)

    // What was imported can be exported and replayed like any other history.
    const again = await exportOf(back.stdout)
    expect(JSON.parse(again.stdout).DongBoHoSoMC).toEqual(records.DongBoHoSoMC)
    const replayed = await motcua(["dossier", "replay", "-"], { stdin: back.stdout })
    expect(JSON.parse(replayed.stdout)).toEqual(dossiers[0].state)
  })

  test("sends steps ten at a time", async () => {
    const run = JSON.parse(history)
    const dossiers = Array.from({ length: 5 }, () => ({ events: run.events }))
    const out = await exportOf(JSON.stringify({ dossiers }))
    const sizes = JSON.parse(out.stdout).CapNhatTienDoHoSoMC.map((b: Array<object>) => b.length)
    expect(sizes).toEqual([10, 10, 5])
  })

  test("says which field of which record is wrong, and still reads the others", async () => {
    const records = JSON.parse((await exportOf(history)).stdout)
    const [good] = records.DongBoHoSoMC
    const out = await importOf({
      service: "DongBoHoSoMC",
      data: [good, { ...good, KenhThucHien: "9", TrichYeuHoSo: "x".repeat(1001) }]
    })
    expect(out.code).toBe(1)
    expect(JSON.parse(out.stdout).dossiers).toHaveLength(1)
    expect(JSON.parse(out.stderr).refusals).toMatchObject([
      { record: 1, _tag: "ValueNotAllowed", field: "KenhThucHien", allowed: ["1", "2", "3"] },
      { record: 1, _tag: "FieldTooLong", field: "TrichYeuHoSo", length: 1001, longest: 1000 }
    ])
  })

  test("does not repeat what is wrong with an applicant", async () => {
    await writeFile(path("wrong.json"), JSON.stringify({ ten: "Nguyễn Văn Bí Mật" }))
    const out = await exportOf(history, "--applicant", path("wrong.json"))
    expect(out.code).toBe(1)
    expect(JSON.parse(out.stderr).refusals[0]._tag).toBe("InvalidApplicant")
    expect(out.stderr).not.toContain("Bí Mật")
  })

  test.each(["{", "null", "[1]", '{"MaHoSo":[]}'])("refuses %s", async (stdin) => {
    const out = await motcua(["interop", "import", "-"], { stdin })
    expect(out.code).toBe(1)
    expect(JSON.parse(out.stderr)._tag).toMatch(/^(NotJson|RecordsRefused)$/)
  })
})
