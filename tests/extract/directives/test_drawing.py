"""Words of telling that are nouns: one of a row that «sự» begins tells nobody."""

import pytest
from extract_factory import record_of

SPEAKER = "Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà đề nghị các đơn vị rà soát biên chế."


@pytest.mark.parametrize(
    "said",
    [
        "Với sự quan tâm, chỉ đạo Tỉnh ủy, UBND tỉnh triển khai nhiều giải pháp.",
        "Với sự lãnh đạo và chỉ đạo các cấp ủy triển khai nghị quyết, ngành đã tiến bộ.",
    ],
)
def test_a_telling_among_nouns_tells_nobody(said: str) -> None:
    assert [one.action for one in record_of(f"{SPEAKER} {said}").directives] == ["rà soát biên chế"]
