import * as Flag from "effect/cli/Flag"
import { helpLine } from "./Words.ts"

/** `--json`, as most commands take it. */
export const json = Flag.Boolean("json").pipe(
  Flag.withDescription(
    helpLine({ vi: "In câu trả lời dạng JSON", en: "Print the answer as JSON" })
  ),
  Flag.withDefault(false)
)
