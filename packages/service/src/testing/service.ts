/**
 * A real service for tests: its own SQLite file, a real port of the loopback.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type {
  CounterListJson,
  DossierViewJson,
  LodgedJson,
  LodgeRequestJson,
  OfficerCommandJson,
  OfficerViewJson
} from "@motcua/api"
import { Instant } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Scope from "effect/Scope"
import type { ServeOptions } from "../ServeOptions.ts"
import { serve } from "../serve.ts"

/** An answer, with what it holds as JSON. */
export interface Answer<A> {
  readonly status: number
  readonly type: string
  readonly body: A
}

/** A problem as it travels. */
export interface ProblemJson {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly titleEn: string
  readonly detail: string
  readonly detailEn: string
  readonly rule: string | null
  readonly fields: ReadonlyArray<{
    readonly path: string
    readonly vi: string
    readonly en: string
  }>
  readonly refusal?: string
  readonly allowed?: ReadonlyArray<string>
  readonly currentVersion?: number
  readonly incident?: string
}

export const officerToken = "an officer's token"
export const officer = { authorization: `Bearer ${officerToken}` }

/** The person of these tests: nothing of this may turn up in a log. */
export const applicant = {
  fullName: "Nguyễn Thị Bí Mật",
  citizenId: "074190001234",
  phone: "0912345678",
  email: "bimat@vidu.vn",
  address: "1 Đường Không Tên"
}

/** What is lodged unless a test says otherwise. */
export const lodging = (more: Partial<LodgeRequestJson> = {}): LodgeRequestJson => ({
  requestId: randomUUID(),
  procedureCode: "1.004222",
  communeCode: "25747",
  officeId: "branch-718",
  channel: "direct",
  applicant,
  documents: ["Tờ khai thay đổi thông tin cư trú"],
  note: "Ghi chú riêng tư",
  ...more
})

/** A way to talk to a service. */
export const client = (url: string) => {
  const send = async <A>(
    method: string,
    path: string,
    init: RequestInit = {}
  ): Promise<Answer<A>> => {
    const response = await fetch(url + path, { method, ...init })
    const text = await response.text()
    const type = response.headers.get("content-type") ?? ""
    return {
      status: response.status,
      type,
      body: (type.includes("json") ? JSON.parse(text) : text) as A
    }
  }
  const get = <A>(path: string, headers: Record<string, string> = {}) =>
    send<A>("GET", path, { headers })
  const post = <A>(path: string, body: unknown, headers: Record<string, string> = {}) =>
    send<A>("POST", path, {
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body)
    })
  return {
    url,
    send,
    get,
    post,
    lodge: (more: Partial<LodgeRequestJson> = {}) =>
      post<LodgedJson>("/api/dossiers", lodging(more)),
    follow: (code: string, key: string) =>
      get<DossierViewJson>(`/api/dossiers/${code}`, { "x-motcua-key": key }),
    command: (
      code: string,
      expectedVersion: number,
      command: OfficerCommandJson,
      requestId: string = randomUUID()
    ) =>
      post<OfficerViewJson>(
        `/api/counter/dossiers/${code}/commands`,
        { requestId, expectedVersion, command },
        officer
      ),
    list: (query = "") => get<CounterListJson>(`/api/counter/dossiers${query}`, officer)
  }
}

export type Client = ReturnType<typeof client>

/** A service in this process, with its log. Close it when done. */
export interface TestService extends Client {
  readonly port: number
  readonly database: string
  readonly log: Array<string>
  readonly close: () => Promise<void>
}

/** A folder that is gone at the end of the tests. */
export const temporaryFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "motcua-service-"))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts a service on a Monday of phase II. */
export const start = async (options: Partial<ServeOptions> = {}): Promise<TestService> => {
  const folder = temporaryFolder()
  const scope = await Effect.runPromise(Scope.make())
  const log: Array<string> = []
  const logger = Logger.map(Logger.formatJson, (line) => {
    log.push(line)
  })
  const database = options.database ?? `sqlite:${join(folder.path, "motcua.db")}`
  const running = await Effect.runPromise(
    serve({
      port: 0,
      clock: Instant.unsafe("2025-02-10T08:00:00+07:00"),
      officerToken,
      logRequests: true,
      ...options,
      database
    }).pipe(Scope.provide(scope), Effect.provide(Logger.layer([logger])))
  )
  return {
    ...client(running.url),
    port: running.port,
    database,
    log,
    close: async () => {
      await Effect.runPromise(Scope.close(scope, Exit.void))
      folder.remove()
    }
  }
}
