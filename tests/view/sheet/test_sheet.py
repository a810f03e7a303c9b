"""Sheets: what is told of each kind of thing and where, that nothing is dropped, and the page in a real browser."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from sheet_factory import DIRECTIVE, EVENT, ID, MINISTER, OFFICES, TOLD, claim, document, sheets
from view_browser import Opened

from mickg.answer import Table
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.sheet.sheet import Sheet

Open = Callable[..., Opened]
MINISTRY, LAW, REVENUE = "org/bo-tttt", "doc/luat/24-2023-qh15", "indicator/postal-service-revenue"
REVIEW = "event/giao-ban-2024-q1/hoi-nghi-giao-ban-2024-q1"
KINDS = [MINISTER, MINISTRY, LAW, REVENUE, REVIEW, "topic/buu-chinh", "source/giao-ban-2022-06", "place/ha-noi"]
POSTS = """
  <id/post/bo> a mg:Post ; skos:prefLabel "Bộ trưởng"@vi ; mg:postIn <id/org/bo> .
  <id/post/ban> a mg:Post ; skos:prefLabel "Phó Trưởng Ban"@vi ; mg:postIn <id/org/ban> .
  <id/org/bo> a mg:Organisation ; skos:prefLabel "Bộ"@vi ."""


def tenure(name: str, post: str) -> str:
    """The minister in a post on the day of the review."""
    return (
        f"<id/tenure/giao-ban/{name}> a mg:Tenure ; mg:tenureHolder <id/{MINISTER}> ; mg:tenurePost <id/post/{post}> ; "
        f"mg:attestedIn <id/period/2024-03-11> ; {TOLD} .\n"
    )


def names(sheet: Sheet) -> list[str]:
    return [section.name.en for section in sheet.sections]


def facts(sheet: Sheet) -> set[str]:
    return {fact.iri for section in sheet.sections for fact in section.facts}


def headings(sheet: Sheet) -> list[str]:
    return [fact.name.vi for section in sheet.sections for fact in section.facts]


def told(sheet: Sheet) -> dict[str, list[str]]:
    """What the registry says, in Vietnamese."""
    return {pair.name.vi: [value.label.vi for value in pair.values] for pair in sheet.about}


def asked(kg: KnowledgeGraph, query: str) -> set[str]:
    """The first column of a query's rows."""
    table = kg.answer(query)
    assert isinstance(table, Table)
    return {str(row[0]) for row in table.rows}


def test_a_fact_stands_on_the_sheet_of_each_thing_that_it_names_under_what_it_says_of_it() -> None:
    small = sheets()

    assert [(one, names(small[one])) for one in (MINISTER, OFFICES, EVENT)] == [
        (MINISTER, ["Directives given"]),
        (OFFICES, ["Directives received"]),
        (EVENT, ["The event", "Directives given there"]),
    ]
    assert facts(small[OFFICES]) == {ID + DIRECTIVE}


def test_a_directive_says_who_told_whom_when_and_by_which_word() -> None:
    (fact,) = sheets()[OFFICES].sections[0].facts

    assert fact.when is not None
    assert (fact.name.en, fact.when.vi, fact.told.passages) == ("review the press plan", "11/3/2024", ((51, 69),))
    for words in (f'data-thing="{MINISTER}"', f'data-thing="{OFFICES}"', "→", "yêu cầu"):
        assert words in fact.lines[0]


def test_posts_held_on_one_day_name_each_other() -> None:
    minister = sheets(tenure("t1", "bo") + tenure("t2", "ban"), POSTS)[MINISTER]

    posts = minister.sections[0].facts
    assert [fact.name.vi for fact in posts] == ["Bộ trưởng", "Phó Trưởng Ban"]
    assert ["Phó Trưởng Ban" in str(posts[0].lines), "Bộ trưởng" in str(posts[1].lines)] == [True, True]


def test_a_day_within_a_term_is_at_the_same_time_and_a_day_outside_it_is_not() -> None:
    term = f"""<id/tenure/t> a mg:Tenure ; mg:tenureHolder <id/{MINISTER}> ; mg:tenurePost <id/post/ban> ;
      mg:beginsIn <id/period/2020> ; mg:endsIn <id/period/2021> ; dcterms:source <https://example.org/a> .
      <id/period/2020> a mg:Period ; skos:notation "2020" . <id/period/2021> a mg:Period ; skos:notation """
    apart, within = (sheets(tenure("t1", "bo"), POSTS, f'{term} "{until}" .')[MINISTER] for until in ("2021", "2024"))

    at = "đồng thời"
    assert [at in str(fact.lines) for fact in apart.sections[0].facts] == [False, False]
    assert [at in str(fact.lines) for fact in within.sections[0].facts] == [True, True]


