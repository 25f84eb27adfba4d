import { define } from "../page/define.ts"
import { LanguageSwitch } from "./LanguageSwitch.ts"

define("motcua-language-switch", LanguageSwitch)
