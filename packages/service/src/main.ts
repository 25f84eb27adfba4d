/**
 * The service as a program of its own. `motcua serve` starts the same with more comfort.
 *
 * @module
 */
import { parseArgs } from "node:util"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { clockInstant } from "./ServeOptions.ts"
import { serve } from "./serve.ts"

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4000" },
    host: { type: "string", default: "127.0.0.1" },
    database: { type: "string", default: "sqlite:./motcua.db" },
    clock: { type: "string" },
    "officer-token": { type: "string" },
    static: { type: "string", multiple: true, default: [] },
    "allow-origin": { type: "string", multiple: true, default: [] },
    "trust-proxy": { type: "string", multiple: true, default: [] },
    "log-requests": { type: "boolean", default: false }
  }
})

const token = values["officer-token"] ?? process.env["MOTCUA_OFFICER_TOKEN"]

const program = Effect.gen(function* () {
  const running = yield* serve({
    port: Number(values.port),
    host: values.host,
    database: values.database,
    staticDirectories: values.static,
    allowOrigins: values["allow-origin"],
    trustedProxies: values["trust-proxy"],
    logRequests: values["log-requests"],
    ...(values.clock === undefined ? {} : { clock: yield* clockInstant(values.clock) }),
    ...(token === undefined ? {} : { officerToken: token })
  })
  yield* Console.log(`motcua: ${running.url}`)
  return yield* Effect.never
}).pipe(
  Effect.scoped,
  Effect.catchTag(["PortRefused", "DatabaseRefused", "DataRefused", "OptionRefused"], (refusal) =>
    Console.error(JSON.stringify(refusal)).pipe(Effect.andThen(Effect.sync(() => process.exit(1))))
  )
)

NodeRuntime.runMain(program)
