"""Whom «ông» and «bà» mean where several were heard."""

import pytest
from extract_factory import record_of

TEXT = "{first} yêu cầu các xã vào cuộc. {second} cho biết số ca tăng. {pronoun} yêu cầu Sở Y tế rà soát vắc xin."
HIM = "Ông Phan Văn Mãi, Chủ tịch UBND Thành phố Hồ Chí Minh,"
HER = "Bà Trần Thị Diệu Thúy, Phó Chủ tịch UBND Thành phố Hồ Chí Minh,"


@pytest.mark.parametrize(
    ("first", "second", "pronoun", "director"),
    [
        (HIM, HER, "Bà", "Trần Thị Diệu Thúy"),
        (HIM, HER, "Ông", "Phan Văn Mãi"),
        (HER, HIM, "Bà", "Trần Thị Diệu Thúy"),
        (HER, HIM, "Ông", "Phan Văn Mãi"),
    ],
)
def test_a_pronoun_means_who_was_heard_last_of_those_that_it_may_mean(
    first: str, second: str, pronoun: str, director: str
) -> None:
    told = record_of(TEXT.format(first=first, second=second, pronoun=pronoun)).directives

    assert told[-1].director == director


@pytest.mark.parametrize("pronoun", ["ông", "đồng chí"])
def test_a_pronoun_that_is_told_something_is_never_who_tells(pronoun: str) -> None:
    text = f"Thủ tướng Phạm Minh Chính trao quyết định cho ông Trần Hồng Hà. Thủ tướng giao {pronoun} phụ trách y tế."

    assert [one.recipients for one in record_of(text).directives] == [("Trần Hồng Hà",)]


def test_a_pronoun_that_is_told_something_is_nobody_where_only_who_tells_was_named() -> None:
    assert record_of("Thủ tướng Phạm Minh Chính giao ông phụ trách y tế.").directives[0].recipients == ()
