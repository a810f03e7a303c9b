"""Names of indicators as words alone."""

import pytest

from mickg.extract.observations.naming.names import (
    bare,
    from_measure,
    in_field,
    is_bare_measure,
    is_measured,
    is_ratio,
    measure_of,
    rest_of,
    shortened,
)


@pytest.mark.parametrize("name", ["doanh thu bưu chính", "Tỷ lệ hộ nghèo", "số thuê bao di động"])
def test_a_name_that_begins_with_a_noun_of_measure_is_measured(name: str) -> None:
    assert is_measured(name)


@pytest.mark.parametrize("name", ["bưu chính", "số hóa hồ sơ", "khách sạn ven biển", ""])
def test_other_names_are_not(name: str) -> None:
    assert not is_measured(name)


def test_the_noun_of_measure_is_parted_from_what_it_measures() -> None:
    assert (measure_of("diện tích gieo trồng lúa"), rest_of("diện tích gieo trồng lúa")) == (
        "diện tích gieo trồng",
        " lúa",
    )


def test_a_noun_of_measure_alone_measures_nothing_yet() -> None:
    assert is_bare_measure("doanh thu")
    assert not is_bare_measure("doanh thu bưu chính")


def test_a_share_or_a_speed_is_a_ratio() -> None:
    assert is_ratio("Tỷ lệ phủ sóng")
    assert not is_ratio("Số trạm phát sóng")


def test_a_generic_name_takes_the_field_of_its_heading() -> None:
    assert in_field("lợi nhuận", "an toàn thông tin mạng") == "lợi nhuận lĩnh vực an toàn thông tin mạng"


def test_a_name_that_says_its_field_already_stays() -> None:
    assert in_field("doanh thu bưu chính", "bưu chính") == "doanh thu bưu chính"


def test_a_long_measure_keeps_its_first_words_and_a_long_clause_its_last() -> None:
    words = " ".join(f"a{n}" for n in range(30))
    assert shortened(f"doanh thu {words}").startswith("doanh thu a0")
    assert shortened(words).endswith("a29")


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("số xã đạt chuẩn (trên tổng số 8.233 xã)", "xã đạt chuẩn"),
        ("sản lượng lúa (tấn)", "sản lượng lúa"),
        ("vốn phần trên địa bàn (dự án thành phần 3)", "vốn phần trên địa bàn (dự án thành phần 3)"),
    ],
)
def test_a_bare_name_has_no_measure_and_no_whole(name: str, left: str) -> None:
    assert bare(name) == left


@pytest.mark.parametrize(
    ("name", "measured"),
    [
        ("VNPT đạt doanh thu", "doanh thu VNPT"),
        ("kiểm soát lạm phát", "lạm phát"),
        ("doanh thu ước đạt mức kỷ lục", "doanh thu"),
        ("tuyến cáp quang", "tuyến cáp quang"),
    ],
)
def test_a_name_begins_with_its_noun_of_measure(name: str, measured: str) -> None:
    assert from_measure(name) == measured


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("giấy phép khai thác có thời hạn", "thời hạn giấy phép khai thác"),
        ("hộ kinh doanh tạm nghỉ có thời hạn", "hộ kinh doanh tạm nghỉ có thời hạn"),
        ("số người bị phạt tù có thời hạn", "số người bị phạt tù có thời hạn"),
    ],
)
def test_who_is_counted_for_a_term_has_no_term_as_measure(name: str, named: str) -> None:
    assert from_measure(name) == named
