"""A law that amends others names them, and each of them is a law of its own."""

import pytest
from extract_factory import record_of

from mickg.model import Document


def laws(text: str) -> dict[str | None, Document]:
    return {one.title: one for one in record_of(text).documents}


@pytest.mark.parametrize(
    ("named", "amended"),
    [
        ("Luật Dược", ["Luật Dược"]),
        ("Luật Dược, Luật Dân số", ["Luật Dược", "Luật Dân số"]),
        ("Bộ luật Hình sự", ["Bộ luật Hình sự"]),
        (
            "3 luật: Luật Đấu thầu, Luật Đầu tư và Luật Hải quan",
            ["Luật Đấu thầu", "Luật Đầu tư", "Luật Hải quan"],
        ),
    ],
)
def test_one_law_amends_all_that_its_name_lists(named: str, amended: list[str]) -> None:
    text = f"Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của {named}."
    told = laws(text)
    amending = told.pop(f"Luật sửa đổi, bổ sung một số điều của {named}")

    assert [(one.kind, one.target) for one in amending.relations] == [("amends", title) for title in amended]
    assert [*told] == amended


def test_what_a_draft_amends_is_in_force_and_its_passage_names_it() -> None:
    text = "Quốc hội xem xét dự án Luật sửa đổi, bổ sung một số điều của Luật Công đoàn."
    told = laws(text)

    assert told["Luật sửa đổi, bổ sung một số điều của Luật Công đoàn"].status == "draft"
    assert (told["Luật Công đoàn"].status, told["Luật Công đoàn"].issuer) == ("issued", "Quốc hội")
    assert [text[span.start : span.end].endswith("Luật Công đoàn") for span in told["Luật Công đoàn"].evidence] == [
        True
    ]


def test_a_law_that_is_told_of_elsewhere_too_is_one() -> None:
    amending = "Quốc hội xem xét dự án Luật sửa đổi, bổ sung một số điều của Luật Công đoàn."
    told = laws(f"{amending} Luật Công đoàn được thi hành từ năm 2013.")

    assert len(told) == 2
    assert len(told["Luật Công đoàn"].evidence) == 2


def test_a_new_law_is_none_that_another_amends() -> None:
    told = laws("Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Dân số (sửa đổi).")

    assert [*told] == ["Luật sửa đổi, bổ sung một số điều của Luật Dược", "Luật Dược", "Luật Dân số (sửa đổi)"]
