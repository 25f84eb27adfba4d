/**
 * What a service is started with.
 *
 * @module
 */
import { existsSync } from "node:fs"
import { Instant, type Province } from "@motcua/core"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as IpNetwork from "effect/net/IpNetwork"
import * as Result from "effect/Result"
import type { StaticDirectory } from "./http/staticFiles.ts"

/** What a service is started with. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** 127.0.0.1 unless told: what listens to the world is put there on purpose. */
  readonly host?: string
  /** `sqlite:./motcua.db`, or `sqlite::memory:` for a journal that is gone with the process. */
  readonly database: string
  /** The data of a province; Bình Dương's unless told. */
  readonly province?: Province.Province
  /**
   * Folders served beside the API, in order: `examples/district-portal/public`, or with an address,
   * `/widgets=packages/widgets/dist`.
   */
  readonly staticDirectories?: ReadonlyArray<string | StaticDirectory>
  /** A demonstration clock that begins at this instant; the real time without it. */
  readonly clock?: Instant.Instant
  /** What officers show at the counter. Without it the counter lets nobody in. */
  readonly officerToken?: string
  /** Other origins whose pages may talk to the API, `https://huyen.vidu.vn`. */
  readonly allowOrigins?: ReadonlyArray<string>
  /**
   * Networks of proxies in front of the service, `10.0.0.0/8`: only what they say of a request's
   * origin is believed. Behind a proxy that is not named here all requests seem to come from one
   * place, and the limit on failed look-ups is one for all.
   */
  readonly trustedProxies?: ReadonlyArray<string>
  /** Says each request in the log: method, route and status, nothing of its content. */
  readonly logRequests?: boolean
}

/** An option that cannot be used, in both languages. */
export class OptionRefused extends Data.TaggedError("OptionRefused")<{
  readonly option: string
  readonly vi: string
  readonly en: string
}> {
  override get message(): string {
    return this.en
  }
}

const refuse = (option: string, vi: string, en: string) =>
  Effect.fail(new OptionRefused({ option, vi, en }))

/** The path of a database option. */
export const databasePath = (database: string): Effect.Effect<string, OptionRefused> => {
  const match = /^sqlite:(.+)$/.exec(database)
  return match === null
    ? refuse(
        "database",
        `Cơ sở dữ liệu phải có dạng sqlite:ĐƯỜNG_DẪN, ví dụ sqlite:./motcua.db; nhận được "${database}".`,
        `The database must be sqlite:PATH, such as sqlite:./motcua.db; given "${database}".`
      )
    : Effect.succeed(match[1]!)
}

/** The instant of a clock option. */
export const clockInstant = (text: string): Effect.Effect<Instant.Instant, OptionRefused> => {
  const instant = Instant.parse(text)
  return Result.isSuccess(instant)
    ? Effect.succeed(instant.success)
    : refuse(
        "clock",
        `Đồng hồ phải là thời điểm ISO 8601 có múi giờ, ví dụ 2025-02-10T08:00:00+07:00; nhận được "${text}".`,
        `The clock must be an ISO 8601 instant with its offset, such as 2025-02-10T08:00:00+07:00; given "${text}".`
      )
}

/** A folder option: `FOLDER`, or `/ADDRESS=FOLDER`. */
export const staticDirectory = (text: string | StaticDirectory): StaticDirectory => {
  if (typeof text !== "string") return text
  const match = /^(\/[^=]*)=(.+)$/.exec(text)
  const at = match?.[1]?.replace(/(?<=.)\/+$/, "") ?? "/"
  return { at: at as `/${string}`, directory: match?.[2] ?? text }
}

/** Checks the origins and the port, which are used only later. */
export const checked = (options: ServeOptions): Effect.Effect<ServeOptions, OptionRefused> => {
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65_535) {
    return refuse(
      "port",
      `Cổng phải là số nguyên từ 0 đến 65535; nhận được ${options.port}.`,
      `The port must be a whole number from 0 to 65535; given ${options.port}.`
    )
  }
  for (const origin of options.allowOrigins ?? []) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      return refuse(
        "allowOrigins",
        `Nguồn được phép phải có dạng https://tên-miền; nhận được "${origin}".`,
        `An allowed origin must be like https://host; given "${origin}".`
      )
    }
  }
  for (const network of options.trustedProxies ?? []) {
    if (Result.isFailure(IpNetwork.fromString(network))) {
      return refuse(
        "trustedProxies",
        `Mạng của proxy phải có dạng 10.0.0.0/8; nhận được "${network}".`,
        `The network of a proxy must be like 10.0.0.0/8; given "${network}".`
      )
    }
  }
  for (const { directory } of (options.staticDirectories ?? []).map(staticDirectory)) {
    if (!existsSync(directory)) {
      return refuse(
        "staticDirectories",
        `Không có thư mục "${directory}".`,
        `There is no folder "${directory}".`
      )
    }
  }
  return Effect.succeed(options)
}
