import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Exploration, Model } from "@motcua/core/verify"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { Tagged } from "../CaseRefusal.ts"
import { Refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"

const json = Flag.Boolean("json").pipe(
  Flag.withDescription(helpLine({ vi: "In dạng JSON", en: "Print JSON" })),
  Flag.withDefault(false)
)

const format = Flag.Literals("format", ["mermaid", "scxml", "xstate"]).pipe(
  Flag.withDescription(helpLine({ vi: "Ngôn ngữ của sơ đồ", en: "Language of the machine" })),
  Flag.withDefault("mermaid")
)

const exportMachine = Command.make("export", { format }, ({ format }) =>
  Effect.gen(function* () {
    const { write } = yield* Effect.promise(() => import("@motcua/core/interop/machineExport"))
    yield* Console.log(write(format).trimEnd())
  })
).pipe(
  Command.withDescription(
    helpLine({ vi: "In sơ đồ trạng thái của hồ sơ", en: "Print the dossier machine as data" })
  ),
  Command.withExamples([{ command: "motcua machine export --format scxml" }])
)

const refused = <R extends Tagged>(refusal: R, words: Words): Refused =>
  new Refused({ refusal, words })

type AnyModel = Model<unknown, unknown, unknown, unknown, unknown>

interface Explored {
  readonly name: string
  readonly found: Exploration<unknown>
}

/** A user's module has a model, or several by name, as its default export. */
const modelsOf = (exported: unknown): ReadonlyArray<readonly [string, AnyModel]> | null => {
  const isModel = (value: unknown): value is AnyModel =>
    Predicate.isObject(value) &&
    Predicate.hasProperty(value, "decider") &&
    Predicate.isFunction(Reflect.get(value, "candidates")) &&
    Predicate.isFunction(Reflect.get(value, "key"))
  if (isModel(exported)) return [["machine", exported]]
  if (!Predicate.isObject(exported)) return null
  const entries = Object.entries(exported)
  return entries.length > 0 && entries.every(([, value]) => isModel(value))
    ? (entries as Array<[string, AnyModel]>)
    : null
}

const exploreModule = (file: string) =>
  Effect.gen(function* () {
    const url = pathToFileURL(resolve(file)).href
    const loaded = yield* Effect.tryPromise({
      try: (): Promise<{ readonly default?: unknown }> => import(url),
      catch: (cause) =>
        refused(
          { _tag: "ModuleNotLoaded", file, detail: String(cause) },
          { vi: `Không nạp được ${file}.`, en: `${file} could not be loaded.` }
        )
    })
    const models = modelsOf(loaded.default)
    if (models === null) {
      return yield* refused(
        {
          _tag: "NoModel",
          file,
          expected: "a default export with decider, given, candidates and key"
        },
        {
          vi: `${file} phải có default export là một mô hình.`,
          en: `${file} has to have a model as its default export.`
        }
      )
    }
    const { explore } = yield* Effect.promise(() => import("@motcua/core/verify"))
    return models.map(([name, model]): Explored => ({ name, found: explore(model) }))
  })

const exploreOurs = Effect.gen(function* () {
  const [{ dossierModel, explore, variants }, WorkingCalendar, { binhDuong }, Result] =
    yield* Effect.promise(() =>
      Promise.all([
        import("@motcua/core/verify"),
        import("@motcua/core/time/WorkingCalendar"),
        import("@motcua/binh-duong"),
        import("effect/Result")
      ])
    )
  // The pack's calendar was checked when the pack was built.
  const calendar = Result.getOrThrow(WorkingCalendar.make(binhDuong.calendar))
  return variants.map(
    (variant): Explored => ({ name: variant.name, found: explore(dossierModel(variant, calendar)) })
  )
})

const verify = Command.make(
  "verify",
  {
    json,
    module: Flag.String("module").pipe(
      Flag.withDescription(
        helpLine({
          vi: "Tệp JavaScript có máy trạng thái của bạn",
          en: "A JavaScript file with a machine of your own"
        })
      ),
      Flag.withMetavar("FILE"),
      Flag.optional
    )
  },
  ({ json, module }) =>
    Effect.gen(function* () {
      const explored = yield* Option.match(module, {
        onNone: () => exploreOurs,
        onSome: exploreModule
      })
      const machines = explored.map(({ name, found }) => ({ name, ...found }))
      yield* Console.log(json ? JSON.stringify({ machines }) : machines.map(lineOf).join("\n"))
      const broken = machines.filter((machine) => machine.violations.length > 0)
      if (broken.length > 0) {
        return yield* refused(
          {
            _tag: "PropertiesViolated",
            machines: broken.map(({ name, violations }) => ({ name, violations }))
          },
          {
            vi: "Có tính chất không được giữ; lịch sử ngắn nhất ở trên.",
            en: "Some properties do not hold; the shortest histories stand above."
          }
        )
      }
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Duyệt hết các trạng thái của hồ sơ và kiểm tra các tính chất",
      en: "Explore every state of the dossier machine and check its properties"
    })
  ),
  Command.withExamples([
    { command: "motcua machine verify" },
    { command: "motcua machine verify --module ./my-machine.js --json" }
  ])
)

const lineOf = ({ name, ...found }: Explored["found"] & { readonly name: string }): string =>
  [
    `${name}: ${found.states} states, ${found.transitions} transitions, ${found.refusals} refusals, depth ${found.depth}: ` +
      (found.violations.length === 0 ? "holds" : "BROKEN"),
    ...found.violations.flatMap(({ property, history }) => [
      `  ${property}`,
      ...history.map((command, index) => `    ${index + 1}. ${JSON.stringify(command)}`)
    ])
  ].join("\n")

export const command = Command.make("machine").pipe(
  Command.withDescription(helpLine({ vi: "Máy trạng thái của hồ sơ", en: "The dossier machine" })),
  Command.withSubcommands([exportMachine, verify])
)
