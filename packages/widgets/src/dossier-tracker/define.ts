import { define } from "../page/define.ts"
import { DossierTracker } from "./DossierTracker.ts"

define("motcua-dossier-tracker", DossierTracker)
