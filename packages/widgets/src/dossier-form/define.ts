import { define } from "../page/define.ts"
import { DossierForm } from "./DossierForm.ts"

define("motcua-dossier-form", DossierForm)
