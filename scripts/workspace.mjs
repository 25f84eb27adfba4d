// What the root scripts share: say what is done, install what is missing, run with Node 24.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** The oldest Node that runs the tools and has node:sqlite. */
const OLDEST = [22, 18]

const bin = join(root, "node_modules", ".bin")

// npm puts Node 24 from an optional dependency here; it comes before the machine's own.
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`
}

const began = Date.now()

export const say = (text) => {
  const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(3)
  console.log(`[motcua ${seconds}s] ${text}`)
}

/** Ends the script with a message for a person. */
export const fail = (text, code = 1) => {
  console.error(`\nmotcua: ${text}`)
  process.exit(code)
}

/** Runs a program from node_modules/.bin or the PATH; rejects with its exit code. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: "inherit",
      shell: process.platform === "win32",
      ...options
    })
    child.on("error", (error) => reject(Object.assign(error, { command })))
    child.on("exit", (code, signal) =>
      code === 0 ? resolve() : reject(Object.assign(new Error(command), { command, code, signal }))
    )
  })

const isInstalled = () => {
  const installed = join(root, "node_modules", ".package-lock.json")
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs
  )
}

const checkNode = () => {
  const found = spawnSync("node", ["--version"], {
    env: environment,
    encoding: "utf8",
    shell: process.platform === "win32"
  }).stdout.trim()
  const [major, minor] = found.slice(1).split(".").map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    fail(
      `Node ${OLDEST.join(".")} or newer is needed and npm had none for ${process.platform} ${process.arch}; ` +
        `found ${found}. Install Node 24 and try again.\n` +
        `Cần Node ${OLDEST.join(".")} trở lên. Hãy cài Node 24 rồi chạy lại.`
    )
  }
}

/** Installs the packages where they are missing or older than the lock file. */
export const install = async () => {
  if (!isInstalled()) {
    say("installing packages with npm (about a minute) ...")
    try {
      await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { env: process.env })
    } catch {
      fail(
        "npm could not install the packages (its messages are above). " +
          "Check that this machine reaches an npm registry, then run the command again.\n" +
          "Không cài được các gói. Hãy kiểm tra mạng đến kho npm rồi chạy lại."
      )
    }
  }
  checkNode()
}

/** The packages that are built, in the order in which they need one another. */
export const packages = [
  "core",
  "binh-duong",
  "api",
  "service",
  "widgets",
  "papers",
  "planner",
  "cli"
]
