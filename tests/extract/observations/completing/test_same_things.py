"""A measure alone is of the same as what was told last."""

from extract_factory import record_of


def test_capital_at_another_stage_is_of_the_same_but_for_the_stage() -> None:
    text = "Tổng vốn tư nhân đăng ký, kể cả góp thêm, là 18 tỷ USD; vốn thực hiện 9 tỷ USD."
    assert record_of(f"{text}\n").observations[1].indicator == "vốn thực hiện tư nhân"
