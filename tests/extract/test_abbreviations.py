import pytest
from extract_factory import article

from mickg.extract.abbreviations import Abbreviations


@pytest.mark.parametrize(
    ("text", "phrase", "long"),
    [
        ("Thu NSNN tăng.", "thu NSNN", "thu ngân sách nhà nước"),
        ("Trung tâm dữ liệu vùng (TTDLV) mở cửa.", "số TTDLV", "số trung tâm dữ liệu vùng"),
        ("Chỉ số ABC tăng.", "chỉ số ABC", "chỉ số ABC"),
        ("Chỉ số CPI tăng.", "mức tăng chỉ số CPI", "mức tăng chỉ số giá tiêu dùng"),
        ("Thu NSNN tăng.", "ngân sách nhà nước (NSNN)", "ngân sách nhà nước (NSNN)"),
    ],
)
def test_short_forms_are_written_out_as_the_article_explains_or_as_is_common(text: str, phrase: str, long: str) -> None:
    assert Abbreviations(article(text)).written_out(phrase) == long
