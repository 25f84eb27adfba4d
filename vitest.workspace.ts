import { playwright } from "@vitest/browser-playwright"
import { defaultClientConditions, defaultServerConditions } from "vite"
import { defineConfig } from "vitest/config"
import { findChromium } from "./scripts/chromium.mjs"

// Every package is tested from its source, without a build.
const source = "@motcua/source"
const chromium = await findChromium()

const fromSource = {
  resolve: { conditions: [source, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } }
}

// Rules of time must not notice where the machine stands (T11).
const rulesIn = (zone: string) => ({
  ...fromSource,
  test: {
    name: zone,
    include: ["packages/core/src/{time,dossier,interop,workflow,interlinked}/**/*.test.ts"],
    setupFiles: ["scripts/randomSeed.ts"],
    exclude: ["**/randomHistory.test.ts"],
    env: { TZ: zone },
    pool: "forks" as const,
    testTimeout: 60_000
  }
})

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: "node",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          setupFiles: ["scripts/randomSeed.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          env: { TZ: "UTC" },
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
      rulesIn("Asia/Ho_Chi_Minh"),
      rulesIn("America/Los_Angeles"),
      {
        ...fromSource,
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
