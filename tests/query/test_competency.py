"""The competency questions, each asked of the shipped graph in both engines and held against the true answer.

A case names a saved query, its parameters, the columns that answer the question, the rows they must hold, and which
rows of the table the question is about (`where`).
"""

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest
from second_engine import SecondEngine

from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.query import saved_queries, saved_query
from mickg.vocab import compact

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Case:
    question: str
    query: str
    columns: str
    rows: set[Row]
    given: dict[str, str] = field(default_factory=dict)
    where: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.question}-{self.query}"


def bn(number: str) -> int:
    """So many tỷ (10^9)."""
    return int(Decimal(number) * 1_000_000_000)


Q2022, Q2023, Q2024 = "id:source/giao-ban-2022-06", "id:source/giao-ban-2023-10", "id:source/giao-ban-2024-q1"
Y2019, Y2024 = "id:source/tong-ket-2019", "id:source/tong-ket-2024"
DEPUTY = "post/bo-tttt/thu-truong"
MIC = "Bộ Thông tin và Truyền thông"

CASES = [
    Case(
        "CQ01", "events", "held placeLabel chairLabel chairPostLabel",
        {("2024-03-11", "Hà Nội", "Nguyễn Mạnh Hùng", f"Bộ trưởng {MIC}")},
        {"source": "source/giao-ban-2024-q1"}, {"reviews": "2024-Q1"},
    ),
    Case(
        "CQ02", "posts-held", "personLabel on",
        {(name, dt.date(2024, 3, 11))
         for name in ("Nguyễn Huy Dũng", "Phạm Đức Long", "Nguyễn Thanh Lâm", "Bùi Hoàng Phương")},
        {"post": DEPUTY, "source": "source/giao-ban-2024-q1"},
    ),
    Case("CQ03", "holders-in-every-list", "personLabel articles", {("Nguyễn Huy Dũng", 3), ("Phạm Đức Long", 3)},
         {"post": DEPUTY}),
    Case(
        "CQ04", "roster-changes", "change personLabel earlier later",
        {("out", "Phạm Anh Tuấn", Q2022, Q2023), ("in", "Nguyễn Thanh Lâm", Q2022, Q2023),
         ("out", "Phan Tâm", Q2023, Q2024), ("in", "Bùi Hoàng Phương", Q2023, Q2024)},
        {"post": DEPUTY},
    ),
    Case(
        "CQ05", "posts-held", "postLabel on",
        {("Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", dt.date(2022, 7, 11)),
         (f"Bộ trưởng {MIC}", dt.date(2022, 7, 11)), ("Phó Trưởng Ban Tuyên giáo Trung ương", dt.date(2022, 7, 11))},
        {"person": "person/nguyen-manh-hung-1", "source": "source/giao-ban-2022-06"},
    ),
    Case(
        "CQ06", "careers-across-bodies", "personLabel postLabel source laterPostLabel laterSource rule",
        {("Phạm Anh Tuấn", f"Thứ trưởng {MIC}", Q2022, "Chủ tịch Ủy ban nhân dân tỉnh Bình Định", Y2024,
          "voc:rule/cited-identity")},
    ),
    Case("CQ10", "document-relations", "number targetLabel issued",
         {("42/2022/NĐ-CP", "Nghị định 43/2011/NĐ-CP", dt.date(2022, 6, 24))}, {"relation": "mg:replaces"}),
    Case(
        "CQ11", "document-relations", "number targetLabel issued issuerLabel",
        {("654/QĐ-TTg", "Chiến lược phát triển bưu chính đến năm 2025 và định hướng đến năm 2030", dt.date(2022, 5, 30),
          "Thủ tướng Chính phủ")},
        {"relation": "mg:approves"}, {"target": "id:policy/chien-luoc-phat-trien-buu-chinh"},
    ),
    Case(
        "CQ13", "document-relations", "target status",
        {("id:doc/nghi-dinh/73-2019-nd-cp", "draft"), ("id:doc/nghi-dinh/72-2013-nd-cp", "draft")},
        {"relation": "mg:wouldAmend", "source": "source/giao-ban-2023-10"},
    ),
    Case(
        "CQ14", "numbered-documents", "number source",
        {("42/2022/NĐ-CP", Q2022), ("43/2011/NĐ-CP", Q2022), ("654/QĐ-TTg", Q2022), ("1316/QĐ-BTTTT", Q2022),
         ("73/2019/NĐ-CP", Q2023), ("72/2013/NĐ-CP", Q2023), ("57-NQ/TW", Y2024)},
    ),
    Case("CQ15", "documents-in-several-articles", "document articles one another",
         {("id:doc/du-thao/luat-vien-thong", 2, Q2022, Q2023)}, {}, {"class": "mg:DraftDocument"}),
    Case(
        "CQ18", "series", "period value statusCode change changeUnit against",
        {("2024-Q1", 505_000_000, "estimated", 47, "percent", "2023-Q1")},
        {"indicator": "indicator/postal-items", "source": "source/giao-ban-2024-q1"},
    ),
    Case(
        "CQ19", "series", "period value statusCode change against",
        {("2023-10", bn("5500"), "estimated", Decimal("4.8"), "2023-09"),
         ("2023-10", bn("5500"), "estimated", 20, "2022-10"),
         ("2024-Q1", bn("11250"), "estimated", Decimal("28.57"), "2023-Q1"),
         ("2024", bn("71140"), "estimated", 21, "2023")},
        {"indicator": "indicator/postal-service-revenue"},
    ),
    Case("CQ20", "series", "period value", {("2023-10", Decimal("78.9")), ("2024-02", Decimal("80.1"))},
         {"indicator": "indicator/fibre-using-households"}),
    Case("CQ20", "series", "period value", {("2024", Decimal("82.9"))},
         {"indicator": "indicator/fibre-covered-households"}),
    Case("CQ20", "indicators-apart", "other", {("id:indicator/fibre-covered-households",)},
         {"indicator": "indicator/fibre-using-households"}),
    Case(
        "CQ22", "series", "period value change previous",
        {("2023-10", Decimal("84.86"), None, None), ("2024-02", Decimal("90.27"), None, None),
         ("2024", 94, 10, Decimal("85.7"))},
        {"indicator": "indicator/mobile-broadband-per-100"},
    ),
    Case(
        "CQ24", "growth-check", "indicator source change computed points check",
        {("id:indicator/broadcasting-revenue", Y2024, Decimal("1.7"), Decimal("3.9422"), None, "inconsistent"),
         ("id:indicator/fibre-using-households", Q2024, Decimal("4.6"), Decimal("6.0927"), Decimal("4.6"),
          "unit-mislabelled"),
         ("id:indicator/infosec-budget-contribution", Q2024, Decimal("28.7"), Decimal("28.9308"), None,
          "rounding"),
         ("id:indicator/infosec-revenue", Q2024, Decimal("46.8"), Decimal("46.7153"), None, "rounding")},
        {}, {"check": ("inconsistent", "unit-mislabelled", "rounding")},
    ),
    Case("CQ26", "series", "period value source",
         {("2023-10", Decimal("53.8"), Q2023), ("2024-02-20", Decimal("37.19"), Q2024)},
         {"indicator": "indicator/fully-online-dossiers"}),
    Case("CQ26", "series", "period value source", {("2022-06", Decimal("36.91"), Q2022)},
         {"indicator": "indicator/online-dossiers"}),
    Case(
        "CQ27", "series", "period value unit boundCode statusCode change",
        {("2023-01/2023-10", bn("2700000"), "VND", "more-than", "estimated", 1),
         ("2023-01/2023-10", bn("113.8"), "USD", "exact", "estimated", None),
         ("2024-01/2024-02", bn("598000"), "VND", "more-than", "actual", 25),
         ("2024-01/2024-02", bn("24.4"), "USD", "about", "actual", None)},
        {"indicator": "indicator/it-industry-revenue"},
    ),
    Case(
        "CQ31", "figures-about", "aboutLabel indicator value boundCode",
        {("Google", "id:indicator/videos-removed", 480, "exact"),
         ("Google", "id:indicator/content-removal-rate", 92, "exact"),
         ("Facebook", "id:indicator/posts-removed", 404, "more-than"),
         ("Facebook", "id:indicator/groups-removed", 1, "exact"),
         ("Facebook", "id:indicator/accounts-removed", 7, "exact"),
         ("Facebook", "id:indicator/content-removal-rate", 90, "exact"),
         ("TikTok", "id:indicator/content-items-removed", 53, "exact"),
         ("TikTok", "id:indicator/content-removal-rate", 95, "exact")},
        {"source": "source/giao-ban-2023-10"}, {"aboutLabel": ("Google", "Facebook", "TikTok")},
    ),
    Case(
        "CQ32", "series", "period value unit placeLabel",
        {("2023-10", Decimal("44.13"), "Mbit/s", None), ("2023-10", Decimal("43.2"), "Mbit/s", "Thế giới"),
         ("2019-Q4", Decimal("29.08"), "MB/s", None), ("2019-Q4", Decimal("30.93"), "Mbit/s", "Thế giới")},
        {"indicator": "indicator/mobile-broadband-speed"},
    ),
    Case("CQ32", "series", "period value unit", {("2023-10", 58, "rank")},
         {"indicator": "indicator/mobile-broadband-speed-rank"}),
    Case(
        "CQ33", "indicators-called", "indicator definedByLabel value unit statusCode change previous outOf source",
        {("id:indicator/wef-gci-rank", "Diễn đàn Kinh tế Thế giới", 67, "rank", "actual", 10, 77, 140, Y2019),
         ("id:indicator/itu-gci-rank", "Liên minh Viễn thông quốc tế", 30, "rank", "target", None, None, None, Y2024)},
        {"name": "GCI"},
    ),
    Case(
        "CQ35", "what-was-said-about", "kindLabel toLabel source",
        {("Ý kiến chỉ đạo", "Phạm Đức Long", Q2022)},
        {"thing": "policy/phuong-an-dung-cong-nghe-2g"}, {"source": Q2022},
    ),
    Case(
        "CQ35", "policy-horizons", "policyLabel year source",
        {("Phương án dừng công nghệ di động cũ 2G", 2022, Y2019)}, {"policy": "policy/phuong-an-dung-cong-nghe-2g"},
    ),
    Case(
        "CQ36", "directives", "recipientLabel directive",
        {("Phạm Anh Tuấn", "id:directive/giao-ban-2022-06/d06"), ("Phạm Đức Long", "id:directive/giao-ban-2022-06/d07"),
         ("Phạm Đức Long", "id:directive/giao-ban-2022-06/d08"),
         ("Nguyễn Huy Dũng", "id:directive/giao-ban-2022-06/d09"),
         ("Nguyễn Huy Dũng", "id:directive/giao-ban-2022-06/d10")},
        {"director": "person/nguyen-manh-hung-1", "source": "source/giao-ban-2022-06"},
        {"recipientLabel": ("Phạm Anh Tuấn", "Phạm Đức Long", "Nguyễn Huy Dũng")},
    ),
    Case(
        "CQ38", "directives", "source due",
        {(Q2022, None), (Q2023, None), (Q2024, "2024")}, {"recipient": "org/bo-tttt-vu-to-chuc-can-bo"},
    ),
    Case(
        "CQ40", "official-acts", "postLabel figureLabel value unit",
        {(f"Chánh Thanh tra {MIC}", "Số lỗi vi phạm của một cơ quan báo chí", 13, "count"),
         (f"Chánh Thanh tra {MIC}", "Số hành vi vi phạm bị phạt cảnh cáo", 2, "count"),
         (f"Chánh Thanh tra {MIC}", "Số hành vi vi phạm bị phạt tiền", 11, "count"),
         (f"Chánh Thanh tra {MIC}", "Tổng số tiền xử phạt vi phạm hành chính", 325_000_000, "VND"),
         (f"Chánh Thanh tra {MIC}", "Thời hạn tước quyền sử dụng giấy phép", 3, "month")},
        {"source": "source/giao-ban-2022-06"},
    ),
    Case(
        "CQ42", "changes-of-bodies", "toLabel statusCode proposerLabel sources",
        {("Bộ Truyền thông và Kinh tế số", "proposed", "Nguyễn Xuân Phúc", "source/tong-ket-2019"),
         ("Bộ Khoa học, Công nghệ và Truyền thông", "planned", "Hồ Đức Phớc", "source/tong-ket-2024")},
        {"body": "org/bo-tttt"}, {"statusCode": ("proposed", "planned")},
    ),
    Case(
        "CQ43", "changes-of-bodies", "toLabel when inferred",
        {("Tổng cục Bưu điện", "1992", "voc:rule/anniversary"),
         ("Bộ Bưu chính, Viễn thông", "2002", "voc:rule/anniversary"), (MIC, "2007", "voc:rule/anniversary")},
        {}, {"sources": "source/giao-ban-2022-06"},
    ),
    Case(
        "CQ45", "policy-results", "role value source namedIn",
        {("result", 1_134_884, Q2024, "source/giao-ban-2022-06, source/giao-ban-2024-q1"),
         ("result", 302_096, Q2024, "source/giao-ban-2022-06, source/giao-ban-2024-q1")},
        {"policy": "policy/ho-tro-doanh-nghiep-nho-va-vua-chuyen-doi-so"},
    ),
    Case(
        "CQ47", "members-claimed", "value memberLabel inList",
        {(6, name, None) for name in ("Zalo", "Zing Mp3", "Báo mới", "Ví MoMo", "VnEID", "MB Bank")}
        | {(2, "VnEID", True), (2, "VSSID", False)},
        {"source": "source/giao-ban-2024-q1"},
    ),
    Case("CQ48", "events", "first last reviews source", {(None, None, "2023-10", Q2023), (None, None, "2024", Y2024)},
         {}, {"event": ("id:event/giao-ban-2023-10/hoi-nghi-giao-ban-2023-10",
                        "id:event/tong-ket-2024/hoi-nghi-tong-ket-2024")}),
    Case(
        "CQ50", "targets", "indicator value unit boundCode",
        {("id:indicator/ndxp-transaction-growth", 20, "percent", "exact"),
         ("id:indicator/itu-gci-rank", 30, "rank", "at-most")},
        {"period": "2025"},
    ),
    Case(
        "CQ51", "posts-held", "personLabel postLabel attested",
        {("Nguyễn Văn Tường", "Giám đốc Sở Thông tin và Truyền thông tỉnh Quảng Trị", None)},
        {"organisation": "org/sttt-quang-tri"},
    ),
]  # fmt: skip
QUESTIONS = [
    "CQ01", "CQ02", "CQ03", "CQ04", "CQ05", "CQ06", "CQ10", "CQ11", "CQ13", "CQ14", "CQ15", "CQ18",
    "CQ19", "CQ20", "CQ22", "CQ24", "CQ26", "CQ27", "CQ31", "CQ32", "CQ33", "CQ35", "CQ36", "CQ38",
    "CQ40", "CQ42", "CQ43", "CQ45", "CQ47", "CQ48", "CQ50", "CQ51",
]  # fmt: skip


