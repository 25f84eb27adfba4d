/**
 * The words of the rules, by id.
 *
 * @module
 */
import type { Rule } from "./Rule.ts"
import type { RuleId } from "./RuleId.ts"

const rule = (
  sureness: Rule["sureness"],
  source: string,
  vi: string,
  en: string
): Omit<Rule, "id"> => ({ vi, en, source, sureness })

const ND61 = "Nghị định 61/2018/NĐ-CP"
const ND118 = "Nghị định 118/2025/NĐ-CP"
const CIVIL = "Bộ luật Dân sự 2015"
const LABOUR = "Bộ luật Lao động 2019"
const SEED = "Lộ trình Trung tâm Phục vụ hành chính công tỉnh Bình Dương"

/** Every rule. */
export const entries: Readonly<Record<RuleId, Omit<Rule, "id">>> = {
  R1: rule(
    "found",
    `${ND61}, Điều 16; ${ND118}, Điều 15`,
    "Nộp hồ sơ trực tiếp, qua bưu chính công ích (hoặc người được ủy quyền), hoặc trực tuyến.",
    "A dossier is lodged at the counter, by the public postal service or an authorised person, or online."
  ),
  R2: rule(
    "found",
    `${ND61}, Điều 17.1`,
    "Cán bộ kiểm tra hồ sơ rồi chỉ một trong ba: yêu cầu bổ sung, từ chối có nêu lý do, hoặc tiếp nhận và cấp giấy hẹn.",
    "The officer checks the dossier and then does exactly one of: ask for supplements, refuse with the reason, or accept it and issue the receipt with the return date."
  ),
  R3: rule(
    "found",
    `${ND61}, Điều 11.2c, 15.3, 17.1a (ND118: giả định)`,
    "Chỉ yêu cầu bổ sung một lần, đầy đủ, chính xác, có nêu lý do.",
    "Supplements are asked for once, in full and exactly, with the reason."
  ),
  R4: rule(
    "secondary",
    "Nghị định 45/2020/NĐ-CP, Điều 11.4",
    "Hồ sơ trực tuyến được trả lời trong 8 giờ làm việc.",
    "An online dossier is answered within 8 working hours of arriving."
  ),
  R5: rule(
    "found",
    `${ND61}, Điều 17.2`,
    "Hồ sơ trực tuyến không thuộc thẩm quyền được hướng dẫn đến đúng nơi.",
    "An online dossier outside the agency's authority is directed to the right one."
  ),
  R6: rule(
    "found",
    `${ND61}, Điều 17.3, 26; Thông tư 01/2018/TT-VPCP, Điều 19`,
    "Mỗi hồ sơ tiếp nhận có một mã do hệ thống cấp; ngày trong mã là ngày tiếp nhận.",
    "Every accepted dossier gets a code, issued automatically; the date in it is the date of reception."
  ),
  R7: rule(
    "found",
    `${ND61}, Điều 17.4`,
    "Thủ tục trả kết quả ngay không cần giấy hẹn, trừ khi người nộp yêu cầu.",
    "A procedure whose result is returned at once needs no receipt unless the applicant asks."
  ),
  R8: rule(
    "found",
    "Thủ tục 1.001193, 1.000656, 2.000635",
    "Thủ tục trả trong ngày: nhận sau 15 giờ thì trả kết quả ngày làm việc tiếp theo.",
    "In same-day procedures a dossier received after 15:00 gets its result the next working day."
  ),
  R9: rule(
    "found",
    `${SEED}; ${ND118}, Điều 14`,
    "Tiếp nhận không phụ thuộc địa giới hành chính.",
    "Reception regardless of the administrative boundary."
  ),
  H1: rule(
    "found",
    `${ND61}, Điều 18`,
    "Chuyển hồ sơ ngay nếu điện tử; hồ sơ giấy trong ngày, nhận sau 15 giờ thì đầu ngày làm việc tiếp theo.",
    "Transfer to the resolving agency: electronically at once; on paper the same working day, or at the start of the next if received after 15:00."
  ),
  H2: rule(
    "found",
    `${ND61}, Điều 19.4`,
    "Hồ sơ không đủ điều kiện được trả lại kèm thông báo một lần trong 3 ngày làm việc từ khi nhận.",
    "A dossier found not eligible on appraisal is returned with one written notice within 3 working days of receipt."
  ),
  H3: rule(
    "found",
    `${ND61}, Điều 19.4`,
    "Sau khi bổ sung đủ, thời hạn tính lại từ đầu.",
    "After that the time limit is counted again from the start once the full dossier has come in."
  ),
  H4: rule(
    "practice",
    "Quyết định 766/QĐ-TTg; thực tế các hệ thống",
    "Thời gian chờ bổ sung không tính; tính tiếp hoặc tính lại tùy thủ tục.",
    "The clock stands while the applicant supplements and then goes on, or runs again from the start, as the procedure has it."
  ),
  H5: rule(
    "found",
    "Thủ tục 1.005399, 1.005401, 1.000111",
    "Quá thời hạn bổ sung của thủ tục thì đóng hồ sơ.",
    "How long the applicant has to supplement is set by the procedure; then the dossier is closed."
  ),
  H6: rule(
    "found",
    "Thủ tục 1.014425, 1.115728",
    "Thời gian thực hiện nghĩa vụ tài chính không tính khi thủ tục quy định.",
    "Time for the financial obligation does not count where the procedure says so."
  ),
  H7: rule(
    "found",
    `${ND61}, Điều 19.6, 19.7`,
    "Liên thông: giấy thì lần lượt, điện tử thì đồng thời; có cơ quan chủ trì.",
    "Interlinked procedures: on paper one agency after another, electronically all in parallel, with a lead agency."
  ),
  H8: rule(
    "found",
    `${ND61}, Điều 19.8`,
    "Từ chối giải quyết có nêu lý do là một kết quả, trong thời hạn.",
    "A reasoned refusal after appraisal is a result, within the time limit."
  ),
  H9: rule(
    "found",
    `${ND61}, Điều 19.9`,
    "Quá hạn thì chậm nhất một ngày trước khi hết hạn phải xin lỗi bằng văn bản, nêu lý do và ngày hẹn lại.",
    "If it will be late: at the latest one day before the limit ends a written apology with the reason and the new date."
  ),
  H10: rule(
    "found",
    `${ND61}, Điều 19.9`,
    "Chỉ được hẹn lại ngày trả kết quả một lần.",
    "The return date may be set anew at most once."
  ),
  H11: rule(
    "secondary",
    "Thông tư 03/2025/TT-VPCP; thực tế các hệ thống",
    "Người nộp được xin dừng khi chưa có kết quả.",
    "The applicant may ask to stop while no result is decided."
  ),
  H12: rule(
    "found",
    "Thủ tục 1.013472",
    "Bước xử lý bên trong có thể tính nửa ngày làm việc.",
    "Internal steps may be half working days."
  ),
  H13: rule(
    "found",
    `${ND61}, Điều 20`,
    "Trả kết quả tại nơi và thời gian ghi trên giấy hẹn, qua bưu chính, hoặc trực tuyến; có thể trả sớm.",
    "Results are returned at the place and time on the receipt, by post, or online; early return is welcome, with notice."
  ),
  H14: rule(
    "found",
    "Nghị định 224/2026/NĐ-CP, Điều 15.1g",
    "Mọi thay đổi trạng thái được báo ngay cho người nộp.",
    "Every change of status is notified to the applicant at once."
  ),
  H15: rule(
    "found",
    "86 thủ tục",
    "Xã miền núi, hải đảo, vùng sâu, vùng đặc biệt khó khăn: thêm 10 ngày làm việc khi thủ tục quy định.",
    "Communes that are mountainous, island, remote or in special difficulty: 10 working days more, where the procedure says so."
  ),
  T1: rule(
    "found",
    `${CIVIL}, Điều 147.2`,
    "Thời hạn theo ngày, tuần, tháng, năm: không tính ngày đầu tiên.",
    "Limits in days, weeks, months, years: the first day is not counted."
  ),
  T2: rule(
    "found",
    `${CIVIL}, Điều 147.1`,
    "Thời hạn theo phút, giờ bắt đầu ngay tại thời điểm.",
    "Limits in minutes or hours start at the moment itself."
  ),
  T3: rule(
    "found",
    `${CIVIL}, Điều 148`,
    "Thời hạn kết thúc cuối ngày cuối cùng; gặp ngày nghỉ thì cuối ngày làm việc tiếp theo.",
    "A limit ends at the end of its last day; if that is a day off, at the end of the next working day."
  ),
  T4: rule(
    "found",
    `${LABOUR}, Điều 111.3, 112.1`,
    "Nghỉ thứ Bảy, Chủ nhật và ngày lễ; lễ trùng ngày nghỉ tuần thì nghỉ bù ngày làm việc kế tiếp.",
    "Weekly rest on Saturday and Sunday, and holidays; a holiday on a weekly rest day is made up on the next working day."
  ),
  T5: rule(
    "found",
    "Nghị quyết 28/2026/QH16, Điều 2",
    "Ngày 24/11 là ngày nghỉ hưởng lương từ 01/7/2026; không nghỉ bù.",
    "24 November is a paid holiday from 2026-07-01, without a make-up day."
  ),
  T6: rule(
    "found",
    "Thông báo nghỉ lễ từng năm",
    "Lịch Tết, ngày nghỉ kèm Quốc khánh và ngày hoán đổi quyết định từng năm; năm chưa công bố thì kết quả là tạm tính.",
    "Tết, the day beside National Day and swapped days are decided each year; an answer for a year not announced is provisional."
  ),
  T7: rule(
    "open",
    "Các hệ thống làm khác nhau",
    "Ngày thứ Bảy làm bù có tính là ngày làm việc của hồ sơ hay không: tham số, mặc định có tính.",
    "Whether a made-up Saturday counts as a working day for dossiers: a parameter, by default it counts."
  ),
  T8: rule(
    "practice",
    "Thực tế các hệ thống",
    "Một ngày làm việc là 8 giờ làm việc, nửa ngày là 4; hạn theo ngày làm việc hết lúc đóng cửa ngày cuối.",
    "One working day is 8 working hours, half a day is 4; a limit in working days is due at closing time of its last day."
  ),
  T9: rule(
    "assumed",
    "Mặc định",
    "Giờ làm việc 07:30–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu; mỗi nơi có thể đặt khác.",
    "Opening hours 07:30 to 11:30 and 13:00 to 17:00, Monday to Friday; each office may set its own."
  ),
  T10: rule(
    "practice",
    "Thực tế các hệ thống",
    "Nhận trước giờ mở cửa thì tính từ giờ mở cửa; giờ nghỉ trưa thì từ đầu giờ chiều; sau giờ đóng cửa hoặc ngày nghỉ thì như nhận lúc mở cửa ngày làm việc tiếp theo.",
    "Received before opening: counted from opening; in the lunch break: from the afternoon's opening; after closing or on a day off: as if at the opening of the next working day."
  ),
  T11: rule(
    "found",
    "Giờ chính thức của Việt Nam",
    "Mọi thời điểm theo giờ Việt Nam (UTC+7).",
    "All of it in Việt Nam time (UTC+7, no daylight saving)."
  ),
  T12: rule(
    "found",
    "Cơ sở dữ liệu quốc gia về thủ tục hành chính",
    'Đơn vị thời hạn "khác" không tính được bằng máy.',
    'A limit whose unit is "other" cannot be computed.'
  ),
  C1: rule(
    "found",
    SEED,
    "Trung tâm có giám đốc, 3 phó giám đốc, 4 phòng, ít nhất 28 biên chế.",
    "The Centre has a director, 3 deputies, 4 units of division level and at least 28 posts."
  ),
  C2: rule(
    "found",
    SEED,
    "Chi nhánh trực thuộc, tương đương phòng, có con dấu, tài khoản và trụ sở riêng.",
    "Branches are subordinate, equal to a division, with their own seal, account and premises."
  ),
  C3: rule(
    "found",
    SEED,
    "Trung tâm là đầu mối duy nhất cho mọi thủ tục trong tỉnh.",
    "The Centre is the single place of contact for every procedure in the province."
  ),
  P1: rule(
    "found",
    SEED,
    "Giai đoạn I: Trung tâm, 9 chi nhánh, 91 điểm tiếp nhận.",
    "Phase I: the Centre, 9 branches, 91 reception points."
  ),
  P2: rule(
    "found",
    SEED,
    "Giai đoạn II: 9 điểm phường, thị trấn trung tâm nhập vào 9 chi nhánh, còn 82; mở rộng danh mục phi địa giới.",
    "Phase II: the 9 points of the central wards and townships merge into the branches, 82 stay; a wider non-territorial list."
  ),
  P3: rule(
    "found",
    SEED,
    "Giai đoạn III: gộp điểm của các phường để lập chi nhánh mới; dưới 30 phút di chuyển hoặc trong 5 km.",
    "Phase III: points are joined into new branches; everybody under 30 minutes' travel or within 5 km."
  ),
  P4: rule("found", SEED, "91 = 9 + 82.", "91 = 9 + 82."),
  P5: rule(
    "found",
    "Nghị quyết 1685/NQ-UBTVQH15 (16/6/2025)",
    "Từ 01/7/2025 Bình Dương nhập vào Thành phố Hồ Chí Minh; 91 xã, phường còn 36.",
    "On 2025-07-01 the province joined Ho Chi Minh City; the 91 communes became 36."
  ),
  P6: rule(
    "found",
    SEED,
    "Các tỉnh, thành thí điểm khác: một tỉnh là một gói dữ liệu.",
    "Other pilot provinces: a province is a data pack."
  )
}
