"""The thing whose size a figure tells."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.completing.owners import is_size


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize("name", ["tổng mức đầu tư", "Diện tích sàn", "tổng số vốn đăng ký", "thời gian thi công"])
def test_a_size_alone_says_no_thing(name: str) -> None:
    assert is_size(name)


@pytest.mark.parametrize("name", ["diện tích lúa", "vốn hóa", "doanh thu bưu chính"])
def test_a_size_of_something_is_whole(name: str) -> None:
    assert not is_size(name)


def test_a_size_is_of_the_thing_named_before_it() -> None:
    (only,) = names("Tỉnh khởi công dự án đường ven biển Hoài Nhơn với tổng mức đầu tư 900 tỷ đồng.")
    assert only == "tổng mức đầu tư dự án đường ven biển Hoài Nhơn"


def test_a_thing_named_again_takes_the_name_of_its_paragraph() -> None:
    text = "Cao tốc Diễn Châu - Bãi Vọt thông xe sớm. Toàn tuyến có tổng mức đầu tư 11.000 tỷ đồng."
    assert "Diễn Châu" in names(text)[0]


def test_where_a_thing_stands_is_not_the_thing() -> None:
    (only,) = names("Bộ nghiệm thu dự án bến số 5 tại cảng Chân Mây với công suất 2 triệu tấn/năm.")
    assert only.startswith("công suất dự án bến")


def test_what_a_firm_earns_is_its_own() -> None:
    text = "Theo báo cáo của MobiFone, doanh nghiệp này đã phát triển 3 triệu thuê bao; doanh thu 30 tỷ đồng."
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[-1] == "doanh thu của MobiFone"


def test_what_a_work_costs_behind_its_parts_is_of_the_work() -> None:
    text = "Tuyến cao tốc Bến Lức dài 23 km, đi qua Long An (13 km) và Đồng Nai (10 km), tổng mức đầu tư 4.826 tỷ đồng."
    told = record_of(f"{text}\n", on="2023-02-08").observations
    assert told[-1].indicator == "tổng mức đầu tư tuyến cao tốc Bến Lức"
