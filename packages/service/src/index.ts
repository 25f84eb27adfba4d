/**
 * The service that the motcua widgets talk to.
 *
 * @module
 */
export { DatabaseRefused } from "./journal/DatabaseRefused.ts"
export {
  clockInstant,
  databasePath,
  OptionRefused,
  type ServeOptions,
  staticDirectory
} from "./ServeOptions.ts"
export { PortRefused, type RunningService, type ServeRefusal, serve } from "./serve.ts"
export { DataRefused } from "./world/World.ts"
