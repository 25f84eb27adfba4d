import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { at } from "../testing/histories.ts"
import { key, keySet } from "../testing/receipts.ts"
import { readKeySet, readSigningKey } from "./ReceiptKeys.schema.ts"
import * as ReceiptKeys from "./ReceiptKeys.ts"

test("keys come back from JSON as they went in", async () => {
  const made = await ReceiptKeys.generate({
    id: "k",
    from: at("01-01 00:00"),
    to: at("12-31 00:00")
  })
  const set = ReceiptKeys.revoke(
    ReceiptKeys.add(keySet, ReceiptKeys.publicOf(made)),
    "k",
    at("02-01 00:00")
  )
  const again = (value: unknown) => JSON.parse(JSON.stringify(value))
  expect(readKeySet(again(set))).toEqual(Result.succeed(set))
  expect(readSigningKey(again(made))).toEqual(Result.succeed(made))
})

test.each([
  ["a private half", { keys: [key] }],
  ["an id twice", { keys: [...keySet.keys, ...keySet.keys] }],
  ["another curve", { keys: [{ ...keySet.keys[0], crv: "X25519" }] }],
  ["a short key", { keys: [{ ...keySet.keys[0], x: "abc" }] }],
  ["an end before its beginning", { keys: [{ ...keySet.keys[0], exp: 0 }] }],
  ["no keys", {}],
  ["nothing", null]
])("a set with %s is refused", (_, value) => {
  expect(Result.isFailure(readKeySet(value))).toBe(true)
})

test("what is wrong with a private key is said without repeating it", () => {
  const answer = readSigningKey({ ...key, crv: "P-256" })
  if (Result.isSuccess(answer)) throw new Error("read")
  expect(JSON.stringify(answer.failure)).not.toContain(key.d)
})
