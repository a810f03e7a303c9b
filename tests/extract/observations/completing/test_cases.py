"""Figures of one name are told apart by the case that each holds in."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_fees_of_several_cases_have_each_its_own() -> None:
    told = names("Lệ phí cấp thẻ: 15.000 đồng/thẻ khi cấp mới, 25.000 đồng/thẻ khi đổi và 35.000 đồng/thẻ khi cấp lại.")
    assert told == [
        "lệ phí cấp thẻ khi cấp mới",
        "lệ phí cấp thẻ khi đổi",
        "lệ phí cấp thẻ khi cấp lại",
    ]


def test_a_single_figure_keeps_its_name() -> None:
    assert names("Lệ phí cấp thẻ là 15.000 đồng khi cấp mới.") == ["lệ phí cấp thẻ"]
