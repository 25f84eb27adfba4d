import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lodging, officer, type ProblemJson, start, type TestService } from "./testing/service.ts"

let service: TestService
beforeAll(async () => {
  service = await start({ allowOrigins: ["https://huyen.vidu.vn"] })
})
afterAll(() => service.close())

/** What every answer to bad input must be. */
const isProblem = (answer: { status: number; type: string; body: ProblemJson }, status: number) => {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  expect(answer.type).toBe("application/problem+json")
  const { type, title, titleEn, detail, detailEn } = answer.body
  expect(type).toMatch(/^https:\/\/motcua\.vn\/problems\/[a-z-]+$/)
  expect(answer.body.status).toBe(status)
  for (const words of [title, titleEn, detail, detailEn]) expect(words.length).toBeGreaterThan(5)
  for (const { path, vi, en } of answer.body.fields) {
    for (const text of [path, vi, en]) expect(text.length).toBeGreaterThan(0)
  }
}

const json = { "content-type": "application/json" }
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
  service.send<ProblemJson>("POST", "/api/dossiers", { headers, body })

describe("a body that cannot be read", () => {
  test.each([
    ["cut short", '{"requestId":'],
    ["empty", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "42"],
    ["nested without end", "[".repeat(100_000)],
    ["no JSON", "xin chào"],
    ["a prototype", '{"__proto__":{"requestId":"x"}}'],
    ["broken UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])]
  ])("%s", async (_, body) => {
    isProblem(await send(body as string), 400)
  })

  test("of another type is 415", async () => {
    isProblem(await send("<a/>", { "content-type": "text/xml" }), 415)
    isProblem(await send("a=b", { "content-type": "application/x-www-form-urlencoded" }), 415)
  })

  test("too large is 413, announced or not, and the next request is served", async () => {
    const large = JSON.stringify(lodging({ note: "a".repeat(300_000) }))
    isProblem(await send(large), 413)
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 40; i++) controller.enqueue(new Uint8Array(10_000).fill(97))
        controller.close()
      }
    })
    const answer = await service.send<ProblemJson>("POST", "/api/dossiers", {
      headers: json,
      body: chunks,
      duplex: "half"
    } as RequestInit)
    isProblem(answer, 413)
    expect((await service.lodge()).status).toBe(201)
  })
})

describe("fields that are wrong", () => {
  const faulty = (fields: Record<string, unknown>) =>
    service.post<ProblemJson>("/api/dossiers", { ...lodging(), ...fields })
  const person = lodging().applicant

  test("are all named at once, each in both languages", async () => {
    const answer = await faulty({
      requestId: "x",
      procedureCode: 5,
      communeCode: "abc",
      channel: "fax",
      applicant: { ...person, fullName: "  ", citizenId: "12" },
      documents: "x"
    })
    isProblem(answer, 400)
    expect(answer.body.fields.map(({ path }) => path)).toEqual([
      "payload.requestId",
      "payload.procedureCode",
      "payload.communeCode",
      "payload.channel",
      "payload.applicant.fullName",
      "payload.applicant.citizenId",
      "payload.documents"
    ])
  })

  test.each([
    ["NUL", "Nguyễn\u0000Văn A"],
    ["an escape", "\u001b[31mNguyễn"],
    ["text turned round", "Nguyễn \u202eA năV"],
    ["half a surrogate pair", "Nguyễn \ud800"],
    ["a name without end", "Nguyễn ".repeat(1000)],
    ["nothing but spaces", " \t "],
    ["a number", 42],
    ["an object", { toString: "x" }],
    ["null", null]
  ])("a name with %s", async (_, fullName) => {
    const answer = await faulty({ applicant: { ...person, fullName } })
    isProblem(answer, 400)
    expect(answer.body.fields.map(({ path }) => path)).toEqual(["payload.applicant.fullName"])
    // What was typed is not told back: it may be somebody's data.
    expect(JSON.stringify(answer.body)).not.toContain("Nguyễn")
  })

  test.each([
    ["phone", "12"],
    ["phone", "0912345678; DROP TABLE"],
    ["email", "a@b"],
    ["email", "<script>@vidu.vn"],
    ["citizenId", "12345678901a"],
    ["citizenId", "٠٧٤١٩٠٠٠١٢٣٤"]
  ])("a %s like %s", async (field, value) => {
    const answer = await faulty({ applicant: { ...person, [field]: value } })
    isProblem(answer, 400)
    expect(answer.body.fields.map(({ path }) => path)).toEqual([`payload.applicant.${field}`])
  })

  test("too many documents", async () => {
    isProblem(await faulty({ documents: Array.from({ length: 101 }, () => "a") }), 400)
  })

  test("hostile text that is only text is kept as it is", async () => {
    const { body } = await service.lodge({
      documents: ["<script>alert(1)</script> '; DROP TABLE event; --"]
    })
    const view = await service.follow(body.code, body.lookupKey)
    expect(view.body.documents).toEqual(["<script>alert(1)</script> '; DROP TABLE event; --"])
    expect(view.type).toBe("application/json")
  })

  test("a command that there is not", async () => {
    const { body } = await service.lodge()
    const answer = await service.post<ProblemJson>(
      `/api/counter/dossiers/${body.code}/commands`,
      { requestId: crypto.randomUUID(), expectedVersion: 1.5, command: { _tag: "Shred" } },
      officer
    )
    isProblem(answer, 400)
    expect(answer.body.fields.map(({ path }) => path)).toEqual([
      "payload.expectedVersion",
      "payload.command"
    ])
  })
})

