// npm start: the district portal on Bình Dương's data, from a fresh clone.
import { randomBytes } from "node:crypto"
import { createServer } from "node:net"
import { build } from "./build.mjs"
import { environment, fail, install, run, say } from "./workspace.mjs"

const port = process.env.PORT ?? "4000"
const database = process.env.MOTCUA_DATABASE ?? "sqlite:./motcua.db"
// The roadmap of the example lies in the past, so the example has a clock of its own, in phase II.
const clock = process.env.MOTCUA_CLOCK ?? "2025-02-10T08:00:00+07:00"
const officerToken = process.env.MOTCUA_OFFICER_TOKEN ?? randomBytes(12).toString("base64url")

const isTaken = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", (error) => resolve(error.code === "EADDRINUSE"))
    probe.listen(Number(port), "127.0.0.1", () => probe.close(() => resolve(false)))
  })

// Said before the minute of installing and building, not after it.
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  fail(
    `PORT is "${port}"; give a number from 0 to 65535.\nPORT là "${port}"; cần một số từ 0 đến 65535.`
  )
}
if (await isTaken()) {
  fail(
    `port ${port} is in use. Stop the other program, or choose another port: PORT=4001 npm start\n` +
      `Cổng ${port} đang được dùng. Hãy dừng chương trình kia, hoặc chọn cổng khác: PORT=4001 npm start`
  )
}

await install()
try {
  await build({ declarations: false })
} catch (error) {
  fail(`the build failed at: ${error.command}`)
}
const address = `http://localhost:${port}`
say(`starting the service; the page will be at ${address}/`)
say(`the officers' counter at ${address}/counter.html, with the token ${officerToken}`)
const parameters = ["--port", port, "--database", database]
if (clock !== "now") parameters.push("--clock", clock)
parameters.push("--static", "examples/district-portal/public", "--static", "packages/widgets/dist")
try {
  await run(
    "node",
    ["packages/cli/bin/motcua.js", "serve", ...parameters, ...process.argv.slice(2)],
    { env: { ...environment, MOTCUA_OFFICER_TOKEN: officerToken } }
  )
} catch (error) {
  // A person who presses Ctrl-C has not met with an error.
  if (error.signal === "SIGINT" || error.code === 130) process.exit(0)
  fail("the service ended with an error (its message is above).", error.code || 1)
}
