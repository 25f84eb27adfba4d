/**
 * The counter of a running service, as the command line asks it.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { MigrationDoneJson, MigrationPlanJson, MigrationRequestJson } from "@motcua/api"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Refused, refused } from "../Refused.ts"
import { helpLine } from "../Words.ts"

/** Where the service is, and who asks. */
export const counterFlags = {
  service: Flag.String("service").pipe(
    Flag.withMetavar("URL"),
    Flag.withDefault("http://127.0.0.1:4000"),
    Flag.withDescription(
      helpLine({ vi: "Địa chỉ của dịch vụ đang chạy", en: "Address of the running service" })
    )
  ),
  officerToken: Flag.String("officer-token").pipe(
    Flag.withMetavar("TOKEN"),
    Flag.optional,
    Flag.withDescription(
      helpLine({
        vi: "Mã của quầy; nên đặt trong biến MOTCUA_OFFICER_TOKEN để không lộ trong danh sách tiến trình",
        en: "Token of the counter; better in MOTCUA_OFFICER_TOKEN, where no list of processes shows it"
      })
    )
  )
}

/** A counter to ask. */
export interface Counter {
  readonly service: string
  readonly token: string
}

/** The counter that the flags and the environment name. */
export const counterOf = (given: {
  readonly service: string
  readonly officerToken: Option.Option<string>
}): Effect.Effect<Counter, Refused> => {
  const token = Option.getOrUndefined(given.officerToken) ?? process.env["MOTCUA_OFFICER_TOKEN"]
  if (token === undefined || token === "") {
    return Effect.fail(
      refused(
        { _tag: "OfficerTokenMissing" },
        {
          vi: "Cần mã của quầy: MOTCUA_OFFICER_TOKEN hoặc --officer-token.",
          en: "The token of the counter is wanted: MOTCUA_OFFICER_TOKEN or --officer-token."
        }
      )
    )
  }
  return Effect.succeed({ service: given.service.replace(/\/+$/, ""), token })
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === "string" && value !== "" ? value : otherwise

const problem = (service: string, status: number, body: unknown): Refused => {
  const told = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>
  const { detail, detailEn, rule, type } = told
  return refused(
    {
      _tag: text(told["refusal"], "ServiceRefused"),
      service,
      status,
      ...(typeof type === "string" ? { type } : {}),
      ...(typeof rule === "string" ? { rule } : {})
    },
    {
      vi: text(detail, `Dịch vụ ${service} trả lời mã ${status}.`),
      en: text(detailEn, `The service ${service} answered ${status}.`)
    }
  )
}

const ask = <A>({ service, token }: Counter, path: string, body?: object) =>
  Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(service + path, {
        method: body === undefined ? "GET" : "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal
      })
      const answer: unknown = await response.json().catch(() => null)
      return { isDone: response.ok, status: response.status, answer }
    },
    catch: () =>
      refused(
        { _tag: "ServiceUnreachable", service },
        {
          vi: `Không kết nối được dịch vụ ${service}. Chạy lại lệnh cũng không ghi hai lần.`,
          en: `The service ${service} cannot be reached. Run again, nothing is recorded twice.`
        }
      )
  }).pipe(
    Effect.flatMap(({ answer, isDone, status }) =>
      isDone && answer !== null
        ? Effect.succeed(answer as A)
        : Effect.fail(problem(service, status, answer))
    )
  )

/** The whole plan of a change, or of undoing it. */
export const planAt = (
  counter: Counter,
  {
    procedure,
    to,
    undo
  }: { readonly procedure: string; readonly to: string; readonly undo: boolean }
): Effect.Effect<MigrationPlanJson, Refused> =>
  Effect.gen(function* () {
    const lines: Array<MigrationPlanJson["lines"][number]> = []
    let after = ""
    while (true) {
      const query = new URLSearchParams({
        procedure,
        to,
        undo: String(undo),
        ...(after === "" ? {} : { after })
      })
      const page = yield* ask<MigrationPlanJson>(counter, `/api/counter/migrations?${query}`)
      lines.push(...page.lines)
      if (page.next === null) return { ...page, lines }
      after = page.next
    }
  })

// The same dossiers at the same versions make the same request, so that a command which is run
// again after a lost answer does nothing twice.
const requestIdOf = (content: object): string => {
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex")
  const part = (from: number, to: number) => hash.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`
}

/** Dossiers of one request. */
const BATCH = 500

/** Carries a change out for dossiers, or undoes it, in as many requests as it takes. */
export const carryOutAt = (
  counter: Counter,
  request: Omit<MigrationRequestJson, "requestId">
): Effect.Effect<MigrationDoneJson, Refused> =>
  Effect.gen(function* () {
    let all: MigrationDoneJson | null = null
    for (let at = 0; at === 0 || at < request.dossiers.length; at += BATCH) {
      const content = { ...request, dossiers: request.dossiers.slice(at, at + BATCH) }
      const body = { requestId: requestIdOf(content), ...content }
      const one = yield* ask<MigrationDoneJson>(counter, "/api/counter/migrations", body)
      all =
        all === null
          ? one
          : { ...one, done: [...all.done, ...one.done], left: [...all.left, ...one.left] }
    }
    return all!
  })
