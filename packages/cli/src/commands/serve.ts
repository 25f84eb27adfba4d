import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readDefinitions } from "../catalogue/readDefinitions.ts"
import { refused } from "../Refused.ts"
import { helpLine } from "../Words.ts"

const described =
  (vi: string, en: string) =>
  <A>(flag: Flag.Flag<A>): Flag.Flag<A> =>
    Flag.withDescription(flag, helpLine({ vi, en }))

export const command = Command.make(
  "serve",
  {
    port: Flag.Int("port").pipe(
      Flag.filter(
        (port) => port >= 0 && port <= 65_535,
        () => helpLine({ vi: "một số từ 0 đến 65535", en: "a number from 0 to 65535" })
      ),
      Flag.withDefault(4000),
      described("Cổng, 0 là cổng trống bất kỳ", "Port, 0 for any free one")
    ),
    host: Flag.String("host").pipe(
      Flag.withDefault("127.0.0.1"),
      described(
        "Địa chỉ; mặc định chỉ máy này truy cập được",
        "Address; only this machine reaches it unless told"
      )
    ),
    database: Flag.String("database").pipe(
      Flag.withMetavar("URL"),
      Flag.withDefault("sqlite:./motcua.db"),
      described("Cơ sở dữ liệu, sqlite:ĐƯỜNG_DẪN", "Database, sqlite:PATH")
    ),
    clock: Flag.String("clock").pipe(
      Flag.withMetavar("INSTANT"),
      Flag.optional,
      described(
        "Đồng hồ trình diễn bắt đầu từ thời điểm này",
        "A demonstration clock that starts at this instant"
      )
    ),
    definitions: Flag.String("definitions").pipe(
      Flag.withMetavar("FILE"),
      Flag.optional,
      described(
        "Tệp JSON có các phiên bản của thủ tục; hồ sơ theo phiên bản của ngày tiếp nhận",
        "A JSON file of procedures with their revisions; dossiers go by that of the day"
      )
    ),
    static: Flag.String("static").pipe(
      Flag.withMetavar("[/ADDRESS=]DIR"),
      Flag.atLeast(0),
      described("Thư mục trang web, lặp lại được", "Folder of a page, may be repeated")
    ),
    officerToken: Flag.String("officer-token").pipe(
      Flag.withMetavar("TOKEN"),
      Flag.optional,
      described(
        "Mã của quầy; nên đặt trong biến MOTCUA_OFFICER_TOKEN để không lộ trong danh sách tiến trình",
        "Token of the counter; better in MOTCUA_OFFICER_TOKEN, where no list of processes shows it"
      )
    ),
    allowOrigin: Flag.String("allow-origin").pipe(
      Flag.withMetavar("ORIGIN"),
      Flag.atLeast(0),
      described(
        "Trang khác được gọi dịch vụ, lặp lại được",
        "Another page that may call it, may be repeated"
      )
    ),
    trustProxy: Flag.String("trust-proxy").pipe(
      Flag.withMetavar("NETWORK"),
      Flag.atLeast(0),
      described(
        "Mạng của proxy đứng trước, ví dụ 10.0.0.0/8, lặp lại được",
        "Network of a proxy in front, such as 10.0.0.0/8, may be repeated"
      )
    ),
    logRequests: Flag.Boolean("log-requests").pipe(
      Flag.withDefault(false),
      described("Ghi từng yêu cầu (không ghi nội dung)", "Log each request (never its content)")
    ),
    json: Flag.Boolean("json").pipe(
      Flag.withDefault(false),
      described("In địa chỉ dạng JSON", "Print the address as JSON")
    )
  },
  (given) =>
    Effect.gen(function* () {
      const province = yield* provinceWith(given.definitions)
      const { clockInstant, serve } = yield* Effect.promise(() => import("@motcua/service"))
      const officerToken =
        Option.getOrUndefined(given.officerToken) ?? process.env["MOTCUA_OFFICER_TOKEN"]
      const clock = Option.isNone(given.clock) ? undefined : yield* clockInstant(given.clock.value)
      const { host, port, url } = yield* serve({
        port: given.port,
        host: given.host,
        database: given.database,
        staticDirectories: given.static,
        allowOrigins: given.allowOrigin,
        trustedProxies: given.trustProxy,
        logRequests: given.logRequests,
        ...(province === undefined ? {} : { province }),
        ...(clock === undefined ? {} : { clock }),
        ...(officerToken === undefined ? {} : { officerToken })
      })
      yield* Console.log(given.json ? JSON.stringify({ url, host, port }) : `motcua: ${url}`)
      if (officerToken === undefined) {
        yield* Console.error(
          helpLine({
            vi: "Chưa có mã của quầy (--officer-token): quầy chưa dùng được",
            en: "No officer token (--officer-token): the counter is closed"
          })
        )
      }
      return yield* Effect.never
    }).pipe(
      Effect.scoped,
      Effect.catchTag(
        ["PortRefused", "DatabaseRefused", "DataRefused", "OptionRefused"],
        ({ _tag, vi, en, ...rest }) => refused({ _tag, ...details(rest) }, { vi, en })
      ),
      // To be told to stop is how a service ends well.
      Effect.onInterrupt(() =>
        Effect.sync(() => {
          process.exitCode = 0
        })
      )
    )
).pipe(
  Command.withDescription(
    helpLine({ vi: "Chạy dịch vụ cho cổng thông tin", en: "Run the service behind the portal" })
  ),
  Command.withExamples([
    { command: "motcua serve --port 4000 --database sqlite:./motcua.db" },
    {
      command:
        "motcua serve --clock 2025-02-10T08:00:00+07:00 --static examples/district-portal/public --static /widgets=packages/widgets/dist"
    }
  ])
)

/** Bình Dương with the revisions of a file; `undefined` without one. */
const provinceWith = (file: Option.Option<string>) =>
  Effect.gen(function* () {
    if (Option.isNone(file)) return undefined
    const definitions = yield* readDefinitions(file.value)
    const { binhDuong } = yield* Effect.promise(() => import("@motcua/binh-duong"))
    return { ...binhDuong, definitions }
  })

/** The members of an error that say what it is about, and none of those every error has. */
const details = (rest: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(rest).filter(([key]) => ["option", "port", "host", "database"].includes(key))
  )
