/**
 * What happens to a dossier inside the agencies: transfer (H1) and steps (H12).
 *
 * @module
 */
export {
  type ControlLine,
  controlLines,
  type DoneStep,
  type DueStep,
  dueSteps,
  make,
  type Workflow,
  type WorkflowFault,
  type WorkflowStep
} from "./steps.ts"
export { type Medium, transferDue } from "./transfer.ts"
export { text } from "./words.ts"