describe("an address that leads nowhere", () => {
  test.each([
    ["GET", "/api/nothing", 404],
    ["GET", "/nothing.html", 404],
    ["DELETE", "/api/health", 404],
    ["PUT", "/api/dossiers", 404],
    ["GET", "/api/procedures/%E0%A4%A", 404],
    ["GET", "/api/procedures/%00", 404],
    ["GET", "/api/procedures/9.999999", 404],
    ["GET", `/api/dossiers/${"a".repeat(3000)}`, 404],
    ["GET", "/..%2f..%2fpackage.json", 404],
    ["GET", "/.git/config", 404],
    ["GET", "/api/procedures?limit=abc", 400],
    ["GET", "/api/procedures?limit=0", 400],
    ["GET", "/api/procedures?level=village", 400],
    ["GET", "/api/procedures?query=a&query=b", 400],
    ["GET", `/api/procedures?query=${"a".repeat(300)}`, 400],
    ["GET", "/api/network?at=2025-02-30", 400],
    ["GET", "/api/network?at=2024-01-01", 422],
    ["GET", "/api/routes?procedure=1.004222", 400],
    ["GET", "/api/routes?procedure=9.999999&commune=25747", 404],
    ["GET", "/api/routes?procedure=1.004222&commune=00001", 422],
    ["GET", "/api/deadlines?procedure=1.004222&channel=fax", 400],
    ["GET", "/api/deadlines?procedure=1.004222&channel=direct&at=2025-01-01T00:00:00", 400],
    ["GET", "/api/deadlines?procedure=1.004222&channel=direct&at=2999-01-01T00:00:00%2B07:00", 422]
  ])("%s %s → %i", async (method, path, status) => {
    isProblem(await service.send<ProblemJson>(method, path), status)
  })

  test("a head without end is 431", async () => {
    const answer = await service.get<ProblemJson>("/api/health", { "x-long": "a".repeat(20_000) })
    expect([answer.status, answer.type]).toEqual([431, "application/problem+json"])
  })

  test("what is no HTTP is answered and hung up on", async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(service.port, "127.0.0.1", () => socket.write("GARBAGE\r\n\r\n"))
      let text = ""
      socket.on("data", (chunk) => {
        text += chunk
      })
      socket.on("end", () => resolve(text))
      socket.on("error", reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain("application/problem+json")
  })
})

test("every answer says how it may be used", async () => {
  for (const path of ["/api/health", "/api/nothing", "/openapi.json"]) {
    const { headers } = await fetch(service.url + path)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("content-security-policy")).toContain("default-src 'self'")
  }
})

describe("a page from elsewhere", () => {
  const preflight = (origin: string) =>
    fetch(`${service.url}/api/dossiers`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" }
    })

  test("may talk to the API where it is allowed", async () => {
    const allowed = await preflight("https://huyen.vidu.vn")
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://huyen.vidu.vn")
    expect(allowed.headers.get("access-control-allow-headers")).toContain("x-motcua-key")
    const answer = await fetch(`${service.url}/api/health`, {
      headers: { origin: "https://huyen.vidu.vn" }
    })
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://huyen.vidu.vn")
  })

  test("and may not where it is not", async () => {
    const refused = await preflight("https://ke-gian.vidu.vn")
    expect(refused.headers.get("access-control-allow-origin")).toBeNull()
  })
})

test("none of this was a fault of the service, and nothing of a person is in its log", () => {
  expect(service.log.length).toBeGreaterThan(50)
  const log = service.log.join("\n")
  expect(log).not.toContain("fault")
  for (const secret of ["Nguyễn", "Bí Mật", "074190001234", "0912345678", "bimat", "riêng tư"]) {
    expect(log).not.toContain(secret)
  }
})
