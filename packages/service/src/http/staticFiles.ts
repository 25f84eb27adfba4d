/**
 * Files served beside the API: a district's page, the bundle of the widgets.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerError from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpStaticServer from "effect/http/HttpStaticServer"
import * as Layer from "effect/Layer"

/** A folder and the address under which its files are found, `/` or `/widgets`. */
export interface StaticDirectory {
  readonly at: `/${string}`
  readonly directory: string
}

// .git, .env and the like are nobody's business, wherever they stand in the path.
const isHidden = (url: string): boolean => {
  try {
    return decodeURIComponent(url.split("?")[0]!)
      .split(/[/\\]/)
      .some((segment) => segment.startsWith(".") || segment === "node_modules")
  } catch {
    return true
  }
}

const notFound = (request: HttpServerRequest.HttpServerRequest) =>
  new HttpServerError.HttpServerError({
    reason: new HttpServerError.RouteNotFound({ request })
  })

const isNotFound = (error: HttpServerError.HttpServerError): boolean =>
  error.reason._tag === "RouteNotFound"

/**
 * Serves folders. Those with one address are looked through in order. Files are revalidated by
 * their ETag each time, so that a new version is seen at once.
 */
export const staticFiles = (directories: ReadonlyArray<StaticDirectory>) =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const router = yield* HttpRouter.HttpRouter
      const addresses = [...new Set(directories.map(({ at }) => at))]
      for (const at of addresses) {
        const servers = yield* Effect.forEach(
          directories.filter((one) => one.at === at),
          ({ directory }) =>
            Effect.orDie(HttpStaticServer.make({ root: directory, cacheControl: "no-cache" }))
        )
        const handler = Effect.gen(function* () {
          const request = yield* HttpServerRequest.HttpServerRequest
          if (isHidden(request.url)) return yield* notFound(request)
          const [first, ...others] = servers
          return yield* others.reduce(
            (found, next) => Effect.catchIf(found, isNotFound, () => next),
            first!
          )
        })
        yield* (at === "/" ? router : router.prefixed(at)).add("GET", "/*", handler)
      }
    })
  )
