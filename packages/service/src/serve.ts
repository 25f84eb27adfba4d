/**
 * The service as a whole: put together, started, and stopped with its scope.
 *
 * @module
 */
import { createServer } from "node:http"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { MotcuaApi } from "@motcua/api"
import { binhDuong } from "@motcua/binh-duong"
import type { Instant } from "@motcua/core"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as HttpMiddleware from "effect/http/HttpMiddleware"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import type { HttpServerResponse } from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Layer from "effect/Layer"
import * as IpNetwork from "effect/net/IpNetwork"
import type * as Scope from "effect/Scope"
import { FailureLimit } from "./access/FailureLimit.ts"
import { ClockNote, demonstrationNote, startingAt } from "./clock/ServiceClock.ts"
import { Desk } from "./dossier/Desk.ts"
import { history, summary } from "./dossier/history.ts"
import { answers } from "./http/answers.ts"
import { counterAccess } from "./http/counterAccess.ts"
import { counterHandlers } from "./http/counterHandlers.ts"
import { deadlineHandlers } from "./http/deadlineHandlers.ts"
import { dossierHandlers } from "./http/dossierHandlers.ts"
import { edge } from "./http/edge.ts"
import { migrationHandlers } from "./http/migrationHandlers.ts"
import { networkHandlers } from "./http/networkHandlers.ts"
import { procedureHandlers } from "./http/procedureHandlers.ts"
import { staticFiles } from "./http/staticFiles.ts"
import { systemHandlers } from "./http/systemHandlers.ts"
import { unreadable } from "./http/unreadable.ts"
import type { DatabaseRefused } from "./journal/DatabaseRefused.ts"
import { Journal } from "./journal/Journal.ts"
import * as SqliteJournal from "./journal/SqliteJournal.ts"
import { Live } from "./live/Live.ts"
import {
  checked,
  databasePath,
  type OptionRefused,
  type ServeOptions,
  staticDirectory
} from "./ServeOptions.ts"
import { turnDaily } from "./turn/TurnOfDay.ts"
import { type DataRefused, World } from "./world/World.ts"

/** The port is taken, or may not be listened on. */
export class PortRefused extends Data.TaggedError("PortRefused")<{
  readonly port: number
  readonly host: string
  readonly vi: string
  readonly en: string
}> {
  override get message(): string {
    return this.en
  }
}

/** Why a service did not start; each says so in both languages. */
export type ServeRefusal = PortRefused | DatabaseRefused | DataRefused | OptionRefused

/** A service that listens. */
export interface RunningService {
  readonly url: string
  readonly host: string
  readonly port: number
}

const portRefused = (host: string, port: number, { cause }: ServeError): PortRefused => {
  const code = (cause as NodeJS.ErrnoException | null)?.code
  const said = (vi: string, en: string) => new PortRefused({ host, port, vi, en })
  switch (code) {
    case "EADDRINUSE":
      return said(
        `Cổng ${port} trên ${host} đang được dùng. Hãy dừng chương trình kia hoặc chọn cổng khác (--port).`,
        `Port ${port} on ${host} is in use. Stop the other program or choose another port (--port).`
      )
    case "EACCES":
      return said(
        `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên.`,
        `Port ${port} may not be opened by this account. Choose one from 1024 on.`
      )
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return said(
        `Máy này không có địa chỉ ${host}. Hãy dùng 127.0.0.1 hoặc một địa chỉ của máy (--host).`,
        `This machine has no address ${host}. Use 127.0.0.1 or an address it has (--host).`
      )
    default:
      return said(
        `Không mở được cổng ${port} trên ${host} (${code ?? "?"}).`,
        `Port ${port} on ${host} cannot be opened (${code ?? "?"}).`
      )
  }
}

/** Changes with what the counter's list shows, so that it is made again from the events. */
const PROJECTION = 1

const httpServer = () =>
  // Slow senders are cut off; what is being answered, streams included, is not.
  unreadable(
    createServer({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5000
    })
  )

