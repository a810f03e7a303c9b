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
