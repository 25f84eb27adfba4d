import * as Command from "effect/cli/Command"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { helpLine } from "../Words.ts"

const check = CaseCommand.make({
  name: "check",
  group: "id",
  words: { vi: "Kiểm tra một mã số", en: "Check an identifier" },
  keys: {
    kind: Key.choice(["procedure-code"], { vi: "Loại mã", en: "Kind of identifier" }),
    value: Key.text({ required: true, positional: true, vi: "Mã số", en: "The identifier" })
  },
  examples: ["motcua id check --kind procedure-code 1.004222 --json"],
  prepare: async () => {
    const ProcedureCode = await import("@motcua/core/procedure/ProcedureCode")
    return ({ value }) => Result.succeed({ valid: Result.isSuccess(ProcedureCode.parse(value)) })
  },
  text: ({ valid }) =>
    valid ? { vi: "Hợp lệ", en: "Valid" } : { vi: "Không hợp lệ", en: "Not valid" },
  refusal: () => ({ vi: "", en: "" })
})

export const command = Command.make("id").pipe(
  Command.withDescription(helpLine({ vi: "Mã số", en: "Identifiers" })),
  Command.withSubcommands([check])
)
