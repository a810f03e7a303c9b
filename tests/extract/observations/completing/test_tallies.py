"""Counts without a noun are of those counted last, or of what the lead-in of their list counts."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_counts_behind_labels_are_of_what_the_lead_in_counts() -> None:
    told = names("Thanh tra đã kiểm tra 3.501 cơ sở:\n+ Văn hóa: 999; thể thao: 819.")
    assert told[1:] == ["số cơ sở thanh tra đã kiểm tra văn hóa", "số cơ sở thanh tra đã kiểm tra thể thao"]


def test_parts_of_what_was_counted_are_counted_by_its_noun() -> None:
    told = names("Tỉnh có 30 nghìn thuê bao điện thoại (cố định 4 nghìn, di động 26 nghìn), mật độ 9 thuê bao/100 dân.")
    assert told[1:3] == ["số thuê bao điện thoại cố định", "số thuê bao điện thoại di động"]
    assert told[3].startswith("mật độ thuê bao điện thoại")


def test_members_of_a_count_by_their_label() -> None:
    told = names("Riêng cấp độ 3 là 512 hệ thống, cấp độ 4 là 41.")
    assert told == ["số hệ thống cấp độ 3", "số hệ thống cấp độ 4"]


def test_parts_with_a_share_behind_each_are_of_one_whole() -> None:
    assert names("Số hồ sơ trực tuyến của cấp tỉnh là 1.200 (52%), cấp huyện 350 (20%).") == [
        "số hồ sơ trực tuyến của cấp tỉnh",
        "tỷ lệ hồ sơ trực tuyến của cấp tỉnh",
        "số hồ sơ trực tuyến của cấp huyện",
        "tỷ lệ hồ sơ trực tuyến của cấp huyện",
    ]


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("gồm: nữ: 12; nam: 18", ["nữ", "nam"]),
        ("trong đó: nữ: 12, nam: 18", ["nữ", "nam"]),
        ("trong đó trực tuyến 12, trực tiếp 18", ["trực tuyến", "trực tiếp"]),
        ("trong đó người Kinh 12, dân tộc thiểu số 18", ["người Kinh", "dân tộc thiểu số"]),
    ],
)
def test_parts_told_by_their_kind_alone_are_counted_by_the_noun_of_their_whole(row: str, parts: list[str]) -> None:
    assert names(f"Lớp tập huấn có 30 học viên, {row}.")[1:] == [f"số học viên {part}" for part in parts]


def test_parts_of_what_the_sentence_before_counted_are_counted_by_its_noun() -> None:
    told = names("Toàn quận có 25 trường học. Trong đó: mầm non: 9; tiểu học: 16.")
    assert told[1:] == ["số trường học mầm non", "số trường học tiểu học"]


def test_another_place_has_what_was_counted_without_the_place_before() -> None:
    assert names("Hà Nam có 88 trạm; Hải Dương 49; Hưng Yên 38.") == [
        "số trạm Hà Nam",
        "số trạm Hải Dương",
        "số trạm Hưng Yên",
    ]
