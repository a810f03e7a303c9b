"""Sources of a sum are told with the total that they make up."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_sources_in_brackets_or_behind_a_word_of_parts() -> None:
    told = names("Tổng vốn xây cầu là 15 tỷ đồng (vốn ngân sách 8 tỷ đồng, vốn dân góp 7 tỷ đồng).")
    assert told[1:] == ["vốn ngân sách trong tổng vốn xây cầu", "vốn dân góp trong tổng vốn xây cầu"]
    told = names("Tổng kinh phí trồng rừng là 9 tỷ đồng, trong đó ngân sách tỉnh 6 tỷ đồng, ngân sách huyện 3 tỷ đồng.")
    assert told[1:] == [
        "ngân sách tỉnh trong tổng kinh phí trồng rừng",
        "ngân sách huyện trong tổng kinh phí trồng rừng",
    ]


def test_a_larger_sum_or_one_of_its_own_is_no_source() -> None:
    told = names("Tổng kinh phí trồng rừng là 9 tỷ đồng. Vốn vay ưu đãi của tỉnh là 60 tỷ đồng.")
    assert told[1].startswith("vốn vay ưu đãi")
    assert "trồng rừng" not in told[1]
