import * as Command from "effect/cli/Command"
import { helpLine } from "../Words.ts"
import { branches } from "./planBranches.ts"
import { counters } from "./planCounters.ts"

export const command = Command.make("plan").pipe(
  Command.withDescription(helpLine({ vi: "Quy hoạch mạng lưới", en: "Planning the network" })),
  Command.withSubcommands([branches, counters])
)
