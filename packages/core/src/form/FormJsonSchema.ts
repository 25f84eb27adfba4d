/**
 * A form as JSON Schema (2020-12), for those who check dossiers with other tools.
 *
 * @module
 */
import type { Field } from "./Field.ts"
import type { Form, Logic } from "./Form.ts"
import type { FormCondition } from "./FormCondition.ts"

/** A JSON Schema. */
export type JsonSchema = { readonly [keyword: string]: unknown }

const patterns: Readonly<Record<string, JsonSchema>> = {
  citizenId: { pattern: "^(?:\\d{9}|\\d{3}[0-5]\\d{8})$" },
  taxCode: { pattern: "^\\d{10}(?:-\\d{3})?$" },
  phone: { pattern: "^(?:0|\\+84)\\d{9}$" },
  email: { pattern: "^[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)+$" }
}

const given = (keywords: Readonly<Record<string, unknown>>): JsonSchema =>
  Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))

const fieldSchema = (field: Field): JsonSchema => {
  switch (field.kind) {
    case "text":
      return given({
        type: "string",
        minLength: field.minimumLength,
        maxLength: field.maximumLength,
        ...(field.format === undefined ? {} : patterns[field.format])
      })
    case "number":
      return given({
        type: field.whole === true ? "integer" : "number",
        minimum: field.minimum,
        maximum: field.maximum
      })
    case "yesNo":
      return { type: "boolean" }
    case "choice":
      return {
        type: "string",
        oneOf: field.choices.map(({ text, value }) => ({ const: value, title: text.vi }))
      }
    case "date":
      return { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }
    case "list":
      return given({
        type: "array",
        items: objectSchema(field.rows),
        minItems: field.atLeast,
        maxItems: field.atMost
      })
  }
}

const requires = (question: string, schema: JsonSchema = {}): JsonSchema => ({
  properties: { [question]: schema },
  required: [question]
})

/** A condition as a schema that holds of the same answers; null where a schema cannot say it. */
const conditionSchema = (condition: FormCondition): JsonSchema | null => {
  switch (condition._tag) {
    case "All":
    case "Any": {
      const parts = condition.of.map(conditionSchema)
      if (parts.includes(null)) return null
      return parts.length > 0
        ? { [condition._tag === "All" ? "allOf" : "anyOf"]: parts }
        : condition._tag === "All"
          ? {}
          : { not: {} }
    }
    case "Not": {
      const part = conditionSchema(condition.of)
      return part === null ? null : { not: part }
    }
    case "Answered":
      return requires(condition.question)
    case "Is":
      return requires(condition.question, { const: condition.value })
    case "OneOf":
      return condition.values.length > 0
        ? requires(condition.question, { enum: condition.values })
        : { not: {} }
    case "AtLeast":
      return requires(condition.question, { type: "number", minimum: condition.value })
    case "AtMost":
      return requires(condition.question, { type: "number", maximum: condition.value })
    case "Compare":
      return null
  }
}

/** What a schema of these answers cannot say, by the path of the part. */
const unsaid = ({
  checks = [],
  fields,
  required = {},
  shown = {}
}: Logic): ReadonlyArray<string> => [
  ...Object.entries(shown).flatMap(([name, condition]) =>
    conditionSchema(condition) === null ? [`shown.${name}`] : []
  ),
  ...Object.entries(required).flatMap(([name, condition]) =>
    condition !== true && conditionSchema(condition) === null ? [`required.${name}`] : []
  ),
  ...checks.map(({ rule }) => `checks.${rule}`),
  ...Object.entries(fields).flatMap(([name, field]) => [
    ...(field.kind === "date" && (field.earliest ?? field.latest) !== undefined
      ? [`fields.${name}.range`]
      : []),
    ...(field.kind === "text" && field.format === "taxCode" ? [`fields.${name}.format`] : [])
  ])
]

const objectSchema = (logic: Logic): JsonSchema => {
  const { computed = {}, fields, required = {}, shown = {} } = logic
  const always: Array<string> = []
  const rules: Array<JsonSchema> = []
  for (const name of Object.keys(fields)) {
    const seen = Object.hasOwn(shown, name) ? conditionSchema(shown[name]!) : {}
    const asked = Object.hasOwn(required, name) ? required[name]! : null
    // What is hidden does not count, so that it is not among the answers lodged.
    if (seen !== null && Object.hasOwn(shown, name)) {
      rules.push({ anyOf: [seen, { properties: { [name]: false } }] })
    }
    if (asked === null || Object.hasOwn(computed, name)) continue
    const wanted = asked === true ? {} : conditionSchema(asked)
    if (seen === null || wanted === null) continue
    const when = [seen, wanted].filter((schema) => Object.keys(schema).length > 0)
    if (when.length === 0) always.push(name)
    else rules.push({ anyOf: [{ not: { allOf: when } }, { required: [name] }] })
  }
  const left = unsaid(logic)
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        {
          title: field.label.vi,
          ...(field.hint === undefined ? {} : { description: field.hint.vi }),
          ...fieldSchema(field),
          ...(Object.hasOwn(computed, name) ? { readOnly: true } : {})
        }
      ])
    ),
    additionalProperties: false,
    ...(always.length > 0 ? { required: always } : {}),
    ...(rules.length > 0 ? { allOf: rules } : {}),
    ...(left.length > 0 ? { $comment: `not said here: ${left.join(", ")}` } : {})
  }
}

/**
 * The schema of the answers of a finished form, as `evaluate` counts them. What JSON Schema cannot
 * say (comparisons between fields, with today, checks) is left open, and named in `$comment`: what
 * the form accepts the schema accepts.
 *
 * @example
 * ```ts
 * import { FormJsonSchema } from "@motcua/core"
 *
 * const label = { vi: "Tuổi", en: "Age" }
 * const schema = FormJsonSchema.make({
 *   id: "x",
 *   title: label,
 *   note: null,
 *   source: "an example",
 *   fields: { age: { kind: "number", label, whole: true, minimum: 0 } },
 *   required: { age: true }
 * })
 * schema.properties // { age: { title: "Tuổi", type: "integer", minimum: 0 } }
 * schema.required // ["age"]
 * ```
 */
export const make = (form: Form): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:motcua:form:${encodeURIComponent(form.id)}`,
  title: form.title.vi,
  ...(form.note === null ? {} : { description: form.note.vi }),
  ...objectSchema(form)
})