def test_a_bodys_sheet_names_the_holders_of_its_posts() -> None:
    assert headings(sheets(tenure("t1", "bo"), POSTS)["org/bo"]) == ["Nguyễn Mạnh Hùng: Bộ trưởng"]


def test_a_law_is_told_of_by_what_is_said_of_its_draft() -> None:
    small = sheets(
        claim(1, "<id/doc/du-thao>", "mg:draftStage", "<voc/draft-stage/drafting>"),
        document("luat", "Luật") + document("du-thao", "Dự thảo", "DraftDocument"),
        "<id/doc/du-thao> mg:enactedAs <id/doc/luat> ; dcterms:source <https://example.org/a> .",
    )

    assert names(small["doc/luat"]) == ["State by article"]
    assert headings(small["doc/luat"])[0].startswith("Dự thảo: ")
    assert told(small["doc/luat"])["từ dự thảo"] == ["Dự thảo"]


def test_a_relation_is_read_from_both_ends() -> None:
    small = sheets(
        claim(1, "<id/doc/a>", "mg:replaces", "<id/doc/b>"), document("a", "Nghị định A") + document("b", "Nghị định B")
    )

    assert headings(small["doc/a"]) == ["replaces: Nghị định B"]
    assert headings(small["doc/b"]) == ["Nghị định A replaces Nghị định B"]


def test_facts_stand_in_order_of_time_those_without_a_day_last() -> None:
    periods = "".join(f'<id/period/{day}> a mg:Period ; skos:notation "{day}" .' for day in ("2019", "2020-02-01"))
    figures = "".join(
        f'<id/obs/giao-ban/{name}> a mg:Observation ; mg:indicator <id/indicator/i> ; mg:valueAsStated "{name}" ; '
        f"{when} {TOLD} .\n"
        for name, when in (
            ("x", ""),
            ("y", "mg:inPeriod <id/period/2020-02-01> ;"),
            ("z", "mg:inPeriod <id/period/2019> ;"),
        )
    )
    sheet = sheets(periods + figures, '<id/indicator/i> a mg:Indicator ; skos:prefLabel "i"@vi .')["indicator/i"]

    assert headings(sheet) == ["z", "y", "x"]
    assert [*sheet.df["first"]] == [date(2019, 1, 1), date(2020, 2, 1), None]


def test_a_stated_change_is_told_with_its_verdict() -> None:
    figure = f"""<id/obs/giao-ban/o> a mg:Observation ; mg:indicator <id/indicator/i> ; mg:value 505 ;
      mg:valueAsStated "505 bưu gửi" ; mg:comparison <id/obs/giao-ban/o/1> ; {TOLD} .
      <id/obs/giao-ban/o/1> a mg:Comparison ; mg:changeAsStated "tăng 10%" ;
        mg:changeCheck <voc/change-check/rounding> ."""
    (fact,) = sheets(figure)["indicator/i"].sections[0].facts

    assert fact.name.vi == "505 bưu gửi"
    assert [("tăng 10%" in line, "rounding" in line) for line in fact.lines][-1] == (True, True)


def test_a_fact_of_a_class_and_a_role_without_a_section_stands_under_its_class() -> None:
    strange = f'<id/x/1> a mg:Unheard ; mg:lends <id/{OFFICES}> ; skos:prefLabel "cho mượn"@vi ; {TOLD} .'
    offices = sheets(strange)[OFFICES]

    assert names(offices) == ["Directives received", "Unheard"]
    assert headings(offices)[-1] == "cho mượn"
    assert "lends" in offices.body()


def test_a_thing_that_facts_name_and_nothing_describes_has_a_sheet_by_its_id() -> None:
    stray = sheets(f"<id/mention/giao-ban/m> a mg:Mention ; mg:mentions <id/org/la> ; {TOLD} .")["org/la"]

    assert (stray.title.vi, stray.kind, len(facts(stray))) == ("org/la", "Thing", 1)
    assert stray.html().count("<script") == 1


