"""What one figure counts may be several things, parted by commas."""

import pytest

from mickg.extract.observations.enumerations import between_counted
from mickg.extract.skeleton import LETTERS

N = LETTERS["QUANTITY"]


def parts(text: str) -> list[str]:
    text = text.replace("N", N)
    ends = [*between_counted(text), len(text)]
    return [text[start:end].strip(" ,.") for start, end in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    "text",
    [
        "cấp thẻ cho N người nghèo, người khuyết tật, người cao tuổi và trẻ mồ côi.",
        "xử lý N vụ tàng trữ, vận chuyển, mua bán pháo nổ, thu giữ N kg",
        "N hộ trồng chè, cà phê, hồ tiêu.",
        "N lượt khách tham quan, nghỉ dưỡng và mua sắm.",
        "N trường mầm non, tiểu học, trung học cơ sở với N học sinh",
        "N trường mầm non, mẫu giáo, tiểu học và trung học cơ sở đạt chuẩn",
    ],
)
def test_a_comma_between_members_of_what_is_counted_is_found(text: str) -> None:
    assert len(parts(text)) == text.partition(" với N")[0].partition(", thu giữ")[0].count(",") + 1


@pytest.mark.parametrize(
    "text",
    [
        "tỉnh hỗ trợ N hộ nghèo, góp phần giảm nghèo và an sinh.",
        "sở đã mở N lớp, thu hút nông dân và hợp tác xã.",
        "đến nay có N xã đạt chuẩn, đời sống người dân và hạ tầng đổi mới.",
        "tiếp nhận N hồ sơ, người dân và doanh nghiệp hài lòng.",
        "có N khu công nghiệp, diện tích và tỷ lệ lấp đầy cao.",
        "N hộ nghèo, N hộ cận nghèo, N hộ chính sách",
        "sân tập N hố, học viện thể thao, khu nghỉ dưỡng ven biển.",
    ],
)
def test_a_comma_before_another_clause_or_figure_is_not(text: str) -> None:
    assert len(parts(text)) == 1
