/**
 * The seven forms of a one-stop centre, filled in. Only the title and the fields that the rules
 * name stand on them: the layout that the circulars lay down was not read.
 *
 * @module
 */
export { apology } from "./apology.ts"
export { type ControlStep, control, stepsOf } from "./control.ts"
export type { Applicant, Issue, Issuer } from "./Issue.ts"
export { type LogbookEntry, logbook } from "./logbook.ts"
export { type HistoryIssue, ofHistory } from "./ofHistory.ts"
export { type ReceiptIssue, receipt } from "./receipt.ts"
export { refusal } from "./refusal.ts"
export { stop } from "./stop.ts"
export { supplement } from "./supplement.ts"
