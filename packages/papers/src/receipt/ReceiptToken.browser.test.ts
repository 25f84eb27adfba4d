import * as Result from "effect/Result"
import { afterEach, beforeEach, expect, test } from "vitest"
import { at } from "../testing/histories.ts"
import { key, keySet, receipt, token } from "../testing/receipts.ts"
import * as ReceiptToken from "./ReceiptToken.ts"

const fetchOfPage = globalThis.fetch
beforeEach(() => {
  // Offline: whoever would ask a server finds none.
  globalThis.fetch = () => Promise.reject(new Error("offline"))
})
afterEach(() => {
  globalThis.fetch = fetchOfPage
})

test("a browser verifies offline what Node has signed", async () => {
  const answer = await ReceiptToken.verify(token, keySet, at("02-20 08:00"))
  expect(Result.getOrThrow(answer)).toMatchObject(receipt)
})

test("and signs as Node does", async () => {
  expect(await ReceiptToken.issue(receipt, key, receipt.receivedAt)).toEqual(Result.succeed(token))
})

test("and refuses what was tampered with", async () => {
  const tampered = token.replace(/\.eyJ/, ".eyK")
  const answer = await ReceiptToken.verify(tampered, keySet, at("02-20 08:00"))
  expect(Result.isFailure(answer) && answer.failure._tag).toBe("SignatureInvalid")
})
