// Where the browser tests find Chromium: the npm package first, then what the machine has.
import { spawnSync } from "node:child_process"
import { accessSync, constants } from "node:fs"

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
]

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// A Chromium whose libraries the machine has not is there and does not start. On Windows the
// question would open a window.
const runs = (path) =>
  isExecutable(path) &&
  (process.platform === "win32" ||
    spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0)

/** @returns {Promise<{ executablePath: string, args: ReadonlyArray<string> }>} */
export const findChromium = async () => {
  const asked = process.env.MOTCUA_CHROMIUM
  if (asked) {
    if (runs(asked)) return { executablePath: asked, args: flags }
    throw new Error(`MOTCUA_CHROMIUM is ${asked}, which is no Chromium that runs on this machine.`)
  }
  // The npm package is built for Linux on x64 alone.
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      const { default: chromium } = await import("@sparticuz/chromium")
      const executablePath = await chromium.executablePath()
      if (runs(executablePath)) return { executablePath, args: flags }
    } catch {
      // fall through to what the machine has
    }
  }
  const found = installed.find(runs)
  if (found) return { executablePath: found, args: flags }
  throw new Error(
    "No Chromium for the browser tests: that of the npm package @sparticuz/chromium does not run " +
      "here and none is installed. Install Chromium or set MOTCUA_CHROMIUM to its path."
  )
}
