/**
 * A model checker for any decision maker, and the dossier machine as a model for it.
 *
 * @module
 */
export { dossierModel, type Variant, variants } from "./verify/dossierModel.ts"
export * from "./verify/explore.ts"
