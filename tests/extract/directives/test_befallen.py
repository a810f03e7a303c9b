"""What befalls somebody, or many who are not named, is no duty that who speaks lays on them."""

import pytest
from extract_factory import record_of

SPEAKER = "Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại"


@pytest.mark.parametrize(
    "told",
    [
        "Hai cán bộ vi phạm đến mức phải thi hành kỷ luật.",
        "Trạm y tế xuống cấp tới mức phải đóng cửa.",
        "Nước mặn khiến Sở Nông nghiệp và Môi trường phải mở thêm điểm cấp nước.",
        "Sạt lở buộc các xã phải di dời 40 hộ.",
        "Nhiều hộ dân phải mua nước ngọt.",
    ],
)
def test_what_befalls_somebody_is_no_duty(told: str) -> None:
    assert record_of(f"{SPEAKER} kết luận cuộc họp về hạn mặn. {told}").directives == ()


def test_who_is_named_without_force_has_the_duty() -> None:
    (one,) = record_of(f"{SPEAKER} kết luận cuộc họp về hạn mặn. Các xã phải di dời 40 hộ.").directives

    assert one.recipients == ("các xã",)


@pytest.mark.parametrize("matter", ["hạn chế cần khắc phục", "tồn tại cần được chấn chỉnh", "vấn đề cần quan tâm"])
def test_a_duty_that_says_which_matters_are_meant_is_none(matter: str) -> None:
    assert record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan nêu rõ, các bệnh viện còn một số {matter}.").directives == ()
