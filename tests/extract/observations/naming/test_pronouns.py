"""Names that only stand for what was told before."""

import pytest

from mickg.extract.observations.naming.pronouns import elsewhere, pointed, several, stands_for_another


@pytest.mark.parametrize(
    "name",
    [
        "con số này",
        "mức cao nhất",
        "Mục tiêu của ngành",
        "xấp xỉ kịch bản đề ra",
        "vượt xa con số",
        "vẫn còn cách xa mục tiêu",
        "chưa bằng một nửa con số",
        "thấp xa",
        "con số cục thuế tỉnh vừa công bố",
        "tỉ trọng này",
        "con số tương ứng",
        "tính chung",
    ],
)
def test_a_pronoun_or_empty_noun_stands_for_what_was_told_before(name: str) -> None:
    assert stands_for_another(name)


@pytest.mark.parametrize("name", ["mức phạt", "tỷ lệ hộ nghèo", "chỉ số", "số", "mục tiêu xuất khẩu của ngành"])
def test_a_noun_that_says_what_is_measured_stands_for_itself(name: str) -> None:
    assert not stands_for_another(name)


def test_a_name_that_points_back_is_taken_apart() -> None:
    assert pointed("vốn đăng ký của nhóm dự án này") == ("vốn đăng ký", "dự án")
    assert pointed("lực lượng này") == ("", "lực lượng")
    assert pointed("vốn đăng ký của nhóm dự án mới") is None


def test_two_figures_stand_for_two_things() -> None:
    assert several("hai con số ấy là ")
    assert not several("con số ấy là ")


@pytest.mark.parametrize("name", ["tỷ lệ này ở miền núi", "miền núi tỷ lệ này", "ở miền núi con số này"])
def test_a_pronoun_is_told_of_another(name: str) -> None:
    assert elsewhere(name) == "miền núi"
    assert elsewhere("tỷ lệ hộ nghèo ở miền núi") == ""


@pytest.mark.parametrize("name", ["Cao Bằng", "thấp khớp", "bằng", "vượt xa doanh thu xe buýt"])
def test_names_and_measures_compare_nothing(name: str) -> None:
    assert not stands_for_another(name)
