import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Refused, refused } from "../Refused.ts"
import { helpLine } from "../Words.ts"
import { instantFlag, readKeySetFile, requiredInstantFlag } from "./receiptFiles.ts"

/** The file of the centre's public keys. */
export const keysFlag = Flag.String("keys").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription(
    helpLine({ vi: "Bộ khóa công khai của trung tâm", en: "The centre's public keys" })
  )
)

const id = Flag.String("id").pipe(
  Flag.filter(
    (text) => /^[A-Za-z0-9._-]{1,32}$/.test(text),
    () =>
      helpLine({
        vi: "1 đến 32 chữ cái không dấu, chữ số, dấu . _ -",
        en: "1 to 32 letters, digits, . _ -"
      })
  ),
  Flag.withDescription(helpLine({ vi: "Tên khóa, ngắn", en: "Name of the key, short" }))
)

const write = (
  file: string,
  value: unknown,
  options: { readonly mode?: number; readonly flag?: string }
): Effect.Effect<void, Refused> =>
  Effect.tryPromise({
    try: () => writeFile(file, `${JSON.stringify(value, null, 2)}\n`, options),
    catch: (error) => {
      const why = error instanceof Error && "code" in error ? String(error.code) : String(error)
      return refused(
        { _tag: "FileNotWritten", file, why },
        why === "EEXIST"
          ? {
              vi: `${file} đã có; không ghi đè khóa.`,
              en: `${file} exists; a key is not overwritten.`
            }
          : { vi: `Không ghi được tệp ${file}.`, en: `The file ${file} cannot be written.` }
      )
    }
  })

const make = Command.make(
  "new",
  {
    id,
    from: requiredInstantFlag("from", { vi: "Có hiệu lực từ", en: "In force from" }),
    to: requiredInstantFlag("to", { vi: "Đến trước", en: "Until before" }),
    keys: keysFlag,
    out: Flag.String("out").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        helpLine({
          vi: "Nơi ghi khóa bí mật; chỉ trung tâm giữ",
          en: "Where the private key goes; the centre alone keeps it"
        })
      )
    ),
    retire: Flag.Boolean("retire").pipe(
      Flag.withDefault(false),
      Flag.withDescription(
        helpLine({
          vi: "Các khóa cũ thôi ký từ lúc khóa này có hiệu lực",
          en: "The other keys stop signing where this one begins"
        })
      )
    )
  },
  ({ from, id, keys, out, retire, to }) =>
    Effect.gen(function* () {
      const { ReceiptKeys } = yield* Effect.promise(() => import("@motcua/papers"))
      const set = existsSync(keys) ? yield* readKeySetFile(keys) : ReceiptKeys.empty
      if (set.keys.some(({ kid }) => kid === id)) {
        return yield* refused(
          { _tag: "KeyExists", keyId: id, file: keys },
          { vi: `Đã có khóa "${id}".`, en: `There is a key "${id}" already.` }
        )
      }
      if (to <= from) {
        return yield* refused(
          { _tag: "NeverInForce", field: "to" },
          { vi: "--to phải sau --from.", en: "--to has to be later than --from." }
        )
      }
      const key = yield* Effect.promise(() => ReceiptKeys.generate({ id, from, to }))
      // The private half first: a public key whose private half was lost would be of no use.
      yield* write(out, key, { mode: 0o600, flag: "wx" })
      const next = ReceiptKeys.add(set, ReceiptKeys.publicOf(key), { retire })
      yield* write(keys, next, {})
      yield* Console.log(
        JSON.stringify({ keyId: id, private: out, public: keys, keys: next.keys.length })
      )
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Tạo khóa ký mới và ghi khóa công khai vào bộ khóa",
      en: "Make a new signing key and put its public half into the set"
    })
  ),
  Command.withExamples([
    {
      command:
        "motcua receipt keys new --id 2025a --from 2025-01-01 --to 2026-01-01 --out signing-key.json --keys public-keys.json"
    }
  ])
)

const revoke = Command.make(
  "revoke",
  {
    id,
    keys: keysFlag,
    at: instantFlag("at", { vi: "Từ lúc; mặc định bây giờ", en: "Since; now unless given" }),
    reason: Flag.String("reason").pipe(
      Flag.optional,
      Flag.withDescription(helpLine({ vi: "Lý do", en: "Reason" }))
    )
  },
  ({ at, id, keys, reason }) =>
    Effect.gen(function* () {
      const { ReceiptKeys } = yield* Effect.promise(() => import("@motcua/papers"))
      const set = yield* readKeySetFile(keys)
      if (!set.keys.some(({ kid }) => kid === id)) {
        return yield* refused(
          { _tag: "UnknownKey", keyId: id, known: set.keys.map(({ kid }) => kid) },
          { vi: `Không có khóa "${id}".`, en: `There is no key "${id}".` }
        )
      }
      yield* write(keys, ReceiptKeys.revoke(set, id, at, Option.getOrUndefined(reason)), {})
      yield* Console.log(JSON.stringify({ keyId: id, revoked: true, public: keys }))
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Thu hồi khóa bị lộ: mọi giấy ký bằng khóa đó không còn giá trị xác thực",
      en: "Revoke a key that leaked: no receipt signed by it counts any more"
    })
  ),
  Command.withExamples([
    { command: "motcua receipt keys revoke --id 2025a --keys public-keys.json" }
  ])
)

export const command = Command.make("keys").pipe(
  Command.withDescription(helpLine({ vi: "Khóa của trung tâm", en: "The centre's keys" })),
  Command.withSubcommands([make, revoke])
)
