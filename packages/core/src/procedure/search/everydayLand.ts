/**
 * Everyday words of land and houses, with the official words they stand for, as data: see
 * `
lexicon.ts`.
 *
 * A line is "word, word = meaning | meaning"; `{a|b} {c|d}` stands for "a c", "a d", "b c", "b d".
 *
 * @module
 */

export const LAND = `
# Land and houses
sổ đỏ, sổ hồng, bìa đỏ, sổ đất, giấy đỏ, giấy tờ đất, bìa đất, giấy chủ quyền = đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân | cấp đổi giấy chứng nhận quyền sử dụng đất | giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất
làm sổ đỏ, làm sổ hồng, cấp sổ đỏ, sổ đỏ lần đầu, sổ hồng lần đầu, cấp sổ hồng = đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
mất sổ đỏ, mất sổ hồng, mất bìa đỏ, sổ đỏ bị mất, cấp lại sổ đỏ, làm lại sổ đỏ, cấp lại sổ hồng, mất {giấy tờ đất|giấy nhà đất|giấy nhà|giấy đất|giấy tờ nhà|giấy tờ nhà đất|giấy chủ quyền}, làm lại {giấy tờ nhà|giấy tờ đất|giấy nhà đất}, {mất|cấp lại} giấy chứng nhận quyền sử dụng đất, mất giấy chứng nhận đất = cấp lại giấy chứng nhận do bị mất
{đổi|cấp đổi} {sổ đỏ|sổ hồng|sổ mới|sổ}, sổ đỏ {rách|cũ nát|hư} = cấp đổi giấy chứng nhận quyền sử dụng đất
sang tên {sổ đỏ|sổ hồng|đất|nhà đất|nhà}, sang sổ, mua bán đất, mua bán nhà, chuyển nhượng đất, bán đất, mua đất, sang nhượng đất, mua nhà, bán nhà, {thừa kế|tặng cho|cho tặng} {đất|nhà đất|sổ đỏ}, cho đất con, cho con đất, sang tên cho con = đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi; chuyển nhượng, thừa kế, tặng cho | giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất
tách thửa, tách sổ, tách sổ đỏ, tách sổ hồng, chia đất, tách đất, chia {đất|sổ} cho con = tách thửa đất
{gộp|nhập|ghép} {đất|hai đất|thửa|sổ}, hợp thửa, hợp thửa đất, hợp thửa đất liền kề = tách thửa hoặc hợp thửa đất
lên thổ cư, chuyển thổ cư, lên đất ở, chuyển mục đích đất, chuyển {đất vườn|đất ruộng|đất lúa|đất nông nghiệp} {sang đất ở|lên thổ cư}, chuyển sang đất ở, lên thổ, {chuyển|đổi|xin chuyển|xin lên} {mục đích sử dụng|đất trồng cây|đất cây lâu năm|đất rẫy|đất vườn|đất ruộng} {đất|lên ở|lên đất ở|thành đất ở|sang thổ cư|lên thổ cư}, lên đất thổ cư, đất vườn xây nhà = giao đất, cho thuê đất, chuyển mục đích sử dụng đất
sai sổ đỏ, sửa sổ đỏ, sổ đỏ sai tên, sổ đỏ bị sai, đính chính sổ đỏ = đính chính giấy chứng nhận đã cấp
tranh chấp đất, đất tranh chấp, kiện đất, lấn đất, lấn ranh, tranh chấp ranh, hàng xóm lấn, tranh chấp {ranh đất|ranh giới|lối đi|đường đi} = hòa giải tranh chấp đất đai
cắm sổ, cầm sổ đỏ, thế chấp sổ đỏ, thế chấp nhà đất, vay thế chấp, thế chấp đất, đăng ký thế chấp, thế chấp, vay ngân hàng, {thế chấp|cầm|cầm cố} {sổ đỏ|sổ hồng|nhà đất|đất} vay {ngân hàng|tiền}, vay tiền {sổ đỏ|sổ hồng}, {thế|cầm|cắm} {sổ đỏ|sổ hồng|nhà|đất} ngân hàng = đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
xóa thế chấp, giải chấp, gỡ thế chấp, {giải chấp|xóa thế chấp} {sổ đỏ|sổ hồng|nhà đất|ngân hàng}, trả hết nợ ngân hàng = xóa đăng ký biện pháp bảo đảm
xây nhà, cất nhà, làm nhà, xin phép xây nhà, xin xây nhà, phép xây dựng, xây nhà ở, {xây|cất|dựng|làm} {nhà tạm|nhà tiền chế|nhà ở riêng lẻ|nhà trên đất|chuồng trại|chuồng gà|chuồng heo|chuồng bò|hàng rào|tường rào|nhà 3 tầng|biệt thự|nhà phố|kho|mái che|mái tôn}, xây cất, xin phép xây cất, giấy phép xây cất, {giấy|xin} phép xây {hàng rào|kho|nhà ở} = cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa nhà, nâng tầng, cơi nới, sửa chữa nhà, cải tạo nhà = giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xin số nhà, biển số nhà, cấp số nhà = giấy chứng nhận số nhà
mua nhà ở xã hội, nhà xã hội, thuê nhà ở xã hội = đăng ký mua, thuê mua, thuê nhà ở xã hội
quy hoạch đất, xem quy hoạch, hỏi quy hoạch = cung cấp thông tin quy hoạch
{chặt|đốn|cưa|tỉa|chuyển} {cây|cây xanh} = chặt hạ, dịch chuyển cây xanh
buôn bán vỉa hè, thuê vỉa hè, mượn vỉa hè, lòng lề đường, mượn đường, đám {cưới|tang} {vỉa hè|lòng đường|lề đường}, dựng rạp, để {vật liệu|xe} {vỉa hè|lề đường}, rạp đám cưới = sử dụng tạm thời lòng đường, vỉa hè
khoan giếng, đào giếng = khai thác nước dưới đất | hành nghề khoan nước dưới đất
# Land, once more
{đất|nhà} {chưa có sổ|không có sổ|chưa có giấy|không giấy tờ|chưa có giấy tờ|ông bà để lại|cha mẹ để lại|khai hoang|chưa ra sổ} {làm sổ|xin sổ|ra sổ}, {ra|lên|xin} {sổ|sổ đỏ|sổ hồng} {lần đầu|cho đất}, {đất|nhà} {chưa có sổ|không có sổ|chưa ra sổ}, đất {khai hoang|ông bà để lại} = đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân
đổi đất {cho nhau|với nhau|với hàng xóm}, dồn điền đổi thửa, hoán đổi đất = đăng ký biến động quyền sử dụng đất trong các trường hợp chuyển đổi
{nhận|đòi|chia|làm} {đất thừa kế|đất ba mẹ để lại|đất ông bà để lại|nhà ba mẹ để lại|đất cha mẹ để lại}, ba mẹ {cho đất|cho nhà}, {sổ đỏ|đất|nhà} {ba|mẹ|chồng|vợ|ông|bà} mất {sang tên|chuyển tên|để lại|làm lại tên}, {cho|tặng} {đất|nhà} {cho con|cho cháu|cho vợ|cho em} = đăng ký biến động quyền sử dụng đất trong các trường hợp chuyển nhượng, thừa kế, tặng cho
{thu hồi|hủy} {sổ đỏ|sổ hồng} {cấp sai|cấp nhầm|sai}, sổ đỏ cấp {nhầm|sai người|chồng lấn} = thu hồi giấy chứng nhận đã cấp không đúng quy định
{nhà nước|bị} {thu hồi đất|giải tỏa}, {đền bù|bồi thường} {giải tỏa|đất|thu hồi đất}, tái định cư = khấu trừ kinh phí bồi thường, hỗ trợ, tái định cư | ghi nợ tiền sử dụng đất tái định cư
{nợ|ghi nợ|trả góp} tiền {đất|sử dụng đất|chuyển mục đích} = thanh toán, xóa nợ tiền sử dụng đất đối với hộ gia đình, cá nhân được ghi nợ
{trả|thanh toán|xóa} nợ tiền {đất|sử dụng đất} = xóa ghi nợ tiền sử dụng đất | thanh toán, xóa nợ tiền sử dụng đất
{xem|hỏi|tra|xin} {quy hoạch|quy hoạch đất|bản đồ quy hoạch}, đất {dính quy hoạch|có quy hoạch|bị quy hoạch|quy hoạch treo} = cung cấp thông tin quy hoạch đô thị và nông thôn
{xây thêm|đưa|ghi|đăng ký} nhà {trên sổ|vào sổ|lên sổ|vào sổ đỏ|vào sổ hồng}, {xin|làm|giấy} hoàn công, nhà xây xong = đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
{mất|làm lại|cấp lại|rách} {giấy phép xây dựng|phép xây dựng|giấy phép xây nhà} = cấp lại giấy phép xây dựng nhà ở riêng lẻ
{sửa|đổi|điều chỉnh|thay đổi} {bản vẽ|thiết kế|giấy phép xây dựng|giấy phép xây nhà} = cấp điều chỉnh giấy phép xây dựng nhà ở riêng lẻ
{dời|di dời|thần đèn} {nhà|căn nhà|công trình} = cấp giấy phép di dời công trình nhà ở riêng lẻ
{chống thấm|sửa mái|lên lầu|nới|mở rộng|nâng cấp} nhà, sửa {mái|tường|nhà vệ sinh}, thêm {lầu|gác} = cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
{thuê|ở} {ký túc xá|nhà sinh viên} = cho thuê nhà ở sinh viên thuộc sở hữu nhà nước
{mua|bán} nhà {nhà nước|công sản|thanh lý|tập thể} = bán nhà ở cũ thuộc tài sản công
{thuê|mướn} nhà {nhà nước|công sản|tập thể} = cho thuê nhà ở cũ thuộc tài sản công
giảm tiền thuê nhà, {thuê|mướn} nhà nhà nước {giảm tiền|bớt tiền|giảm tiền thuê|miễn tiền} = quyết định miễn, giảm tiền thuê nhà
vay {mua nhà|xây nhà|sửa nhà} {xã hội|ưu đãi|lãi suất thấp|chính sách}, nhà {giá rẻ|thu nhập thấp} = đăng ký mua, thuê mua, thuê nhà ở xã hội, vay vốn
{mua|bán|sang tên} {nhà|đất} giấy tay, mua đất viết tay {trước 2014|làm sổ} = đăng ký, cấp giấy chứng nhận đối với trường hợp đã chuyển quyền sử dụng đất
biến động {chuyển nhượng|nhận chuyển nhượng}, đăng ký biến động {chuyển nhượng|nhận chuyển nhượng|đất đai nhận chuyển nhượng} = đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng
{mất|rách|hư|rách mất} {giấy phép xây nhà|giấy phép xây dựng|giấy phép xây}, giấy phép {xây nhà|xây dựng} {mất|rách|hư|rách mất|bị mất|xin bản khác|thất lạc} = cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV
{đổi|sửa|cập nhật} {số chứng minh|số cccd|số căn cước|tên|thông tin} {sổ đỏ|sổ hồng|bìa đỏ} = đăng ký biến động đối với trường hợp đổi tên hoặc thay đổi thông tin về người sử dụng đất
tranh chấp đất đai {chủ tịch tỉnh|chủ tịch ubnd tỉnh|cấp tỉnh|tỉnh giải quyết|lên tỉnh} = giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban cấp tỉnh
{căn hộ|chung cư|căn hộ chung cư|mua căn hộ|mua chung cư} {chưa có sổ|làm sổ|sổ hồng|chưa ra sổ|tự làm sổ|chủ đầu tư không làm sổ} = đăng ký, cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất cho người nhận chuyển nhượng trong dự án bất động sản
{xin ghi nợ|ghi nợ|nợ} {tiền sử dụng đất tái định cư|tiền đất tái định cư}, tái định cư {ghi nợ|xin ghi nợ|nợ tiền sử dụng đất|nợ tiền đất} = ghi nợ tiền sử dụng đất của hộ gia đình, cá nhân trong trường hợp được bố trí tái định cư
{rừng trồng|rừng|cây rừng} {bão|đổ|thiệt hại|gãy đổ|bị bão|cháy}, bão {đổ rừng|gãy rừng|đánh đổ rừng|làm đổ rừng} = kiểm tra hiện trường rừng trồng bị thiệt hại
{mua|bán|mua bán} {nhà|đất} vi bằng, vi bằng = chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở | đăng ký, cấp giấy chứng nhận đối với trường hợp đã chuyển quyền sử dụng đất
sổ đỏ {bị cháy|mất|bị mất|bị rách} xin lại, {sổ đỏ|sổ hồng} mất xin lại sổ = cấp lại giấy chứng nhận do bị mất
hợp đồng tặng cho đất = chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
`
