import { readFileSync } from "node:fs"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliError from "effect/cli/CliError"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Runtime from "effect/Runtime"
import { program } from "./program.ts"
import { Refused, toJson } from "./Refused.ts"
import * as usage from "./usage.ts"

const answered = 0
const refused = 1
const wrongUsage = 2
const interrupted = 130

const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
) as { readonly version: string }

const builtIns = CliConfig.layer({
  builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions, GlobalFlag.LogLevel]
})

// Standard output is for answers alone.
const logs = Layer.succeed(Logger.LogToStderr, true)

/** Says on standard error why there is no answer, and what the process ends with. */
const report = (cause: Cause.Cause<unknown>): Effect.Effect<number> => {
  if (Cause.hasInterruptsOnly(cause)) return Effect.succeed(interrupted)
  const error = Cause.squash(cause)
  if (CliError.isCliError(error)) return Effect.succeed(wrongUsage)
  const json =
    error instanceof Refused
      ? toJson(error.refusal, error.words)
      : toJson({ _tag: "Defect", detail: Cause.pretty(cause) } as { readonly _tag: string }, {
          vi: "Lỗi trong chương trình. Xin báo lại cho nhóm motcua.",
          en: "A fault in the program. Please report it to motcua."
        })
  return Effect.as(Console.error(JSON.stringify(json)), refused)
}

// Whoever reads the output may stop reading, as `head` does: nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? answered : refused)
})

Command.run(program, { version }).pipe(
  Effect.as(answered),
  Effect.catchCause(report),
  Effect.tap((code) =>
    Effect.sync(() => {
      process.exitCode = code
    })
  ),
  Effect.provide(Layer.mergeAll(NodeServices.layer, usage.layer, builtIns, logs)),
  NodeRuntime.runMain({
    disableErrorReporting: true,
    // A code that was set stands; an interruption sets none unless the command did.
    teardown: (exit, onExit) =>
      Runtime.defaultTeardown(exit, (code) => onExit(Number(process.exitCode ?? code)))
  })
)
