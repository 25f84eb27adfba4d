import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { openApiDocument } from "./openApiDocument.ts"

const written = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"))

test("openapi.json is what the contract says; else run `npm run openapi -w packages/api`", () => {
  expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(written)
})

test("every endpoint of the contract is there, and no other", () => {
  const endpoints = Object.entries(written.paths as Record<string, object>).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`)
  )
  expect(endpoints.sort()).toEqual(
    [
      "get /api/health",
      "get /api/procedures",
      "get /api/procedures/index",
      "get /api/procedures/{code}",
      "get /api/communes",
      "get /api/network",
      "get /api/routes",
      "get /api/deadlines",
      "post /api/dossiers",
      "get /api/dossiers/{code}",
      "get /api/dossiers/{code}/events",
      "post /api/dossiers/{code}/supplements",
      "post /api/dossiers/{code}/withdrawal",
      "post /api/dossiers/{code}/revision",
      "get /api/counter/dossiers",
      "get /api/counter/dossiers/{code}",
      "post /api/counter/dossiers/{code}/commands",
      "get /api/counter/migrations",
      "post /api/counter/migrations"
    ].sort()
  )
})

interface Operation {
  readonly responses: Record<string, { readonly content: object }>
}

test("every answer that is not a success is a problem", () => {
  const paths = written.paths as Record<string, Record<string, Operation>>
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400) {
        expect(Object.keys(response.content)).toEqual(["application/problem+json"])
      }
    }
  }
})
