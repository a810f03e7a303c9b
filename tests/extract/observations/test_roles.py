"""A figure's role is settled by those told before it."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sản lượng lúa đạt 98% kế hoạch; thu ngân sách 36 tỷ đồng (đạt 91%).", "thu ngân sách so với kế hoạch"),
        ("Sản lượng lúa đạt 98% kế hoạch; doanh thu du lịch đạt 91%.", "doanh thu du lịch so với kế hoạch"),
        ("Kết nạp 61 đảng viên, đạt 98% chỉ tiêu; tuyển 20 giáo viên, đạt 91%.", "số giáo viên tuyển so với chỉ tiêu"),
        ("Sản lượng lúa đạt 98% kế hoạch; tỷ lệ che phủ rừng đạt 91%.", "tỷ lệ che phủ rừng"),
        ("Thu 36 tỷ đồng, đạt 98% dự toán; hòa giải thành 55/60 vụ, đạt 91%.", "tỷ lệ vụ hòa giải thành"),
    ],
)
def test_what_was_reached_in_a_row_is_of_the_plan_that_the_one_before_was_of(text: str, name: str) -> None:
    told = [one for one in record_of(f"{text}\n", on="2023-07-14").observations if one.value == 91]
    assert [one.indicator for one in told] == [name]
