import pytest

from mickg.evaluate.agree import (
    alike,
    core,
    much_alike,
    same_changes,
    same_deadline,
    same_flag,
    same_name,
    same_names,
    same_number,
    same_relations,
    same_value,
    words,
)


@pytest.mark.parametrize(
    ("value", "folded"),
    [("Uỷ ban, Hoá học!", "ủy ban hóa học"), ("42/2022/NĐ-CP", "42/2022/nđ-cp"), ("28,57 %", "28 57 %"), (None, ""),
     (2025, "2025"), ("Qu\u0069\u0301", "quí")],
)  # fmt: skip
def test_words_fold_case_tone_placement_and_punctuation(value: object, folded: str) -> None:
    assert words(value) == folded


@pytest.mark.parametrize(
    ("name", "left"),
    [("Thành phố Hồ Chí Minh", "hồ chí minh"), ("đồng chí Phan Tâm", "phan tâm"), ("Sở Tài chính tỉnh Lào Cai",
     "sở tài chính lào cai"), ("các Sở của tỉnh", "sở")],
)  # fmt: skip
def test_the_core_of_a_name_leaves_loose_words_out(name: str, left: str) -> None:
    assert core(name) == left


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [("doanh thu bưu chính", "doanh thu của bưu chính", 1.0), ("doanh thu bưu chính", "doanh thu viễn thông", 0.5),
     ("doanh thu", "thuê bao", 0.0), (None, "", 1.0), ("các", None, 1.0), ("doanh thu", None, 0.0),
     ("bộ bộ", "bộ", 2 / 3)],
)  # fmt: skip
def test_phrases_are_alike_by_the_words_they_share(one: str | None, other: str | None, share: float) -> None:
    assert alike(one, other) == alike(other, one) == pytest.approx(share)


@pytest.mark.parametrize(
    ("gold", "given", "same"),
    [
        ({"place": "Hà Nội"}, {"place": "thành phố Hà Nội"}, True),
        ({"place": "Hà Nội"}, {"place": "Hà Nam"}, False),
        ({"place": None}, {}, True),
        ({"place": "Hà Nội"}, {}, False),
        ({}, {"place": "Hà Nội"}, False),
        ({"place": "Hà Nội", "inferred": ["place"]}, {}, True),
        ({"place": "Hà Nội", "inferred": ["place"]}, {"place": "Huế"}, False),
        ({"place": ["Huế", "Thừa Thiên Huế"]}, {"place": "Thừa Thiên Huế"}, True),
    ],
)
def test_a_name_is_the_same_one_of_several_or_none_where_gold_inferred(
    gold: dict[str, object],
    given: dict[str, object],
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert same_name(gold, given, "place") is same


@pytest.mark.parametrize(
    ("gold", "given", "same"),
    [
        (["Vụ Bưu chính", "Cục Viễn thông"], ["Cục Viễn thông", "Vụ Bưu chính"], True),
        (["Sở Thông tin và Truyền thông Lào Cai"], ["Sở Thông tin và Truyền thông"], True),
        (["Vụ Bưu chính"], ["Vụ Bưu chính", "Vụ Bưu chính"], False),
        (["Vụ Bưu chính", "Vụ Bưu chính"], ["Vụ Bưu chính"], False),
        (["Vụ Bưu chính"], ["Cục Viễn thông"], False),
        ([], None, True),
    ],
)
def test_lists_of_names_are_compared_in_any_order(
    gold: list[str],
    given: list[str] | None,
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert same_names({"recipients": gold}, {"recipients": given}, "recipients") is same


def test_numbers_are_the_same_within_a_millionth() -> None:
    assert same_number(11_250_000_000_000, 11_250_000_000_000.5)
    assert same_number(0.1 + 0.2, 0.3)
    assert not same_number(28.57, 28.58)
    assert same_number(None, None)
    assert not same_number(0, None)


FALL = {"value": -3.5, "unit": "percent", "against": "2023-Q1", "baseline": 548}


@pytest.mark.parametrize(
    ("given", "same"),
    [([FALL], True), ([], False), ([FALL, FALL], False), ([FALL | {"value": 3.5}], False),
     ([FALL | {"against": "2023"}], False), ([FALL | {"baseline": None}], False),
     ([FALL | {"unit": "percentage-point"}], False)],
)  # fmt: skip
def test_changes_agree_in_value_unit_period_and_earlier_value(
    given: list[dict[str, object]],
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert same_changes({"changes": [FALL]}, {"changes": given}, "changes") is same


@pytest.mark.parametrize(
    ("gold", "given", "same"),
    [("2023-11/2023-12", "2023", True), ("2024-H1", "2024-06-30", True), ("2024-Q1", "2024", False),
     ("2024", None, False), (None, None, True)],
)  # fmt: skip
def test_deadlines_agree_in_their_last_day(
    gold: str | None,
    given: str | None,
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert same_deadline({"due": gold}, {"due": given}, "due") is same


def test_relations_agree_in_their_kinds_alone() -> None:
    replaces, amends = ({"kind": kind, "target": "43/2011/NĐ-CP"} for kind in ("replaces", "amends"))
    assert same_relations({"relations": [replaces]}, {"relations": [replaces | {"target": "43"}]}, "relations")
    assert not same_relations({"relations": [replaces]}, {"relations": [amends]}, "relations")
    assert not same_relations({"relations": [replaces]}, {}, "relations")


def test_a_flag_that_is_absent_is_down_and_codes_are_compared_by_letter() -> None:
    assert same_flag({}, {"target": False}, "target")
    assert not same_flag({"target": True}, {}, "target")
    assert not same_value({"period": "2024-Q1"}, {"period": "2024-q1"}, "period")
    assert much_alike({"indicator": "doanh thu bưu chính"}, {"indicator": "doanh thu viễn thông"}, "indicator")
