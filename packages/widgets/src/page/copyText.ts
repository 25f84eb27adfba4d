/**
 * Copies the text of an element. Where the browser gives no clipboard (plain http, an old one, a
 * refusal) the text is selected instead, for the keyboard.
 */
export const copyText = async (element: HTMLElement): Promise<"copied" | "selected"> => {
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? "")
    return "copied"
  } catch {
    getSelection()?.selectAllChildren(element)
    return "selected"
  }
}
