import * as Command from "effect/cli/Command"
import * as calendar from "./commands/calendar.ts"
import * as catalogue from "./commands/catalogue.ts"
import * as checklist from "./commands/checklist.ts"
import * as coverage from "./commands/coverage.ts"
import * as deadline from "./commands/deadline.ts"
import * as dossier from "./commands/dossier.ts"
import * as form from "./commands/form.ts"
import * as id from "./commands/id.ts"
import * as interop from "./commands/interop.ts"
import * as machine from "./commands/machine.ts"
import * as migration from "./commands/migration.ts"
import * as network from "./commands/network.ts"
import * as pack from "./commands/pack.ts"
import * as paper from "./commands/paper.ts"
import * as plan from "./commands/plan.ts"
import * as receipt from "./commands/receipt.ts"
import * as route from "./commands/route.ts"
import * as search from "./commands/search.ts"
import * as serve from "./commands/serve.ts"
import * as simulate from "./commands/simulate.ts"
import { Language } from "./Language.ts"
import { helpLine } from "./Words.ts"

/** The whole command line. A command's own file says what it takes; here they are only listed. */
export const program = Command.make("motcua").pipe(
  Command.withDescription(
    helpLine({
      vi: "Một cửa: thời hạn, mạng lưới, nơi tiếp nhận, tra cứu thủ tục và dịch vụ",
      en: "One-stop centres: deadlines, network, routes, procedure search and the service"
    })
  ),
  Command.withSubcommands([
    deadline.command,
    calendar.command,
    network.command,
    route.command,
    coverage.command,
    plan.command,
    simulate.command,
    pack.command,
    search.command,
    catalogue.command,
    checklist.command,
    form.command,
    serve.command,
    migration.command,
    dossier.command,
    paper.command,
    receipt.command,
    interop.command,
    id.command,
    machine.command
  ]),
  Command.withGlobalFlags([Language])
)
