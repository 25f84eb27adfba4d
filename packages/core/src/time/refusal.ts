/**
 * The one shape of what `core/time` refuses.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"

/** What cannot be: under which rule, where, what it was, and what would be right. */
export interface Refusal<Tag extends string, Rule extends RuleId, Field extends string = string> {
  readonly _tag: Tag
  readonly rule: Rule
  readonly field: Field
  readonly input: string
  readonly expected: string
}

/** Says what cannot be. */
export const refusal = <Tag extends string, Rule extends RuleId, Field extends string>(
  _tag: Tag,
  rule: Rule,
  field: Field,
  input: string,
  expected: string
): Refusal<Tag, Rule, Field> => ({ _tag, rule, field, input, expected })
