/**
 * Everyday words and abbreviations with the official words they stand for, as data.
 *
 * On the left is what people say at the counter and type into a search box, on the right the
 * words of the national database, likeliest first. No procedure is named by its code, so that the
 * list serves any province and any year's catalogue. Spelling is as in a dictionary; a search
 * compares without diacritics and forgives errors.
 *
 * @module
 */

import { AID } from "./everydayAid.ts"
import { HOME } from "./everydayHome.ts"
import { LAND } from "./everydayLand.ts"
import { TRADE } from "./everydayTrade.ts"
import { WORK } from "./everydayWork.ts"

/** Everyday words of one meaning, and the official words they may stand for. */
export interface LexiconEntry {
  readonly say: ReadonlyArray<string>
  readonly means: ReadonlyArray<string>
}

/** "{a|b} c" is "a c" and "b c". */
const spread = (text: string): ReadonlyArray<string> => {
  const from = text.indexOf("{")
  if (from < 0) return [text]
  const to = text.indexOf("}", from)
  const rest = spread(text.slice(to + 1))
  return text
    .slice(from + 1, to)
    .split("|")
    .flatMap((choice) => rest.map((ending) => text.slice(0, from) + choice + ending))
}

/** Reads lines of "word, word = meaning | meaning"; a line that begins with # is a comment. */
const entries = (table: string): ReadonlyArray<LexiconEntry> =>
  table
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => {
      const [say, means] = line.split(" = ")
      return { say: say!.split(", ").flatMap(spread), means: means!.split(" | ") }
    })

const ABBREVIATIONS = `
cccd, cc = căn cước công dân
cmnd, cmt = chứng minh nhân dân | thẻ căn cước
gplx = giấy phép lái xe
gpxd = giấy phép xây dựng
gpmt = giấy phép môi trường
gpkd = đăng ký thành lập hộ kinh doanh | giấy phép kinh doanh
đkkd, dkkd = đăng ký thành lập hộ kinh doanh | đăng ký kinh doanh
hkd = hộ kinh doanh
đktt, dktt = đăng ký thường trú
đkkh, dkkh = đăng ký kết hôn
đkks, dkks, gks = đăng ký khai sinh
đkkt, dkkt = đăng ký khai tử
đk, dk = đăng ký
tthn, xntthn = giấy xác nhận tình trạng hôn nhân
lltp = phiếu lý lịch tư pháp
bhxh = bảo hiểm xã hội | BHXH
bhyt = thẻ bảo hiểm y tế | BHYT
bhtn = trợ cấp thất nghiệp
gcn = giấy chứng nhận
gcnqsdđ, gcnqsdd = giấy chứng nhận quyền sử dụng đất
qsdđ, qsdd = quyền sử dụng đất
tsglvđ = tài sản gắn liền với đất
cty = công ty
dn = doanh nghiệp
dntn = doanh nghiệp tư nhân
ctcp = công ty cổ phần
mtv = một thành viên
mst = mã số thuế
tncn = thu nhập cá nhân | TNCN
tndn = thu nhập doanh nghiệp | TNDN
gtgt, vat = giá trị gia tăng | GTGT
pccc = phòng cháy chữa cháy | phòng cháy và chữa cháy
attp, vsattp, atvstp, vstp = cơ sở đủ điều kiện an toàn thực phẩm | an toàn thực phẩm
antt = đủ điều kiện về an ninh, trật tự
cchn = chứng chỉ hành nghề
ubnd = ủy ban nhân dân
csgt = cảnh sát giao thông
thpt = trung học phổ thông
thcs = trung học cơ sở
nlđ, nld = người lao động
nnn = người nước ngoài
hđ, hđlđ = hợp đồng
bđs, bds = bất động sản
cntt = công nghệ thông tin
tthc = thủ tục hành chính
vpđd, vpdd = văn phòng đại diện
1 = một
2 = hai
tp = thành phố
đtm, dtm = đánh giá tác động môi trường
kcb = khám bệnh, chữa bệnh
noxh = nhà ở xã hội
htx = hợp tác xã
xkld, xklđ = xuất khẩu lao động
xm = xe máy
form = mẫu
đvqhns, dvqhns = đơn vị có quan hệ với ngân sách
xn = xác nhận
gp = giấy phép
gh = gia hạn
kd = kinh doanh
xd = xây dựng
vt = vận tải
gpkdvt = giấy phép kinh doanh vận tải
nvqs = nghĩa vụ quân sự
`

