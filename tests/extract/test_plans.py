"""Passages that name a policy."""

import pytest
from extract_factory import read_in

from mickg.extract.plans import plans


def names(text: str) -> list[str]:
    return [plan.name for plan in plans(read_in(text, on="2023-06-05"))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tỉnh triển khai chương trình Mỗi xã một sản phẩm.", "Chương trình Mỗi xã một sản phẩm"),
        ("Bộ thực hiện Chiến lược dữ liệu quốc gia theo Quyết định số 142/QĐ-TTg.", "Chiến lược dữ liệu quốc gia"),
        (
            "Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 được giao.",
            "Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025",
        ),
        (
            "Quân khu hưởng ứng “Chiến dịch làm cho thế giới sạch hơn” được phát động.",
            "Chiến dịch làm cho thế giới sạch hơn",
        ),
        ("Việt Nam nêu sáng kiến Thành phố Xanh.", "Sáng kiến Thành phố Xanh"),
        ("Công an tỉnh triển khai Đề án 06.", "Đề án 06"),
    ],
)
def test_a_policy_is_named_to_the_end_of_its_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Hai nước là đối tác chiến lược toàn diện.",
        "Tỉnh tìm nhà đầu tư chiến lược cho cảng biển.",
        "Mục tiêu mà đề án đưa ra là khó.",
        "Đoàn dự chương trình văn nghệ đặc sắc.",
        "Tỉnh tổ chức Chương trình Diễn đàn đầu tư.",
        "Bộ nêu nhiều sáng kiến hay.",
        "Hai chương trình đào tạo cán bộ đã xong.",
    ],
)
def test_common_words_name_no_policy(text: str) -> None:
    assert names(text) == []


def test_the_horizon_is_the_last_year_of_a_span_and_that_of_the_vision() -> None:
    (plan,) = plans(read_in("Thủ tướng phê duyệt Quy hoạch tỉnh Bắc Giang thời kỳ 2021 - 2030, tầm nhìn đến năm 2050."))

    assert plan.horizon == (2030, 2050)


def test_a_policy_inside_the_name_of_another_is_read_too() -> None:
    text = "Tỉnh ban hành Kế hoạch thực hiện Chiến lược phát triển ngành hóa chất đến năm 2030."

    assert names(text) == [
        "Kế hoạch thực hiện Chiến lược phát triển ngành hóa chất đến năm 2030",
        "Chiến lược phát triển ngành hóa chất đến năm 2030",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Xã đạt bộ tiêu chí quốc gia về y tế lên 84%.", "Bộ tiêu chí quốc gia về y tế"),
        ("Bộ ban hành khung năng lực số cho giáo viên.", "Khung năng lực số cho giáo viên"),
        ("Hội phát động phong trào trồng cây đầu xuân.", "Phong trào trồng cây đầu xuân"),
        ("Sở trình kế hoạch sắp xếp các đơn vị sự nghiệp.", "Kế hoạch sắp xếp các đơn vị sự nghiệp"),
    ],
)
def test_small_letters_name_a_policy_that_is_put_forward(text: str, name: str) -> None:
    assert names(text) == [name]


def test_a_campaign_that_only_goes_on_is_none() -> None:
    assert names("Các xã duy trì chiến dịch diệt lăng quăng mỗi tháng một lần.") == []
    assert names("Lực lượng mở đợt cao điểm chống buôn lậu dịp Tết.") == []
