/**
 * Where a dossier stands.
 *
 * @module
 */

/**
 * The status of a dossier (trạng thái hồ sơ). All but `draft` have a number that the national
 * portal knows.
 */
export type DossierStatus =
  | "draft"
  | "submitted"
  | "accepted"
  | "refused"
  | "inProgress"
  | "awaitingSupplement"
  | "awaitingPayment"
  | "withdrawalRequested"
  | "stopped"
  | "decided"
  | "returned"

/** The number of a status on the national portal, 1 to 10. */
export type PortalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

interface StatusEntry {
  readonly portal: PortalStatus | null
  readonly vi: string
  readonly en: string
}

const entries: Readonly<Record<DossierStatus, StatusEntry>> = {
  draft: { portal: null, vi: "Bản nháp", en: "Draft" },
  submitted: { portal: 1, vi: "Mới đăng ký", en: "Submitted" },
  accepted: { portal: 2, vi: "Được tiếp nhận", en: "Accepted" },
  refused: { portal: 3, vi: "Không được tiếp nhận", en: "Not accepted" },
  inProgress: { portal: 4, vi: "Đang xử lý", en: "In progress" },
  awaitingSupplement: {
    portal: 5,
    vi: "Yêu cầu bổ sung giấy tờ",
    en: "Waiting for supplementary documents"
  },
  awaitingPayment: {
    portal: 6,
    vi: "Yêu cầu thực hiện nghĩa vụ tài chính",
    en: "Waiting for payment"
  },
  withdrawalRequested: {
    portal: 7,
    vi: "Công dân yêu cầu rút hồ sơ",
    en: "Withdrawal requested by the applicant"
  },
  stopped: { portal: 8, vi: "Dừng xử lý", en: "Stopped" },
  decided: { portal: 9, vi: "Đã xử lý xong", en: "Decided" },
  returned: { portal: 10, vi: "Đã trả kết quả", en: "Result returned" }
}

/** Every status, in the order of the portal's numbers. */
export const all = Object.keys(entries) as ReadonlyArray<DossierStatus>

/** The number that the national portal gives a status; null for a draft, which it never sees. */
export const portalStatus = (status: DossierStatus): PortalStatus | null => entries[status].portal

/** The name of a status, as the national portal shows it and in English. */
export const text = (status: DossierStatus): { readonly vi: string; readonly en: string } =>
  entries[status]

/** The statuses at which a dossier's life ends. */
export const isTerminal = (status: DossierStatus): boolean =>
  status === "refused" || status === "stopped" || status === "returned"
