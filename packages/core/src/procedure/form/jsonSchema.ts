/**
 * A form as JSON Schema (2020-12), for whoever fills it in from another program.
 *
 * @module
 */
import type * as Condition from "../definition/Condition.ts"
import type { Field, FieldRule, Form } from "./Form.ts"

const ruleSchema = (rule: FieldRule): object => {
  switch (rule._tag) {
    case "Matches":
      return { pattern: `^(?:${rule.pattern})$` }
    case "Length":
      return { minLength: rule.least, maxLength: rule.most }
    case "Between":
      return { minimum: rule.least, maximum: rule.most }
    case "NotAfter":
      // Two fields of one object cannot be compared in JSON Schema.
      return {}
  }
}

const KINDS = {
  text: { type: "string" },
  number: { type: "number" },
  date: { type: "string", format: "date" },
  yesNo: { type: "boolean" },
  choice: { type: "string" }
} as const

const fieldSchema = ({ choices, computed, kind, label, rules }: Field): object =>
  Object.assign(
    { title: label.vi, description: label.en, ...KINDS[kind] },
    kind === "choice" ? { enum: choices.map(({ value }) => value) } : {},
    computed === null ? {} : { readOnly: true },
    ...rules.map(ruleSchema)
  )

/** A condition as a schema of the whole object. */
const conditionSchema = (condition: Condition.Condition): object => {
  switch (condition._tag) {
    case "All":
      return condition.of.length === 0 ? {} : { allOf: condition.of.map(conditionSchema) }
    case "Any":
      return condition.of.length === 0 ? { not: {} } : { anyOf: condition.of.map(conditionSchema) }
    case "Not":
      // Of a field without a value nothing is known, so that its opposite does not hold either.
      return { not: conditionSchema(condition.of) }
    default:
      return {
        required: [condition.question],
        properties: { [condition.question]: simpleSchema(condition) }
      }
  }
}

const simpleSchema = (
  condition: Exclude<Condition.Condition, { readonly _tag: "All" | "Any" | "Not" }>
): object => {
  switch (condition._tag) {
    case "Is":
      return { const: condition.value }
    case "OneOf":
      return { enum: condition.values }
    case "AtLeast":
      return { type: "number", minimum: condition.value }
    case "AtMost":
      return { type: "number", maximum: condition.value }
  }
}

/** The schema of what an applicant sends. */
export const toJsonSchema = (form: Form): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:motcua:form:${form.id}`,
  title: form.title.vi,
  description: form.title.en,
  type: "object",
  properties: Object.fromEntries(form.fields.map((field) => [field.id, fieldSchema(field)])),
  required: form.fields
    .filter(({ computed, required, when }) => required && when === null && computed === null)
    .map(({ id }) => id),
  allOf: form.fields.flatMap(({ computed, id, required, when }) =>
    when === null
      ? []
      : [
          {
            if: conditionSchema(when),
            // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
            ...(required && computed === null ? { then: { required: [id] } } : {}),
            else: { not: { required: [id] } }
          }
        ]
  ),
  additionalProperties: false
})
