/**
 * What is wrong with a request, field by field, in the words of the contract.
 *
 * @module
 */
import type { FieldProblem, Words } from "@motcua/api"
import type * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"

type Path = ReadonlyArray<PropertyKey>

const missing: Words = { vi: "Thiếu thông tin này.", en: "This is missing." }
const notJson: Words = { vi: "Nội dung không phải JSON hợp lệ.", en: "The body is no valid JSON." }

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && "vi" in value && "en" in value

const wordsOf = (annotations: Schema.Annotations.Annotations | undefined): Words | undefined => {
  const words = annotations?.["words"]
  return isWords(words) ? words : undefined
}

// The schema's own word for what it expects never quotes the input, which may be personal data.
const expected = (what: unknown): Words =>
  typeof what === "string"
    ? { vi: `Giá trị không đúng; cần: ${what}.`, en: `Wrong value; expected: ${what}.` }
    : { vi: "Giá trị không đúng.", en: "Wrong value." }

const typeNames: Readonly<Record<string, Words>> = {
  String: { vi: "Cần một chuỗi ký tự.", en: "A text is expected." },
  Number: { vi: "Cần một số.", en: "A number is expected." },
  Boolean: { vi: "Cần true hoặc false.", en: "true or false is expected." },
  Arrays: { vi: "Cần một danh sách.", en: "A list is expected." },
  Objects: { vi: "Cần một đối tượng JSON.", en: "A JSON object is expected." }
}

// The values a field may have; of tagged shapes, their tags.
const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (SchemaAST.isLiteral(ast)) return [String(ast.literal)]
  if (SchemaAST.isUnion(ast)) return ast.types.flatMap(literalsOf)
  if (SchemaAST.isObjects(ast)) {
    const tag = ast.propertySignatures.find(({ name }) => name === "_tag")
    return tag === undefined ? [] : literalsOf(tag.type)
  }
  return []
}

const oneOf = (ast: SchemaAST.AST): Words => {
  const literals = literalsOf(ast)
  return literals.length === 0
    ? expected(undefined)
    : {
        vi: `Cần một trong: ${literals.join(", ")}.`,
        en: `One of these is expected: ${literals.join(", ")}.`
      }
}

/** The path and the words of every leaf; `words` are those of the check it failed. */
const collect = (
  issue: SchemaIssue.Issue,
  path: Path,
  words?: Words
): ReadonlyArray<FieldProblem> => {
  const say = (said: Words): ReadonlyArray<FieldProblem> => [
    { path: path.map(String).join("."), ...(words ?? said) }
  ]
  switch (issue._tag) {
    case "Filter": {
      const { annotations } = issue.filter
      const said = words ?? wordsOf(annotations) ?? expected(annotations?.["expected"])
      return collect(issue.issue, path, said)
    }
    case "Encoding":
      return collect(issue.issue, path, words)
    case "Pointer":
      return collect(issue.issue, [...path, ...issue.path], words)
    case "Composite":
      return issue.issues.flatMap((inner) => collect(inner, path, words))
    case "AnyOf":
      // Where only one shape fits the tag, its faults are told, else what the shapes are called.
      return issue.issues.length === 1
        ? collect(issue.issues[0]!, path, words)
        : say(oneOf(issue.ast))
    case "MissingKey":
      return say(missing)
    case "InvalidType":
      return say(typeNames[issue.ast._tag] ?? oneOf(issue.ast))
    case "InvalidValue": {
      const { annotations } = issue
      const json = annotations?.["message"] === "Expected a valid JSON body"
      return say(wordsOf(annotations) ?? (json ? notJson : expected(annotations?.["expected"])))
    }
    case "UnexpectedKey":
    case "Forbidden":
    case "OneOf":
      return say(expected(undefined))
  }
}

/** At most this many fields are named, so that a hostile request gets no long answer. */
const MOST = 20

/** The faults of a request, each with the path of its field beginning with the part it is in. */
export const fieldProblems = (
  part: string,
  issue: SchemaIssue.Issue
): ReadonlyArray<FieldProblem> => {
  const seen = new Set<string>()
  return collect(issue, [part])
    .filter(({ path, vi }) => {
      const key = `${path} ${vi}`
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, MOST)
    .map((problem) => ({ ...problem, path: problem.path.slice(0, 200) }))
}
