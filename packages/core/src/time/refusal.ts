/**
 * The one shape of what `core/time` refuses. What would be right is looked up in `refusalWords.ts`,
 * so that a page which only counts does not load words.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"

/** What cannot be: under which rule, where, and what it was. */
export interface Refusal<
  Tag extends string,
  Rule extends RuleId,
  Input,
  Field extends string = string
> {
  readonly _tag: Tag
  readonly rule: Rule
  readonly field: Field
  readonly input: Input
}

/** Says what cannot be. */
export const refusal = <
  const Tag extends string,
  const Rule extends RuleId,
  Input,
  const Field extends string
>(
  _tag: Tag,
  rule: Rule,
  field: Field,
  input: Input
): Refusal<Tag, Rule, Input, Field> => ({ _tag, rule, field, input })
