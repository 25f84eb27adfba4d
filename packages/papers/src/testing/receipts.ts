/**
 * A receipt and keys to sign it with, the same in every run.
 *
 * @module
 */
import { DossierCode, LocalDate } from "@motcua/core"
import type { KeySet, SigningKey } from "../receipt/ReceiptKeys.ts"
import * as ReceiptKeys from "../receipt/ReceiptKeys.ts"
import type { SignedReceipt } from "../receipt/ReceiptToken.ts"
import { at } from "./histories.ts"

/** The key of RFC 8037, appendix A, published for tests and so good for nothing else. */
export const key: SigningKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  kid: "2025a",
  nbf: ReceiptKeys.seconds(at("01-01 00:00")),
  exp: ReceiptKeys.seconds(at("07-01 00:00"))
}

export const keySet: KeySet = { keys: [ReceiptKeys.publicOf(key)] }

export const receipt: SignedReceipt = {
  dossierCode: DossierCode.make("H09", LocalDate.unsafe("2025-02-11"), 1),
  procedureCode: "1.004222",
  officeId: "branch-718",
  receivedAt: at("02-11 09:30"),
  dueAt: at("02-25 17:00")
}

/** The token of `receipt` by `key`. Ed25519 gives one signature, on every machine. */
export const token =
  "eyJhbGciOiJFZERTQSIsImtpZCI6IjIwMjVhIiwidHlwIjoibWNyIn0.eyJkIjoiSDA5LTI1MDIxMS0wMDAxIiwicCI6IjEuMDA0MjIyIiwibyI6ImJyYW5jaC03MTgiLCJyIjoxNzM5MjQxMDAwLCJ1IjoxNzQwNDc3NjAwfQ.bsOLhHLstWRgRXAxrw7CpUdqNfCFVct2JT24Z0Dm2A-xSKZQ-PIm5rIetoIXMhA4fk8RxLAzIytti7AWNz0kDA"
