/**
 * Reads the text of a stream of server-sent events, in pieces as they come.
 *
 * @module
 */

/** An event of the stream. */
export interface StreamEvent {
  readonly id: string | null
  readonly event: string
  readonly data: string
}

/**
 * Gives a function that takes the next piece of text and calls `heard` for every event that is
 * complete (HTML standard, "Interpreting an event stream"). Pieces may be cut anywhere, even within
 * a line break. `retry` is left to the reader's own patience; comments are passed over.
 */
export const eventReader = (heard: (event: StreamEvent) => void): ((text: string) => void) => {
  let rest = ""
  let endedInCarriageReturn = false
  let id: string | null = null
  let event = ""
  let data: Array<string> = []

  const line = (text: string): void => {
    if (text === "") {
      if (data.length > 0) heard({ id, event: event || "message", data: data.join("\n") })
      id = null
      event = ""
      data = []
      return
    }
    const colon = text.indexOf(":")
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? "" : text.slice(colon + 1).replace(/^ /, "")
    if (field === "data") data.push(value)
    else if (field === "event") event = value
    else if (field === "id" && !value.includes("\0")) id = value
  }

  return (text) => {
    // A piece that ended in CR may have been cut within CR LF.
    const piece = endedInCarriageReturn && text.startsWith("\n") ? text.slice(1) : text
    if (text !== "") endedInCarriageReturn = text.endsWith("\r")
    const lines = (rest + piece).split(/\r\n|\r|\n/)
    rest = lines.pop() ?? ""
    for (const one of lines) line(one)
  }
}
