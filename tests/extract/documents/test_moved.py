"""Decisions about those in office, told of more than once."""

import pytest
from extract_factory import record_of

_GIVEN = [
    "Sáng 5/9/2024, UBND tỉnh Hà Nam tổ chức Lễ công bố quyết định bổ nhiệm Giám đốc Sở Y tế.",
    "Sáng 5/9/2024, UBND tỉnh Hà Nam tổ chức Lễ trao quyết định của Chủ tịch UBND tỉnh về công tác cán bộ.",
    "Sáng 5/9/2024, UBND tỉnh Hà Nam trao quyết định bổ nhiệm ông Lê Hải Bình giữ chức Giám đốc Sở Y tế.",
    "Sáng 5/9/2024, UBND tỉnh Hà Nam đã trao quyết định điều động cho ông Lê Hải Bình.",
    "Sáng 5/9/2024, ông Lê Hải Bình được trao quyết định về công tác tại Sở Y tế.",
    "UBND tỉnh Hà Nam vừa có quyết định bổ nhiệm ông Lê Hải Bình làm Giám đốc Sở Y tế.",
]
_NUMBERED = [
    "Theo Quyết định số 12/QĐ-UBND ngày 1/9/2024, ông Lê Hải Bình, Phó Giám đốc, được bổ nhiệm làm Giám đốc.",
    "Tại lễ, Sở Nội vụ công bố Quyết định số 12/QĐ-UBND ngày 1/9/2024 về việc điều động ông Lê Hải Bình.",
    "Tại Quyết định 12/QĐ-UBND ngày 1/9/2024, UBND tỉnh Hà Nam bổ nhiệm ông Lê Hải Bình làm Giám đốc Sở Y tế.",
]


@pytest.mark.parametrize("given", _GIVEN)
@pytest.mark.parametrize("numbered", _NUMBERED)
def test_a_decision_told_of_by_whom_it_appoints_is_the_one_cited_by_number(given: str, numbered: str) -> None:
    found = record_of(f"{given}\n{numbered}").documents

    assert [(one.number, one.issued) for one in found] == [("12/QĐ-UBND", "2024-09-01")]


def test_decisions_about_two_are_two() -> None:
    text = "Bộ Y tế trao quyết định bổ nhiệm ông Lê Hải Bình làm Vụ trưởng Vụ Pháp chế.\n"
    text += "Theo Quyết định số 15/QĐ-BYT, bà Đào Hồng Lan được bổ nhiệm làm Vụ trưởng Vụ Bảo hiểm y tế."

    assert [one.number for one in record_of(text).documents] == [None, "15/QĐ-BYT"]


def test_two_numbers_are_two_decisions_about_one() -> None:
    text = (
        "Tại lễ đã công bố Quyết định số 12/QĐ-TTg về việc điều động ông Lê Hải Bình; công bố Quyết định số 80-QĐ/TU "
    )
    text += "chỉ định ông Lê Hải Bình tham gia Ban Thường vụ Tỉnh ủy Hà Nam."

    assert [one.number for one in record_of(text).documents] == ["12/QĐ-TTg", "80-QĐ/TU"]
