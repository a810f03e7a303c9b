"""What a label before a colon says of the names behind it."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.labels import of_label, parted


def test_a_generic_name_is_of_what_the_label_says() -> None:
    assert of_label("trạm", "Hạ tầng 5G") == "trạm Hạ tầng 5G"


def test_a_measure_is_not_of_a_label_that_is_none() -> None:
    assert of_label("doanh thu", "Kết quả") == "doanh thu"


def test_a_label_that_tells_a_measure_apart_is_the_measure_of_each() -> None:
    assert of_label("Hà Nam", "diện tích lúa chia theo địa phương") == "diện tích lúa Hà Nam"
    assert parted("Kế hoạch chia theo năm") == parted("diện tích lúa") == ""


@pytest.mark.parametrize(
    ("label", "measure"),
    [
        ("Năng suất lúa của các huyện", "Năng suất lúa"),
        ("Kim ngạch xuất khẩu một số mặt hàng như sau", "Kim ngạch xuất khẩu"),
        ("các môn xếp theo điểm trung bình như sau", "điểm trung bình"),
        ("các tỉnh có tỷ lệ giải ngân cao gồm", "tỷ lệ giải ngân"),
        ("Số đơn vị", ""),
        ("Kết quả của các huyện", ""),
    ],
)
def test_a_label_says_what_it_tells_of_each(label: str, measure: str) -> None:
    assert parted(label) == measure


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doanh thu du lịch còn ấn tượng hơn: 4.500 tỷ đồng.", "doanh thu du lịch"),
        ("Nợ thuế đáng lo nhất: 900 tỷ đồng.", "nợ thuế"),
        ("Giải ngân vốn ODA lại chậm hơn hẳn: 70 tỷ đồng.", "giải ngân vốn ODA"),
        ("Huyện Mai Sơn có năng suất ngô cao nhất: 51 tạ/ha.", "năng suất ngô huyện Mai Sơn (tạ/ha)"),
    ],
)
def test_how_a_label_judges_is_no_part_of_it(text: str, name: str) -> None:
    assert record_of(f"{text}\n").observations[0].indicator == name


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Thu từ đất đạt 1.200 tỷ đồng; còn thu từ dầu thì kém hơn hẳn, 310 tỷ đồng.", 310_000_000_000, "thu từ dầu"),
        ("Vốn vay giải ngân 5 tỷ đồng, dư nợ xây dựng vẫn rất lớn, 76 tỷ đồng.", 76_000_000_000, "dư nợ xây dựng"),
        ("Tỷ lệ tái chế rác nhựa mới ở mức khiêm tốn, vỏn vẹn 9%.", 9, "tỷ lệ tái chế rác nhựa"),
        ("Giá trứng gà thì giảm thấy rõ, còn 1.900 đồng/quả.", 1900, "giá trứng gà (đồng/quả)"),
    ],
)
def test_how_something_is_said_to_be_is_no_part_of_its_name(text: str, value: int, name: str) -> None:
    told = {int(one.value): one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations}
    assert told[value] == name
