/** Who may import whom (docs/decisions/0001-the-house.md). */
const from = (name, allowed) => ({
  name: `${name}-imports-only-its-own`,
  severity: "error",
  from: { path: `^packages/${name}/src`, pathNot: "\\.test\\.ts$" },
  to: { path: `^packages/(?!(${[name, ...allowed].join("|")})/)` }
})

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
    },
    from("core", []),
    from("binh-duong", ["core"]),
    from("api", ["core"]),
    from("service", ["core", "binh-duong", "api"]),
    from("widgets", ["core", "api"]),
    from("papers", ["core"]),
    from("planner", ["core"]),
    {
      name: "core-imports-effect-alone",
      comment: "What tests share stands in folders called testing, and is not published.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "(\\.test\\.ts$|/testing/)" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional", "core"],
        pathNot: "node_modules/effect/"
      }
    },
    {
      name: "rules-without-schema",
      comment: "Schemas live in *.schema.ts, so that rules stay small in the browser.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.(schema|test)\\.ts$" },
      to: {
        path: "node_modules/effect/(src|dist)/Schema|\\.schema\\.ts$",
        dependencyTypesNot: ["type-only"]
      }
    },
    {
      name: "effect-by-module-path",
      comment: "The barrel brings Schema with it.",
      severity: "error",
      from: { path: "^packages/(core|widgets)/src", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules/effect/dist/index.js$" }
    },
    {
      name: "widgets-take-the-api-as-types",
      severity: "error",
      from: { path: "^packages/widgets/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/api", dependencyTypesNot: ["type-only"] }
    },
    {
      name: "not-to-tests",
      severity: "error",
      from: { pathNot: "\\.test\\.ts$" },
      to: { path: "\\.test\\.ts$" }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|examples)/[^/]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@motcua/source", "import", "node", "default"],
      extensions: [".ts", ".mjs", ".js", ".json"]
    }
  }
}
