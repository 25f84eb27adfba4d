/**
 * The file of `motcua dossier run`: a procedure and the commands that are given to one dossier.
 *
 * @module
 */
import { Dossier, TimeLimit } from "@motcua/core"
import { DossierCommandSchema } from "@motcua/core/dossier/DossierCommand.schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const LimitFromString = Schema.String.check(
  Schema.makeFilter((text: string) => Result.isSuccess(TimeLimit.parse(text)), {
    expected: "a time limit such as 10d or 15wd"
  })
)

const DossierFileSchema = Schema.Struct({
  procedure: Schema.String,
  /** Whose rules: those of the date of receipt (`auto`), or one body of rules by its id. */
  rules: Schema.optionalKey(Schema.Literals(["auto", "ND61", "ND118"])),
  /** What the procedure lays down and the national database does not say (H3 to H6, H15). */
  terms: Schema.optionalKey(
    Schema.Struct({
      supplementResume: Schema.optionalKey(Schema.Literals(["pause", "restart"])),
      supplementPeriod: Schema.optionalKey(LimitFromString),
      paymentStopsClock: Schema.optionalKey(Schema.Boolean),
      extraWorkingDays: Schema.optionalKey(
        Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1000 }))
      )
    })
  ),
  commands: Schema.Array(Schema.Unknown)
})

export type DossierFile = typeof DossierFileSchema.Type

/** A file, or a command in it, that cannot be read. */
export type DossierFileRefusal =
  | { readonly _tag: "NotJson"; readonly file: string }
  | { readonly _tag: "InvalidDossierFile"; readonly detail: string }
  | {
      readonly _tag: "UnknownCommand"
      readonly index: number
      readonly tag: string
      readonly allowed: ReadonlyArray<string>
    }
  | {
      readonly _tag: "InvalidCommand"
      readonly index: number
      readonly tag: string
      readonly detail: string
    }

const strict = { onExcessProperty: "error" } as const

const decodeFile = Schema.decodeUnknownResult(DossierFileSchema, strict)
const decodeCommand = Schema.decodeUnknownResult(DossierCommandSchema, strict)

/** Reads a parsed file. Its commands are read one by one, by `readCommand`. */
export const read = (value: unknown): Result.Result<DossierFile, DossierFileRefusal> =>
  Result.mapError(decodeFile(value), (error) => ({
    _tag: "InvalidDossierFile",
    detail: error.message
  }))

/** Reads the command at `index`; `defaults` are what it may leave out. */
export const readCommand = (
  value: unknown,
  index: number,
  defaults: Readonly<Record<string, unknown>>
) => {
  const given = typeof value === "object" && value !== null ? value : {}
  const tag = "_tag" in given ? String(given._tag) : ""
  const transition = Dossier.transitions[tag as keyof typeof Dossier.transitions]
  if (!Object.hasOwn(Dossier.transitions, tag)) {
    return Result.fail<DossierFileRefusal>({
      _tag: "UnknownCommand",
      index,
      tag,
      allowed: Dossier.commands
    })
  }
  const kind = transition.by[0]
  const actor = kind === "officer" ? { kind, id: "officer" } : { kind }
  return Result.mapError(
    decodeCommand({ actor, ...defaults, ...given }),
    (error): DossierFileRefusal => ({ _tag: "InvalidCommand", index, tag, detail: error.message })
  )
}