const SAME = `
cháy, rách, hư, hỏng, gãy, ướt, rớt, rơi, giật, bị giật, bị cướp, thất lạc, đánh rơi, mất cắp, lấy cắp, ăn cắp, hư hỏng, mục, nát, bị lấy, bị trộm, làm rớt, bị ướt, chuột cắn, mối ăn, để quên = mất
in lại, xin cấp lại, làm cái khác, xin cái mới, xin lại = làm lại
ly dị, li dị, bỏ nhau, chia tay, thôi nhau = ly hôn
má, u, tía má, mạ, bầm, bu = mẹ
ông tây, bà tây, chồng tây, vợ tây, anh tây = người nước ngoài
bìa đỏ, sổ bìa đỏ = sổ đỏ
lụt trôi, nước cuốn, lũ cuốn, lụt cuốn, trôi mất, cháy mất = mất
tía, bố, cha, ba má = ba
ông ngoại, ông nội, cụ ông, ông cụ = ông
bà ngoại, bà nội, bà cụ, cụ bà = bà
người lớn tuổi, ông già, bà già, tuổi già, già yếu, cao niên, già cả = người cao tuổi
em bé, bé gái, bé trai, con nít, trẻ nhỏ, thằng nhỏ, con nhỏ, trẻ sơ sinh = bé
miếng đất, mảnh đất, lô đất, khu đất, nền đất, đám đất, cục đất = đất
cãi nhau, cãi lộn, giành, gây gổ, kiện cáo, xích mích, lấn chiếm, lấn = tranh chấp
ranh, ranh giới, mốc ranh, bờ ranh, lối đi = ranh đất
lầu, gác, tấm, tum = tầng
cavet, ca vet, cạc vẹt, cà vẹc = cà vẹt
xe hơi, xe con, xế hộp, xe bốn bánh, xe 4 bánh, xe 7 chỗ = ô tô
xe gắn máy, xe tay ga, xe honda, xe số, xe hai bánh, mô tô = xe máy
mộc đỏ, mộc, dấu đỏ, đóng mộc, đóng dấu = sao y
mướn = thuê
lĩnh, lấy tiền, nhận tiền = lãnh
dẹp, dẹp tiệm, ngưng hẳn, nghỉ luôn, thôi luôn, bỏ nghề = đóng
chữ lót, tên lót, chữ đệm, họ lót = tên đệm
mỹ, hàn, nhật, tàu, pháp, úc, nga, đức, tây, ấn, thái, người mỹ, người hàn, người nhật, người tàu, người pháp, người úc, người nga, người đức, người tây, người ấn độ, người thái, người trung quốc, người hàn quốc, người đài loan, người campuchia, người lào, khách tây, ngoại quốc, người ngoại quốc, việt kiều, khách nước ngoài, bạn nước ngoài = người nước ngoài
đài loan, hàn quốc, nhật bản, trung quốc, ấn độ, singapore, philippines = người nước ngoài
chứng minh thư, cmt, chứng minh, giấy cmnd = chứng minh nhân dân
shop, sạp, kiốt, ki ốt, gian hàng, quầy, xe bán, xe bánh mì, xe nước mía, quầy hàng = quán
doanh nghiệp, cty, xí nghiệp, hãng = công ty
bảo hiểm y tế, thẻ bhyt, thẻ bảo hiểm = thẻ bảo hiểm y tế
bóp, ví, bóp ví = giấy tờ tùy thân
xưởng, nhà máy, phân xưởng, công trường, chỗ làm = công ty
bằng lái a1, bằng lái a2, bằng lái b1, bằng lái b2, bằng lái c, bằng lái xe máy, bằng lái ô tô, bằng lái xe = bằng lái
sa thải, đuổi việc, cho nghỉ việc, thôi việc, cắt hợp đồng = nghỉ việc
cấp 3, lớp 12 = trung học phổ thông
bầu bì, đẻ, sanh, sinh nở = sinh
đám cưới, cưới hỏi = cưới
bịnh, bệnh hoạn, đau bệnh = bệnh
lương hưu trí, tiền hưu, lương về hưu = lương hưu
đem, mang, rinh, rước = đưa
bản chánh, bổn chánh, bản gốc = bản chính
thẻ khám bệnh, thẻ khám chữa bệnh, thẻ bảo hiểm khám bệnh = thẻ bảo hiểm y tế
lò bánh, lò bánh mì, lò bún, tiệm, quán xá, ki-ốt = quán
chánh = chính
nhứt = nhất
bảo hiễm = bảo hiểm
phụ tiền, giúp tiền, cho tiền, trợ tiền, xin tiền = hỗ trợ
xin bớt, bớt tiền, giảm bớt = giảm
vốn ngoại, vốn nước ngoài = có vốn đầu tư nước ngoài
trông nom, coi sóc, nuôi nấng = giám hộ
biến chứng, bị phản ứng, sốc thuốc = tai biến
hè phố, hè đường, lề đường, vỉa hè đường = vỉa hè
nhà băng, nhà bank = ngân hàng
giấy bạc, tiền giấy, tờ tiền = tiền
hốt thuốc, cắt thuốc = bốc thuốc
thuốc nam, thuốc bắc, thầy thuốc nam = đông y
ghe, ghe cào, ghe đánh cá, xuồng máy, thuyền đánh cá, tàu cào = tàu cá
sắp nhỏ, mấy đứa nhỏ, tụi nhỏ, con cháu, thằng cu, cu tí, đứa nhỏ = con
của cải, gia tài, tài sản để lại = di sản
vợ chồng ly thân, bỏ chồng, bỏ vợ = ly hôn
ruộng lúa, ruộng, đất ruộng = đất lúa
`

