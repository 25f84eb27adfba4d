import type { PageSize } from "../form/Paper.ts"

const sheet: Readonly<Record<PageSize, { readonly size: string; readonly width: string }>> = {
  A5: { size: "A5 portrait", width: "148mm" },
  "A4 landscape": { size: "A4 landscape", width: "297mm" }
}

/** The style of a page: black on white, a sheet on the screen and the whole sheet in print. */
export const style = (pageSize: PageSize): string => `
@page { size: ${sheet[pageSize].size}; margin: 11mm 12mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; color: #000; }
body { margin: 0; font: 11pt/1.3 "Times New Roman", Tinos, "Liberation Serif", serif; }
article { max-width: ${sheet[pageSize].width}; margin: 0 auto; padding: 11mm 12mm; }
p, h1, h2, ol, figure, table { margin: 0; }
.country { text-align: center; font-weight: bold; margin-bottom: 4mm; }
.country p + p { border-bottom: 0.3mm solid; display: inline-block; padding-bottom: 0.5mm; }
header { display: flex; gap: 6mm; align-items: start; justify-content: space-between; margin-bottom: 4mm; }
header > div:first-child { flex: 1; min-width: 0; }
.agency { font-weight: bold; text-transform: uppercase; font-size: 10pt; }
.number { font-size: 9pt; text-align: right; }
.code { width: fit-content; margin-left: auto; text-align: center; }
.code svg { display: block; margin: 0 auto -2mm; }
.code figcaption { font-size: 9pt; }
h1 { font-size: 14pt; line-height: 1.25; text-transform: uppercase; text-wrap: balance; margin-top: 6mm; }
.dated { font-style: italic; margin-top: 1mm; }
h2, caption { font-size: 11pt; font-weight: bold; margin-top: 3mm; text-align: left; }
caption { margin: 3mm 0 1mm; }
ol { padding-left: 6mm; }
p, li, td, th, h1 { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.6mm 2mm 0.6mm 0; }
.fields th { font-weight: normal; width: 36%; }
.rows { font-size: 9.5pt; table-layout: fixed; }
.rows th, .rows td { border: 0.25mm solid #000; padding: 1mm 1.5mm; }
tr, li, .signature { break-inside: avoid; }
h2 { break-after: avoid; }
.signature { margin: 6mm 0 0 45%; text-align: center; }
.signature p:first-child { font-weight: bold; }
.signature .room { height: 18mm; }
@media screen and (max-width: 480px) {
  article { padding: 5mm; }
  header { flex-wrap: wrap; }
  header > div:first-child { flex-basis: 100%; }
  .rows { table-layout: auto; }
}
@media print { article { max-width: none; padding: 0; } }
`
