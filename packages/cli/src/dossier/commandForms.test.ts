import { readFileSync } from "node:fs"
import { Dossier } from "@motcua/core"
import { DossierCommandSchema } from "@motcua/core/dossier/DossierCommand.schema"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { commandForms } from "./commandForms.ts"
import { readCommand } from "./DossierFile.ts"

const at = "2025-02-10T09:00:00+07:00"
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")

describe.each(Dossier.commands)("%s", (tag) => {
  const { example, optional, words } = commandForms[tag]

  it("can be written as in its example", () => {
    expect(Result.isSuccess(readCommand({ _tag: tag, at, ...example }, 0, {}))).toBe(true)
  })

  it("needs each of its keys that is not optional, and has no other", () => {
    const needed = Object.keys(example).filter((key) => !optional.includes(key))
    for (const left of needed) {
      const rest = Object.fromEntries(Object.entries(example).filter(([key]) => key !== left))
      expect(Result.isFailure(readCommand({ _tag: tag, at, ...rest }, 0, {}))).toBe(true)
    }
    const member = DossierCommandSchema.members.find(
      (one) => one.fields._tag.schema.literal === tag
    )!
    expect(Object.keys(example).toSorted()).toEqual(
      Object.keys(member.fields)
        .filter((key) => !["_tag", "at", "actor"].includes(key))
        .toSorted()
    )
  })

  it("is explained to who writes a file", () => {
    const row = readme.split("\n").find((line) => line.startsWith(`| \`${tag}\``)) ?? ""
    expect(row).toContain(words.vi)
    expect(row).toContain(words.en)
    for (const key of Object.keys(example)) {
      expect(row).toContain(`\`${key}${optional.includes(key) ? "?" : ""}\``)
    }
  })
})