def test_a_thing_without_facts_says_so_and_is_written_all_the_same(tmp_path: Path) -> None:
    bare = sheets(registry='<id/org/x> a mg:Organisation ; skos:prefLabel "Cục X"@vi .')["org/x"]

    assert bare.sections == ()
    assert "No article states a fact of it." in bare.html()
    assert {bare.save(tmp_path / f"x{end}").stat().st_size > 0 for end in (".html", ".svg", ".png")} == {True}


def test_outside_sources_are_told_apart_from_articles_and_named_once() -> None:
    cited = "<https://example.org/a>, 'https://example.org/a (điều 3)', 'Quyết định 1'"
    body = sheets(
        registry=POSTS, reference=f"<id/org/bo> mg:beginsOn '2007-01-01'^^xsd:date ; dcterms:source {cited} ."
    )

    about = told(body["org/bo"])
    assert about["theo nguồn ngoài các bài"] == ["Quyết định 1", "https://example.org/a (điều 3)"]
    assert 'href="https://example.org/a"' in body["org/bo"].body()
    assert about["beginsOn"] == ["1/1/2007"]


def test_an_event_names_who_was_in_the_chair() -> None:
    chair = f"mg:inEvent <id/{EVENT}> ; mg:participant <id/{MINISTER}> ; mg:participationRole <voc/role/chair>"
    review = sheets(f"<id/participation/giao-ban/p> a mg:Participation ; {chair} ; {TOLD} .")[EVENT]

    assert told(review)["chủ trì"] == ["Nguyễn Mạnh Hùng"]
    assert names(review) == ["The event", "Who took part", "Directives given there"]


def test_where_nothing_can_be_drawn_the_picture_lists_what_the_page_says() -> None:
    offices = sheets()[OFFICES]

    assert offices.picture is None
    words = "".join(ET.fromstring(offices.svg()).itertext())
    assert "Chỉ đạo nhận được (1)" in words
    assert "11/3/2024: rà soát quy hoạch báo chí" in words


def test_a_sheet_is_read_in_a_terminal(kg: KnowledgeGraph) -> None:
    assert repr(kg.indicator(REVENUE, language="en")) == "<sheet of Postal service revenue (indicator)\n  Figures: 3>"


def test_both_languages_stand_in_the_body_and_the_same_graph_gives_the_same_bytes() -> None:
    body = sheets()[MINISTER].body()

    assert "rà soát quy hoạch báo chí" in body
    assert "review the press plan" in body
    assert body == sheets()[MINISTER].body()


def test_a_ministers_sheet_begins_with_the_posts_and_then_the_directives(kg: KnowledgeGraph) -> None:
    sheet = kg.person(MINISTER)

    assert names(sheet)[:3] == ["Posts held", "Directives given", "Directives received"]
    given = {fact.iri for fact in sheet.sections[1].facts}
    assert given == asked(kg, f"SELECT ?d {{ GRAPH ?g {{ ?d a mg:Directive ; mg:saidBy <{ID}{MINISTER}> }} }}")


def test_no_fact_that_names_a_thing_is_missing_from_its_sheet(kg: KnowledgeGraph) -> None:
    every = kg.sheets()
    rows = kg.answer(
        "SELECT ?thing ?fact { GRAPH ?g { ?fact mg:evidence ?passage ; ?role ?thing } FILTER(ISIRI(?thing)) }"
    )
    assert isinstance(rows, Table)
    named: dict[str, set[str]] = {}
    for thing, fact in rows.rows:
        named.setdefault(str(thing).removeprefix(ID), set()).add(str(fact))

    checked = [one for one in named if one in every]
    assert {one: named[one] - facts(every[one]) for one in checked if named[one] - facts(every[one])} == {}
    assert len(checked) > 300


def test_everything_registered_and_every_event_and_source_has_a_sheet(kg: KnowledgeGraph) -> None:
    registered = asked(kg, "SELECT ?thing { GRAPH graph:registry { ?thing skos:prefLabel ?label } }")
    others = asked(kg, "SELECT ?t { GRAPH ?g { ?t a ?c } FILTER(?c IN (mg:Event, mg:SourceDocument)) }")

    assert {one.removeprefix(ID) for one in registered | others} - kg.sheets().keys() == set()


