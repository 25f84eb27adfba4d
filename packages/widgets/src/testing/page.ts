/**
 * A page with a widget on it, and what a person finds there.
 *
 * @module
 */
import axe from "axe-core"
import type { LitElement } from "lit"
import { expect } from "vitest"

/** Puts markup on the page, as a web editor would, and gives the first widget in it. */
export const mount = async <Widget extends LitElement>(markup: string): Promise<Widget> => {
  document.documentElement.lang = "vi"
  document.title = "Trang thử"
  document.body.innerHTML = `<main><h1>Trang thử</h1><h2>Mục</h2>${markup}</main>`
  const widget = document.querySelector<Widget>("main > :nth-child(3)")
  if (widget === null) throw new Error("no widget")
  await widget.updateComplete
  return widget
}

/** The text that a widget shows, white space collapsed. */
export const textOf = (widget: LitElement): string => {
  const clone = document.createElement("div")
  clone.append(...[...(widget.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)))
  for (const style of clone.querySelectorAll("style")) style.remove()
  return (clone.textContent ?? "").replace(/\s+/g, " ").trim()
}

/** Waits until the widget shows a text. */
export const shows = (widget: LitElement, text: string): Promise<void> =>
  expect.poll(() => textOf(widget), { timeout: 5000 }).toContain(text)

/** One element in the widget. */
export const find = <Found extends HTMLElement = HTMLElement>(
  widget: LitElement,
  selector: string
): Found => {
  const found = widget.shadowRoot?.querySelector<Found>(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}

/** The button with that text. */
export const button = (widget: LitElement, text: string): HTMLButtonElement => {
  const found = [...(widget.shadowRoot?.querySelectorAll("button") ?? [])].find((one) =>
    (one.textContent ?? "").includes(text)
  )
  if (!found) throw new Error(`no button "${text}"`)
  return found
}

/** Types into a control, as the browser would tell it. */
export const type = async (widget: LitElement, selector: string, text: string): Promise<void> => {
  const control = find<HTMLInputElement | HTMLTextAreaElement>(widget, selector)
  control.value = text
  control.dispatchEvent(new Event("input", { bubbles: true }))
  await widget.updateComplete
}

/** Chooses in a select. */
export const choose = async (
  widget: LitElement,
  selector: string,
  value: string
): Promise<void> => {
  const control = find<HTMLSelectElement>(widget, selector)
  control.value = value
  control.dispatchEvent(new Event("change", { bubbles: true }))
  await widget.updateComplete
}

/** Asks axe for barriers by WCAG 2.2 AA and good practice, in both languages. */
export const expectAccessible = async (state: string): Promise<void> => {
  for (const language of ["vi", "en"]) {
    document.documentElement.lang = language
    await Promise.resolve()
    await new Promise(requestAnimationFrame)
    const { violations } = await axe.run(document.querySelector("main") ?? document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    })
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`
    )
    expect(found, `${state}, ${language}`).toEqual([])
  }
  document.documentElement.lang = "vi"
  await new Promise(requestAnimationFrame)
}
