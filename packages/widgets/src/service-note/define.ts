import { define } from "../page/define.ts"
import { ServiceNote } from "./ServiceNote.ts"

define("motcua-service-note", ServiceNote)
