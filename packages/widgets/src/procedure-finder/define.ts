import { define } from "../page/define.ts"
import { ProcedureFinder } from "./ProcedureFinder.ts"

define("motcua-procedure-finder", ProcedureFinder)
