import type { Messages } from "../language/Language.ts"

const vi = {
  commune: "Xã, phường, thị trấn nơi bạn ở",
  choose: "Chọn xã, phường, thị trấn",
  forProcedure: "Nơi tiếp nhận thủ tục",
  anyProcedure:
    "Đây là các nơi tiếp nhận gần nhất. Chọn một thủ tục để biết nơi nào nhận đúng thủ tục đó.",
  offices: "Nơi tiếp nhận, gần nhất trước",
  none: "Chưa có nơi nào tiếp nhận ở xã, phường này vào ngày hôm nay.",
  kind_Centre: "Trung tâm",
  kind_Branch: "Chi nhánh",
  kind_ReceptionPoint: "Điểm tiếp nhận",
  addressUnknown: "Chưa có địa chỉ trong dữ liệu",
  distance: "Khoảng {km} km, {minutes} phút đi xe",
  near: "Ngay tại xã, phường của bạn",
  hours: "Giờ làm việc",
  hoursAssumed: "(giờ thông thường, nơi này chưa công bố giờ riêng)",
  daysRange: "{from} đến {to}",
  day_1: "Thứ Hai",
  day_2: "Thứ Ba",
  day_3: "Thứ Tư",
  day_4: "Thứ Năm",
  day_5: "Thứ Sáu",
  day_6: "Thứ Bảy",
  day_7: "Chủ Nhật",
  decidedBy: "Cơ quan giải quyết",
  returnedAt: "Nơi trả kết quả",
  basis_territory: "Thủ tục này chỉ nhận trong địa bàn của bạn.",
  basis_list: "Thủ tục này nằm trong danh mục tiếp nhận không phụ thuộc địa giới.",
  basis_everywhere: "Thủ tục này nộp ở nơi nào trong tỉnh cũng được.",
  rules: "Căn cứ: {rules}",
  pick: "Nộp tại đây",
  picked: "Đã chọn",
  pickedStatus: "Đã chọn nơi nộp: {name}.",
  more: "Xem thêm {n} nơi khác",
  centroids:
    "Khoảng cách tính từ điểm giữa của xã, phường, không phải từ địa chỉ thật; thời gian là ước tính.",
  phaseList:
    "Danh mục thủ tục nhận ngoài địa giới trong giai đoạn II chưa được công bố đầy đủ; danh mục dùng ở đây được chọn theo một quy tắc nêu rõ trong bộ dữ liệu."
} as const

const en: Record<keyof typeof vi, string> = {
  commune: "The commune, ward or township where you live",
  choose: "Choose a commune, ward or township",
  forProcedure: "Offices that receive",
  anyProcedure:
    "These are the nearest offices. Choose a procedure to see which of them receive that procedure.",
  offices: "Offices, nearest first",
  none: "No office receives in this commune today.",
  kind_Centre: "Centre",
  kind_Branch: "Branch",
  kind_ReceptionPoint: "Reception point",
  addressUnknown: "No address in the data yet",
  distance: "About {km} km, {minutes} minutes by motorbike",
  near: "In your own commune",
  hours: "Opening hours",
  hoursAssumed: "(the usual hours; this office's own are not published)",
  daysRange: "{from} to {to}",
  day_1: "Monday",
  day_2: "Tuesday",
  day_3: "Wednesday",
  day_4: "Thursday",
  day_5: "Friday",
  day_6: "Saturday",
  day_7: "Sunday",
  decidedBy: "Decided by",
  returnedAt: "Result given at",
  basis_territory: "This procedure is received in your own area only.",
  basis_list: "This procedure is on the list of those received regardless of boundaries.",
  basis_everywhere: "This procedure may be lodged anywhere in the province.",
  rules: "Under: {rules}",
  pick: "Lodge here",
  picked: "Chosen",
  pickedStatus: "Office chosen: {name}.",
  more: "Show {n} more",
  centroids:
    "Distances are from the middle of the commune, not from a real address; times are estimates.",
  phaseList:
    "The list of procedures received across boundaries in phase II is not published in full; the list used here is chosen by a rule that the data pack states."
}

/** The words of the office finder. */
export const messages: Messages<keyof typeof vi> = { vi, en }
