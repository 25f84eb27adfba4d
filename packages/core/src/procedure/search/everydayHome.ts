/**
 * Everyday words of home, family and papers, with the official words they stand for, as data: see `lexicon.ts`.
 *
 * A line is "word, word = meaning | meaning"; `{a|b} {c|d}` stands for "a c", "a d", "b c", "b d".
 *
 * @module
 */

export const HOME = `
# Land and houses
sổ đỏ, sổ hồng, bìa đỏ, sổ đất, giấy đỏ, giấy tờ đất, bìa đất, giấy chủ quyền = đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân | cấp đổi giấy chứng nhận quyền sử dụng đất | giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất
làm sổ đỏ, làm sổ hồng, xin cấp sổ đỏ, cấp sổ đỏ, làm sổ đỏ lần đầu, sổ đỏ lần đầu, sổ hồng lần đầu, cấp sổ đỏ lần đầu, cấp sổ hồng = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
mất sổ đỏ, mất sổ hồng, mất bìa đỏ, sổ đỏ bị mất, cấp lại sổ đỏ, cấp lại sổ đỏ bị mất, làm lại sổ đỏ, cấp lại sổ hồng, mất {giấy tờ đất|giấy nhà đất|giấy nhà|giấy đất|giấy tờ nhà|giấy tờ nhà đất|giấy chủ quyền}, làm lại {giấy tờ nhà|giấy tờ đất|giấy nhà đất}, sổ đỏ bị mất làm lại, {mất|cấp lại} giấy chứng nhận quyền sử dụng đất, mất giấy chứng nhận đất = cấp lại giấy chứng nhận do bị mất
{đổi|cấp đổi} {sổ đỏ|sổ hồng|sổ mới|sổ}, sổ đỏ {rách|cũ nát|hư} = cấp đổi giấy chứng nhận quyền sử dụng đất
sang tên {sổ đỏ|sổ hồng|đất|nhà đất|nhà}, sang sổ, mua bán đất, mua bán nhà đất, mua bán nhà, chuyển nhượng đất, bán đất, mua đất, sang nhượng đất, mua nhà, bán nhà, {thừa kế|tặng cho|cho tặng} {đất|nhà đất|sổ đỏ}, cho đất con, cho con đất, sang tên cho con = đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi; chuyển nhượng, thừa kế, tặng cho | giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất
tách thửa, tách sổ, tách sổ đỏ, tách sổ hồng, chia đất, tách đất, chia {đất|sổ} cho con = tách thửa đất
{gộp|nhập|ghép} {đất|hai đất|thửa|sổ}, hợp thửa, hợp thửa đất, gộp thửa, gộp sổ, nhập thửa = hợp thửa đất
lên thổ cư, chuyển thổ cư, lên đất ở, chuyển mục đích đất, chuyển {đất vườn|đất ruộng|đất lúa|đất nông nghiệp} {sang đất ở|lên thổ cư}, chuyển sang đất ở, lên thổ = giao đất, cho thuê đất, chuyển mục đích sử dụng đất
sai sổ đỏ, sửa sổ đỏ, sổ đỏ sai tên, sổ đỏ bị sai, đính chính sổ đỏ = đính chính giấy chứng nhận đã cấp
tranh chấp đất, đất tranh chấp, kiện đất, lấn đất, lấn ranh, tranh chấp ranh, hàng xóm lấn, tranh chấp {ranh đất|ranh giới|lối đi|đường đi} = hòa giải tranh chấp đất đai
cắm sổ, cầm sổ đỏ, thế chấp sổ đỏ, thế chấp nhà đất, vay thế chấp, thế chấp đất, đăng ký thế chấp, thế chấp, vay ngân hàng, {thế chấp|cầm|cầm cố} {sổ đỏ|sổ hồng|nhà đất|đất} vay {ngân hàng|tiền}, vay tiền {sổ đỏ|sổ hồng} = đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
xóa thế chấp, giải chấp, gỡ thế chấp, {giải chấp|xóa thế chấp} {sổ đỏ|sổ hồng|nhà đất|ngân hàng}, trả hết nợ ngân hàng = xóa đăng ký biện pháp bảo đảm
xây nhà, cất nhà, làm nhà, xin phép xây nhà, xin xây nhà, phép xây dựng, xây nhà ở = cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa nhà, nâng tầng, cơi nới, sửa chữa nhà, cải tạo nhà = giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xin số nhà, biển số nhà, cấp số nhà = giấy chứng nhận số nhà
mua nhà ở xã hội, nhà xã hội, thuê nhà ở xã hội = đăng ký mua, thuê mua, thuê nhà ở xã hội
quy hoạch đất, xem quy hoạch, hỏi quy hoạch = cung cấp thông tin quy hoạch
{chặt|đốn|cưa|tỉa|chuyển} {cây|cây xanh} = chặt hạ, dịch chuyển cây xanh
buôn bán vỉa hè, thuê vỉa hè, mượn vỉa hè, lòng lề đường, mượn đường, đám {cưới|tang} {vỉa hè|lòng đường|lề đường}, dựng rạp, để {vật liệu|xe} {vỉa hè|lề đường}, rạp đám cưới = sử dụng tạm thời lòng đường, vỉa hè
khoan giếng, đào giếng = khai thác nước dưới đất | hành nghề khoan nước dưới đất
# Birth, marriage, death
giấy khai sinh, làm giấy khai sinh, khai sinh cho con, mới sinh, đẻ con = đăng ký khai sinh
sinh con = đăng ký khai sinh | hưởng chế độ thai sản lao động nữ sinh con
mất giấy khai sinh, giấy khai sinh bị mất, làm lại giấy khai sinh, làm lại khai sinh, mất khai sinh = đăng ký lại khai sinh | cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
kết hôn {lần hai|lần 2|lần nữa}, cưới, đám cưới, lấy vợ, lấy chồng, cưới vợ, cưới chồng, hôn thú, giấy kết hôn, giấy đăng ký kết hôn, lập gia đình = đăng ký kết hôn
{cưới|lấy|kết hôn với|đăng ký kết hôn|lấy chồng|lấy vợ|cưới vợ|cưới chồng} {người nước ngoài|nước ngoài|người hàn quốc|hàn quốc|đài loan|người tây|tây|việt kiều|người trung quốc|người nhật}, chồng là người nước ngoài = đăng ký kết hôn có yếu tố nước ngoài
độc thân, giấy độc thân, {xin|làm} giấy {độc thân|chưa vợ|chưa chồng|tình trạng hôn nhân}, chứng nhận độc thân, xác nhận độc thân, giấy xác nhận độc thân, chưa kết hôn, chưa vợ, chưa chồng = cấp giấy xác nhận tình trạng hôn nhân
ly hôn ở nước ngoài, ghi chú ly hôn = ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn, kết hôn ở nước ngoài = ghi vào sổ hộ tịch việc kết hôn đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
báo tử, giấy báo tử, giấy chứng tử, chứng tử, người chết, qua đời, ba mất, bố mất, mẹ mất, cha mất, ông mất, bà mất, chồng mất, vợ mất, người thân mất, khai báo người mất = đăng ký khai tử
mai táng, tiền mai táng, mai táng phí, ma chay, chôn cất, đám {ma|tang}, tiền {đám ma|đám tang|tử tuất mai táng}, hỗ trợ {đám ma|đám tang|hỏa táng}, hỏa táng = hỗ trợ chi phí mai táng | hưởng trợ cấp mai táng
{đổi|sửa|sai|thay đổi|cải chính} {họ tên|tên|họ|ngày sinh|năm sinh|chữ lót|tên đệm|tên cha|tên mẹ|giới tính|nơi sinh|nguyên quán|quê quán|dân tộc|thông tin} {giấy khai sinh|khai sinh}, sửa giấy tờ hộ tịch, cải chính hộ tịch, sai giấy khai sinh, {sai|sửa|đổi} năm sinh, đổi {tên đệm|chữ lót}, chuyển giới, xác định lại giới tính, đổi tên, đổi họ, cải tên, sửa tên, sửa giấy khai sinh, sửa ngày sinh, sửa khai sinh, đổi họ tên, sai tên, sai ngày sinh, cải chính khai sinh, đổi dân tộc, thay đổi họ tên, đổi ngày sinh = thay đổi, cải chính, bổ sung thông tin hộ tịch
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
khách ở lại, khách sạn khai báo, khai báo lưu trú, khách {ngủ lại|ngủ qua đêm|ở qua đêm|đến chơi|thuê phòng}, ngủ {qua đêm|lại}, ở nhờ vài ngày, khai báo khách = thông báo lưu trú
người nước ngoài tạm trú, tạm trú cho người nước ngoài, khai báo {người nước ngoài|khách nước ngoài|khách tây}, {khách|người} {nước ngoài|tây} {ở trọ|ở khách sạn|thuê nhà} = khai báo tạm trú cho người nước ngoài
căn cước, thẻ căn cước, căn cước gắn chip, thẻ chip, chứng minh thư, chứng minh nhân dân, giấy chứng minh, căn cước công dân, làm căn cước, thẻ căn cước gắn chip = cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên | thẻ căn cước
mất căn cước, mất căn cước công dân, mất chứng minh thư, mất chứng minh nhân dân, làm lại căn cước, chứng minh nhân dân bị mất, căn cước bị mất, mất cccd, cccd bị mất, làm lại cccd, mất cmnd = cấp lại thẻ căn cước
{căn cước|cccd|thẻ căn cước} {sai|đổi} {quê quán|địa chỉ|tên|thông tin|ngày sinh|chỗ ở}, đổi căn cước, đổi cccd, căn cước hết hạn, cccd hết hạn, đổi chứng minh thư = cấp đổi thẻ căn cước
căn cước {con|bé|cháu|trẻ} {5 tuổi|6 tuổi|7 tuổi|8 tuổi|10 tuổi|12 tuổi|13 tuổi}, căn cước cho trẻ em, căn cước trẻ em, căn cước cho con, làm căn cước cho {con|bé|cháu}, căn cước công dân cho con, căn cước công dân cho bé, căn cước công dân cho trẻ em, căn cước công dân trẻ em, cccd cho con, cccd cho bé, cccd trẻ em, cccd cho trẻ em, căn cước cho bé = cấp thẻ căn cước cho người dưới 14 tuổi
số chứng minh nhân dân cũ, xác nhận số cmnd, xác nhận cmnd cũ, {chứng minh nhân dân|cmnd|chứng minh thư|chứng minh} {9 số|cũ}, số cũ và số mới, hai số chứng minh = xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
vneid, cài vneid, đăng ký vneid, kích hoạt vneid, định danh mức 2, vneid mức 2, tài khoản định danh, định danh điện tử = cấp tài khoản định danh điện tử mức độ 02
nhân thân, xác nhận nhân thân = xác nhận thông tin về cư trú | xác nhận số định danh cá nhân
passport, hộ chiếu, làm hộ chiếu, pát po, đi nước ngoài, hộ chiếu gắn chip = cấp hộ chiếu phổ thông ở trong nước
mất hộ chiếu, mất passport, hộ chiếu bị mất = trình báo mất hộ chiếu phổ thông
visa, thị thực = cấp thị thực cho người nước ngoài tại Việt Nam
gia hạn visa, gia hạn thị thực, visa hết hạn, gia hạn tạm trú {người nước ngoài|người tây|người hàn|người trung quốc|người nhật|vợ nước ngoài|chồng nước ngoài} = gia hạn tạm trú cho người nước ngoài tại Việt Nam
thẻ xanh, thẻ tạm trú, thẻ tạm trú cho người nước ngoài, thẻ tạm trú cho {tây|chồng tây|vợ|chồng|chuyên gia} = cấp thẻ tạm trú cho người nước ngoài
xin quốc tịch, vào quốc tịch, nhập tịch = nhập quốc tịch Việt Nam
bỏ quốc tịch = thôi quốc tịch Việt Nam
lý lịch tư pháp {số 1|số 2|mẫu 1|mẫu 2}, {giấy|xác nhận} không {tiền án|có tiền án|phạm tội}, giấy lý lịch tư pháp, lý lịch tư pháp, án tích, tiền án, tiền sự, xác nhận không tiền án, lý lịch trong sạch = cấp phiếu lý lịch tư pháp cho công dân Việt Nam
# Papers
công chứng, sao y, sao y bản chính, photo công chứng, công chứng giấy tờ, chứng thực bản sao, sao y công chứng, công chứng bản sao, chứng thực giấy tờ, sao y giấy tờ, photo giấy tờ, sao y {bằng cấp|hộ khẩu|cccd|căn cước} = chứng thực bản sao từ bản chính giấy tờ, văn bản
{công chứng|xác nhận|chứng|chứng thực} {chữ ký|giấy ủy quyền|sơ yếu lý lịch|lý lịch xin việc|đơn}, sơ yếu lý lịch, giấy ủy quyền, lý lịch xin việc, hồ sơ xin việc, điểm chỉ, ký ủy quyền = chứng thực chữ ký trong các giấy tờ, văn bản
chữ ký người dịch, công chứng {bản dịch|dịch thuật|tiếng anh}, dịch thuật công chứng, chứng thực {bản dịch|chữ ký người dịch} = chứng thực chữ ký người dịch
công chứng di chúc, lập di chúc, làm di chúc, viết di chúc, để lại di chúc = chứng thực di chúc
{ký|làm|chứng thực|xác nhận} hợp đồng {thuê nhà|mua bán|mua bán đất|tặng cho|tặng cho đất|chuyển nhượng|ủy quyền|đặt cọc|vay tiền}, công chứng hợp đồng {thuê nhà|mua bán|mua bán đất|mua bán xe|đặt cọc|tặng cho}, công chứng hợp đồng, giấy mua bán xe, giấy bán xe, mua bán xe viết tay, hợp đồng thuê nhà, hợp đồng đặt cọc, chứng thực hợp đồng, hợp đồng mua bán, công chứng mua bán đất, công chứng mua bán nhà = chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
chia thừa kế, chia di sản, khai nhận di sản, thừa kế = chứng thực văn bản phân chia di sản
từ chối thừa kế, từ chối di sản, không nhận thừa kế = chứng thực văn bản từ chối nhận di sản
bản sao bằng tốt nghiệp, sao bằng, mất {bằng tốt nghiệp|bằng đại học|bằng cấp|bằng cấp 2|chứng chỉ}, làm lại bằng tốt nghiệp, cấp lại bằng tốt nghiệp, sao bằng cấp, mất bằng cấp 3, bản sao bằng cấp = cấp bản sao văn bằng, chứng chỉ từ sổ gốc
{sửa|sai|đính chính} {bằng tốt nghiệp|bằng cấp|bằng}, {sai|sửa|đổi} {tên|ngày sinh|họ tên} {trên bằng|trong bằng|bằng tốt nghiệp|trên bằng tốt nghiệp|trên bằng cấp} = chỉnh sửa nội dung văn bằng, chứng chỉ
# Vehicles
bằng lái, bằng lái xe, bằng lái xe máy, bằng lái ô tô, thi bằng lái, giấy phép lái xe, học lái xe, thi lái xe, bằng xe máy, bằng a1, bằng b2, bằng b1, bằng a2, bằng c1, thi bằng lái xe = cấp giấy phép lái xe
mất bằng lái, mất bằng lái xe, bằng lái bị mất, làm lại bằng lái, mất giấy phép lái xe, cấp lại bằng lái, đổi bằng lái, đổi bằng lái xe, đổi giấy phép lái xe, bằng lái hết hạn = cấp lại giấy phép lái xe
xe mua {trả góp|mới}, mua xe trả góp, {đăng ký|làm giấy tờ|lên biển|bấm số} {xe máy|xe mới|ô tô mới|xe máy mới|xe điện|xe hơi}, mua xe mới, đăng ký xe mới, bấm biển số, biển số xe, đăng ký xe, đăng ký ô tô, làm biển số, đăng ký xe ô tô, bốc biển số, đăng ký xe lần đầu = đăng ký xe lần đầu | đăng ký, cấp biển số xe lần đầu
xe qua {nhiều đời chủ|mấy đời chủ}, mua xe {không có hồ sơ gốc|không giấy tờ|cũ khác tỉnh|sang tay}, sang tên {xe|xe máy|ô tô|xe hơi|xe cũ|xe chính chủ|chính chủ}, mua xe cũ, xe cũ, đổi chủ xe, rút hồ sơ xe, mua lại xe, xe mua lại, cho tặng xe, xe không chính chủ = thay đổi chủ xe đăng ký sang tên xe
cà vẹt, cà vẹt xe, giấy tờ xe, đăng ký xe bị mất, mất cà vẹt, mất cà vẹt xe, mất giấy tờ xe, mất đăng ký xe, mất biển số, mất giấy đăng ký xe, làm lại cà vẹt, mất biển số xe = cấp lại chứng nhận đăng ký xe, biển số xe
xe quá tải, xe quá khổ = giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
{dán|làm} {phù hiệu|logo|tem}, logo xe, logo xe tải, phù hiệu, phù hiệu xe, phù hiệu xe tải = cấp phù hiệu cho xe ô tô kinh doanh vận tải
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
khai tử quá hạn, khai tử trễ hạn, khai tử muộn = đăng ký khai tử
chuyển khẩu, giấy chuyển khẩu, chuyển nơi ở = đăng ký thường trú
khai sinh muộn, khai sinh quá hạn, khai sinh trễ hạn, chưa có giấy khai sinh = đăng ký khai sinh
khai sinh cho con ngoài giá thú, con ngoài giá thú = đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
lấy lại quốc tịch, hồi tịch, trở lại quốc tịch = trở lại quốc tịch Việt Nam
việt kiều, người {hàn quốc|hàn|đài loan|trung quốc|nhật|mỹ|tây|campuchia|lào|ấn độ}, đài loan, hàn quốc, nhật bản = có yếu tố nước ngoài | người nước ngoài
ly hôn = ghi vào sổ hộ tịch việc ly hôn | đơn khởi kiện
giấy tờ tùy thân = thẻ căn cước
khuyết tật = giấy xác nhận khuyết tật
mẹ việt nam anh hùng = danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
mở {tiệm net|quán net|quán game|tiệm internet|cyber game}, chơi game, tiệm net, quán net, tiệm game, quán game, tiệm internet = điểm cung cấp dịch vụ trò chơi điện tử công cộng
tổ chức lễ hội, lễ hội = thông báo tổ chức lễ hội
phun thuốc, thuốc trừ sâu, bán thuốc trừ sâu, thuốc sâu = buôn bán thuốc bảo vệ thực vật
bán phân bón = đủ điều kiện buôn bán phân bón
bán gas, đại lý gas, tiệm gas = đủ điều kiện LPG
chở heo, vận chuyển gia súc, kiểm dịch heo, chở {bò|gà|vịt} = kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn
tàu cá, ghe đánh cá = đăng ký tàu cá
thi thợ, chứng chỉ nghề, bậc thợ = chứng chỉ kỹ năng nghề quốc gia
hội đồng hương, lập hội = thành lập hội
đánh giá tác động môi trường, báo cáo đánh giá tác động môi trường = thẩm định báo cáo đánh giá tác động môi trường
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
xây {nhà cấp 4|nhà trọ|nhà ở|phòng trọ|nhà mới|nhà xưởng|nhà lầu|nhà 2 tầng}, {xin|làm} {giấy phép|phép} {xây nhà|xây dựng|cất nhà}, giấy phép xây nhà = cấp giấy phép xây dựng mới nhà ở riêng lẻ
{xây|làm|cất|nâng} {thêm tầng|thêm phòng|thêm lầu|thêm gác}, {sửa|sửa chữa|cải tạo|nâng|lên} {nhà|tầng|mái|nhà cũ|thêm tầng}, xin phép sửa nhà, giấy phép sửa nhà = cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
số nhà, {xin|đổi|làm|cấp|mất} số nhà, địa chỉ nhà = cấp mới, cấp lại giấy chứng nhận số nhà
đào {đường|vỉa hè|hè đường}, {bắt|kéo|đặt} {ống nước|cáp} qua đường, thi công {đường|vỉa hè} = cấp giấy phép thi công công trình trên đường bộ đang khai thác
đấu nối đường, mở lối ra quốc lộ, mở đường vào = chấp thuận vị trí đấu nối vào đường bộ đang khai thác
mua {nhà ở xã hội|chung cư xã hội|nhà giá rẻ|nhà thu nhập thấp} = đăng ký mua, thuê mua, thuê nhà ở xã hội
ban quản trị chung cư, bầu ban quản trị = công nhận Ban quản trị nhà chung cư
thuê nhà công vụ = cho thuê nhà ở công vụ
{dư|thừa} {đất|diện tích}, đất thừa so với sổ, đất dư, đo dư diện tích, sổ thiếu diện tích = đăng ký, cấp giấy chứng nhận đối với thửa đất có diện tích tăng thêm do thay đổi ranh giới
mua đất {giấy tay|viết tay|bằng giấy tay}, đất mua giấy tay = đăng ký, cấp giấy chứng nhận đối với trường hợp đã chuyển quyền sử dụng đất trước ngày
hiến đất, tặng đất làm đường, hiến đất làm đường = tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư, mở rộng đường giao thông
{đất|sổ} vợ chồng {đứng tên chung|chia}, thêm tên vợ vào sổ, đứng tên chung sổ đỏ = đăng ký biến động quyền sử dụng đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
{đổi|sửa|thay đổi} {tên|số cccd|căn cước|địa chỉ} {trên sổ đỏ|trong sổ đỏ|trên sổ hồng} = đăng ký biến động đổi tên hoặc thay đổi thông tin về người sử dụng đất
gia hạn đất, đất hết hạn, hết hạn sử dụng đất, đất nông nghiệp hết hạn, gia hạn đất nông nghiệp = xác nhận tiếp tục sử dụng đất nông nghiệp
thuê đất {nhà nước|công ích|của nhà nước}, xin thuê đất = giao đất, cho thuê đất, chuyển mục đích sử dụng đất
xóa nợ tiền sử dụng đất, xóa nợ sổ đỏ, trả nợ tiền sử dụng đất = xóa ghi nợ tiền sử dụng đất, lệ phí trước bạ
hỏi thông tin đất, kiểm tra đất, tra cứu {đất|thửa đất|quy hoạch|sổ đỏ} = cung cấp thông tin, dữ liệu đất đai | cung cấp thông tin quy hoạch
# Family
{bé|con|cháu} mới {sinh|đẻ}, làm {khai sinh|giấy khai sinh}, khai sinh {cho con|cho cháu|cho bé|trễ|muộn} = đăng ký khai sinh
{ba|cha|bố|mẹ|ông|bà|chồng|vợ|người nhà|người thân|bác|chú} {mất|chết|qua đời|vừa mất|mới mất}, giấy {báo tử|khai tử|chứng tử} = đăng ký khai tử
giấy {đăng ký kết hôn|kết hôn} {mất|bị mất}, {trích lục|bản sao} {khai tử|kết hôn|khai sinh|giấy khai sinh|giấy kết hôn|giấy chứng tử}, mất giấy {kết hôn|đăng ký kết hôn|khai tử|chứng tử} = cấp bản sao trích lục hộ tịch
nhận {cha con|mẹ con|con ruột|lại con}, xác nhận cha con, con riêng nhận cha = đăng ký nhận cha, mẹ, con
{chưa đăng ký kết hôn|chưa kết hôn|chưa cưới} {khai sinh|khai sinh cho con|có con}, khai sinh {mang họ cha|theo họ cha|theo họ mẹ}, con không có cha, khai sinh không có cha = đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | đăng ký khai sinh
giám hộ {cho cháu|cho con|cho em|người già|trẻ em|cháu}, làm giám hộ, nuôi cháu mồ côi = đăng ký giám hộ
con nuôi {người thân|cháu ruột|trong nước}, nhận {con nuôi|cháu làm con nuôi} = đăng ký việc nuôi con nuôi trong nước
{giấy|giấy xác nhận|xác nhận} {ly hôn|ly hôn rồi}, ly hôn cưới vợ mới, ly hôn lấy chồng khác, xác nhận {chưa kết hôn|chưa có vợ|chưa có chồng|còn độc thân|đã ly hôn}, chưa {có vợ|có chồng|lập gia đình} = cấp giấy xác nhận tình trạng hôn nhân
{kết hôn|cưới} {ở nước ngoài|bên nước ngoài} {về ghi sổ|ghi chú} = ghi vào sổ hộ tịch việc kết hôn
ly hôn {ở nước ngoài|bên nước ngoài} {về ghi sổ|ghi chú} = ghi vào sổ hộ tịch việc ly hôn
nhận nuôi {trẻ mồ côi|trẻ bị bỏ rơi}, chăm sóc trẻ mồ côi = đăng ký nhận chăm sóc thay thế cho trẻ em | đăng ký việc nuôi con nuôi trong nước
bạo hành {trẻ em|con}, đánh con, xâm hại trẻ em = phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại
# Residence
{nhập|vô|chuyển} {khẩu|hộ khẩu} {theo mẹ|theo chồng|theo vợ|vào nhà chồng|từ tỉnh khác|khác tỉnh|nhà thuê|vào nhà người thân}, {nhập|vô|chuyển|làm|đăng ký|thêm} {khẩu|hộ khẩu|sổ hộ khẩu} {cho con|cho vợ|cho chồng|về nhà chồng|về nhà vợ} = đăng ký thường trú
chuyển {về nhà mới|nhà|chỗ ở|nơi ở} = đăng ký thường trú
{thuê|mướn|ở|cho thuê} {trọ|phòng trọ|nhà trọ} {đăng ký tạm trú|khai tạm trú}, tạm trú công nhân = đăng ký tạm trú
gia hạn {tạm trú|kt3}, tạm trú hết hạn, hết hạn tạm trú = gia hạn tạm trú
{xóa|hủy|cắt} {tạm trú|kt3} = xóa đăng ký tạm trú
{đi làm xa|đi vắng|đi nghĩa vụ|vắng mặt lâu|đi xa nhà}, báo vắng = khai báo tạm vắng
{sửa|đổi|sai} {thông tin cư trú|thông tin hộ khẩu|chủ hộ|thông tin dân cư}, đổi chủ hộ, thay đổi chủ hộ = điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú
giấy {xác nhận nơi cư trú|xác nhận cư trú|xác nhận tạm trú|ct07|xác nhận thường trú}, xác nhận {tạm trú|thường trú|nhân khẩu|nơi cư trú} = xác nhận thông tin về cư trú
{thẻ căn cước|căn cước|cccd} {rách|gãy|hư|bị gãy|bị hỏng}, {mất|rớt|rơi} {bóp|ví|giấy tờ tùy thân} = cấp lại thẻ căn cước | cấp đổi thẻ căn cước
{quá tuổi|đủ tuổi} đổi căn cước, {đổi|cấp đổi} {thẻ căn cước|căn cước công dân|chứng minh nhân dân} = cấp đổi thẻ căn cước
{khóa|mở khóa|quên mật khẩu} vneid, mở lại vneid = mở khóa tài khoản định danh điện tử
{thông tin|sai} {dân cư|cơ sở dữ liệu dân cư}, sai thông tin trên vneid = điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư
{đổi|gia hạn|cấp lại|làm lại|hết hạn} {hộ chiếu|passport}, {hộ chiếu|passport} {hết hạn|cho bé|cho con|trẻ em} = cấp hộ chiếu phổ thông ở trong nước
{xin|làm|cấp} {visa|thị thực} {cho người nước ngoài|cho vợ|cho chồng}, visa cho khách = cấp thị thực cho người nước ngoài tại Việt Nam
thẻ thường trú, định cư việt nam = cấp thẻ thường trú cho người nước ngoài tại Việt Nam
giấy thông hành, đi campuchia, qua campuchia = cấp giấy thông hành biên giới
việt kiều {hồi hương|về nước|nhập tịch}, gốc việt nam, người gốc việt = cấp giấy xác nhận là người gốc Việt Nam
# Vehicles and roads
biển số {tạm|tạm thời}, {biển|xe} tạm, đăng ký tạm xe, giấy {xe|đăng ký xe} tạm = đăng ký xe tạm thời
{đổi|thay|rách|mờ} {biển số|biển số xe|cà vẹt|giấy đăng ký xe|màu biển}, đổi màu xe, đổi màu sơn xe = đổi chứng nhận đăng ký xe, biển số xe
{bán|thu hồi|trả|hủy} {biển số|biển số xe|xe cũ nát}, bán xe nộp biển, thu hồi biển số = thu hồi chứng nhận đăng ký xe, biển số xe
thi {bằng lái xe|bằng lái xe máy|bằng ô tô|lấy bằng lái|bằng b2}, {nâng|nâng hạng} {bằng lái|bằng lái xe|giấy phép lái xe|dấu} = cấp giấy phép lái xe
{mở|dạy} {trung tâm dạy lái xe|trường lái|trường dạy lái} = cấp giấy phép đào tạo lái xe
{trạm|trung tâm|mở trạm} đăng kiểm, đăng kiểm xe, đăng kiểm ô tô = cấp mới giấy chứng nhận đủ điều kiện hoạt động kiểm định xe cơ giới
xe {chở hàng|dịch vụ|du lịch|khách|công nghệ|buýt|đưa rước}, kinh doanh vận tải, chạy xe {dịch vụ|công nghệ|hợp đồng}, giấy phép vận tải = cấp giấy phép kinh doanh vận tải bằng xe ô tô
chở {xăng|gas|hóa chất|hàng nguy hiểm|chất dễ cháy} = cấp giấy phép vận chuyển hàng hóa nguy hiểm
trừ điểm bằng lái, phục hồi điểm bằng lái, hết điểm bằng lái = đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
# Foreigners' words
birth certificate = đăng ký khai sinh
marriage registration, marriage certificate, get married = đăng ký kết hôn có yếu tố nước ngoài
temporary residence card, trc = cấp thẻ tạm trú cho người nước ngoài
visa extension, extend visa = gia hạn tạm trú cho người nước ngoài tại Việt Nam
driving licence, driving license, driver license = cấp giấy phép lái xe
criminal record, police check = cấp phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài
business license, business registration = đăng ký thành lập hộ kinh doanh | đăng ký thành lập công ty TNHH
# Actions
mất, bị mất, làm lại, xin lại, làm mất, cấp lại, bị hỏng = cấp lại
mở, lập, thành lập = thành lập | đăng ký thành lập
hủy, hủy bỏ, bỏ = xóa | chấm dứt | hủy bỏ
đổi, đổi mới = cấp đổi | thay đổi
`
