import { readFile } from "node:fs/promises"
import { buffer } from "node:stream/consumers"
import * as Effect from "effect/Effect"
import { type Refused, refused } from "./Refused.ts"

/** The whole text of a file; `-` is standard input. For files that are read at once. */
export const readText = (file: string): Effect.Effect<string, Refused> =>
  Effect.tryPromise({
    try: async () =>
      new TextDecoder("utf-8", { fatal: true }).decode(
        file === "-" ? await buffer(process.stdin) : await readFile(file)
      ),
    catch: (error) => unreadable(file, error)
  })

/** A file that cannot be read, and why. */
export const unreadable = (file: string, error: unknown): Refused =>
  refused(
    {
      _tag: "FileUnreadable",
      file,
      why: error instanceof Error && "code" in error ? String(error.code) : String(error)
    },
    { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` }
  )
