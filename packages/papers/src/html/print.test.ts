import jsQR from "jsqr"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { findChromium } from "../../../../scripts/chromium.mjs"
import { papers } from "../testing/histories.ts"
import * as Html from "./Html.ts"

// It is CommonJS, which Node and vitest hand over differently.
const readQr = ("default" in jsQR ? jsQR.default : jsQR) as typeof jsQR.default

let browser: Browser
let page: Page
beforeAll(async () => {
  const { args, executablePath } = await findChromium()
  browser = await chromium.launch({ executablePath, args: [...args] })
  page = await browser.newPage()
})
afterAll(() => browser.close())

describe("a paper printed by a browser", () => {
  test.each(Object.entries(papers()))("%s comes out on its sheet", async (form, paper) => {
    await page.setContent(Html.render(paper))
    const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
    const document = await getDocument({ data, verbosity: 0 }).promise
    const [width, height] = (await document.getPage(1)).view.slice(2).map((points) => points / 72)
    const [wide, high] = form === "Logbook" ? [297, 210] : [148, 210]
    expect(width! * 25.4).toBeCloseTo(wide, -0.5)
    expect(height! * 25.4).toBeCloseTo(high, -0.5)
    // The control form grows with its steps; the others fit on one sheet.
    expect(document.numPages).toBeLessThanOrEqual(form === "Control" ? 2 : 1)
    await document.destroy()
  })

  test("the QR code reads back from the pixels on the screen", async () => {
    const text = `https://example.vn/#${"aZ09-_".repeat(40)}`
    for (const expected of ["H09-250211-0001", text]) {
      const receipt = papers().Receipt
      await page.setContent(Html.render({ ...receipt, code: { text: expected, label: "QR" } }))
      const png = await page.locator("svg").screenshot({ scale: "css" })
      // The page itself may load nothing, so an empty one turns the picture into pixels.
      await page.goto("about:blank")
      const pixels = await page.evaluate(async (base64) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width * 2, image.height * 2)
        const context = canvas.getContext("2d")!
        context.imageSmoothingEnabled = false
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
        const isLight = (_: unknown, pixel: number) => (data[4 * pixel]! > 127 ? "1" : "0")
        return { bits: Array.from({ length: width * height }, isLight).join(""), width, height }
      }, png.toString("base64"))
      const grey = [...pixels.bits].flatMap((bit) => [
        255 * Number(bit),
        255 * Number(bit),
        255 * Number(bit),
        255
      ])
      const read = readQr(new Uint8ClampedArray(grey), pixels.width, pixels.height)
      expect(read?.data).toBe(expected)
    }
  })
})
