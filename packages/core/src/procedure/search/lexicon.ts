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

/** Everyday words of one meaning, and the official words they may stand for. */
export interface LexiconEntry {
  readonly say: ReadonlyArray<string>
  readonly means: ReadonlyArray<string>
}

/** Reads lines of "word, word = meaning | meaning"; a line that begins with # is a comment. */
const entries = (table: string): ReadonlyArray<LexiconEntry> =>
  table
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => {
      const [say, means] = line.split(" = ")
      return { say: say!.split(", "), means: means!.split(" | ") }
    })

const SYNONYMS = `
# Land and houses
sổ đỏ, sổ hồng, bìa đỏ, sổ đất, giấy đỏ, giấy tờ đất, bìa đất, giấy chủ quyền = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân | cấp đổi giấy chứng nhận quyền sử dụng đất | giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất
làm sổ đỏ, làm sổ hồng, xin cấp sổ đỏ, cấp sổ đỏ, làm sổ đỏ lần đầu, sổ đỏ lần đầu, sổ hồng lần đầu, cấp sổ đỏ lần đầu, cấp sổ hồng = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
mất sổ đỏ, mất sổ hồng, mất bìa đỏ, sổ đỏ bị mất, cấp lại sổ đỏ, cấp lại sổ đỏ bị mất, làm lại sổ đỏ, cấp lại sổ hồng, mất giấy tờ đất = cấp lại giấy chứng nhận do bị mất đất đai
đổi sổ đỏ, đổi sổ hồng, cấp đổi sổ đỏ, cấp đổi sổ hồng, đổi sổ mới = cấp đổi giấy chứng nhận quyền sử dụng đất
sang tên sổ đỏ, sang tên sổ hồng, sang tên đất, sang sổ, sang tên nhà đất, mua bán đất, mua bán nhà đất, chuyển nhượng đất, bán đất, mua đất, sang nhượng đất, mua bán đất sang tên = cấp giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất | đăng ký biến động chuyển nhượng quyền sử dụng đất | chuyển nhượng quyền sử dụng đất
tách sổ, tách sổ đỏ, chia đất, tách đất = tách thửa đất
gộp thửa, gộp sổ, nhập thửa = hợp thửa đất
lên thổ cư, chuyển thổ cư, lên đất ở, chuyển mục đích đất, chuyển đất vườn sang đất ở, lên thổ = chuyển mục đích sử dụng đất
sai sổ đỏ, sửa sổ đỏ, sổ đỏ sai tên, sổ đỏ bị sai, đính chính sổ đỏ = đính chính giấy chứng nhận đã cấp
thừa kế đất, tặng cho đất, cho đất con = chuyển quyền sử dụng đất thừa kế tặng cho
tranh chấp đất, đất tranh chấp, kiện đất, lấn đất = hòa giải tranh chấp đất đai
cắm sổ, cầm sổ đỏ, thế chấp sổ đỏ, thế chấp nhà đất, vay thế chấp, thế chấp đất, đăng ký thế chấp, thế chấp, vay ngân hàng = đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
xóa thế chấp, giải chấp, gỡ thế chấp = xóa đăng ký biện pháp bảo đảm
xây nhà, cất nhà, làm nhà, xin phép xây nhà, xin xây nhà, phép xây dựng, xây nhà ở = cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa nhà, nâng tầng, cơi nới, sửa chữa nhà, cải tạo nhà = giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xin số nhà, biển số nhà, cấp số nhà = giấy chứng nhận số nhà
mua nhà ở xã hội, nhà xã hội, thuê nhà ở xã hội = đăng ký mua, thuê mua, thuê nhà ở xã hội
quy hoạch đất, xem quy hoạch, hỏi quy hoạch = cung cấp thông tin quy hoạch
chặt cây, đốn cây, cưa cây = chặt hạ, dịch chuyển cây xanh
buôn bán vỉa hè, thuê vỉa hè, mượn vỉa hè, lòng lề đường = sử dụng tạm thời lòng đường, vỉa hè
khoan giếng, đào giếng = khai thác nước dưới đất | hành nghề khoan nước dưới đất
# Birth, marriage, death
giấy khai sinh, làm giấy khai sinh, khai sinh cho con, mới sinh, đẻ con = đăng ký khai sinh
sinh con = đăng ký khai sinh | hưởng chế độ thai sản lao động nữ sinh con
mất giấy khai sinh, giấy khai sinh bị mất, làm lại giấy khai sinh, làm lại khai sinh = đăng ký lại khai sinh | bản sao giấy khai sinh
cưới, đám cưới, lấy vợ, lấy chồng, cưới vợ, cưới chồng, hôn thú, giấy kết hôn, giấy đăng ký kết hôn, lập gia đình = đăng ký kết hôn
cưới chồng nước ngoài, cưới vợ nước ngoài, lấy chồng nước ngoài, lấy vợ nước ngoài, lấy chồng tây, kết hôn với người nước ngoài, chồng là người nước ngoài = đăng ký kết hôn có yếu tố nước ngoài
độc thân, giấy độc thân, chứng nhận độc thân, xác nhận độc thân, giấy xác nhận độc thân, chưa kết hôn, chưa vợ, chưa chồng = cấp giấy xác nhận tình trạng hôn nhân
ly hôn ở nước ngoài, ghi chú ly hôn = ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn, kết hôn ở nước ngoài = ghi vào sổ hộ tịch việc kết hôn đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
báo tử, giấy báo tử, giấy chứng tử, chứng tử, người chết, qua đời, ba mất, bố mất, mẹ mất, cha mất, ông mất, bà mất, chồng mất, vợ mất, người thân mất, khai báo người mất = đăng ký khai tử
mai táng, tiền mai táng, mai táng phí, ma chay, chôn cất = hỗ trợ chi phí mai táng | trợ cấp mai táng
đổi tên, đổi họ, cải tên, sửa tên, sửa giấy khai sinh, sửa ngày sinh, sửa khai sinh, đổi họ tên, sai tên, sai ngày sinh, cải chính khai sinh, đổi dân tộc, thay đổi họ tên, đổi ngày sinh = thay đổi, cải chính, bổ sung thông tin hộ tịch
nhận con, nhận cha, nhận cha cho con = đăng ký nhận cha, mẹ, con
con nuôi nước ngoài, con nuôi người nước ngoài = nuôi con nuôi có yếu tố nước ngoài
xin con nuôi, nhận nuôi, nhận con nuôi, con nuôi, nhận nuôi con nuôi = đăng ký việc nuôi con nuôi trong nước
người giám hộ, đỡ đầu = đăng ký giám hộ
trích lục, trích lục khai sinh, trích lục khai tử, trích lục kết hôn, sao khai sinh, bản sao khai sinh = bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Residence and identity
hộ khẩu, nhập hộ khẩu, đăng ký hộ khẩu, làm hộ khẩu, sổ hộ khẩu, vô hộ khẩu, chuyển hộ khẩu, nhập hộ khẩu cho con = đăng ký thường trú
tách khẩu, tách hộ khẩu, tách sổ hộ khẩu = tách hộ
cắt khẩu, cắt hộ khẩu, xóa hộ khẩu, rút hộ khẩu = xóa đăng ký thường trú
xác nhận cư trú, giấy xác nhận cư trú, mẫu ct07, ct07, xác nhận hộ khẩu, xác nhận nơi ở = xác nhận thông tin về cư trú
tạm trú, kt3, sổ tạm trú, đăng ký ở trọ, ở trọ, thuê trọ, khai báo tạm trú, thuê nhà trọ, nhà trọ = đăng ký tạm trú
vắng nhà, đi xa, vắng mặt, tạm vắng = khai báo tạm vắng
khách ở lại, khách sạn khai báo, khai báo lưu trú = thông báo lưu trú
người nước ngoài tạm trú, tạm trú cho người nước ngoài, khai báo người nước ngoài = khai báo tạm trú cho người nước ngoài
căn cước, thẻ căn cước, căn cước gắn chip, thẻ chip, chứng minh thư, chứng minh nhân dân, giấy chứng minh, căn cước công dân, làm căn cước, thẻ căn cước gắn chip = cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên | thẻ căn cước
mất căn cước, mất căn cước công dân, mất chứng minh thư, mất chứng minh nhân dân, làm lại căn cước, chứng minh nhân dân bị mất, căn cước bị mất, mất cccd, cccd bị mất, làm lại cccd, mất cmnd = cấp lại thẻ căn cước
đổi căn cước, đổi cccd, căn cước hết hạn, cccd hết hạn, đổi chứng minh thư = cấp đổi thẻ căn cước
căn cước cho trẻ em, căn cước trẻ em, căn cước cho con, căn cước công dân cho con, căn cước công dân cho bé, căn cước công dân cho trẻ em, căn cước công dân trẻ em, cccd cho con, cccd cho bé, cccd trẻ em, cccd cho trẻ em, căn cước cho bé = cấp thẻ căn cước cho người dưới 14 tuổi
số chứng minh nhân dân cũ, xác nhận số cmnd, xác nhận cmnd cũ = xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
vneid, định danh mức 2, vneid mức 2, tài khoản định danh, định danh điện tử = cấp tài khoản định danh điện tử mức độ 02
nhân thân, xác nhận nhân thân = xác nhận thông tin về cư trú | xác nhận số định danh cá nhân
passport, hộ chiếu, làm hộ chiếu, pát po, đi nước ngoài, hộ chiếu gắn chip = cấp hộ chiếu phổ thông ở trong nước
mất hộ chiếu, mất passport, hộ chiếu bị mất = trình báo mất hộ chiếu phổ thông
visa, thị thực = cấp thị thực cho người nước ngoài tại Việt Nam
gia hạn visa = gia hạn tạm trú cho người nước ngoài tại Việt Nam
thẻ xanh, thẻ tạm trú, thẻ tạm trú cho người nước ngoài = cấp thẻ tạm trú cho người nước ngoài
xin quốc tịch, vào quốc tịch, nhập tịch = nhập quốc tịch Việt Nam
bỏ quốc tịch = thôi quốc tịch Việt Nam
lý lịch tư pháp, án tích, tiền án, tiền sự, xác nhận không tiền án, lý lịch trong sạch = cấp phiếu lý lịch tư pháp cho công dân Việt Nam
# Papers
công chứng, sao y, sao y bản chính, photo công chứng, công chứng giấy tờ, chứng thực bản sao, sao y công chứng, công chứng bản sao, chứng thực giấy tờ = chứng thực bản sao từ bản chính
công chứng chữ ký, xác nhận chữ ký, sơ yếu lý lịch, xác nhận sơ yếu lý lịch, giấy ủy quyền, xác nhận giấy ủy quyền = chứng thực chữ ký
công chứng di chúc, lập di chúc, làm di chúc, viết di chúc, để lại di chúc = chứng thực di chúc
công chứng hợp đồng, hợp đồng thuê nhà, hợp đồng đặt cọc, chứng thực hợp đồng, hợp đồng mua bán, công chứng mua bán đất, công chứng mua bán nhà = chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
chia thừa kế, chia di sản, khai nhận di sản, thừa kế = chứng thực văn bản phân chia di sản
từ chối thừa kế, từ chối di sản, không nhận thừa kế = chứng thực văn bản từ chối nhận di sản
bản sao bằng tốt nghiệp, sao bằng, mất bằng tốt nghiệp, sao bằng cấp, mất bằng cấp 3, bản sao bằng cấp = cấp bản sao văn bằng, chứng chỉ từ sổ gốc
sửa bằng tốt nghiệp, sai tên trên bằng, sửa bằng cấp = chỉnh sửa nội dung văn bằng, chứng chỉ
# Vehicles
bằng lái, bằng lái xe, bằng lái xe máy, bằng lái ô tô, thi bằng lái, giấy phép lái xe, học lái xe, thi lái xe, bằng xe máy, bằng a1, bằng b2, bằng b1, bằng a2, bằng c1, thi bằng lái xe = cấp giấy phép lái xe
mất bằng lái, mất bằng lái xe, bằng lái bị mất, làm lại bằng lái, mất giấy phép lái xe, cấp lại bằng lái, đổi bằng lái, đổi bằng lái xe, đổi giấy phép lái xe, bằng lái hết hạn = cấp lại giấy phép lái xe
đăng ký xe máy, đăng ký xe mới, bấm biển số, biển số xe, đăng ký xe, đăng ký ô tô, làm biển số, đăng ký xe ô tô, bốc biển số, đăng ký xe lần đầu = đăng ký xe lần đầu | đăng ký, cấp biển số xe lần đầu
sang tên xe, sang tên xe máy, mua xe cũ, xe cũ, đổi chủ xe, sang tên ô tô, rút hồ sơ xe = thay đổi chủ xe đăng ký sang tên xe
cà vẹt, cà vẹt xe, giấy tờ xe, đăng ký xe bị mất, mất cà vẹt, mất cà vẹt xe, mất giấy tờ xe, mất đăng ký xe, mất biển số, mất giấy đăng ký xe, làm lại cà vẹt, mất biển số xe = cấp lại chứng nhận đăng ký xe, biển số xe
xe quá tải, xe quá khổ = giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
phù hiệu, phù hiệu xe, phù hiệu xe tải = cấp phù hiệu cho xe ô tô kinh doanh vận tải
xe khách, chạy xe khách, taxi, xe hợp đồng, chạy taxi, chạy grab = giấy phép kinh doanh vận tải bằng xe ô tô
# Business
mở quán, mở tiệm, mở cửa hàng, mở shop, buôn bán nhỏ, kinh doanh nhỏ, bán hàng, giấy phép kinh doanh, đăng ký kinh doanh, mở quán cà phê, mở tiệm tạp hóa, mở tạp hóa, hộ kinh doanh, hộ kinh doanh cá thể, đăng ký hộ kinh doanh, làm hộ kinh doanh, mở hộ kinh doanh, kinh doanh hộ gia đình, mở tiệm tóc, mở sạp, bán quần áo = đăng ký thành lập hộ kinh doanh
mở quán ăn, mở nhà hàng, quán ăn, nhà hàng, quán nhậu = đăng ký thành lập hộ kinh doanh | an toàn thực phẩm cơ sở kinh doanh dịch vụ ăn uống
đóng cửa tiệm, đóng cửa quán, nghỉ bán, trả giấy phép kinh doanh, dẹp tiệm, nghỉ kinh doanh, giải thể hộ kinh doanh, đóng hộ kinh doanh, nghỉ bán hàng, dẹp quán, đóng cửa hàng, hủy giấy phép kinh doanh = chấm dứt hoạt động hộ kinh doanh
đổi giấy phép kinh doanh, đổi tên hộ kinh doanh, đổi ngành nghề hộ kinh doanh = đăng ký thay đổi nội dung đăng ký hộ kinh doanh
mất giấy phép kinh doanh, mất giấy đăng ký kinh doanh = cấp lại giấy chứng nhận đăng ký hộ kinh doanh
mở công ty, lập công ty, thành lập công ty, mở doanh nghiệp, lập doanh nghiệp, thành lập doanh nghiệp, khởi nghiệp, mở cty, thành lập cty = đăng ký thành lập công ty TNHH | đăng ký thành lập doanh nghiệp
công ty cổ phần, mở công ty cổ phần = đăng ký thành lập công ty cổ phần
trách nhiệm hữu hạn, tnhh = TNHH | trách nhiệm hữu hạn
đóng công ty, giải thể công ty, giải thể cty, phá sản công ty = giải thể doanh nghiệp
đổi giám đốc, đổi tên công ty, đổi địa chỉ công ty, thay đổi giấy phép kinh doanh công ty, chuyển trụ sở = đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
mở chi nhánh, đăng ký chi nhánh, mở văn phòng đại diện, lập chi nhánh = đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
vệ sinh an toàn thực phẩm, giấy an toàn thực phẩm, giấy vệ sinh thực phẩm, giấy vệ sinh = giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm
mở nhà thuốc, tiệm thuốc, mở tiệm thuốc, quầy thuốc, bán thuốc tây, hiệu thuốc, nhà thuốc tây = giấy chứng nhận đủ điều kiện kinh doanh dược nhà thuốc
bằng dược sĩ, chứng chỉ dược = cấp chứng chỉ hành nghề dược
mở phòng khám, phòng khám, phòng mạch, phòng khám tư = giấy phép hoạt động khám bệnh, chữa bệnh
tiệm cầm đồ, mở tiệm cầm đồ, cầm đồ, khách sạn, mở khách sạn, nhà nghỉ, mở nhà nghỉ, an ninh trật tự = cấp mới giấy chứng nhận đủ điều kiện về an ninh, trật tự
quán hát, karaoke, mở quán karaoke, quán karaoke, hát karaoke = giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
vũ trường, quán bar = giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường
treo biển quảng cáo, bảng quảng cáo, treo băng rôn, biển hiệu, băng rôn, bảng hiệu = thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
cò đất, môi giới nhà đất, môi giới đất = chứng chỉ hành nghề môi giới bất động sản
phòng cháy, chữa cháy, thẩm duyệt phòng cháy = phòng cháy chữa cháy | phòng cháy và chữa cháy
hướng dẫn viên, hướng dẫn viên du lịch, tour guide, thẻ hướng dẫn viên = cấp thẻ hướng dẫn viên du lịch
bác sĩ thú y, hành nghề thú y = cấp chứng chỉ hành nghề thú y
khắc dấu, con dấu, mẫu dấu = đăng ký mẫu con dấu
nội quy công ty = đăng ký nội quy lao động của doanh nghiệp
# Tax
mã số thuế, mã số thuế cá nhân, đăng ký mã số thuế, thuế cá nhân, người phụ thuộc = đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc
thuế trước bạ, lệ phí trước bạ, trước bạ nhà đất, thuế trước bạ nhà đất = khai lệ phí trước bạ nhà, đất
thuế mua bán nhà đất, thuế bán nhà, thuế bán đất, thuế nhà đất, thuế chuyển nhượng đất = khai thuế TNCN đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
thuế đất, thuế đất phi nông nghiệp, thuế nhà đất hằng năm = khai thuế sử dụng đất phi nông nghiệp
thuế cho thuê nhà, thuế nhà trọ, thuế cho thuê nhà trọ, thuế cho thuê phòng trọ = khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế
thuế khoán, thuế hộ kinh doanh, thuế môn bài = khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
hoàn thuế, hoàn thuế thu nhập cá nhân, hoàn thuế tncn, quyết toán thuế cá nhân, quyết toán thuế thu nhập cá nhân = khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
hóa đơn điện tử, hóa đơn đỏ, xuất hóa đơn, hóa đơn = đăng ký sử dụng hóa đơn điện tử
# Work, insurance, welfare
tiền thất nghiệp, trợ cấp thất nghiệp, lãnh thất nghiệp, lãnh tiền thất nghiệp, bảo hiểm thất nghiệp, nghỉ việc, mất việc, hưởng bảo hiểm thất nghiệp, đăng ký thất nghiệp = hưởng trợ cấp thất nghiệp
rút bảo hiểm, rút bảo hiểm xã hội, lãnh bảo hiểm xã hội, lãnh bảo hiểm một lần, rút bảo hiểm một lần, lãnh bhxh một lần, rút bhxh, rút bhxh một lần, rút bhxh 1 lần, bhxh 1 lần = hưởng bảo hiểm xã hội một lần
nghỉ đẻ, nghỉ sinh, tiền thai sản, bảo hiểm thai sản, nghỉ thai sản, thai sản = hưởng chế độ thai sản lao động nữ sinh con | giải quyết hưởng chế độ thai sản
nghỉ hưu, về hưu, lương hưu, hưu trí, sổ hưu = hưởng lương hưu
tiền tuất, trợ cấp tuất, tử tuất = hưởng trợ cấp tuất | chế độ tử tuất
nghỉ ốm, tiền ốm, ốm đau, nghỉ bệnh = hưởng trợ cấp ốm đau | chế độ ốm đau
tai nạn lao động = hưởng chế độ TNLĐ, BNN | tai nạn lao động
sổ bảo hiểm, sổ bảo hiểm xã hội, đóng bảo hiểm xã hội, tham gia bảo hiểm xã hội, mua bảo hiểm xã hội, mất sổ bảo hiểm = đăng ký tham gia bảo hiểm xã hội và cấp sổ bảo hiểm xã hội | cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
thẻ bảo hiểm y tế, bảo hiểm y tế, mua bảo hiểm y tế, thẻ bảo hiểm, thẻ khám bệnh = cấp thẻ bảo hiểm y tế
mất thẻ bảo hiểm y tế, thẻ bảo hiểm y tế bị mất, mất thẻ bảo hiểm, mất thẻ bhyt = cấp lại thẻ bảo hiểm y tế | cấp lại, đổi thẻ BHYT
thẻ bảo hiểm y tế trẻ em, bảo hiểm y tế cho trẻ em, bảo hiểm y tế trẻ em, thẻ bảo hiểm cho bé, thẻ bảo hiểm y tế cho con = liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
hưu trí xã hội, trợ cấp hưu trí xã hội, trợ cấp người già, tiền người già, trợ cấp người cao tuổi, người cao tuổi, trợ cấp 75 tuổi, trợ cấp 80 tuổi, tiền cao tuổi = trợ cấp hưu trí xã hội | trợ cấp xã hội hàng tháng
trợ cấp xã hội, trợ cấp khuyết tật, trợ cấp người khuyết tật, trợ cấp cho người khuyết tật, bảo trợ xã hội, tiền khuyết tật, mẹ đơn thân = trợ cấp xã hội hàng tháng
giấy khuyết tật, người khuyết tật, giấy chứng nhận khuyết tật, tàn tật, thẻ khuyết tật = xác định mức độ khuyết tật và cấp giấy xác nhận khuyết tật
sổ hộ nghèo, xét hộ nghèo, hộ nghèo, xin hộ nghèo, cận nghèo, sổ nghèo = công nhận hộ nghèo, hộ cận nghèo
người có công, gia đình chính sách = người có công với cách mạng
xuất khẩu lao động, đi làm nước ngoài = người lao động đi làm việc ở nước ngoài theo hợp đồng
# School
nhà trẻ, mẫu giáo, mở nhà trẻ, mở trường mầm non, mở lớp mẫu giáo, nhóm trẻ, giữ trẻ, mở nhóm trẻ, trường mầm non, nhà trẻ tư, lớp mẫu giáo = thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập | thành lập nhà trẻ, trường mẫu giáo, trường mầm non
chuyển trường, chuyển trường cho con, chuyển học bạ, học bạ = chuyển trường và tiếp nhận học sinh
miễn học phí, giảm học phí, miễn giảm học phí, xin miễn học phí = đề nghị miễn, giảm học phí
thi đại học, xét tuyển đại học, tuyển sinh đại học, nguyện vọng đại học = đăng ký xét tuyển trình độ đại học
thi tốt nghiệp, thi thpt, thi tốt nghiệp thpt, thi trung học phổ thông = đăng ký dự thi tốt nghiệp trung học phổ thông
chấm lại bài thi, phúc khảo = phúc khảo bài thi tốt nghiệp
# Courts, complaints, other
kiện, khởi kiện, nộp đơn kiện, đơn kiện, ra tòa = đơn khởi kiện
thi hành án, đòi nợ theo bản án = yêu cầu thi hành án dân sự
cai nghiện = đăng ký cai nghiện ma túy tự nguyện
vào công an, đi công an, nghĩa vụ công an = tuyển chọn công dân vào công an nhân dân
luật sư miễn phí, trợ giúp pháp lý = yêu cầu trợ giúp pháp lý
điện mặt trời, điện mặt trời mái nhà, pin mặt trời = phát triển điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
# More of daily life
tạm ngưng = tạm ngừng
đóng mã số thuế, hủy mã số thuế = chấm dứt hiệu lực mã số thuế
lãnh tiền hưu, nhận lương hưu qua thẻ, lãnh lương hưu qua thẻ = thay đổi hình thức nhận, nơi nhận lương hưu
nước ngầm = nước dưới đất
bằng khoán, hợp thức hóa nhà đất, hợp thức hóa đất = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
đo đất, trích lục bản đồ, trích lục thửa đất, trích đo, bản đồ địa chính = cung cấp thông tin, dữ liệu đất đai
hoàn công, hoàn công nhà = đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
gia hạn giấy phép xây nhà, giấy phép xây nhà hết hạn = gia hạn giấy phép xây dựng nhà ở riêng lẻ
khai tử quá hạn, khai tử trễ hạn, khai tử muộn = đăng ký khai tử
chuyển khẩu, giấy chuyển khẩu, chuyển nơi ở = đăng ký thường trú
khai sinh muộn, khai sinh quá hạn, khai sinh trễ hạn, chưa có giấy khai sinh = đăng ký khai sinh
khai sinh cho con ngoài giá thú, con ngoài giá thú = đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
lấy lại quốc tịch, hồi tịch, trở lại quốc tịch = trở lại quốc tịch Việt Nam
việt kiều, người hàn quốc, người đài loan, người trung quốc, người nhật, người mỹ, người tây, người campuchia, đài loan, hàn quốc, nhật bản = có yếu tố nước ngoài
ly hôn = ghi vào sổ hộ tịch việc ly hôn | đơn khởi kiện
giấy tờ tùy thân = thẻ căn cước
khuyết tật = giấy xác nhận khuyết tật
mẹ việt nam anh hùng = danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
tiệm net, quán net, tiệm game, quán game, tiệm internet = điểm cung cấp dịch vụ trò chơi điện tử công cộng
tổ chức lễ hội, lễ hội = thông báo tổ chức lễ hội
phun thuốc, thuốc trừ sâu, bán thuốc trừ sâu, thuốc sâu = buôn bán thuốc bảo vệ thực vật
bán phân bón = đủ điều kiện buôn bán phân bón
bán gas, đại lý gas, tiệm gas = đủ điều kiện LPG
chở heo, vận chuyển gia súc, kiểm dịch heo = kiểm dịch động vật vận chuyển ra khỏi địa bàn
tàu cá, ghe đánh cá = đăng ký tàu cá
thi thợ, chứng chỉ nghề, bậc thợ = chứng chỉ kỹ năng nghề quốc gia
hội đồng hương, lập hội = thành lập hội
môi trường, đánh giá môi trường, cam kết môi trường = giấy phép môi trường | đánh giá tác động môi trường
dự án đầu tư, xin chủ trương đầu tư = chấp thuận chủ trương đầu tư
đòi bồi thường, bồi thường oan = giải quyết yêu cầu bồi thường
tố cáo công an = giải quyết tố cáo của công dân đối với lực lượng Công an nhân dân
khiếu nại công an = giải quyết khiếu nại của công dân đối với lực lượng Công an nhân dân
kết thúc giám hộ, bỏ giám hộ = đăng ký chấm dứt giám hộ
tạm ngưng hộ kinh doanh, tạm nghỉ bán, tạm nghỉ kinh doanh = tạm ngừng kinh doanh hộ kinh doanh
tạm ngưng công ty, tạm ngừng công ty = thông báo tạm ngừng kinh doanh doanh nghiệp
trách nhiệm hữu hạn một thành viên, công ty một thành viên, công ty tnhh mtv = đăng ký thành lập công ty TNHH một thành viên
trách nhiệm hữu hạn hai thành viên, công ty hai thành viên = đăng ký thành lập công ty TNHH hai thành viên trở lên
# Actions
mất, bị mất, làm lại, xin lại, làm mất, cấp lại, bị hỏng = cấp lại
mở, lập, thành lập = thành lập | đăng ký thành lập
hủy, hủy bỏ, bỏ = xóa | chấm dứt | hủy bỏ
đổi, đổi mới = cấp đổi | thay đổi
`

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
nvqs = nghĩa vụ quân sự
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
như nào, cần chuẩn bị gì, chuẩn bị gì, chuẩn bị giấy tờ gì, hồ sơ gồm gì, gồm những giấy tờ gì,
nộp những gì, bao nhiêu, mấy ngày, giúp tôi, giùm, dùm, muốn hỏi, xin cho hỏi, tư vấn, quy trình,
trình tự, hộ tôi, nhà tôi, chồng tôi, vợ tôi, con tôi, em gái, em trai, anh trai, chị gái, bạn tôi
`

/** Everyday words for official ones. */
export const synonyms = (): ReadonlyArray<LexiconEntry> => entries(SYNONYMS)

/** Abbreviations in use. Other runs of initials are found in the titles themselves. */
export const abbreviations = (): ReadonlyArray<LexiconEntry> => entries(ABBREVIATIONS)

/** What is said around the matter and names nothing. */
export const fillers = (): ReadonlyArray<string> => FILLERS.trim().split(/,\s*/)
