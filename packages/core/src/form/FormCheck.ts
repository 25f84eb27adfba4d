/**
 * Whether a form holds together: references, kinds, choices, cycles, words.
 *
 * @module
 */
import * as Condition from "../procedure/definition/Condition.ts"
import { type Field, type Fields, fieldOf, type Kind } from "./Field.ts"
import type { Form, Logic } from "./Form.ts"
import { type Expression, type FormCondition, partsOf, questionsOf } from "./FormCondition.ts"
import { type FormProblem, problem } from "./FormProblem.ts"
import { asked, checkCondition, type Found, kindOf, type Place, wrongKind } from "./kinds.ts"

export { type FormProblem, text } from "./FormProblem.ts"

const checkWords = (found: Found, path: string, { en, vi }: { vi: string; en: string }): void => {
  for (const [language, text] of Object.entries({ vi, en })) {
    if (text.trim() === "") {
      found.push(problem("WordsMissing", `${path}.${language}`, text, "words for people"))
    }
  }
}

const checkField = (found: Found, path: string, field: Field): void => {
  checkWords(found, `${path}.label`, field.label)
  const bounds = (low: number | string | undefined, high: number | string | undefined) => {
    if (low !== undefined && high !== undefined && low > high) {
      found.push(problem("BoundsReversed", path, `${low} to ${high}`, "the lower bound first"))
    }
  }
  switch (field.kind) {
    case "text":
      bounds(field.minimumLength, field.maximumLength)
      return
    case "number":
      bounds(field.minimum, field.maximum)
      return
    case "date":
      bounds(field.earliest, field.latest)
      return
    case "list":
      bounds(field.atLeast, field.atMost)
      found.push(...checkLogic(field.rows, `${path}.rows.`))
      return
    case "choice": {
      const values = field.choices.map(({ value }) => value)
      if (values.length === 0) found.push(problem("NoChoices", path, "[]", "a choice or more"))
      values.forEach((value, place) => {
        checkWords(found, `${path}.choices[${place}].text`, field.choices[place]!.text)
        if (values.indexOf(value) !== place) {
          found.push(problem("DuplicateChoice", path, value, "a value that is not used yet"))
        }
      })
    }
  }
}

/** What the value of each field hangs on: when it is shown, and how it is worked out. */
const dependencies = ({ computed, fields, shown }: Logic): ReadonlyMap<string, Set<string>> =>
  new Map(
    Object.keys(fields).map((name) => {
      const parts = [shown, computed].flatMap(
        (part): ReadonlyArray<FormCondition | Expression> =>
          part !== undefined && Object.hasOwn(part, name) ? [part[name]!] : []
      )
      return [name, new Set(parts.flatMap(questionsOf))]
    })
  )

/** The circles in which fields hang on themselves, each once, from its first field on. */
const cycles = (logic: Logic): ReadonlyArray<ReadonlyArray<string>> => {
  const graph = dependencies(logic)
  const circles: Array<ReadonlyArray<string>> = []
  const done = new Set<string>()
  const visit = (name: string, way: ReadonlyArray<string>): void => {
    const place = way.indexOf(name)
    if (place >= 0) {
      circles.push([...way.slice(place), name])
      return
    }
    if (done.has(name)) return
    for (const next of graph.get(name) ?? []) visit(next, [...way, name])
    done.add(name)
  }
  for (const name of graph.keys()) visit(name, [])
  return circles
}

const simpleQuestions = (fields: Fields): ReadonlyArray<Condition.Question> =>
  Object.entries(fields).flatMap(
    ([id, { label, ...field }]): ReadonlyArray<Condition.Question> =>
      field.kind === "choice"
        ? [{ id, text: label, kind: "choice", choices: field.choices }]
        : field.kind === "number"
          ? [{ id, text: label, kind: "number", whole: field.whole === true }]
          : field.kind === "yesNo"
            ? [{ id, text: label, kind: "yesNo" }]
            : []
  )

const isSimple = (condition: FormCondition): condition is Condition.Condition =>
  condition._tag !== "Answered" &&
  condition._tag !== "Compare" &&
  partsOf(condition).conditions.every(isSimple)

const checkLogic = (logic: Logic, at: string): ReadonlyArray<FormProblem> => {
  const { checks = [], computed = {}, fields, required = {}, shown = {} } = logic
  const found: Found = []
  const placed = (part: string, name: string): Place => {
    const path = `${at}${part}.${name}`
    asked({ fields, path, found }, name)
    return { fields, path, found }
  }
  for (const [name, field] of Object.entries(fields)) {
    checkField(found, `${at}fields.${name}`, field)
  }
  for (const [name, condition] of Object.entries(shown)) {
    const place = placed("shown", name)
    const before = found.length
    checkCondition(place, condition)
    if (found.length > before || !isSimple(condition)) continue
    if (Condition.isPossible(condition, simpleQuestions(fields)) === "no") {
      const expected = "a condition that some answers meet"
      found.push(problem("NeverShown", place.path, JSON.stringify(condition), expected))
    }
  }
  for (const [name, condition] of Object.entries(required)) {
    const place = placed("required", name)
    if (Object.hasOwn(computed, name)) {
      const expected = "a field that is asked; this one is worked out"
      found.push(problem("ComputedAndRequired", place.path, name, expected))
    }
    if (condition !== true) checkCondition(place, condition)
  }
  for (const [name, expression] of Object.entries(computed)) {
    const place = placed("computed", name)
    const given = kindOf(place, expression)
    const kind: Kind | undefined = fieldOf(fields, name)?.kind
    const wanted = kind === "choice" ? "text" : kind
    const isDateText = given === "date" && wanted === "text" && expression._tag === "Constant"
    if (given !== undefined && wanted !== undefined && given !== wanted && !isDateText) {
      wrongKind(place, `${expression._tag} is a ${given}`, `a ${wanted}, as the field`)
    }
  }
  const rules = checks.map(({ rule }) => rule)
  checks.forEach((check, number) => {
    const path = `${at}checks[${number}]`
    asked({ fields, path: `${path}.field`, found }, check.field)
    checkCondition({ fields, path: `${path}.holds`, found }, check.holds)
    checkWords(found, `${path}.text`, check.text)
    if (rules.indexOf(check.rule) !== number) {
      const expected = "a rule that is not used yet"
      found.push(problem("DuplicateRule", `${path}.rule`, check.rule, expected))
    }
  })
  for (const circle of cycles(logic)) {
    const expected = "fields that do not hang on themselves"
    found.push(problem("Cycle", `${at}fields.${circle[0]}`, circle.join(" → "), expected))
  }
  return found
}

/**
 * Everything that is wrong with a form; nothing where it holds together.
 *
 * @example
 * ```ts
 * import { FormCheck } from "@motcua/core"
 *
 * const label = { vi: "Tuổi", en: "Age" }
 * const problems = FormCheck.check({
 *   id: "x",
 *   title: label,
 *   note: null,
 *   source: "an example",
 *   fields: { age: { kind: "number", label } },
 *   shown: { age: { _tag: "AtLeast", question: "age", value: 1 } }
 * })
 * problems.map(({ _tag, value }) => [_tag, value]) // [["Cycle", "age → age"]]
 * ```
 */
export const check = (form: Form): ReadonlyArray<FormProblem> => {
  const words: Found = []
  checkWords(words, "title", form.title)
  return [...words, ...checkLogic(form, "")]
}
