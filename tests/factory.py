"""Records and a registry in small: keyword builders, each with just enough to be valid.

Builders of facts give plain values as a record file holds them; `record` and `record_file` make a record of them.
"""

from collections.abc import Iterable
from typing import Any

from mickg.entries import (
    Document,
    Entry,
    Group,
    Indicator,
    Organisation,
    Person,
    Place,
    Policy,
    Post,
    Topic,
    Unit,
)
from mickg.identity import Registry
from mickg.model import Record
from mickg.record import RecordFile
from mickg.text import sha256
from mickg.yamlfile import Located

Fields = dict[str, Any]

TEXT = "Sáng 11/3/2024, Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng chủ trì giao ban. Sản lượng ước đạt 505 triệu bưu gửi."
"""Our own wording of real facts: the text that the builders' offsets point into."""

_ENTRIES: tuple[Entry, ...] = (
    Person.model_validate(
        {"id": "person/nguyen-manh-hung-1", "label": {"vi": "Nguyễn Mạnh Hùng", "en": "Nguyen Manh Hung"}}
    ),
    Organisation.model_validate(
        {
            "id": "org/bo-tttt",
            "class": "PublicAgency",
            "label": {"vi": "Bộ Thông tin và Truyền thông", "en": "Ministry of Information and Communications"},
            "abbreviation": ["Bộ TT&TT"],
        }
    ),
    Organisation.model_validate(
        {
            "id": "org/bo-tttt-vu-buu-chinh",
            "class": "PublicAgency",
            "label": {"vi": "Vụ Bưu chính", "en": "Department of Posts"},
            "part_of": "org/bo-tttt",
        }
    ),
    Group.model_validate(
        {"id": "group/cac-so-tttt", "label": {"vi": "các Sở Thông tin và Truyền thông", "en": "provincial departments"}}
    ),
    Place.model_validate({"id": "place/viet-nam", "kind": "country", "label": {"vi": "Việt Nam", "en": "Viet Nam"}}),
    Place.model_validate({"id": "place/ha-noi", "kind": "municipality", "label": {"vi": "Hà Nội", "en": "Ha Noi"}}),
    Post.model_validate(
        {
            "id": "post/bo-tttt/bo-truong",
            "label": {"vi": "Bộ trưởng Bộ Thông tin và Truyền thông", "en": "Minister"},
            "title": {"vi": "Bộ trưởng", "en": "Minister"},
            "organisation": "org/bo-tttt",
            "rank": "minister",
        }
    ),
    Document.model_validate(
        {
            "id": "doc/nghi-dinh/72-2013-nd-cp",
            "class": "LegalDocument",
            "type": "decree",
            "number": "72/2013/NĐ-CP",
            "label": {"vi": "Nghị định 72/2013/NĐ-CP", "en": "Decree 72/2013/ND-CP"},
        }
    ),
    Document.model_validate(
        {
            "id": "doc/du-thao/luat-vien-thong",
            "class": "DraftDocument",
            "type": "law",
            "label": {"vi": "Luật Viễn thông (dự thảo)", "en": "Draft Telecommunications Law"},
        }
    ),
    Policy.model_validate(
        {
            "id": "policy/chuong-trinh-chuyen-doi-so-quoc-gia",
            "kind": "programme",
            "label": {"vi": "Chương trình Chuyển đổi số quốc gia", "en": "National Digital Transformation Programme"},
        }
    ),
    Topic.model_validate(
        {
            "id": "topic/buu-chinh",
            "label": {"vi": "bưu chính", "en": "posts"},
            "definition": {"vi": "gửi, nhận thư và gói", "en": "carrying letters and parcels"},
        }
    ),
    Unit.model_validate(
        {
            "id": "unit/count",
            "code": "count",
            "label": {"vi": "số lượng", "en": "count"},
            "definition": {"vi": "số đếm", "en": "a number of things"},
        }
    ),
    Indicator.model_validate(
        {
            "id": "indicator/postal-items",
            "label": {"vi": "sản lượng bưu gửi", "en": "postal items"},
            "population": {"vi": "bưu gửi", "en": "postal items"},
            "property": {"vi": "số lượng", "en": "number"},
            "statistic": "count",
            "unit_family": "count",
        }
    ),
)


def registry(*more: Entry) -> Registry:
    """A registry of a minister, a ministry and what the builders name; `more` adds to it."""
    return Registry({entry.id: entry for entry in (*_ENTRIES, *more)})


def evidence(*quotes: str) -> list[Fields]:
    """The offsets of quotes in TEXT."""
    return [{"start": TEXT.index(quote), "end": TEXT.index(quote) + len(quote)} for quote in quotes]


def source(**fields: Any) -> Fields:
    """The source of TEXT."""
    plain = {"id": "giao-ban", "title": "Giao ban", "sha256": sha256(TEXT), "length": len(TEXT)}
    return {**plain, **fields}


def event(**fields: Any) -> Fields:
    """A review conference in Hà Nội, chaired by the minister."""
    plain = {
        "id": "hoi-nghi", "kind": "review-conference", "name": "Hội nghị giao ban", "start": "2024-03-11",
        "chairs": ["Nguyễn Mạnh Hùng"], "chair_ids": ["person/nguyen-manh-hung-1"],
        "evidence": evidence("Sáng 11/3/2024, Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng chủ trì giao ban"),
    }  # fmt: skip
    return {**plain, **fields}


