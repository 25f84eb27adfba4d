/**
 * A form as JSON, as it comes from outside. Whether it holds together is said by `FormCheck.check`.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Field } from "./Field.ts"
import type { Form, Logic } from "./Form.ts"
import type { Expression, FormCondition } from "./FormCondition.ts"

const Text = Schema.String
const Words = Schema.Struct({ vi: Text, en: Text })
const Answer = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])

const condition = Schema.suspend((): Schema.Codec<FormCondition> => FormConditionSchema)
const expression = Schema.suspend((): Schema.Codec<Expression> => ExpressionSchema)
const conditions = Schema.Array(condition)
const expressions = Schema.Array(expression)

/** A condition as JSON. */
export const FormConditionSchema: Schema.Codec<FormCondition> = Schema.Union([
  Schema.Struct({ _tag: Schema.Literal("Is"), question: Text, value: Answer }),
  Schema.Struct({ _tag: Schema.Literal("OneOf"), question: Text, values: Schema.Array(Answer) }),
  Schema.Struct({ _tag: Schema.Literal("AtLeast"), question: Text, value: Schema.Finite }),
  Schema.Struct({ _tag: Schema.Literal("AtMost"), question: Text, value: Schema.Finite }),
  Schema.Struct({ _tag: Schema.Literal("Answered"), question: Text }),
  Schema.Struct({
    _tag: Schema.Literal("Compare"),
    left: expression,
    is: Schema.Literals(["less", "atMost", "equal", "atLeast", "more"]),
    right: expression
  }),
  Schema.Struct({ _tag: Schema.Literal("All"), of: conditions }),
  Schema.Struct({ _tag: Schema.Literal("Any"), of: conditions }),
  Schema.Struct({ _tag: Schema.Literal("Not"), of: condition })
])

/** A calculation as JSON. */
export const ExpressionSchema: Schema.Codec<Expression> = Schema.Union([
  Schema.Struct({ _tag: Schema.Literal("Constant"), value: Answer }),
  Schema.Struct({ _tag: Schema.Literal("ValueOf"), question: Text }),
  Schema.Struct({ _tag: Schema.Literal("Today") }),
  Schema.Struct({
    _tag: Schema.Literal("If"),
    when: condition,
    yes: expression,
    no: expression
  }),
  Schema.Struct({ _tag: Schema.Literal("Holds"), condition }),
  Schema.Struct({ _tag: Schema.Literal("Sum"), of: expressions }),
  Schema.Struct({ _tag: Schema.Literal("Product"), of: expressions }),
  Schema.Struct({ _tag: Schema.Literal("Minus"), from: expression, take: expression }),
  Schema.Struct({ _tag: Schema.Literal("Years"), from: expression, to: expression }),
  Schema.Struct({ _tag: Schema.Literal("Days"), from: expression, to: expression }),
  Schema.Struct({ _tag: Schema.Literal("DaysAfter"), date: expression, days: expression }),
  Schema.Struct({ _tag: Schema.Literal("Count"), question: Text }),
  Schema.Struct({ _tag: Schema.Literal("Total"), question: Text, of: Text }),
  Schema.Struct({ _tag: Schema.Literal("Join"), of: expressions, with: Text })
])

const labelled = { label: Words, hint: Schema.optionalKey(Words) }
const number = Schema.optionalKey(Schema.Finite)
const text = Schema.optionalKey(Schema.String)

const FieldSchema: Schema.Codec<Field> = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("text"),
    ...labelled,
    minimumLength: number,
    maximumLength: number,
    format: Schema.optionalKey(Schema.Literals(["citizenId", "taxCode", "phone", "email"]))
  }),
  Schema.Struct({
    kind: Schema.Literal("number"),
    ...labelled,
    minimum: number,
    maximum: number,
    whole: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.Struct({ kind: Schema.Literal("yesNo"), ...labelled }),
  Schema.Struct({
    kind: Schema.Literal("choice"),
    ...labelled,
    choices: Schema.Array(Schema.Struct({ value: Text, text: Words }))
  }),
  Schema.Struct({ kind: Schema.Literal("date"), ...labelled, earliest: text, latest: text }),
  Schema.Struct({
    kind: Schema.Literal("list"),
    ...labelled,
    rows: Schema.suspend((): Schema.Codec<Logic> => LogicSchema),
    atLeast: number,
    atMost: number
  })
])

const logic = {
  fields: Schema.Record(Text, FieldSchema),
  shown: Schema.optionalKey(Schema.Record(Text, condition)),
  required: Schema.optionalKey(
    Schema.Record(Text, Schema.Union([Schema.Literal(true), condition]))
  ),
  computed: Schema.optionalKey(Schema.Record(Text, expression)),
  checks: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        rule: Text,
        field: Text,
        holds: condition,
        text: Words,
        basis: text
      })
    )
  )
}

const LogicSchema: Schema.Codec<Logic> = Schema.Struct(logic)

/** A form as JSON. */
export const FormSchema: Schema.Codec<Form> = Schema.Struct({
  id: Text,
  title: Words,
  note: Schema.NullOr(Words),
  source: Text,
  ...logic
})
