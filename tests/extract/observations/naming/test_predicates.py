"""What is said of the things counted behind a remark or another count."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.predicates import predicate
from mickg.extract.skeleton import LETTERS

N = LETTERS["QUANTITY"]


def said(counted: str, rest: str) -> str:
    """What is said of some things, given what follows their words."""
    found = predicate(counted + rest, 0, len(counted))
    return "" if found is None else (counted + rest)[slice(*found)].strip()


@pytest.mark.parametrize(
    ("counted", "rest", "behind"),
    [
        (" đại biểu ", f"({N}) tán thành", "tán thành"),
        (" vụ ", f"({N}) do chập điện;", "do chập điện"),
        (" vụ ", f"(chiếm {N}) liên quan đến rượu bia.", "liên quan đến rượu bia"),
        (" vụ ", f"({N}) và", ""),
        (" người dân", f", chiếm {N} người dùng, được bảo vệ trước lừa đảo", "được bảo vệ trước lừa đảo"),
        (" tập thể", f" và {N} cá nhân được tặng bằng khen.", "được tặng bằng khen"),
        (" tên sách", f" thuộc {N} mảng đề tài được trao giải;", "được trao giải"),
        (" bộ", f" và {N} địa phương chưa phân bổ hết vốn;", "chưa phân bổ hết vốn"),
        (" huyện, thị xã", f" và {N} sở, ngành hoàn thành chỉ tiêu.", "hoàn thành chỉ tiêu"),
        (" hồ sơ", f", {N} hệ thống được phê duyệt", ""),
        (" căn hộ", f", tức {N}, đã lắp đồng hồ nước", "đã lắp đồng hồ nước"),
        (" trường", f", hay {N}, mở lớp bán trú", "mở lớp bán trú"),
        (" trường ", f"({N}) còn nợ lương;", "còn nợ lương"),
        (" cơ sở", f", chiếm {N}, nộp {N}", ""),
        (" người chết", f", {N} người bị thương", ""),
        (" trạm", f" và {N} nhà máy", ""),
    ],
)
def test_a_predicate_is_found_behind_what_stands_between(counted: str, rest: str, behind: str) -> None:
    assert said(counted, rest) == behind


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-01").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Có 1.900 căn hộ, tức 61%, đã lắp đồng hồ nước.",
            ["số căn hộ đã lắp đồng hồ nước", "tỷ lệ căn hộ đã lắp đồng hồ nước"],
        ),
        (
            "Chỉ 14,2% (512 dự án) được quyết toán; 30% đang chờ thẩm tra.",
            ["tỷ lệ dự án được quyết toán", "số dự án được quyết toán", "tỷ lệ dự án đang chờ thẩm tra"],
        ),
        ("Năm 2022, 8% (310 hồ sơ) bị trả lại.", ["tỷ lệ hồ sơ bị trả lại", "số hồ sơ bị trả lại"]),
        (
            "Dịch buộc 210 hộ và 6 trang trại phải dừng chăn nuôi.",
            ["số hộ phải dừng chăn nuôi do dịch", "số trang trại phải dừng chăn nuôi do dịch"],
        ),
        ("Có 6 huyện không để xảy ra cháy rừng.", ["số huyện không để xảy ra cháy rừng"]),
        ("Quý II, 7 bệnh viện không để người bệnh nằm ghép.", ["số bệnh viện không để người bệnh nằm ghép"]),
    ],
)
def test_those_counted_and_their_share_are_told_by_what_is_said_of_them(text: str, told: list[str]) -> None:
    assert names(text) == told


def test_those_who_have_a_share_of_something_are_told_by_it() -> None:
    assert names("Nay có 20 huyện có 98% số hộ dùng nước sạch.")[0] == "số huyện có 98% số hộ dùng nước sạch"
    assert names("Cả nước có 15 trường có 3 phòng máy tính.")[0] == "số trường"
    assert names("Có 6 con có 80% chứng minh thuốc tốt.")[0] == "số con"
