"""The facts of an article by kind, for reading on a terminal."""

from explanation_factory import TEXT, body, explained, hostile_explanation
from hostile import HOSTILE, STEERING, unseen


def test_facts_stand_by_kind_with_what_a_reader_asks_next() -> None:
    assert explained().digest(200).splitlines() == [
        "Giao ban tháng 3/2024",
        "giao-ban · 13/3/2024 · 1 chức vụ · 2 cơ quan · 1 số liệu · 1 chỉ đạo",
        "",
        "chức vụ 1",
        "  P1   Nguyễn Mạnh Hùng, Bộ trưởng, Bộ Thông tin và Truyền thông",
        "",
        "chỉ đạo 1",
        "  T1   Nguyễn Mạnh Hùng → Vụ Bưu chính: công bố chất lượng dịch vụ · hạn 30/6/2024 ≈",
        "",
        "số liệu 1",
        "  F1   sản lượng: 505 triệu · tháng 3/2024",
        "",
        "cơ quan 2",
        "  Bộ Thông tin và Truyền thông; Vụ Bưu chính",
    ]


def test_a_kind_without_facts_is_not_named() -> None:
    assert "chỉ đạo" not in explained(TEXT, organisations=(body(),)).digest()


def test_a_digest_is_as_wide_as_the_terminal() -> None:
    assert max(map(len, explained().digest(50).splitlines())) <= 50


def test_no_digest_steers_a_terminal() -> None:
    assert unseen(hostile_explanation([*HOSTILE, STEERING]).digest()) == set()
