"""Figures of the time that estimates are told of are estimates too, and nothing to be reached."""

from extract_factory import record_of

from mickg.model import Observation


def told(text: str) -> list[Observation]:
    return [*record_of(f"{text}\n", on="2022-10-12").observations]


def test_what_goes_on_with_the_time_of_an_estimate_is_no_goal() -> None:
    text = "Ước đến hết ngày 31/10/2022, tỉnh giải ngân 253 tỷ đồng. Vốn nước ngoài mới đạt 17,2%, 5 sở chưa giải ngân."
    whole, foreign, offices = told(text)
    assert whole.estimated
    assert {one.period for one in (whole, foreign, offices)} == {"2022-10-31"}
    assert not any(one.target for one in (whole, foreign, offices))


def test_what_is_wished_by_the_time_of_an_estimate_stays_a_goal() -> None:
    text = "Ước đến hết ngày 31/10/2022, tỉnh giải ngân 500 tỷ đồng. Phấn đấu đến hết ngày 31/12/2022 đạt 900 tỷ đồng."
    assert [one.target for one in told(text)] == [False, True]
