/**
 * Answers to what is not HTTP, or not HTTP that the parser takes.
 *
 * @module
 */
import { type Server, STATUS_CODES } from "node:http"

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408
}

const body = (status: number): string =>
  JSON.stringify({
    type: "about:blank",
    status,
    title: "Yêu cầu không đọc được",
    titleEn: "The request cannot be read",
    detail: "Yêu cầu HTTP sai định dạng, có phần đầu quá dài, hoặc đến quá chậm.",
    detailEn: "The HTTP request is malformed, has too long a head, or came too slowly.",
    rule: null,
    fields: []
  })

/** Has a server say so in the form of its other answers, and hang up. */
export const unreadable = (server: Server): Server =>
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy()
      return
    }
    const status = statuses[error.code ?? ""] ?? 400
    const text = body(status)
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\n` +
        `content-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`
    )
  })
