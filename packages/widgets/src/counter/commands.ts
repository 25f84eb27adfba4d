/**
 * The officer's commands as forms: which fields each has, and how they become a request.
 *
 * @module
 */
import type { Bilingual } from "../language/Language.ts"
import type { CommandTag, OfficerCommand, OfficerView } from "../service/wire.ts"
import type { FormError } from "../ui/field.ts"
import { required } from "../ui/messages.ts"
import { messages } from "./messages.ts"

/** The names of the fields that commands have. */
export type FieldName =
  | "reason"
  | "items"
  | "agency"
  | "amountVnd"
  | "newDueAt"
  | "promisedDueAt"
  | "outcome"
  | "way"
  | "documents"
  | "officeId"
  | "withoutReceipt"

/** A field of a command's form. */
export interface CommandField {
  readonly name: FieldName
  readonly kind: "lines" | "text" | "line" | "amount" | "moment" | "outcome" | "way" | "tick"
  readonly optional?: boolean
  /** It is shown only where the service asks for it or allows it this time. */
  readonly onlyIfAsked?: boolean
}

const reason: CommandField = { name: "reason", kind: "text" }

const fields: Readonly<Record<CommandTag, ReadonlyArray<CommandField>>> = {
  Accept: [
    { name: "promisedDueAt", kind: "moment", onlyIfAsked: true },
    { name: "withoutReceipt", kind: "tick", optional: true, onlyIfAsked: true }
  ],
  Refuse: [reason],
  RequestSupplement: [{ name: "items", kind: "lines" }, reason],
  ProvideSupplement: [{ name: "documents", kind: "lines" }],
  CloseUnsupplemented: [],
  Start: [{ name: "agency", kind: "line", optional: true }],
  RequestPayment: [{ name: "amountVnd", kind: "amount" }, reason],
  ConfirmPayment: [],
  Apologise: [{ name: "newDueAt", kind: "moment" }, reason],
  RequestWithdrawal: [reason],
  Stop: [],
  Decide: [
    { name: "outcome", kind: "outcome" },
    { ...reason, optional: true }
  ],
  Return: [{ name: "way", kind: "way" }],
  ChangeOffice: [{ name: "officeId", kind: "line", optional: true }]
}

/** Whether a name that the service sends is a command that this counter knows. */
export const isKnown = (command: string): command is CommandTag => Object.hasOwn(fields, command)

// The usual way of a dossier first; what turns it aside comes after.
const usual: ReadonlyArray<CommandTag> = [
  "Accept",
  "ProvideSupplement",
  "ConfirmPayment",
  "Start",
  "Decide",
  "Return",
  "Stop"
]

/** Where a command stands among the buttons: what a dossier usually needs next is the first. */
export const placeOf = (tag: CommandTag): number =>
  usual.includes(tag) ? usual.indexOf(tag) : usual.length

/**
 * What the service says of a command's fields this time: those that it needs though they are usually
 * left out, such as a date where none follows from the limit (T12), and those that may be filled in
 * though they usually may not, such as that there is no receipt (R7).
 */
export type Asked = Pick<OfficerView["allowed"][number], "needs" | "may">

/** A command of which nothing out of the ordinary is asked. */
export const ordinary: Asked = { needs: [], may: [] }

/**
 * The fields of a command's form, of those that are only ever asked for now and then the ones of this
 * time. A decision that refuses needs its reason (H8).
 */
export const fieldsOf = (
  tag: CommandTag,
  input: CommandInput,
  { may, needs }: Asked
): ReadonlyArray<CommandField> =>
  fields[tag]
    .filter(
      ({ name, onlyIfAsked }) => onlyIfAsked !== true || needs.includes(name) || may.includes(name)
    )
    .map((field) => {
      const isNeeded =
        needs.includes(field.name) ||
        (tag === "Decide" && field.name === "reason" && input.outcome === "refused")
      return isNeeded ? { ...field, optional: false } : field
    })

/** What was typed, by field. */
export type CommandInput = Readonly<Partial<Record<FieldName, string>>>

/** What a form begins with. */
export const beginning: CommandInput = { outcome: "granted", way: "counter" }

const lines = (text: string): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

// `datetime-local` knows no zone; at a counter in Việt Nam it is Việt Nam's (rule T11).
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

const faultOf = (field: CommandField, value: string): Bilingual | null => {
  const text = value.trim()
  if (text === "") {
    if (field.optional) return null
    return required
  }
  if (field.kind === "amount" && !/^[1-9]\d{0,12}$/.test(text.replace(/[\s.,]/g, ""))) {
    return { vi: messages.vi.amountError, en: messages.en.amountError }
  }
  if (field.kind === "moment" && !MOMENT.test(text)) {
    return { vi: messages.vi.momentError, en: messages.en.momentError }
  }
  return null
}

/** What is missing in a form before it is sent. */
export const check = (
  tag: CommandTag,
  input: CommandInput,
  asked: Asked
): ReadonlyArray<FormError> =>
  fieldsOf(tag, input, asked).flatMap((field) => {
    const text = faultOf(field, input[field.name] ?? "")
    return text === null ? [] : [{ id: field.name, label: labelOf(field.name), text }]
  })

/** The name of a field in both languages. */
export const labelOf = (name: FieldName): Bilingual => ({
  vi: messages.vi[`field_${name}`],
  en: messages.en[`field_${name}`]
})

/** The command for the service; fields left empty are left out. */
export const toCommand = (tag: CommandTag, input: CommandInput, asked: Asked): OfficerCommand => {
  const command: Record<string, unknown> = { _tag: tag }
  for (const { name, kind } of fieldsOf(tag, input, asked)) {
    const text = (input[name] ?? "").trim()
    if (text === "") continue
    command[name] =
      kind === "lines"
        ? lines(text)
        : kind === "amount"
          ? Number(text.replace(/[\s.,]/g, ""))
          : kind === "moment"
            ? `${text}:00+07:00`
            : kind === "tick" || text
  }
  return command as unknown as OfficerCommand
}
