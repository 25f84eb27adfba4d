import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const bin = fileURLToPath(new URL("../bin/motcua.js", import.meta.url))

/** A workspace with the command in it, with or without a build and a Node of its own. */
const workspace = (has: { readonly main?: string; readonly node?: boolean }) => {
  const root = mkdtempSync(path.join(tmpdir(), "motcua-"))
  const cli = path.join(root, "packages", "cli")
  mkdirSync(path.join(cli, "bin"), { recursive: true })
  mkdirSync(path.join(cli, "dist"))
  mkdirSync(path.join(root, "node_modules", ".bin"), { recursive: true })
  writeFileSync(path.join(cli, "package.json"), '{"type":"module"}')
  copyFileSync(bin, path.join(cli, "bin", "motcua.js"))
  if (has.main !== undefined) writeFileSync(path.join(cli, "dist", "main.js"), has.main)
  if (has.node) symlinkSync(process.execPath, path.join(root, "node_modules", ".bin", "node"))
  return { root, command: path.join(cli, "bin", "motcua.js") }
}

/** Makes the Node that starts the command believe that it is an old one. */
const old =
  "--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})"

const prints = "process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 3"

describe("bin/motcua.js", () => {
  it("runs the build where Node is new enough", () => {
    const { command, root } = workspace({ main: prints })
    const run = spawnSync(process.execPath, [command, "a", "b c"], { cwd: root, encoding: "utf8" })
    expect([run.status, run.stdout]).toEqual([3, '["a","b c"]'])
  })

  it("hands over to the workspace's Node where it is too old", () => {
    const { command, root } = workspace({ main: prints, node: true })
    const run = spawnSync(process.execPath, [old, command, "a"], { cwd: root, encoding: "utf8" })
    expect([run.status, run.stdout]).toEqual([3, '["a"]'])
  })

  it("says in both languages what is missing: a Node, a build", () => {
    const withoutNode = workspace({ main: prints })
    const noNode = spawnSync(process.execPath, [old, withoutNode.command], {
      cwd: withoutNode.root,
      encoding: "utf8"
    })
    expect([noNode.status, noNode.stdout]).toEqual([1, ""])
    expect(noNode.stderr).toMatch(/Hãy cài Node mới[\s\S]*Install a newer Node/)
    const withoutBuild = workspace({})
    const noBuild = spawnSync(process.execPath, [withoutBuild.command], {
      cwd: withoutBuild.root,
      encoding: "utf8"
    })
    expect([noBuild.status, noBuild.stdout]).toEqual([1, ""])
    expect(noBuild.stderr).toMatch(/Hãy chạy npm run build[\s\S]*Run npm run build/)
  })

  it.each(["SIGTERM", "SIGKILL"] as const)(
    "leaves nothing running when the old Node gets %s",
    async (signal) => {
      const main = "process.stdout.write('up'); setTimeout(() => {}, 600_000)"
      const { command, root } = workspace({ main, node: true })
      const parent = spawn(process.execPath, [old, command], { cwd: root })
      await once(parent.stdout, "data")
      // The pipe closes when the last process that holds it has ended.
      const gone = once(parent.stdout, "close")
      parent.kill(signal)
      await gone
    }
  )
})
