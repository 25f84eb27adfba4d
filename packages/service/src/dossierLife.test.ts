import { randomUUID } from "node:crypto"
import type { DossierViewJson, HealthJson, OfficerViewJson, RouteViewJson } from "@motcua/api"
import { binhDuong } from "@motcua/binh-duong"
import { Procedure } from "@motcua/core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lodging, officer, type ProblemJson, start, type TestService } from "./testing/service.ts"

let service: TestService
beforeAll(async () => {
  service = await start()
})
afterAll(() => service.close())

const lodged = async () => {
  const { status, body } = await service.lodge()
  expect(status).toBe(201)
  return body
}

/** Gives a command that must go through. */
const moved = async (...args: Parameters<TestService["command"]>): Promise<OfficerViewJson> => {
  const { status, body } = await service.command(...args)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

describe("the life of a dossier", () => {
  test("from lodging to the result in the citizen's hand", async () => {
    const { code, lookupKey, status } = await lodged()
    expect(code).toMatch(/^H09-250210-\d{4}$/)
    expect(status).toBe("submitted")
    expect(lookupKey).toMatch(/^(?:[0-9A-Z]{5}-){5}[0-9A-Z]$/)

    const accepted = await moved(code, 1, { _tag: "Accept" })
    // 7 working days from Monday 2025-02-10 by the procedure's own limit (T1, T4).
    expect(accepted.receipt?.dueAt).toBe("2025-02-19T17:00:00+07:00")
    expect(accepted.receipt?.rules).toEqual(["T1", "T4"])
    const started = await moved(code, 2, { _tag: "Start" })
    expect(started.status).toBe("inProgress")
    await moved(code, 3, { _tag: "Decide", outcome: "granted" })
    const end = await moved(code, 4, { _tag: "Return" })
    expect(end.status).toBe("returned")
    expect(end.returned?.way).toBe("counter")
    expect(end.allowed.filter(({ allowed }) => allowed)).toEqual([])

    const { body: view } = await service.follow(code, lookupKey)
    expect(view.version).toBe(5)
    expect(view.portalStatus).toBe(10)
    expect(view.statusText).toEqual({ vi: "Đã trả kết quả", en: "Result returned" })
    expect(view.timeline.map(({ kind }) => kind)).toEqual([
      "DossierSubmitted",
      "DossierAccepted",
      "ProcessingStarted",
      "DossierDecided",
      "ResultReturned"
    ])
    expect(view.timeline[1]!.text).toEqual({
      vi: "Đã tiếp nhận hồ sơ; hẹn trả kết quả ngày 19/02/2025.",
      en: "The dossier was accepted; the result is promised for 2025-02-19."
    })
  })

  test("through one request for supplements, and not a second at the same stage (R3)", async () => {
    const { code, lookupKey } = await lodged()
    const ask = {
      _tag: "RequestSupplement",
      items: ["Giấy chứng minh chỗ ở"],
      reason: "Thiếu"
    } as const
    await moved(code, 1, ask)
    const { body: waiting } = await service.follow(code, lookupKey)
    expect(waiting.status).toBe("awaitingSupplement")
    expect(waiting.allowed).toEqual(["ProvideSupplement", "RequestWithdrawal"])
    expect(waiting.supplement).toMatchObject({
      items: ask.items,
      reason: "Thiếu",
      providedAt: null
    })

    const provided = await service.post<DossierViewJson>(
      `/api/dossiers/${code}/supplements`,
      { requestId: randomUUID(), documents: ["Hợp đồng thuê nhà"] },
      { "x-motcua-key": lookupKey }
    )
    expect(provided.status).toBe(200)
    expect(provided.body.status).toBe("submitted")
    expect(provided.body.supplement?.providedAt).not.toBeNull()

    const again = await service.command(code, 3, ask)
    expect(again.status).toBe(422)
    expect(again.type).toBe("application/problem+json")
    expect(again.body).toMatchObject({
      type: "https://motcua.vn/problems/supplement-asked-before",
      refusal: "SupplementAskedBefore",
      rule: "R3"
    })
    const problem = again.body as unknown as ProblemJson
    expect(problem.detail).not.toBe("")
    expect(problem.detailEn).not.toBe("")
    expect(problem.allowed).toContain("Accept")
    const view = await service.get<OfficerViewJson>(`/api/counter/dossiers/${code}`, officer)
    expect(view.body.allowed.find(({ command }) => command === "RequestSupplement")).toMatchObject({
      allowed: false,
      rule: "R3"
    })
  })

  test("to a refusal, with the reason that the citizen reads", async () => {
    const { code, lookupKey } = await lodged()
    await moved(code, 1, { _tag: "Refuse", reason: "Không thuộc thẩm quyền" })
    const { body } = await service.follow(code, lookupKey)
    expect(body.status).toBe("refused")
    expect(body.refusal?.reason).toBe("Không thuộc thẩm quyền")
  })

  test("is withdrawn by its applicant, with words that only the counter reads (H11)", async () => {
    const { code, lookupKey } = await lodged()
    const ask = (headers: Record<string, string>, body: object = {}) =>
      service.post<
        Pick<DossierViewJson, "version"> & Omit<ProblemJson, "status"> & { status: unknown }
      >(
        `/api/dossiers/${code}/withdrawal`,
        { requestId: randomUUID(), reason: "Mẹ tôi, bà Bí Mật, không đi được", ...body },
        headers
      )
    const key = { "x-motcua-key": lookupKey }
    expect((await ask({})).status).toBe(404)
    expect((await ask(key, { reason: "   " })).body.fields[0]?.path).toBe("payload.reason")

    const requestId = randomUUID()
    const first = await ask(key, { requestId })
    expect([first.status, first.body.status]).toEqual([200, "withdrawalRequested"])
    expect((await ask(key, { requestId })).body.version).toBe(first.body.version)
    expect(JSON.stringify(first.body)).not.toContain("Bí Mật")
    const { body: seen } = await service.get<OfficerViewJson>(
      `/api/counter/dossiers/${code}`,
      officer
    )
    expect(seen.note).toContain("Mẹ tôi, bà Bí Mật, không đi được")

    const stopped = await moved(code, 2, { _tag: "Stop" })
    expect(stopped.stopped?.because).toBe("withdrawn")
    const late = await ask(key)
    expect([late.status, late.body.rule]).toEqual([422, "H11"])
  })

  test("tells the new date of an apology beside the one before (H9)", async () => {
    const { code, lookupKey } = await lodged()
    await moved(code, 1, { _tag: "Accept" })
    const newDueAt = "2025-02-25T17:00:00+07:00"
    await moved(code, 2, { _tag: "Apologise", reason: "Thiếu người", newDueAt })
    const { body } = await service.follow(code, lookupKey)
    expect(body.apology).toMatchObject({
      reason: "Thiếu người",
      previousDueAt: "2025-02-19T17:00:00+07:00",
      newDueAt
    })
    expect(body.receipt).toMatchObject({ provisional: false, provisionalBecause: [] })
  })

  test("shows the officer the person, and the citizen's page nothing of a person", async () => {
    const { code, lookupKey } = await lodged()
    const view = await service.get<OfficerViewJson>(`/api/counter/dossiers/${code}`, officer)
    expect(view.body.applicant).toEqual(lodging().applicant)
    expect(view.body.note).toBe("Ghi chú riêng tư")
    const open = JSON.stringify((await service.follow(code, lookupKey)).body)
    for (const secret of ["Bí Mật", "074190001234", "0912345678", "bimat", "riêng tư"]) {
      expect(open).not.toContain(secret)
    }
  })

  test("is listed at the counter, by office and status", async () => {
    const { code } = await lodged()
    const find = async (query: string) =>
      (await service.list(query)).body.items.find((item) => item.code === code)
    expect(await find("?office=branch-718&status=submitted")).toMatchObject({
      procedureName: "Đăng ký thường trú",
      applicantName: "Nguyễn Thị Bí Mật",
      late: false,
      dueAt: null
    })
    expect(await find("?office=branch-719")).toBeUndefined()
    expect(await find("?status=returned")).toBeUndefined()
  })
})

describe("two at once", () => {
  test("the second officer to move a dossier is told of the first", async () => {
    const { code } = await lodged()
    const [one, two] = await Promise.all([
      service.command(code, 1, { _tag: "Accept" }),
      service.command(code, 1, { _tag: "Refuse", reason: "Sai nơi nộp" })
    ])
    expect([one.status, two.status].sort()).toEqual([200, 409])
    const lost = one.status === 409 ? one : two
    expect(lost.body).toMatchObject({
      type: "https://motcua.vn/problems/version-conflict",
      currentVersion: 2
    })
  })

  test("the same request twice is done once and answered alike", async () => {
    const request = lodging()
    const [one, two] = await Promise.all([
      service.post("/api/dossiers", request),
      service.post("/api/dossiers", request)
    ])
    expect(one.status).toBe(201)
    expect(two).toEqual(one)

    const { code } = await lodged()
    const id = randomUUID()
    const first = await service.command(code, 1, { _tag: "Accept" }, id)
    const again = await service.command(code, 1, { _tag: "Accept" }, id)
    expect(again.status).toBe(200)
    expect(again.body.version).toBe(first.body.version)
  })

  test("a request id used for something else is refused", async () => {
    const request = lodging()
    await service.post("/api/dossiers", request)
    const other = await service.post<ProblemJson>("/api/dossiers", {
      ...request,
      applicant: { ...request.applicant, fullName: "Người Khác" }
    })
    expect(other.status).toBe(409)
    expect(other.body.type).toBe("https://motcua.vn/problems/request-id-reused")
  })

  test("many who lodge at once get codes of their own", async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => service.lodge()))
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(30)
    expect(new Set(answers.map(({ body }) => body.lookupKey)).size).toBe(30)
  })
})