/**
 * Starts a service and stops it with the scope: no new requests, streams ended, answers under way
 * finished, then the database closed. It fails with a {@link ServeRefusal} where the port, the
 * database, the data or an option cannot be used.
 *
 * @example
 * ```ts sketch
 * import { serve } from "@motcua/service"
 * import { Effect } from "effect"
 *
 * const program = Effect.gen(function* () {
 *   const { url } = yield* serve({ port: 4000, database: "sqlite:./motcua.db" })
 *   console.log(url)
 *   return yield* Effect.never
 * }).pipe(Effect.scoped)
 * ```
 */
export const serve = (
  options: ServeOptions
): Effect.Effect<RunningService, ServeRefusal, Scope.Scope> =>
  Effect.gen(function* () {
    const { port, host = "127.0.0.1", province = binhDuong } = yield* checked(options)
    const path = yield* databasePath(options.database)
    const world = yield* Layer.build(
      Layer.mergeAll(
        SqliteJournal.layer(path),
        World.layer(province),
        Live.layer,
        FailureLimit.layer,
        Layer.succeed(ClockNote, options.clock === undefined ? null : demonstrationNote)
      )
    )
    const journal = Context.get(world, Journal)
    yield* journal.project(PROJECTION, (_, events) => summary(history(events).dossier))
    const clock =
      options.clock === undefined
        ? yield* Clock.Clock
        : // A dossier's time does not go back when the demonstration begins again.
          yield* startingAt(
            Math.max(options.clock, (yield* journal.lastAt) ?? 0) as Instant.Instant
          )
    // Before anybody is let in: what time did while the service was down.
    yield* Layer.build(Desk.layer).pipe(
      Effect.flatMap((desk) => Effect.provideContext(turnDaily, desk)),
      Effect.provideContext(world),
      Effect.provideService(Clock.Clock, clock)
    )
    const server = yield* Layer.build(
      NodeHttpServer.layer(httpServer, { port, host, gracefulShutdownTimeout: "10 seconds" })
    ).pipe(Effect.mapError((error) => portRefused(host, port, error)))
    const application = yield* HttpRouter.toHttpEffect(
      routes(options).pipe(Layer.provide(Layer.succeedContext(Context.merge(world, server))))
    ).pipe(Effect.provideContext(server))
    const hardened = edge(application, options.logRequests === true)
    yield* HttpServer.serveEffect(around(options)(hardened)).pipe(
      Effect.provideContext(server),
      Effect.provideService(Clock.Clock, clock)
    )
    yield* Effect.addFinalizer(() => Context.get(world, Live).close)
    const { address } = Context.get(server, HttpServer.HttpServer)
    const bound = address._tag === "UnixPathAddress" ? port : address.port
    return { host, port: bound, url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}` }
  })

const routes = (options: ServeOptions) =>
  Layer.mergeAll(
    HttpApiBuilder.layer(MotcuaApi, { openapiPath: "/openapi.json" }).pipe(
      Layer.provide([
        systemHandlers,
        procedureHandlers,
        networkHandlers,
        deadlineHandlers,
        dossierHandlers,
        counterHandlers,
        migrationHandlers
      ]),
      Layer.provide([answers, counterAccess(options.officerToken), Desk.layer])
    ),
    staticFiles((options.staticDirectories ?? []).map(staticDirectory))
  )

/** What every answer passes on its way out, and every request on its way in. */
const around =
  ({ allowOrigins = [], trustedProxies = [] }: ServeOptions) =>
  <E, R>(application: Effect.Effect<HttpServerResponse, E, R>) => {
    const compressed = HttpMiddleware.compression()(application)
    const shared = HttpMiddleware.cors({
      allowedOrigins: (origin) => allowOrigins.includes(origin),
      allowedMethods: ["GET", "POST"],
      allowedHeaders: ["authorization", "content-type", "last-event-id", "x-motcua-key"],
      exposedHeaders: ["retry-after"],
      maxAge: 600
    })(compressed)
    return HttpMiddleware.xForwardedHeaders({
      trustedProxies: trustedProxies.map(IpNetwork.fromStringUnsafe)
    })(shared)
  }
