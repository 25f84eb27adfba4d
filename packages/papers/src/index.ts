/**
 * The papers of a one-stop centre: forms as data, HTML and PDF, and receipts that prove themselves.
 * PDF stands apart, in `@motcua/papers/pdf/Pdf`, since it brings a large library with it.
 *
 * @module
 */
export * as Form from "./form/Form.ts"
export * as FormRefusal from "./form/FormRefusal.ts"
export * as Forms from "./form/Forms.ts"
export type { Block, Column, Field, PageSize, Paper, PaperCode } from "./form/Paper.ts"
export * as Html from "./html/Html.ts"
export * as QrCode from "./qr/QrCode.ts"
export * as ReceiptKeys from "./receipt/ReceiptKeys.ts"
export * as ReceiptToken from "./receipt/ReceiptToken.ts"
export * as TokenRefusal from "./receipt/TokenRefusal.ts"
