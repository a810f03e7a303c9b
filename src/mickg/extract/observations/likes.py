"""Words of one kind, which a comma joins: «gia súc, gia cầm», «chế biến, chế tạo», «cung cấp, chia sẻ»."""

from mickg.text import key

_KINDS = (
    # who
    "cơ quan, đơn vị, tổ chức, cá nhân, tập thể, doanh nghiệp, hợp tác xã, hộ gia đình, hộ kinh doanh, địa "
    "phương, ban ngành, bộ ngành, sở ngành, trường học, bệnh viện, nhà máy, trang trại, cơ sở, đoàn thể, hiệp "
    "hội, quốc gia, vùng lãnh thổ, nhà xuất bản, nhà trường, gia đình, người dân, tập đoàn, tổng công ty, công "
    "ty, ngân hàng, quỹ",
    "lãnh đạo, nhân viên, cán bộ, công chức, viên chức, người lao động, chiến sĩ, giáo viên, giảng viên, học "
    "sinh, sinh viên, học viên, bác sĩ, dược sĩ, điều dưỡng, công nhân, nông dân, ngư dân, thuyền viên, đảng "
    "viên, đoàn viên, hội viên, chuyên gia, nhà khoa học, nghệ sĩ, nghệ nhân, vận động viên, huấn luyện viên, "
    "phóng viên, biên tập viên, nhà báo, trí thức, đại biểu, khách mời, doanh nhân, thanh niên, phụ nữ, trẻ em, "
    "người cao tuổi, kỹ sư, quản lý, sĩ quan, hạ sĩ quan, bệnh nhân, thân nhân, tác giả, dịch giả, cử tri",
    "công an, bộ đội, bộ đội biên phòng, biên phòng, hải quan, quản lý thị trường, kiểm lâm, cảnh sát biển, kiểm ngư, "
    "quân đội, dân quân, chủ trì, phối hợp",
    "cấp ủy, chính quyền, mặt trận, đoàn thể, nhân dân",
    "bhxh, bhyt, bhtn, bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp, bh thất nghiệp, bh xã hội, bh y tế",
    "nhà trẻ, mẫu giáo, mầm non, tiểu học, trung học, phổ thông, thcs, thpt, đại học, cao đẳng, trung cấp, sơ cấp, "
    "thường xuyên",
    "hộ nghèo, cận nghèo, thất nghiệp, thiếu việc làm",
    # what is written and ruled
    "luật, bộ luật, pháp lệnh, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, công điện, kết luận, kế "
    "hoạch, quy hoạch, chương trình, đề án, dự án, công trình, chiến lược, quy chế, hướng dẫn, quy định, thông "
    "báo, tờ trình, báo cáo, đề tài, mô hình, sáng kiến",
    "cơ chế, chính sách, thể chế, pháp luật, giải pháp, nhiệm vụ, mục tiêu, chỉ tiêu, tiêu chí, tiêu chuẩn, quy "
    "chuẩn, quy trình, thủ tục, giấy tờ, hồ sơ, điều kiện, nội dung, văn bản, tài liệu",
    "tên sách, bộ sách, cuốn sách, ấn phẩm, tạp chí, báo, tin, bài, tin bài, phóng sự, hình ảnh, bài viết, video, "
    "clip, tư liệu, hiện vật, bản đồ, tác phẩm, tiết mục, thông tấn, báo chí, xuất bản, phát thanh, truyền hình, "
    "truyền thông",
    "khó khăn, vướng mắc, tồn tại, hạn chế, bất cập, khuyết điểm, vi phạm, sai phạm, thiếu sót, yếu kém, thách "
    "thức, rủi ro, tham nhũng, tiêu cực, lãng phí, lỗ hổng, điểm yếu, nguy cơ, sự cố, lừa đảo, tin giả, giả mạo, "
    "sai sự thật, xấu độc, phản ánh, ý kiến, kiến nghị, khiếu nại, tố cáo, đề xuất",
    # fields and goods
    "ngành, lĩnh vực, nhóm ngành, mảng",
    "bưu phẩm, bưu kiện, bưu gửi, thư, hàng hóa, hàng hoá",
    "chế biến, chế tạo, khai khoáng, khai thác, sản xuất, kinh doanh, thương mại, dịch vụ, xây dựng, nông nghiệp, "
    "lâm nghiệp, công nghiệp, thủy sản, thuỷ sản, du lịch, vận tải, kho bãi, lưu trú, ăn uống, bưu chính, viễn "
    "thông, tài chính, ngân hàng, bảo hiểm, khoa học, công nghệ, giáo dục, y tế, văn hóa, văn hoá, thể thao, kinh "
    "tế, xã hội, chính trị, quốc phòng, an ninh, an toàn, trật tự, đào tạo, đường bộ, đường sắt, đường thủy, hàng "
    "không, hàng hải, điện tử, cơ khí",
    "gia súc, gia cầm, lợn, trâu, bò, trâu bò, dê, gà, vịt, thủy cầm, lúa, ngô, khoai, sắn, lạc, đậu, rau, rau "
    "màu, hoa màu, cây ăn quả, cây công nghiệp, cây trồng, vật nuôi, thủy sản, thuỷ sản, cá, tôm, lương thực, "
    "thực phẩm, phân bón, thuốc trừ sâu, máy móc, thiết bị, dụng cụ, phụ tùng, linh kiện, vật tư, phương tiện, "
    "vật dụng, thuốc, vắc xin, gỗ, sản phẩm gỗ, dệt may, da giày, giày dép, điện thoại, máy tính, sắt, thép, cao "
    "su, cà phê, hạt điều, hồ tiêu",
    "nhà, nhà ở, công sở, trụ sở, cầu, cống, đường, đường giao thông, kênh mương, đê, kè, trạm, ao, hồ, chợ, siêu "
    "thị, khách sạn, nhà hàng, cửa hàng, văn phòng, đại lý, nhà xưởng, kho, bến, cảng",
    # what is done and what happens
    "khám, khám bệnh, chữa, chữa bệnh, điều trị, cấp cứu, ốm đau, thai sản, dưỡng sức, phục hồi sức khỏe",
    "thăm, thăm hỏi, tặng, tặng quà, trao, trao quà, chúc tết, động viên, tham quan, lưu trú, nghỉ dưỡng, du lịch",
    "cung cấp, chia sẻ, đăng tải, phát tán, lan truyền, kết nối, tích hợp, khai thác, sử dụng, quản lý, vận hành, "
    "cập nhật, lưu trữ, công khai, minh bạch",
    "ghi nhận, cảnh báo, ngăn chặn, xử lý, phát hiện, bắt giữ, triệt phá, gỡ bỏ, chặn, thu giữ, tiêu hủy, thu "
    "hồi, xử phạt, hướng dẫn, giám sát, kiểm tra, thanh tra, kiểm soát, rà soát, đánh giá, theo dõi, điều tra, "
    "truy quét, triệt xóa, khám phá, điều tra, khởi tố, truy tố, xét xử, xem xét, giải quyết, thụ lý",
    "phúc thẩm, sơ thẩm, giám đốc thẩm, tái thẩm",
    "mua bán, tàng trữ, vận chuyển, buôn bán, trồng, chế tạo, buôn lậu, gian lận thương mại, hàng giả, trốn thuế",
    "mưa, mưa lớn, bão, lũ, lụt, ngập lụt, giông, dông, lốc, sét, lũ quét, lũ ống, sạt lở, sạt lở đất, mưa đá, triều "
    "cường, hạn hán, xâm nhập mặn",
    "chết, mất tích, bị thương, cuốn trôi, hư hỏng, thiệt hại, ngập, ngập úng, vùi lấp, sập, đổ, tốc mái, gãy đổ",
    "tuyển dụng, tiếp nhận, bổ nhiệm, luân chuyển, điều động, tập huấn, bồi dưỡng, đào tạo, tuyên truyền, phổ "
    "biến, vận động",
    "góp vốn, mua cổ phần, mua phần vốn góp, đình công, ngừng việc, lãn công",
    "sửa đổi, bổ sung, thay thế, bãi bỏ, ban hành, xây dựng, cập nhật, hoàn thiện, thẩm định, "
    "phê duyệt, trình, thông qua, "
    "công bố, cải tạo, nâng cấp, mở rộng, sửa chữa, bảo dưỡng, đầu tư, cấp, cấp mới, cấp lại, gia hạn, điều chỉnh",
)  # fmt: skip
_MOST_SYLLABLES = 3


