/**
 * The answer to who tries too many keys.
 *
 * @module
 */
import { Problems } from "@motcua/api"
import type { TooManyFailures } from "../access/FailureLimit.ts"

/** Says how long to wait. */
export const tooManyRequests = ({ retryAfterSeconds }: TooManyFailures) =>
  new Problems.TooManyRequests({
    detail: `Đã nhập sai quá nhiều lần. Hãy thử lại sau ${retryAfterSeconds} giây.`,
    detailEn: `Too many wrong tries. Try again in ${retryAfterSeconds} seconds.`,
    retryAfterSeconds
  })
