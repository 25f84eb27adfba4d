// Where the browser tests find Chromium: the npm package first, then what the machine has.
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

/** @returns {Promise<{ executablePath: string, args: ReadonlyArray<string> }>} */
export const findChromium = async () => {
  const asked = process.env.MOTCUA_CHROMIUM
  if (asked) return { executablePath: asked, args: flags }
  // The npm package is built for Linux on x64 alone.
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      const { default: chromium } = await import("@sparticuz/chromium")
      return { executablePath: await chromium.executablePath(), args: flags }
    } catch {
      // fall through to what the machine has
    }
  }
  const found = installed.find(isExecutable)
  if (found) return { executablePath: found, args: flags }
  throw new Error(
    "No Chromium for the browser tests: the npm package @sparticuz/chromium did not give one and " +
      "none is installed. Install Chromium or set MOTCUA_CHROMIUM to its path."
  )
}
