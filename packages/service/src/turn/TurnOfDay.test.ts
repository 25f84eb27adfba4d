import { join } from "node:path"
import { binhDuong } from "@motcua/binh-duong"
import {
  Dossier,
  DossierCode,
  type DossierCommand,
  Instant,
  LocalDate,
  WorkingCalendar
} from "@motcua/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, describe, expect, test } from "vitest"
import { requestMark } from "../access/requestMark.ts"
import { history, journalEvent, summary } from "../dossier/history.ts"
import { Journal } from "../journal/Journal.ts"
import * as SqliteJournal from "../journal/SqliteJournal.ts"
import { start, temporaryFolder } from "../testing/service.ts"

const folder = temporaryFolder()
afterAll(folder.remove)
let files = 0
const fresh = () => join(folder.path, `${++files}.db`)

const officer = { kind: "officer", id: "cb-01" } as const
const applicant = { kind: "applicant" } as const
const calendar = Result.getOrThrow(WorkingCalendar.make(binhDuong.calendar))
const limit = { quantity: 7, unit: "working_day" } as const
const reason = "Thiếu giấy tờ"

type Ask = (at: Instant.Instant) => DossierCommand
const accept: Ask = (at) => ({ _tag: "Accept", at, actor: officer })
const begin: Ask = (at) => ({ _tag: "Start", at, actor: officer, agency: "UBND phường" })
const askMore: Ask = (at) => ({
  _tag: "RequestSupplement",
  at,
  actor: officer,
  items: ["Ảnh"],
  reason
})
const refuse: Ask = (at) => ({ _tag: "Refuse", at, actor: officer, reason })
const withdraw: Ask = (at) => ({ _tag: "RequestWithdrawal", at, actor: applicant, reason })
const decide: Ask = (at) => ({
  _tag: "Decide",
  at,
  actor: officer,
  outcome: "granted",
  reason: null
})

const lives: Readonly<Record<string, ReadonlyArray<Ask>>> = {
  submitted: [],
  accepted: [accept],
  inProgress: [accept, begin],
  awaitingSupplement: [accept, askMore],
  withdrawalRequested: [accept, withdraw],
  decided: [accept, begin, decide],
  refused: [refuse]
}

/** Writes dossiers into a file as they came to be at an office: one for each of some lives. */
const keep = (
  path: string,
  officeId: string,
  lodged: string,
  names: ReadonlyArray<string>
): Promise<ReadonlyArray<string>> => {
  const at = Instant.unsafe(lodged)
  const given: Dossier.Given = {
    terms: {
      procedureCode: "1.004222",
      limits: { direct: limit, postal: limit, online: limit },
      cutoff: null,
      supplementResume: "pause",
      supplementPeriod: { quantity: 10, unit: "working_day" },
      paymentStopsClock: false,
      extraWorkingDays: 0
    },
    calendar,
    receivingOffices: [officeId],
    successorOffice: null
  }
  const one = (name: string) =>
    Effect.gen(function* () {
      const journal = yield* Journal
      const mark = requestMark(`${path} ${officeId} ${name}`, "lodge", {})
      const date = LocalDate.fromInstant(at)
      const committed = yield* journal.open<never>({
        agencyCode: "H09",
        date,
        request: mark,
        keyHash: mark.id,
        person: {
          fullName: "Trần Văn Thử",
          citizenId: "074190001235",
          phone: null,
          email: null,
          address: null
        },
        note: null,
        decide: (serial) => {
          const code = DossierCode.make("H09", date, serial)
          const lodging: Ask = (when) => ({
            _tag: "Submit",
            at: when,
            actor: applicant,
            code,
            procedureCode: "1.004222",
            communeCode: "25747",
            officeId,
            channel: "direct",
            documents: ["Tờ khai"]
          })
          let dossier = Dossier.initial
          const events = [lodging, ...lives[name.split(" ")[0]!]!].flatMap((ask, hour) => {
            const command = ask((at + hour * 3_600_000) as Instant.Instant)
            const decided = Result.getOrThrow(Dossier.decider.decide(given, command, dossier))
            dossier = decided.reduce(Dossier.evolve, dossier)
            return decided
          })
          return Result.succeed({
            stream: code,
            events: events.map(journalEvent),
            summary: summary(dossier)
          })
        }
      })
      return committed.stream
    })
  return Effect.runPromise(
    Effect.forEach(names, one).pipe(Effect.orDie, Effect.provide(SqliteJournal.layer(path)))
  )
}

/** The dossiers of a file, as their events tell them. */
const read = (path: string, codes: ReadonlyArray<string>) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const journal = yield* Journal
      return yield* Effect.forEach(codes, (code) => Effect.map(journal.read(code), history))
    }).pipe(Effect.provide(SqliteJournal.layer(path)))
  )