describe("the rules, over HTTP", () => {
  test("an office that does not receive the procedure there is refused (R9)", async () => {
    const { status, body } = await service.post<ProblemJson>(
      "/api/dossiers",
      lodging({ officeId: "point-99999" })
    )
    expect(status).toBe(422)
    expect(body.refusal).toBe("OfficeMayNotReceive")
    expect(body.fields[0]?.path).toBe("payload.officeId")
  })

  test("a limit that no machine can count is promised by the officer, or not at all (T12)", async () => {
    const procedure = binhDuong.procedures.find(
      (each) =>
        each.levels.includes("commune") && Procedure.limitFor(each, "direct")?.unit === "other"
    )!
    const ask = await service.get<ProblemJson>(
      `/api/deadlines?procedure=${procedure.code}&channel=direct`
    )
    expect([ask.status, ask.body.refusal, ask.body.rule]).toEqual([
      422,
      "LimitNotComputable",
      "T12"
    ])

    const route = await service.get<RouteViewJson>(
      `/api/routes?procedure=${procedure.code}&commune=25747`
    )
    const { body } = await service.lodge({
      procedureCode: procedure.code,
      officeId: route.body.receivedBy[0]!.id
    })
    const { body: view } = await service.get<OfficerViewJson>(
      `/api/counter/dossiers/${body.code}`,
      officer
    )
    expect(view.allowed.find(({ command }) => command === "Accept")).toMatchObject({
      allowed: true,
      needs: ["promisedDueAt"]
    })
    const silent = await service.command(body.code, 1, { _tag: "Accept" })
    expect(silent.body).toMatchObject({ refusal: "LimitNotComputable", rule: "T12" })
    const promisedDueAt = "2025-03-03T17:00:00+07:00"
    const promised = await moved(body.code, 1, { _tag: "Accept", promisedDueAt })
    expect(promised.receipt).toMatchObject({ dueAt: promisedDueAt, promisedByOfficer: true })
  })

  test("a result that comes at once needs no receipt, and one everywhere else does (R7)", async () => {
    const acceptance = async (procedureCode: string) => {
      const route = await service.get<RouteViewJson>(
        `/api/routes?procedure=${procedureCode}&commune=25747`
      )
      const { body } = await service.lodge({
        procedureCode,
        officeId: route.body.receivedBy[0]!.id
      })
      const { body: view } = await service.get<OfficerViewJson>(
        `/api/counter/dossiers/${body.code}`,
        officer
      )
      const may = view.allowed.find(({ command }) => command === "Accept")?.may
      return { ...body, may }
    }
    const usual = await acceptance("1.004222")
    expect(usual.may).toEqual([])
    const refused = await service.command(usual.code, 1, { _tag: "Accept", withoutReceipt: true })
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { refusal: "ReceiptMissing", rule: "R7" }
    ])
    const fields = (refused.body as unknown as ProblemJson).fields
    expect(fields.map(({ path }) => path)).toEqual(["payload.command.withoutReceipt"])

    const sameDay = binhDuong.procedures.find((each) => {
      const unit = Procedure.limitFor(each, "direct")?.unit ?? "other"
      return each.cutoff15h && each.levels.includes("commune") && unit !== "other"
    })!
    const atOnce = await acceptance(sameDay.code)
    expect(atOnce.may).toEqual(["withoutReceipt"])
    const accepted = await moved(atOnce.code, 1, { _tag: "Accept", withoutReceipt: true })
    expect(accepted.receipt?.issued).toBe(false)
    expect(accepted.dueAt).toBe(accepted.receipt?.dueAt)
    const { body } = await service.follow(atOnce.code, atOnce.lookupKey)
    expect(body.receipt?.issued).toBe(false)
    expect(body.timeline[1]!.text.vi).toContain("không cấp giấy tiếp nhận")
    expect(body.timeline[1]!.text.en).toContain("without a receipt")
    const withOne = await acceptance(sameDay.code)
    expect((await moved(withOne.code, 1, { _tag: "Accept" })).receipt?.issued).toBe(true)
  })

  test("unknown procedures and communes are told apart, and nothing is lodged", async () => {
    const before = (await service.list()).body.items.length
    const procedure = await service.post<ProblemJson>(
      "/api/dossiers",
      lodging({ procedureCode: "9.999999" })
    )
    expect([procedure.status, procedure.body.type]).toEqual([
      404,
      "https://motcua.vn/problems/not-found"
    ])
    const commune = await service.post<ProblemJson>(
      "/api/dossiers",
      lodging({ communeCode: "00001" })
    )
    expect([commune.status, commune.body.refusal]).toEqual([422, "UnknownCommune"])
    expect((await service.list()).body.items.length).toBe(before)
  })

  test("the service says what time it takes it to be", async () => {
    const { body } = await service.get<HealthJson>("/api/health")
    expect(body.clock).toMatch(/^2025-02-10T08:0/)
    expect(body.clockNote?.vi).toContain("Đồng hồ trình diễn")
    expect(body.phase).toBe("II")
  })
})
