"""What a label before a colon says of the names behind it."""

from mickg.extract.observations.naming.labels import of_label, parted


def test_a_generic_name_is_of_what_the_label_says() -> None:
    assert of_label("trạm", "Hạ tầng 5G") == "trạm Hạ tầng 5G"


def test_a_measure_is_not_of_a_label_that_is_none() -> None:
    assert of_label("doanh thu", "Kết quả") == "doanh thu"


def test_a_label_that_tells_a_measure_apart_is_the_measure_of_each() -> None:
    assert of_label("Hà Nam", "diện tích lúa chia theo địa phương") == "diện tích lúa Hà Nam"
    assert parted("Kế hoạch chia theo năm") == parted("diện tích lúa") == ""
