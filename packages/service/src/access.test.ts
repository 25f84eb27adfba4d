import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { FAILURES } from "./access/FailureLimit.ts"
import { officer, type ProblemJson, start, type TestService } from "./testing/service.ts"

let service: TestService
beforeAll(async () => {
  service = await start()
})
afterAll(() => service.close())

const withKey = (key: string) => ({ "x-motcua-key": key })

describe("the look-up key", () => {
  test("opens its own dossier, however it is typed", async () => {
    const { body } = await service.lodge()
    for (const typed of [
      body.lookupKey,
      body.lookupKey.toLowerCase(),
      body.lookupKey.replaceAll("-", ""),
      ` ${body.lookupKey.replaceAll("-", " ").replaceAll("0", "O")} `
    ]) {
      expect((await service.follow(body.code, typed)).status).toBe(200)
    }
  })

  test("wrong, missing, of another dossier, or of no dossier at all: all answer alike", async () => {
    const { body: one } = await service.lodge()
    const { body: other } = await service.lodge()
    const answers = await Promise.all([
      service.get(`/api/dossiers/${one.code}`),
      service.get(`/api/dossiers/${one.code}`, withKey("")),
      service.get(`/api/dossiers/${one.code}`, withKey("00000-00000-00000-00000-00000-0")),
      service.get(`/api/dossiers/${one.code}`, withKey(other.lookupKey)),
      service.get("/api/dossiers/H09-250210-9999", withKey(one.lookupKey)),
      service.get("/api/dossiers/nothing", withKey(one.lookupKey)),
      service.get(`/api/dossiers/${one.code}/events`, withKey(other.lookupKey))
    ])
    for (const answer of answers) {
      expect(answer).toEqual(answers[0])
      expect(answer.status).toBe(404)
    }
  })

  test("is not in the database, nor is the request id that it follows from", async () => {
    const { readFileSync } = await import("node:fs")
    const requestId = crypto.randomUUID()
    const { body } = await service.lodge({ requestId })
    const path = service.database.replace("sqlite:", "")
    const kept = ["", "-wal"].map((end) => readFileSync(path + end, "latin1")).join("")
    expect(kept).toContain(body.code)
    for (const secret of [body.lookupKey, body.lookupKey.replaceAll("-", ""), requestId]) {
      expect(kept).not.toContain(secret)
    }
  })
})

describe("the counter", () => {
  test("is shut without the token, with a wrong one, or another scheme", async () => {
    for (const authorization of [undefined, "", "Bearer wrong", `Basic ${officer.authorization}`]) {
      const answer = await service.get<ProblemJson>(
        "/api/counter/dossiers",
        authorization === undefined ? {} : { authorization }
      )
      expect(answer.status).toBe(401)
      expect(answer.body.type).toBe("https://motcua.vn/problems/unauthorized")
    }
    expect((await service.list()).status).toBe(200)
  })

  test("is shut for everybody where the service has no token", async () => {
    const shut = await start({ officerToken: "" })
    try {
      expect((await shut.get("/api/counter/dossiers", { authorization: "Bearer " })).status).toBe(
        401
      )
      expect((await shut.get("/api/counter/dossiers", officer)).status).toBe(401)
    } finally {
      await shut.close()
    }
  })
})

test("who tries too many keys has to wait, and who has the right one is told to wait too", async () => {
  const tried = await start()
  try {
    const { body } = await tried.lodge()
    for (let i = 0; i < FAILURES; i++) {
      expect((await tried.follow(body.code, `wrong ${i}`)).status).toBe(404)
    }
    const answer = await tried.get<ProblemJson>(`/api/dossiers/${body.code}`, withKey("wrong"))
    expect(answer.status).toBe(429)
    expect(answer.body).toMatchObject({ type: "https://motcua.vn/problems/too-many-requests" })
    // A right key must not be told from a wrong one by a way round the limit.
    expect((await tried.follow(body.code, body.lookupKey)).status).toBe(429)
    // Others are not touched: finding, lodging and the counter go on.
    expect((await tried.lodge()).status).toBe(201)
    expect((await tried.list()).status).toBe(200)
  } finally {
    await tried.close()
  }
})
