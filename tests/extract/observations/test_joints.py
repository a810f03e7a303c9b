"""Two figures that no mark parts are parted at the word that leads to the second."""

import pytest

from mickg.extract.observations.joints import weakest_joint


@pytest.mark.parametrize(
    ("between", "second"),
    [
        (" hợp tác xã và chăn nuôi có ", "và chăn nuôi có"),
        (" đơn vị với số tiền sai phạm và kiến nghị thu hồi là ", "với số tiền sai phạm và kiến nghị thu hồi là"),
        (" tập thể của tỉnh và ", "và"),
        (" dự án ở huyện có ", "có"),
        (" lượt khách hay giày dép và túi xách ", "hay giày dép và túi xách"),
        (" tấn xăng dầu nhằm đạt doanh thu ", "nhằm đạt doanh thu"),
    ],
)
def test_the_second_figure_begins_at_who_has_it_or_at_its_measure(between: str, second: str) -> None:
    at = weakest_joint(between, 0, len(between))
    assert at is not None
    assert between[at:].strip() == second


def test_two_figures_may_not_be_joined_at_all() -> None:
    assert weakest_joint(" tỷ đồng ", 0, 9) is None
