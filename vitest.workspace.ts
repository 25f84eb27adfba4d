import { playwright } from "@vitest/browser-playwright"
import { defaultClientConditions, defaultServerConditions } from "vite"
import { defineConfig } from "vitest/config"
import { findChromium } from "./scripts/chromium.mjs"

// Every package is tested from its source, without a build.
const source = "@motcua/source"
const chromium = await findChromium()

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: [source, ...defaultServerConditions] },
        ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
        test: {
          name: "node",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          testTimeout: 60_000
        }
      },
      {
        resolve: { conditions: [source, ...defaultClientConditions] },
        // Named, so that Vite does not find them one by one and reload the tests.
        optimizeDeps: {
          include: ["lit", "lit/directives/live.js", "@lit/task", "axe-core", "effect/Result"]
        },
        test: {
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium.executablePath, args: [...chromium.args] }
            }),
            instances: [{ browser: "chromium" }]
          }
        }
      },
      {
        resolve: { conditions: [source, ...defaultServerConditions] },
        ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
        test: {
          name: "portal",
          include: ["examples/*/test/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
