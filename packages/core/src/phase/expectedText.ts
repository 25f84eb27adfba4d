/**
 * What would be right, in Vietnamese: looked up by its English words, as message catalogues are.
 *
 * @module
 */

/** English words, with what varies in them, and the Vietnamese for them. */
const CATALOGUE: ReadonlyArray<readonly [en: RegExp, vi: string]> = [
  [/^(\S+), the day after phase (.+)$/, "$1, ngày liền sau giai đoạn $2"],
  [/^a day not before (\S+)$/, "ngày không trước $1"],
  [/^(\S+) or later, when the first phase begins$/, "từ $1, khi giai đoạn đầu bắt đầu"],
  [/^at least one phase$/, "ít nhất một giai đoạn"],
  [/^at least (\d+)$/, "ít nhất $1"],
  [/^(\d+) to (\d+) months \((.+)\)$/, "$1 đến $2 tháng ($3)"],
  [/^at least one commune$/, "ít nhất một xã"],
  [/^true: a branch has its own$/, "true: chi nhánh có của riêng mình"],
  [/^an id of its own$/, "một mã riêng"],
  [/^a commune's code$/, "mã của một xã, phường"],
  [/^none while it is open$/, "để trống khi còn mở"],
  [/^the office that takes over$/, "nơi tiếp nhận kế thừa"],
  [/^the id of another office$/, "mã của một nơi tiếp nhận khác"],
  [/^the id of an office$/, "mã của một nơi tiếp nhận"],
  [/^the id of an office, such as (\S+) or (\S+)$/, "mã của một nơi tiếp nhận, như $1 hoặc $2"],
  [/^the id of a list$/, "mã của một danh sách"],
  [/^an office open on (\S+)$/, "một nơi mở vào ngày $1"],
  [/^an office that serves it on (\S+)$/, "một nơi phục vụ xã này vào ngày $1"],
  [/^an office for every level on every day$/, "nơi tiếp nhận cho mọi cấp vào mọi ngày"],
  [/^a transition that (?:closes|ends) it$/, "một thay đổi khép lại nơi này"],
  [/^a transition that opens it$/, "một thay đổi mở nơi này"],
  [/^one transition that ends it$/, "chỉ một thay đổi khép lại nơi này"],
  [/^where it is written$/, "căn cứ ở văn bản nào"],
  [/^two or more other offices, each once$/, "từ hai nơi khác trở lên, mỗi nơi một lần"],
  [/^shares above 0 that add up to 1$/, "các tỷ lệ lớn hơn 0, cộng lại bằng 1"],
  [
    /^shares of (\S+) that add up to 1, within (\S+)$/,
    "các tỷ lệ của $1 cộng lại bằng 1, sai số $2"
  ],
  [/^each commune in one part alone$/, "mỗi xã chỉ thuộc một phần"],
  [/^a part that has it, of (\S+)$/, "một phần của $1 nhận xã này"],
  [/^a commune that (\S+) served on the day before$/, "một xã mà $1 phục vụ vào ngày trước đó"],
  [/^the code of a (?:commune|unit) that is there on (\S+)$/, "mã của một xã có vào ngày $1"],
  [/^the code of a commune of that day$/, "mã của một xã vào ngày đó"],
  [/^the code of a district in (\S+)$/, "mã của một huyện có trong $1"],
  [/^the code of a commune in (\S+)$/, "mã của một xã có trong $1"],
  [/^the code of a procedure in (\S+)$/, "mã của một thủ tục có trong $1"],
  [/^a (?:commune|code) that no other row has$/, "mã không trùng với dòng nào khác"],
  [/^a code that no other unit has on the same day$/, "mã không trùng với đơn vị nào cùng ngày"],
  [/^what became of it on (\S+)$/, "đơn vị này trở thành gì vào ngày $1"],
  [/^what it was before on (\S+)$/, "đơn vị này trước đó là gì, vào ngày $1"],
  [/^sources, each once$/, "các nguồn nhân sự, mỗi nguồn một lần"],
  [
    /^a latitude and a longitude within Việt Nam, its islands included$/,
    "vĩ độ và kinh độ trong lãnh thổ Việt Nam, kể cả các đảo"
  ],
  [/^a latitude within Việt Nam, (\S+) to (\S+)$/, "vĩ độ trong Việt Nam, từ $1 đến $2"],
  [/^a longitude within Việt Nam, (\S+) to (\S+)$/, "kinh độ trong Việt Nam, từ $1 đến $2"],
  [/^a whole number$/, "số nguyên"],
  [/^a whole number of 0 or more$/, "số nguyên không âm"],
  [/^a whole number from (\S+) to (\S+)$/, "số nguyên từ $1 đến $2"],
  [/^a whole number from (\S+) on$/, "số nguyên từ $1 trở lên"],
  [/^a number from (\S+) to (\S+)$/, "một số từ $1 đến $2"],
  [/^a number from (\S+) on$/, "một số từ $1 trở lên"],
  [/^a number of 0 or more$/, "số không âm"],
  [/^a number above 0$/, "số lớn hơn 0"],
  [/^minutes, 0 or more$/, "số phút không âm"],
  [/^minutes from (\S+) on$/, "số phút từ $1 trở lên"],
  [/^weights above 0$/, "các trọng số lớn hơn 0"],
  [/^work for fewer than (\S+) counters$/, "lượng việc cho ít hơn $1 quầy"],
  [/^a day on which the office is open$/, "một ngày có mở cửa"],
  [/^a share from 0 up to, but not, 1$/, "tỷ lệ từ 0 đến dưới 1"],
  [/^a share, 0 to 1$/, "tỷ lệ từ 0 đến 1"],
  [/^a tolerance, 0 to (\S+)$/, "sai số từ 0 đến $1"],
  [/^a detour of 1 or more: no road is straighter$/, "hệ số đường vòng từ 1 trở lên"],
  [/^no excess property$/, "không có trường nào ngoài mẫu"],
  [/^a file that is there$/, "tệp này có trong gói"],
  [/^a text that is not empty$/, "một văn bản không trống"],
  [/^a value$/, "một giá trị"],
  [
    /^stretches in order, every day from Monday to Friday with one, such as (.+) or (.+)$/,
    "các khoảng giờ theo thứ tự, từ thứ hai đến thứ sáu ngày nào cũng có, ví dụ $1 hoặc $2"
  ],
  [/^a list of rows$/, "một danh sách các dòng"],
  [/^an object$/, "một đối tượng JSON"],
  [/^string$/, "một văn bản"],
  [/^number$/, "một số"],
  [/^boolean$/, "true hoặc false"],
  [/^array$/, "một danh sách"],
  [/^a file that can be read as JSON$/, "tệp đọc được dạng JSON"],
  [/^a calendar that holds together$/, "lịch làm việc không mâu thuẫn"],
  [/^a commune code of five digits$/, "mã xã gồm năm chữ số"],
  [/^a district code of three digits$/, "mã huyện gồm ba chữ số"],
  [/^a province code of two digits$/, "mã tỉnh gồm hai chữ số"],
  [/^an agency letter such as (\S+)$/, "mã cơ quan như $1"],
  [/^a procedure code such as (\S+)$/, "mã thủ tục như $1"],
  [
    /^an id of small letters, digits and hyphens: it names a folder$/,
    "mã gồm chữ thường, chữ số và gạch nối: là tên thư mục"
  ],
  [
    /^YYYY-MM-DD, a date that exists, of the years (\d+) to (\d+)$/,
    "YYYY-MM-DD, một ngày có thật, từ năm $1 đến $2"
  ]
]

/** Dates, ids and literals say the same in both languages. */
const PLAIN = /^[\w".|@ -]+$/

/**
 * The Vietnamese for what would be right; `null` where the catalogue has none, and the English
 * words are to be shown.
 */
export const expectedText = (expected: string): string | null => {
  for (const [en, vi] of CATALOGUE) if (en.test(expected)) return expected.replace(en, vi)
  if (/^\S+( or \S+)*$/.test(expected)) return expected.replaceAll(" or ", " hoặc ")
  return PLAIN.test(expected) && expected.includes('"') ? expected : null
}