/** Lets a service run on a file for a moment, from an instant on. */
const visit = async (path: string, clock: string) => {
  const service = await start({ database: `sqlite:${path}`, clock: Instant.unsafe(clock) })
  await service.close()
  return service.log
}

const names = Object.keys(lives)
const untouched = ({ officeId, version, lastAt, ...rest }: Dossier.Dossier) => rest

describe("a service that was down over the turn", () => {
  test("hands every open dossier over as it starts, once, with the promise unchanged", async () => {
    const path = fresh()
    const codes = await keep(path, "point-25747", "2024-12-31T08:00:00+07:00", names)
    const before = await read(path, codes)
    await visit(path, "2024-12-31T16:00:00+07:00")
    expect(await read(path, codes)).toEqual(before)

    await visit(path, "2025-01-02T07:00:00+07:00")
    const after = await read(path, codes)
    for (const [index, { dossier, events }] of after.entries()) {
      const { dossier: was } = before[index]!
      expect(was.status).toBe(names[index])
      expect(untouched(dossier)).toEqual(untouched(was))
      if (names[index] === "refused") {
        expect(dossier).toEqual(was)
        continue
      }
      expect(dossier.officeId).toBe("branch-718")
      expect(events.at(-1)).toMatchObject({
        _tag: "OfficeChanged",
        from: "point-25747",
        to: "branch-718",
        actor: { kind: "system" }
      })
    }
    await visit(path, "2025-01-02T08:00:00+07:00")
    await visit(path, "2025-01-10T08:00:00+07:00")
    expect(await read(path, codes)).toEqual(after)
  })

  test("closes what was not supplemented in time, and not a moment before (H5)", async () => {
    const path = fresh()
    const codes = await keep(path, "branch-718", "2025-02-10T08:00:00+07:00", [
      "awaitingSupplement",
      "inProgress"
    ])
    const [asked] = await read(path, codes)
    const until = asked!.dossier.supplement!.until!
    expect(Instant.format(until)).toBe("2025-02-24T17:00:00+07:00")
    await visit(path, "2025-02-24T16:59:00+07:00")
    expect((await read(path, codes))[0]).toEqual(asked)
    await visit(path, "2025-02-24T17:00:01+07:00")
    const [closed, other] = await read(path, codes)
    expect(closed!.dossier.stopped).toMatchObject({ because: "unsupplemented" })
    expect(closed!.events.at(-1)).toMatchObject({ actor: { kind: "system" } })
    expect(other!.dossier.status).toBe("inProgress")
    await visit(path, "2025-03-24T08:00:00+07:00")
    expect((await read(path, codes))[0]).toEqual(closed)
  })

  test("hands over and closes the same dossier, in this order", async () => {
    const path = fresh()
    const codes = await keep(path, "point-25747", "2024-12-31T08:00:00+07:00", [
      "awaitingSupplement"
    ])
    await visit(path, "2025-02-10T08:00:00+07:00")
    const [{ events, dossier }] = (await read(path, codes)) as [ReturnType<typeof history>]
    expect(events.slice(-2).map(({ _tag }) => _tag)).toEqual(["OfficeChanged", "DossierStopped"])
    expect(dossier).toMatchObject({ status: "stopped", officeId: "branch-718" })
  })

  test("goes through more dossiers than it holds at a time", async () => {
    const path = fresh()
    const many = Array.from({ length: 520 }, (_, index) => `accepted ${index}`)
    const codes = await keep(path, "point-25747", "2024-12-31T08:00:00+07:00", many)
    const log = await visit(path, "2025-01-02T07:00:00+07:00")
    expect(log.join()).toContain('"moved":520')
    const after = await read(path, codes)
    expect(new Set(after.map(({ dossier }) => dossier.officeId))).toEqual(new Set(["branch-718"]))
  })
})

describe("a service that runs over the turn", () => {
  test("hands dossiers over at midnight, seen at the counter and by the applicant", async () => {
    const service = await start({ clock: Instant.unsafe("2024-12-31T23:59:56+07:00") })
    try {
      const lodged = await service.lodge({ officeId: "point-25747" })
      expect(lodged.status).toBe(201)
      const { code, lookupKey } = lodged.body
      const accepted = await service.command(code, 1, { _tag: "Accept" })
      expect(accepted.status).toBe(200)
      const follow = async () => (await service.follow(code, lookupKey)).body
      const before = await follow()
      expect(before.office).toMatchObject({ id: "point-25747" })
      let after = before
      for (let tries = 0; after.version === before.version && tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        after = await follow()
      }
      expect(after).toMatchObject({ version: 3, office: { id: "branch-718" } })
      expect([after.receipt, after.status]).toEqual([before.receipt, before.status])
      expect(after.timeline.at(-1)!.at).toMatch(/^2025-01-01T00:00:0/)
      const list = await service.list("?office=branch-718")
      expect(list.body.items.map((item) => item.code)).toEqual([code])
    } finally {
      await service.close()
    }
  })
})
