/** Writes packages/api/openapi.json. Run by `npm run openapi -w packages/api`. */
import { writeFileSync } from "node:fs"
import { openApiDocument } from "../src/openApiDocument.ts"

const path = new URL("../openapi.json", import.meta.url)
writeFileSync(path, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
console.log(`wrote ${path.pathname}`)
