"""What is said of the things counted behind a remark or another count."""

import pytest

from mickg.extract.observations.naming.predicates import predicate
from mickg.extract.skeleton import LETTERS

N = LETTERS["QUANTITY"]


def said(counted: str, rest: str) -> str:
    """What is said of some things, given what follows their words."""
    found = predicate(counted + rest, 0, len(counted))
    return "" if found is None else (counted + rest)[slice(*found)].strip()


@pytest.mark.parametrize(
    ("counted", "rest", "behind"),
    [
        (" đại biểu ", f"({N}) tán thành", "tán thành"),
        (" vụ ", f"({N}) do chập điện;", "do chập điện"),
        (" vụ ", f"(chiếm {N}) liên quan đến rượu bia.", "liên quan đến rượu bia"),
        (" vụ ", f"({N}) và", ""),
        (" người dân", f", chiếm {N} người dùng, được bảo vệ trước lừa đảo", "được bảo vệ trước lừa đảo"),
        (" tập thể", f" và {N} cá nhân được tặng bằng khen.", "được tặng bằng khen"),
        (" tên sách", f" thuộc {N} mảng đề tài được trao giải;", "được trao giải"),
        (" bộ", f" và {N} địa phương chưa phân bổ hết vốn;", "chưa phân bổ hết vốn"),
        (" huyện, thị xã", f" và {N} sở, ngành hoàn thành chỉ tiêu.", "hoàn thành chỉ tiêu"),
        (" hồ sơ", f", {N} hệ thống được phê duyệt", ""),
        (" người chết", f", {N} người bị thương", ""),
        (" trạm", f" và {N} nhà máy", ""),
    ],
)
def test_a_predicate_is_found_behind_what_stands_between(counted: str, rest: str, behind: str) -> None:
    assert said(counted, rest) == behind
