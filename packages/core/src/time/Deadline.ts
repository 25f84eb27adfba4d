/**
 * When an answer is due (hạn trả kết quả), with a certificate of how it was counted.
 *
 * @module
 */
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
