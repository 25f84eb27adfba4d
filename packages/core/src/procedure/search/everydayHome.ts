/**
 * Everyday words of home, family and papers, with the official words they stand for, as data: see `
lexicon.ts`.
 *
 * A line is "word, word = meaning | meaning"; `{a|b} {c|d}` stands for "a c", "a d", "b c", "b d".
 *
 * @module
 */

export const HOME = `
# Birth, marriage, death
{độc thân|giấy độc thân} {lấy chồng|lấy vợ|cưới} {người nước ngoài|nước ngoài}, độc thân, giấy độc thân, {xin|làm} giấy {độc thân|chưa vợ|chưa chồng|tình trạng hôn nhân}, chứng nhận độc thân, xác nhận độc thân, chưa kết hôn, chưa vợ, chưa chồng, {giấy|giấy xác nhận|xác nhận} {ly hôn|ly hôn rồi}, ly hôn cưới vợ mới, ly hôn lấy chồng khác, xác nhận {chưa kết hôn|chưa có vợ|chưa có chồng|còn độc thân|đã ly hôn}, chưa {có vợ|có chồng|lập gia đình}, {giấy|xác nhận|xin|làm} {tình trạng hôn nhân|hôn nhân|chưa lập gia đình|còn độc thân|đơn thân|chưa đăng ký kết hôn}, {độc thân|tình trạng hôn nhân} {bán đất|mua đất|mua nhà|vay ngân hàng|đi nước ngoài|kết hôn|cưới|để cưới} = cấp giấy xác nhận tình trạng hôn nhân
giấy khai sinh, mới sinh, đẻ con, khai sinh quá hạn, {bé|con|cháu} mới {sinh|đẻ}, làm {khai sinh|giấy khai sinh}, khai sinh {cho con|cho cháu|cho bé|trễ|muộn}, giấy chứng sinh, {bé|con|cháu} {ra đời|sơ sinh|chào đời}, birth certificate = đăng ký khai sinh
sinh con = đăng ký khai sinh | hưởng chế độ thai sản lao động nữ sinh con
mất giấy khai sinh, giấy khai sinh bị mất, làm lại giấy khai sinh, làm lại khai sinh, mất khai sinh = đăng ký lại khai sinh | cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
kết hôn {lần hai|lần 2|lần nữa}, cưới, đám cưới, lấy vợ, lấy chồng, hôn thú, giấy kết hôn, giấy đăng ký kết hôn, lập gia đình, {cưới xin|hôn nhân|cưới vợ|cưới chồng|lấy nhau|ra phường đăng ký|đăng kí cưới|làm hôn thú|làm giấy cưới|giấy cưới} = đăng ký kết hôn
{cưới|lấy|kết hôn với|đăng ký kết hôn|lấy chồng|lấy vợ|cưới vợ|cưới chồng} {người nước ngoài|nước ngoài|người hàn quốc|hàn quốc|đài loan|người tây|tây|việt kiều|người trung quốc|người nhật}, chồng là người nước ngoài, marriage registration, marriage certificate, get married = đăng ký kết hôn có yếu tố nước ngoài
ly hôn {ở nước ngoài|bên mỹ|bên nước ngoài|người nước ngoài} {về nước|công nhận|về việt nam}, ly hôn ở nước ngoài, ghi chú ly hôn, ly hôn {ở nước ngoài|bên nước ngoài} {về ghi sổ|ghi chú} = ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn, kết hôn ở nước ngoài = ghi vào sổ hộ tịch việc kết hôn đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
báo tử, chứng tử, người chết, qua đời, khai báo người mất, khai tử quá hạn, khai tử trễ hạn, khai tử muộn, {ba|cha|bố|mẹ|ông|bà|chồng|vợ|người nhà|người thân|bác|chú} {mất|chết|qua đời|vừa mất|mới mất}, giấy {báo tử|khai tử|chứng tử}, {làm|xin|báo phường làm} giấy chứng tử, {mất|chết} làm giấy {chứng tử|báo tử|khai tử} = đăng ký khai tử
mai táng, tiền mai táng, mai táng phí, ma chay, chôn cất, đám {ma|tang}, tiền {đám ma|đám tang|tử tuất mai táng}, hỗ trợ {đám ma|đám tang|hỏa táng}, hỏa táng = hỗ trợ chi phí mai táng | hưởng trợ cấp mai táng
{đổi|sửa|sai|thay đổi|cải chính} {họ tên|tên|họ|ngày sinh|năm sinh|chữ lót|tên đệm|tên cha|tên mẹ|giới tính|nơi sinh|nguyên quán|quê quán|dân tộc|thông tin} {giấy khai sinh|khai sinh}, sửa giấy tờ hộ tịch, cải chính hộ tịch, sai giấy khai sinh, {sai|sửa|đổi} năm sinh, đổi {tên đệm|chữ lót}, chuyển giới, xác định lại giới tính, đổi tên, đổi họ, cải tên, sửa tên, sửa giấy khai sinh, sửa ngày sinh, sửa khai sinh, đổi họ tên, sai tên, sai ngày sinh, cải chính khai sinh, đổi dân tộc, đổi ngày sinh = thay đổi, cải chính, bổ sung thông tin hộ tịch
nhận con, nhận cha, nhận cha cho con, nhận {cha con|mẹ con|con ruột|lại con}, con riêng nhận cha, {thử|xét nghiệm} adn {cha con|nhận con}, {cha|ba|bố} {nhận con|nhận con ruột|nhận con riêng|nhận con ngoài giá thú} = đăng ký nhận cha, mẹ, con
con nuôi nước ngoài, con nuôi người nước ngoài = nuôi con nuôi có yếu tố nước ngoài
nhận nuôi, con nuôi, con nuôi {người thân|cháu ruột|trong nước}, nhận {con nuôi|cháu làm con nuôi}, {nhận|xin|nuôi} con {nuôi|nuôi từ trại|nuôi ở chùa|riêng|của em|của chị}, nhận {cháu|trẻ|em bé} làm con = đăng ký việc nuôi con nuôi trong nước
người giám hộ, đỡ đầu, {cử|tìm|nhờ} người {trông nom|nuôi|chăm sóc|giám hộ} {trẻ|cháu|con}, {trẻ|cháu|đứa trẻ} {không còn cha mẹ|mất cha mẹ|cha mẹ mất}, giám hộ {cho cháu|cho con|cho em|người già|trẻ em|cháu}, làm giám hộ, nuôi cháu mồ côi = đăng ký giám hộ
trích lục, trích lục khai sinh, trích lục khai tử, trích lục kết hôn, sao khai sinh = bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Residence and identity
hộ khẩu, nhập hộ khẩu, đăng ký hộ khẩu, làm hộ khẩu, sổ hộ khẩu, vô hộ khẩu, chuyển hộ khẩu, chuyển khẩu, giấy chuyển khẩu, {nhập|vô|chuyển} {khẩu|hộ khẩu} {theo mẹ|theo chồng|theo vợ|vào nhà chồng|từ tỉnh khác|khác tỉnh|nhà thuê|vào nhà người thân}, {nhập|vô|chuyển|làm|đăng ký|thêm} {khẩu|hộ khẩu|sổ hộ khẩu} {cho con|cho vợ|cho chồng|về nhà chồng|về nhà vợ}, chuyển {về nhà mới|nhà|chỗ ở|nơi ở}, {nhập|chuyển|vô|vào|đăng ký|làm} {khẩu|hộ khẩu|hộ|thường trú|hộ khẩu thường trú} {về|vào nhà|nhà mới|nhà vợ|nhà chồng|thành phố|cho ba mẹ|cho mẹ|về quê|cho cháu|cho bé|vợ|chồng|con}, nhập khẩu {cho|vào|về|theo} {con|nhà|vợ|chồng|mẹ|cha|bé|cháu|ba mẹ} = đăng ký thường trú
tách khẩu, tách hộ khẩu, tách sổ hộ khẩu, ra riêng {tách khẩu|tách hộ|hộ khẩu}, tách {khẩu|sổ|hộ} {ra riêng|riêng|khỏi cha mẹ|cho vợ chồng} = tách hộ
{cắt|xóa|bỏ|rút} {khẩu|hộ khẩu|tên|tên khỏi hộ khẩu|tên trong hộ khẩu|thường trú}, {gạch tên|gạch|cắt|xóa tên|rút tên|xóa} {hộ khẩu|khỏi hộ khẩu|khỏi sổ hộ khẩu}, {định cư|đi định cư|xuất cảnh} {xóa hộ khẩu|cắt hộ khẩu|gạch tên} = xóa đăng ký thường trú
mẫu ct07, ct07, giấy {xác nhận nơi cư trú|xác nhận cư trú|xác nhận tạm trú|ct07|xác nhận thường trú}, xác nhận {tạm trú|thường trú|nhân khẩu|nơi cư trú}, {xác nhận|giấy} {cư trú|nơi ở|đang sống|sinh sống|địa chỉ|hộ khẩu|ct07|mẫu ct07|tạm trú}, {xác nhận|giấy} {cùng hộ khẩu|số hộ khẩu|thông tin hộ khẩu} = xác nhận thông tin về cư trú
tạm trú, kt3, sổ tạm trú, thuê trọ, khai báo tạm trú, thuê nhà trọ, nhà trọ, {thuê|mướn|ở|cho thuê} {trọ|phòng trọ|nhà trọ} {đăng ký tạm trú|khai tạm trú}, tạm trú công nhân, {ở|sống|tạm trú} {nhà thuê|nhà trọ|phòng trọ|trọ|nhờ|ký túc xá|xóm trọ}, công nhân ở trọ, đăng ký {trọ|ở|tạm trú cho người thuê|kt3|tạm trú dài hạn}, giấy tạm trú, làm {tạm trú|kt3|giấy tạm trú}, đăng ký {tạm tú|tạm chú|tạm ru} = đăng ký tạm trú
vắng nhà, đi xa, vắng mặt, tạm vắng, {đăng ký|khai|báo|xin} tạm vắng, {đi làm xa|đi vắng|đi nghĩa vụ|vắng mặt lâu|đi xa nhà}, báo vắng = khai báo tạm vắng
khách ở lại, khách sạn khai báo, khai báo lưu trú, khách {ngủ lại|ngủ qua đêm|ở qua đêm|đến chơi|thuê phòng}, ngủ {qua đêm|lại}, ở nhờ vài ngày, khai báo khách = thông báo lưu trú
người nước ngoài tạm trú, tạm trú cho người nước ngoài, người nước ngoài {thuê nhà|ở trọ} {tạm trú|khai báo tạm trú}, khai báo {người nước ngoài|khách nước ngoài|khách tây}, {khách|người} {nước ngoài|tây} {ở trọ|ở khách sạn|thuê nhà}, {ở|đưa|khách} {người nước ngoài|tây|khách tây} {ở|thuê|ngủ} {nhà|trọ|khách sạn}, chủ nhà {cho tây thuê|cho người nước ngoài thuê} = khai báo tạm trú cho người nước ngoài
căn cước, thẻ căn cước, căn cước gắn chip, thẻ chip, chứng minh thư, chứng minh nhân dân, giấy chứng minh, căn cước công dân, làm căn cước = cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên | thẻ căn cước
chứng minh nhân dân bị mất, căn cước bị mất, cccd bị mất, {mất|rớt|hư|gãy|hỏng|cấp lại|làm lại|xin lại} {căn cước|thẻ căn cước|cccd|cmnd|chứng minh|chứng minh nhân dân|căn cước gắn chip|giấy chứng minh} = cấp lại thẻ căn cước
{căn cước|cccd|thẻ căn cước} {sai|đổi} {quê quán|địa chỉ|tên|thông tin|ngày sinh|chỗ ở}, đổi căn cước, đổi cccd, căn cước hết hạn, cccd hết hạn, đổi chứng minh thư, {quá tuổi|đủ tuổi} đổi căn cước, {đổi|cấp đổi} {thẻ căn cước|căn cước công dân|chứng minh nhân dân} = cấp đổi thẻ căn cước
căn cước {con|bé|cháu|trẻ} {5 tuổi|6 tuổi|7 tuổi|8 tuổi|10 tuổi|12 tuổi|13 tuổi}, căn cước cho trẻ em, căn cước trẻ em, căn cước cho con, làm căn cước cho {con|bé|cháu}, căn cước công dân cho con, căn cước công dân cho bé, căn cước công dân cho trẻ em, căn cước công dân trẻ em, cccd cho con, cccd cho bé, cccd trẻ em, cccd cho trẻ em, căn cước cho bé = cấp thẻ căn cước cho người dưới 14 tuổi
xác nhận số cmnd, xác nhận cmnd cũ, {chứng minh nhân dân|cmnd|chứng minh thư|chứng minh} {9 số|cũ}, số cũ và số mới, hai số chứng minh = xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
vneid, cài vneid, đăng ký vneid, kích hoạt vneid, định danh mức 2, vneid mức 2, tài khoản định danh, định danh điện tử = cấp tài khoản định danh điện tử mức độ 02
nhân thân, xác nhận nhân thân = xác nhận thông tin về cư trú | xác nhận số định danh cá nhân
passport, hộ chiếu, làm hộ chiếu, làm {passport|hộ chiếu} {đi du lịch|du lịch nước ngoài|đi nước ngoài|đi chơi}, {đi|du lịch} {du lịch nước ngoài|nước ngoài chơi|nước ngoài}, pát po, hộ chiếu gắn chip, {đổi|gia hạn|cấp lại|làm lại|hết hạn} {hộ chiếu|passport}, {hộ chiếu|passport} {hết hạn|cho bé|cho con|trẻ em}, {xin|làm} {hộ chiếu|passport} {lần đầu|mới|cho con|trẻ em|cho bé|gắn chip|online}, sổ thông hành = cấp hộ chiếu phổ thông ở trong nước
mất hộ chiếu, mất passport, hộ chiếu bị mất = trình báo mất hộ chiếu phổ thông
visa, thị thực, {xin|làm|cấp} {visa|thị thực} {cho người nước ngoài|cho vợ|cho chồng}, visa cho khách = cấp thị thực cho người nước ngoài tại Việt Nam
gia hạn visa, gia hạn thị thực, visa hết hạn, gia hạn tạm trú {người nước ngoài|người tây|người hàn|người trung quốc|người nhật|vợ nước ngoài|chồng nước ngoài}, visa extension, extend visa = gia hạn tạm trú cho người nước ngoài tại Việt Nam
thẻ xanh, thẻ tạm trú, thẻ tạm trú cho {tây|chồng tây|vợ|chồng|chuyên gia}, temporary residence card, trc, thẻ tạm trú {chuyên gia|người nước ngoài|chuyên gia nước ngoài|giám đốc|nhân viên|lao động}, {chuyên gia|kỹ sư|giám đốc} nước ngoài {tạm trú|ở lại} = cấp thẻ tạm trú cho người nước ngoài
xin quốc tịch, vào quốc tịch, nhập tịch, nhập quốc tịch, {người nước ngoài|vợ|chồng} {nhập quốc tịch|xin quốc tịch|vào quốc tịch|nhập tịch} = nhập quốc tịch Việt Nam
bỏ quốc tịch = thôi quốc tịch Việt Nam
lý lịch tư pháp {số 1|số 2|mẫu 1|mẫu 2}, {giấy|xác nhận} không {tiền án|có tiền án|phạm tội}, lý lịch tư pháp, án tích, tiền án, tiền sự, lý lịch trong sạch, hạnh kiểm, {giấy|làm|xin|xác nhận} {hạnh kiểm|lý lịch tư pháp|lltp|không phạm tội|tiền án tiền sự|án tích|lý lịch tư pháp số 1|lý lịch tư pháp số 2|phiếu lý lịch} = cấp phiếu lý lịch tư pháp cho công dân Việt Nam
# Papers
công chứng, sao y, photo công chứng, sao y công chứng, {photo|sao y|chứng thực|công chứng} {cccd|căn cước|bằng cấp|khai sinh|giấy khai sinh|sổ đỏ|hộ khẩu|học bạ|bằng lái|hồ sơ|giấy tờ|bản chính|bằng tốt nghiệp|sổ hộ khẩu|bản sao|giấy kết hôn}, sao y {bản chánh|bổn chánh|bản chính} {bằng cấp|giấy tờ|hộ khẩu|bằng tốt nghiệp}, bản chánh, chứng thự = chứng thực bản sao từ bản chính giấy tờ, văn bản
{công chứng|xác nhận|chứng|chứng thực} {chữ ký|giấy ủy quyền|sơ yếu lý lịch|lý lịch xin việc|đơn}, sơ yếu lý lịch, giấy ủy quyền, lý lịch xin việc, hồ sơ xin việc, ủy quyền, làm ủy quyền, điểm chỉ, ký ủy quyền, {ủy quyền|giấy ủy quyền|làm ủy quyền|viết ủy quyền} {bán xe|nhận tiền|rút tiền|nhận giấy tờ|nhà đất|cho người khác}, {xác nhận|chứng thực|ký} {lý lịch|sơ yếu|hồ sơ xin việc|đơn xin việc|giấy cam kết|đơn từ|giấy bảo lãnh|tờ khai}, {xác nhận|chứng} {lý lịch cá nhân|sơ yếu lý lịch tự thuật}, lý lịch tự thuật = chứng thực chữ ký trong các giấy tờ, văn bản
chữ ký người dịch, công chứng {bản dịch|dịch thuật|tiếng anh}, dịch thuật công chứng, chứng thực {bản dịch|chữ ký người dịch}, {dịch|công chứng dịch} {giấy tờ|hồ sơ|tài liệu|bằng cấp|khai sinh} {sang tiếng anh|tiếng anh|tiếng nước ngoài|công chứng}, {dịch|bản dịch|phiên dịch} {cộng tác viên|chứng thực|công chứng}, dịch {hộ chiếu|giấy tờ} sang tiếng {việt|anh} = chứng thực chữ ký người dịch
công chứng di chúc, lập di chúc, làm di chúc, viết di chúc, để lại di chúc, {lập|làm|viết|để} {giấy để lại tài sản|giấy để lại di sản|giấy chia tài sản|di ngôn|giấy thừa kế|để lại di sản|để lại tài sản} {cho con|sau khi mất|khi chết}, {để lại|cho} {di sản|tài sản|nhà đất} {cho con|cho cháu} {sau khi mất|sau khi chết|khi qua đời} = chứng thực di chúc
{ký|làm|chứng thực|xác nhận} hợp đồng {thuê nhà|mua bán|mua bán đất|tặng cho|tặng cho đất|chuyển nhượng|ủy quyền|đặt cọc|vay tiền}, công chứng hợp đồng {thuê nhà|mua bán|mua bán đất|mua bán xe|đặt cọc|tặng cho}, công chứng hợp đồng, mua bán xe viết tay, hợp đồng thuê nhà, hợp đồng đặt cọc, chứng thực hợp đồng, hợp đồng mua bán, {công chứng|chứng thực|giấy|làm giấy} {mua bán|mua bán xe|cho tặng|tặng cho|đặt cọc|cho thuê nhà|thuê nhà|vay tiền|mượn tiền|sang nhượng|góp vốn|bán xe} = chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
chia thừa kế, chia di sản, khai nhận di sản, thừa kế, {anh em|chị em|con cái} chia {đất|nhà|nhà đất|di sản|tài sản} {cha mẹ để lại|ba mẹ để lại|ông bà để lại}, chia {nhà đất|đất|nhà} {cha mẹ để lại|ba mẹ để lại|của người chết}, {phân chia|chia|thỏa thuận chia} {tài sản thừa kế|di sản thừa kế|đất thừa kế|nhà thừa kế|tài sản ba mẹ để lại} = chứng thực văn bản phân chia di sản
từ chối thừa kế, từ chối di sản, không {muốn lấy|nhận|lấy|cần} {phần thừa kế|thừa kế|phần đất thừa kế|di sản|tài sản thừa kế}, nhường {phần thừa kế|thừa kế} = chứng thực văn bản từ chối nhận di sản
bản sao bằng tốt nghiệp, sao bằng, mất {bằng tốt nghiệp|bằng đại học|bằng cấp|bằng cấp 2|chứng chỉ}, làm lại bằng tốt nghiệp, cấp lại bằng tốt nghiệp, sao bằng cấp = cấp bản sao văn bằng, chứng chỉ từ sổ gốc
{sửa|sai|đính chính} {bằng tốt nghiệp|bằng cấp|bằng}, {sai|sửa|đổi} {tên|ngày sinh|họ tên} {trên bằng|trong bằng|bằng tốt nghiệp|trên bằng tốt nghiệp|trên bằng cấp} = chỉnh sửa nội dung văn bằng, chứng chỉ
# Vehicles
bằng lái, bằng lái xe, bằng lái ô tô, thi bằng lái, giấy phép lái xe, học lái xe, thi lái xe, bằng xe máy, bằng a1, bằng b2, bằng b1, bằng a2, bằng c1, thi {bằng lái xe|bằng lái xe máy|bằng ô tô|lấy bằng lái|bằng b2}, {nâng|nâng hạng} {bằng lái|bằng lái xe|giấy phép lái xe|dấu}, driving licence, driving license, driver license = cấp giấy phép lái xe
mất bằng lái, bằng lái bị mất, làm lại bằng lái, mất giấy phép lái xe, cấp lại bằng lái, đổi bằng lái, đổi giấy phép lái xe, bằng lái hết hạn = cấp lại giấy phép lái xe
xe mua {trả góp|mới}, mua xe trả góp, {đăng ký|làm giấy tờ|lên biển|bấm số} {xe máy|xe mới|ô tô mới|xe máy mới|xe điện|xe hơi}, mua xe mới, bấm biển số, biển số xe, đăng ký xe, đăng ký ô tô, làm biển số, bốc biển số = đăng ký xe lần đầu | đăng ký, cấp biển số xe lần đầu
xe qua {nhiều đời chủ|mấy đời chủ}, mua xe {không có hồ sơ gốc|không giấy tờ|cũ khác tỉnh|sang tay}, sang tên {xe|xe máy|ô tô|xe hơi|xe cũ|xe chính chủ|chính chủ}, mua xe cũ, xe cũ, đổi chủ xe, rút hồ sơ xe, mua lại xe, xe mua lại, cho tặng xe, xe không chính chủ = thay đổi chủ xe đăng ký sang tên xe
cà vẹt, cà vẹt xe, giấy tờ xe, đăng ký xe bị mất, mất cà vẹt, mất đăng ký xe, mất biển số, mất giấy đăng ký xe, làm lại cà vẹt = cấp lại chứng nhận đăng ký xe, biển số xe
xe quá tải, xe quá khổ = giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
{dán|làm} {phù hiệu|logo|tem}, logo xe, logo xe tải, phù hiệu, phù hiệu xe = cấp phù hiệu cho xe ô tô kinh doanh vận tải
xe khách, chạy xe khách, taxi, xe hợp đồng, chạy taxi, chạy grab = giấy phép kinh doanh vận tải bằng xe ô tô
# More of daily life
tạm ngưng = tạm ngừng
đóng mã số thuế, hủy mã số thuế = chấm dứt hiệu lực mã số thuế
{nhận|lãnh} lương hưu {thẻ|tài khoản|ngân hàng|atm|tại nhà}, đổi chỗ lãnh lương hưu, lãnh tiền hưu, nhận lương hưu qua thẻ, lãnh lương hưu qua thẻ = thay đổi hình thức nhận, nơi nhận lương hưu
nước ngầm = nước dưới đất
bằng khoán, hợp thức hóa nhà đất, hợp thức hóa đất = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
đo đất, trích lục bản đồ, trích lục thửa đất, trích đo, bản đồ địa chính = cung cấp thông tin, dữ liệu đất đai
hoàn công, hoàn công nhà, hoàn công xây dựng, đưa nhà vào sổ, thêm nhà vào sổ = đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
giấy phép xây dựng hết hạn, gia hạn giấy phép {xây dựng|xây cất}, gia hạn giấy phép xây nhà, giấy phép xây nhà hết hạn = gia hạn giấy phép xây dựng nhà ở riêng lẻ
con ngoài giá thú = đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
lấy lại quốc tịch, hồi tịch, trở lại quốc tịch = trở lại quốc tịch Việt Nam
việt kiều, người {hàn quốc|hàn|đài loan|trung quốc|nhật|mỹ|tây|campuchia|lào|ấn độ}, đài loan, hàn quốc, nhật bản = có yếu tố nước ngoài | người nước ngoài
ly hôn = ghi vào sổ hộ tịch việc ly hôn | đơn khởi kiện
giấy tờ tùy thân, {đủ|tròn|bước qua} {14 tuổi|25 tuổi|40 tuổi|60 tuổi} {làm căn cước|đổi căn cước|làm cccd}, căn cước {lần đầu|cho người lớn} = cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
mất {giấy tờ|hết giấy tờ|giấy tờ cá nhân} = cấp lại thẻ căn cước | cấp lại giấy phép lái xe | cấp lại chứng nhận đăng ký xe, biển số xe
khuyết tật = giấy xác nhận khuyết tật
mẹ việt nam anh hùng = danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
mở {tiệm net|quán net|quán game|tiệm internet|cyber game}, chơi game, tiệm net, quán net, tiệm game, quán game, tiệm internet = điểm cung cấp dịch vụ trò chơi điện tử công cộng
tổ chức lễ hội, lễ hội = thông báo tổ chức lễ hội
phun thuốc, thuốc trừ sâu, thuốc sâu = buôn bán thuốc bảo vệ thực vật
bán phân bón = đủ điều kiện buôn bán phân bón
bán gas, đại lý gas, tiệm gas = đủ điều kiện LPG
chở heo, vận chuyển gia súc, kiểm dịch heo, chở {bò|gà|vịt} = kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn
tàu cá, ghe đánh cá = đăng ký tàu cá
thi thợ, chứng chỉ nghề, bậc thợ = chứng chỉ kỹ năng nghề quốc gia
hội đồng hương, lập hội = thành lập hội
đánh giá tác động môi trường = thẩm định báo cáo đánh giá tác động môi trường
môi trường, đánh giá môi trường, cam kết môi trường, giấy phép xả thải, xả nước thải = giấy phép môi trường | đánh giá tác động môi trường
dự án đầu tư, xin chủ trương đầu tư = chấp thuận chủ trương đầu tư
đòi bồi thường, bồi thường oan = giải quyết yêu cầu bồi thường
tố cáo công an = giải quyết tố cáo của công dân đối với lực lượng Công an nhân dân
khiếu nại công an = giải quyết khiếu nại của công dân đối với lực lượng Công an nhân dân
kết thúc giám hộ, bỏ giám hộ = đăng ký chấm dứt giám hộ
tạm ngưng hộ kinh doanh, tạm nghỉ bán, tạm nghỉ kinh doanh = tạm ngừng kinh doanh hộ kinh doanh
{tạm ngưng|tạm ngừng|tạm dừng|tạm nghỉ} {công ty|doanh nghiệp|hoạt động công ty}, công ty {tạm ngưng|tạm ngừng} = thông báo tạm ngừng kinh doanh doanh nghiệp
trách nhiệm hữu hạn một thành viên, công ty một thành viên, công ty tnhh mtv = đăng ký thành lập công ty TNHH một thành viên
trách nhiệm hữu hạn hai thành viên, công ty hai thành viên = đăng ký thành lập công ty TNHH hai thành viên trở lên
# Actions and places named in full
cấp đổi sổ, đổi sổ = cấp đổi giấy chứng nhận quyền sử dụng đất
xây {nhà cấp 4|nhà trọ|phòng trọ cho thuê|nhà ở|phòng trọ|nhà mới|nhà xưởng|nhà lầu|nhà 2 tầng}, {xin|làm} {giấy phép|phép} {xây nhà|xây dựng|cất nhà}, giấy phép xây nhà = cấp giấy phép xây dựng mới nhà ở riêng lẻ
{xây|làm|cất|nâng} {thêm tầng|thêm phòng|thêm lầu|thêm gác}, {sửa|sửa chữa|cải tạo|nâng|lên} {nhà|tầng|mái|nhà cũ|thêm tầng}, xin phép sửa nhà, giấy phép sửa nhà = cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
số nhà, {xin|đổi|làm|cấp|mất} số nhà, địa chỉ nhà = cấp mới, cấp lại giấy chứng nhận số nhà
đào {đường|vỉa hè|hè đường}, {bắt|kéo|đặt} {ống nước|cáp} qua đường, thi công {đường|vỉa hè} = cấp giấy phép thi công công trình trên đường bộ đang khai thác
đấu nối đường, mở lối ra quốc lộ, mở đường vào = chấp thuận vị trí đấu nối vào đường bộ đang khai thác
mua {nhà ở xã hội|chung cư xã hội|nhà giá rẻ|nhà thu nhập thấp}, mua nhà ở xã hội {công nhân|cho công nhân|người lao động|thu nhập thấp} = đăng ký mua, thuê mua, thuê nhà ở xã hội
ban quản trị chung cư, bầu ban quản trị = công nhận Ban quản trị nhà chung cư
thuê nhà công vụ = cho thuê nhà ở công vụ
{dư|thừa} {đất|diện tích}, đất thừa so với sổ, đất dư, sổ thiếu diện tích = đăng ký, cấp giấy chứng nhận đối với thửa đất có diện tích tăng thêm do thay đổi ranh giới
mua {đất|nhà} {giấy tay|viết tay|bằng giấy tay|vi bằng}, đất mua giấy tay = đăng ký, cấp giấy chứng nhận đối với trường hợp đã chuyển quyền sử dụng đất trước ngày
hiến đất, tặng đất làm đường, hiến đất làm đường = tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư, mở rộng đường giao thông
{đất|sổ} vợ chồng {đứng tên chung|chia}, {thêm|ghi} tên {vợ|chồng|con} {vào sổ|vào sổ đỏ|vào sổ hồng}, đứng tên chung sổ đỏ = đăng ký biến động quyền sử dụng đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
{đổi|sửa|thay đổi} {tên|số cccd|căn cước|địa chỉ} {trên sổ đỏ|trong sổ đỏ|trên sổ hồng} = đăng ký biến động đổi tên hoặc thay đổi thông tin về người sử dụng đất
gia hạn đất, đất hết hạn, hết hạn sử dụng đất, đất nông nghiệp hết hạn = xác nhận tiếp tục sử dụng đất nông nghiệp
thuê đất {nhà nước|công ích|của nhà nước}, xin thuê đất = giao đất, cho thuê đất, chuyển mục đích sử dụng đất
xóa nợ tiền sử dụng đất, xóa nợ sổ đỏ, trả nợ tiền sử dụng đất = xóa ghi nợ tiền sử dụng đất, lệ phí trước bạ
hỏi thông tin đất, kiểm tra đất, tra cứu {đất|thửa đất|quy hoạch|sổ đỏ} = cung cấp thông tin, dữ liệu đất đai | cung cấp thông tin quy hoạch
# Family
giấy {đăng ký kết hôn|kết hôn} {mất|bị mất}, {trích lục|bản sao} {khai tử|kết hôn|khai sinh|giấy khai sinh|giấy kết hôn|giấy chứng tử}, mất giấy {kết hôn|đăng ký kết hôn|khai tử|chứng tử} = cấp bản sao trích lục hộ tịch
{chưa đăng ký kết hôn|chưa kết hôn|chưa cưới} {khai sinh|khai sinh cho con|có con}, khai sinh {mang họ cha|theo họ cha|theo họ mẹ}, con không có cha, khai sinh không có cha = đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | đăng ký khai sinh
{kết hôn|cưới} {ở nước ngoài|bên nước ngoài} {về ghi sổ|ghi chú} = ghi vào sổ hộ tịch việc kết hôn
nhận nuôi {trẻ mồ côi|trẻ bị bỏ rơi}, chăm sóc trẻ mồ côi = đăng ký nhận chăm sóc thay thế cho trẻ em | đăng ký việc nuôi con nuôi trong nước
bạo hành {trẻ em|con}, đánh con, xâm hại trẻ em = phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại
# Residence
gia hạn {tạm trú|kt3}, tạm trú hết hạn, hết hạn tạm trú = gia hạn tạm trú
{xóa|hủy|cắt} {tạm trú|kt3} = xóa đăng ký tạm trú
{sửa|đổi|sai} {thông tin cư trú|thông tin hộ khẩu|chủ hộ|tên chủ hộ|thông tin dân cư} = điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú
{thẻ căn cước|căn cước|cccd} {rách|gãy|hư|bị gãy|bị hỏng}, {mất|rớt|rơi} {bóp|ví|giấy tờ tùy thân} = cấp lại thẻ căn cước | cấp đổi thẻ căn cước
{khóa|mở khóa|quên mật khẩu} vneid, mở lại vneid = mở khóa tài khoản định danh điện tử
{thông tin|sai} {dân cư|cơ sở dữ liệu dân cư}, sai thông tin trên vneid = điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư
thẻ thường trú, định cư việt nam = cấp thẻ thường trú cho người nước ngoài tại Việt Nam
giấy thông hành, đi campuchia, qua campuchia = cấp giấy thông hành biên giới
việt kiều {hồi hương|về nước|nhập tịch}, gốc việt nam, người gốc việt = cấp giấy xác nhận là người gốc Việt Nam
# Vehicles and roads
biển số {tạm|tạm thời}, {biển|xe} tạm, đăng ký tạm xe, giấy {xe|đăng ký xe} tạm = đăng ký xe tạm thời
{đổi|thay|rách|mờ} {biển số|biển số xe|cà vẹt|giấy đăng ký xe|màu biển}, đổi màu xe, đổi màu sơn xe = đổi chứng nhận đăng ký xe, biển số xe
{bán|thu hồi|trả|hủy} {biển số|biển số xe|xe cũ nát}, bán xe nộp biển = thu hồi chứng nhận đăng ký xe, biển số xe
{mở|dạy} {trung tâm dạy lái xe|trường lái|trường dạy lái} = cấp giấy phép đào tạo lái xe
{trạm|trung tâm|mở trạm} đăng kiểm, đăng kiểm xe, đăng kiểm ô tô = cấp mới giấy chứng nhận đủ điều kiện hoạt động kiểm định xe cơ giới
xe {chở hàng|dịch vụ|du lịch|khách|công nghệ|buýt|đưa rước}, kinh doanh vận tải, chạy xe {dịch vụ|công nghệ|hợp đồng}, giấy phép vận tải = cấp giấy phép kinh doanh vận tải bằng xe ô tô
chở {xăng|gas|hóa chất|hàng nguy hiểm|chất dễ cháy} = cấp giấy phép vận chuyển hàng hóa nguy hiểm
trừ điểm bằng lái, phục hồi điểm bằng lái, hết điểm bằng lái = đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
# Civil status, once more
{mất|làm lại|cấp lại|rách} {hôn thú|giấy hôn thú|giấy cưới} = đăng ký lại kết hôn | cấp bản sao trích lục hộ tịch
{ông già|bà già|ông bà|người già} {chưa có khai sinh|không có khai sinh}, {có căn cước|có chứng minh} chưa có khai sinh, {lớn tuổi|người lớn|người già|lớn rồi|trưởng thành} {chưa có khai sinh|không có khai sinh|chưa làm khai sinh|làm khai sinh}, chưa {từng làm khai sinh|có khai sinh} {có học bạ|có hộ khẩu|có giấy tờ|đã lớn}, khai sinh cho người lớn = đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
{sinh|đẻ|khai sinh} con {ở nước ngoài|bên nước ngoài|với người nước ngoài}, con lai, con {có cha nước ngoài|có mẹ nước ngoài|mang hai quốc tịch}, {chồng|vợ|ba|mẹ} {người nước ngoài|nước ngoài} {làm khai sinh|khai sinh|giấy khai sinh|làm giấy khai sinh}, con lai khai sinh, khai sinh con lai = đăng ký khai sinh có yếu tố nước ngoài
{mất|chết|qua đời} {ở nước ngoài|bên nước ngoài}, {người nước ngoài|chồng tây|vợ tây|khách tây} {chết|mất|qua đời|báo tử|khai tử} = đăng ký khai tử có yếu tố nước ngoài
giấy chứng tử {mất|bị mất|làm lại}, làm lại {giấy chứng tử|khai tử|giấy khai tử} = đăng ký lại khai tử | cấp bản sao trích lục hộ tịch
đổi {họ cho con|họ con|tên cho con|tên con|họ mẹ|sang họ mẹ|sang họ cha}, {thêm|bỏ|bổ sung} {tên cha|tên mẹ|tên cha mẹ|họ cha}, xác định lại dân tộc, {sai|nhầm} {giới tính|quê quán|dân tộc|nơi sinh|tên cha|tên mẹ|tên ba|tên má|chữ lót} = thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
xác nhận hộ tịch, {tra|kiểm tra} hộ tịch, tra thông tin {hộ tịch|khai sinh|kết hôn}, xác nhận thông tin {khai sinh|kết hôn|hộ tịch} = xác nhận thông tin hộ tịch
{mất|làm lại} giấy {con nuôi|nhận con nuôi} = đăng ký lại việc nuôi con nuôi trong nước
# Residence and identity, once more
không có {chỗ ở|nhà|nơi ở} {đăng ký|tạm trú|thường trú}, không đăng ký được {tạm trú|thường trú|hộ khẩu} = khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú
{ở|sống} {trên ghe|trên tàu|trên thuyền|trên xe}, {ghe|tàu|thuyền} để ở = xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở
{diện tích|xác nhận diện tích} {nhà ở|nhà thuê|nhập hộ khẩu|đăng ký thường trú|bình quân}, nhà {không tranh chấp|không ai tranh chấp} {nhập hộ khẩu|nhập khẩu|ở nhờ|thường trú}, {xác nhận|giấy chứng} diện tích {nhập khẩu|nhập hộ khẩu|nhà ở} = xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú
{tích hợp|cập nhật} {căn cước|bằng lái|thẻ căn cước|cccd|giấy tờ vào căn cước} = tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
{cmnd|chứng minh nhân dân|chứng minh|cmt} {đổi sang cccd|đổi sang căn cước|lên căn cước|sang thẻ căn cước|hết hạn}, đổi {cmnd|chứng minh|chứng minh nhân dân} {sang|qua|lên} {cccd|căn cước|thẻ chip} = cấp đổi thẻ căn cước | cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
{làm|đăng ký|cài|mở|nâng} {vneid|định danh|tài khoản định danh|định danh mức 2|vneid mức 2|định danh điện tử} = cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân Việt Nam
{định danh|vneid|tài khoản định danh} {công ty|doanh nghiệp|tổ chức|cơ quan} = cấp tài khoản định danh điện tử cho cơ quan, tổ chức
khóa căn cước {điện tử|trên vneid}, {mất|rớt|bị giật} điện thoại {vneid|khóa vneid|có vneid|khóa}, khóa {vneid|tài khoản vneid} = khóa căn cước điện tử
tìm {thấy|lại được} {hộ chiếu|passport}, hộ chiếu {mất tìm thấy|tìm lại được} = khôi phục giá trị sử dụng hộ chiếu phổ thông
{lịch sử|xác nhận|thông tin|thời gian} {xuất nhập cảnh|xuất cảnh|ra vào việt nam|đi lại nước ngoài} = xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân Việt Nam
thẻ {apec|abtc|doanh nhân apec} = cấp văn bản cho phép sử dụng thẻ ABTC
mất thẻ {apec|abtc} = trình báo mất thẻ ABTC
{giấy thông hành|đi|qua} {lào|sang lào} = cấp giấy thông hành biên giới Việt Nam – Lào
{giấy thông hành|đi|qua|sang} trung quốc {chơi|du lịch|biên giới|làm ăn} = cấp giấy thông hành nhập, xuất cảnh cho công dân Việt Nam sang du lịch các tỉnh biên giới Trung Quốc
miễn thị thực {5 năm|việt kiều} = gia hạn tạm trú cho người đã được cấp giấy miễn thị thực
{xác nhận|giấy|chứng nhận} {quốc tịch|có quốc tịch|quốc tịch việt nam} = cấp Giấy xác nhận có quốc tịch Việt Nam ở trong nước
# Certified papers, once more
{hủy|bỏ|sửa} {hợp đồng|hợp đồng công chứng|hợp đồng đã công chứng|di chúc} = chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch
# Security
{làm|vào|tham gia} {dân phòng|bảo vệ dân phố|tổ bảo vệ|tổ an ninh} = tuyển chọn Tổ viên Tổ bảo vệ an ninh, trật tự
thi {trường công an|vào công an|công an}, học {trường công an|công an} = tuyển sinh vào các trường Công an nhân dân
{con|chồng|cho con|người nhà} {nghiện|nghiện ma túy|đi cai|cai nghiện|cai nghiện ma túy} = đăng ký cai nghiện ma túy tự nguyện
# Foreigners' words
criminal record, police check = cấp phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài
business license, business registration = đăng ký thành lập hộ kinh doanh | đăng ký thành lập công ty TNHH
# Actions
mất, bị mất, làm lại, xin lại, làm mất, cấp lại, bị hỏng, xin cấp lại, in lại = cấp lại
mở, lập, thành lập, dựng = thành lập | đăng ký thành lập
hủy, hủy bỏ, bỏ, rút = xóa | chấm dứt | hủy bỏ | thu hồi
đổi, đổi mới, thay = cấp đổi | thay đổi
sửa, chỉnh, chỉnh sửa, sửa lại = điều chỉnh | sửa đổi | đính chính | thay đổi
hết hạn, quá hạn, sắp hết hạn, hết hiệu lực, xin thêm thời gian, kéo dài = gia hạn | cấp lại
tạm nghỉ, tạm ngưng, ngưng = tạm ngừng | tạm dừng
chở = vận chuyển
{khai sinh|mới sinh} {thẻ bảo hiểm|thẻ bảo hiểm y tế} {hộ khẩu|một lượt|cùng lúc}, liên thông {khai sinh|trẻ sơ sinh} = liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế
thẻ khám bệnh {cho con|cho bé|em bé|trẻ em} = liên thông khai sinh cấp thẻ bảo hiểm y tế cho trẻ em
{không có|chưa|không} {hôn thú|giấy kết hôn|đăng ký kết hôn|kết hôn} {sinh con|con theo họ cha|con theo họ ba|khai sinh|có con|theo họ ba|theo họ cha|lấy họ ba|lấy họ cha}, {con|cho con} {theo|lấy|mang} họ {ba|cha|bố} = đăng ký khai sinh kết hợp nhận cha, mẹ, con | đăng ký nhận cha, mẹ, con
{đến tận nhà|tới nhà} {khai sinh|làm khai sinh}, khai sinh {tại nhà|tận nhà|vùng cao|vùng xa} = đăng ký khai sinh lưu động
đăng ký lại {kết hôn|hôn thú} {mất|mất sổ|mất giấy|do mất sổ|do mất} = đăng ký lại kết hôn
{hợp đồng|giao dịch} {đã chứng thực|chứng thực} {nhầm|sai} = sửa lỗi sai sót trong giao dịch
bản sao {hợp đồng|giao dịch} {đã làm|đã ký|đã chứng thực|cũ} = cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
{không nhà cửa|không có nhà|vô gia cư|không nơi đăng ký} {khai báo nơi ở|thường trú|tạm trú} = khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú
{xin|lấy|tra cứu|tra|xem} thông tin {dữ liệu dân cư|của mình dữ liệu dân cư|cơ sở dữ liệu dân cư|dân cư} = khai thác thông tin công dân trong cơ sở dữ liệu quốc gia về dân cư
{người nước ngoài|chồng tây|vợ tây|ông tây|rể tây} {ở hẳn|ở lâu dài|ở luôn|định cư việt nam|ở lại việt nam}, thẻ thường trú {người nước ngoài|cho tây|cho chồng|cho vợ} = cấp thẻ thường trú cho người nước ngoài
vi da, vi-da, visa cho {khách|người nước ngoài|tây} = cấp thị thực cho người nước ngoài
{xin thôi|bỏ|thôi} {quốc tịch|quốc tịch việt nam} {nhập tịch|nhập quốc tịch|nhập tịch đức|để nhập}, bỏ quốc tịch việt nam = thôi quốc tịch việt nam ở trong nước
{cháy|bị cháy|nhà cháy} {mở lại|hoạt động lại|phục hồi|bán lại} {quán|nhà|tiệm|cơ sở}, {cháy xong|sau cháy|sau khi cháy} mở lại = phục hồi hoạt động của cơ sở, phương tiện giao thông cơ giới, hộ gia đình và cá nhân
{khai tử|chứng tử|giấy chứng tử} {lụt|trôi|mất sổ|trôi hết|cháy sổ|mất hết} = đăng ký lại khai tử
{mang|đem|đưa|nhận} {về nuôi|cháu mồ côi về nuôi|trẻ mồ côi về nuôi}, {cháu|bé|trẻ} mồ côi {cô nuôi|dì nuôi|bà con nuôi|mang về nuôi|đem về nuôi|o ruột} = thông báo nhận chăm sóc thay thế cho trẻ em
điểm chỉ, điểm chỉ giấy tờ = chứng thực chữ ký trong các giấy tờ, văn bản điểm chỉ
`
