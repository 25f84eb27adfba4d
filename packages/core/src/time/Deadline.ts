/**
 * When an answer is due (hạn trả kết quả), with a certificate of how it was counted.
 *
 * @module
 */
export type {
  Certificate,
  CertificateFault,
  CertificateRow,
  CertificateStretch,
  Measure,
  RowClass
} from "./deadline/Certificate.ts"
export { certify } from "./deadline/certify.ts"
export { compute } from "./deadline/compute.ts"
export type {
  ClockStopped,
  Deadline,
  DeadlineRefusal,
  DeadlineRequest,
  InvalidDeadlineRequest,
  LimitNotComputable,
  ProvisionalReason,
  Stop
} from "./deadline/DeadlineRequest.ts"
export { verify } from "./deadline/verify.ts"
export { expectedText, inputText, refusalText, type TimeRefusal } from "./refusalWords.ts"
