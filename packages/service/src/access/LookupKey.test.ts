import { randomUUID } from "node:crypto"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { hmac } from "./hashes.ts"
import * as LookupKey from "./LookupKey.ts"

const secret = hmac("a", "secret")

test("a key has 128 bits in Crockford's letters, and the same request has the same key", () => {
  fc.assert(
    fc.property(fc.uuid(), (requestId) => {
      const key = LookupKey.make(secret, requestId)
      expect(key).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/)
      expect(LookupKey.make(secret, requestId)).toBe(key)
    })
  )
})

test("another secret or another request gives another key", () => {
  const requestId = randomUUID()
  const keys = [
    LookupKey.make(secret, requestId),
    LookupKey.make(hmac("b", "secret"), requestId),
    LookupKey.make(secret, randomUUID())
  ]
  expect(new Set(keys).size).toBe(3)
})

test("a key copied by hand is the same key: case, dashes, spaces, O for 0, I and L for 1", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.infiniteStream(fc.nat(3)), (requestId, choices) => {
      const key = LookupKey.make(secret, requestId)
      const typed = [...key]
        .map((letter) => {
          const choice = choices.next().value as number
          if (letter === "-") return ["-", " ", "", "--"][choice]!
          if (letter === "0") return ["0", "O", "o", "0"][choice]!
          if (letter === "1") return ["1", "I", "l", "i"][choice]!
          return choice % 2 === 0 ? letter : letter.toLowerCase()
        })
        .join("")
      expect(LookupKey.hash(typed)).toEqual(LookupKey.hash(key))
    })
  )
})

test("a key that differs in one letter is another key", () => {
  const key = LookupKey.make(secret, randomUUID())
  for (let i = 0; i < key.length; i++) {
    if (key[i] === "-") continue
    const other = key.slice(0, i) + (key[i] === "7" ? "8" : "7") + key.slice(i + 1)
    if (other !== key) expect(LookupKey.hash(other)).not.toEqual(LookupKey.hash(key))
  }
})
