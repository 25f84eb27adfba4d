import { define } from "../page/define.ts"
import { OfficeFinder } from "./OfficeFinder.ts"

define("motcua-office-finder", OfficeFinder)
