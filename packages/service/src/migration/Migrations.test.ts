import { randomUUID } from "node:crypto"
import { join } from "node:path"
import type {
  DeadlineViewJson,
  DossierViewJson,
  MigrationDoneJson,
  MigrationPlanJson,
  MigrationRequestJson,
  ProcedureViewJson
} from "@motcua/api"
import { Instant, type Province } from "@motcua/core"
import { afterAll, describe, expect, test } from "vitest"
import { termsOf, withNewRules, withPaper } from "../testing/revisions.ts"
import {
  officer,
  type ProblemJson,
  start,
  type TestService,
  temporaryFolder
} from "../testing/service.ts"

const folder = temporaryFolder()
afterAll(folder.remove)
let files = 0

const before = "2025-02-10T08:00:00+07:00"
const after = "2025-02-12T08:00:00+07:00"

/** Days of one database, each its own run of the service. */
const days = (province: Province.Province) => {
  const database = `sqlite:${join(folder.path, `${++files}.db`)}`
  return async <A>(clock: string, act: (service: TestService) => Promise<A>): Promise<A> => {
    const service = await start({ database, province, clock: Instant.unsafe(clock) })
    try {
      return await act(service)
    } finally {
      await service.close()
    }
  }
}

type Lodged = { readonly code: string; readonly lookupKey: string }

const accepted = async (service: TestService): Promise<Lodged> => {
  const { body } = await service.lodge()
  const { status } = await service.command(body.code, 1, { _tag: "Accept" })
  expect(status).toBe(200)
  return body
}

const planOf = async (service: TestService, undo = false) => {
  const query = `procedure=1.004222&to=2025-02&undo=${undo}`
  const { body } = await service.get<MigrationPlanJson>(`/api/counter/migrations?${query}`, officer)
  return body
}

const carryOut = (service: TestService, more: Partial<MigrationRequestJson> = {}) =>
  service.post<MigrationDoneJson>(
    "/api/counter/migrations",
    {
      requestId: randomUUID(),
      procedureCode: "1.004222",
      to: "2025-02",
      undo: false,
      dossiers: [],
      ...more
    },
    officer
  )

const seen = ({ lines }: MigrationPlanJson) => lines.map(({ code, version }) => ({ code, version }))
const leftOf = ({ left }: MigrationDoneJson) => left.map(({ code, why }) => [code, why])

describe("a procedure whose rules change", () => {
  test("is shown, reckoned and received by the revision of the day", async () => {
    const day = days(withNewRules())
    const asked = async (service: TestService) => {
      const { body: procedure } = await service.get<ProcedureViewJson>("/api/procedures/1.004222")
      const due = async (query = "") =>
        (
          await service.get<DeadlineViewJson>(
            `/api/deadlines?procedure=1.004222&channel=direct${query}`
          )
        ).body.dueDate
      const { code, lookupKey } = await accepted(service)
      const { body: view } = await service.follow(code, lookupKey)
      return {
        papers: procedure.documents?.length,
        due: await due(),
        dueOld: await due("&at=2025-02-10T09:00:00%2B07:00"),
        receipt: view.receipt?.dueDate,
        revision: view.revision,
        lodged: { code, lookupKey }
      }
    }
    const old = await day(before, asked)
    expect(old).toMatchObject({
      papers: 7,
      due: "2025-02-19",
      dueOld: "2025-02-19",
      receipt: "2025-02-19",
      revision: { id: "2024", from: "2025-01-01", moved: false }
    })
    await day(after, async (service) => {
      expect(await asked(service)).toMatchObject({
        papers: 2,
        due: "2025-02-19",
        dueOld: "2025-02-19",
        receipt: "2025-02-19",
        revision: { id: "2025-02", from: "2025-02-12", moved: false }
      })
      // Later law does not reach back: the receipt's revision stays.
      const { body } = await service.follow(old.lodged.code, old.lodged.lookupKey)
      expect([body.revision?.id, body.dueAt]).toEqual(["2024", "2025-02-19T17:00:00+07:00"])
    })
  })
})

