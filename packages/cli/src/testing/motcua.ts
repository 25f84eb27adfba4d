/**
 * The command line as a real process, run from its source.
 *
 * @module
 */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../main.ts", import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to start `motcua` as a process of one's own. */
export const invocation = (parameters: ReadonlyArray<string>) =>
  [process.execPath, ["--conditions=@motcua/source", main, ...parameters]] as const

/** Runs `motcua` to its end, with `stdin` as its standard input. */
export const motcua = (
  parameters: ReadonlyArray<string>,
  options: {
    readonly stdin?: string | Uint8Array
    readonly timeZone?: string
    /** The most memory that the process may keep. */
    readonly heapMegabytes?: number
  } = {}
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const [command, all] = invocation(parameters)
    const { heapMegabytes } = options
    const limits = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`]
    const child = spawn(command, [...limits, ...all], {
      env: { ...process.env, TZ: options.timeZone ?? "UTC", NO_COLOR: "1" }
    })
    const stdout: Array<Buffer> = []
    const stderr: Array<Buffer> = []
    child.stdout.on("data", (chunk) => stdout.push(chunk))
    child.stderr.on("data", (chunk) => stderr.push(chunk))
    child.on("error", reject)
    child.on("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8")
      })
    )
    // A process that ends before it has read everything is for the test to judge by its code.
    child.stdin.on("error", () => {})
    child.stdin.end(options.stdin ?? "")
  })

/** The JSON values of an output of JSON Lines. */
export const jsonLines = (text: string): ReadonlyArray<unknown> =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
