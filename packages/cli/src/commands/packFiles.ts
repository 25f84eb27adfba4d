import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Province } from "@motcua/core"
import * as Pack from "@motcua/core/pack/Pack.schema"
import * as Result from "effect/Result"
import type { PackUnsound, PackUnwritable } from "./packWords.ts"

/** Reads the pack in a folder. */
export const readPack = (folder: string): Result.Result<Province.Province, PackUnsound> => {
  const files = Pack.load((file) => {
    const path = join(folder, file)
    return existsSync(path) ? readFileSync(path, "utf8") : undefined
  })
  return Result.mapError(Result.flatMap(files, Pack.decode), (problems) => ({
    _tag: "PackUnsound" as const,
    folder,
    problems
  }))
}

/** Writes a province as a pack into a folder, which is made where there is none. */
export const writePack = (
  province: Province.Province,
  folder: string
): Result.Result<ReadonlyArray<string>, PackUnwritable> => {
  const files = Object.entries(Pack.encode(province))
  try {
    for (const [file, content] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${JSON.stringify(content, null, 1)}\n`)
    }
    return Result.succeed(files.map(([file]) => file))
  } catch (error) {
    return Result.fail({ _tag: "PackUnwritable", folder, why: String(error) })
  }
}