def _kinds() -> dict[str, frozenset[int]]:
    kinds: dict[str, frozenset[int]] = {}
    for n, kind in enumerate(_KINDS):
        for word in kind.split(", "):
            kinds[word] = kinds.get(word, frozenset()) | {n}
    return kinds


_BY_WORD = _kinds()


def are_alike(said_before: str, said_after: str) -> bool:
    """Whether the last word before a comma and the first after it are of one kind, or share a syllable."""
    before, after = said_before.split(), said_after.split()
    if len(before) > 1 and len(after) > 1 and _shares(before[-2:], after[:2]):
        return True
    return not _of(before, last=True).isdisjoint(_of(after, last=False))


def without_like(words: str, said: str) -> str:
    """Words without the last of them where others begin with one of its kind; empty where they do not."""
    kinds, syllables = _of(said.split(), last=False), words.split()
    for n in range(min(_MOST_SYLLABLES, len(syllables) - 1), 0, -1):
        if not kinds.isdisjoint(_BY_WORD.get(key(" ".join(syllables[-n:])), frozenset())):
            return " ".join(syllables[:-n])
    return ""


def _shares(one: list[str], other: list[str]) -> bool:
    """Whether two words of two syllables have one of them in the same place: «gia súc, gia cầm»."""
    return one != other and any(a == b and a.isalpha() for a, b in zip(one, other, strict=True))


def _of(syllables: list[str], *, last: bool) -> frozenset[int]:
    """The kinds of the longest known word that some syllables end or begin with."""
    for n in range(min(_MOST_SYLLABLES, len(syllables)), 0, -1):
        kinds = _BY_WORD.get(" ".join(syllables[-n:] if last else syllables[:n]))
        if kinds is not None:
            return kinds
    return frozenset()
