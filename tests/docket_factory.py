"""Tables of directives with passages with defaults; every cell can be set."""

from datetime import date
from typing import Any

from mickg.answer import Table
from mickg.view.docket.docket import Docket, docket

BASE = "https://w3id.org/mickg/id/"
FORCE = "https://w3id.org/mickg/voc/force/"

_ROW: dict[str, Any] = {
    "director": f"{BASE}person/le-van-a", "directorLabel": "Lê Văn A", "recipient": f"{BASE}group/cac-so",
    "recipientLabel": "các Sở", "task": "rà soát quy hoạch báo chí", "force": f"{FORCE}order",
    "forceLabel": "mệnh lệnh", "verb": "yêu cầu", "due": "2024-Q1", "deadline": date(2024, 3, 31),
    "stated": "trong quý I", "recurrenceLabel": None, "conditionLabel": None, "delegates": None,
    "event": f"{BASE}event/s/giao-ban", "eventLabel": "Giao ban tháng 10", "held": "2023-10-30", "topics": "Báo chí",
    "topicIds": f"{BASE}topic/bao-chi", "inferred": None, "source": f"{BASE}source/giao-ban",
    "sourceTitle": "Giao ban quản lý nhà nước", "published": date(2023, 11, 1), "url": "https://example.org/bai",
    "directive": f"{BASE}directive/s/d1", "start": 5524, "end": 5590, "quote": None,
}  # fmt: skip
UNDUE: dict[str, Any] = {"due": None, "deadline": None, "stated": None}
ENGLISH = {
    "directorLabel": "Le Van A", "recipientLabel": "provincial offices", "task": "review the press plan",
    "forceLabel": "order", "eventLabel": "October review", "topics": "Press",
}  # fmt: skip


def row(n: int = 1, **cells: Any) -> dict[str, Any]:
    """One passage of directive n to one recipient."""
    return {**_ROW, "directive": f"{BASE}directive/s/d{n}", **cells}


def made(*rows: dict[str, Any], language: str = "vi", english: dict[str, Any] | None = None) -> Docket:
    """The docket of rows, whose English ones differ in these cells."""
    return docket(_table(rows), _table([{**one, **(english or {})} for one in rows]), language)


def three(language: str = "vi") -> Docket:
    """An order with a deadline, a plan without one to two recipients, and a request that names nobody."""
    plan = {
        "directorLabel": "Bộ B", "director": f"{BASE}org/bo-b", "task": "đấu giá tần số", "force": f"{FORCE}plan",
        "forceLabel": "tự đặt nhiệm vụ", "held": None, "event": None, "eventLabel": None, "topics": None,
        "topicIds": None, **UNDUE,
    }  # fmt: skip
    request = {
        "task": "=cmd()", "force": f"{FORCE}request", "forceLabel": "đề nghị", "recipient": None,
        "recipientLabel": None, "held": "2022-07", "due": "2022", "deadline": date(2022, 12, 31),
        "source": f"{BASE}source/khac", "sourceTitle": 'Bài "khác", số 2', "inferred": "hạn", "url": None,
    }  # fmt: skip
    other = {"recipient": f"{BASE}group/bao-chi", "recipientLabel": "báo chí"}
    return made(row(1), row(2, **plan), row(2, **plan, **other), row(3, **request), language=language)


def many(count: int) -> Docket:
    """A docket of any size; every tenth task is about waves, every second has a deadline."""
    rows = [
        row(n, task=f"việc {n}" + (" tần số" if n % 10 == 0 else ""), start=n, end=n + 1, **(UNDUE if n % 2 else {}))
        for n in range(count)
    ]
    return made(*rows)


def _table(rows: Any) -> Table:
    return Table(tuple(_ROW), [tuple(one[name] for name in _ROW) for one in rows])
