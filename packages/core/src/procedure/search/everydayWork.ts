/**
 * Everyday words of trade, tax, work and school, with the official words they stand for, as data: see `
lexicon.ts`.
 *
 * A line is "word, word = meaning | meaning"; `{a|b} {c|d}` stands for "a c", "a d", "b c", "b d".
 *
 * @module
 */

export const WORK = `
# Business
mở quán, mở tiệm, mở cửa hàng, mở shop, buôn bán nhỏ, kinh doanh nhỏ, bán hàng, giấy phép kinh doanh, đăng ký kinh doanh, mở tiệm tạp hóa, hộ kinh doanh, kinh doanh hộ gia đình, mở tiệm tóc, mở sạp, bán quần áo, mở {tiệm hớt tóc|tiệm nail|spa|tiệm sửa xe|tiệm giặt ủi|tiệm vàng|tiệm điện thoại|shop quần áo|đại lý|tiệm bánh|cửa hàng tiện lợi|quán cafe|quán cà phê|quán nước|tạp hóa|quán trà sữa|tiệm may}, buôn bán, bán hàng {online|tại nhà|ở chợ}, cá thể = đăng ký thành lập hộ kinh doanh
mở quán ăn, mở nhà hàng, quán ăn, nhà hàng, quán nhậu = đăng ký thành lập hộ kinh doanh | an toàn thực phẩm cơ sở kinh doanh dịch vụ ăn uống
{đóng|nghỉ|trả|hủy|bỏ} {hộ kinh doanh|giấy phép kinh doanh|giấy phép hộ kinh doanh}, nghỉ bán {tạp hóa|quán|tiệm|cà phê}, hết buôn bán, không bán nữa, không kinh doanh nữa, đóng cửa tiệm, đóng cửa quán, nghỉ bán, dẹp tiệm, nghỉ kinh doanh, giải thể hộ kinh doanh, nghỉ bán hàng, dẹp quán, đóng cửa hàng = chấm dứt hoạt động hộ kinh doanh
đổi giấy phép kinh doanh, {đổi|thay đổi|thêm} {địa chỉ|tên|ngành nghề|chủ} {quán|tiệm|hộ kinh doanh|cửa hàng} = đăng ký thay đổi nội dung đăng ký hộ kinh doanh
mất {giấy phép kinh doanh|giấy đăng ký kinh doanh|giấy đăng ký hộ kinh doanh|giấy phép hộ kinh doanh} = cấp lại giấy chứng nhận đăng ký hộ kinh doanh
mở công ty, lập công ty, mở doanh nghiệp, lập doanh nghiệp, khởi nghiệp, mở cty, thành lập cty = đăng ký thành lập công ty TNHH | đăng ký thành lập doanh nghiệp
chuyển {doanh nghiệp tư nhân|doanh nghiệp} {thành công ty|thành công ty tnhh|lên công ty|sang công ty}, chuyển đổi loại hình {công ty|doanh nghiệp} = chuyển đổi doanh nghiệp tư nhân thành công ty hợp danh, công ty trách nhiệm hữu hạn, công ty cổ phần
{chuyển|đổi} công ty {tnhh|trách nhiệm hữu hạn} {sang cổ phần|thành cổ phần|lên cổ phần} = chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần
công ty cổ phần = đăng ký thành lập công ty cổ phần
trách nhiệm hữu hạn, tnhh = TNHH | trách nhiệm hữu hạn
{đóng|đóng cửa|giải thể|phá sản|dẹp|ngưng hẳn} {công ty|doanh nghiệp|cty|công ty tnhh|công ty cổ phần|công ty tnhh một thành viên|công ty trách nhiệm hữu hạn một thành viên} = giải thể doanh nghiệp
đổi {giám đốc|người đại diện} {công ty|doanh nghiệp}, đổi giám đốc, {đổi|thay đổi|thay} {người đại diện|đại diện} {pháp luật|theo pháp luật}, {đổi|thay đổi|chuyển|dời} {tên|địa chỉ|trụ sở|ngành nghề|văn phòng} {công ty|doanh nghiệp|cty}, công ty {đổi tên|đổi địa chỉ|chuyển địa chỉ|dời văn phòng|thêm ngành nghề}, thêm ngành nghề công ty, bổ sung ngành nghề, thay đổi giấy phép kinh doanh công ty, chuyển trụ sở = đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
mở chi nhánh, đăng ký chi nhánh, mở văn phòng đại diện, lập chi nhánh = đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
vệ sinh an toàn thực phẩm, giấy an toàn thực phẩm, giấy vệ sinh = giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm
mở {tiệm thuốc tây|hiệu thuốc|quầy thuốc|nhà thuốc tây}, tiệm thuốc tây, bán thuốc, mở nhà thuốc, tiệm thuốc, mở tiệm thuốc, quầy thuốc, bán thuốc tây, hiệu thuốc, nhà thuốc tây = cấp giấy chứng nhận đủ điều kiện kinh doanh dược (cơ sở bán lẻ thuốc nhà thuốc, quầy thuốc)
{hành nghề|bằng|chứng chỉ} {dược|dược sĩ|bán thuốc} = cấp chứng chỉ hành nghề dược
mở phòng khám, phòng khám, phòng mạch, phòng khám tư = giấy phép hoạt động khám bệnh, chữa bệnh
tiệm cầm đồ, cầm đồ, khách sạn, mở khách sạn, nhà nghỉ, mở nhà nghỉ, an ninh trật tự, công ty bảo vệ, mở {công ty bảo vệ|massage|xông hơi|tiệm vàng mã|dịch vụ đòi nợ} = cấp mới giấy chứng nhận đủ điều kiện về an ninh, trật tự
quán hát, karaoke, mở quán karaoke, quán karaoke, hát karaoke = giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
vũ trường, quán bar = giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường
treo biển quảng cáo, bảng quảng cáo, treo băng rôn, biển hiệu, băng rôn, bảng hiệu = thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
cò đất, môi giới nhà đất, môi giới đất = chứng chỉ hành nghề môi giới bất động sản
phòng cháy, chữa cháy, thẩm duyệt phòng cháy = phòng cháy chữa cháy | phòng cháy và chữa cháy
hướng dẫn viên, tour guide = cấp thẻ hướng dẫn viên du lịch
bác sĩ thú y, {hành nghề|chứng chỉ} {thú y|khám chó mèo}, phòng khám thú y = cấp chứng chỉ hành nghề thú y
khắc dấu, con dấu, mẫu dấu = đăng ký mẫu con dấu
nội quy công ty = đăng ký nội quy lao động của doanh nghiệp
# Tax
mã số thuế, {đăng ký|xin|cấp|làm} mã số thuế cá nhân, đăng ký {giảm trừ gia cảnh|người phụ thuộc}, giảm trừ gia cảnh, thuế cá nhân, người phụ thuộc = đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc
thuế trước bạ, lệ phí trước bạ, trước bạ nhà đất = khai lệ phí trước bạ nhà, đất
{đóng|nộp|khai} thuế {bán nhà|bán đất|mua bán nhà đất|sang tên|nhận thừa kế|được cho đất}, bán {nhà|đất} {đóng thuế|nộp thuế}, bán {nhà|đất} thuế thu nhập cá nhân, thuế mua bán nhà đất, thuế bán nhà, thuế bán đất, thuế nhà đất, thuế chuyển nhượng đất = khai thuế TNCN đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
thuế đất, thuế đất phi nông nghiệp, thuế nhà đất hằng năm = khai thuế sử dụng đất phi nông nghiệp
thuế cho thuê {nhà|nhà trọ|phòng trọ|mặt bằng|căn hộ}, thuế nhà trọ = khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế
{khai|đóng|nộp} thuế {quán|tiệm|tạp hóa|hộ kinh doanh|cửa hàng|khoán|buôn bán}, thuế khoán, thuế hộ kinh doanh, thuế môn bài, môn bài, lệ phí môn bài, giấy môn bài = khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
hoàn thuế tncn, {quyết toán|hoàn|hoàn lại|lấy lại} {thuế|thuế thu nhập|tncn|thuế lương} = khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
hóa đơn điện tử, hóa đơn đỏ, xuất hóa đơn, hóa đơn = đăng ký sử dụng hóa đơn điện tử
# Work, insurance, welfare
tiền thất nghiệp, trợ cấp thất nghiệp, lãnh thất nghiệp, bảo hiểm thất nghiệp, nghỉ việc, mất việc, đăng ký thất nghiệp, {thất nghiệp|nghỉ việc|mất việc|bị sa thải} {lãnh tiền|hưởng tiền|đăng ký|nhận tiền}, thất nghiệp = hưởng trợ cấp thất nghiệp
rút bảo hiểm, lãnh bảo hiểm xã hội, rút bhxh, bhxh 1 lần, {rút|lãnh|nhận|lấy} {bảo hiểm xã hội|bảo hiểm|bhxh} {1 lần|một lần} = hưởng bảo hiểm xã hội một lần
nghỉ đẻ, nghỉ sinh, bảo hiểm thai sản, nghỉ thai sản, thai sản, {tiền|hưởng|lãnh|nhận} {thai sản|sinh con|nghỉ sinh|nghỉ đẻ}, chế độ {thai sản|sinh con|nghỉ sinh} = hưởng chế độ thai sản lao động nữ sinh con | giải quyết hưởng chế độ thai sản
nghỉ hưu, về hưu, lương hưu, hưu trí, sổ hưu = hưởng lương hưu
tử tuất, {hưởng|lãnh|nhận} lương hưu {mất|chết}, {tiền|trợ cấp} tuất, {chết|mất} {đang đóng bảo hiểm|đang hưởng lương hưu} = hưởng trợ cấp tuất | chế độ tử tuất
nghỉ ốm, tiền ốm, ốm đau, nghỉ bệnh = hưởng trợ cấp ốm đau | chế độ ốm đau
tai nạn lao động = hưởng chế độ TNLĐ, BNN | tai nạn lao động
sổ bảo hiểm, đóng bảo hiểm xã hội, tham gia bảo hiểm xã hội, mua bảo hiểm xã hội = đăng ký tham gia bảo hiểm xã hội và cấp sổ bảo hiểm xã hội | cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
bảo hiểm y tế, thẻ bảo hiểm, thẻ khám bệnh = cấp thẻ bảo hiểm y tế
thẻ bảo hiểm y tế bị mất, mất thẻ bảo hiểm, mất thẻ bhyt = cấp lại thẻ bảo hiểm y tế | cấp lại, đổi thẻ BHYT
thẻ bảo hiểm y tế {trẻ dưới 6 tuổi|dưới 6 tuổi|cho bé|bé mới sinh}, bảo hiểm y tế {con|bé|trẻ sơ sinh|dưới 6 tuổi}, bảo hiểm y tế cho trẻ em, bảo hiểm y tế trẻ em, thẻ bảo hiểm cho bé, thẻ bảo hiểm y tế cho con = liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
hưu trí xã hội, {trợ cấp|tiền|tiền hằng tháng|lãnh tiền|chế độ|phụ cấp} {người già|người cao tuổi|cao tuổi|tuổi già|75 tuổi|80 tuổi|85 tuổi|90 tuổi|ông bà già}, người cao tuổi, {75 tuổi|80 tuổi|85 tuổi}, {chưa có|không có} lương hưu = thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội | trợ cấp xã hội hàng tháng
trợ cấp xã hội, trợ cấp khuyết tật, trợ cấp người khuyết tật, trợ cấp cho người khuyết tật, bảo trợ xã hội, tiền khuyết tật, mẹ đơn thân = trợ cấp xã hội hàng tháng
giấy khuyết tật, người khuyết tật, giấy chứng nhận khuyết tật, tàn tật, thẻ khuyết tật, {làm|xin|giám định} {giấy khuyết tật|khuyết tật|mức độ khuyết tật}, giấy tàn tật = xác định mức độ khuyết tật và cấp giấy xác nhận khuyết tật
sổ hộ nghèo, xét hộ nghèo, hộ nghèo, xin hộ nghèo, cận nghèo, sổ nghèo = công nhận hộ nghèo, hộ cận nghèo
người có công, gia đình chính sách = người có công với cách mạng
xuất khẩu lao động, đi làm nước ngoài = người lao động đi làm việc ở nước ngoài theo hợp đồng
# School
nhà trẻ, mẫu giáo, mở nhà trẻ, nhóm trẻ, giữ trẻ, mở nhóm trẻ, trường mầm non, nhà trẻ tư, lớp mẫu giáo = thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập | thành lập nhà trẻ, trường mẫu giáo, trường mầm non
chuyển trường, {chuyển|đổi} trường cho {con|bé|cháu}, xin chuyển trường, chuyển học bạ, học bạ = chuyển trường và tiếp nhận học sinh
miễn học phí, giảm học phí = đề nghị miễn, giảm học phí
thi đại học, xét tuyển đại học, tuyển sinh đại học, nguyện vọng đại học = đăng ký xét tuyển trình độ đại học
thi tốt nghiệp, thi thpt, thi trung học phổ thông = đăng ký dự thi tốt nghiệp trung học phổ thông
phúc khảo, {chấm lại|xin chấm lại|phúc tra} {bài thi|điểm thi} = phúc khảo bài thi tốt nghiệp
# Courts, complaints, other
kiện, khởi kiện, nộp đơn kiện, đơn kiện, ra tòa = đơn khởi kiện
thi hành án, đòi nợ theo bản án, đòi nợ, {nhờ|yêu cầu|xin} thi hành án, thi hành bản án = yêu cầu thi hành án dân sự
cai nghiện, {nghiện|cai} ma túy, đi cai nghiện = đăng ký cai nghiện ma túy tự nguyện
vào công an, đi công an, nghĩa vụ công an = tuyển chọn công dân vào công an nhân dân
luật sư {miễn phí|cho người nghèo|nhà nước|không mất tiền}, tư vấn luật miễn phí, hỗ trợ {luật sư|pháp lý} người nghèo, trợ giúp pháp lý = yêu cầu trợ giúp pháp lý
điện mặt trời, pin mặt trời = phát triển điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
# Shops and companies
mở {phòng gym|phòng tập|phòng tập gym|lớp yoga|sân bóng|sân cầu lông|câu lạc bộ bida|sân pickleball}, phòng gym, gym, yoga, thể hình, bida, sân bóng, cầu lông, phòng tập = cấp giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao
{mở|kinh doanh} {hồ bơi|bể bơi}, hồ bơi, bể bơi, dạy bơi = cấp giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao đối với môn Bơi, Lặn
dạy võ, lò võ, mở {lớp võ|võ đường} = đủ điều kiện kinh doanh hoạt động thể thao đối với môn Võ cổ truyền
múa lân, đoàn lân, đội lân = đủ điều kiện kinh doanh hoạt động thể thao đối với môn Lân Sư Rồng
{mở|bán} {quán cơm|quán phở|quán ăn vặt|quán ốc|trà sữa|đồ ăn|quán nước|quán bún|đồ ăn online|cơm hộp} = đăng ký thành lập hộ kinh doanh | cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm dịch vụ ăn uống
{nghỉ|ngưng|đóng cửa} {bán|quán|tiệm} {vài tháng|tháng|một thời gian|tạm thời}, {tạm|xin tạm} {nghỉ|ngưng|đóng cửa} {quán|tiệm|bán|cửa hàng|kinh doanh}, tạm ngừng hộ kinh doanh = tạm ngừng kinh doanh của hộ kinh doanh
mở công ty {một mình|tnhh|trách nhiệm hữu hạn|một thành viên}, thành lập công ty {tnhh|trách nhiệm hữu hạn} = đăng ký thành lập công ty TNHH một thành viên | đăng ký thành lập công ty TNHH hai thành viên trở lên
{đổi|thêm|thay|bớt} {thành viên|người góp vốn|người|cổ đông} công ty, chuyển nhượng vốn công ty = đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn
{tăng|giảm|thay đổi} vốn, tăng vốn {công ty|điều lệ} = đăng ký thay đổi vốn điều lệ
{mất|cấp lại|làm lại} giấy {phép kinh doanh công ty|đăng ký doanh nghiệp|phép công ty} = cấp lại giấy chứng nhận đăng ký doanh nghiệp
đóng {chi nhánh|văn phòng đại diện} = chấm dứt hoạt động chi nhánh, văn phòng đại diện
hợp tác xã, {mở|lập|thành lập} hợp tác xã = đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã
{hành nghề|bằng|chứng chỉ} {luật sư} = cấp chứng chỉ hành nghề luật sư
{hành nghề|bằng|chứng chỉ|thẻ} {môi giới|môi giới nhà đất|cò đất|bán bất động sản} = cấp mới chứng chỉ hành nghề môi giới bất động sản
{hành nghề|bằng|chứng chỉ} {xây dựng|kỹ sư|giám sát công trình} = cấp mới chứng chỉ hành nghề hoạt động xây dựng
{hành nghề|bằng|chứng chỉ} {kiến trúc sư|kiến trúc} = cấp chứng chỉ hành nghề kiến trúc
{mở|lập} {văn phòng luật sư|văn phòng luật|công ty luật} = đăng ký hoạt động của tổ chức hành nghề luật sư
{mở|lập} {văn phòng công chứng|phòng công chứng} = thành lập Văn phòng công chứng
{cửa hàng|tiệm|bán|mở tiệm} {thuốc thú y|thuốc cho gia súc} = cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
{cửa hàng|tiệm|mở tiệm|mở cửa hàng} {thuốc bảo vệ thực vật|thuốc trừ sâu|vật tư nông nghiệp|thuốc sâu} = cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
{trang trại|nuôi|trại} {heo|gà|bò|vịt|chăn nuôi} = cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với chăn nuôi trang trại quy mô lớn
{heo|gà|bò|gia súc|vịt} {bị dịch|chết dịch}, hỗ trợ dịch {heo|bệnh|tả heo} = hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
mã vùng trồng, mã số vùng trồng = cấp, cấp lại mã số vùng trồng, mã số cơ sở đóng gói
{chuyển|đổi} đất lúa trồng cây, trồng cây trên đất lúa = chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa
{mở|in} {tiệm in|nhà in|xưởng in}, in ấn, photocopy màu = xác nhận đăng ký hoạt động in
công bố mỹ phẩm, bán mỹ phẩm = cấp số tiếp nhận phiếu công bố sản phẩm mỹ phẩm
công bố {thực phẩm|thực phẩm chức năng|sản phẩm} = đăng ký bản công bố sản phẩm thực phẩm
{lữ hành|công ty du lịch|tour} = giấy phép kinh doanh dịch vụ lữ hành
khách sạn sao, xếp sao khách sạn, hạng sao = công nhận hạng cơ sở lưu trú du lịch hạng 1 sao, 2 sao, 3 sao
chiếu phim, phân loại phim = cấp giấy phép phân loại phim
mất con dấu, làm lại con dấu, đổi con dấu = đăng ký lại mẫu con dấu
# Tax and money
nợ thuế, {trả góp|trả dần|nộp dần|đóng dần} {thuế|tiền thuế|nợ thuế}, nợ thuế trả góp = nộp dần tiền thuế nợ
{giảm|miễn|xin miễn|xin giảm} thuế {đất|đất phi nông nghiệp|nhà đất} = khai; miễn, giảm thuế sử dụng đất phi nông nghiệp
{giảm|miễn} thuế {thiên tai|khó khăn|cháy nhà|hỏa hoạn} = giảm thuế thu nhập cá nhân đối với cá nhân gặp khó khăn do thiên tai, hỏa hoạn
xác nhận {không nợ thuế|hoàn thành nghĩa vụ thuế|đóng thuế} = xác nhận thực hiện nghĩa vụ thuế
hóa đơn {sai|viết sai|lập sai|xuất sai}, {xuất sai|viết sai|sửa} hóa đơn = xử lý hóa đơn điện tử đã lập sai
hóa đơn lẻ, {mua|xin} hóa đơn = cấp hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
thuế {bán hàng online|tiktok|shopee|thương mại điện tử|bán hàng qua mạng} = kê khai nộp thuế nền tảng thương mại điện tử
mất mã số thuế, quên mã số thuế = cấp lại giấy chứng nhận đăng ký thuế, thông báo mã số thuế
mở lại mã số thuế, mã số thuế bị khóa = khôi phục mã số thuế
{đổi|thay đổi} thông tin mã số thuế, cập nhật cccd mã số thuế = đăng ký thay đổi thông tin đăng ký thuế
đổi tiền {rách|cũ|hư|nát}, tiền {rách|mối ăn} = đổi tiền không đủ tiêu chuẩn lưu thông
tiền giả = giám định tiền giả, tiền nghi giả
# Work, insurance, welfare
{thôi|dừng|ngưng|chấm dứt} {nhận|hưởng|lãnh} thất nghiệp, có việc mới = chấm dứt hưởng trợ cấp thất nghiệp | tạm dừng hưởng trợ cấp thất nghiệp
tìm việc, kiếm việc, giới thiệu việc làm = hỗ trợ tư vấn, giới thiệu việc làm
học nghề, {hỗ trợ|miễn phí} học nghề = hỗ trợ đào tạo nghề cho người lao động | hỗ trợ người lao động tham gia đào tạo nghề
thai sản {chồng|cho chồng|lao động nam}, chồng {hưởng|lãnh|nghỉ} thai sản, vợ sinh, vợ đẻ, {vợ|chồng} {sinh|sinh con} {chồng nghỉ|nghỉ}, nam nghỉ vợ sinh = hưởng chế độ thai sản đối với lao động nam khi vợ sinh con
tai nạn {lao động|ở công ty|khi làm việc|trong công ty|lúc làm|giờ làm|đang làm công ty}, bị thương {khi làm việc|ở công ty} = hưởng chế độ TNLĐ, BNN đối với trường hợp bị TNLĐ lần đầu
{mất|rách|cấp lại|làm lại} {sổ bảo hiểm|sổ bhxh|sổ bảo hiểm xã hội} = cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
thanh toán {tiền viện|viện phí|bảo hiểm y tế}, đòi tiền bảo hiểm y tế = thanh toán trực tiếp chi phí khám bệnh, chữa bệnh bảo hiểm y tế
{bảo hiểm xã hội|bhxh|bảo hiểm} tự nguyện = tham gia bảo hiểm xã hội tự nguyện | đăng ký tham gia bảo hiểm xã hội
tiền nuôi trẻ mồ côi, {trợ cấp|tiền|hỗ trợ} {người khuyết tật|tàn tật|mồ côi|trẻ mồ côi|mẹ đơn thân|đơn thân|nghèo nuôi con|nuôi con một mình|tâm thần|bệnh tâm thần} = thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng
{xin|làm|xét} {hộ nghèo|hộ cận nghèo|sổ nghèo} = công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
thoát nghèo = công nhận hộ thoát nghèo, hộ thoát cận nghèo
{dời|di dời|chuyển|bốc|cải táng|đưa} {mộ|hài cốt|cốt} {liệt sĩ|về quê}, bốc mộ = di chuyển hài cốt liệt sĩ
đi thăm mộ, thăm mộ = thăm viếng mộ liệt sĩ
{thương binh|bệnh binh|chất độc da cam|bộ đội|cựu chiến binh|thanh niên xung phong|gia đình liệt sĩ|thân nhân liệt sĩ} {trợ cấp|chế độ|ưu đãi} = giải quyết chế độ ưu đãi người có công với cách mạng và thân nhân
bằng tổ quốc ghi công = cấp bằng Tổ quốc ghi công
# School
{xin|được} {miễn|giảm} {học phí|tiền học}, hỗ trợ {tiền học|học phí} = đề nghị miễn, giảm học phí | đề nghị hỗ trợ chi phí học tập
ăn trưa {trẻ mẫu giáo|mầm non}, tiền ăn trưa = hỗ trợ ăn trưa đối với trẻ em mẫu giáo
con công nhân học mầm non, trợ cấp con công nhân = trợ cấp đối với trẻ em mầm non là con công nhân, người lao động làm việc tại khu công nghiệp
mở {trường tư|trường tiểu học|trường cấp 1} = thành lập hoặc cho phép thành lập trường tiểu học
mở {trường cấp 2|trường trung học} = thành lập hoặc cho phép thành lập trường trung học cơ sở
mở {trường cấp 3|trường thpt} = thành lập hoặc cho phép thành lập trường trung học phổ thông
mở {trung tâm ngoại ngữ|trung tâm tiếng anh|trung tâm dạy thêm|lớp dạy thêm|trung tâm tin học} = thành lập trung tâm giáo dục thường xuyên
# Courts, police, other
{kiện|đơn ly hôn|ly hôn|khởi kiện|nộp đơn} {ra tòa|tòa án|ở tòa}, ly hôn thuận tình, đơn ly hôn = gửi, nhận đơn khởi kiện, tài liệu, chứng cứ
bản án, {sao|xin|trích lục} bản án = đăng ký cấp sao bản án, tài liệu trong hồ sơ vụ án
{giấy|làm|thẩm duyệt} phòng cháy = thẩm định thiết kế về phòng cháy chữa cháy | kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
{khai báo|đăng ký} {dao kiếm|gươm|vũ khí thô sơ|súng săn} = khai báo vũ khí thô sơ
{khoan|đào|đăng ký} {giếng|giếng khoan} = đăng ký khai thác nước dưới đất | cấp giấy phép hành nghề khoan nước dưới đất
lắp {điện mặt trời|pin mặt trời|điện năng lượng} = thông báo phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
{lập|xin|mở} {hội|câu lạc bộ|quỹ từ thiện}, quỹ từ thiện = thành lập hội | cấp giấy phép thành lập và công nhận điều lệ quỹ
câu lạc bộ thể thao = công nhận câu lạc bộ thể dục thể thao cơ sở
tóm tắt bệnh án, hồ sơ bệnh án, xin bệnh án = cấp bản tóm tắt hồ sơ bệnh án
{hành nghề|chứng chỉ|bằng} {bác sĩ|y sĩ|điều dưỡng|khám bệnh|lương y|đông y} = cấp mới giấy phép hành nghề | đăng ký hành nghề
thầy thuốc {nam|đông y}, bốc thuốc nam = cấp giấy chứng nhận lương y
bài thuốc gia truyền = giấy chứng nhận người có bài thuốc gia truyền
{thuốc|vaccine|tiêm chủng} {tai biến|bị phản ứng}, bồi thường tiêm chủng = xác định trường hợp được bồi thường do xảy ra tai biến trong tiêm chủng
{tàu cá|ghe cá|tàu đánh cá} {đăng ký|mới|đóng mới} = cấp giấy chứng nhận đăng ký tàu cá
nuôi {cá bè|cá lồng|tôm|cá} = cấp giấy xác nhận nuôi trồng thủy sản lồng bè, đối tượng thủy sản nuôi chủ lực
khiếu nại = giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân | giải quyết khiếu nại
tố cáo, tố cáo {cán bộ|công an|người khác} = giải quyết tố cáo
{vô|vào|xin vô|xin vào|tham gia|đăng ký} {tổ bảo vệ|tổ an ninh|tổ bảo vệ an ninh|dân phòng|tổ bảo vệ an ninh ấp|lực lượng an ninh|an ninh cơ sở} = tuyển chọn tổ viên tổ bảo vệ an ninh, trật tự
{lấy lại|nhận lại|rút} {tiền cọc|ký quỹ} cho thuê {lao động|lại lao động} = rút tiền ký quỹ của doanh nghiệp cho thuê lại lao động
tinh {bò|heo|trâu} phối giống, phối giống {bò|heo|trâu|cho bò} {nhà nước hỗ trợ|nhà nước trả tiền|hỗ trợ|nhân tạo} = hỗ trợ chi phí về vật tư phối giống nhân tạo gia súc
{hộ làm nông|hộ nông|làm nông|nông dân} {mức sống trung bình|sống trung bình|bảo hiểm y tế|mua bảo hiểm y tế} = công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình
luật sư {mất thẻ|mất chứng chỉ|mất thẻ chứng chỉ|rách chứng chỉ|mất chứng chỉ hành nghề}, mất {chứng chỉ hành nghề luật sư|chứng chỉ luật sư} = cấp lại chứng chỉ hành nghề luật sư trong trường hợp bị mất, bị rách
thừa phát lại {xin hành nghề|hành nghề|cấp thẻ|đăng ký hành nghề} = đăng ký hành nghề và cấp thẻ thừa phát lại
{giảm|miễn|bớt|xin bớt|xin giảm|xin miễn} {phí thi hành án|án phí|tiền thi hành án} = đề nghị miễn, giảm phí thi hành án
{mở|lập|thành lập} trường {mầm non|mẫu giáo|mầm non tư thục}, trường {mầm non|mẫu giáo} {tư thục|tư thục mới mở|mới mở|tư thục xin phép} = thành lập hoặc cho phép thành lập nhà trẻ, trường mẫu giáo, trường mầm non
{tư vấn du học|du học} {gia hạn|hết hạn|điều chỉnh} = điều chỉnh, bổ sung, gia hạn giấy chứng nhận đăng ký kinh doanh dịch vụ tư vấn du học
{bác sĩ|y sĩ|điều dưỡng|y tá|hộ sinh|kỹ thuật viên} {giấy phép hành nghề|xin giấy phép hành nghề|xin hành nghề|chứng chỉ hành nghề|giấy hành nghề} = cấp mới giấy phép hành nghề
{thất nghiệp|đang thất nghiệp|hưởng thất nghiệp} {học nghề|muốn học nghề|đi học nghề|trả học phí} = hỗ trợ người lao động tham gia đào tạo, nâng cao trình độ kỹ năng nghề
trọng tài {thương mại|lập trung tâm|thương mại lập trung tâm}, {lập|mở|thành lập} trung tâm trọng tài = thành lập, đăng ký hoạt động trung tâm trọng tài
{dân công|dân công hỏa tuyến|dân công ngày xưa|tải đạn|dân công tải đạn} {ma chay|mai táng|đám ma|mai táng phí|tiền mai táng}, {ma chay|mai táng} {dân công|dân công hỏa tuyến|dân công tải đạn} = giải quyết chế độ mai táng phí đối với dân công hỏa tuyến
`
