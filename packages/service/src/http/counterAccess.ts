/**
 * Lets officers to the counter.
 *
 * @module
 */
import { CounterAccess, Officer, Problems } from "@motcua/api"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { FailureLimit } from "../access/FailureLimit.ts"
import { sameHash, sha256 } from "../access/hashes.ts"
import { tooManyRequests } from "./tooManyRequests.ts"

/** The account under which the holder of the one token acts. */
const COUNTER = "counter"

const unauthorized = () =>
  new Problems.Unauthorized({
    detail: "Cần mã cán bộ đúng để dùng quầy tiếp nhận.",
    detailEn: "The counter needs the right officer token."
  })

/** Access by one token. Without a token nobody is let in. */
export const counterAccess = (token: string | undefined) =>
  Layer.effect(
    CounterAccess,
    Effect.map(FailureLimit, (limit) => {
      const expected = token === undefined || token === "" ? undefined : sha256(token)
      return CounterAccess.of({
        officer: Effect.fnUntraced(function* (answer, { credential }) {
          const request = yield* HttpServerRequest.HttpServerRequest
          const address = `counter ${Option.getOrElse(request.remoteAddress, () => "")}`
          yield* Effect.mapError(limit.check(address), tooManyRequests)
          const offered = sha256(Redacted.value(credential))
          if (expected === undefined || !sameHash(expected, offered)) {
            yield* limit.failed(address)
            return yield* unauthorized()
          }
          return yield* Effect.provideService(answer, Officer, { id: COUNTER })
        })
      })
    })
  )
