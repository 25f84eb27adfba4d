/**
 * The fields of a form (trường của tờ khai), as data.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { Logic } from "./Form.ts"

/** A form of text that is known by name. Free patterns are left out: data must not hang a browser. */
export type Format = "citizenId" | "taxCode" | "phone" | "email"

/** What every field has: its words, and a hint where one helps. */
export interface Labelled {
  readonly label: Bilingual
  readonly hint?: Bilingual
}

/** A text; lengths count signs as people do. */
export interface TextField extends Labelled {
  readonly kind: "text"
  readonly minimumLength?: number
  readonly maximumLength?: number
  readonly format?: Format
}

/** A number, its bounds included. */
export interface NumberField extends Labelled {
  readonly kind: "number"
  readonly minimum?: number
  readonly maximum?: number
  /** Whole numbers only. */
  readonly whole?: boolean
}

/** Yes or no. */
export interface YesNoField extends Labelled {
  readonly kind: "yesNo"
}

/** One of several. */
export interface ChoiceField extends Labelled {
  readonly kind: "choice"
  readonly choices: ReadonlyArray<{ readonly value: string; readonly text: Bilingual }>
}

/** A date, answered as `YYYY-MM-DD`. */
export interface DateField extends Labelled {
  readonly kind: "date"
  readonly earliest?: string
  readonly latest?: string
}

/** A table, such as the members of a household: each row is a small form of its own. */
export interface ListField extends Labelled {
  readonly kind: "list"
  readonly rows: Logic
  readonly atLeast?: number
  readonly atMost?: number
}

/** A field of a form. */
export type Field = TextField | NumberField | YesNoField | ChoiceField | DateField | ListField

/** The fields by their names, in the order of the form. */
export type Fields = Readonly<Record<string, Field>>

/** What kind of value a field or a calculation has. A choice is compared as a text. */
export type Kind = Field["kind"]

/** What one field is answered with: a date as text, a choice by its value, a table by its rows. */
export type FieldAnswer = string | number | boolean | ReadonlyArray<FormAnswers>

/** Answers as they were given, also to fields that are hidden now. */
export interface FormAnswers {
  readonly [field: string]: FieldAnswer
}

/** The field of a name, where it is the form's own and not an object's. */
export const fieldOf = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined
