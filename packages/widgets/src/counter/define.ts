import { define } from "../page/define.ts"
import { Counter } from "./Counter.ts"
import { CounterDossier } from "./CounterDossier.ts"

define("motcua-counter-dossier", CounterDossier)
define("motcua-counter", Counter)
