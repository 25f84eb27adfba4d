// The portal as people meet it: the real service as a process of its own on a real database file,
// the real bundle of the widgets, and a real Chromium.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { build } from "vite"
import { findChromium } from "../../../scripts/chromium.mjs"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** What the officer types at the counter. */
export const officerToken = "can-bo-quay-so-1"

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

/** A running portal. */
export interface Portal {
  readonly url: string
  /** Kills the service without any warning, as a power cut would. */
  readonly cut: () => Promise<void>
  /** Starts it again on the same database and port, its clock set to an instant. */
  readonly start: (clock: string) => Promise<void>
  readonly page: (width: number) => Promise<Page>
  readonly stop: () => Promise<void>
}

const listening = async (service: ChildProcess): Promise<void> => {
  let said = ""
  await new Promise<void>((resolve, reject) => {
    service.stdout?.on("data", (text) => {
      said += String(text)
      if (said.includes("motcua: http")) resolve()
    })
    service.stderr?.on("data", (text) => {
      said += String(text)
    })
    service.once("exit", () => reject(new Error(`the service did not start: ${said}`)))
  })
}

/** Builds the widgets, starts the service with its clock in phase II, and opens Chromium. */
export const openPortal = async (
  clock = "2025-02-10T08:00:00+07:00",
  more: ReadonlyArray<string> = []
): Promise<Portal> => {
  const folder = await mkdtemp(join(tmpdir(), "motcua-portal-"))
  const widgets = join(root, "packages/widgets")
  await build({
    root: widgets,
    configFile: join(widgets, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: join(folder, "widgets"), emptyOutDir: false }
  })
  const port = await freePort()
  let service: ChildProcess | null = null
  const start = async (at: string): Promise<void> => {
    service = spawn(
      process.execPath,
      [
        "--conditions=@motcua/source",
        join(root, "packages/service/src/main.ts"),
        ...["--port", String(port)],
        ...["--database", `sqlite:${join(folder, "motcua.db")}`],
        ...["--clock", at],
        ...["--static", join(root, "examples/district-portal/public")],
        ...["--static", join(folder, "widgets")],
        ...more
      ],
      { env: { ...process.env, MOTCUA_OFFICER_TOKEN: officerToken }, stdio: "pipe" }
    )
    await listening(service)
  }
  const cut = async (): Promise<void> => {
    if (service === null || service.exitCode !== null || service.signalCode !== null) return
    service.kill("SIGKILL")
    await once(service, "exit")
  }
  await start(clock)
  const { executablePath, args } = await findChromium()
  const browser: Browser = await chromium.launch({ executablePath, args: [...args] })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    cut,
    start,
    page: async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      return page
    },
    stop: async () => {
      await browser.close()
      await cut()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
