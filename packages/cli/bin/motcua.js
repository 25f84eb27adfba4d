#!/usr/bin/env node
// This file runs on any Node, also on one too old for the rest: it finds a Node that will do.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const here = path.dirname(fileURLToPath(import.meta.url))
const version = process.versions.node.split(".").map(Number)

if (version[0] > 22 || (version[0] === 22 && version[1] >= 18)) {
  run()
} else {
  const node = findNode(here) || findNode(process.cwd())
  if (node === undefined || process.env.MOTCUA_NODE === node) {
    fail(
      `motcua cần Node 22.18 trở lên (đang chạy ${process.versions.node}). Hãy cài Node mới, hoặc chạy npm install.`,
      `motcua needs Node 22.18 or newer (this is ${process.versions.node}). Install a newer Node, or run npm install.`
    )
  }
  handOver(node)
}

function run() {
  const main = path.join(here, "..", "dist", "main.js")
  if (!existsSync(main)) {
    fail(
      "Chưa có bản dựng. Hãy chạy npm run build trước.",
      "There is no build yet. Run npm run build first."
    )
  }
  if (process.channel) {
    // The older Node that started this one has gone, even if it was killed: go too.
    process.once("disconnect", () => process.kill(process.pid, "SIGTERM"))
    process.channel.unref()
  }
  import("../dist/main.js")
}

/** Runs the same command line under `node`, as if it were this process. */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, MOTCUA_NODE: node }
  })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal))
  }
  child.on("exit", (code) => process.exit(code === null ? 1 : code))
}

/** The Node that npm has put into the nearest node_modules above `from`. */
function findNode(from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    for (const name of ["node", "node.exe"]) {
      const candidate = path.join(folder, "node_modules", ".bin", name)
      if (existsSync(candidate)) return candidate
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

function fail(vi, en) {
  process.stderr.write(`${vi}\n${en}\n`)
  process.exit(1)
}
