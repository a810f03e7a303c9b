"""The policies that documents approve."""

import pytest
from extract_factory import record_of

_NAME = "Chiến lược phát triển nghề muối đến năm 2030"


@pytest.mark.parametrize(
    "text",
    [
        f"{_NAME} được Thủ tướng phê duyệt tại Quyết định số 36/QĐ-TTg.",
        f"Thủ tướng đã phê duyệt {_NAME} tại Quyết định số 36/QĐ-TTg.",
        f"Thủ tướng ban hành {_NAME} kèm theo Quyết định số 36/QĐ-TTg.",
        f"Quyết định số 36/QĐ-TTg về việc phê duyệt {_NAME} nêu ba mục tiêu.",
        f"Các tỉnh thực hiện {_NAME} (Quyết định số 36/QĐ-TTg).",
        f"Hội nghị bàn về {_NAME}. Chiến lược này được Thủ tướng phê duyệt tại Quyết định số 36/QĐ-TTg.",
    ],
)
def test_a_decision_approves_a_policy(text: str) -> None:
    (paper,) = record_of(text, on="2023-06-05").documents

    assert [(one.kind, one.target) for one in paper.relations] == [("approves", _NAME)]


def test_a_plan_enclosed_in_a_decision_is_a_policy_that_it_approves_on_its_day() -> None:
    text = "Ngày 5/4/2023, Bộ ban hành Kế hoạch triển khai thi hành Luật Thủy lợi kèm theo Quyết định số 346/QĐ-BTC."
    record = record_of(text, on="2023-06-05")

    assert [one.name for one in record.policies] == ["Kế hoạch triển khai thi hành Luật Thủy lợi"]
    assert [(one.number, one.issued) for one in record.documents if one.type != "law"] == [("346/QĐ-BTC", "2023-04-05")]