def participation(**fields: Any) -> Fields:
    """The minister in the chair of `event`."""
    plain = {
        "agent": "Nguyễn Mạnh Hùng", "agent_id": "person/nguyen-manh-hung-1", "event": "hoi-nghi", "role": "chair",
        "evidence": evidence("Nguyễn Mạnh Hùng chủ trì"),
    }  # fmt: skip
    return {**plain, **fields}


def post(**fields: Any) -> Fields:
    """The minister in his post."""
    plain = {
        "person": "Nguyễn Mạnh Hùng", "person_id": "person/nguyen-manh-hung-1", "title": "Bộ trưởng",
        "organisation": "Bộ Thông tin và Truyền thông", "organisation_id": "org/bo-tttt",
        "post_id": "post/bo-tttt/bo-truong", "at": "2024-03-11", "inferred": {"at": "date-of-event"},
        "evidence": evidence("Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng"),
    }  # fmt: skip
    return {**plain, **fields}


def organisation(**fields: Any) -> Fields:
    """The ministry."""
    plain = {
        "name": "Bộ Thông tin và Truyền thông", "organisation_id": "org/bo-tttt", "evidence": evidence("Bộ TT&TT"),
    }  # fmt: skip
    return {**plain, **fields}


def document(**fields: Any) -> Fields:
    """An issued decree."""
    plain = {
        "id": "nd-72", "document_id": "doc/nghi-dinh/72-2013-nd-cp", "type": "decree", "number": "72/2013/NĐ-CP",
        "status": "issued", "evidence": evidence("giao ban"),
    }  # fmt: skip
    return {**plain, **fields}


def policy(**fields: Any) -> Fields:
    """A programme."""
    plain = {
        "name": "Chương trình Chuyển đổi số quốc gia", "kind": "programme",
        "policy_id": "policy/chuong-trinh-chuyen-doi-so-quoc-gia", "evidence": evidence("giao ban"),
    }  # fmt: skip
    return {**plain, **fields}


def observation(**fields: Any) -> Fields:
    """505 million postal items."""
    plain = {
        "id": "buu-gui", "indicator": "sản lượng bưu gửi", "indicator_id": "indicator/postal-items",
        "value": 505_000_000, "stated": "505 triệu bưu gửi", "unit": "count", "period": "2024-Q1",
        "inferred": {"period": "covered-period"}, "evidence": evidence("ước đạt 505 triệu bưu gửi"),
    }  # fmt: skip
    return {**plain, **fields}


def directive(**fields: Any) -> Fields:
    """The minister telling the Department of Posts to do something."""
    plain = {
        "id": "d01", "director": "Nguyễn Mạnh Hùng", "director_id": "person/nguyen-manh-hung-1",
        "recipients": ["Vụ Bưu chính"], "recipient_ids": ["org/bo-tttt-vu-buu-chinh"], "verb": "giao",
        "force": "order", "action": "công bố chất lượng dịch vụ",
        "label": {"vi": "Công bố chất lượng dịch vụ", "en": "Publish service quality"}, "event": "hoi-nghi",
        "evidence": evidence("Nguyễn Mạnh Hùng chủ trì giao ban"), "inferred": {"recipients": "recipient-carried"},
    }  # fmt: skip
    return {**plain, **fields}


def statement(**fields: Any) -> Fields:
    """The minister saying something."""
    plain = {
        "id": "s01", "kind": "assessment", "speaker": "Nguyễn Mạnh Hùng", "speaker_id": "person/nguyen-manh-hung-1",
        "label": {"vi": "Bưu chính tăng nhanh", "en": "Posts grow fast"}, "event": "hoi-nghi",
        "evidence": evidence("Nguyễn Mạnh Hùng"),
    }  # fmt: skip
    return {**plain, **fields}


def organisation_change(**fields: Any) -> Fields:
    """A proposed renaming."""
    plain = {
        "id": "doi-ten", "kind": "renaming", "status": "proposed", "from_ids": ["org/bo-tttt"],
        "evidence": evidence("Bộ TT&TT"),
    }  # fmt: skip
    return {**plain, **fields}


def act(**fields: Any) -> Fields:
    """A launch by the ministry."""
    plain = {
        "id": "khai-truong", "kind": "launch", "actor": "Bộ Thông tin và Truyền thông", "actor_id": "org/bo-tttt",
        "label": {"vi": "Khai trương", "en": "Launch"}, "evidence": evidence("Bộ TT&TT"),
    }  # fmt: skip
    return {**plain, **fields}


def content(**kinds: Any) -> Fields:
    """What a record file holds: a source and lists of facts by kind."""
    return {"source": source(), **kinds}


def record(**kinds: Any) -> Record:
    """A record of the facts given by kind (`observations=[observation()]`)."""
    return Record.model_validate(content(**kinds))


def record_file(**kinds: Any) -> RecordFile:
    """A record as if read from `giao-ban.yaml`, without lines."""
    return RecordFile(record(**kinds), Located("giao-ban.yaml", content(**kinds), {}))


def messages(problems: Iterable[object]) -> str:
    """Problems as the user reads them, a line each."""
    return "\n".join(map(str, problems))