def test_the_facts_of_an_article_are_all_on_its_sheet(kg: KnowledgeGraph) -> None:
    stated = asked(
        kg, "SELECT ?f { GRAPH <https://w3id.org/mickg/graph/source/giao-ban-2022-06> { ?f mg:evidence ?passage } }"
    )

    assert stated - facts(kg.sheet("source/giao-ban-2022-06")) == set()
    assert len(stated) > 100


def test_a_name_without_tones_a_number_and_an_iri_find_a_sheet(kg: KnowledgeGraph) -> None:
    named = [kg.person("nguyen manh hung"), kg.organisation("Bộ TT&TT"), kg.indicator("doanh thu dịch vụ bưu chính")]
    found = [*named, kg.document("24/2023/QH15"), kg.event(ID + REVIEW), kg.sheet("id:place/ha-noi")]

    assert [one.id for one in found] == [MINISTER, MINISTRY, REVENUE, LAW, REVIEW, "place/ha-noi"]


def test_a_name_of_many_lists_their_ids_and_one_of_none_the_nearest(kg: KnowledgeGraph) -> None:
    with pytest.raises(InvalidQuery, match=r"Nguyễn Huy Dũng \(person/nguyen-huy-dung-1\); .*; give the id of one"):
        kg.person("Nguyễn")
    with pytest.raises(InvalidQuery, match=r"no person is called 'Nguyen Minh Hung'; did you mean Nguyễn Mạnh Hùng"):
        kg.person("Nguyen Minh Hung")
    with pytest.raises(InvalidQuery, match=r"did you mean .*person/pham-duc-long-1"):
        kg.sheet("person/pham-duc-lon-1")
    with pytest.raises(InvalidQuery, match="org/bo-tttt is of kind Organisation, not Person"):
        kg.person("org/bo-tttt")
    with pytest.raises(InvalidQuery, match="'mickg find WORDS' shows what there is"):
        kg.sheet("")


@pytest.mark.parametrize("thing", KINDS)
def test_a_page_of_the_shipped_graph_is_quiet_and_has_every_fact(opened: Open, kg: KnowledgeGraph, thing: str) -> None:
    sheet = kg.sheet(thing)
    one = opened(sheet)
    visible = one.page.locator("h1 :visible")

    assert visible.all_inner_texts() == [sheet.title.vi]
    one.page.get_by_role("button", name="English").click()

    listed = one.page.locator("[data-fact]").evaluate_all("all => all.map(one => one.dataset.fact)")
    assert {ID + fact for fact in listed} == facts(sheet)
    assert visible.all_inner_texts() == [sheet.title.en]
    assert one.faults() == {}
    assert len(one.requests) == 1


@pytest.mark.parametrize("width", [1280, 420])
def test_no_page_is_wider_than_its_window(opened: Open, kg: KnowledgeGraph, width: int) -> None:
    page = opened(kg.sheet(MINISTRY), viewport={"width": width, "height": 800}).page

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_page_is_whole(opened: Open, kg: KnowledgeGraph) -> None:
    page = opened(kg.sheet(REVIEW), java_script_enabled=False).page

    assert page.locator("[data-fact]").count() == len(kg.sheet(REVIEW).df)
    assert page.locator(".picture svg").locator("visible=true").count() == 1


def test_sections_fold_by_keyboard_and_open_again(opened: Open) -> None:
    page = opened(sheets()[MINISTER]).page

    page.locator(".sheet > details > summary").focus()
    page.keyboard.press("Enter")
    assert page.locator("[data-fact]").is_hidden()
    page.keyboard.press("Enter")
    assert page.locator("[data-fact]").is_visible()


def test_a_label_of_10_000_characters_stays_within_the_page(opened: Open) -> None:
    long = f'<id/org/x> a mg:Organisation ; skos:prefLabel "{"dài" * 3_400}"@vi ; skos:altLabel "{"chữ " * 2_500}"@vi .'
    sheet = sheets(f"<id/mention/giao-ban/m> a mg:Mention ; mg:mentions <id/org/x> ; {TOLD} .", long)["org/x"]
    one = opened(sheet)

    assert one.page.evaluate("document.documentElement.scrollWidth") <= 1300
    assert one.faults() == {}
    assert len(repr(sheet)) < 11_000
    assert len(sheet.svg()) < 60_000