describe("a migration", () => {
  test("is planned before the day, carried out on it, and undone; the states equal those before", async () => {
    const day = days(withNewRules())
    const [one, two] = await day(before, async (service) => {
      const lodged = [await accepted(service), await accepted(service)] as const
      await service.lodge()
      const plan = await planOf(service)
      expect(plan).toMatchObject({
        from: "2024",
        to: "2025-02",
        at: "2025-02-12T00:00:00+07:00",
        inForce: false,
        clause: { kind: "move", basis: "Nghị định 1/2025/NĐ-CP, Điều 9" },
        next: null
      })
      // Who was not received yet will be received under the new rules anyway.
      expect(plan.lines.map(({ code }) => code)).toEqual(lodged.map(({ code }) => code))
      const early = await carryOut(service, { dossiers: seen(plan) })
      expect([early.status, early.body]).toMatchObject([422, { refusal: "RevisionNotInForce" }])
      return lodged
    })
    await day(after, async (service) => {
      const view = async ({ code, lookupKey }: Lodged) =>
        (await service.follow(code, lookupKey)).body
      const was = [await view(one), await view(two)]
      const plan = await planOf(service)
      expect(plan.lines[0]).toMatchObject({
        action: "move",
        dueAt: { before: "2025-02-19T17:00:00+07:00", after: "2025-02-17T17:00:00+07:00" }
      })
      // An officer is quicker than the plan.
      await service.command(two.code, 2, { _tag: "Start" })
      const requestId = randomUUID()
      const done = await carryOut(service, { requestId, dossiers: seen(plan) })
      expect(done.body.done).toEqual([
        { code: one.code, version: 3, dueAt: "2025-02-17T17:00:00+07:00" }
      ])
      expect(leftOf(done.body)).toEqual([[two.code, "GoneOn"]])
      const moved = await view(one)
      expect(moved.revision).toEqual({ id: "2025-02", from: "2025-02-12", moved: true })
      expect(moved.timeline.at(-1)!.text.vi).toContain("Nghị định 1/2025/NĐ-CP, Điều 9")
      expect(moved.timeline.at(-1)!.text.en).toContain("moved to the new rules")
      expect(moved.receipt?.dueAt).toBe("2025-02-19T17:00:00+07:00")

      // Sent again it does nothing more; another request finds the dossier gone on.
      const again = await carryOut(service, { requestId, dossiers: seen(plan) })
      expect(again.body).toEqual(done.body)
      const reused = await carryOut(service, { requestId, undo: true, dossiers: seen(plan) })
      expect(reused.status).toBe(409)
      expect(leftOf((await carryOut(service, { dossiers: seen(plan) })).body)).toEqual([
        [one.code, "GoneOn"],
        [two.code, "GoneOn"]
      ])
      expect((await view(one)).version).toBe(3)

      const rest = await carryOut(service, { dossiers: seen(await planOf(service)) })
      expect(rest.body.done.map(({ code }) => code)).toEqual([two.code])

      const back = await planOf(service, true)
      expect(back.lines.map(({ action }) => action)).toEqual(["undo", "undo"])
      expect(back.lines[0]?.dueAt.after).toBe("2025-02-19T17:00:00+07:00")
      const undone = await carryOut(service, { undo: true, dossiers: seen(back) })
      expect([undone.body.done.length, undone.body.left]).toEqual([2, []])
      const now = await view(one)
      const story = { version: 0, timeline: [] }
      expect({ ...now, ...story }).toEqual({ ...was[0], ...story })
      expect((await view(two)).dueAt).toBe(was[1]!.dueAt)

      // What was undone is not done again.
      const third = await planOf(service)
      expect(third.lines.map(({ action }) => action)).toEqual(["none", "none"])
      const refused = await carryOut(service, { dossiers: seen(third) })
      expect(refused.body.left.map(({ why }) => why)).toEqual([
        "RevisionNotByClause",
        "RevisionNotByClause"
      ])
      expect((await planOf(service, true)).lines).toEqual([])

      // Nor is what was undone undone again, at whatever version it is asked for.
      for (const dossiers of [seen(back), seen(third)]) {
        const twice = await carryOut(service, { undo: true, dossiers })
        expect(leftOf(twice.body)).toEqual([
          [one.code, "AlreadyUndone"],
          [two.code, "AlreadyUndone"]
        ])
      }
    })
  })

  test("gives nobody a later date or a new paper unless the clause says so", async () => {
    const harsh = { terms: termsOf(10), documents: withPaper("health", "Giấy khám sức khỏe") }
    const spared = days(withNewRules(harsh))
    const allowed = days(
      withNewRules({
        ...harsh,
        transitionAllows: {
          laterDate: true,
          newDocuments: true,
          higherFee: false,
          basis: { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 10" }
        }
      })
    )
    const outcome = async (day: ReturnType<typeof days>) => {
      const lodged = await day(before, accepted)
      return day(after, async (service) => {
        const plan = await planOf(service)
        await carryOut(service, { dossiers: seen(plan) })
        const { body } = await service.follow(lodged.code, lodged.lookupKey)
        return [
          plan.lines[0]!.spared,
          plan.lines[0]!.worse,
          body.dueAt,
          body.timeline.at(-1)!.text.vi
        ]
      })
    }
    const [sparedFrom, , dueAt, told] = await outcome(spared)
    expect([sparedFrom, dueAt]).toEqual([
      ["laterDate", "newDocuments"],
      "2025-02-19T17:00:00+07:00"
    ])
    expect(told).not.toContain("Giấy khám sức khỏe")
    const [, worse, later, said] = await outcome(allowed)
    expect([worse, later]).toEqual([["laterDate", "newDocuments"], "2025-02-24T17:00:00+07:00"])
    expect(said).toContain("Giấy khám sức khỏe")
  })

  test("names, in an undo, who cannot come back and why", async () => {
    const day = days(withNewRules())
    const [decided, apologised, fine] = await day(before, async (service) => [
      await accepted(service),
      await accepted(service),
      await accepted(service)
    ])
    await day(after, async (service) => {
      await carryOut(service, { dossiers: seen(await planOf(service)) })
      await service.command(decided!.code, 3, { _tag: "Start" })
      await service.command(decided!.code, 4, { _tag: "Decide", outcome: "granted" })
      await service.command(apologised!.code, 3, {
        _tag: "Apologise",
        reason: "Thiếu người",
        newDueAt: "2025-02-21T17:00:00+07:00"
      })
      await service.command(fine!.code, 3, { _tag: "Start" })
      const plan = await planOf(service, true)
      expect(plan.lines.map(({ action }) => action)).toEqual(["none", "none", "undo"])
      expect(plan.lines[1]!.text.vi).toContain("ngày hẹn đã thay đổi sau khi chuyển")
      const stranger = { code: "H09-250210-9999", version: 1 }
      const { body } = await carryOut(service, { undo: true, dossiers: [...seen(plan), stranger] })
      expect(body.done.map(({ code }) => code)).toEqual([fine!.code])
      expect(leftOf(body)).toEqual([
        [decided!.code, "StatusForbids"],
        [apologised!.code, "RevisionNotUndoable"],
        [stranger.code, "NotThere"]
      ])
    })
  })

  test("wants a revision that is there, and an officer", async () => {
    await days(withNewRules())(after, async (service) => {
      const ask = (query: string, headers: Record<string, string> = officer) =>
        service.get<ProblemJson>(`/api/counter/migrations?${query}`, headers)
      expect((await ask("procedure=1.004222&to=2025-02", {})).status).toBe(401)
      const unknown = await ask("procedure=1.004222&to=2026")
      expect([unknown.status, unknown.body.detailEn]).toEqual([
        404,
        'The procedure "1.004222" has no such revision to move to; there are: 2025-02.'
      ])
      // Nothing comes before the first.
      expect((await ask("procedure=1.004222&to=2024")).status).toBe(404)
      expect((await ask("procedure=1.001193&to=2025")).status).toBe(404)
      expect((await carryOut(service, { to: "2026" })).status).toBe(404)
    })
  })
})

describe("a clause that asks", () => {
  test("is put to the applicant, who moves by their own word and no other", async () => {
    const day = days(withNewRules({ transition: "ask" }))
    const [one, two, three] = await day(before, async (service) => [
      await accepted(service),
      await accepted(service),
      await accepted(service)
    ])
    await day(after, async (service) => {
      const follow = async ({ code, lookupKey }: Lodged) =>
        (await service.follow(code, lookupKey)).body
      const agree = ({ code, lookupKey }: Lodged, more: object = {}, key = lookupKey) =>
        service.post<DossierViewJson>(
          `/api/dossiers/${code}/revision`,
          { requestId: randomUUID(), expectedVersion: 2, to: "2025-02", ...more },
          { "x-motcua-key": key }
        )
      const asked = await follow(one!)
      expect(asked.allowed).toContain("ChangeRevision")
      expect(asked.revisionOffer).toMatchObject({
        to: "2025-02",
        basis: "Nghị định 1/2025/NĐ-CP, Điều 9",
        dueAt: { before: "2025-02-19T17:00:00+07:00", after: "2025-02-17T17:00:00+07:00" },
        newDocuments: []
      })
      expect(asked.revisionOffer?.text).toEqual({
        vi: "Nghị định 1/2025/NĐ-CP, Điều 9 cho phép bạn chuyển sang quy định mới: hẹn trả ngày 17/02/2025 thay vì 19/02/2025. Nếu bạn không chọn, hồ sơ vẫn theo quy định lúc tiếp nhận.",
        en: "Nghị định 1/2025/NĐ-CP, Điều 9 lets you move to the new rules: the result is due on 2025-02-17 instead of 2025-02-19. If you do not choose them, your dossier stays under the rules of its receipt."
      })
      expect((await agree(one!, {}, "sai")).status).toBe(404)
      expect((await agree(one!, { expectedVersion: 1 })).status).toBe(409)
      expect((await agree(one!, { to: "2024" })).status).toBe(422)
      const { body } = await agree(one!)
      expect([body.revision?.id, body.dueAt, body.revisionOffer]).toEqual([
        "2025-02",
        "2025-02-17T17:00:00+07:00",
        null
      ])
      // The others: one told the office, one said nothing.
      const plan = await planOf(service)
      expect(plan.lines.map(({ action }) => action)).toEqual(["ask", "ask"])
      const done = await carryOut(service, { dossiers: seen(plan), agreed: [two!.code] })
      expect(done.body.done.map(({ code }) => code)).toEqual([two!.code])
      expect(leftOf(done.body)).toEqual([[three!.code, "NotAnswered"]])
      expect((await follow(three!)).revision?.id).toBe("2024")
    })
  })

  test("is not put where the clause moves or keeps", async () => {
    for (const transition of ["move", "keep"] as const) {
      const day = days(withNewRules({ transition }))
      const lodged = await day(before, accepted)
      await day(after, async (service) => {
        const { body } = await service.follow(lodged.code, lodged.lookupKey)
        expect([body.revisionOffer, body.allowed]).toEqual([null, ["RequestWithdrawal"]])
        const plan = await planOf(service)
        const { body: done } = await carryOut(service, { dossiers: seen(plan) })
        expect(done.left.map(({ why }) => why)).toEqual(transition === "keep" ? ["Stays"] : [])
      })
    }
  })
})
