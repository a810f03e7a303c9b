"""What no name begins or ends with."""

import pytest

from mickg.extract.observations.naming.ends import closed


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("số hộ nghèo trong huyện sẽ", "số hộ nghèo trong huyện"),
        ("số bệnh viện đã và đang", "số bệnh viện"),
        ("số trạm phát sóng -", "số trạm phát sóng"),
        ("đã giải ngân", "giải ngân"),
        ("phải", "phải"),
        ("số kỳ thủ tự do", "số kỳ thủ tự do"),
        ("mức hưởng đồng đều", "mức hưởng đồng đều"),
        ("số tuyến đò của Đông Lại Đà", "số tuyến đò của Đông Lại Đà"),
    ],
)
def test_a_word_that_needs_another_ends_no_name(name: str, left: str) -> None:
    assert closed(name) == left
