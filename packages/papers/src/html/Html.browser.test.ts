import axe from "axe-core"
import { afterEach, describe, expect, test } from "vitest"
import { papers } from "../testing/histories.ts"
import * as Html from "./Html.ts"

type AxeWindow = Window & { eval: (code: string) => void; axe: typeof axe }

const show = async (html: string): Promise<AxeWindow> => {
  const frame = document.createElement("iframe")
  frame.style.cssText = "width: 700px; height: 900px"
  // The paper's own policy stands in the way of axe, which runs in the page; only here is it lifted.
  frame.srcdoc = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve))
  document.body.append(frame)
  await loaded
  return frame.contentWindow as unknown as AxeWindow
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("a paper in a browser", () => {
  test.each(Object.entries(papers()))("axe finds nothing wrong with %s", async (_, paper) => {
    const window = await show(Html.render(paper))
    window.eval(axe.source)
    const { violations, passes } = await window.axe.run(window.document)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
  })

  test("a long word does not push the sheet wider than the window", async () => {
    const window = await show(Html.render(papers("W".repeat(500)).Receipt))
    const root = window.document.documentElement
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
  })
})