def answer(table: Table, case: Case) -> set[Row]:
    """The case's columns of the rows it is about, IRIs as prefixed names."""
    rows = [dict(zip(table.columns, map(_shown, row), strict=True)) for row in table.rows]
    about = [row for row in rows if all(_is(row[name], wanted) for name, wanted in case.where.items())]
    return {tuple(row[name] for name in case.columns.split()) for row in about}


def _shown(value: object) -> object:
    return compact(value) if isinstance(value, str) and value.startswith("https://w3id.org/") else value


def _is(value: object, wanted: object) -> bool:
    return value in wanted if isinstance(wanted, tuple) else value == wanted


@pytest.mark.parametrize("case", CASES, ids=str)
def test_oxigraph_gives_the_true_answer(kg: KnowledgeGraph, case: Case) -> None:
    table = kg.answer(case.query, **case.given)

    assert isinstance(table, Table)
    assert answer(table, case) == case.rows


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rdflib_gives_the_same_rows(kg: KnowledgeGraph, rdflib_engine: SecondEngine, case: Case) -> None:
    saved = saved_query(case.query)
    table = kg.answer(case.query, **case.given)
    assert isinstance(table, Table)

    other = rdflib_engine.run(saved.text, saved.bindings(case.given), saved.hidden)

    assert other.columns == table.columns
    assert Counter(other.rows) == Counter(table.rows)


def test_every_competency_question_has_a_case() -> None:
    assert sorted({case.question for case in CASES}) == QUESTIONS
    assert len(QUESTIONS) == 32


def test_saved_queries_name_the_questions_they_answer() -> None:
    named = {(question, query.name) for query in saved_queries().values() for question in query.answers}

    assert {(case.question, case.query) for case in CASES} <= named
