"""A sum that was found out is that of the wrongs found."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.findings import findings, is_finding


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Thanh tra tỉnh đã phát hiện sai phạm đầu tư", "sai phạm đầu tư Thanh tra tỉnh đã phát hiện"),
        ("phát hiện qua thanh tra các vi phạm", "các vi phạm phát hiện"),
        ("phát hiện mỏ dầu", "phát hiện mỏ dầu"),
    ],
)
def test_what_was_found_stands_before_who_found_it(who: str, name: str) -> None:
    assert findings(who) == name


def test_only_wrongs_that_have_no_sum_yet_are_findings() -> None:
    assert is_finding("tồn tại ngành đã phát hiện")
    assert not is_finding("số tiền sai phạm phát hiện")
    assert not is_finding("người dân phát hiện")


def test_a_sum_and_an_area_are_of_what_was_found() -> None:
    told = names("Ngành đã phát hiện tồn tại gần 37 tỷ đồng và 19 ha đất.")
    assert told == ["số tiền tồn tại ngành đã phát hiện", "diện tích đất tồn tại ngành đã phát hiện (ha)"]
    told = names("Đoàn phát hiện thiếu sót đầu tư với tổng số tiền 31 tỷ đồng.")
    assert told[0] == "tổng số tiền thiếu sót đầu tư đoàn phát hiện"
