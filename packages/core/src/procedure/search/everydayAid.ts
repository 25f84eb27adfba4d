/**
 * Everyday words of help: insurance, welfare, merit, school, health, children; with the official
 * words they stand for, as data: see `
lexicon.ts`.
 *
 * A line is "word, word = meaning | meaning"; `{a|b} {c|d}` stands for "a c", "a d", "b c", "b d".
 *
 * @module
 */

export const AID = `
# Social insurance
báo {tăng|giảm} {lao động|bảo hiểm|bảo hiểm xã hội}, đóng bảo hiểm cho {nhân viên|công nhân|người làm}, mua bảo hiểm cho {nhân viên|công nhân} = đăng ký, điều chỉnh đóng BHXH, BHYT, BHTN, BHTNLĐ, BNN; cấp sổ BHXH, thẻ BHYT
{gộp|chốt|sửa|đổi} sổ {bảo hiểm|bảo hiểm xã hội|bhxh}, {sai|sửa|đổi} {tên|ngày sinh|thông tin} {sổ bảo hiểm|sổ bảo hiểm xã hội|sổ bhxh|thẻ bảo hiểm|thẻ bảo hiểm y tế|thẻ bhyt}, {sổ bảo hiểm|thẻ bảo hiểm y tế|thẻ bảo hiểm} {sai tên|sai ngày sinh|sai thông tin} = cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
{nghỉ|đi} khám thai, {sẩy|sảy|hư|phá|bỏ} thai, thai {lưu|chết lưu}, {sẩy|sảy} thai {nghỉ|lãnh tiền} = hưởng chế độ thai sản đối với lao động nữ đi khám thai, sảy thai, phá thai
{dưỡng sức|phục hồi sức khỏe} sau {sinh|đẻ|thai sản|sanh} = hưởng trợ cấp dưỡng sức, phục hồi sức khoẻ sau thai sản
{dưỡng sức|phục hồi} sau {ốm|bệnh|ốm đau|mổ} = hưởng trợ cấp dưỡng sức, phục hồi sức khoẻ sau khi ốm đau
nghỉ {nuôi con nuôi|nhận con nuôi} = hưởng chế độ thai sản nhận nuôi con nuôi dưới 6 tháng tuổi
{nằm viện|nghỉ bệnh|bị bệnh|con ốm|con bệnh|chăm con ốm} {hưởng bảo hiểm|lãnh tiền|nghỉ làm|bảo hiểm}, giấy nghỉ {ốm|bệnh|việc hưởng bảo hiểm}, tiền {nghỉ bệnh|nghỉ ốm}, chế độ ốm = hưởng trợ cấp ốm đau | giải quyết hưởng chế độ ốm đau
{xin|làm|hồ sơ|chế độ} {nghỉ hưu|về hưu|hưu trí|hưu}, nghỉ hưu {sớm|trước tuổi|non}, hết tuổi lao động, tới tuổi {hưu|nghỉ hưu|về hưu}, đủ tuổi {hưu|nghỉ hưu}, lương hưu {bảo hiểm xã hội|bảo hiểm xã hội bắt buộc|bảo hiểm bắt buộc} = hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
{lãnh|nhận|rút} lương {hưu giùm|hưu thay|hưu hộ}, {ủy quyền|nhờ người} {lãnh lương hưu|nhận lương hưu|lĩnh lương hưu|nhận thất nghiệp}, lãnh lương giùm ba mẹ, {lãnh|nhận|rút} {giùm|thay|hộ|dùm} {tiền hưu|lương hưu|tiền thất nghiệp|bảo hiểm|tiền trợ cấp}, {tiền hưu|lương hưu} {giùm|thay|hộ|dùm} {ba|mẹ|ông|bà} = ủy quyền lĩnh thay các chế độ bảo hiểm xã hội, trợ cấp thất nghiệp
lương hưu {chưa lãnh|chưa nhận}, người chết chưa nhận lương hưu = truy lĩnh lương hưu, trợ cấp bảo hiểm xã hội của người hưởng đã chết
{chuyển|dời|đổi} {lương hưu|chỗ nhận lương hưu|nơi nhận lương hưu} {sang tỉnh khác|về quê|tỉnh khác}, dời lương hưu, {dọn|chuyển|dời} {nhà|về quê|chỗ ở|vào sài gòn|ra hà nội} {lãnh lương hưu|nhận lương hưu|lương hưu}, {nghỉ hưu|về hưu|lương hưu} {dọn|dọn vào|dời|chuyển} lãnh lương = chuyển hưởng sang địa bàn khác đối với người đang hưởng lương hưu | thay đổi hình thức nhận, nơi nhận lương hưu
lương hưu {định cư|ra nước ngoài|đi nước ngoài|xuất cảnh} = hưởng trợ cấp một lần đối với người đang hưởng lương hưu ra nước ngoài để định cư
{tiền|trợ cấp|chế độ} tuất {hàng tháng|hằng tháng}, tuất {hàng tháng|hằng tháng} {cho con|con nhỏ|bố mất|ba mất|mẹ mất|vợ con} = hưởng trợ cấp tuất hằng tháng
{tiền|trợ cấp|chế độ} tuất một lần = hưởng trợ cấp tuất một lần
bệnh nghề nghiệp, bị {điếc|bụi phổi} nghề nghiệp = hưởng chế độ TNLĐ, BNN | hỗ trợ chi phí khám, chữa bệnh nghề nghiệp cho người lao động
bảo hiểm xã hội {nông dân|người buôn bán|người tự do}, tự đóng {bảo hiểm|bảo hiểm xã hội|bhxh} = đăng ký, đăng ký lại, điều chỉnh đóng BHXH tự nguyện
chưa đủ năm {đóng bảo hiểm|hưởng lương hưu} = chế độ đối với người lao động không đủ điều kiện hưởng lương hưu
tạm {dừng|ngưng|hoãn} đóng bảo hiểm xã hội = tạm dừng đóng vào quỹ hưu trí và tử tuất
tiền {sinh đẻ|đẻ|sanh đẻ|sinh nở|sanh|nghỉ hộ sản}, {công nhân|nữ công nhân|lao động nữ} {sinh|đẻ|sinh con|sanh}, nghỉ {hộ sản|đẻ}, {bầu|có bầu|mang bầu} {nghỉ|nghỉ làm|lãnh tiền} = hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
{máy|dao|cưa} {cán|cắt|đứt|dập|kẹp} {tay|ngón|chân|ngón tay}, {đứt|gãy|dập|mất} {tay|chân|ngón tay} {trong xưởng|ở xưởng|công ty|bảo hiểm|khi làm}, {té|ngã|bị thương|bị nạn} {công trình|giàn giáo|trong công ty|khi làm|trên đường đi làm} = hưởng chế độ TNLĐ, BNN đối với trường hợp bị TNLĐ lần đầu
qua trường {khác|mới} {học}, {học|vào} trường {khác|mới}, {học sinh|con|cháu} {đổi trường|qua trường khác|chuyển trường}, {chuyển|đổi} {lớp|học|trường học|trường cấp 1|trường cấp 2|trường cấp 3|trường tiểu học|trường khác|học sinh}, rút học bạ, {xin|đổi} trường khác, chuyển {trường|học} {tỉnh khác|về quê|khác huyện|giữa năm} = chuyển trường và tiếp nhận học sinh
{điểm thi|điểm tốt nghiệp|bài thi|điểm} {chấm lại|chấm sai|thấp chấm lại}, chấm lại {điểm|bài|bài thi|điểm tốt nghiệp} = phúc khảo bài thi tốt nghiệp trung học phổ thông
{làm|mua|xin} thẻ {bảo hiểm|bảo hiểm khám bệnh|bảo hiểm y tế} {cho con|cho bé|đi khám|khám bệnh} = cấp thẻ bảo hiểm y tế
{mẹ|má|ba|cha|ông|bà|chồng|vợ|người nhà} mất {tiền mai táng|tiền ma chay|tiền đám tang|tiền tuất|được tiền|lãnh tiền}, {được|lãnh|xin|nhận} tiền {ma chay|mai táng|tuất|đám tang|đám ma} = hưởng trợ cấp mai táng | hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội
{gia hạn|thêm hạn|hết hạn} {giấy hành nghề|hành nghề} {đông y|lương y|thuốc gia truyền|gia truyền} = gia hạn giấy phép hành nghề đối với chức danh chuyên môn là lương y, người có bài thuốc gia truyền
{tiền|trợ cấp|chế độ} tuất {vợ con|cho vợ|cho con|người lao động chết|công nhân chết}, {người lao động|công nhân} chết {tiền tuất|hưởng tuất} = giải quyết hưởng chế độ tử tuất | hưởng trợ cấp tuất hằng tháng
thai sản {bhxh tự nguyện|bảo hiểm xã hội tự nguyện|bảo hiểm tự nguyện|tự nguyện}, {tự nguyện|bảo hiểm tự nguyện|bảo hiểm xã hội tự nguyện|đóng bảo hiểm tự nguyện} {sinh con|thai sản|đẻ|2 triệu}, sinh con {2 triệu|được 2 triệu|hai triệu} = hưởng trợ cấp thai sản đối với người tham gia bảo hiểm xã hội tự nguyện
# Health insurance and health
mua {bảo hiểm y tế|thẻ bảo hiểm y tế|bhyt} {hộ gia đình|cho cả nhà|cho ba mẹ|tự nguyện}, gia hạn {thẻ bảo hiểm y tế|bảo hiểm y tế|thẻ bhyt|bhyt}, {bảo hiểm y tế|thẻ bảo hiểm y tế|thẻ bhyt} hết hạn, đóng {tiếp bảo hiểm y tế|bảo hiểm y tế} = đăng ký đóng, cấp thẻ BHYT đối với người chỉ tham gia BHYT | cấp thẻ bảo hiểm y tế
đổi {thẻ bảo hiểm y tế|nơi khám bệnh|chỗ khám bệnh|nơi khám chữa bệnh|bệnh viện đăng ký|thẻ bhyt}, {rách|hư} thẻ bảo hiểm y tế = cấp đổi thẻ bảo hiểm y tế | cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
{hoàn|trả|lấy|thanh toán|đòi} lại {tiền viện|viện phí|tiền khám|tiền khám bệnh|tiền mổ|tiền thuốc}, khám {trái tuyến|không mang thẻ} {thanh toán|lấy lại tiền} = thanh toán trực tiếp chi phí khám bệnh, chữa bệnh bảo hiểm y tế
miễn cùng chi trả, 5 năm liên tục, không cùng chi trả = cấp giấy chứng nhận không cùng chi trả trong năm
đi khám {bảo hiểm|bảo hiểm y tế|bhyt}, khám bằng {thẻ bảo hiểm|bảo hiểm y tế} = khám bệnh, chữa bệnh bảo hiểm y tế
xin {hồ sơ bệnh án|giấy ra viện|sao bệnh án|tóm tắt bệnh án}, sao {bệnh án|hồ sơ bệnh án}, mất giấy ra viện = cấp bản tóm tắt hồ sơ bệnh án
{chích|tiêm} {ngừa|chủng|phòng} {bị tai biến|bị phản ứng|bị sốc|bồi thường}, {tiêm|chích} vắc xin {tai biến|bồi thường|đền|biến chứng}, bồi thường {chích ngừa|tiêm ngừa|vắc xin} = xác định trường hợp được bồi thường do xảy ra tai biến trong tiêm chủng
{mở|xin mở|lập} {phòng nha|phòng răng|nha khoa|phòng khám răng|phòng khám đông y|phòng chẩn trị|phòng xét nghiệm|phòng khám đa khoa|phòng khám sản|bệnh viện|phòng siêu âm|trạm cấp cứu}, phòng nha, phòng răng, nha khoa = giấy phép hoạt động khám bệnh, chữa bệnh
khám {từ thiện|miễn phí|nhân đạo|lưu động} = hoạt động khám bệnh, chữa bệnh nhân đạo theo đợt, khám bệnh, chữa bệnh lưu động
khám sức khỏe {lái xe|xin việc|công ty}, phòng khám sức khỏe = công bố đủ điều kiện thực hiện khám sức khỏe
khám {online|từ xa|qua mạng} = công bố đủ điều kiện thực hiện khám bệnh, chữa bệnh từ xa
{bác sĩ|y sĩ|điều dưỡng|y tá|hộ sinh|kỹ thuật viên} {mất chứng chỉ|cấp lại chứng chỉ|mất giấy phép hành nghề} = cấp lại giấy phép hành nghề
giấy phép hành nghề {bác sĩ|y|y tế|điều dưỡng}, gia hạn {chứng chỉ hành nghề y|giấy phép hành nghề y} = gia hạn giấy phép hành nghề | cấp mới giấy phép hành nghề
{cai|điều trị} {methadone|bằng methadone}, uống methadone = công bố cơ sở đủ điều kiện điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
bị kim {đâm|chích} {hiv|lây nhiễm}, phơi nhiễm hiv = cấp giấy chứng nhận bị phơi nhiễm với HIV do tai nạn rủi ro nghề nghiệp
thuốc {diệt muỗi|diệt gián|xịt muỗi|diệt côn trùng}, hóa chất diệt muỗi = đăng ký lưu hành mới chế phẩm diệt côn trùng, diệt khuẩn
{mất|cấp lại|rách} {chứng chỉ dược|bằng dược|chứng chỉ hành nghề dược} = cấp lại chứng chỉ hành nghề dược
{tủ|kệ} thuốc, bán thuốc lưu động = công bố cơ sở kinh doanh có tổ chức kệ thuốc | thông báo hoạt động bán lẻ thuốc lưu động
{gửi|mang|nhận} thuốc {từ nước ngoài|ở nước ngoài về|xách tay} = cấp phép nhập khẩu thuốc thuộc hành lý cá nhân
{bán|công bố} {thiết bị y tế|dụng cụ y tế|máy y tế|khẩu trang} = công bố tiêu chuẩn áp dụng đối với thiết bị y tế thuộc loại A, B
# Welfare
{trợ cấp|tiền|chế độ|hỗ trợ} {trẻ khuyết tật|con khuyết tật|người bệnh tâm thần|người tâm thần|trẻ bị bỏ rơi|trẻ em mồ côi|người già neo đơn|người già cô đơn|người neo đơn|người hiv|hộ nghèo đơn thân|nuôi người khuyết tật|chăm sóc người khuyết tật}, {nuôi|chăm sóc} người {khuyết tật|tâm thần} {hưởng|có tiền}, trẻ mồ côi, trẻ em mồ côi, trợ cấp hàng tháng = thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
{trợ cấp|tiền|phụ cấp} {75 tuổi|80 tuổi|người trên 75|người trên 80|hưu trí cho người già|người già không có lương hưu|người già không lương hưu|cụ già}, tiền {người già hàng tháng|dưỡng già}, {ba|má|mẹ|ông|bà} {75 tuổi|80 tuổi} {có được tiền|trợ cấp|lãnh tiền} = thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
{xác định|làm lại|đổi|giám định lại} {mức độ khuyết tật|giấy khuyết tật|giấy xác nhận khuyết tật}, giấy {câm điếc|khiếm thị|mù|tật nguyền|bại liệt}, {mù|câm điếc|bại liệt|tàn tật|tật nguyền} {làm giấy|xin giấy|giấy xác nhận} = xác định, xác định lại mức độ khuyết tật và cấp giấy xác nhận khuyết tật
{vào|đưa vào|xin vào|gửi vào} {viện dưỡng lão|trại dưỡng lão|nhà dưỡng lão|trung tâm bảo trợ|mái ấm|nhà tình thương|trại trẻ mồ côi|trại mồ côi|trung tâm xã hội}, viện dưỡng lão, nuôi người {lang thang|vô gia cư|già neo đơn} = tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
{trẻ|bé|người} {lang thang|bị bỏ rơi|bị bạo hành|bị đánh} {cần giúp|khẩn cấp|cần bảo vệ} = tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội
{mai táng|tiền đám tang|tiền đám ma|chôn cất|tiền mai táng} {người già|người cao tuổi|cụ 80 tuổi|người hưởng hưu trí xã hội} = hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội
{mai táng|tiền đám tang|tiền đám ma|chôn cất|tiền mai táng} {người khuyết tật|bảo trợ xã hội|trẻ mồ côi|hộ nghèo|người tâm thần} = hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội
{mai táng|tiền đám tang|tiền đám ma|chôn cất|tiền mai táng|mai táng phí} {người về hưu|hưu trí|người có lương hưu|đóng bảo hiểm} = hưởng trợ cấp mai táng
{mai táng|tiền đám tang|tiền đám ma|mai táng phí|tiền mai táng|chôn cất|tiền chôn cất} cựu chiến binh, cựu chiến binh {mất|chết|qua đời|từ trần} = giải quyết chế độ mai táng phí đối với cựu chiến binh
{ra|thoát|rút} {khỏi hộ nghèo|hộ nghèo}, hết nghèo, hộ thoát nghèo = công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm
giấy {hộ nghèo|chứng nhận hộ nghèo|xác nhận hộ nghèo|cận nghèo|hộ cận nghèo}, {đăng ký|xác nhận|chứng nhận|bình xét} {hộ nghèo|hộ cận nghèo|gia đình khó khăn|hoàn cảnh khó khăn} = công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
{xác nhận|giấy|chứng nhận} {thu nhập thấp|người thu nhập thấp} = công nhận người lao động có thu nhập thấp
hộ {nông dân|làm ruộng|làm rẫy} mức sống trung bình, xác nhận hộ {nông nghiệp|làm nông} = công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình
# Merit
{con|vợ|chồng|cháu|thân nhân|gia đình} {liệt sĩ|thương binh|bệnh binh|người có công} {xác nhận|giấy xác nhận|chứng nhận}, giấy {xác nhận|chứng nhận} {con liệt sĩ|con thương binh|con em liệt sĩ|gia đình liệt sĩ|gia đình có công|gia đình chính sách|con em thương binh|con người có công} = cấp giấy xác nhận thân nhân của người có công
{trợ cấp|tiền|chế độ|ưu đãi} {thân nhân liệt sĩ|vợ liệt sĩ|con liệt sĩ|mẹ liệt sĩ|thờ cúng liệt sĩ|gia đình liệt sĩ|nuôi liệt sĩ}, thờ cúng liệt sĩ, liệt sĩ, gia đình liệt sĩ, thân nhân liệt sĩ = giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ
{thương binh|bệnh binh|người có công|bố thương binh|mẹ liệt sĩ} {mất|chết|qua đời|từ trần}, mai táng {thương binh|người có công|bệnh binh}, {thương binh|bệnh binh|người có công} {mất|chết} {mai táng|trợ cấp|chế độ|tiền} = hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
tìm {mộ liệt sĩ|hài cốt liệt sĩ|tên liệt sĩ}, {xét nghiệm|thử|giám định} adn {liệt sĩ|hài cốt|mộ} = lấy mẫu để giám định ADN xác định danh tính hài cốt liệt sĩ
{làm|xin|đề nghị|xét} {thương binh|chế độ thương binh|bệnh binh|chất độc da cam|chế độ người có công|hưởng chính sách|người có công|liệt sĩ}, thương binh, bệnh binh, giấy thương binh, thẻ thương binh, nhiễm chất độc {da cam|hóa học}, chất độc màu da cam, chế độ chất độc da cam = xác nhận và giải quyết chế độ ưu đãi người có công với cách mạng
{giám định|khám} lại {thương tật|vết thương|thương binh|tỷ lệ thương tật} = khám giám định lại tỷ lệ tổn thương cơ thể đối với thương binh
{thanh niên xung phong|tnxp} {trợ cấp một lần|tiền một lần} = trợ cấp một lần đối với thanh niên xung phong
{thanh niên xung phong|tnxp}, {trợ cấp|chế độ} {thanh niên xung phong|tnxp} = trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ | trợ cấp một lần đối với thanh niên xung phong
{dân công hỏa tuyến} {mất|chết|mai táng} = giải quyết chế độ mai táng phí đối với dân công hỏa tuyến
đi b, đi {chiến trường|k|b c k}, chiến trường b c k, chiến trường {k|bck} = giải quyết chế độ đối với quân nhân, cán bộ đi chiến trường B, C, K
{mất|cấp lại|làm lại} bằng tổ quốc ghi công, bằng liệt sĩ = cấp bằng Tổ quốc ghi công
{dưỡng lão|điều dưỡng|nuôi dưỡng} {thương binh|người có công} = tiếp nhận người có công vào cơ sở nuôi dưỡng, điều dưỡng người có công
mẹ {nhiều con hy sinh|có con hy sinh|liệt sĩ anh hùng|anh hùng}, danh hiệu {mẹ|bà mẹ} = xét tặng danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
{ma chay|chôn cất|mai táng|tiền mai táng} {thanh niên xung phong|tnxp} = giải quyết chế độ mai táng phí đối với thanh niên xung phong thời kỳ chống Pháp
{chống bão|chống lũ|chống bão lũ|cứu hộ bão|phòng chống thiên tai} {bị thương|tai nạn|chết} = hỗ trợ khám chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai
{chữa cháy|dập lửa} {bị thương|tai nạn|chết} = chế độ, chính sách đối với người được huy động, người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ
{dân phòng|bảo vệ an ninh|tổ an ninh} {bị thương|tai nạn|chết} = giải quyết chế độ, chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
hòa giải viên {bị thương|tai nạn|bị đánh} = thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro
# School
{bớt|giảm|miễn} {tiền học|học phí|tiền trường} {sinh viên|cao đẳng|đại học|trung cấp|trường nghề}, {miễn|giảm|xin miễn|miễn giảm} học phí {đại học|cao đẳng|trung cấp|trường nghề|sinh viên} = đề nghị miễn, giảm học phí trong cơ sở giáo dục nghề nghiệp và cơ sở giáo dục đại học công lập
{nhà nước|cho tiền|tiền} {học sư phạm|sinh viên sư phạm}, sinh viên sư phạm, học sư phạm, {học|sinh viên} sư phạm {miễn học phí|hỗ trợ học phí|hỗ trợ sinh hoạt}, hỗ trợ {sinh viên sư phạm|học sư phạm} = đăng ký hỗ trợ tiền đóng học phí và chi phí sinh hoạt đối với sinh viên học các ngành đào tạo giáo viên
{trung tâm|công ty} {du học|đưa học sinh đi học nước ngoài} {gia hạn|kéo dài giấy phép|xin giấy phép} = điều chỉnh, bổ sung, gia hạn giấy chứng nhận đăng ký kinh doanh dịch vụ tư vấn du học
xin {học lại|cho con học lại|đi học lại} = tiếp nhận học sinh xin học lại
{con|học sinh|cháu} {từ nước ngoài về|ở nước ngoài về|về nước} {học|nhập học|xin học}, học sinh việt kiều = tiếp nhận học sinh Việt Nam từ nước ngoài về nước
{học sinh|con} {người nước ngoài|nước ngoài} {học|nhập học|xin học} = tiếp nhận học sinh người nước ngoài
hỗ trợ {tiền ăn học|ăn bán trú|bán trú|gạo|gạo học sinh}, gạo cho học sinh, {học sinh|ở} bán trú = xét duyệt học sinh bán trú, học viên bán trú hỗ trợ kinh phí, hỗ trợ gạo
{học bổng|hỗ trợ|tiền} {học sinh khuyết tật|sinh viên khuyết tật|con khuyết tật đi học} = cấp học bổng và hỗ trợ kinh phí mua phương tiện, đồ dùng học tập dùng riêng cho người khuyết tật
hỗ trợ {giáo viên mầm non|cô giáo mầm non|cô nuôi dạy trẻ|giáo viên mẫu giáo} = hỗ trợ đối với giáo viên mầm non làm việc tại cơ sở giáo dục mầm non dân lập, tư thục
trường {chuẩn quốc gia|đạt chuẩn} = công nhận trường mầm non đạt chuẩn quốc gia | công nhận trường tiểu học đạt chuẩn quốc gia
{đóng cửa|giải thể|nghỉ hẳn|dẹp} {nhà trẻ|nhóm trẻ|lớp mẫu giáo|trường mẫu giáo|trường mầm non} = giải thể cơ sở giáo dục mầm non độc lập | giải thể nhà trẻ, trường mẫu giáo, trường mầm non
{xin|cho} {nhà trẻ|trường mầm non|trường mẫu giáo} hoạt động = cho phép nhà trẻ, trường mẫu giáo, trường mầm non hoạt động giáo dục
đăng ký thi {tốt nghiệp|thpt|cấp 3|đại học}, thi {cấp 3|lớp 12|tú tài|thpt quốc gia} = đăng ký dự thi tốt nghiệp trung học phổ thông
đặc cách {tốt nghiệp|thi tốt nghiệp}, bị bệnh không thi tốt nghiệp = xét đặc cách tốt nghiệp trung học phổ thông
công nhận tốt nghiệp, giấy chứng nhận tốt nghiệp tạm thời = xét công nhận tốt nghiệp trung học phổ thông
{học bổng|đi học|du học} {nước ngoài|nhà nước|ngân sách} = tuyển sinh công dân Việt Nam ra nước ngoài học tập bằng học bổng ngân sách nhà nước
tư vấn du học, công ty du học, trung tâm du học = đăng ký kinh doanh dịch vụ tư vấn du học
{học nghề|trường nghề} {nội trú|hỗ trợ nội trú} = cấp chính sách nội trú cho học sinh, sinh viên
mở {trường nghề|trung tâm dạy nghề|trường trung cấp}, dạy nghề = cho phép thành lập trường trung cấp, trung tâm giáo dục nghề nghiệp
{mất|rách|cháy|làm lại|cấp lại|sao} {bằng cấp 3|bằng thpt|bằng đại học|bằng tốt nghiệp|bằng cấp|bằng thcs|chứng chỉ|bằng nghề}, sao lục {bằng|văn bằng} = cấp bản sao văn bằng, chứng chỉ từ sổ gốc
{bằng|bằng tốt nghiệp|bằng cấp} {sai|in sai|ghi sai} {tên|ngày sinh|năm sinh|họ tên} = chỉnh sửa nội dung văn bằng, chứng chỉ
# Children, work
{nhà tạm lánh|nhà lánh nạn|cơ sở hỗ trợ} {phụ nữ|bạo lực|bị bạo hành|bị chồng đánh}, lập nhà tạm lánh = cấp lần đầu Giấy chứng nhận đăng ký thành lập của cơ sở cung cấp dịch vụ trợ giúp phòng, chống bạo lực gia đình
{xuất khẩu lao động|xkld|đi lao động nước ngoài} {hỗ trợ|xin hỗ trợ|tiền hỗ trợ|vay|vay vốn} = hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng
{nuôi|nhận nuôi|chăm} {cháu mồ côi|trẻ tạm thời|giúp trẻ}, gia đình nhận nuôi trẻ = đăng ký nhận chăm sóc thay thế cho trẻ em
{trả|thôi nuôi|không nuôi nữa} trẻ = chấm dứt việc chăm sóc thay thế cho trẻ em
{trẻ|con|bé|cháu} bị {đánh|đánh đập|bạo hành|xâm hại|bạo lực|ngược đãi|lạm dụng}, bạo hành trẻ = phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại hoặc có nguy cơ bị bạo lực, bóc lột, bỏ rơi
{trẻ em|con nít} {đóng phim|quảng cáo|đi làm}, thuê người dưới 13 tuổi = đề nghị việc sử dụng người chưa đủ 13 tuổi làm việc
{đi|xin đi|vay tiền đi|hỗ trợ đi} {xuất khẩu lao động|xkld|xklđ|lao động nước ngoài|làm việc nước ngoài|nhật làm|hàn làm|đài loan làm}, đi {nhật|hàn|đài loan} làm việc = hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng | đăng ký hợp đồng lao động trực tiếp giao kết
tự ký hợp đồng {đi nước ngoài|làm việc nước ngoài|lao động nước ngoài}, tự tìm việc ở nước ngoài = đăng ký hợp đồng lao động trực tiếp giao kết
{mất việc|nghỉ việc|thất nghiệp} {lãnh|nhận|hưởng|được} {tiền|trợ cấp|bảo hiểm}, làm hồ sơ thất nghiệp, {nộp hồ sơ|khai|đăng ký|hưởng|nhận} thất nghiệp = hưởng trợ cấp thất nghiệp
{chuyển|nhận} thất nghiệp {tỉnh khác|về quê}, hưởng tiếp thất nghiệp = tiếp tục hưởng trợ cấp thất nghiệp
{không đi|quên} khai báo thất nghiệp, tạm dừng thất nghiệp = tạm dừng hưởng trợ cấp thất nghiệp
{thẻ|chứng chỉ|bằng} {tay nghề|kỹ năng nghề|nghề quốc gia}, thi tay nghề = cấp chứng chỉ kỹ năng nghề quốc gia
học nghề {cho thanh niên|cho nông dân|nông thôn|lao động nông thôn} = hỗ trợ đào tạo nghề cho người lao động ở khu vực nông thôn
{nội quy|quy chế} {công ty|lao động|xí nghiệp} = đăng ký nội quy lao động của doanh nghiệp
nghệ nhân {ưu tú|nhân dân} {trợ cấp|tiền} = hưởng trợ cấp sinh hoạt hàng tháng đối với Nghệ nhân nhân dân, Nghệ nhân ưu tú
{đang lãnh|đang hưởng|lãnh|hưởng|nhận} thất nghiệp {có việc|có việc làm|có việc mới|đi làm lại|đi làm|xin được việc}, {có việc|có việc làm|đi làm} {ngưng|thôi|dừng|cắt} thất nghiệp, báo có việc làm = chấm dứt hưởng trợ cấp thất nghiệp
{lương hưu|hưu trí|cán bộ hưu} {chết|mất|qua đời} tiền tuất = hưởng trợ cấp tuất một lần | hưởng trợ cấp tuất hằng tháng
{tự trả tiền|hóa đơn|viện phí} {bảo hiểm trả lại|bảo hiểm thanh toán}, bảo hiểm {trả lại|hoàn lại|thanh toán lại} {tiền|viện phí|tiền khám|tiền thuốc} = thanh toán trực tiếp chi phí khám bệnh, chữa bệnh
{đem|chuyển|đưa|mang|rước|dời} {cốt|hài cốt|mộ|xương cốt} {liệt sĩ|liệt sĩ về quê|liệt sĩ về} = di chuyển hài cốt liệt sĩ
{giấy|chứng nhận|công nhận|bằng|cấp giấy} lương y = cấp giấy chứng nhận lương y
`