const FILLERS = `
tôi muốn, tôi cần, em muốn, mình muốn, cho tôi hỏi, cho em hỏi, cho hỏi, xin hỏi, làm thế nào,
làm thế nào để, như thế nào, thế nào, làm sao, làm sao để, ra sao, ở đâu, nộp ở đâu, làm ở đâu,
tại đâu, thì làm ở đâu, cần giấy tờ gì, giấy tờ gì, cần những gì, cần những giấy tờ gì,
gồm những gì, cần gì, bao lâu, mất bao lâu, bao nhiêu tiền, hết bao nhiêu, thủ tục, hồ sơ, cách,
cách làm, hướng dẫn, xin, muốn, tôi, em, mình, con, hỏi, thì, cần, để, được không, không ạ, ạ,
vui lòng, giúp, nhờ, với, và, của, cho, là, ở, bị, đi, làm, về, thế, gì, nào, khi, đâu, vợ,
chồng, ba, bố, má, online, trực tuyến, mới, lần đầu, ông, bà, sao, phải, việc, nếu, mà, hay, hoặc,
được, có, này, đó, ấy, nhé, bây giờ, hiện nay, ai, sẽ, đã, đang, rồi, phải làm sao, cần làm gì,
lĩnh vực, ubnd phường, ubnd xã, ubnd huyện, ubnd quận, ủy ban phường, ủy ban xã, ủy ban huyện,
ủy ban nhân dân phường, ủy ban nhân dân huyện, ủy ban nhân dân quận, ở phường, tại phường, ra phường,
lên phường, trên phường, ngoài phường, phường xã, lên xã, ra xã, trên huyện, lên huyện, ở huyện,
tại huyện, ở quận, công an phường, công an xã, công an huyện, chi cục thuế, phòng tư pháp, tư pháp xã,
tư pháp phường, địa chính xã, địa chính phường, phòng tài nguyên môi trường, phòng tài nguyên,
văn phòng đăng ký đất đai, phòng lao động thương binh xã hội, phòng giáo dục, sở tư pháp, sở xây dựng,
một cửa, dịch vụ công,
dịch vụ công trực tuyến, huyện, thị xã, giờ, vừa, hơn, không, chưa biết, được hay không, có được không,
có cần, không biết, dạ, dạ cho em hỏi, ơi, anh chị ơi, anh chị, mọi người, ai biết, xin chào, chào,
hiện tại, gấp, bây giờ muốn, phải làm như thế nào, làm giấy tờ gì, làm giấy gì, mất bao nhiêu tiền,
phí bao nhiêu, tốn bao nhiêu, nộp hồ sơ, nộp hồ sơ ở đâu, đến đâu, chỗ nào, cơ quan nào, ai làm,
giải quyết, giùm em, giúp em, cháu muốn, con muốn, bác muốn, chú muốn, cô muốn, anh muốn, chị muốn,
nhà em, mẹ em, ba em, chồng em, vợ em, chị em, của tôi, của em, của mình, cho hỏi làm, quê, hôm qua,
hôm nay, tháng trước, năm ngoái, có phải, phải không, có được, làm ơn, cho mình hỏi, mình cần, em cần,
như nào, cần chuẩn bị gì, chuẩn bị gì, chuẩn bị giấy tờ gì, hồ sơ gồm gì, gồm những giấy tờ gì,
nộp những gì, bao nhiêu, mấy ngày, giúp tôi, giùm, dùm, muốn hỏi, xin cho hỏi, tư vấn, quy trình,
trình tự, hộ tôi, nhà tôi, chồng tôi, vợ tôi, con tôi, bạn gái, bạn trai, người yêu, tui, hông, hổng, được hông, có được hông, dzậy, vậy, mô, răng, làm răng, chi, chừ, ni, rứa, hè, mần răng hè, chỗ mô, o ruột, xong, nhé ạ, xin ai, hỏi ai, gặp ai, nhờ ai, gửi cho ai, thì xin ai, phải xin ai, xin phép ai, ở mô, hen, nghen, luôn, với ạ, cái này, tụi tui, tụi em, bên em, nhà tui, mấy bữa, bữa nay, hồi đó, hồi trước,
bữa trước, hôm trước, lâu nay, xưa giờ, tới giờ, mới đây, năm nay, sang năm, ngày mai, tui muốn, tui cần, tụi tôi, chúng tôi,
bên mình, bên tôi, nhà mình, nhà con, vợ con, chồng tui, ông xã, bà xã, cha mẹ, bố mẹ, ba mẹ, ba má,
thằng bạn, người quen, người ta, người nhà, bạn em, giùm tui, giùm tôi, giúp mình, chỉ giùm, biểu, kêu, nghe nói, tính đi, cần phải, bắt phải, mấy, hồi, bữa, tụi, bả, ổng, nó, vầy, thiệt, hả,
nhỉ, nha, nè, đặng, mần răng, mần, cho nhanh, cho lẹ, cho kịp, cho hợp pháp, cho đúng luật, đúng luật, lỡ, không may, tự nhiên, rày, chiếc, cái, tấm, tờ, cuốn, sắp, định, dự định, em gái, em trai, anh trai, chị gái, bạn tôi
`

/** Everyday words for official ones. */
export const synonyms = (): ReadonlyArray<LexiconEntry> =>
  [WORK, LAND, HOME, AID, TRADE].flatMap(entries)

/** Abbreviations in use. Other runs of initials are found in the titles themselves. */
export const abbreviations = (): ReadonlyArray<LexiconEntry> => entries(ABBREVIATIONS)

/** Everyday words of one meaning, and the one that the other phrases use. */
export const sameWords = (): ReadonlyArray<LexiconEntry> => entries(SAME)

/** What is said around the matter and names nothing. */
export const fillers = (): ReadonlyArray<string> => FILLERS.trim().split(/,\s*/)
