/**
 * Papers as HTML that reads well aloud and prints on its sheet.
 *
 * @module
 */
import type { Block, Paper } from "../form/Paper.ts"
import * as QrCode from "../qr/QrCode.ts"
import { html, type Markup, nothing } from "./markup.ts"
import { style } from "./style.ts"

const country = html`<div class="country"><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></div>`

const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`

const block = (part: Block): Markup => {
  switch (part._tag) {
    case "Fields":
      return html`<table class="fields"><tbody>${part.fields.map(
        ({ label, value, strong }) =>
          html`<tr><th scope="row">${label}:</th><td>${
            strong === true ? html`<strong>${isolated(value)}</strong>` : isolated(value)
          }</td></tr>`
      )}</tbody></table>`
    case "Items":
      return html`<h2>${part.heading}</h2><ol>${part.items.map(
        (item) => html`<li>${isolated(item)}</li>`
      )}</ol>`
    case "Paragraph":
      return html`${part.heading === null ? nothing : html`<h2>${part.heading}</h2>`}<p>${isolated(part.text)}</p>`
    case "Table":
      return html`<table class="rows"><caption>${part.caption}</caption><colgroup>${part.columns.map(
        ({ width }) => html`<col style="width: ${(width * 100).toFixed(1)}%">`
      )}</colgroup><thead><tr>${part.columns.map(
        ({ label }) => html`<th scope="col">${label}</th>`
      )}</tr></thead><tbody>${part.rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${isolated(cell)}</td>`)}</tr>`
      )}</tbody></table>`
  }
}

const figure = ({ text, label }: NonNullable<Paper["code"]>, caption: string): Markup => {
  const code = QrCode.make(text)
  const side = code.size + 2 * QrCode.QUIET_ZONE
  const from = -QrCode.QUIET_ZONE
  const mm = QrCode.sideMm(code).toFixed(1)
  return html`<figure class="code"><svg role="img" aria-label="${label}" width="${mm}mm" height="${mm}mm" viewBox="${from} ${from} ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M${from} ${from}h${side}v${side}h-${side}z"/><path fill="#000" d="${code.path}"/></svg><figcaption>${caption}</figcaption></figure>`
}

// The first line of every form of one dossier is its code; it stands under the QR code too.
const captionOf = ({ blocks }: Paper): string => {
  const first = blocks[0]
  return first?._tag === "Fields" ? (first.fields[0]?.value ?? "") : ""
}

/**
 * A paper as a whole HTML document. It loads nothing and runs nothing (its own policy forbids it);
 * whatever was written into the form stands as text.
 *
 * @example
 * ```ts
 * import { Instant } from "@motcua/core"
 * import { Forms, Html } from "@motcua/papers"
 * import { Result } from "effect"
 *
 * const paper = Forms.logbook([], {
 *   at: Instant.unsafe("2025-02-11T09:00:00+07:00"),
 *   agency: "Trung tâm Phục vụ hành chính công",
 *   office: "Chi nhánh Thủ Dầu Một",
 *   officer: null
 * })
 * Result.getOrThrow(paper).number // "06"
 * Html.render(Result.getOrThrow(paper)).startsWith("<!doctype html>") // true
 * ```
 */
export const render = (paper: Paper): string => {
  const page = html`<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${paper.title}</title><style>${{ markup: style(paper.pageSize) }}</style></head><body><main><article>${
    paper.nationalHeading ? country : nothing
  }<header><div><p class="agency">${isolated(paper.agency)}</p><p>${isolated(paper.office)}</p><h1>${
    paper.title
  }</h1><p class="dated">${paper.dated}</p></div><div><p class="number">Mẫu số ${
    paper.number
  }<br>Thông tư số ${paper.circular}</p>${
    paper.code === null ? nothing : figure(paper.code, captionOf(paper))
  }</div></header>${paper.blocks.map(block)}${
    paper.signature === null
      ? nothing
      : html`<div class="signature"><p>${paper.signature.role}</p><div class="room"></div><p>${isolated(
          paper.signature.name ?? ""
        )}</p></div>`
  }</article></main></body></html>`
  return `<!doctype html>\n${page.markup}\n`
}
