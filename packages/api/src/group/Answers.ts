/**
 * The middleware every endpoint carries: what cannot be read is answered as a problem.
 *
 * @module
 */

import * as Context from "effect/Context"
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import * as HttpApiSecurity from "effect/http-api/HttpApiSecurity"
import {
  InternalFault,
  InvalidRequest,
  PayloadTooLarge,
  Timeout,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType
} from "../problem/Problems.ts"

/** Turns a request that does not decode into {@link InvalidRequest}, field by field. */
export class Answers extends HttpApiMiddleware.Service<Answers>()("@motcua/api/Answers", {
  error: [InvalidRequest, PayloadTooLarge, UnsupportedMediaType, Timeout, InternalFault]
}) {}

/** Who sits at the counter: an account, never a person's data. */
export class Officer extends Context.Service<Officer, { readonly id: string }>()(
  "@motcua/api/Officer"
) {}

/** Lets only officers through (`Authorization: Bearer <token>`). */
export class CounterAccess extends HttpApiMiddleware.Service<
  CounterAccess,
  { provides: Officer; requires: never }
>()("@motcua/api/CounterAccess", {
  security: { officer: HttpApiSecurity.bearer },
  error: [Unauthorized, TooManyRequests]
}) {}
