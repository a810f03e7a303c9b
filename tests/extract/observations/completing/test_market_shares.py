"""A share of a market is named by the market and whose it is, also of those who follow in a row."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_those_who_follow_have_a_share_of_the_same_market() -> None:
    told = names("Viettel chiếm 43,4% thị phần dịch vụ di động, MobiFone 30%, VinaPhone chiếm 22%.")
    assert told == [f"thị phần dịch vụ di động của {firm}" for firm in ("Viettel", "MobiFone", "VinaPhone")]


def test_a_share_told_before_its_figure_is_whose_has_it() -> None:
    told = names("Năm 2022, mạng Viettel chiếm thị phần 38,2%; mạng MobiFone chiếm 36,5%.")
    assert told == ["thị phần mạng Viettel", "thị phần của mạng MobiFone"]


def test_a_share_of_another_whole_is_of_no_market() -> None:
    told = names("Viettel chiếm 43% thị phần di động. Dịch vụ chiếm 45% doanh thu.")
    assert told[1] == "tỷ trọng dịch vụ trong doanh thu"
