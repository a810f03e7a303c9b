"""What a share told without its whole is of."""

from extract_factory import record_of


def share(text: str) -> str:
    """The indicator of the only share of a text."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.unit == "percent")
    return one.indicator


def test_a_whole_is_found_by_its_figure() -> None:
    text = "Cục ghi nhận 7.624 cuộc tấn công mạng, trong đó có 4.703 cuộc tấn công cài mã độc, chiếm 61,7%."
    assert share(text).startswith("tỷ trọng cuộc tấn công cài mã độc trong số cuộc tấn công mạng")


def test_a_whole_of_the_sentence_before_is_found_too() -> None:
    text = "Kim ngạch xuất khẩu đạt 156,77 tỷ USD. Khu vực trong nước đạt 43,69 tỷ USD, chiếm 27,9%."
    assert share(text).endswith("trong kim ngạch xuất khẩu")


def test_no_figure_that_does_not_fit_is_a_whole() -> None:
    text = "Cục ghi nhận 7.624 cuộc tấn công mạng, trong đó có 4.703 cuộc tấn công cài mã độc, chiếm 12,3%."
    assert "trong" not in share(text)


def test_a_part_is_found_by_the_whole_behind_its_share() -> None:
    text = "Tỉnh giao cho xã 699 thủ tục thuộc 100 lĩnh vực, chiếm 13,5% trong 5.187 thủ tục."
    assert share(text).startswith("tỷ trọng thủ tục")
