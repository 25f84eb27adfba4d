/**
 * Registers every widget. This is what the one script tag loads.
 *
 * @module
 */
import "./counter/define.ts"
import "./dossier-form/define.ts"
import "./dossier-tracker/define.ts"
import "./language-switch/define.ts"
import "./office-finder/define.ts"
import "./procedure-finder/define.ts"
import "./service-note/define.ts"
