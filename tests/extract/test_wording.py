import pytest

from mickg.extract.wording import written_out


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("  kế hoạch   phát triển , ", "kế hoạch phát triển"),
        ("đề án CĐS quốc gia", "đề án chuyển đổi số quốc gia"),
        ("chương trình nông thôn mới (NTM)", "chương trình nông thôn mới"),
        ("các các sở", "các sở"),
    ],
)
def test_names_are_written_out_without_short_forms_and_doubled_words(text: str, worded: str) -> None:
    assert written_out(text) == worded
