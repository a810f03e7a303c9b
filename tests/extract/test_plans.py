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
        (
            "Chương trình mục tiêu quốc gia giảm nghèo bền vững giải ngân 80 tỷ đồng.",
            "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
        ),
        ("Đề án Làng thông minh trên địa bàn tỉnh hơn 20 tỷ đồng, còn lại là vốn khác.", "Đề án Làng thông minh"),
        ("Vốn khác gồm: Chương trình Sóng và máy tính 71,3 tỷ đồng.", "Chương trình Sóng và máy tính"),
        ("Ngân hàng triển khai Chương trình tín dụng 120.000 tỷ đồng.", "Chương trình tín dụng 120.000 tỷ đồng"),
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
        "Các trường đưa nội dung luật vào chương trình bồi dưỡng giáo viên.",
        "Khu đất thuộc quy hoạch cụm công nghiệp phía nam.",
        "Cả vùng có 36 kênh chương trình phát thanh địa phương.",
        "Vụ trưởng Vụ Kế hoạch Đầu tư cho hay vốn đã đủ.",
        "Mục tiêu của Đề án lần lượt là 98% và 99%.",
    ],
)
def test_common_words_name_no_policy(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế xây dựng {}.",
        "Sở trình UBND tỉnh {}.",
        "Tỉnh triển khai có hiệu quả {}.",
        "Ngành sơ kết các đề án và {}.",
        "Đây là mục tiêu của {} đến năm 2030.",
    ],
)
@pytest.mark.parametrize(
    "name",
    ["đề án tái cơ cấu ngành mía đường", "chiến lược y tế cơ sở", "chương trình sữa học đường", "quy hoạch cảng cạn"],
)
def test_small_letters_name_what_somebody_makes_or_carries_out_and_what_reaches_to_a_year(text: str, name: str) -> None:
    assert any(one.lower().startswith(name) for one in names(text.format(name)))


def test_a_project_of_another_policy_is_one() -> None:
    assert names("Bộ trình Đề án Quy hoạch mạng lưới bệnh viện đến năm 2030.") == [
        "Quy hoạch mạng lưới bệnh viện đến năm 2030"
    ]


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
